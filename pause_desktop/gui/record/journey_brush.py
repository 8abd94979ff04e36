"""Paints her journey: lines of time, stages as bands, lanes with dots and discs, and what is chosen."""

import datetime as dt
from collections.abc import Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QFontMetricsF, QPainter, QPen

from pause_desktop.gui.language import day as said_day
from pause_desktop.gui.language import tr
from pause_desktop.gui.look.theme import Look
from pause_desktop.gui.record.chart import no_brush, write
from pause_desktop.gui.record.journey import LANES, Band, Journey, Scale, heaps, lane_of, ticks
from pause_desktop.gui.record.said import Said

if TYPE_CHECKING:
    from pause_desktop.gui.record.journey_chart import JourneyChart

NAMES, RIGHT = 130, 16
AXIS, BAND, LANE = 24, 30, 30
DISC, DOT = 22, 9
"""Pixels at 100 %: the names of the lanes, the right margin, the heights of time, band and lane, a disc, a dot."""


class JourneyBrush:
    """Paints one picture."""

    def __init__(self, painter: QPainter, look: Look, chart: "JourneyChart", made: Journey, scale: Scale) -> None:
        self.painter, self.look, self.chart, self.made, self.scale = painter, look, chart, made, scale
        self.right = float(chart.width() - RIGHT)
        self.bottom = float(chart.height() - 8)

    def ground(self) -> None:
        """Lines of time, bands, lanes and events."""
        self._months()
        self.painter.save()
        self.painter.setClipRect(
            QRectF(self.scale.left - 12, 0, self.right - self.scale.left + 24, self.bottom + 8)
        )
        for band in self.made.bands:
            self._band(band)
        self._today()
        for lane in self.made.lanes():
            self._lane(lane)
        self.painter.restore()
        for lane in self.made.lanes():
            self._name(lane)

    def _pen(self) -> QPen:
        """A line that guides the eye: pale, in the sunlight theme too, where hairlines are dark."""
        return QPen(self.look.colour("sunk" if self.look.sunlight else "line"), self.look.hair)

    def _months(self) -> None:
        for x, _words, _year in self._ticks():
            self.painter.setPen(self._pen())
            self.painter.drawLine(QPointF(x, self.look.px(AXIS - 4)), QPointF(x, self.bottom))

    def _ticks(self) -> list[tuple[float, str, bool]]:
        return ticks(self.scale, self.right - self.scale.left, self.look.px(46))

    def time(self, chosen: dt.date | None) -> None:
        """The words of time over the bands: the day that is chosen in a flag, today, then months that have room."""
        look, y, taken = self.look, self.look.px(10), []
        if (
            chosen is not None
            and -12 <= self.scale.x(chosen) - self.scale.left <= self.right - self.scale.left + 24
        ):
            taken.append(self._flag(self.scale.x(chosen), said_day(chosen)))
        wanted = [(self.scale.x(self.made.today), tr("today"), True, "accent")]
        wanted += [(x, words, year, "ink" if year else "soft") for x, words, year in self._ticks()]
        for x, words, heavy, colour in wanted:
            font = look.font("small", "heading" if heavy else "text")
            half = QFontMetricsF(font).horizontalAdvance(words) / 2
            box = QRectF(x - half - 6, 0, 2 * half + 12, look.px(AXIS))
            inside = self.scale.left - 4 <= x - half and x + half <= self.right + 12
            if inside and not any(box.intersects(other) for other in taken):
                taken.append(box)
                write(self.painter, QPointF(x, y), words, font, look.colour(colour), 0.5)

    def _band(self, band: Band) -> None:
        look, painter = self.look, self.painter
        left, right = (
            max(self.scale.x(band.first), self.scale.left - 8),
            min(self.scale.x(band.last), self.right + 8),
        )
        if right <= left:
            return
        box = QRectF(left + 0.5, look.px(AXIS) + 2, right - left - 1.5, look.px(BAND) - 4)
        if band.ahead:
            painter.setPen(QPen(look.colour("accent"), 1.5 * look.hair, Qt.PenStyle.DashLine))
            no_brush(painter)
        else:
            painter.setPen(QPen(look.colour("edge"), 1) if look.sunlight else Qt.PenStyle.NoPen)
            painter.setBrush(look.colour(band.fill))
        painter.drawRoundedRect(box, 5, 5)
        font = look.font("small", "text" if band.ahead else "label")
        metrics = QFontMetricsF(font)
        inside = box.adjusted(8, 0, -6, 0)
        words = band.words if metrics.horizontalAdvance(band.words) <= inside.width() else ""
        if not words and inside.width() > look.px(34):
            words = metrics.elidedText(band.words, Qt.TextElideMode.ElideRight, inside.width())
        painter.setFont(font)
        painter.setPen(look.colour("soft" if band.ahead else "ink"))
        painter.drawText(inside, Qt.AlignmentFlag.AlignVCenter, words)

    def _today(self) -> None:
        x, look = self.scale.x(self.made.today), self.look
        self.painter.setPen(QPen(look.colour("accent"), 2))
        self.painter.drawLine(QPointF(x, look.px(AXIS) - 3), QPointF(x, self.bottom))

    def _name(self, lane: str) -> None:
        look = self.look
        y, small = self.chart.middle_of(lane), look.font("small")
        metrics = QFontMetricsF(small)
        count = f"{len(self.made.of(lane)):,}"
        right = self.scale.left - 14
        write(self.painter, QPointF(right, y), count, look.font("small", "label"), look.colour("ink"), 1)
        room = right - 16 - metrics.horizontalAdvance(count) - 8
        words = metrics.elidedText(LANES[lane][0], Qt.TextElideMode.ElideRight, room)
        write(self.painter, QPointF(16, y), words, small, look.colour("soft"))

    def _lane(self, lane: str) -> None:
        y = self.chart.middle_of(lane)
        self.painter.setPen(self._pen())
        self.painter.drawLine(QPointF(self.scale.left, y), QPointF(self.right, y))
        for x, heap in heaps(self.made.of(lane), self.scale, self.chart.apart(lane)):
            if self.scale.left - 12 <= x <= self.right + 12:
                if lane == "contacts":
                    self._dots(x, y, heap)
                else:
                    self._disc(QPointF(x, y), heap)

    def _dots(self, x: float, y: float, heap: Sequence[Said]) -> None:
        """A dot for each contact, full where she was seen; more than three on one place are a pillar."""
        look, size = self.look, self.look.px(DOT) - 1.0
        ink = look.colour("ink")
        if len(heap) > 3:
            self.painter.setPen(Qt.PenStyle.NoPen)
            self.painter.setBrush(ink)
            tall = look.px(LANE) - 4.0
            self.painter.drawRoundedRect(QRectF(x - size / 2, y - tall / 2, size, tall), size / 2, size / 2)
            return
        for at, event in enumerate(heap):
            spot = QPointF(x, y + (at - (len(heap) - 1) / 2) * (size + 1))
            self._dot(spot, event, size)

    def _dot(self, spot: QPointF, event: Said, size: float) -> None:
        look = self.look
        ahead, seen = event.tone == "info", event.record not in self.made.missed
        self.painter.setPen(QPen(look.colour("info" if ahead else "ink"), 1.6))
        self.painter.setBrush(look.colour("ink") if seen and not ahead else look.colour("surface"))
        self.painter.drawEllipse(spot, size / 2 - 0.8, size / 2 - 0.8)

    def _disc(self, spot: QPointF, heap: Sequence[Said], *, strong: bool = False) -> None:
        look, event = self.look, heap[-1]
        half = look.px(DISC) / 2
        tones = {each.tone for each in heap}
        tone = "danger" if "danger" in tones else event.tone
        plain = tone == "soft"
        line = look.colour(tone) if look.sunlight or strong else look.colour("surface")
        self.painter.setPen(QPen(line, 2 if strong or not look.sunlight else 1))
        self.painter.setBrush(look.colour("sunk" if plain else f"{tone}_soft"))
        self.painter.drawEllipse(spot, half, half)
        if len(heap) > 1 and not strong:
            write(self.painter, spot, str(len(heap)), look.font("small", "heading"), look.colour(tone), 0.5)
            return
        side = look.px(14)
        glyph = look.pixmap(event.glyph, tone, 14)
        self.painter.drawPixmap(QPointF(spot.x() - side / 2, spot.y() - side / 2), glyph)

    def chosen(self, event: Said) -> None:
        """The event that is chosen, in a ring, with its day on the line of time."""
        look, spot = self.look, self.chart.place(event)
        if not self.scale.left - 12 <= spot.x() <= self.right + 12 or event.day is None:
            return
        accent = look.colour("accent")
        self.painter.setPen(QPen(accent, 1.5, Qt.PenStyle.DotLine))
        self.painter.drawLine(QPointF(spot.x(), look.px(AXIS)), QPointF(spot.x(), spot.y()))
        if lane_of(event) not in ("", "contacts"):
            self._disc(spot, [event], strong=True)
        half = look.px(DOT if lane_of(event) in ("", "contacts") else DISC) / 2 + 3
        no_brush(self.painter)
        self.painter.setPen(QPen(accent, look.heavy + 0.5))
        self.painter.drawEllipse(spot, half, half)

    def _flag(self, x: float, words: str) -> QRectF:
        look, font = self.look, self.look.font("small", "label")
        wide = QFontMetricsF(font).horizontalAdvance(words) + 16
        left = min(max(x - wide / 2, self.scale.left - 8), self.right + 8 - wide)
        box = QRectF(left, 0, wide, look.px(AXIS) - 2)
        self.painter.setPen(Qt.PenStyle.NoPen)
        self.painter.setBrush(look.colour("accent"))
        self.painter.drawRoundedRect(box, 5, 5)
        write(self.painter, QPointF(left + 8, box.center().y()), words, font, look.colour("on_accent"))
        return box.adjusted(-6, 0, 6, 0)
