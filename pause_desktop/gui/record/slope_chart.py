"""Each area at the first and the latest review: a lane for every point, so that equal scores lie side by side."""

from collections.abc import Sequence

from PySide6.QtCore import QPointF, QRectF
from PySide6.QtGui import QFontMetricsF, QPainter, QPainterPath, QPen, QPolygonF

from pause_desktop.gui.language import tr
from pause_desktop.gui.look.theme import Look
from pause_desktop.gui.record.chart import Chart, no_brush, write
from pause_desktop.gui.record.scores import AreaLine

_WAYS = {1: "accent", 0: "faint"}


class SlopeChart(Chart):
    """Better is accent, a full line and ▲; the same is grey, thin and ○; worse is rust, dashed and ▽."""

    height_at_100 = 330

    def __init__(self, lines: Sequence[AreaLine], first: str, last: str, scale: Sequence[str]) -> None:
        self.lines = [line for line in lines if line.change is not None]
        self._ends, self._scale = (first, last), tuple(scale)
        super().__init__(
            tr(
                "Slope chart of {n} areas, {first} to {last}. {told}",
                n=len(self.lines),
                first=first,
                last=last,
                told=" ".join(f"{line.words}: {line.ends[0]} → {line.ends[1]}." for line in self.lines),
            )
        )

    def draw(self, painter: QPainter, look: Look) -> None:
        """Draws lanes, ends and one line for each area."""
        left, right = float(look.px(128)), float(self.width() - self._beside(look))
        places = self._lanes(painter, look)
        for x, _side in ((left, 0), (right, 1)):
            painter.setPen(QPen(look.colour("line"), 2))
            painter.drawLine(QPointF(x, look.px(34)), QPointF(x, self.height()))
        self._heads(painter, look, left, right)
        for line in self.lines:
            start, end = QPointF(left, places[0][line.area]), QPointF(right, places[1][line.area])
            self._line(painter, look, line, start, end)

    def _heads(self, painter: QPainter, look: Look, left: float, right: float) -> None:
        """Writes what the ends are above them, each on its own side of the middle."""
        bold, middle = look.font("small", "heading"), (left + right) / 2
        for x, words, way in ((left, self._ends[0], -1), (right, self._ends[1], 1)):
            half = QFontMetricsF(bold).horizontalAdvance(words) / 2
            clear = middle + way * (half + 8)
            at = min(x, clear) if way < 0 else max(x, clear)
            write(painter, QPointF(at, look.px(17)), words, bold, look.colour("ink"), 0.5)

    def _beside(self, look: Look) -> float:
        """The room that the longest name and its change need at the right."""
        bold = QFontMetricsF(look.font("small", "heading"))
        return (
            max(
                (bold.horizontalAdvance(f"{line.words} {signed(line.change or 0)}") for line in self.lines),
                default=0,
            )
            + 36 * look.scale
        )

    def _lanes(self, painter: QPainter, look: Look) -> tuple[dict[str, float], dict[str, float]]:
        """Paints the steps, each as high as its lanes, and gives where each area stands at either end."""
        best = len(self._scale)
        lanes = [self._lane(side, best) for side in (0, 1)]
        need = {step: max(1.15, len(lanes[0][step]), len(lanes[1][step])) for step in range(1, best + 1)}
        top = float(look.px(34))
        unit, y = (self.height() - top - 2) / sum(need.values()), top
        places: tuple[dict[str, float], dict[str, float]] = ({}, {})
        for step in range(best, 0, -1):
            tall = need[step] * unit
            painter.fillRect(QRectF(0, y, self.width(), tall), look.colour("sunk" if step % 2 else "surface"))
            at = QPointF(16, y + tall / 2)
            write(painter, at, f"{step}  {self._scale[step - 1]}", look.font("small"), look.colour("soft"))
            for side in (0, 1):
                areas = lanes[side][step]
                for lane, area in enumerate(areas):
                    places[side][area] = y + tall / 2 + (lane - (len(areas) - 1) / 2) * unit * 0.92
            y += tall
        return places

    def _lane(self, side: int, best: int) -> dict[int, list[str]]:
        """Areas by the step at one end, in the order in which their lines cross least."""
        found: dict[int, list[str]] = {step: [] for step in range(1, best + 1)}
        for line in sorted(self.lines, key=lambda each: (-(each.ends[1 - side] or 0), each.words)):
            found[line.ends[side] or 1].append(line.area)
        return found

    def _line(self, painter: QPainter, look: Look, line: AreaLine, start: QPointF, end: QPointF) -> None:
        change = line.change or 0
        way = (change > 0) - (change < 0)
        colour = look.colour(_WAYS[way]) if way >= 0 else look.series()[2]
        pen = QPen(colour, look.scale * (3 if way else 2))
        if way < 0:
            pen.setDashPattern([3, 2])
        bend = (end.x() - start.x()) * 0.35
        path = QPainterPath(start)
        path.cubicTo(QPointF(start.x() + bend, start.y()), QPointF(end.x() - bend, end.y()), end)
        painter.setPen(pen)
        no_brush(painter)
        painter.drawPath(path)
        painter.setPen(QPen(colour, 2.5 * look.scale))
        painter.setBrush(look.colour("surface") if way <= 0 else colour)
        painter.drawEllipse(start, 5 * look.scale, 5 * look.scale)
        _mark(painter, end, way, look.scale)
        words = look.font("small", "heading" if way else "text")
        at = QPointF(end.x() + 16 * look.scale, end.y())
        wide = write(painter, at, line.words, words, look.colour("ink" if way else "soft"))
        if way:
            beside = QPointF(at.x() + wide + 6, end.y())
            tone = look.colour("accent" if way > 0 else "warn")  # the rust of the line is too pale to be read
            write(painter, beside, signed(change), look.font("small", "heading"), tone)


def signed(change: int) -> str:
    """A change with its sign, and 0 without one."""
    return f"{change:+d}".replace("-", "−") if change else "0"


def _mark(painter: QPainter, at: QPointF, way: int, unit: float) -> None:
    if not way:
        painter.drawEllipse(at, 5 * unit, 5 * unit)
        return
    up = -6.5 * way * unit
    low = at.y() - up * 0.7
    corners = [QPointF(at.x() - 6 * unit, low), QPointF(at.x() + 6 * unit, low), QPointF(at.x(), at.y() + up)]
    painter.drawPolygon(QPolygonF(corners))
