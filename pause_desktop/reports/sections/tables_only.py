"""A section without its charts: what each of them shows stands in a table under its title and caption."""

from collections.abc import Iterator, Sequence
from dataclasses import replace

from pause_desktop.reports.content import FULL, Block, Columns, Figure, Numbers, PartedFigure, Section, Table
from pause_desktop.reports.reading import in_order, numbers_of, table_of, widths_of


def tables_only(section: Section) -> Section:
    """The section with a table for each chart; a chart whose numbers stand in a table beside it leaves."""
    return replace(section, blocks=tuple(_blocks(section)))


def _blocks(section: Section) -> Iterator[Block]:
    blocks = list(_opened(section.blocks))
    waiting: Figure | PartedFigure | None = None
    for at, block in enumerate(blocks):
        after = blocks[at + 1] if at + 1 < len(blocks) else None
        if isinstance(block, Figure | PartedFigure):
            numbers = numbers_of(block)
            if isinstance(after, Table) and after.head and not after.title:
                waiting = block
            elif numbers:
                yield _table(block, numbers)
        elif waiting and isinstance(block, Table):
            said = f"{waiting.caption} {block.caption}".strip()
            yield replace(block, title=waiting.title, caption=said)
            waiting = None
        else:
            yield block


def _opened(blocks: Sequence[Block]) -> Iterator[Block]:
    """Columns that hold a chart one after the other, for its table needs the width; others stay as they are."""
    run: list[Block] = []
    for block in blocks:
        if isinstance(block, Columns) and not any(isinstance(each, Figure) for each in (*block.left, *block.right)):
            yield from in_order(run)
            yield block
            run = []
        else:
            run.append(block)
    yield from in_order(run)


def _table(figure: Figure | PartedFigure, numbers: Numbers) -> Table:
    made = table_of(numbers, figure.title)
    return replace(made, widths=widths_of(made, FULL), caption=figure.caption)
