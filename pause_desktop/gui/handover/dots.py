"""How far she is, as a row of dots: full where she has answered, long where she is."""

from collections.abc import Sequence

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QSizePolicy, QWidget

from pause_desktop.gui.look.theme import Look, look_of
from pause_desktop.gui.look.worn import Worn

_DOT, _LONG, _GAP = 12, 28, 8


class Dots(Worn, QWidget):
    """Painted only: the words under it say the same to whoever cannot see it."""

    def __init__(self) -> None:
        super().__init__()
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self._full: Sequence[bool] = ()
        self._at = 0
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)

    def show_way(self, full: Sequence[bool], at: int) -> None:
        """Shows which areas are answered, and which one she is at."""
        self._full, self._at = full, at
        self.updateGeometry()
        self.update()

    def wear(self, look: Look) -> None:
        """Takes another size with the text."""
        self.updateGeometry()

    def _scale(self) -> float:
        return min(look_of().scale, 1.5)

    def sizeHint(self) -> QSize:
        """All dots in one row."""
        count, scale = len(self._full), self._scale()
        return QSize(round(scale * (count * (_DOT + _GAP) - _GAP + _LONG - _DOT)) + 2, round(scale * _DOT) + 2)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draws each as a circle, the one she is at as a bar; an empty one has a line round it."""
        look, scale = look_of(), self._scale()
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        left, high = 1.0, scale * _DOT
        for at, full in enumerate(self._full):
            wide = scale * (_LONG if at == self._at else _DOT)
            filled = full or at == self._at
            painter.setPen(QPen(look.colour("accent" if filled else "edge"), look.hair))
            painter.setBrush(look.colour("accent") if filled else Qt.BrushStyle.NoBrush)
            painter.drawRoundedRect(QRectF(left, 1, wide, high), high / 2, high / 2)
            left += wide + scale * _GAP
        painter.end()
