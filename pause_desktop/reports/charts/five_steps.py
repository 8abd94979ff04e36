"""Five steps from worst to best, stacked in one bar for each time: the same question, never called CORE-10."""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any

from pause_desktop.reports.board import Board
from pause_desktop.reports.charts.bars import mark_of
from pause_desktop.reports.colours import FIVE_STEPS, INK_ON_FIVE_STEPS, SLATE, WHITE
from pause_desktop.reports.content import FULL, Drawing, Numbers
from pause_desktop.reports.measured import MM, VALUE, described
from pause_desktop.reports.typefaces import SANS, SANS_BOLD
from pause_desktop.reports.typefaces import width as text_width
from pause_desktop.reports.wording import exact, is_hidden, shown, whole


@dataclass(frozen=True)
class FiveSteps:
    """One time of the five-point question: its name, its n, its five counts from worst to best."""

    name: str
    n: Any
    counts: tuple[Any, ...]


STEP_HEIGHT = 15.0


def five_steps(rows: Sequence[FiveSteps], words: Sequence[str], kind: str, wide: float = FULL) -> Drawing:
    """Stacked bars from worst to best with their counts; hidden ones make one block at the end."""
    height = STEP_HEIGHT * len(rows) + 9

    def paint(board: Board) -> None:
        _five_step_key(board, words, height)
        for index, row in enumerate(rows):
            bottom = height - 9 - STEP_HEIGHT * (index + 1) + 3
            board.text(0, bottom + 6.8, row.name, VALUE, bold=True)
            board.text(0, bottom + 2.6, f"n = {shown(row.n)}", 9, SLATE)
            _five_step_row(board, row, 30, wide - 30, bottom)

    parts = (
        f"{row.name}, n = {shown(row.n)}: "
        + ", ".join(f"{word} {shown(count)}" for word, count in zip(words, row.counts, strict=False))
        for row in rows
    )
    counts = tuple((row.name, shown(row.n), *map(shown, row.counts)) for row in rows)
    numbers = Numbers(("Time", "Women", *words), counts, tuple(range(2, 2 + len(words))), "stack")
    return Drawing(wide, height, described(kind, parts), paint, numbers)


def _five_step_key(board: Board, words: Sequence[str], height: float) -> None:
    x = 30.0
    for colour, word in zip(FIVE_STEPS, words, strict=False):
        board.rect(x, height - 5.3, 4, 4, colour, SLATE, 0.6)
        board.text(x + 5.4, height - 3.3, word, 8.5)
        x += 11 + text_width(word, SANS, 8.5) / MM


def _five_step_row(board: Board, row: FiveSteps, left: float, long: float, bottom: float) -> None:
    base = exact(row.n)
    if not base:
        if is_hidden(row.n):
            board.hidden(left, bottom, 10, row.n, long)
        return
    closed = closed_steps(row.counts)
    x = left
    for step, count in enumerate(row.counts[:5]):
        if step in closed or not whole(count):
            continue
        width = min(long * count / float(base), left + long - x)
        board.rect(x, bottom, width, 10, FIVE_STEPS[step], WHITE, 0.8)
        _segment_words(board, x + width / 2, bottom, width, count, float(base), INK_ON_FIVE_STEPS[step])
        x += width
    if x > left:
        board.rect(left, bottom, x - left, 10, "none", SLATE, 0.6)
    if closed and left + long - x > 4:
        board.hidden(x, bottom, 10, mark_of(*row.counts), left + long - x)


def _segment_words(
    board: Board, x: float, bottom: float, room: float, count: int, base: float, colour: str
) -> None:
    share = f"{int(100 * count / base + 0.5)}\u00a0%"
    if text_width(share, SANS, 8) / MM + 1 <= room:
        board.text(x, bottom + 6.6, shown(count), 11, colour, True, "center")
        board.text(x, bottom + 2.6, share, 8, colour, align="center")
    elif text_width(shown(count), SANS_BOLD, 9) / MM + 0.6 <= room:
        board.text(x, bottom + 5, shown(count), 9, colour, True, "center")


def closed_steps(counts: Sequence[Any]) -> set[int]:
    """Which segments are not drawn: the hidden ones, and beside a single one the next smallest, or the length
    that remains would tell it."""
    closed = {step for step, count in enumerate(counts) if is_hidden(count)}
    if len(closed) == 1:
        others = [step for step, count in enumerate(counts) if step not in closed and whole(count)]
        closed |= set(sorted(others, key=lambda step: counts[step])[:1])
    return closed
