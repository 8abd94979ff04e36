"""The end of her part: what she said, area by area, each to be changed, then the laptop goes back."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QGridLayout, QWidget

from pause_desktop.gui.handover.asking import ROOM
from pause_desktop.gui.handover.sitting import Sitting, face_of, step_words
from pause_desktop.gui.language import tr
from pause_desktop.gui.look.parts import Box, button, frame, icon, text
from pause_desktop.gui.look.rows import H, V, scroll
from pause_desktop.gui.look.theme import look_of

_FACE = 30


class TellPage(QWidget):
    """Her answers in her order; `change` carries the number of an area, `handed_back` that she has done."""

    change = Signal(int)
    went_back = Signal()
    handed_back = Signal()

    def __init__(self, sitting: Sitting, hand_back: str) -> None:
        super().__init__()
        self.sitting = sitting
        self.rows: list[Box] = []
        self.back = button(tr("Back"), "plain", "arrow-left")
        self.done = button(hand_back, "primary", "lock")
        heading = text(tr("This is what you said"), "title" if look_of().crowded else "figure", wrap=True)
        under = text(tr("Change whatever is not right. Then hand the laptop back."), "lead", wrap=True)
        self._grid = QGridLayout()
        self._grid.setSpacing(10)
        crowded = look_of().crowded
        side = ROOM if crowded else 120
        middle = V(heading, under, 12, self._grid, None, gap=4, m=(side, 4, side, 8))
        for each in (self.back, self.done):
            each.setMinimumWidth(look_of().span(140))
        foot = H(self.back, None, self.done, gap=16, m=(ROOM, 8, ROOM, 28))
        self.setLayout(V((scroll(middle), 1), foot, gap=0))
        self.back.clicked.connect(self.went_back)
        self.done.clicked.connect(self.handed_back)

    def tell(self) -> None:
        """Shows her answers as they are now."""
        for row in self.rows:
            self._grid.removeWidget(row)
            row.hide()
            row.deleteLater()
        self.rows = [self._row(at) for at in range(len(self.sitting.areas))]
        columns = 1 if look_of().crowded else 2
        deep = -(-len(self.rows) // columns)
        for at, row in enumerate(self.rows):  # down the first column, then the second
            self._grid.addWidget(row, at % deep, at // deep)
        self.done.setFocus(Qt.FocusReason.TabFocusReason)

    def _row(self, at: int) -> Box:
        sitting, area = self.sitting, self.sitting.areas[at]
        step = sitting.answers.get(area.code)
        words = tr(step_words(sitting.scale, step)) if step else ""
        words = words or (tr("Prefer not to say") if area.code in sitting.answers else tr("Not answered"))
        face = f"face-{face_of(step, len(sitting.scale))}" if step else "minus"
        picture = icon(face, "ink" if step else "soft", _FACE)
        change = button(tr("Change"), "quiet")
        change.setAccessibleName(tr("Change {area}: {words}", area=tr(area.label), words=words))
        change.clicked.connect(lambda: self.change.emit(at))
        said = V(text(tr(area.label), "strong", wrap=True), text(words, "soft", wrap=True), gap=0)
        return frame("card", H(picture, (said, 1), change, gap=14, m=(16, 8, 8, 8)))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Backspace goes back to the last area; no other key does anything here."""
        if event.key() == Qt.Key.Key_Backspace:
            self.went_back.emit()
        event.accept()
