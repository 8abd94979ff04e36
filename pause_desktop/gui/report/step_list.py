"""The steps at the left, with a tick at each that is done; with large text one line above the page."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QButtonGroup, QFrame, QWidget

from pause_desktop.gui.language import tr
from pause_desktop.gui.look.parts import Worn, button, text
from pause_desktop.gui.look.rows import V
from pause_desktop.gui.look.theme import Look, look_of

STEPS = {
    "period": tr("&Period and cohort"),
    "edition": tr("&Edition and rule"),
    "sections": tr("Sections and la&yout"),
    "figures": tr("&Figures"),
    "words": tr("W&ords"),
    "quotations": tr("&Quotations"),
    "look": tr("&Look at it"),
    "make": tr("&Make the document"),
}
"""The steps by name, in order, as they are written in the list."""

STEP_OF = {"since": "period", "as_at": "period", "committee_date": "words"}
"""Where each field that can be wrong stands."""

_WIDE = 212
_DONE, _HERE, _TO_COME = "circle-check", "circle-dot", "circle"


class StepList(Worn, QFrame):
    """The list of steps; `chosen` carries the name of the one that was pressed."""

    chosen = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("kind", "card")
        self._group = QButtonGroup(self)
        self.buttons = {name: button(words, "tab", _TO_COME, checked=False) for name, words in STEPS.items()}
        for at, (name, each) in enumerate(self.buttons.items(), 1):
            self._group.addButton(each)
            each.setToolTip(f"Ctrl+{at}")
            each.clicked.connect(lambda _=False, name=name: self.chosen.emit(name))
        self.what = text("", "strong", wrap=True)
        self.how = text("", "small", wrap=True)
        self.now = text("", "label")
        self._about = QWidget()
        self._about.setLayout(V(self.what, self.how, gap=2, m=(17, 0, 12, 6)))
        self.setLayout(V(*self.buttons.values(), self.now, None, self._about, gap=0, m=(1, 8, 1, 8)))
        self.now.setContentsMargins(16, 0, 16, 0)
        self.wear(look_of())

    def wear(self, look: Look) -> None:
        """Stands at the left, or is one line where the text is large."""
        for part in (*self.buttons.values(), self._about):
            part.setVisible(not look.crowded)
        self.now.setVisible(look.crowded)
        if look.crowded:
            self.setMinimumWidth(0)
            self.setMaximumWidth(16_777_215)
        else:
            self.setFixedWidth(look.span(_WIDE))

    def show_step(self, here: str, done: set[str]) -> None:
        """Marks where somebody is, and what is done."""
        for name, each in self.buttons.items():
            each.setChecked(name == here)
            glyph = _HERE if name == here else _DONE if name in done else _TO_COME
            if each.property("glyph") != glyph:
                each.setProperty("glyph", glyph)
                each.wear(look_of())
            state = tr("here") if name == here else tr("done") if name in done else tr("to come")
            each.setAccessibleDescription(state)
        at = list(STEPS).index(here) + 1
        self.now.setText(tr("Step {at} of {n}: {plain}", at=at, n=len(STEPS), plain=plain(here)))

    def say(self, what: str, how: str) -> None:
        """Says below the steps what is being made."""
        self.what.setText(what)
        self.how.setText(how)


def plain(step: str) -> str:
    """The name of a step without its mnemonic."""
    return STEPS[step].replace("&", "")
