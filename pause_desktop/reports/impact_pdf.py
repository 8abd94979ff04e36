"""The impact summary as PDF: content to pages to bytes, the same bytes for the same input."""

from collections.abc import Iterator
from io import BytesIO
from typing import Any, BinaryIO, cast

from reportlab.pdfgen.canvas import Canvas
from reportlab.platypus import BaseDocTemplate, Flowable, Frame, NextPageTemplate, PageBreak, PageTemplate, Spacer

from pause_desktop.records.codes import label
from pause_desktop.reports import content, typefaces
from pause_desktop.reports.content import Section
from pause_desktop.reports.cover import FRAME_BOTTOM, FRAME_TOP, draw_authority, draw_cover
from pause_desktop.reports.impact import Impact, Labels, Progress
from pause_desktop.reports.page import (
    BOTTOM,
    HEIGHT,
    SIDE,
    TEXT_HEIGHT,
    TEXT_WIDTH,
    WIDTH,
    Furniture,
)
from pause_desktop.reports.sections import sections_with_tables
from pause_desktop.reports.sections.committee import cover_facts, sheet_blocks
from pause_desktop.reports.sections.telling import Telling
from pause_desktop.reports.tables import contents
from pause_desktop.reports.tagging.elements import readable
from pause_desktop.reports.tagging.marks import MarkedCanvas
from pause_desktop.reports.tagging.structure import tagged
from pause_desktop.reports.typesetting import Layout, Typesetter
from pause_desktop.reports.wording import edition_line, edition_words, title_line

LAYOUTS = (Layout(), Layout(close=True), Layout(last_whole=True))
"""What is tried, the fairest first: each is counted until one fills its pages well, and the best is drawn."""

LEFTOVER = 0.35
"""A last page that is filled less than this holds only what did not fit on the page before."""

WELL_FILLED = 0.65
"""Between the first section and the last page, a page filled less than this looks half empty."""

PASS = 1000
STEPS = PASS * (len(LAYOUTS) + 1) + 1
"""What one pass over the pages counts for, and all of them with the writing."""


def write(impact: Impact, open_file: BinaryIO, labels: Labels = label) -> Iterator[Progress]:
    """Write the PDF into an open binary file, telling how far it is; nothing is written before the last step.

    Pages are set at least twice: to count them, in other layouts where pages would stand half empty, and to
    print "Page n of N" and the contents.
    """
    typefaces.register()
    told = sections_with_tables(Telling(impact, labels))
    tried: list[_Pages] = []
    for number, layout in enumerate(LAYOUTS):
        tried.append(_Pages(impact, told, layout))
        yield from _watched(tried[-1], number, "Counting pages")
        if tried[-1].is_well_filled:
            break
    counted = min(tried, key=_Pages.rank)
    drawn = _Pages(impact, told, counted.layout, counted)
    yield from _watched(drawn, len(LAYOUTS), "Drawing pages")
    open_file.write(drawn.bytes())
    yield STEPS, STEPS, "Written"


def _watched(pages: "_Pages", passes_before: int, doing: str) -> Iterator[Progress]:
    for done in pages.set():
        yield PASS * passes_before + PASS * done // pages.steps, STEPS, doing


def pdf_bytes(impact: Impact, labels: Labels = label) -> bytes:
    """The whole PDF at once."""
    written = BytesIO()
    for _ in write(impact, written, labels):
        pass
    return written.getvalue()


def cover_bytes(impact: Impact) -> bytes:
    """The first page alone, to be looked at while the others are counted; it has no structure."""
    typefaces.register()
    cover = _Cover(impact, [], LAYOUTS[0])
    for _ in cover.set():
        pass
    return cover.picture()


class _Pages(BaseDocTemplate):
    """One pass over the document: the first counts pages, the second knows what the first counted."""

    def __init__(
        self, impact: Impact, told: list[Section], layout: Layout, counted: "_Pages | None" = None
    ) -> None:
        self._file = BytesIO()
        super().__init__(
            self._file,
            pagesize=(WIDTH, HEIGHT),
            invariant=1,
            title=readable(title_line(impact)),
            author=impact.local_authority or impact.practice,
            subject=impact.title,
            creator=impact.software or "Pause Desktop",
            lang="en-GB",
            displayDocTitle=True,
            initialFontName=typefaces.SANS,
        )
        self.impact, self.told, self.layout, self.counted = impact, told, layout, counted
        self.setter = Typesetter(impact, layout, counting=counted is None)
        self.cover = self.setter.part
        self.filled: list[float] = []
        self.furniture = Furniture(impact, counted.page if counted else None)
        self.addPageTemplates([self._cover_template(), self._body_template()])
        self.story = self._story()
        self.steps = len(self.story)

    def _cover_template(self) -> PageTemplate:
        frame = Frame(SIDE, FRAME_BOTTOM, TEXT_WIDTH, FRAME_TOP - FRAME_BOTTOM, 0, 0, 0, 0, id="cover")
        return PageTemplate(
            "cover",
            [frame],
            onPage=lambda canvas, _: draw_cover(canvas, self.impact, self.cover),
            onPageEnd=lambda canvas, _: draw_authority(canvas, self.impact, self.cover),
        )

    def _body_template(self) -> PageTemplate:
        frame = Frame(SIDE, BOTTOM, TEXT_WIDTH, TEXT_HEIGHT, 0, 0, 0, 0, id="body")
        return PageTemplate("body", [frame], onPage=self.furniture.on_page)

    def _facts(self) -> Flowable:
        """What stands at the foot of the cover."""
        edition = content.Strong(f"{edition_line(self.impact)}. "), edition_words(self.impact)
        facts = (*cover_facts(self.impact), ("Edition", edition))
        return self.setter.table(content.Table(facts, (38, 132)))

    def _story(self) -> list[Flowable]:
        setter, impact = self.setter, self.impact
        cover = self._facts()
        setter.begin()
        sheet = [
            setter.heading("Committee sheet", 0),
            Spacer(1, 4),
            *(part for block in sheet_blocks(impact) for part in setter.block(block)),
            setter.heading("Contents", 1),
        ]
        place, sheet_part = len(sheet), setter.part
        keys: list[tuple[str, str]] = []
        body: list[Flowable] = []
        for section in self.told:
            keys.append((section.heading, f"h{setter._headings + 1}"))
            body += setter.last_section(section) if section is self.told[-1] else setter.section(section)
        self.first_section = keys[self.told[0].number is None][1]
        known = self.counted.setter.pages if self.counted else {}
        entries = [(heading, key, known.get(key)) for heading, key in keys]
        sheet.insert(place, contents(entries, sheet_part.within("TOC")))
        return [NextPageTemplate("body"), cover, PageBreak(), *sheet, PageBreak(), *body]

    def set(self) -> Iterator[int]:
        """Set the story page by page, yielding how many of its flowables are done.

        What `BaseDocTemplate.build` does, as a generator, so that it can be watched and left at any step.
        """
        flowables, build = list(self.story), cast(Any, self)
        build._startBuild(canvasmaker=MarkedCanvas if self.counted else Canvas)
        canvas = build.canv
        canvas._doctemplate = self
        info, done = canvas._doc.info, 0
        while flowables:
            self.clean_hanging()
            self.handle_flowable(flowables)
            done = max(done, self.steps - len(flowables))  # what is split comes back as more
            yield done
        canvas._doc.info = info
        del canvas._doctemplate
        build._endBuild()

    def afterPage(self) -> None:  # noqa: N802
        """Note which part of the page has something on it, counted from the top."""
        frame = cast(Any, self.frame)
        self.filled.append(1 - (frame._y - frame._y1p) / frame._aH)

    def rank(self) -> tuple[bool, int, int]:
        """The lowest is the best: no leftover at the end, then few pages, then few that look half empty."""
        first = self.setter.pages.get(self.first_section, 1)
        half_empty = sum(part < WELL_FILLED for part in self.filled[first:-1])
        return self.filled[-1] < LEFTOVER, len(self.filled), half_empty

    @property
    def is_well_filled(self) -> bool:
        """Whether no other layout need be tried."""
        leftover, _, half_empty = self.rank()
        return not leftover and not half_empty

    def bytes(self) -> bytes:
        """The PDF with its structure, after `set` has come to its end."""
        return tagged(self._file.getvalue(), self.setter.document, str(self.title))


class _Cover(_Pages):
    """The cover without the rest of the document."""

    def _story(self) -> list[Flowable]:
        return [self._facts()]

    def picture(self) -> bytes:
        """The page without its structure."""
        return self._file.getvalue()
