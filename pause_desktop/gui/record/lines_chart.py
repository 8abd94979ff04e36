"""Each area over all reviews as a small chart of its own: more than five lines in one could not be told apart."""

from collections.abc import Sequence
from itertools import pairwise

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QFontMetricsF, QPainter, QPen

from pause_desktop.gui.language import tr
from pause_desktop.gui.look.theme import Look
from pause_desktop.gui.record.chart import Chart, write
from pause_desktop.gui.record.scores import AreaLine, Point, spoken

_ACROSS = 2
_HIGH, _AXIS = 94, 30
_DISC = 10
_RIGHT = Qt.TextElideMode.ElideRight


class LinesChart(Chart):
    """Small multiples, two across, each score in its disc; a review in which she gave none is a gap in the line."""

    def __init__(self, lines: Sequence[AreaLine], reviews: Sequence[Point], best: int) -> None:
        self.lines, self._reviews, self._best = list(lines), list(reviews), best
        self.height_at_100 = _HIGH * -(-len(self.lines) // _ACROSS) + _AXIS
        super().__init__(
            tr(
                "Lines of {areas} areas over {reviews} reviews. {told}",
                areas=len(self.lines),
                reviews=len(reviews),
                told=spoken(self.lines),
            )
        )

    def draw(self, painter: QPainter, look: Look) -> None:
        """Draws one small chart for each area, and under each column which review is where."""
        wide, tall = self.width() / _ACROSS, float(look.px(_HIGH))
        for at, line in enumerate(self.lines):
            room = QRectF(at % _ACROSS * wide, at // _ACROSS * tall + 6, wide, tall - 8)
            self._small(painter, look, line, room.adjusted(16, 0, -20, 0))
        for column in range(min(_ACROSS, len(self.lines))):
            rows = (len(self.lines) - column + _ACROSS - 1) // _ACROSS
            self._axis(painter, look, QRectF(column * wide + 16, 0, wide - 36, 0), rows * tall + look.px(10))

    def _small(self, painter: QPainter, look: Look, line: AreaLine, room: QRectF) -> None:
        name = QPointF(room.x(), room.y() + look.px(9))
        font = look.font("small", "label")
        words = QFontMetricsF(font).elidedText(line.words, _RIGHT, room.width())
        write(painter, name, words, font, look.colour("ink"))
        plot = room.adjusted(0, look.px(24 + _DISC), 0, -look.px(_DISC) - 2)
        painter.setPen(QPen(look.colour("line"), 1))
        for step in (1, self._best):
            y = self._y(plot, step)
            painter.drawLine(QPointF(plot.x(), y), QPointF(plot.right(), y))
        spots, disc = self._spots(look, plot, line), self._disc(look, plot)
        painter.setPen(QPen(look.colour("accent"), 3 * look.scale))
        for one, other in pairwise(spots):
            if one is not None and other is not None:
                painter.drawLine(one, other)
        for at, (spot, step) in enumerate(zip(spots, line.steps, strict=True)):
            if spot is None:
                gap = QPointF(self._x(look, plot, at), plot.center().y())
                write(painter, gap, "–", look.font("small"), look.colour("soft"), 0.5)
                continue
            painter.setPen(QPen(look.colour("surface"), 2))
            painter.setBrush(look.colour("accent"))
            painter.drawEllipse(spot, disc, disc)
            if disc >= look.px(_DISC):
                write(painter, spot, str(step), look.font("small", "heading"), look.colour("on_accent"), 0.5)

    def _disc(self, look: Look, plot: QRectF) -> int:
        """How large a disc is: where many reviews stand close together, a dot, and the number is in the table."""
        apart = self._x(look, plot, 1) - self._x(look, plot, 0)
        return look.px(_DISC if apart > look.px(2 * _DISC + 2) else 5)

    def _axis(self, painter: QPainter, look: Look, room: QRectF, y: float) -> None:
        """Writes under a column which review stands where; with many, those that have room."""
        font = look.font("small")
        metrics, free = QFontMetricsF(font), room.x() - 1
        last = len(self._reviews) - 1
        for at, review in enumerate(self._reviews):
            x, half = self._x(look, room, at), metrics.horizontalAdvance(review.short) / 2
            if at in (0, last) or (x - half > free and x + half < self._x(look, room, last) - 2 * half - 8):
                write(painter, QPointF(x, y), review.short, font, look.colour("soft"), 0.5)
                free = x + half + 6

    def _x(self, look: Look, plot: QRectF, at: int) -> float:
        """Where a review stands across; a disc has room at either end."""
        edge, gaps = look.px(_DISC) + 4.0, max(1, len(self._reviews) - 1)
        return plot.x() + edge + at * (plot.width() - 2 * edge) / gaps

    def _spots(self, look: Look, plot: QRectF, line: AreaLine) -> list[QPointF | None]:
        return [
            None if step is None else QPointF(self._x(look, plot, at), self._y(plot, step))
            for at, step in enumerate(line.steps)
        ]

    def _y(self, plot: QRectF, step: int) -> float:
        return plot.bottom() - (step - 1) * plot.height() / max(1, self._best - 1)
