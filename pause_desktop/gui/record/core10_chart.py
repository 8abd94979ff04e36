"""CORE-10 over time: bands in five greys, the cut-off of 11, what is reliably better or worse, gaps as gaps."""

from collections.abc import Sequence
from itertools import pairwise

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QPainter, QPen

from pause_desktop.gui.language import tr
from pause_desktop.gui.look.theme import Look
from pause_desktop.gui.record.chart import Chart, no_brush, write
from pause_desktop.gui.record.scores import CorePoint
from pause_desktop.records.core10 import CUT_OFF, RELIABLE_CHANGE

_BANDS = ((0, 11, "non-clinical"), (11, 15, "mild"), (15, 20, "moderate"), (20, 25, tr("moderate to severe")),
          (25, 40, "severe"))  # fmt: skip
_HIGHEST = 40


class Core10Chart(Chart):
    """Scores from 0 to 40, lower is better; nothing is joined across a score that is missing."""

    height_at_100 = 212

    def __init__(self, points: Sequence[CorePoint]) -> None:
        self.points = list(points)
        self._dashed: list[float] = []  # heights that no figure may be written across
        scored = sum(point.value is not None for point in points)
        super().__init__(
            tr("CORE-10 over time, {scored} scores; the table beside it has the same numbers", scored=scored)
        )

    def draw(self, painter: QPainter, look: Look) -> None:
        """Draws bands, lines and scores."""
        plot = QRectF(look.px(46), 8, self.width() - look.px(46 + 150), self.height() - look.px(28) - 8)
        self._bands(painter, look, plot)
        spots = self._spots(plot)
        self._dashed.clear()
        self._reliable(painter, look, plot, spots)
        painter.setPen(QPen(look.colour("edge"), 1))
        no_brush(painter)
        painter.drawRect(plot)
        self._cut_off(painter, look, plot)
        self._line(painter, look, spots)
        self._words(painter, look, plot, spots)

    def _y(self, plot: QRectF, value: float) -> float:
        return plot.bottom() - plot.height() * value / _HIGHEST

    def _bands(self, painter: QPainter, look: Look, plot: QRectF) -> None:
        small, soft = look.font("small"), look.colour("soft")
        for (low, high, words), grey in zip(_BANDS, look.bands(), strict=True):
            top, bottom = self._y(plot, high), self._y(plot, low)
            painter.fillRect(QRectF(plot.x(), top, plot.width(), bottom - top), grey)
            write(painter, QPointF(plot.right() + 12, (top + bottom) / 2), words, small, soft)
            write(painter, QPointF(plot.x() - 10, bottom), str(low), small, soft, 1)
        write(painter, QPointF(plot.x() - 10, plot.y() + 6), str(_HIGHEST), small, soft, 1)

    def _spots(self, plot: QRectF) -> list[QPointF | None]:
        step = plot.width() / max(1, len(self.points))
        return [
            None if each.value is None else QPointF(plot.x() + step * (at + 0.5), self._y(plot, float(each.value)))
            for at, each in enumerate(self.points)
        ]

    def _reliable(self, painter: QPainter, look: Look, plot: QRectF, spots: Sequence[QPointF | None]) -> None:
        """The band round the first score inside which no change is reliable, as two dashed lines."""
        known = [
            (point.value, spot) for point, spot in zip(self.points, spots, strict=True) if point.value is not None
        ]
        if len(self.points) < 2 or not known or known[0][1] is None or known[0][0] is None:
            return
        first, x = known[0][0], known[0][1].x()
        painter.setPen(QPen(look.colour("accent"), 1.6, Qt.PenStyle.DashLine))
        for edge, words, off in (
            (first - RELIABLE_CHANGE, tr("from here down: reliably better"), -11),
            (first + RELIABLE_CHANGE, tr("from here up: reliably worse"), -11),
        ):
            if not 0 <= edge <= _HIGHEST:
                continue
            y = self._y(plot, float(edge))
            self._dashed.append(y)
            painter.setPen(QPen(look.colour("accent"), 1.6, Qt.PenStyle.DashLine))
            painter.drawLine(QPointF(x, y), QPointF(plot.right(), y))
            at = QPointF(plot.right() - 8, y + off)
            write(painter, at, words, look.font("small"), look.colour("accent"), 1)

    def _cut_off(self, painter: QPainter, look: Look, plot: QRectF) -> None:
        y = self._y(plot, float(CUT_OFF))
        painter.setPen(QPen(look.colour("ink"), 2))
        painter.drawLine(QPointF(plot.x(), y), QPointF(plot.right(), y))
        write(
            painter,
            QPointF(plot.x() + 8, y + look.px(12)),
            tr("cut-off 11"),
            look.font("small", "heading"),
            look.colour("ink"),
        )

    def _line(self, painter: QPainter, look: Look, spots: Sequence[QPointF | None]) -> None:
        painter.setPen(QPen(look.colour("accent"), 3))
        for one, other in pairwise(spots):
            if one is not None and other is not None:
                painter.drawLine(one, other)

    def _words(self, painter: QPainter, look: Look, plot: QRectF, spots: Sequence[QPointF | None]) -> None:
        small, soft = look.font("small"), look.colour("soft")
        step = plot.width() / max(1, len(self.points))
        for at, (point, spot) in enumerate(zip(self.points, spots, strict=True)):
            x = plot.x() + step * (at + 0.5)
            write(painter, QPointF(x, plot.bottom() + look.px(16)), point.words, small, soft, 0.5)
            if spot is None:
                write(painter, QPointF(x, self._y(plot, 4)), tr("no score"), small, soft, 0.5)
                continue
            painter.setPen(QPen(look.colour("surface"), 2))
            painter.setBrush(look.colour("accent"))
            painter.drawEllipse(spot, 7, 7)
            struck = any(abs(spot.y() - 12 - y) < 11 for y in self._dashed)
            beside = QPointF(spot.x() + (14 if struck else 12), spot.y() - (0 if struck else 12))
            write(painter, beside, str(point.value), look.font("small", "heading"), look.colour("ink"))
