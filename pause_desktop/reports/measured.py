"""Sizes that charts share, and labels measured before anything is drawn: the row grows, the label is never cut."""

from collections.abc import Iterable
from dataclasses import dataclass

from pause_desktop.reports import typefaces

MM = 72 / 25.4
"""Points in a millimetre."""

LABEL, VALUE, AXIS = 9.5, 10.0, 8.0
"""Sizes in points."""

LABEL_STEP = 3.7
HIDDEN_WIDTH = 12.0


@dataclass(frozen=True)
class Label:
    """The name of a row, in as many lines as it needs; the height it asks for is in mm."""

    lines: tuple[str, ...]
    size: float = LABEL
    step: float = LABEL_STEP

    def room(self, least: float, air: float = 4.0) -> float:
        """How high a row must be for this label."""
        return max(least, len(self.lines) * self.step + air)


def label(text: str, room: float, size: float = LABEL, bold: bool = False) -> Label:
    """A label wrapped to `room` mm."""
    face = typefaces.SANS_BOLD if bold else typefaces.SANS
    return Label(tuple(typefaces.wrap(text, face, size, room * MM)), size, LABEL_STEP * size / LABEL)


def described(kind: str, parts: Iterable[str]) -> str:
    """Alternative text: the kind of chart, then each name with its value."""
    return f"{kind}: {'; '.join(parts)}."


TALLEST = 195.0
"""No drawing is higher than this, in mm, so that it fits on a page with its title and caption."""


def in_pages(heights: list[float], tallest: float = TALLEST) -> list[slice]:
    """Slices of rows that fit on a page each; one row alone always makes a slice."""
    slices, start, used = [], 0, 0.0
    for index, height in enumerate(heights):
        if index > start and used + height > tallest:
            slices.append(slice(start, index))
            start, used = index, 0.0
        used += height
    return [*slices, slice(start, len(heights))] if heights else []


def grid_step(top: float) -> float:
    """A round step that puts at most five grid lines up to `top`."""
    step = 1.0
    while top / step > 5:
        step *= 2.5 if str(step).lstrip("0.").startswith("2") else 2
    return step
