"""The switch that stands on both pages: one woman, or a group."""

from pause_desktop.gui.language import tr
from pause_desktop.gui.look.fields import ChoiceRow


def one_or_group(*, group: bool) -> ChoiceRow:
    """The two choices, with the page's own one chosen."""
    made = ChoiceRow([("one", tr("One woman"), "user"), ("group", tr("A group"), "users")])
    made.setAccessibleName(tr("One woman or a group"))
    made.set_value("group" if group else "one")
    made.button("group").setToolTip("Ctrl+G")
    made.button("one").setToolTip("Ctrl+N")
    return made
