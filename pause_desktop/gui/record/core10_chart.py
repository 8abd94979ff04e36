"""CORE-10 over time: bands in five greys, the cut-off of 11, what is reliably better or worse, gaps as gaps."""

from collections.abc import Sequence
from itertools import pairwise

from PySide6.QtCore import QLineF, QPointF, QRectF, Qt
from PySide6.QtGui import QFontMetricsF, QPainter, QPen

from pause_desktop.gui.language import several, tr
from pause_desktop.gui.look.theme import Look, Weight
from pause_desktop.gui.record.chart import Chart, no_brush, write
from pause_desktop.gui.record.scores import CorePoint, band_words
from pause_desktop.records.core10 import CUT_OFF, RELIABLE_CHANGE

_BANDS = ((0, 11, tr("non-clinical")), (11, 15, tr("mild")), (15, 20, tr("moderate")),
          (20, 25, tr("moderate to severe")), (25, 40, tr("severe")))  # fmt: skip
_HIGHEST = 40
_CLEAR = 9


class Core10Chart(Chart):
    """Scores from 0 to 40, lower is better; nothing is joined across a score that is missing."""

    height_at_100 = 236

    def __init__(self, points: Sequence[CorePoint]) -> None:
        self.points = list(points)
        scored = sum(point.value is not None for point in points)
        super().__init__(
            tr(
                "CORE-10 over time, {scored}, cut-off 11. {told}",
                scored=several(scored, "1 score", "{n} scores"),
                told=" ".join(f"{each.words}: {_said(each)}." for each in points),
            )
        )

    def draw(self, painter: QPainter, look: Look) -> None:
        """Draws bands, lines and scores; words go where nothing else stands."""
        plot = QRectF(look.px(46), 8, self.width() - look.px(46 + 150), self.height() - look.px(28) - 8)
        self._bands(painter, look, plot)
        spots = self._spots(plot)
        values = self._values(look, plot, spots)
        taken = Taken(spots, [rect for rect in values if rect is not None])
        self._reliable(painter, look, plot, spots, taken)
        painter.setPen(QPen(look.colour("edge"), 1))
        no_brush(painter)
        painter.drawRect(plot)
        self._cut_off(painter, look, plot, taken)
        self._line(painter, look, spots)
        self._words(painter, look, plot, spots, values)

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

    def _values(self, look: Look, plot: QRectF, spots: Sequence[QPointF | None]) -> list[QRectF | None]:
        """Where each score is written: over its disc, or under it where the line comes from above."""
        metrics, clear = QFontMetricsF(look.font("small", "heading")), _CLEAR * look.scale
        found: list[QRectF | None] = []
        for at, (point, spot) in enumerate(zip(self.points, spots, strict=True)):
            if spot is None:
                found.append(None)
                continue
            wide, high = metrics.horizontalAdvance(str(point.value)) + 8, metrics.height()
            beside = [each for each in (*spots[max(0, at - 1) : at], *spots[at + 1 : at + 2]) if each is not None]
            from_above = bool(beside) and sum(each.y() for each in beside) / len(beside) < spot.y()
            under = spot.y() + clear + high < plot.bottom() and (from_above or spot.y() - clear - high < plot.y())
            y = spot.y() + clear if under else spot.y() - clear - high
            found.append(QRectF(spot.x() - wide / 2, y, wide, high))
        return found

    def _reliable(
        self, painter: QPainter, look: Look, plot: QRectF, spots: Sequence[QPointF | None], taken: "Taken"
    ) -> None:
        """The band round the first score inside which no change is reliable, as two dashed lines."""
        known = [
            (point.value, spot) for point, spot in zip(self.points, spots, strict=True) if point.value is not None
        ]
        if len(self.points) < 2 or not known or known[0][1] is None or known[0][0] is None:
            return
        first, x = known[0][0], known[0][1].x()
        for edge, words in (
            (first - RELIABLE_CHANGE, tr("from here down: reliably better")),
            (first + RELIABLE_CHANGE, tr("from here up: reliably worse")),
        ):
            if 0 <= edge <= _HIGHEST:
                y = self._y(plot, float(edge))
                painter.setPen(QPen(look.colour("accent"), 1.6 * look.scale, Qt.PenStyle.DashLine))
                painter.drawLine(QPointF(x, y), QPointF(plot.right(), y))
                self._along(painter, look, plot, y, words, taken, tone="accent")

    def _along(
        self, painter: QPainter, look: Look, plot: QRectF, y: float, words: str, taken: "Taken", *,
        tone: str, weight: Weight = "text", left: bool = False,
    ) -> None:  # fmt: skip
        """Names a level line over or under it, where nothing stands; else at the end it would have."""
        font = look.font("small", weight)
        metrics = QFontMetricsF(font)
        wide, high = metrics.horizontalAdvance(words), metrics.height()
        room = plot.width() - wide - 16
        places = [
            QRectF(plot.x() + 8 + room * along, top, wide, high)
            for along in ((0, 0.25, 0.5, 0.75, 1) if left else (1, 0.75, 0.5, 0.25, 0))
            for top in ((y + 1, y - high - 1) if left else (y - high - 1, y + 1))
            if plot.y() <= top and top + high <= plot.bottom()
        ]
        place = next(filter(taken.leaves, places), places[0])
        taken.add(place)
        write(painter, QPointF(place.x(), place.center().y()), words, font, look.colour(tone))

    def _cut_off(self, painter: QPainter, look: Look, plot: QRectF, taken: "Taken") -> None:
        y = self._y(plot, float(CUT_OFF))
        painter.setPen(QPen(look.colour("ink"), 2))
        painter.drawLine(QPointF(plot.x(), y), QPointF(plot.right(), y))
        self._along(painter, look, plot, y, tr("cut-off 11"), taken, tone="ink", weight="heading", left=True)

    def _line(self, painter: QPainter, look: Look, spots: Sequence[QPointF | None]) -> None:
        painter.setPen(QPen(look.colour("accent"), 3 * look.scale))
        for one, other in pairwise(spots):
            if one is not None and other is not None:
                painter.drawLine(one, other)

    def _words(
        self, painter: QPainter, look: Look, plot: QRectF, spots: Sequence[QPointF | None],
        values: Sequence[QRectF | None],
    ) -> None:  # fmt: skip
        small, soft = look.font("small"), look.colour("soft")
        step = plot.width() / max(1, len(self.points))
        metrics, last, free = QFontMetricsF(small), len(self.points) - 1, 0.0
        for at, (point, spot, place) in enumerate(zip(self.points, spots, values, strict=True)):
            x = plot.x() + step * (at + 0.5)
            half = metrics.horizontalAdvance(point.words) / 2
            if x - half >= free and (at in (0, last) or x + half < plot.right() - step / 2 - half):
                write(painter, QPointF(x, plot.bottom() + look.px(16)), point.words, small, soft, 0.5)
                free = x + half + 6
            if spot is None or place is None:
                write(painter, QPointF(x, self._y(plot, 4)), tr("no score"), small, soft, 0.5)
                continue
            painter.setPen(QPen(look.colour("surface"), 2))
            painter.setBrush(look.colour("accent"))
            painter.drawEllipse(spot, 7 * look.scale, 7 * look.scale)
            if step > place.width():
                painter.setPen(Qt.PenStyle.NoPen)
                painter.setBrush(look.colour("surface"))
                painter.drawRoundedRect(place, 4, 4)
                bold = look.font("small", "heading")
                write(painter, place.center(), str(point.value), bold, look.colour("ink"), 0.5)


class Taken:
    """What words must not be written over: the line, its discs, and other words."""

    def __init__(self, spots: Sequence[QPointF | None], rects: Sequence[QRectF]) -> None:
        self._lines = [
            QLineF(one, other) for one, other in pairwise(spots) if one is not None and other is not None
        ]
        discs = (QRectF(spot.x() - 8, spot.y() - 8, 16, 16) for spot in spots if spot is not None)
        self._rects = [*rects, *discs]

    def add(self, rect: QRectF) -> None:
        """Words stand there now."""
        self._rects.append(rect)

    def leaves(self, rect: QRectF) -> bool:
        """Whether a place is free."""
        return not any(rect.intersects(each) for each in self._rects) and not any(
            _crosses(line, rect) for line in self._lines
        )


def _crosses(line: QLineF, rect: QRectF) -> bool:
    """Whether a line runs through a rectangle, looked at in steps finer than any words are high."""
    steps = max(1, round(line.length() / 4))
    return any(rect.contains(line.pointAt(at / steps)) for at in range(steps + 1))


def _said(point: CorePoint) -> str:
    return tr("no score") if point.value is None else f"{point.value}, {band_words(point.value)}"
