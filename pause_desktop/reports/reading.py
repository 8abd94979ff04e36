"""The content as renderers read it: one block after another, and the numbers of each chart as a table."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from typing import Literal

from pause_desktop.reports import typefaces
from pause_desktop.reports.content import (
    CONTINUED,
    FULL,
    Block,
    Columns,
    Drawing,
    Figure,
    Numbers,
    PartedFigure,
    Quote,
    Table,
    span,
)
from pause_desktop.reports.twins.letters import paragraphs

Length = Literal["short", "longer", "story"]

SHORT_QUOTE, LONGER_QUOTE = 220, 1500
"""Letters up to which a quotation is printed large, and less large."""


def in_order(blocks: Sequence[Block]) -> list[Block]:
    """Columns one after the other; a figure that was parted for the page is one figure again."""
    found: list[Block] = []
    for block in _opened(blocks):
        last = found[-1] if found else None
        if isinstance(block, Figure) and isinstance(last, Figure | PartedFigure) and _goes_on(block, last):
            found[-1] = PartedFigure(last.title, (*drawings_of(last), block.drawing), last.caption)
        else:
            found.append(block)
    return found


def drawings_of(figure: Figure | PartedFigure) -> tuple[Drawing, ...]:
    """Its drawings, from one or several."""
    return (figure.drawing,) if isinstance(figure, Figure) else figure.drawings


def numbers_of(figure: Figure | PartedFigure) -> Numbers | None:
    """The numbers of all its drawings in one table; where they have names of their own, these are a column."""
    every = [drawing.numbers for drawing in drawings_of(figure) if drawing.numbers]
    if not every:
        return None
    first = every[0]
    if len({each.part for each in every}) == 1:
        rows = tuple(row for each in every for row in each.rows)
        return Numbers(first.head, rows, first.drawn, first.form)
    rows = tuple((each.part, *row) for each in every for row in each.rows)
    return Numbers(("Part", *first.head), rows, tuple(column + 1 for column in first.drawn), first.form)


NUMBER_COLUMN, NAME_COLUMN = 22.0, 45.0
"""How wide a column of numbers is in mm, and the least that is left for the names."""


def beneath(figure: Figure | PartedFigure, wide: float) -> list[Table]:
    """The table that stands under a chart, `wide` mm; none where a table beside it has its numbers."""
    numbers = numbers_of(figure)
    if not numbers or len(numbers.rows) < 2:
        return []
    plain = table_of(numbers)
    about = f"The numbers of the chart: {figure.title}"
    return [replace(plain, widths=widths_of(plain, wide), small=True, about=about)]


def widths_of(table: Table, wide: float) -> tuple[float, ...]:
    """Names to the left, the numbers beside one another at the right, over a width in mm."""
    many, columns = len(table.numbers), len(table.rows[0])
    each = min(NUMBER_COLUMN, (wide - NAME_COLUMN) / many)
    names = (wide - many * each) / (columns - many)
    return tuple(each if column in table.numbers else names for column in range(columns))


def with_tables(blocks: Sequence[Block], wide: float = FULL) -> tuple[Block, ...]:
    """The same blocks with each chart's numbers beneath it, where no table without a title is there already.

    Those of a chart that is parted over pages stand beneath its last part.
    """
    found: list[Block] = []
    run: Figure | PartedFigure | None = None
    for place, block in enumerate(blocks):
        after = next(iter(blocks[place + 1 :]), None)
        if isinstance(block, Columns):
            found.append(_columns_with_tables(block))
            continue
        found.append(block)
        if isinstance(block, Figure | PartedFigure):
            run = block if run is None else PartedFigure(run.title, (*drawings_of(run), *drawings_of(block)), "")
            if isinstance(after, Figure) and _goes_on(after, run):
                continue
            if not (isinstance(after, Table) and not after.title):  # it has its table already
                found += beneath(run, wide)
            run = None
    return tuple(found)


def _columns_with_tables(columns: Columns) -> Columns:
    """A chart with a table at its side has its numbers there."""
    if any(isinstance(block, Table) for block in (*columns.left, *columns.right)):
        return columns
    left, right = span(columns.left_span), span(6 - columns.left_span)
    return replace(columns, left=with_tables(columns.left, left), right=with_tables(columns.right, right))


def table_of(numbers: Numbers, title: str = "") -> Table:
    """The numbers as a table like any other; every column after the names is one of numbers."""
    names = 2 if numbers.head[0] == "Part" else 1
    columns = tuple(range(names, len(numbers.head)))
    return Table(numbers.rows, tuple(1.0 for _ in numbers.head), numbers.head, columns, title=title)


@dataclass(frozen=True)
class Spoken:
    """A quotation as it is set: its lines between quotation marks, how long it is, and where it begins."""

    lines: tuple[str, ...]
    length: Length
    from_right: bool


def spoken(quote: Quote) -> Spoken:
    """Her words line by line; what is written from the right has no marks of ours."""
    lines = paragraphs(quote.words) or ["…"]
    from_right = typefaces.is_right_to_left(quote.words)
    if not from_right:
        lines[0] = f"“{lines[0]}"
        lines[-1] = f"{lines[-1]}”"
    return Spoken(tuple(lines), length_of(quote), from_right)


def length_of(quote: Quote) -> Length:
    """How long her words are; a story is set as one, however short."""
    many = len(quote.words)
    if quote.story or many > LONGER_QUOTE:
        return "story"
    return "short" if many <= SHORT_QUOTE else "longer"


def _opened(blocks: Sequence[Block]) -> Iterator[Block]:
    for block in blocks:
        if isinstance(block, Columns):
            yield from _opened((*block.left, *block.right))
        else:
            yield block


def _goes_on(figure: Figure, last: Figure | PartedFigure) -> bool:
    return figure.title == f"{last.title}{CONTINUED}"
