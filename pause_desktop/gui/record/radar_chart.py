"""The areas of her life round a circle, on request: one outline for each review, three at the most.

An outline has a gap where she gave no score: it is neither closed there nor drawn to nought. Nothing is filled,
for a filled shape would be judged by its size, which grows with the square of the scores.
"""

import math
from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QFontMetricsF, QPainter, QPen, QPolygonF

from pause_desktop.gui.language import several, tr
from pause_desktop.gui.look.theme import Look
from pause_desktop.gui.record.chart import Chart, no_brush, write
from pause_desktop.gui.record.scores import AreaLine, Point, step_words

MOST = 3
"""Outlines in one radar; more could not be told apart."""

FEWEST = 3
"""Areas that a radar needs: fewer have no round."""

_WRAP = int(Qt.TextFlag.TextWordWrap)
_DASHES = ([], [5.0, 2.5], [1.5, 2.0])
_NAMED, _OFF = 108, 12


@dataclass(frozen=True, slots=True)
class _Outline:
    """One review as it is drawn: its words, its steps by area, and what it looks like."""

    words: str
    steps: tuple[int | None, ...]
    colour: QColor
    dash: list[float]
    shape: int


class RadarChart(Chart):
    """Spokes for the areas, rings for the steps; every outline has its own line, mark and colour."""

    height_at_100 = 424

    def __init__(
        self, lines: Sequence[AreaLine], reviews: Sequence[Point], shown: Sequence[int], best: int
    ) -> None:
        self.lines, self._reviews, self._best = list(lines), list(reviews), best
        self.shown: list[int] = []
        super().__init__("")
        self.show_reviews(shown)

    def show_reviews(self, shown: Sequence[int]) -> None:
        """Draws the outlines of other reviews, by their places in time."""
        self.shown = sorted(shown)[-MOST:]
        self.setAccessibleName(
            tr(
                "Radar of {areas} areas at {reviews}. {told}",
                areas=len(self.lines),
                reviews=several(len(self.shown), "1 review", "{n} reviews"),
                told=" ".join(f"{review_name(self._reviews[at])}: {self._told(at)}." for at in self.shown),
            )
        )
        self.update()

    def _told(self, at: int) -> str:
        return ", ".join(f"{line.words} {step_words(line.steps[at])}" for line in self.lines)

    def draw(self, painter: QPainter, look: Look) -> None:
        """Draws the rings, then the outlines from the oldest to the latest, then the key."""
        outlines = self._outlines(look)
        names, off = look.span(_NAMED), look.px(_OFF)
        blocks = [self._block(look, line, names) for line in self.lines]
        top = self._key(painter, look, outlines) + off + blocks[0].height()
        bottom = self.height() - off - max(block.height() for block in blocks)
        beside = max(block.width() for block in blocks)
        far = max(20.0, min(self.width() / 2 - beside - off, (bottom - top) / 2))
        middle = QPointF(self.width() / 2, (top + bottom) / 2)
        self._rings(painter, look, middle, far)
        self._steps(painter, look, middle, far)
        self._names(painter, look, middle, far, names)
        for outline in outlines:
            self._outline(painter, look, middle, far, outline)

    def _outlines(self, look: Look) -> list[_Outline]:
        """The latest in the accent and full; what went before in two other colours, dashed."""
        colours = [look.series()[2], look.series()[1], look.colour("accent")]
        dashes, shapes = (_DASHES[2], _DASHES[1], _DASHES[0]), (4, 3, 0)
        first = MOST - len(self.shown)
        return [
            _Outline(
                review_name(self._reviews[at]), tuple(line.steps[at] for line in self.lines),
                colours[first + nth], dashes[first + nth], shapes[first + nth],
            )
            for nth, at in enumerate(self.shown)
        ]  # fmt: skip

    # --- the ground ------------------------------------------------------------------------------------------

    def _spot(self, middle: QPointF, far: float, at: int, step: float) -> QPointF:
        turn = 2 * math.pi * at / len(self.lines)
        out = far * step / self._best
        return QPointF(middle.x() + out * math.sin(turn), middle.y() - out * math.cos(turn))

    def _rings(self, painter: QPainter, look: Look, middle: QPointF, far: float) -> None:
        no_brush(painter)
        for step in range(1, self._best + 1):
            painter.setPen(QPen(look.colour("edge" if step == self._best else "line"), 1))
            painter.drawPolygon(QPolygonF([self._spot(middle, far, at, step) for at in range(len(self.lines))]))
        painter.setPen(QPen(look.colour("line"), 1))
        for at in range(len(self.lines)):
            painter.drawLine(middle, self._spot(middle, far, at, self._best))

    def _steps(self, painter: QPainter, look: Look, middle: QPointF, far: float) -> None:
        """The numbers of the rings, half a spoke beside the first so that no line runs through them."""
        font, half = look.font("small"), math.pi / len(self.lines)
        for step in range(1, self._best + 1):
            out = far * step / self._best * math.cos(half)
            at = QPointF(middle.x() + out * math.sin(half), middle.y() - out * math.cos(half))
            metrics = QFontMetricsF(font)
            wide = metrics.horizontalAdvance(str(step)) + 4
            painter.fillRect(
                QRectF(at.x() - wide / 2, at.y() - metrics.height() / 2 + 1, wide, metrics.height() - 2),
                look.colour("surface"),
            )
            write(painter, at, str(step), font, look.colour("soft"), 0.5)

    def _block(self, look: Look, line: AreaLine, wide: float) -> QRectF:
        """The room that the words of an area need."""
        metrics = QFontMetricsF(look.font("small", "label"))
        return metrics.boundingRect(QRectF(0, 0, wide, 1000), _WRAP, line.words)

    def _names(self, painter: QPainter, look: Look, middle: QPointF, far: float, wide: float) -> None:
        painter.setFont(look.font("small", "label"))
        painter.setPen(look.colour("ink"))
        for at, line in enumerate(self.lines):
            spot, high = (
                self._spot(middle, far + look.px(_OFF), at, self._best),
                self._block(look, line, wide).height(),
            )
            side, down = spot.x() - middle.x(), (1 - math.cos(2 * math.pi * at / len(self.lines))) / 2
            y = spot.y() - high * (1 - down)  # away from the middle, so that neighbours do not meet
            if abs(side) < far * 0.1:
                x, across = spot.x() - wide / 2, Qt.AlignmentFlag.AlignHCenter
            elif side > 0:
                x, across = spot.x(), Qt.AlignmentFlag.AlignLeft
            else:
                x, across = spot.x() - wide, Qt.AlignmentFlag.AlignRight
            painter.drawText(QRectF(x, y, wide, high + 2), _WRAP | int(across), line.words)

    # --- the outlines ----------------------------------------------------------------------------------------

    def _outline(self, painter: QPainter, look: Look, middle: QPointF, far: float, outline: _Outline) -> None:
        spots = [
            None if step is None else self._spot(middle, far, at, step) for at, step in enumerate(outline.steps)
        ]
        painter.setPen(_pen(look, outline))
        for at, spot in enumerate(spots):
            after = spots[(at + 1) % len(spots)]
            if spot is not None and after is not None:
                painter.drawLine(spot, after)
        for spot in spots:
            if spot is not None:
                _mark(painter, look, spot, outline)

    def _key(self, painter: QPainter, look: Look, outlines: Sequence[_Outline]) -> float:
        """One line for each outline, with how many areas it rests on; gives where the key ends."""
        y, x = float(look.px(16)), 0.0
        for outline in outlines:
            n = sum(step is not None for step in outline.steps)
            words = several(n, "{name}, 1 area", "{name}, {n} areas", name=outline.words)
            font = look.font("small", "label")
            wide = QFontMetricsF(font).horizontalAdvance(words) + look.px(36)
            if x and x + wide > self.width():
                x, y = 0.0, y + look.px(24)
            painter.setPen(_pen(look, outline))
            painter.drawLine(QPointF(x, y), QPointF(x + look.px(28), y))
            _mark(painter, look, QPointF(x + look.px(14), y), outline)
            write(painter, QPointF(x + look.px(34), y), words, font, look.colour("ink"))
            x += wide + look.px(14)
        return y + look.px(12)


def review_name(review: Point) -> str:
    """How a review is called in a key, and where it is chosen."""
    return review.long[:1].upper() + review.long[1:]


def _pen(look: Look, outline: _Outline) -> QPen:
    pen = QPen(outline.colour, look.scale * (2.5 if outline.dash else 3))
    if outline.dash:
        pen.setDashPattern(outline.dash)
    return pen


def _mark(painter: QPainter, look: Look, at: QPointF, outline: _Outline) -> None:
    """A disc for the latest, a triangle and a square for those before."""
    painter.setPen(QPen(look.colour("surface"), 1.5))
    painter.setBrush(outline.colour)
    unit = look.scale
    if outline.shape == 0:
        painter.drawEllipse(at, 6 * unit, 6 * unit)
    elif outline.shape == 3:
        corners = ((0, -7), (7, 6), (-7, 6))
        painter.drawPolygon(QPolygonF([QPointF(at.x() + x * unit, at.y() + y * unit) for x, y in corners]))
    else:
        painter.drawRect(QRectF(at.x() - 5 * unit, at.y() - 5 * unit, 10 * unit, 10 * unit))
