"""What an impact summary says, before anything decides how it looks: headings, words, tables, drawings.

Sections build this model from figures after suppression; the PDF renderer reads it now, and the twins
(.docx, .xlsx, HTML) read the same one.
"""

from collections.abc import Callable
from dataclasses import dataclass
from typing import TYPE_CHECKING, Literal

if TYPE_CHECKING:
    from pause_desktop.reports.board import Board

COLUMN, GUTTER = 25, 4


def span(columns: int) -> int:
    """The width in mm of some of the page's six columns."""
    return columns * COLUMN + (columns - 1) * GUTTER


FULL, HALF, TWO_THIRDS, THIRD = span(6), span(3), span(4), span(2)

CONTINUED = ", continued"
"""Ends the title of a figure that goes on from the page before."""


@dataclass(frozen=True)
class Strong:
    """A few words that lead a note or stand out in a sentence."""

    text: str


Words = str | tuple[str | Strong, ...]


def plain(words: Words) -> str:
    """The words without emphasis."""
    return words if isinstance(words, str) else "".join(w if isinstance(w, str) else w.text for w in words)


Form = Literal["bars", "columns", "stack"]


@dataclass(frozen=True)
class Numbers:
    """What a drawing shows, as a table: each cell as it is printed, a hidden one as its mark.

    `drawn` are the columns that have a length in the drawing, `form` how they lie there; a drawing that is one
    of several under a title names its `part`.
    """

    head: tuple[str, ...]
    rows: tuple[tuple[str, ...], ...]
    drawn: tuple[int, ...] = (1,)
    form: Form = "bars"
    part: str = ""


@dataclass(frozen=True)
class Drawing:
    """A chart: its size in mm, its alternative text, the function that paints it onto a board, and its numbers
    for a twin that sets them as a table or draws them itself; None where a table beside it already has them."""

    width: float
    height: float
    alt: str
    paint: Callable[["Board"], None]
    numbers: Numbers | None = None


@dataclass(frozen=True)
class Paragraph:
    """Running words; they may be as long as they like."""

    words: Words


@dataclass(frozen=True)
class Subheading:
    """The title of a passage of words within a section."""

    title: str


@dataclass(frozen=True)
class Caption:
    """What is counted, of how many, when, and what was left out."""

    text: str


@dataclass(frozen=True)
class Note:
    """A short aside on a tinted ground."""

    words: Words


@dataclass(frozen=True)
class Figure:
    """A drawing with its title and caption, which never part."""

    title: str
    drawing: Drawing
    caption: str


@dataclass(frozen=True)
class PartedFigure:
    """Drawings one under another with one title and caption; a page break may fall between two of them, and then
    each page has the title and the caption."""

    title: str
    drawings: tuple[Drawing, ...]
    caption: str


@dataclass(frozen=True)
class Table:
    """Rows of words; `widths` in mm; `numbers` are the columns aligned right; a head of None means that the
    first column names each row; `total` makes the last row a total. A `small` table repeats a chart's numbers
    beneath it; `about` says what it holds where it has neither title nor caption."""

    rows: tuple[tuple[Words, ...], ...]
    widths: tuple[float, ...]
    head: tuple[str, ...] | None = None
    numbers: tuple[int, ...] = ()
    total: bool = False
    title: str = ""
    caption: str = ""
    small: bool = False
    about: str = ""


@dataclass(frozen=True)
class Tile:
    """One large number: the number, what it counts, of whom and when, and its change. Four lines, always."""

    number: str
    label: str
    base: str
    change: Words


@dataclass(frozen=True)
class Tiles:
    """Large numbers, two to a row."""

    tiles: tuple[Tile, ...]


@dataclass(frozen=True)
class Quote:
    """Her words, and who said them; a story is set as a long quotation, however short."""

    words: str
    said_by: str
    story: bool = False


@dataclass(frozen=True)
class Columns:
    """Two stacks of bounded blocks beside each other; `left_span` of the six columns go to the left one."""

    left: tuple["Block", ...]
    right: tuple["Block", ...]
    left_span: int = 3


Block = Paragraph | Subheading | Caption | Note | Figure | PartedFigure | Table | Tiles | Quote | Columns


@dataclass(frozen=True)
class Section:
    """A titled part of the summary: one sentence that says the finding, then its blocks."""

    title: str
    finding: str
    blocks: tuple[Block, ...]
    number: int | None = None
    name: str = ""

    @property
    def heading(self) -> str:
        """The title with its number, as contents and bookmarks print it."""
        return f"{self.number}  {self.title}" if self.number else self.title
