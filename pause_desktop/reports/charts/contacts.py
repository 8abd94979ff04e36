"""Contacts: attendance quarter by quarter, as columns on a track."""

from collections.abc import Sequence

from pause_desktop.reports.board import Board
from pause_desktop.reports.charts.bars import Share, mark_of, shares
from pause_desktop.reports.colours import DEEP, INK, SLATE, TRACK
from pause_desktop.reports.content import FULL, HALF, Drawing
from pause_desktop.reports.measured import described
from pause_desktop.reports.wording import is_hidden, percent

BESIDE, ACROSS = 4, 10
"""As many columns fit on half a page, and across a whole one; more quarters are rows of bars."""


def attendance(rows: Sequence[Share]) -> Drawing:
    """One column for each quarter, its percentage above and `n of n` under its name."""
    wide = HALF - 1 if len(rows) <= BESIDE else FULL
    slot = min(wide / len(rows), 24)
    bar, height, base, tall = 11.5, 46.0, 11.0, 27.0

    def paint(board: Board) -> None:
        for index, row in enumerate(rows):
            middle = (index + 0.5) * slot
            left = middle - bar / 2
            if row.hides:
                if is_hidden(row.count) or is_hidden(row.of):
                    board.hidden(left, base, 6, mark_of(row.count, row.of), bar)
            else:
                board.rect(left, base, bar, tall, TRACK)
                if row.count:
                    board.rect(left, base, bar, tall * min(1.0, row.count / row.of), DEEP)
            board.text(middle, base + tall + 3.4, percent(row.percent, ""), 11, bold=True, align="center")
            board.text(middle, base - 3.4, row.name, 8.5, bold=True, align="center")
            board.text(middle, base - 7.6, row.words, 7.8, SLATE, align="center")
        board.line([(0, base), (slot * len(rows), base)], INK, 0.8)

    parts = (f"{row.name} {row.words}" for row in rows)
    alt = described("Meetings and calls attended, by quarter", parts)
    return Drawing(wide, height, alt, paint, shares(rows, "Quarter", "columns"))
