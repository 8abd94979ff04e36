"""Each area over all reviews as a small chart of its own: more than five lines in one could not be told apart."""

from collections.abc import Sequence
from itertools import pairwise

from PySide6.QtCore import QPointF, QRectF
from PySide6.QtGui import QPainter, QPen

from pause_desktop.gui.language import tr
from pause_desktop.gui.look.theme import Look
from pause_desktop.gui.record.chart import Chart, write
from pause_desktop.gui.record.scores import AreaLine, Point

_ACROSS = 2


class LinesChart(Chart):
    """Small multiples, two across; a review in which she gave no score is a gap in the line."""

    def __init__(self, lines: Sequence[AreaLine], reviews: Sequence[Point], best: int) -> None:
        self.lines, self._reviews, self._best = list(lines), list(reviews), best
        self.height_at_100 = 78 * -(-len(self.lines) // _ACROSS) + 12
        super().__init__(
            tr(
                "Lines of {areas} areas over {reviews} reviews; the table has the same numbers",
                areas=len(self.lines),
                reviews=len(reviews),
            )
        )

    def draw(self, painter: QPainter, look: Look) -> None:
        """Draws one small chart for each area."""
        wide, tall = self.width() / _ACROSS, float(look.px(78))
        for at, line in enumerate(self.lines):
            room = QRectF(at % _ACROSS * wide, at // _ACROSS * tall + 6, wide, tall - 8)
            self._small(painter, look, line, room.adjusted(16, 0, -20, 0))

    def _small(self, painter: QPainter, look: Look, line: AreaLine, room: QRectF) -> None:
        write(
            painter,
            QPointF(room.x(), room.y() + look.px(9)),
            line.words,
            look.font("small", "label"),
            look.colour("ink"),
        )
        plot = room.adjusted(0, look.px(24), 0, -6)
        painter.setPen(QPen(look.colour("line"), 1))
        for step in (1, self._best):
            y = self._y(plot, step)
            painter.drawLine(QPointF(plot.x(), y), QPointF(plot.right(), y))
        spots = self._spots(plot, line)
        painter.setPen(QPen(look.colour("accent"), 3))
        for one, other in pairwise(spots):
            if one is not None and other is not None:
                painter.drawLine(one, other)
        for spot, step in zip(spots, line.steps, strict=True):
            if spot is not None:
                painter.setPen(QPen(look.colour("surface"), 2))
                painter.setBrush(look.colour("accent"))
                painter.drawEllipse(spot, 6, 6)
                side = 10 if spot.x() < plot.right() - 20 else -10
                words = QPointF(spot.x() + side, spot.y() - (8 if (step or 0) < self._best else -10))
                write(painter, words, str(step), look.font("small"), look.colour("soft"), 0 if side > 0 else 1)

    def _spots(self, plot: QRectF, line: AreaLine) -> list[QPointF | None]:
        gaps = max(1, len(line.steps) - 1)
        return [
            None if step is None else QPointF(plot.x() + 8 + at * (plot.width() - 24) / gaps, self._y(plot, step))
            for at, step in enumerate(line.steps)
        ]

    def _y(self, plot: QRectF, step: int) -> float:
        return plot.bottom() - (step - 1) * plot.height() / max(1, self._best - 1)
