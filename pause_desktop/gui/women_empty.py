"""What stands where the women's table has nobody to show."""

from PySide6.QtWidgets import QWidget

from pause_desktop.gui.language import tr
from pause_desktop.gui.look.parts import empty


def nobody_yet(*actions: QWidget) -> QWidget:
    """Before the first woman is there."""
    words = tr("Bring in the spreadsheet that you keep now, or add the first woman by hand.")
    return empty("users", tr("No women yet"), words, *actions)


def nobody_found(*actions: QWidget) -> QWidget:
    """Where a search or a filter leaves nobody."""
    words = tr("Fewer letters find more. Names are found without accents too, and by how they sound.")
    return empty("search", tr("Nobody matches"), words, *actions)
