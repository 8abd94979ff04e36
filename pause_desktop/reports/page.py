"""The page: A4, its grid in points, its styles, and what stands on every page beside the text."""

from dataclasses import dataclass
from typing import Any

from reportlab.lib.colors import HexColor
from reportlab.lib.enums import TA_RIGHT
from reportlab.lib.styles import ParagraphStyle
from reportlab.pdfgen.canvas import Canvas

from pause_desktop.reports import typefaces
from pause_desktop.reports.colours import DEEP, INK, PLUM, SLATE, WHITE
from pause_desktop.reports.content import FULL
from pause_desktop.reports.impact import Impact
from pause_desktop.reports.measured import MM
from pause_desktop.reports.tagging.marks import furniture
from pause_desktop.reports.typefaces import SANS, SANS_BOLD, SERIF
from pause_desktop.reports.wording import edition_line, foot_line, subtitle

WIDTH, HEIGHT = 210 * MM, 297 * MM
SIDE, TOP, BOTTOM = 20 * MM, 27 * MM, 23 * MM
TEXT_WIDTH, TEXT_HEIGHT = FULL * MM, HEIGHT - TOP - BOTTOM
GUTTER = 4 * MM
HEAD_LINE, FOOT_LINE = HEIGHT - 14.5 * MM, 12 * MM


def style(
    name: str, size: float, leading: float, face: str = SANS, colour: str = INK, **more: Any
) -> ParagraphStyle:
    """A paragraph style that nowhere falls back to a font that is not embedded."""
    return ParagraphStyle(
        name,
        fontName=face,
        fontSize=size,
        leading=leading,
        textColor=HexColor(colour),
        bulletFontName=SANS,
        splitLongWords=1,
        **more,
    )


BODY = style("body", 10.5, 15, spaceAfter=7.5)
LEAD = style("lead", 14, 20, colour=DEEP, spaceAfter=12)
H1 = style("h1", 25, 30, SANS_BOLD, DEEP, spaceBefore=30, spaceAfter=5)
H2 = style("h2", 13, 17.5, SANS_BOLD, spaceBefore=14, spaceAfter=4, keepWithNext=1)
H1_CLOSE = style("h1, close", 25, 30, SANS_BOLD, DEEP, spaceBefore=22, spaceAfter=3)
H2_CLOSE = style("h2, close", 13, 17.5, SANS_BOLD, spaceBefore=9, spaceAfter=2, keepWithNext=1)
CAPTION = style("caption", 8.5, 12, colour=SLATE, spaceBefore=4, spaceAfter=8)
SIDE_NOTE = style("side note", 9.5, 13.5)
CELL = style("cell", 9.5, 13)
CELL_BOLD = style("cell bold", 9.5, 13, SANS_BOLD)
NUMBER = style("number", 9.5, 13, alignment=TA_RIGHT)
NUMBER_BOLD = style("number bold", 9.5, 13, SANS_BOLD, alignment=TA_RIGHT)
ROW_HEAD = style("row head", 9.5, 13, SANS_BOLD, SLATE)
HEAD = style("head", 8.5, 11, SANS_BOLD, SLATE)
HEAD_NUMBER = style("head number", 8.5, 11, SANS_BOLD, SLATE, alignment=TA_RIGHT)
SMALL_CELL = style("small cell", 8.5, 10.5)
SMALL_NUMBER = style("small number", 8.5, 10.5, alignment=TA_RIGHT)
SMALL_HEAD = style("small head", 8, 10, SANS_BOLD, SLATE)
SMALL_HEAD_NUMBER = style("small head number", 8, 10, SANS_BOLD, SLATE, alignment=TA_RIGHT)
BIG = style("big number", 36, 41, SANS_BOLD, DEEP)
BIG_LONG = style("big number, long", 26, 31, SANS_BOLD, DEEP)
TILE = style("tile label", 11, 15, SANS_BOLD, spaceBefore=3)
TINY = style("tile base", 9, 12.5, colour=SLATE)
QUOTE = style("quotation", 20, 29, SERIF, DEEP, spaceAfter=6)
QUOTE_LONGER = style("longer quotation", 15, 23, SERIF, DEEP, spaceAfter=4)
STORY = style("story", 11.5, 17.5, SERIF, DEEP, spaceAfter=4)


def edition_colour(impact: Impact) -> str:
    """Deep for the public edition, plum for the exempt one."""
    return DEEP if impact.is_public else PLUM


@dataclass
class Furniture:
    """Draws running head and foot; `total` is None while pages are still being counted."""

    impact: Impact
    total: int | None = None

    def on_page(self, canvas: Canvas, document: Any) -> None:
        """Head, rule, foot and, in the exempt edition, the hatched band."""
        canvas.saveState()
        with furniture(canvas, "Header"):
            self._head(canvas)
        with furniture(canvas, "Footer"):
            self._foot(canvas, f"Page {document.page} of {self.total or '00'}")
        if not self.impact.is_public:
            hatched_band(canvas, 0, 0, 6 * MM, HEIGHT, PLUM)
        canvas.restoreState()

    def _head(self, canvas: Canvas) -> None:
        colour, edition = edition_colour(self.impact), edition_line(self.impact)
        canvas.setStrokeColor(HexColor(colour))
        canvas.setLineWidth(0.8)
        canvas.line(SIDE, HEIGHT - 17 * MM, WIDTH - SIDE, HEIGHT - 17 * MM)
        room = TEXT_WIDTH - typefaces.width(edition, SANS_BOLD, 8.5) - 12
        draw_text(canvas, SIDE, HEAD_LINE, self._running_head(room), SANS, 8.5, SLATE)
        draw_text(canvas, WIDTH - SIDE, HEAD_LINE, edition, SANS_BOLD, 8.5, colour, "right")

    def _foot(self, canvas: Canvas, pages: str) -> None:
        room = TEXT_WIDTH - typefaces.width(pages, SANS, 8.5) - 12
        foot = fitted(foot_line(self.impact), SANS, room, 24, (8.5, 8, 7, 6))
        for index, line in enumerate(reversed(foot.lines)):
            draw_text(canvas, SIDE, FOOT_LINE + index * foot.leading, line, SANS, foot.size, SLATE)
        draw_text(canvas, WIDTH - SIDE, FOOT_LINE, pages, SANS, 8.5, SLATE, "right")

    def _running_head(self, room: float) -> str:
        """A name too long for one line stands on the cover alone: it is left out here, never cut."""
        short = f"{self.impact.title}  ·  {subtitle(self.impact)}"
        long = f"{self.impact.practice}  ·  {short}"
        return long if typefaces.width(long, SANS, 8.5) <= room else short


def draw_text(
    canvas: Canvas, x: float, y: float, text: str, face: str, size: float, colour: str, align: str = "left"
) -> None:
    """One line in all the faces it needs."""
    canvas.setFillColor(HexColor(colour))
    if align == "right":
        x -= typefaces.width(text, face, size)
    for run, words in typefaces.runs(text, face):
        canvas.setFont(run, size)
        canvas.drawString(x, y, words)
        x += canvas.stringWidth(words, run, size)


@dataclass(frozen=True)
class Fitted:
    """Lines of text in the largest size that fits a box."""

    lines: list[str]
    size: float

    @property
    def leading(self) -> float:
        """From line to line."""
        return self.size * 1.22


def fitted(text: str, face: str, width: float, height: float, sizes: tuple[float, ...]) -> Fitted:
    """The text wrapped to the box in the largest of these sizes that fits, else in the smallest."""
    tried = Fitted([text], sizes[0])
    for size in sizes:
        tried = Fitted(typefaces.wrap(text, face, size, width), size)
        if len(tried.lines) * tried.leading <= height:
            break
    return tried


def hatched_band(canvas: Canvas, x: float, y: float, width: float, height: float, colour: str) -> None:
    """A band that is told from a plain one on a photocopy too."""
    canvas.saveState()
    with furniture(canvas, "Background", (x, y, x + width, y + height)):
        clip = canvas.beginPath()
        clip.rect(x, y, width, height)
        canvas.clipPath(clip, stroke=0)
        canvas.setFillColor(HexColor(colour))
        canvas.rect(x, y, width, height, stroke=0, fill=1)
        canvas.setStrokeColor(HexColor(WHITE))
        canvas.setLineWidth(1)
        for offset in range(-int(width), int(height), 5):
            canvas.line(x, y + offset, x + width, y + offset + width)
    canvas.restoreState()
