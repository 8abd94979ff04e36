"""What every drawing of a chart shares, whatever it is drawn on: points, and the widths of the printing faces.

Widths come from the same metrics that print the text, so layout and paper cannot disagree; nothing is a bitmap.
"""

from typing import Any

from matplotlib.backend_bases import RendererBase

from pause_desktop.reports import typefaces

_WEIGHTS = {"light": 300, "normal": 400, "semibold": 600, "bold": 700}


def face_of(prop: Any) -> str:
    """The page's face for matplotlib's font properties."""
    if "Serif" in prop.get_family()[0]:
        return typefaces.SERIF
    named = prop.get_weight()
    weight = _WEIGHTS[named] if isinstance(named, str) else int(named)
    if weight >= 600:
        return typefaces.SANS_BOLD
    if prop.get_style() == "italic":
        return typefaces.SANS_ITALIC
    return typefaces.SANS_LIGHT if weight < 400 else typefaces.SANS


class InPoints(RendererBase):
    """A surface on which one figure unit is one point, counted upwards."""

    def __init__(self, width: float, height: float) -> None:
        super().__init__()
        self.width, self.height = width, height

    def get_canvas_width_height(self) -> tuple[float, float]:
        """The figure's size in points."""
        return self.width, self.height

    def flipy(self) -> bool:
        """Figures count upwards, and so do points here."""
        return False

    def points_to_pixels(self, points: Any) -> Any:
        """A point is a point."""
        return points

    def get_text_width_height_descent(self, s: str, prop: Any, ismath: Any) -> tuple[float, float, float]:
        """Width from the printing face; height and descent by the em, which is enough for a baseline."""
        size = prop.get_size_in_points()
        return typefaces.width(s, face_of(prop), size), 0.86 * size, 0.2 * size

    def draw_image(self, gc: Any, x: float, y: float, im: Any, transform: Any = None) -> None:
        """Refuse: a chart holds no bitmap."""
        raise NotImplementedError("charts hold no bitmaps")
