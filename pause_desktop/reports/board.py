"""The drawing board: one matplotlib figure measured in millimetres, on which a chart is painted.

What is placed is where it is: no layout engine, nothing clipped by chance, circles are round, and what is
drawn later lies on top. matplotlib is imported here, when a chart is drawn, and nowhere earlier.
"""

import math
import os
from collections.abc import Sequence
from functools import cache
from typing import Any

from pause_desktop.paths import cache_dir, resource
from pause_desktop.reports import typefaces
from pause_desktop.reports.colours import INK, RULE, SLATE, WHITE
from pause_desktop.reports.content import Drawing
from pause_desktop.reports.measured import HIDDEN_WIDTH, LABEL, LABEL_STEP, MM

Point = tuple[float, float]


def figure_of(drawing: Drawing) -> Any:
    """The drawing as a matplotlib Figure, for the page, a picture or the screen."""
    board = Board(drawing.width, drawing.height)
    drawing.paint(board)
    return board.figure


@cache
def _prepare_matplotlib() -> None:
    """Import matplotlib with its font list in our own cache folder, and tell it of the page's faces."""
    os.environ.setdefault("MPLCONFIGDIR", str(cache_dir() / "matplotlib"))
    from matplotlib.font_manager import fontManager

    for file in typefaces.FILES.values():
        fontManager.addfont(resource("fonts", file))


class Board:
    """Paper of `width` by `height` mm, its origin at the lower left."""

    def __init__(self, width: float, height: float) -> None:
        _prepare_matplotlib()
        from matplotlib.figure import Figure

        self.width, self.height, self._above = width, height, 0
        self.figure = Figure((width / 25.4, height / 25.4), dpi=72)
        self.figure.patch.set_visible(False)
        self.axes = self.figure.add_axes((0, 0, 1, 1))
        self.axes.set(xlim=(0, width), ylim=(0, height))
        self.axes.axis("off")

    def _next(self) -> int:
        self._above += 1
        return self._above

    def text(
        self,
        x: float,
        y: float,
        words: str,
        size: float = 9,
        colour: str = INK,
        bold: bool = False,
        align: str = "left",
        turned: float = 0,
        ground: bool = False,
    ) -> None:
        """One line whose capitals are centred on `y`; `ground` clears the grid behind it."""
        sink, angle = 0.33 * size / MM, math.radians(turned)
        if ground:
            self._clear_behind(x, y, words, size, bold, align)
        self.axes.text(
            x + sink * math.sin(angle),
            y - sink * math.cos(angle),
            words,
            fontsize=size,
            color=colour,
            weight=600 if bold else 400,
            ha=align,
            va="baseline",
            rotation=turned,
            rotation_mode="anchor",
            family="Source Sans 3",
            clip_on=False,
            parse_math=False,
            zorder=self._next(),
        )

    def _clear_behind(self, x: float, y: float, words: str, size: float, bold: bool, align: str) -> None:
        face = typefaces.SANS_BOLD if bold else typefaces.SANS
        room = typefaces.width(words, face, size) / MM + 1.2
        left = {"left": x - 0.6, "right": x - room + 0.6}.get(align, x - room / 2)
        self.rect(left, y - 1.5, room, 3, WHITE)

    def lines(
        self,
        x: float,
        y: float,
        lines: Sequence[str],
        size: float = LABEL,
        colour: str = INK,
        bold: bool = False,
        align: str = "left",
        step: float = LABEL_STEP,
    ) -> None:
        """Some lines of text, centred together on `y`."""
        top = y + (len(lines) - 1) * step / 2
        for index, line in enumerate(lines):
            self.text(x, top - index * step, line, size, colour, bold, align)

    def rect(
        self, x: float, y: float, width: float, height: float, fill: str, edge: str = "none", line: float = 0
    ) -> None:
        """A rectangle from its lower left corner."""
        corners = [(x, y), (x + width, y), (x + width, y + height), (x, y + height)]
        self.polygon(corners, fill, edge, line)

    def polygon(
        self, points: Sequence[Point], fill: str = "none", edge: str = "none", line: float = 0, alpha: float = 1
    ) -> None:
        """A closed shape."""
        from matplotlib.patches import Polygon

        shape = Polygon(list(points), closed=True, clip_on=False, zorder=self._next())
        shape.set(facecolor=fill, edgecolor=edge, linewidth=line, alpha=alpha if alpha < 1 else None)
        self.axes.add_artist(shape)

    def circle(self, x: float, y: float, radius: float, fill: str, edge: str = "none", line: float = 0) -> None:
        """A circle round its middle."""
        from matplotlib.patches import Circle

        shape = Circle((x, y), radius, clip_on=False, zorder=self._next())
        shape.set(facecolor=fill, edgecolor=edge, linewidth=line)
        self.axes.add_artist(shape)

    def line(
        self,
        points: Sequence[Point],
        colour: str = RULE,
        width: float = 0.5,
        dashes: tuple[float, ...] | None = None,
    ) -> None:
        """A line through some points; `dashes` in line widths."""
        from matplotlib.lines import Line2D

        line = Line2D(
            [x for x, _ in points],
            [y for _, y in points],
            color=colour,
            linewidth=width,
            linestyle=(0, dashes) if dashes else "-",
            solid_capstyle="butt",
            clip_on=False,
            zorder=self._next(),
        )
        self.axes.add_artist(line)

    def hidden(self, x: float, y: float, height: float, mark: str, width: float = HIDDEN_WIDTH) -> None:
        """A hidden number: hatched and of one size, so that its length says nothing."""
        self.rect(x, y, width, height, WHITE)
        offset = -height + 1.0
        while offset < width:  # the hatching is cut by arithmetic, not by a clip
            start, end = max(offset, 0), min(offset + height, width)
            self.line([(x + start, y + start - offset), (x + end, y + end - offset)], SLATE, 0.5)
            offset += 1.8
        self.rect(x, y, width, height, "none", SLATE, 0.7)
        self.rect(x + width / 2 - 1.9, y + 0.35, 3.8, height - 0.7, WHITE)
        self.text(x + width / 2, y + height / 2, mark, 9, SLATE, True, "center")
