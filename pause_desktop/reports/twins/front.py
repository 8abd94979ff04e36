"""What stands before the sections in every twin: the motif and the facts of the cover, the committee's sheet."""

from pause_desktop.reports.board import Board
from pause_desktop.reports.colours import DEEP, MIST, PLUM
from pause_desktop.reports.content import FULL, Drawing, Strong, Table
from pause_desktop.reports.cover import PER_ROW, circles
from pause_desktop.reports.impact import Impact
from pause_desktop.reports.sections.committee import cover_facts
from pause_desktop.reports.wording import edition_line, edition_words

SHEET = "Committee sheet"
CONTENTS = "Contents"
FACT_WIDTHS = (38, 132)


def facts(impact: Impact) -> Table:
    """The few lines under the title, the edition told in words among them."""
    edition = (Strong(f"{edition_line(impact)}. "), edition_words(impact))
    return Table((*cover_facts(impact), ("Edition", edition)), FACT_WIDTHS)


def motif(impact: Impact) -> Drawing | None:
    """One circle for each woman in contact, where their number is shown and they are few enough."""
    women, words = circles(impact)
    if not women:
        return None
    step = FULL / PER_ROW
    rows = (women - 1) // PER_ROW + 1
    fill, edge = (MIST, DEEP) if impact.is_public else (PLUM, PLUM)

    def paint(board: Board) -> None:
        for woman in range(women):
            x, y = step * (woman % PER_ROW) + 3.5, step * (rows - woman // PER_ROW) - step / 2
            board.circle(x, y, 3.3, fill, edge, 0.6)

    return Drawing(FULL, step * rows, words, paint)
