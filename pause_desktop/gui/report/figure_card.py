"""The card beside the figures: the figure, its base, what it means, and the women behind it."""

from collections.abc import Mapping
from uuid import UUID

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFrame, QSizePolicy, QWidget

from pause_desktop.gui.language import several, tr
from pause_desktop.gui.look.parts import Worn, banner, icon, set_role, text
from pause_desktop.gui.look.rows import H, V
from pause_desktop.gui.look.theme import Look, look_of
from pause_desktop.gui.report.facts import ShareBar, said, tall
from pause_desktop.gui.report.women_behind import WomenBehind
from pause_desktop.summaries.figure_lines import FigureLine

_WIDE = 320
_LONG = 8
"""A value of more letters stands in smaller type."""

HIDDEN = tr("Hidden in this edition")
WHY = tr(
    "It counts few women, all but a few, or none or all of a group, or it would give such a number back. Who they "
    "are is not listed here either. The exempt edition shows it."
)


class FigureCard(Worn, QFrame):
    """One figure in full; `opened` carries the id of a woman behind it."""

    opened = Signal(object)

    def __init__(self) -> None:
        super().__init__()
        self._people: Mapping[str, UUID] = {}
        self.setProperty("kind", "card")
        self.name = text("", "section", wrap=True)
        self.number, self.base = text("", "figure"), text("", "soft", wrap=True)
        self.bar, self.bar_words = ShareBar(), text("", "small", wrap=True)
        self.definition = text("", wrap=True)
        self.not_asked = self._note()
        self.why = tall(banner("warn", "eye-off", HIDDEN, WHY))
        self.behind = text("", "smallstrong")
        self.women = WomenBehind()
        self._rest = QWidget()
        self._rest.setLayout(V(self.women))
        self.women.opened.connect(lambda reference: self.opened.emit(self._people.get(reference)))
        self.setLayout(
            V(self.name, self.number, self.base, self.bar, self.bar_words, 2, self.definition, self.not_asked,
              self.why, 4, self.behind, (self._rest, 1), gap=6, m=(17, 14, 11, 8))
        )  # fmt: skip
        self.wear(look_of())
        self.show_line(None, {})

    def _note(self) -> QFrame:
        self._not_asked = text("", "small", wrap=True)
        box = QFrame()
        box.setProperty("kind", "well")
        box.setLayout(H(V(icon("info", "soft", 18), None), (self._not_asked, 1), gap=8, m=(10, 8, 10, 8)))
        box.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Maximum)
        return box

    def wear(self, look: Look) -> None:
        """Stands beside the table, or with large text as wide as it."""
        if look.crowded:
            self.setMinimumWidth(0)
            self.setMaximumWidth(16_777_215)
        else:
            self.setFixedWidth(look.px(_WIDE))

    def show_line(self, line: FigureLine | None, people: Mapping[str, UUID]) -> None:
        """Shows a figure, or how to come to one."""
        self._people = people
        self.name.setText(line.name if line else tr("No figure is picked"))
        self.number.setText(line.value if line else "")
        self.number.setVisible(line is not None)
        set_role(
            self.number,
            role="figure" if line is None or len(line.value) <= _LONG else "title",
            tone="warn" if line and line.hidden else None,
        )
        self.base.setText(line.base if line else tr("Pick one in the table to see what it rests on."))
        self.definition.setText(line.definition if line else "")
        parts = line.parts if line else None
        self.bar.show_parts(parts)
        self.bar_words.setText(said(parts).replace(",", "  ·  ") if parts else "")
        self.bar_words.setVisible(parts is not None)
        missing = parts.not_asked if parts else None
        self._not_asked.setText(_outside(missing or 0))
        self.not_asked.setVisible(bool(missing and missing > 0))
        self.why.setVisible(bool(line and line.hidden))
        women = line.women if line else ()
        self.behind.setText(behind(len(women)) if line and not line.hidden else "")
        self.women.show_references(women)
        self.women.setVisible(bool(women))
        self.women.setFocusPolicy(Qt.FocusPolicy.StrongFocus if women else Qt.FocusPolicy.NoFocus)


def behind(count: int) -> str:
    """What stands over the references."""
    if not count:
        return tr("No woman stands behind it")
    return several(count, "The woman behind it", "The {n} women behind it")


def _outside(count: int) -> str:
    who = several(count, "One woman was not asked, so she is", "{n} women were not asked, so they are")
    return tr("{who} not in the base.", who=who)
