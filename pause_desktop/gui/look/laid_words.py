"""Words of a table's cells, cut to their room and laid out once: a table paints the same ones again and again."""

from dataclasses import dataclass
from functools import lru_cache

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QFontMetricsF, QPainter, QStaticText, QTransform

from pause_desktop.gui.look.theme import Look, Weight

Kind = tuple[str, Weight, bool]
"""A font by its role, its weight, and whether its figures are tabular."""

_AS_LINES = str.maketrans({"\n": "\u2028", "\r": "\u2028", "\t": " "})
"""What ends a line for Qt, which otherwise joins what stands on two lines into one word."""

_KEPT = 2048
"""A screen of women shows about a hundred different words, at two text sizes and three weights at most."""


@dataclass(frozen=True, slots=True)
class Laid:
    """One line of words in its font, ready to be painted, with the size that it takes."""

    kind: Kind
    static: QStaticText
    width: float
    height: float

    def paint(self, painter: QPainter, look: Look, room: QRectF, tone: str, share: float = 0.0) -> None:
        """Paints the words in the middle of a room's height; `share` of its spare width is left of them."""
        painter.setFont(look.own_font(*self.kind))
        painter.setPen(look.own_colour(tone))
        x = room.x() + share * (room.width() - self.width)
        painter.drawStaticText(QPointF(x, room.y() + (room.height() - self.height) / 2), self.static)


@lru_cache(maxsize=_KEPT)
def laid(look: Look, kind: Kind, words: str, width: float) -> Laid:
    """Words as far as there is room for them."""
    font = look.own_font(*kind)
    fits = QFontMetricsF(font).elidedText(words, Qt.TextElideMode.ElideRight, width)
    static = QStaticText(fits.translate(_AS_LINES))
    static.setTextFormat(Qt.TextFormat.PlainText)
    static.setPerformanceHint(QStaticText.PerformanceHint.AggressiveCaching)
    static.prepare(QTransform(), font)
    size = static.size()
    return Laid(kind, static, size.width(), size.height())


@lru_cache(maxsize=_KEPT)
def advance(look: Look, kind: Kind, words: str) -> float:
    """How much room words take."""
    return QFontMetricsF(look.own_font(*kind)).horizontalAdvance(words)
