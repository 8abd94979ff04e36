"""A drawing as lines and words for the web page: text stays text, nothing has an id, a clock or a font inside."""

import math
from typing import Any
from xml.sax.saxutils import escape, quoteattr

from matplotlib.colors import to_hex
from matplotlib.path import Path

from pause_desktop.reports import typefaces
from pause_desktop.reports.board import figure_of
from pause_desktop.reports.content import Drawing
from pause_desktop.reports.measured import MM
from pause_desktop.reports.renderer import InPoints, face_of
from pause_desktop.reports.twins.letters import sound

_LETTERS = {Path.MOVETO: "M", Path.LINETO: "L", Path.CURVE3: "Q", Path.CURVE4: "C"}
_ALONG = {"left": 0.0, "center": 0.5, "right": 1.0}


def svg(drawing: Drawing) -> str:
    """The drawing as one `<svg>` element whose label is its alternative text."""
    typefaces.register()
    width, height = drawing.width * MM, drawing.height * MM
    pen = OnSvg(width, height)
    figure_of(drawing).draw(pen)
    size = f'viewBox="0 0 {_short(width)} {_short(height)}" width="{_short(width)}pt"'
    label = quoteattr(sound(drawing.alt))
    return f'<svg {size} role="img" aria-label={label}>{"".join(pen.parts)}</svg>'


class OnSvg(InPoints):
    """Collects the elements of a figure; one figure unit is one point, and y grows downwards."""

    def __init__(self, width: float, height: float) -> None:
        super().__init__(width, height)
        self.parts: list[str] = []

    def draw_path(self, gc: Any, path: Path, transform: Any, rgbFace: Any = None) -> None:  # noqa: N803
        """One outline, filled and stroked."""
        look = [f'd="{self._outline(path, transform)}"']
        opacity = gc.get_alpha() or 1
        if rgbFace is None or (len(rgbFace) > 3 and rgbFace[3] == 0):
            look.append('fill="none"')
        else:
            look.append(f'fill="{to_hex(rgbFace[:3])}"')
            opacity = rgbFace[3] if len(rgbFace) > 3 else opacity
            if opacity < 1:
                look.append(f'fill-opacity="{_short(opacity)}"')
        red, green, blue, alpha = gc.get_rgb()
        if gc.get_linewidth() and alpha:
            look.append(f'stroke="{to_hex((red, green, blue))}" stroke-width="{_short(gc.get_linewidth())}"')
            _, dashes = gc.get_dashes()
            if dashes is not None:
                look.append(f'stroke-dasharray="{" ".join(_short(each) for each in dashes)}"')
        self.parts.append(f"<path {' '.join(look)}/>")

    def _outline(self, path: Path, transform: Any) -> str:
        steps = []
        for points, code in path.iter_segments(transform, simplify=False, curves=True):
            pairs = [(points[at], self.height - points[at + 1]) for at in range(0, len(points), 2)]
            placed = " ".join(f"{_short(x)} {_short(y)}" for x, y in pairs)
            steps.append("Z" if code == Path.CLOSEPOLY else f"{_LETTERS[code]}{placed}")
        return "".join(steps)

    def draw_text(
        self, gc: Any, x: float, y: float, s: str, prop: Any, angle: float, ismath: Any = False, mtext: Any = None
    ) -> None:
        """One line of words, kept in its place by the end it was aligned at; the browser joins Arabic itself."""
        size, words = prop.get_size_in_points(), sound(s)
        if not words.strip():
            return
        align = mtext.get_ha() if mtext is not None else "left"
        along = typefaces.width(s, face_of(prop), size) * _ALONG[align]
        turned = math.radians(angle)
        left, top = _short(x + along * math.cos(turned)), _short(self.height - y - along * math.sin(turned))
        look = [f'x="{left}" y="{top}" font-size="{_short(size)}" fill="{to_hex(gc.get_rgb()[:3])}"']
        if face_of(prop) == typefaces.SANS_BOLD:
            look.append('font-weight="600"')
        if align != "left":
            look.append(f'text-anchor="{"middle" if align == "center" else "end"}"')
        if angle:
            look.append(f'transform="rotate({_short(-angle)} {left} {top})"')
        self.parts.append(f"<text {' '.join(look)}>{escape(words)}</text>")


def _short(number: Any) -> str:
    """At most two decimals, which is finer than a screen."""
    return f"{round(float(number), 2) + 0.0:.2f}".rstrip("0").rstrip(".")
