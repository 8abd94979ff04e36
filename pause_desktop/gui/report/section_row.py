"""One section of the report as a row: its number, its tick, whether its charts are drawn, and its place."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QCheckBox, QWidget

from pause_desktop.gui.language import tr
from pause_desktop.gui.look.parts import Button, Worn, button, text
from pause_desktop.gui.look.rows import H
from pause_desktop.gui.look.theme import Look, look_of
from pause_desktop.reports.order import CHARTED, FIRST, LAST, MOVABLE, TITLES, SectionName

_WHY_FIXED = {FIRST: tr("always first"), LAST: tr("always printed, at the end")}
_NUMBER, _CHARTS = 30, 104


class SectionRow(Worn, QWidget):
    """A section that can be left out, moved by Alt+Up and Alt+Down, and printed without its charts."""

    edited = Signal()
    moved = Signal(int)

    def __init__(self, name: SectionName) -> None:
        super().__init__()
        self.name: SectionName = name
        title = tr(TITLES[name])
        self.number = text("", "soft")
        self.number.setAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
        self.tick = QCheckBox(title)
        self.tick.setEnabled(name != LAST)
        self.charts = QCheckBox(tr("Charts"))
        self.charts.setAccessibleName(tr("{title}: charts", title=title))
        self.charts.setToolTip(tr("Without them the same numbers stand in tables."))
        self.up = _arrow("arrow-up", tr("Move {title} up  Alt+Up", title=title))
        self.down = _arrow("arrow-down", tr("Move {title} down  Alt+Down", title=title))
        self.fixed = text(_WHY_FIXED.get(name, ""), "small")
        self._charts_or_room = QWidget()
        self._charts_or_room.setLayout(H(self.charts, None))
        self.setLayout(
            H(self.number, self.tick, self.fixed, None, self._charts_or_room, self.up, self.down, gap=10,
              m=(0, 0, 8, 0))
        )  # fmt: skip
        self._is_charted, self._moves = name in CHARTED, name in MOVABLE
        self.charts.setVisible(self._is_charted)
        self.tick.toggled.connect(lambda _on: self.edited.emit())
        self.charts.toggled.connect(lambda _on: self.edited.emit())
        for arrow, by, key in ((self.up, -1, "Alt+Up"), (self.down, 1, "Alt+Down")):
            arrow.clicked.connect(lambda _=False, by=by: self.moved.emit(by))
            arrow.setVisible(self._moves)
            shortcut = QShortcut(QKeySequence(key), self)
            shortcut.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
            shortcut.activated.connect(lambda by=by: self.moved.emit(by))
        self.wear(look_of())

    def wear(self, look: Look) -> None:
        """Keeps numbers and charts of all rows below one another."""
        self.number.setFixedWidth(look.px(_NUMBER))
        self._charts_or_room.setFixedWidth(look.px(_CHARTS))

    def parts(self) -> tuple[QWidget, ...]:
        """What can have the keyboard, in order."""
        return self.tick, self.charts, self.up, self.down

    def show_state(self, printed: bool, charts: bool, number: int | None, first: bool, last: bool) -> None:
        """Shows what is chosen; `number` is that of the heading, `first` and `last` that it can go no further."""
        for box, on in ((self.tick, printed), (self.charts, charts)):
            box.blockSignals(True)
            box.setChecked(on)
            box.blockSignals(False)
        self.charts.setEnabled(printed)
        self.number.setText(str(number) if number else "")
        self.number.setAccessibleName(tr("number {number}", number=number) if number else tr("without a number"))
        self.up.setEnabled(not first)
        self.down.setEnabled(not last)


def _arrow(glyph: str, says: str) -> Button:
    return button("", "quiet", glyph, tip=says)
