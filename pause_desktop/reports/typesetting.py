"""From content to flowables: which style each block has, what stays together, what may split."""

from collections.abc import Sequence
from dataclasses import dataclass, field

from reportlab.lib.styles import ParagraphStyle
from reportlab.platypus import CondPageBreak, Flowable, KeepTogether, Spacer

from pause_desktop.reports import content, page, tables, typefaces
from pause_desktop.reports.colours import DEEP, TEAL
from pause_desktop.reports.content import Block, Section, Words, span
from pause_desktop.reports.flowables import Chart, Parts, Row
from pause_desktop.reports.impact import Impact
from pause_desktop.reports.measured import MM
from pause_desktop.reports.page import TEXT_HEIGHT, TEXT_WIDTH
from pause_desktop.reports.paragraphs import Heading, from_the_right, paragraph
from pause_desktop.reports.reading import length_of
from pause_desktop.reports.tagging.elements import Element
from pause_desktop.reports.tagging.flowables import TaggedParagraph, TaggedTable

NEW_SECTION_NEEDS = 0.4
"""A section begins a page when less than this part of the page is left."""

MOST_KEPT, ROOM_TO_BEGIN = 30, 50 * MM
"""Rows of a table that is kept with its title on one page; the room that a longer one asks for to begin in."""

TALLEST_ROW = 0.75 * TEXT_HEIGHT


_QUOTES = {"short": page.QUOTE, "longer": page.QUOTE_LONGER, "story": page.STORY}


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
    document: Element = field(default_factory=lambda: Element("Document"))
    _headings: int = 0

    def __post_init__(self) -> None:
        self.begin()

    # --- words ------------------------------------------------------------------------------------------

    def begin(self) -> Element:
        """A new part of the document; what is set from here on belongs to it."""
        self.part = self.document.within("Sect")
        return self.part

    def paragraph(
        self, words: Words, style: ParagraphStyle, element: Element | None = None, width: float = TEXT_WIDTH
    ) -> TaggedParagraph:
        """Words in a style; without an element of their own they are a paragraph of the part."""
        return paragraph(words, style, element or self.part.within("P"), width)

    def _paragraphs(self, words: Words, style: ParagraphStyle, width: float = TEXT_WIDTH) -> list[Flowable]:
        """One flowable for each line the writer made, so that ten thousand of them still split quickly."""
        if not isinstance(words, str):
            return [self.paragraph(words, style, width=width)]
        return [self.paragraph(line, style, width=width) for line in words.splitlines() if line.strip()]

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
        element = self.part.within("H1" if level == 0 else "H2")
        element.actual = typefaces.read_otherwise(shown, style.fontName)
        return Heading(markup, style, element, shown, f"h{self._headings}", self.pages.__setitem__)

    # --- sections ---------------------------------------------------------------------------------------

    def section(self, section: Section) -> list[Flowable]:
        """Heading and finding stay with the first block; the rest follows as it fits."""
        self.begin()
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
                return [self._caption(text, self.part, width)]
            case content.Note(words):
                element = self.part.within("Note").within("P")
                aside = self.paragraph(words, page.SIDE_NOTE, element, width - 20)
                colour = page.edition_colour(self.impact)
                return [Spacer(1, 8), Row([[aside]], [TEXT_WIDTH - 20], pad=8, bar=colour)]
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
        head = self.heading(title, 1)
        charts = [Chart(each, self.part.within("Figure", alt=each.alt), self.counting) for each in drawings]
        return [head, *charts, self._caption(caption, self.part, width)]

    def _caption(self, words: str, of: Element, width: float) -> TaggedParagraph:
        return self.paragraph(words, page.CAPTION, of.within("Caption"), width)

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
        half, numbers = span(3) * MM, self.part.within("L")
        cells = [self._tile(tile, numbers.within("LI").within("LBody"), half) for tile in tiles]
        pairs = [cells[index : index + 2] for index in range(0, len(cells), 2)]
        return [Row(pair, [half] * len(pair), pad=11, rule=DEEP) for pair in pairs]

    def _tile(self, tile: content.Tile, element: Element, width: float) -> list[Flowable]:
        lines = (
            (tile.number, _size_for(tile.number, width)), (tile.label, page.TILE), (tile.base, page.TINY),
            (tile.change, page.TINY),
        )  # fmt: skip
        return [self.paragraph(words, style, element.within("P"), width) for words, style in lines]

    def table(self, table: content.Table) -> TaggedTable:
        """A table of the part, without its title and caption."""
        return tables.table(table, self.part.within("Table"), self.layout.close)

    def _titled_table(self, table: content.Table, width: float) -> list[Flowable]:
        element = self.part.within("Table")
        parts: list[Flowable] = [self.heading(table.title, 1)] if table.title else []
        parts.append(tables.table(table, element, self.layout.close))
        if table.caption:
            parts.append(self._caption(table.caption, element, width))
        if len(table.rows) > MOST_KEPT:  # it is over a page in any case, and begins where there is room
            for each in parts:
                each.keepWithNext = 0
            return [CondPageBreak(ROOM_TO_BEGIN), *parts]
        return [KeepTogether(parts)]

    # --- her words ----------------------------------------------------------------------------------------------

    def _quote(self, quote: content.Quote) -> list[Flowable]:
        """Long words may run over pages; short ones stay with who said them."""
        style = _QUOTES[length_of(quote)]
        parts = [part for part in quote.words.splitlines() if part.strip()] or ["…"]
        if not typefaces.is_right_to_left(quote.words):
            parts[0] = f"“{parts[0]}"
            parts[-1] = f"{parts[-1]}”"
        said = self.part.within("BlockQuote")
        words = [self.paragraph(part, style, said.within("P")) for part in parts]
        said_by = page.CAPTION
        if typefaces.is_right_to_left(quote.words):
            said_by = from_the_right(said_by)
        who = self.paragraph(quote.said_by, said_by)
        if style is page.QUOTE:
            return [KeepTogether([*words, who]), Spacer(1, 22)]
        return [*words, who, Spacer(1, 22)]


def _size_for(number: str, width: float) -> ParagraphStyle:
    fits = typefaces.width(number, page.BIG.fontName, page.BIG.fontSize) <= width
    return page.BIG if fits else page.BIG_LONG


def _unwrapped(flowables: list[Flowable]) -> list[Flowable]:
    """Without KeepTogether, which a column or another KeepTogether does the work of."""
    found: list[Flowable] = []
    for flowable in flowables:
        found.extend(getattr(flowable, "_content", [flowable]))
    return found
