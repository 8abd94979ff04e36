"""The ground of every chart of her record: a widget that paints in the look and says what it shows."""

from PySide6.QtCore import QPointF, Qt
from PySide6.QtGui import QColor, QFont, QFontMetricsF, QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from pause_desktop.gui.look.parts import Worn
from pause_desktop.gui.look.theme import Look, look_of


class Chart(Worn, QWidget):
    """A picture drawn with QPainter, `height_at_100` pixels high at 100 % text."""

    height_at_100 = 240

    def __init__(self, says: str) -> None:
        super().__init__()
        self.setAccessibleName(says)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.wear(look_of())

    def wear(self, look: Look) -> None:
        """Keeps its height in step with the text."""
        self.setFixedHeight(look.px(self.height_at_100))
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draws the chart in the look of this moment."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        self.draw(painter, look_of())
        painter.end()

    def draw(self, painter: QPainter, look: Look) -> None:
        """Draws the whole chart."""
        raise NotImplementedError


def write(painter: QPainter, at: QPointF, words: str, font: QFont, colour: QColor, side: float = 0.0) -> float:
    """Words centred on the height of a point; `side` 0 begins there, 0.5 is centred, 1 ends. Gives the width."""
    metrics = QFontMetricsF(font)
    wide = metrics.horizontalAdvance(words)
    painter.setFont(font)
    painter.setPen(colour)
    painter.drawText(QPointF(at.x() - wide * side, at.y() + (metrics.ascent() - metrics.descent()) / 2), words)
    return wide


def no_brush(painter: QPainter) -> None:
    """Draws lines only from here."""
    painter.setBrush(Qt.BrushStyle.NoBrush)
