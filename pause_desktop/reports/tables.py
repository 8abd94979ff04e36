"""Tables of the page: rules only between rows, numbers on the right, header cells that say what they head."""

from collections.abc import Sequence
from typing import Any
from xml.sax.saxutils import escape

from reportlab.lib.colors import HexColor
from reportlab.lib.styles import ParagraphStyle

from pause_desktop.reports import content, page
from pause_desktop.reports.colours import INK, RULE, SLATE
from pause_desktop.reports.content import Words
from pause_desktop.reports.measured import MM
from pause_desktop.reports.page import TEXT_WIDTH
from pause_desktop.reports.paragraphs import paragraph
from pause_desktop.reports.tagging.elements import Element
from pause_desktop.reports.tagging.flowables import TaggedParagraph, TaggedTable

CELL_PAD = 6.0
AFTER_NUMBERS = 12.0
"""Room before a column of words that follows a column of numbers."""

ROW_AIR, ROW_AIR_CLOSE, ROW_AIR_SMALL = (3.5, 4.5), (2.5, 3.5), (1.2, 2.0)
"""Room above and below the words of a cell."""


def table(table: content.Table, element: Element, close: bool = False) -> TaggedTable:
    """Rules only between rows; numbers on the right; a total bold under a darker rule; rows may split."""
    rows = ([table.head] if table.head else []) + list(table.rows)
    return TaggedTable(
        [_cells(table, element, row, words, len(rows)) for row, words in enumerate(rows)],
        [width * MM for width in table.widths],
        style=_rules(table, len(rows), close),
        repeatRows=1 if table.head else 0,
        splitInRow=1,
        hAlign="LEFT",
        spaceBefore=2 if table.small else 0,
        spaceAfter=0 if table.caption else 12 if table.small else 8,
    )


def _cells(
    table: content.Table, element: Element, row: int, words: Sequence[Words], rows: int
) -> list[TaggedParagraph]:
    line = element.within("TR").settle()
    return [
        paragraph(
            cell,
            _style(table, row, column, rows),
            _cell(table, line, row, column).settle(),
            table.widths[column] * MM - CELL_PAD,
        )
        for column, cell in enumerate(words)
    ]


def _cell(table: content.Table, line: Element, row: int, column: int) -> Element:
    """The head heads its columns and is said once; a first column of words heads its rows."""
    if row == 0 and table.head:
        return line.within("TH", scope="Column", recurs=True)
    if column == 0 and column not in table.numbers:
        return line.within("TH", scope="Row")
    return line.within("TD")


def _style(table: content.Table, row: int, column: int, rows: int) -> ParagraphStyle:
    number = column in table.numbers
    if table.small:
        if row == 0 and table.head is not None:
            return page.SMALL_HEAD_NUMBER if number else page.SMALL_HEAD
        return page.SMALL_NUMBER if number else page.SMALL_CELL
    if row == 0 and table.head is not None:
        return page.HEAD_NUMBER if number else page.HEAD
    if table.total and row == rows - 1:
        return page.NUMBER_BOLD if number else page.CELL_BOLD
    if number:
        return page.NUMBER
    return page.ROW_HEAD if column == 0 and not table.head else page.CELL


def _rules(table: content.Table, rows: int, close: bool) -> list[Any]:
    above, below = ROW_AIR_SMALL if table.small else ROW_AIR_CLOSE if close else ROW_AIR
    rules: list[Any] = [
        ("VALIGN", (0, 0), (-1, -1), "TOP"),
        ("LEFTPADDING", (0, 0), (-1, -1), 0),
        ("RIGHTPADDING", (0, 0), (-1, -1), CELL_PAD),
        ("RIGHTPADDING", (-1, 0), (-1, -1), 0),
        ("TOPPADDING", (0, 0), (-1, -1), above),
        ("BOTTOMPADDING", (0, 0), (-1, -1), below),
        ("LINEBELOW", (0, 0), (-1, -1), 0.5, HexColor(RULE)),
    ]
    if table.head:
        rules += [
            ("LINEBELOW", (0, 0), (-1, 0), 0.5 if table.small else 1, HexColor(SLATE if table.small else INK)),
            ("VALIGN", (0, 0), (-1, 0), "BOTTOM"),
        ]
    for column in table.numbers:
        if column + 1 < len(table.widths) and column + 1 not in table.numbers:
            rules.append(("LEFTPADDING", (column + 1, 0), (column + 1, -1), AFTER_NUMBERS))
    if table.total:
        rules.append(("LINEABOVE", (0, rows - 1), (-1, rows - 1), 1, HexColor(INK)))
    return rules


def contents(entries: list[tuple[str, str, int | None]], element: Element) -> TaggedTable:
    """`(heading, key, page)` with a link from each; the page is None while pages are being counted.

    It is set in two columns and is no table: each line is an entry whose link leads to its heading.
    """
    rules = [
        ("LEFTPADDING", (0, 0), (-1, -1), 0),
        ("RIGHTPADDING", (0, 0), (-1, -1), 0),
        ("TOPPADDING", (0, 0), (-1, -1), 2),
        ("BOTTOMPADDING", (0, 0), (-1, -1), 2.5),
        ("LINEBELOW", (0, 0), (-1, -1), 0.5, HexColor(RULE)),
    ]
    rows = [_entry(heading, key, number, element) for heading, key, number in entries]
    return TaggedTable(rows, [TEXT_WIDTH - 12 * MM, 12 * MM], style=rules, hAlign="LEFT")


def _entry(heading: str, key: str, number: int | None, element: Element) -> list[TaggedParagraph]:
    link = element.within("TOCI").within("Reference").within("Link", alt=f"{heading}, page {number}")
    return [
        TaggedParagraph(f'<a href="#{key}" color="{INK}">{escape(heading)}</a>', page.CELL, link),
        TaggedParagraph(str(number or "00"), page.NUMBER, link),
    ]
