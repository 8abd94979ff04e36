"""Money: what the cost is made of, how sure it is, and what changes it most."""

import math
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from decimal import Decimal

from pause_desktop.reports.board import Board
from pause_desktop.reports.colours import DEEP, INK, MID, MIST, SLATE, TEAL, WHITE
from pause_desktop.reports.content import FULL, Drawing, Numbers
from pause_desktop.reports.measured import AXIS, MM, Label, described, in_pages, label
from pause_desktop.reports.typefaces import SANS, SANS_BOLD
from pause_desktop.reports.typefaces import width as text_width
from pause_desktop.reports.wording import capital, millions, pounds


@dataclass(frozen=True)
class Part:
    """A part of a cost; an unsplit total is one part with its own words."""

    words: str
    amount: Decimal
    split: str = "first"


@dataclass(frozen=True)
class Stack:
    """A cost with its parts."""

    name: str
    parts: tuple[Part, ...]

    @property
    def total(self) -> Decimal:
        """The sum of the parts."""
        return sum((part.amount for part in self.parts), Decimal(0))


_FILLS = {"first": (DEEP, WHITE), "second": (MIST, INK), "unsplit": (MID, INK)}


def _step(long: float) -> float:
    """A round amount of money that goes at most four and a half times into `long`."""
    step = 1.0
    for factor in (2, 2.5, 2) * 12:
        if long / step <= 4.5:
            break
        step *= factor
    return step


def _round_amounts(low: float, high: float) -> list[float]:
    """Round amounts between two ends, for at most five grid lines."""
    step = _step(high - low)
    return [step * index for index in range(math.ceil(low / step), int(high / step) + 1)]


def _steps(top: float) -> list[float]:
    """Round amounts from zero."""
    return _round_amounts(0, top)


def _axis(amount: float, top: float) -> str:
    if top >= 1e6 and amount:
        return f"£{amount / 1e6:g}\u00a0m"
    return pounds(Decimal(round(amount)))


def stacks(rows: Sequence[Stack], wide: float = FULL) -> Drawing:
    """Stacked bars with their words inside, or after the bar where they do not fit."""
    left, height = 34.0, 14.0 * len(rows) + 8
    top = float(max(row.total for row in rows)) or 1.0
    scale = (wide - left - 20) / top
    outside = [_beside(part) for row in rows for part in row.parts if not _fits(part, scale)]
    scale = min(scale, (wide - left - max(outside, default=0)) / top)

    def paint(board: Board) -> None:
        for amount in _steps(top):
            board.line([(left + amount * scale, 6), (left + amount * scale, height)])
            board.text(left + amount * scale, 3, _axis(amount, top), AXIS, SLATE, align="center")
        for index, row in enumerate(rows):
            bottom = height - 14 * (index + 1) + 2
            board.text(0, bottom + 7, row.name, 9.5, bold=True)
            board.text(0, bottom + 2.8, pounds(row.total), 9, SLATE)
            _stack(board, row, left, bottom, scale)

    parts = (
        f"{row.name} {pounds(row.total)} ({', '.join(f'{part.words} {pounds(part.amount)}' for part in row.parts)})"
        for row in rows
    )
    return Drawing(wide, height, described("Stacked bars of the cost avoided", parts), paint, _split(rows))


def _split(rows: Sequence[Stack]) -> Numbers:
    """A column for each part that occurs, then the total; of a cost that is not split the parts are not known."""
    words = tuple(dict.fromkeys(part.words for row in rows for part in row.parts))
    cells = []
    for row in rows:
        amounts = {part.words: pounds(part.amount) for part in row.parts}
        missing = "not published" if any(part.split == "unsplit" for part in row.parts) else "none"
        cells.append((row.name, *(amounts.get(each, missing) for each in words), pounds(row.total)))
    head = ("Cost avoided", *map(capital, words), "Total")
    return Numbers(head, tuple(cells), tuple(range(1, 1 + len(words))), "stack")


def _fits(part: Part, scale: float) -> bool:
    """Whether amount and words stand within the part."""
    widest = max(text_width(pounds(part.amount), SANS_BOLD, 10), text_width(part.words, SANS, 8.5))
    return widest / MM + 3.5 <= float(part.amount) * scale


def _after(part: Part) -> str:
    """The words of a part too small for them, which stand after the bar."""
    return f"{pounds(part.amount)} {part.words}"


def _beside(part: Part) -> float:
    """The room in mm that those words take."""
    return text_width(_after(part), SANS, 8.5) / MM + 4


def _stack(board: Board, row: Stack, left: float, bottom: float, scale: float) -> None:
    x, homeless = left, []
    for part in row.parts:
        fill, ink = _FILLS[part.split]
        width = float(part.amount) * scale
        board.rect(x, bottom, width, 10, fill, DEEP, 0.8)
        if _fits(part, scale):
            board.text(x + 2, bottom + 6.8, pounds(part.amount), 10, ink, True)
            board.text(x + 2, bottom + 2.8, part.words, 8.5, ink)
        else:
            homeless.append(_after(part))
        x += width
    for line, words in enumerate(homeless):
        board.text(x + 2, bottom + 6.8 - 4 * line, words, 8.5, ground=True)


@dataclass(frozen=True)
class Estimate:
    """A modelled amount with its 95 % interval, where there is one."""

    name: str
    about: str
    amount: Decimal
    low: Decimal | None = None
    high: Decimal | None = None


def intervals(rows: Sequence[Estimate], wide: float = FULL) -> Drawing:
    """A circle on a bar: the estimate within its interval, values above and at both ends."""
    left, height = 58.0, 14.0 * len(rows) + 9
    top = float(max(row.high or row.amount for row in rows)) or 1.0
    scale = (wide - left - 22) / top

    def paint(board: Board) -> None:
        for amount in _steps(top):
            board.line([(left + amount * scale, 6), (left + amount * scale, height)])
            board.text(left + amount * scale, 3, _axis(amount, top), AXIS, SLATE, align="center")
        for index, row in enumerate(rows):
            y, colour = height - 14 * (index + 1) + 4, (DEEP, TEAL)[index % 2]
            middle = left + float(row.amount) * scale
            board.text(0, y + 2, row.name, 9.5, bold=True)
            board.text(0, y - 2.2, row.about, 8.5, SLATE)
            if row.low is not None and row.high is not None:
                low, high = left + float(row.low) * scale, left + float(row.high) * scale
                board.line([(low, y), (high, y)], colour, 5)
                if low - left > 16:
                    board.text(low - 1.5, y, millions(row.low), 8.5, SLATE, align="right", ground=True)
                else:
                    board.text(low, y - 4.2, millions(row.low), 8.5, SLATE, ground=True)
                board.text(high + 1.5, y, millions(row.high), 8.5, SLATE, ground=True)
            board.circle(middle, y, 2.3, WHITE, colour, 2)
            board.text(middle, y + 5.2, millions(row.amount), 10, bold=True, align="center", ground=True)

    numbers = Numbers(("Estimate", "Births avoided", "Five-year total", "Low", "High"), _ends(rows), (2,))
    return Drawing(wide, height, described("Intervals of the five-year total", map(_said, rows)), paint, numbers)


def _ends(rows: Sequence[Estimate]) -> tuple[tuple[str, ...], ...]:
    return tuple(
        (row.name, row.about, *("not worked out" if each is None else millions(each) for each in amounts))
        for row in rows
        for amounts in [(row.amount, row.low, row.high)]
    )


def _said(row: Estimate) -> str:
    if row.low is None or row.high is None:
        return f"{row.name}, {row.about}: {millions(row.amount)}"
    return f"{row.name}, {row.about}: {millions(row.amount)}, {millions(row.low)} to {millions(row.high)}"


@dataclass(frozen=True)
class Swing:
    """One parameter varied: its two settings and the totals they give."""

    name: str
    settings: str
    low: Decimal
    high: Decimal


def tornado(rows: Sequence[Swing], base: Decimal, wide: float = FULL) -> list[Drawing]:
    """Bars to both sides of the estimate, the widest first."""
    ordered = sorted(rows, key=lambda row: (-abs(row.high - row.low), row.name))
    labels = [label(row.name, 58) for row in ordered]
    heights = [each.room(10, 8) for each in labels]
    ends = [float(end) for row in rows for end in (row.low, row.high)] + [float(base)]
    return [
        _tornado_page(ordered[part], labels[part], heights[part], base, (min(ends), max(ends)), wide)
        for part in in_pages(heights, 180)
    ]


def _tornado_page(
    rows: Sequence[Swing],
    labels: Sequence[Label],
    heights: Sequence[float],
    base: Decimal,
    ends: tuple[float, float],
    wide: float,
) -> Drawing:
    left, right, height = 82.0, wide - 16, sum(heights) + 14
    lowest, highest = ends if ends[1] > ends[0] else (ends[0] - 1, ends[0] + 1)

    def at(amount: Decimal | float) -> float:
        return left + (right - left) * (float(amount) - lowest) / (highest - lowest)

    def paint(board: Board) -> None:
        for amount in _round_amounts(lowest, highest):
            board.line([(at(amount), 6), (at(amount), height - 7)])
            board.text(at(amount), 3, _axis(amount, highest), AXIS, SLATE, align="center")
        top = height - 7
        for row, name, room in zip(rows, labels, heights, strict=True):
            middle = top - room / 2
            board.lines(0, middle + 2, name.lines)
            board.text(0, middle - 2 - name.step * (len(name.lines) - 1) / 2, row.settings, AXIS, SLATE)
            _swing(board, row, base, at, middle)
            top -= room
        board.line([(at(base), 6), (at(base), height - 5.5)], INK, 1)
        board.text(at(base), height - 2.6, f"estimate {millions(base)}", 8.5, bold=True, align="center")

    kind = f"Range of the five-year total around {millions(base)}"
    parts = (f"{row.name}, {row.settings}: {millions(row.low)} to {millions(row.high)}" for row in rows)
    cells = tuple((row.name, row.settings, millions(row.low), millions(row.high)) for row in rows)
    numbers = Numbers(("What is varied", "From and to", "Lower end", "Upper end"), cells, (2, 3))
    return Drawing(wide, height, described(kind, parts), paint, numbers)


def _swing(board: Board, row: Swing, base: Decimal, at: Callable[[Decimal], float], y: float) -> None:
    low, high = sorted((row.low, row.high))
    if low < base:
        end = min(high, base)
        board.rect(at(low), y - 3.4, at(end) - at(low), 6.8, MIST, TEAL, 0.8)
        board.text(at(low) - 1.4, y, millions(low), 8.5, SLATE, align="right", ground=True)
    if high > base:
        start = max(low, base)
        board.rect(at(start), y - 3.4, at(high) - at(start), 6.8, DEEP)
        board.text(at(high) + 1.4, y, millions(high), 8.5, SLATE, ground=True)
