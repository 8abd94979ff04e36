"""The content in reading order, for documents that know no columns and no pages: one block after another."""

from collections.abc import Iterator, Sequence

from pause_desktop.reports.content import (
    CONTINUED,
    Block,
    Columns,
    Drawing,
    Figure,
    Numbers,
    PartedFigure,
    Table,
)


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


def table_of(numbers: Numbers, title: str = "") -> Table:
    """The numbers as a table like any other; every column after the names is one of numbers."""
    names = 2 if numbers.head[0] == "Part" else 1
    columns = tuple(range(names, len(numbers.head)))
    return Table(numbers.rows, tuple(1.0 for _ in numbers.head), numbers.head, columns, title=title)


def _opened(blocks: Sequence[Block]) -> Iterator[Block]:
    for block in blocks:
        if isinstance(block, Columns):
            yield from _opened((*block.left, *block.right))
        else:
            yield block


def _goes_on(figure: Figure, last: Figure | PartedFigure) -> bool:
    return figure.title == f"{last.title}{CONTINUED}"
