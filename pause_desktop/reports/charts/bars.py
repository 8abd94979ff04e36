"""Horizontal bars: shares on a track of 100 %, counts from zero, one circle a woman."""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any

from pause_desktop.reports.board import Board
from pause_desktop.reports.colours import (
    DEEP,
    INK,
    OPEN_CIRCLE,
    SLATE,
    TRACK,
    WHITE,
)
from pause_desktop.reports.content import FULL, Drawing, Form, Numbers
from pause_desktop.reports.measured import (
    AXIS,
    MM,
    VALUE,
    Label,
    described,
    in_pages,
    label,
)
from pause_desktop.reports.typefaces import SANS_BOLD
from pause_desktop.reports.typefaces import width as text_width
from pause_desktop.reports.wording import is_hidden, n_of, percent, shown, whole


@dataclass(frozen=True)
class Share:
    """One row of a share chart, after suppression."""

    name: str
    count: Any
    of: Any
    percent: Any = None

    @property
    def words(self) -> str:
        """`31 of 43`."""
        return n_of({"n": self.count, "of": self.of})

    @property
    def beside(self) -> str:
        """What stands beside the percentage, which already has the mark of a hidden count."""
        if is_hidden(self.percent):
            return "" if is_hidden(self.of) else f"of {shown(self.of)}"
        return self.words

    @property
    def hides(self) -> bool:
        """Whether a length would tell a hidden number."""
        return whole(self.count) is None or not whole(self.of)


@dataclass(frozen=True)
class Count:
    """One row of a count chart, after suppression."""

    name: str
    count: Any


def mark_of(*values: Any) -> str:
    """The mark among these values, for the hatched box."""
    return next((value for value in values if is_hidden(value)), "c")


def shares(rows: Sequence[Share], what: str = "Kind", form: Form = "bars") -> Numbers:
    """The rows with their percentages, which are what is drawn."""
    cells = tuple((row.name, shown(row.count), shown(row.of), percent(row.percent)) for row in rows)
    return Numbers((what, "Number", "Of", "Per cent"), cells, (3,), form)


def share_bars(rows: Sequence[Share], kind: str, wide: float = FULL) -> list[Drawing]:
    """Bars on a track of 100 %, the percentage and `n of n` beside each; one drawing for each page's worth."""
    label_room = wide * 52 / FULL
    labels = [label(row.name, label_room - 3) for row in rows]
    heights = [each.room(8.6, 4.9) for each in labels]
    return [
        _share_page(rows[part], labels[part], heights[part], kind, wide, label_room) for part in in_pages(heights)
    ]


def _share_page(
    rows: Sequence[Share], labels: Sequence[Label], heights: Sequence[float], kind: str, wide: float, left: float
) -> Drawing:
    right = wide - 40
    height = sum(heights) + 6

    def paint(board: Board) -> None:
        for quarter in range(5):
            x = left + quarter / 4 * (right - left)
            board.line([(x, 5), (x, height)])
            board.text(x, 2, f"{25 * quarter}\u00a0%", AXIS, SLATE, align="center")
        top = height
        for row, name, room in zip(rows, labels, heights, strict=True):
            middle, thick = top - room / 2, 5.8
            board.lines(0, middle, name.lines)
            if row.hides:
                if is_hidden(row.count) or is_hidden(row.of):
                    board.hidden(left, middle - thick / 2, thick, mark_of(row.count, row.of))
            else:
                board.rect(left, middle - thick / 2, right - left, thick, TRACK)
                long = (right - left) * min(1.0, row.count / row.of)
                if long:
                    board.rect(left, middle - thick / 2, long, thick, DEEP)
            board.text(right + 15, middle, percent(row.percent, ""), VALUE, bold=True, align="right")
            board.text(right + 18, middle, row.beside, 9, SLATE)
            top -= room

    return Drawing(wide, height, described(kind, (f"{row.name} {row.words}" for row in rows)), paint, shares(rows))


def count_bars(
    rows: Sequence[Count], kind: str, wide: float = FULL, label_room: float | None = None
) -> list[Drawing]:
    """Bars from zero with their number at the end; the longest shown bar sets the scale of every page."""
    left = label_room or wide * 58 / FULL
    labels = [label(row.name, left - 3) for row in rows]
    heights = [each.room(7.4, 3.7) for each in labels]
    top = max([whole(row.count) or 0 for row in rows], default=0) or 1
    values = max((text_width(shown(row.count), SANS_BOLD, 9.5) for row in rows), default=0) / MM
    length = wide - left - values - 3
    return [
        _count_page(rows[part], labels[part], heights[part], kind, wide, left, length / top)
        for part in in_pages(heights)
    ]


def _count_page(
    rows: Sequence[Count],
    labels: Sequence[Label],
    heights: Sequence[float],
    kind: str,
    wide: float,
    left: float,
    scale: float,
) -> Drawing:
    height = sum(heights)

    def paint(board: Board) -> None:
        top = height
        for row, name, room in zip(rows, labels, heights, strict=True):
            middle, thick, number = top - room / 2, 5.2, whole(row.count)
            board.lines(0, middle, name.lines)
            if number is None:
                if is_hidden(row.count):
                    board.hidden(left, middle - thick / 2, thick, row.count)
                else:
                    board.text(left, middle, shown(row.count), 9, SLATE)
            else:
                long = max(number * scale, 0.4)
                board.rect(left, middle - thick / 2, long, thick, DEEP)
                board.text(left + long + 2, middle, shown(number), 9.5, bold=True)
            top -= room

    parts = (f"{row.name} {shown(row.count)}" for row in rows)
    numbers = Numbers(("Kind", "Number"), tuple((row.name, shown(row.count)) for row in rows))
    return Drawing(wide, height, described(kind, parts), paint, numbers)


MOST_CIRCLES = 30
THEME_ROOM = 7.6
TALLEST_THEME = 140.0
"""A theme's rows in mm: with a section's heading and finding, its title and caption they still fit on a page."""


def people(groups: Sequence[tuple[str, Sequence[Share]]], kind: str, wide: float = FULL) -> list[Drawing]:
    """One drawing for each theme: a circle for each woman, filled where it applies; bars on a track beyond thirty.

    A theme higher than a page goes on in another drawing, which repeats its name.
    """
    drawings = []
    for theme, rows in groups:
        described_as = f"{kind}, {theme}" if len(groups) > 1 else kind
        labels = [label(row.name, 71 - 3) for row in rows]
        for part in in_pages([name.room(6.2, 2.5) for name in labels], TALLEST_THEME):
            drawings.append(_theme(theme, rows[part], labels[part], described_as, wide))
    return drawings


def _theme(theme: str, rows: Sequence[Share], labels: Sequence[Label], kind: str, wide: float) -> Drawing:
    rooms = [name.room(6.2, 2.5) for name in labels]
    height = sum(rooms) + THEME_ROOM
    number_right = wide - 17

    def paint(board: Board) -> None:
        top = height - THEME_ROOM
        board.text(0, top + 2.4, theme, VALUE, DEEP, bold=True)
        board.line([(0, top), (wide, top)], INK, 0.7)
        for row, name, room in zip(rows, labels, rooms, strict=True):
            middle = top - room / 2
            board.lines(0, middle, name.lines)
            _people_row(board, row, 74, number_right - 9, middle)
            board.text(number_right, middle, shown(row.count), VALUE, bold=True, align="right")
            if not is_hidden(row.count):
                board.text(number_right + 1.2, middle, f"of {shown(row.of)}", 9, SLATE)
            top -= room
            board.line([(0, top), (wide, top)], TRACK, 0.5)

    parts = (f"{row.name} {row.words}" for row in rows)
    counted = tuple((row.name.strip(), shown(row.count), shown(row.of)) for row in rows)
    numbers = Numbers(("Kind", "Number", "Of"), counted, part=theme)
    return Drawing(wide, height, described(kind, parts), paint, numbers)


def _people_row(board: Board, row: Share, left: float, right: float, middle: float) -> None:
    if row.hides:
        if is_hidden(row.count) or is_hidden(row.of):
            board.hidden(left + 0.3, middle - 1.9, 3.8, mark_of(row.count, row.of))
        return
    if row.of > MOST_CIRCLES:
        board.rect(left, middle - 1.7, right - left, 3.4, TRACK)
        if row.count:
            board.rect(left, middle - 1.7, (right - left) * min(1.0, row.count / row.of), 3.4, DEEP)
        return
    step = min((right - left) / row.of, 4.4)
    radius = min(1.55, step * 0.42)
    for woman in range(row.of):
        filled = woman < row.count
        fill, edge = (DEEP, DEEP) if filled else (WHITE, OPEN_CIRCLE)
        board.circle(left + (woman + 0.5) * step, middle, radius, fill, edge, 0.7)
