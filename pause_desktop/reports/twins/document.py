"""The impact summary as a Word document, for an officer to paste into the committee's own template."""

from collections.abc import Iterator
from io import BytesIO
from typing import Any, BinaryIO

from docx.oxml import OxmlElement, parse_xml
from docx.oxml.ns import nsdecls, qn

from pause_desktop.records.codes import label
from pause_desktop.reports import content, typefaces
from pause_desktop.reports.content import Block, Drawing, Section, Words, plain
from pause_desktop.reports.impact import Impact, Labels, Progress, check_code
from pause_desktop.reports.reading import drawings_of, in_order, spoken, with_tables
from pause_desktop.reports.sections import sections
from pause_desktop.reports.sections.committee import sheet_blocks
from pause_desktop.reports.sections.telling import Telling
from pause_desktop.reports.twins import front
from pause_desktop.reports.twins.archive import repack
from pause_desktop.reports.twins.letters import paragraphs
from pause_desktop.reports.twins.word_paper import paper
from pause_desktop.reports.twins.word_parts import (
    bookmarked,
    field_end,
    field_start,
    keep_together,
    link,
    logo_picture,
    paragraph,
    picture,
    run,
    runs,
    table,
)
from pause_desktop.reports.wording import NB, capital, edition_line, lower, subtitle

_SHORT = 16
"""The rows of a table that stays on one page, with its caption."""

_QUOTES = {"short": "Quote", "longer": "QuoteLonger", "story": "Story"}
_TILE_HEAD = ("Number", "What it counts", "Of whom and when", "Since the report before")
_TILES_SAY = "The large numbers of the report, each with its base, its day and its change"
_TILE_WIDTHS = (38.0, 46.0, 48.0, 38.0)


def write(impact: Impact, open_file: BinaryIO, labels: Labels = label) -> Iterator[Progress]:
    """Write the document into an open binary file, telling how far it is; nothing is written before the end."""
    typefaces.register()
    told = sections(Telling(impact, labels))
    setter = _Setter(impact)
    steps = len(told) + 2
    setter.cover([front.SHEET, *(section.heading for section in told)])
    yield 1, steps, "Setting the document"
    for done, section in enumerate(told, 2):
        setter.section(section, new_page=done == 2)
        yield done, steps, "Setting the document"
    open_file.write(setter.bytes())
    yield steps, steps, "Written"


class _Setter:
    """Sets one document from its top to its end."""

    def __init__(self, impact: Impact) -> None:
        self._impact = impact
        self._paper = paper(impact)
        self._body: Any = self._paper.element.body
        self._headings = 0

    def bytes(self) -> bytes:
        """The whole document, the same for the same input."""
        self._add(
            paragraph("Caption", f"End of the {lower(self._impact.title)}. Check code {check_code(self._impact)}.")
        )
        made, file = BytesIO(), BytesIO()
        self._paper.save(made)
        repack(made.getvalue(), file)
        return file.getvalue()

    def _add(self, *elements: Any) -> None:
        end = self._body[-1]  # the page's own properties come last
        for element in elements:
            end.addprevious(element)

    # --- before the sections ------------------------------------------------------------------------------------

    def cover(self, headings: list[str]) -> None:
        """Title, edition and facts; then the committee's sheet and the contents on a page of their own."""
        impact = self._impact
        if impact.logo:
            self._add(logo_picture(self._paper, impact.logo))
        self._add(
            paragraph("Practice", impact.practice),
            paragraph("Title", impact.title),
            paragraph("Subtitle", subtitle(impact)),
        )
        if impact.cohort:
            self._add(paragraph("Subtitle", impact.cohort))
        self._add(paragraph("Edition", edition_line(impact)))
        motif = front.motif(impact)
        if motif:
            self._add(picture(self._paper, motif, "Motif"), paragraph("Caption", motif.alt))
        self._table(front.facts(impact))
        if impact.local_authority.strip():
            self._add(paragraph("Practice", impact.local_authority))
        self._heading(front.SHEET, new_page=True)
        for block in in_order(sheet_blocks(impact)):
            self._block(block)
        self._contents(headings)

    def _contents(self, headings: list[str]) -> None:
        """The contents as a field that Word renews, with every heading standing in it already."""
        holder = parse_xml(
            f'<w:sdt {nsdecls("w")}><w:sdtPr><w:docPartObj><w:docPartGallery w:val="Table of Contents"/>'
            "<w:docPartUnique/></w:docPartObj></w:sdtPr><w:sdtContent/></w:sdt>"
        )
        inside = holder.find(qn("w:sdtContent"))
        inside.append(paragraph("ContentsHeading", front.CONTENTS))
        for number, heading in enumerate(headings, 1):
            entry = paragraph("TOC1")
            if number == 1:
                entry.extend(field_start('TOC \\o "1-1" \\h \\z \\u'))
            entry.append(link(_bookmark(number), heading))
            if number == len(headings):
                entry.append(field_end())
            inside.append(entry)
        self._add(holder)

    # --- sections -----------------------------------------------------------------------------------------------

    def section(self, section: Section, new_page: bool = False) -> None:
        """Heading, finding, then the blocks in reading order."""
        self._heading(section.title, section.number, new_page)
        if section.finding:
            self._add(paragraph("Lead", section.finding))
        for block in with_tables(in_order(section.blocks)):
            self._block(block)

    def _heading(self, title: str, number: int | None = None, new_page: bool = False) -> None:
        self._headings += 1
        element = paragraph("Heading1")
        if new_page:
            element.pPr.append(OxmlElement("w:pageBreakBefore"))
        if number:
            element.append(run(f"{number}{NB}{NB}", "SectionNumber"))
        element.extend(runs(title))
        self._add(bookmarked(element, _bookmark(self._headings), self._headings))

    def _block(self, block: Block) -> None:
        match block:
            case content.Paragraph(words):
                self._paragraphs("Normal", words)
            case content.Subheading(title):
                self._add(paragraph("Heading2", title))
            case content.Caption(text):
                self._add(paragraph("Caption", text))
            case content.Note(words):
                self._add(paragraph("SideNote", words))
            case content.Figure() | content.PartedFigure():
                self._figure(block.title, drawings_of(block), block.caption)
            case content.Table():
                self._table(block)
            case content.Tiles(tiles):
                self._tiles(tiles)
            case content.Quote():
                self._quote(block)
            case content.Columns():
                raise AssertionError("columns stand one after the other here")

    def _paragraphs(self, style: str, words: Words) -> None:
        lines = paragraphs(words) if isinstance(words, str) else [words]
        first = "AfterTable" if style == "Normal" and self._body[-2].tag == qn("w:tbl") else style
        self._add(*(paragraph(style if at else first, line) for at, line in enumerate(lines)))

    def _figure(self, title: str, drawings: tuple[Drawing, ...], caption: str) -> None:
        self._add(paragraph("Heading2", title))
        for drawing in drawings:
            style = "Chart" if drawing is drawings[-1] else "ChartPart"
            self._add(picture(self._paper, drawing, style))
        self._add(paragraph("Caption", caption))

    def _tiles(self, tiles: tuple[content.Tile, ...]) -> None:
        rows = [[paragraph("TableHeading", words) for words in _TILE_HEAD]]
        for tile in tiles:
            number, what = paragraph("LargeNumber", tile.number), paragraph("TableRowHeading", capital(tile.label))
            rows.append([number, what, *(paragraph("TableText", words) for words in (tile.base, tile.change))])
        keep_together(rows[:-1])
        self._add(table(rows, _TILE_WIDTHS, head=True, total=False, title="At a glance", says=_TILES_SAY))

    def _table(self, given: content.Table) -> None:
        if given.title:
            self._add(paragraph("Heading2", given.title))
        elif self._body[-2].tag == qn("w:tbl"):
            self._add(paragraph("Caption"))  # two tables without words between them would be one
        rows = [
            [self._cell(given, at, column, words) for column, words in enumerate(cells)]
            for at, cells in enumerate(([given.head] if given.head else []) + list(given.rows))
        ]
        total, head = given.total, given.head is not None
        says = given.caption or given.about or plain(given.rows[0][0])
        if len(rows) <= _SHORT:
            keep_together(rows if given.caption else rows[:-1])
        self._add(table(rows, given.widths, head=head, total=total, title=given.title, says=says))
        if given.caption:
            self._add(paragraph("Caption", given.caption))

    def _cell(self, given: content.Table, at: int, column: int, words: Words) -> Any:
        number = "Number" if column in given.numbers else ""
        if at == 0 and given.head:
            return paragraph(f"TableHeading{number}", words)
        if given.total and at == len(given.rows) - (0 if given.head else 1):
            return paragraph(f"TableTotal{number}", words)
        if column == 0 and not given.head:
            return paragraph("TableRowHeading", words)
        return paragraph(f"Table{number or 'Text'}", words)

    def _quote(self, quote: content.Quote) -> None:
        said = spoken(quote)
        self._add(*(paragraph(_QUOTES[said.length], line) for line in said.lines))
        at_right = said.from_right and not typefaces.is_right_to_left(quote.said_by)
        self._add(paragraph("QuoteSourceRight" if at_right else "QuoteSource", quote.said_by))


def _bookmark(number: int) -> str:
    return f"_Toc{number:06}"
