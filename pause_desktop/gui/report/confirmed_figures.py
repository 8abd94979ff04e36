"""Figures of all or none of a group: hidden, unless a person ticks that one of them harms nobody."""

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QCheckBox, QWidget

from pause_desktop.gui.language import tr
from pause_desktop.gui.look.parts import frame, text
from pause_desktop.gui.look.rows import V
from pause_desktop.gui.report.report_draft import ReportDraft

TITLE = tr("These show all or none of a group")
_WHY = tr(
    "What is true of everybody is true of each woman, so these are hidden. Tick one where it harms nobody, and "
    "it is printed."
)


class ConfirmedFigures(QWidget):
    """A tick for each such figure, under its name; `edited` after each tick."""

    edited = Signal()

    def __init__(self) -> None:
        super().__init__()
        self._draft = ReportDraft()
        self._shown: tuple[tuple[str, str], ...] = ()
        self.ticks: dict[str, QCheckBox] = {}
        self._rows = QWidget()
        self._rows.setLayout(V())
        self._box = V(text(TITLE, "section"), text(_WHY, "soft", wrap=True), self._rows, gap=6, m=(20, 14, 20, 16))
        self.setLayout(V(frame("card", self._box)))
        self.hide()

    def begin(self, draft: ReportDraft) -> None:
        """Writes what is ticked into another draft."""
        self._draft = draft

    def offer(self, figures: Sequence[tuple[str, str]]) -> None:
        """Shows these figures, each by path and name; a tick stays where the keyboard may be on it."""
        offered = tuple(figures)
        if offered != self._shown:
            self._shown = offered
            self._fill()
        for path, tick in self.ticks.items():
            was = tick.blockSignals(True)
            tick.setChecked(path in self._draft.confirmed)
            tick.blockSignals(was)
        self.setVisible(bool(offered))

    def _fill(self) -> None:
        self.ticks = {path: self._tick(path, name) for path, name in self._shown}
        inside = QWidget()
        inside.setLayout(V(*self.ticks.values(), gap=4))
        self._box.replaceWidget(self._rows, inside)
        self._rows.hide()
        self._rows.deleteLater()
        self._rows = inside

    def _tick(self, path: str, name: str) -> QCheckBox:
        tick = QCheckBox(name.replace("&", "&&"))
        tick.setAccessibleName(tr("{figure}: print it, it harms nobody", figure=name))
        tick.toggled.connect(lambda on: self._take(path, on))
        return tick

    def _take(self, path: str, on: bool) -> None:
        rest = [each for each in self._draft.confirmed if each != path]
        self._draft.confirmed = sorted([*rest, path] if on else rest)
        self.edited.emit()
