"""From content to flowables: which style each block has, what stays together, what may split."""

from collections.abc import Sequence
from dataclasses import dataclass, field
from typing import Any
from xml.sax.saxutils import escape

from reportlab.lib.colors import HexColor
from reportlab.lib.enums import TA_RIGHT
from reportlab.lib.styles import ParagraphStyle
from reportlab.platypus import CondPageBreak, Flowable, KeepTogether, Paragraph, Spacer, Table

from pause_desktop.reports import content, page, typefaces
from pause_desktop.reports.colours import DEEP, INK, RULE, TEAL
from pause_desktop.reports.content import Block, Section, Strong, Words, plain, span
from pause_desktop.reports.flowables import Chart, Heading, Parts, Row, right_to_left
from pause_desktop.reports.impact import Impact
from pause_desktop.reports.measured import MM
from pause_desktop.reports.page import TEXT_HEIGHT, TEXT_WIDTH

CELL_PAD = 6.0
AFTER_NUMBERS = 12.0
"""Room before a column of words that follows a column of numbers."""

NEW_SECTION_NEEDS = 0.4
"""A section begins a page when less than this part of the page is left."""

ROW_AIR, ROW_AIR_CLOSE = (3.5, 4.5), (2.5, 3.5)
"""Room above and below the words of a cell."""

TALLEST_ROW = 0.75 * TEXT_HEIGHT


@dataclass(frozen=True)
class Layout:
    """How to set a document so that its pages are well filled: with less room between, with its last section
    on one page."""

    close: bool = False
    last_whole: bool = False


@dataclass
class Typesetter:
    """Sets one document; `pages` notes on which page each heading comes to stand."""

    impact: Impact
    layout: Layout = Layout()
    counting: bool = False
    pages: dict[str, int] = field(default_factory=dict)
    _headings: int = 0

    # --- words ------------------------------------------------------------------------------------------

    def paragraph(self, words: Words, style: ParagraphStyle, width: float = TEXT_WIDTH) -> Paragraph:
        """Words in a style; mostly Arabic words start at the right and are wrapped before they are reordered."""
        base, text = style.fontName, plain(words)
        if typefaces.is_right_to_left(text):
            return right_to_left(text, style, width)
        parts = (words,) if isinstance(words, str) else words
        return Paragraph("".join(self._markup(part, base) for part in parts), style)

    def _paragraphs(self, words: Words, style: ParagraphStyle, width: float = TEXT_WIDTH) -> list[Flowable]:
        """One flowable for each line the writer made, so that ten thousand of them still split quickly."""
        if not isinstance(words, str):
            return [self.paragraph(words, style, width)]
        return [self.paragraph(line, style, width) for line in words.splitlines() if line.strip()]

    def _markup(self, part: str | Strong, base: str) -> str:
        if isinstance(part, str):
            return typefaces.markup(part, base)
        return f'<font name="{typefaces.SANS_BOLD}">{typefaces.markup(part.text, typefaces.SANS_BOLD)}</font>'

    def heading(self, title: str, level: int, number: int | None = None) -> Heading:
        """A heading with a bookmark; a section's number is light and teal."""
        self._headings += 1
        if self.layout.close:
            style = page.H1_CLOSE if level == 0 else page.H2_CLOSE
        else:
            style = page.H1 if level == 0 else page.H2
        markup = typefaces.markup(title, style.fontName)
        if number:
            light = f'<font name="{typefaces.SANS_LIGHT}" color="{TEAL}">{number}</font>'
            markup = f"{light}{typefaces.NO_BREAK * 2}{markup}"
        shown = f"{number}  {title}" if number else title
        return Heading(markup, style, shown, f"h{self._headings}", level, self.pages.__setitem__)

    # --- sections ---------------------------------------------------------------------------------------

    def section(self, section: Section) -> list[Flowable]:
        """Heading and finding stay with the first block; the rest follows as it fits."""
        head: list[Flowable] = [self.heading(section.title, 0, section.number)]
        if section.finding:
            head.append(self.paragraph(section.finding, page.LEAD))
        first, rest = section.blocks[:1], section.blocks[1:]
        following = [flowable for block in rest for flowable in self.block(block)]
        page_break = CondPageBreak(NEW_SECTION_NEEDS * TEXT_HEIGHT)
        return [page_break, *self._start(head, first), *following]

    def _start(self, head: list[Flowable], first: tuple[Block, ...]) -> list[Flowable]:
        if first and isinstance(first[0], content.PartedFigure):
            return [self._parted(first[0], TEXT_WIDTH, head)]
        opening = [flowable for block in first for flowable in self.block(block)]
        splits = not first or isinstance(first[0], content.Paragraph | content.Quote | content.Tiles)
        return [*head, *opening] if splits else [KeepTogether([*head, *_unwrapped(opening)])]

    def last_section(self, section: Section) -> list[Flowable]:
        """As any other, or together where it fits on one page."""
        flowables = self.section(section)
        return [KeepTogether(_unwrapped(flowables[1:]))] if self.layout.last_whole else flowables

    def block(self, block: Block, width: float = TEXT_WIDTH) -> list[Flowable]:
        """The flowables of one block in a column of this width."""
        match block:
            case content.Paragraph(words):
                return self._paragraphs(words, page.BODY, width)
            case content.Subheading(title):
                return [self.heading(title, 1)]
            case content.Caption(text):
                return [self.paragraph(text, page.CAPTION, width)]
            case content.Note(words):
                words = self.paragraph(words, page.SIDE_NOTE, width - 20)
                colour = page.edition_colour(self.impact)
                return [Spacer(1, 8), Row([[words]], [TEXT_WIDTH - 20], pad=8, bar=colour)]
            case content.Figure():
                return [KeepTogether(self._figure(block.title, [block.drawing], block.caption, width))]
            case content.PartedFigure():
                return [self._parted(block, width)]
            case content.Table():
                return self._titled_table(block, width)
            case content.Tiles(tiles):
                return self._tiles(tiles)
            case content.Quote():
                return self._quote(block)
            case content.Columns():
                return self._columns(block)

    def _figure(
        self, title: str, drawings: Sequence[content.Drawing], caption: str, width: float
    ) -> list[Flowable]:
        charts = [Chart(drawing, self.counting) for drawing in drawings]
        return [self.heading(title, 1), *charts, self.paragraph(caption, page.CAPTION, width)]

    def _parted(self, figure: content.PartedFigure, width: float, lead: Sequence[Flowable] = ()) -> Parts:
        def dress(drawings: Sequence[content.Drawing], goes_on: bool) -> list[Flowable]:
            title = f"{figure.title}, continued" if goes_on else figure.title
            return self._figure(title, drawings, figure.caption, width)

        return Parts(figure.drawings, dress, lead)

    def _columns(self, columns: content.Columns) -> list[Flowable]:
        """Beside each other, unless one of them is too tall for that."""
        left, right = span(columns.left_span) * MM, span(6 - columns.left_span) * MM
        cells = [
            [flowable for block in blocks for flowable in _unwrapped(self.block(block, width))]
            for blocks, width in ((columns.left, left), (columns.right, right))
        ]
        row = Row(cells, [left, right])
        if row.wrap(TEXT_WIDTH, TEXT_HEIGHT)[1] <= TALLEST_ROW:
            return [row]
        return [flowable for cell in cells for flowable in cell]

    # --- numbers and tables ---------------------------------------------------------------------------------

    def _tiles(self, tiles: tuple[content.Tile, ...]) -> list[Flowable]:
        half = span(3) * MM
        cells = [
            [
                self.paragraph(tile.number, _size_for(tile.number, half), half),
                self.paragraph(tile.label, page.TILE, half),
                self.paragraph(tile.base, page.TINY, half),
                self.paragraph(tile.change, page.TINY, half),
            ]
            for tile in tiles
        ]
        pairs = [cells[index : index + 2] for index in range(0, len(cells), 2)]
        return [Row(pair, [half] * len(pair), pad=11, rule=DEEP) for pair in pairs]

    def _titled_table(self, table: content.Table, width: float) -> list[Flowable]:
        parts: list[Flowable] = [self.heading(table.title, 1)] if table.title else []
        parts.append(self.table(table))
        if table.caption:
            parts.append(self.paragraph(table.caption, page.CAPTION, width))
        return [KeepTogether(parts)]

    def table(self, table: content.Table) -> Table:
        """Rules only between rows; numbers on the right; a total bold under a darker rule; rows may split."""
        rows = ([table.head] if table.head else []) + list(table.rows)
        cells = [
            [self._cell(table, row, column, words, len(rows)) for column, words in enumerate(cells)]
            for row, cells in enumerate(rows)
        ]
        return Table(
            cells,
            [width * MM for width in table.widths],
            style=self._table_style(table, len(rows)),
            repeatRows=1 if table.head else 0,
            splitInRow=1,
            hAlign="LEFT",
            spaceAfter=0 if table.caption else 8,
        )

    def _cell(self, table: content.Table, row: int, column: int, words: Words, rows: int) -> Paragraph:
        number, first = column in table.numbers, row == 0 and table.head is not None
        total = table.total and row == rows - 1
        if first:
            style = page.HEAD_NUMBER if number else page.HEAD
        elif total:
            style = page.NUMBER_BOLD if number else page.CELL_BOLD
        elif number:
            style = page.NUMBER
        else:
            style = page.ROW_HEAD if column == 0 and not table.head else page.CELL
        return self.paragraph(words, style, table.widths[column] * MM - CELL_PAD)

    def _table_style(self, table: content.Table, rows: int) -> list[Any]:
        above, below = ROW_AIR_CLOSE if self.layout.close else ROW_AIR
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
                ("LINEBELOW", (0, 0), (-1, 0), 1, HexColor(INK)),
                ("VALIGN", (0, 0), (-1, 0), "BOTTOM"),
            ]
        for column in table.numbers:
            if column + 1 < len(table.widths) and column + 1 not in table.numbers:
                rules.append(("LEFTPADDING", (column + 1, 0), (column + 1, -1), AFTER_NUMBERS))
        if table.total:
            rules.append(("LINEABOVE", (0, rows - 1), (-1, rows - 1), 1, HexColor(INK)))
        return rules

    def contents(self, entries: list[tuple[str, str, int | None]]) -> Table:
        """`(heading, key, page)` with a link from each; the page is None while pages are being counted."""
        rows = [
            [
                Paragraph(f'<a href="#{key}" color="{INK}">{escape(heading)}</a>', page.CELL),
                Paragraph(str(number or "00"), page.NUMBER),
            ]
            for heading, key, number in entries
        ]
        rules = [
            ("LEFTPADDING", (0, 0), (-1, -1), 0),
            ("RIGHTPADDING", (0, 0), (-1, -1), 0),
            ("TOPPADDING", (0, 0), (-1, -1), 2),
            ("BOTTOMPADDING", (0, 0), (-1, -1), 2.5),
            ("LINEBELOW", (0, 0), (-1, -1), 0.5, HexColor(RULE)),
        ]
        return Table(rows, [TEXT_WIDTH - 12 * MM, 12 * MM], style=rules, hAlign="LEFT")

    # --- her words ----------------------------------------------------------------------------------------------

    def _quote(self, quote: content.Quote) -> list[Flowable]:
        """Long words may run over pages; short ones stay with who said them."""
        style = _quote_style(quote.words)
        parts = [part for part in quote.words.splitlines() if part.strip()] or ["…"]
        if not typefaces.is_right_to_left(quote.words):
            parts[0] = f"“{parts[0]}"
            parts[-1] = f"{parts[-1]}”"
        words: list[Flowable] = [self.paragraph(part, style) for part in parts]
        said_by = self.paragraph(quote.said_by, page.CAPTION)
        if typefaces.is_right_to_left(quote.words):
            right = ParagraphStyle("said by, right to left", page.CAPTION, alignment=TA_RIGHT)
            said_by = self.paragraph(quote.said_by, right)
        if style is page.QUOTE:
            return [KeepTogether([*words, said_by]), Spacer(1, 22)]
        return [*words, said_by, Spacer(1, 22)]


def _quote_style(words: str) -> ParagraphStyle:
    if len(words) <= 220:
        return page.QUOTE
    return page.QUOTE_LONGER if len(words) <= 1500 else page.STORY


def _size_for(number: str, width: float) -> ParagraphStyle:
    fits = typefaces.width(number, page.BIG.fontName, page.BIG.fontSize) <= width
    return page.BIG if fits else page.BIG_LONG


def _unwrapped(flowables: list[Flowable]) -> list[Flowable]:
    """Without KeepTogether, which a column or another KeepTogether does the work of."""
    found: list[Flowable] = []
    for flowable in flowables:
        found.extend(getattr(flowable, "_content", [flowable]))
    return found
