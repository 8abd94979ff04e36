"""A matplotlib renderer that draws straight onto the ReportLab page.

Text stays text, in the page's own embedded fonts; widths come from the same metrics that print it, so
layout and paper cannot disagree; nothing becomes a bitmap.
"""

import math
from typing import Any

from matplotlib.path import Path
from reportlab.pdfgen.canvas import Canvas

from pause_desktop.reports import typefaces
from pause_desktop.reports.renderer import InPoints, face_of

_CAPS = {"butt": 0, "round": 1, "projecting": 2}
_JOINS = {"miter": 0, "round": 1, "bevel": 2}


class OnCanvas(InPoints):
    """Draws a figure at the canvas's origin; one figure unit is one point."""

    def __init__(self, canvas: Canvas, width: float, height: float) -> None:
        super().__init__(width, height)
        self.canvas = canvas

    def draw_path(self, gc: Any, path: Path, transform: Any, rgbFace: Any = None) -> None:  # noqa: N803
        """Fill and stroke one outline."""
        canvas, line = self.canvas, gc.get_linewidth()
        red, green, blue, alpha = gc.get_rgb()
        strokes = line > 0 and alpha > 0
        fills = rgbFace is not None and (len(rgbFace) < 4 or rgbFace[3] > 0)
        canvas.saveState()
        if fills:
            self._fill(rgbFace, alpha)
        if strokes:
            canvas.setStrokeColorRGB(red, green, blue)
            canvas.setLineWidth(line)
            canvas.setLineCap(_CAPS[gc.get_capstyle()])
            canvas.setLineJoin(_JOINS[gc.get_joinstyle()])
            offset, dashes = gc.get_dashes()
            if dashes is not None:
                canvas.setDash([float(dash) for dash in dashes], float(offset))
        canvas.drawPath(self._outline(path, transform), stroke=int(strokes), fill=int(fills))
        canvas.restoreState()

    def _fill(self, colour: Any, alpha: float) -> None:
        opacity = colour[3] if len(colour) > 3 else alpha
        red, green, blue = colour[:3]
        self.canvas.setFillColorRGB(red, green, blue, alpha=opacity if opacity < 1 else None)

    def _outline(self, path: Path, transform: Any) -> Any:
        outline = self.canvas.beginPath()
        here = (0.0, 0.0)
        for vertices, code in path.iter_segments(transform, simplify=False, curves=True):
            points = [float(value) for value in vertices]
            if code == Path.CLOSEPOLY:
                outline.close()
                continue
            if code == Path.MOVETO:
                outline.moveTo(*points)
            elif code == Path.LINETO:
                outline.lineTo(*points)
            elif code == Path.CURVE4:
                outline.curveTo(*points)
            elif code == Path.CURVE3:
                outline.curveTo(*_cubic(here, points))
            here = (points[-2], points[-1])
        return outline

    def draw_text(
        self, gc: Any, x: float, y: float, s: str, prop: Any, angle: float, ismath: Any = False, mtext: Any = None
    ) -> None:
        """Print one line of text, each run in the face that holds it."""
        canvas, size, along = self.canvas, prop.get_size_in_points(), 0.0
        canvas.saveState()
        canvas.setFillColorRGB(*gc.get_rgb()[:3])
        canvas.translate(float(x), float(y))
        if not math.isclose(angle, 0):
            canvas.rotate(angle)
        for face, words in typefaces.runs(s, face_of(prop)):
            canvas.setFont(face, size)
            canvas.drawString(along, 0, words)
            along += canvas.stringWidth(words, face, size)
        canvas.restoreState()


def _cubic(start: tuple[float, float], quadratic: list[float]) -> tuple[float, ...]:
    """The cubic curve that equals a quadratic one."""
    (x, y), (a, b, end_x, end_y) = start, quadratic
    return (
        x + 2 / 3 * (a - x),
        y + 2 / 3 * (b - y),
        end_x + 2 / 3 * (a - end_x),
        end_y + 2 / 3 * (b - end_y),
        end_x,
        end_y,
    )
