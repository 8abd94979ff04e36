"""Progress: the same women at the start and latest, as a dumbbell for each area and as a radar."""

import math
from collections.abc import Sequence
from dataclasses import dataclass
from decimal import Decimal
from typing import Any

from pause_desktop.reports.board import Board
from pause_desktop.reports.colours import DEEP, INK, MIST, RULE, RUST, SLATE, TRACK, WHITE
from pause_desktop.reports.content import FULL, HALF, Drawing, Numbers
from pause_desktop.reports.measured import AXIS, MM, Label, described, in_pages, label
from pause_desktop.reports.typefaces import SANS, wrap
from pause_desktop.reports.wording import exact, is_hidden, rounded, shown, signed

SCALE = ("very bad", "bad", "neither", "good", "very good")


@dataclass(frozen=True)
class Pairs:
    """One area, women scored twice: mean first and last as printed, n, and how many are better."""

    name: str
    first: Any
    last: Any
    n: Any
    better: Any

    @property
    def change(self) -> Decimal | None:
        """Last less first, of the printed means; None where either is hidden."""
        first, last = exact(self.first), exact(self.last)
        return None if first is None or last is None else rounded(last - first, "0.1")

    @property
    def words(self) -> str:
        """For the alternative text."""
        if self.change is None:
            return f"{self.name} {shown(self.first)} to {shown(self.last)}, {shown(self.n)} pairs"
        return f"{self.name} from {self.first} to {self.last}, {shown(self.n)} pairs"


LEFT, RIGHT = 58.0, 122.0


def _x(value: float) -> float:
    return LEFT + (value - 1) / 4 * (RIGHT - LEFT)


def dumbbells(rows: Sequence[Pairs], wide: float = FULL) -> list[Drawing]:
    """A line from start to latest on the five steps; change, pairs and better in columns beside it."""
    labels = [label(row.name, 48) for row in rows]
    heights = [each.room(7.4, 3.7) for each in labels]
    return [_dumbbell_page(rows[part], labels[part], heights[part], wide) for part in in_pages(heights, 170)]


def _dumbbell_page(
    rows: Sequence[Pairs], labels: Sequence[Label], heights: Sequence[float], wide: float
) -> Drawing:
    height = sum(heights) + 13

    def paint(board: Board) -> None:
        for step, word in enumerate(SCALE, 1):
            board.line([(_x(step), 6), (_x(step), height - 6)])
            board.text(_x(step), 3, word, AXIS, SLATE, align="center")
        for x, head in ((140, "Change"), (152, "Pairs"), (wide, "Better")):
            board.text(x, height - 2.6, head, 8.5, SLATE, True, "right")
        _key(board, height - 2.6)
        top = height - 6
        for row, name, room in zip(rows, labels, heights, strict=True):
            middle = top - room / 2
            board.lines(0, middle, name.lines)
            _dumbbell(board, row, middle)
            _columns(board, row, middle, wide)
            top -= room
            board.line([(0, top), (wide, top)], TRACK)

    kind = "Start and latest mean score, 1 very bad to 5 very good"
    head = ("Area", "At the start", "Latest", "Change", "Pairs", "Better")
    numbers = Numbers(head, tuple(_cells(row) for row in rows), (1, 2))
    return Drawing(wide, height, described(kind, (row.words for row in rows)), paint, numbers)


def _cells(row: Pairs) -> tuple[str, ...]:
    change = shown(row.first, "not shown") if row.change is None else signed(row.change)
    return row.name, shown(row.first), shown(row.last), change, shown(row.n), shown(row.better)


def _key(board: Board, y: float) -> None:
    board.circle(LEFT + 1.5, y, 1.4, WHITE, DEEP, 1.1)
    board.text(LEFT + 4.5, y, "at the start", 8.5, SLATE)
    board.circle(LEFT + 28, y, 1.8, DEEP)
    board.text(LEFT + 31, y, "latest", 8.5, SLATE)


def _colour(change: Decimal | None) -> str:
    return RUST if change is not None and change < 0 else DEEP


def _dumbbell(board: Board, row: Pairs, y: float) -> None:
    first, last = exact(row.first), exact(row.last)
    if first is None or last is None:
        if is_hidden(row.first) or is_hidden(row.last):
            board.hidden(LEFT, y - 2.2, 4.4, row.first if is_hidden(row.first) else row.last)
        return
    start, end, colour = _x(float(first)), _x(float(last)), _colour(row.change)
    toward = 1 if end >= start else -1
    if abs(end - start) > 3.4:
        board.line([(start + 1.5 * toward, y), (end - 1.9 * toward, y)], colour, 1.6)
    board.circle(end, y, 1.9, colour)
    board.circle(start, y, 1.5, WHITE if row.change else "none", WHITE if not row.change else colour, 1.1)


def _columns(board: Board, row: Pairs, y: float, wide: float) -> None:
    change = _cells(row)[3]
    board.text(140, y, change, 10, _colour(row.change), True, "right")
    board.text(152, y, shown(row.n), 9.5, align="right")
    better = shown(row.better)
    known = row.better is not None and not is_hidden(row.better)
    board.text(wide, y, f"{better} of {shown(row.n)}" if known else better, 9.5, SLATE, align="right")


def radar(rows: Sequence[Pairs], wide: float = HALF - 1) -> Drawing:
    """Three to seven areas round a centre: start dashed, latest filled."""
    spokes = [math.pi / 2 - 2 * math.pi * index / len(rows) for index in range(len(rows))]
    height, radius = 60.0, 21.0
    centre = (wide / 2, height / 2)

    def point(angle: float, value: float) -> tuple[float, float]:
        far = radius * (value - 1) / 4
        return centre[0] + far * math.cos(angle), centre[1] + far * math.sin(angle)

    def paint(board: Board) -> None:
        for ring in (2, 3, 4, 5):
            board.polygon([point(angle, ring) for angle in spokes], edge=RULE, line=0.5)
        for row, angle in zip(rows, spokes, strict=True):
            board.line([centre, point(angle, 5)])
            _spoke_name(board, row.name, angle, centre, radius, wide)
        start = [point(angle, float(row.first)) for row, angle in zip(rows, spokes, strict=True)]
        latest = [point(angle, float(row.last)) for row, angle in zip(rows, spokes, strict=True)]
        board.polygon(latest, MIST, alpha=0.45)
        board.line([*start, start[0]], SLATE, 1, (3, 2))
        board.line([*latest, latest[0]], DEEP, 1.8)

    return Drawing(wide, height, described("Radar of the same means", (row.words for row in rows)), paint)


def _spoke_name(
    board: Board, name: str, angle: float, centre: tuple[float, float], radius: float, wide: float
) -> None:
    across, up = math.cos(angle), math.sin(angle)
    x, y = centre[0] + (radius + 2.6) * across, centre[1] + (radius + 3.6) * up
    align = "center" if abs(across) < 0.2 else "left" if across > 0 else "right"
    room = {"left": wide - x, "right": x}.get(align, wide)
    lines = wrap(name, SANS, 8, room * MM)
    board.lines(x, y, lines, 8, INK, align=align, step=3.1)
