"""Line icons as SVG files of one colour, drawn in any colour of the theme.

Qt tints no SVG by itself, so `currentColor` is replaced before drawing; `Look.pixmap` keeps what was drawn.
"""

from functools import cache

from PySide6.QtCore import QByteArray, QRectF, Qt
from PySide6.QtGui import QPainter, QPixmap
from PySide6.QtSvg import QSvgRenderer

from pause_desktop.paths import resource

RATIO = 3
"""Device pixels for each pixel, so that an icon is sharp on every screen up to 300 %."""


@cache
def source(glyph: str) -> str:
    """The SVG of an icon; a name without a file is a bug and raises FileNotFoundError."""
    return resource("icons", f"{glyph}.svg").read_text(encoding="utf-8")


def coloured(glyph: str, colour: str, stroke: float = 1.9) -> str:
    """The SVG in a colour (`#rrggbb`), with its 2 px lines drawn `stroke` wide."""
    return source(glyph).replace("currentColor", colour).replace('stroke-width="2"', f'stroke-width="{stroke}"')


def draw(glyph: str, colour: str, size: int, stroke: float = 1.9, gap: int = 0, after: bool = False) -> QPixmap:
    """A square icon of `size` pixels with `gap` pixels of air at its right, or at its left where it stands `after`.

    Qt's own 4 px between icon and words are too tight; the air is how a button gets 8.
    """
    # Read before the painter begins: an exception while one is at work ends the interpreter.
    renderer = QSvgRenderer(QByteArray(coloured(glyph, colour, stroke).encode()))
    pixmap = QPixmap((size + gap) * RATIO, size * RATIO)
    pixmap.fill(Qt.GlobalColor.transparent)
    painter = QPainter(pixmap)
    left = gap * RATIO if after else 0
    renderer.render(painter, QRectF(left, 0, size * RATIO, size * RATIO))
    painter.end()
    pixmap.setDevicePixelRatio(RATIO)
    return pixmap
