"""One field in which two records differ: what either says, side by side, and which of it is kept."""

from collections.abc import Callable

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtWidgets import QButtonGroup, QGridLayout, QSizePolicy, QWidget

from pause_desktop.gui.curtain import HIDDEN
from pause_desktop.gui.language import tr
from pause_desktop.gui.look.parts import Button, Words, button, text
from pause_desktop.gui.look.rows import V
from pause_desktop.gui.look.theme import look_of
from pause_desktop.records.choosing import Difference, Side

_LONGEST, _LONGEST_CROWDED = 38, 20
_NOTE = 400


class DifferenceRow(QObject):
    """The choice in one field; it fills a row of a grid, or two with large text. `chosen` tells of a press."""

    chosen = Signal()

    def __init__(self, difference: Difference, say: Callable[[Side], str], hidden: bool, parent: QWidget) -> None:
        super().__init__(parent)
        self.difference, self.touched = difference, False
        self.buttons: dict[Side, Button] = {}
        self._group = QButtonGroup(self)
        for side in difference.sides:
            words = tr("Both") if side == "both" else HIDDEN if hidden else say(side)
            self.buttons[side] = made = button(_cut(words), "choice", checked=False, wide=side != "both")
            label = tr(difference.column.label)
            made.setAccessibleName(f"{label}: {words}")
            made.setToolTip(words if _is_cut(words) else "")
            made.setEnabled(not hidden)
            self._group.addButton(made)
        self._group.buttonClicked.connect(self._pressed)
        said = () if hidden or difference.column.kind != "note" else (say("one"), say("other"))
        self._long = [_note(words) for words in said] if any(_is_cut(words) for words in said) else []

    def fill(self, grid: QGridLayout, row: int) -> int:
        """Puts it into a grid from a row on, and gives the next row."""
        label = text(tr(self.difference.column.label), "label", wrap=True)
        crowded = look_of().crowded
        if crowded:
            grid.addWidget(label, row, 0, 1, 3)
            row += 1
        else:
            grid.addWidget(label, row, 0)
        for column, side in enumerate(("one", "other"), 0 if crowded else 1):
            grid.addWidget(self.buttons[side], row, column)
        if "both" in self.buttons:
            grid.addWidget(self.buttons["both"], row, 2 if crowded else 3)
        for column, words in enumerate(self._long, 0 if crowded else 1):
            grid.addWidget(words, row + 1, column, Qt.AlignmentFlag.AlignTop)
        return row + 2

    @property
    def side(self) -> Side:
        """What is kept."""
        return next(side for side, made in self.buttons.items() if made.isChecked())

    def choose(self, side: Side) -> None:
        """Chooses as the program does, unless a person has chosen."""
        if not self.touched:
            self.buttons[side].setChecked(True)

    def _pressed(self) -> None:
        self.touched = True
        self.chosen.emit()


def _longest() -> int:
    return _LONGEST_CROWDED if look_of().crowded else _LONGEST


def _is_cut(words: str) -> bool:
    return "\n" in words.strip() or len(words.strip()) > _longest()


def _cut(words: str) -> str:
    line, longest = " ".join(words.split()), _longest()
    return (line if len(line) <= longest else line[: longest - 1].rstrip() + "…").replace("&", "&&")


def _note(words: str) -> Words:
    """A note in full under its choice, as far as it can be taken in."""
    shown = text(words if len(words) <= _NOTE else words[:_NOTE].rstrip() + " …", "small", wrap=True)
    shown.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)
    return shown


def side_card(reference: str, name: str, detail: str, safe: tuple[str, str]) -> tuple[QWidget, Button]:
    """The head of one side: who she is there, how she may be reached, and the press that keeps this reference."""
    keep = button(tr("Keep {reference}", reference=reference), "choice", checked=False, wide=True)
    card = QWidget()
    card.setLayout(
        V(
            keep,
            text(name, "strong", wrap=True),
            text(detail, "small", wrap=True),
            text(safe[0], "small", safe[1], wrap=True),
            gap=4,
        )
    )
    return card, keep
