"""The hand-over screen on paper: the same areas in the same order, the same faces, boxes to tick with a pen.

No name and no earlier score stand on it, and a reference only where the caller puts one in.
"""

import re
from dataclasses import dataclass
from functools import cache
from typing import Any, cast

from reportlab.lib.colors import HexColor
from reportlab.lib.pagesizes import A4
from reportlab.platypus import Flowable, KeepTogether, Spacer

from pause_desktop.paths import resource
from pause_desktop.reports import typefaces
from pause_desktop.reports.colours import DEEP, INK, SLATE
from pause_desktop.reports.measured import MM
from pause_desktop.reports.page import draw_text, fitted, style
from pause_desktop.reports.paragraphs import paragraph
from pause_desktop.reports.sheet import Sheet
from pause_desktop.reports.tagging.elements import Element
from pause_desktop.reports.tagging.flowables import TaggedParagraph
from pause_desktop.reports.tagging.marks import furniture, marked
from pause_desktop.reports.typefaces import SANS, SANS_BOLD, is_right_to_left, markup, read_otherwise

_SIDE, _TOP, _BOTTOM = 18 * MM, 12 * MM, 12 * MM
_WIDTH = A4[0] - 2 * _SIDE
_FACE, _BOX, _WORDS = 12.4 * MM, 4.8 * MM, 9.4 * MM
_TITLE = style("title", 22, 27, SANS_BOLD, DEEP, spaceAfter=1)
_LEAD = style("lead", 11.5, 15.5, colour=SLATE, spaceAfter=5)
_AREA = style("area", 11, 17, colour=SLATE, spaceAfter=3)
_NUMBER = re.compile(r"-?\d+(?:\.\d+)?")


@dataclass(frozen=True, slots=True, repr=False)
class ProgressSheet:
    """What is printed: areas with their questions, the words and faces of the steps, and the words around them."""

    areas: tuple[tuple[str, str], ...]
    scale: tuple[str, ...]
    faces: tuple[int, ...]
    title: str = "How are things?"
    lead: str = "Tick one box in each row. There are no right or wrong answers."
    rather_not: str = "Prefer not to say"
    day: str = "Day"
    reference: str = ""


def pdf_bytes(sheet: ProgressSheet) -> bytes:
    """The sheet as a PDF of as many pages as it needs; the same sheet gives the same bytes."""
    paper = Sheet(side=_SIDE, top=_TOP, bottom=_BOTTOM, title=sheet.title)
    lead = _said(sheet.lead, _LEAD, paper.document.within("P"))
    story: list[Flowable] = [Head(sheet, paper.document), Spacer(0, 2 * MM), lead]
    for name, question in sheet.areas:
        part = paper.document.within("Sect")
        strip = Strip(sheet, part.within("L"))
        story.append(KeepTogether([_area(name, question, part.within("H2")), strip, Spacer(0, 4.2 * MM)]))
    paper.set(story, onLaterPages=lambda canvas, _page: _reference(canvas, sheet.reference))
    return paper.bytes()


def _area(name: str, question: str, element: Element) -> TaggedParagraph:
    """The area and its question on one line, where there is room for both."""
    both = f"{name}  {question}".strip()
    if is_right_to_left(name):
        return _said(both, _AREA, element)
    element.actual = read_otherwise(both)
    strong = f'<font name="{SANS_BOLD}" size="13.5" color="{INK}">{markup(name, SANS_BOLD)}</font>'
    return TaggedParagraph(f"{strong}&nbsp;&nbsp;&nbsp;{markup(question)}", _AREA, element)


def _reference(canvas: Any, reference: str) -> None:
    """So that a second page that has come loose finds its first one again."""
    with furniture(canvas, "Header"):
        draw_text(canvas, A4[0] - _SIDE, A4[1] - _TOP, reference, SANS_BOLD, 10, INK, "right")


def _said(words: str, shape: Any, element: Element) -> TaggedParagraph:
    return paragraph(words, shape, element, _WIDTH)


class Head(Flowable):
    """The title, a line for the day, and the reference where it was asked for."""

    def __init__(self, sheet: ProgressSheet, document: Element) -> None:
        super().__init__()
        self.sheet, self.document = sheet, document

    def wrap(self, aW: float, aH: float) -> tuple[float, float]:  # noqa: N803
        """One line across the page."""
        self.width, self.height = aW, 11 * MM
        return aW, self.height

    def draw(self) -> None:
        """The title at the left; what is written by hand at the right."""
        sheet, document, canvas = self.sheet, self.document, cast(Any, self.canv)
        fit = fitted(sheet.title, SANS_BOLD, self.width * 0.55, self.height, (22, 16, 12, 9))
        title = sheet.title if len(fit.lines) > 1 else read_otherwise(sheet.title, SANS_BOLD)
        with marked(canvas, document.within("H1", actual=title)):
            draw_text(canvas, 0, 3 * MM, fit.lines[0], SANS_BOLD, fit.size, DEEP)
        right = self.width
        if sheet.reference:
            with marked(canvas, document.within("P", actual=read_otherwise(sheet.reference, SANS_BOLD))):
                draw_text(canvas, right, 3 * MM, sheet.reference, SANS_BOLD, 12, INK, "right")
            right -= typefaces.width(sheet.reference, SANS_BOLD, 12) + 8 * MM
        with marked(canvas, document.within("P", actual=read_otherwise(sheet.day))):
            draw_text(canvas, right - 40 * MM, 3 * MM, sheet.day, SANS, 11, SLATE, "right")
        with furniture(canvas):
            canvas.setStrokeColor(HexColor(SLATE))
            canvas.setLineWidth(0.8)
            canvas.line(right - 38 * MM, 2.4 * MM, right, 2.4 * MM)


class Strip(Flowable):
    """The faces of one area beside one another, each with its words and a box, and last the box for not saying."""

    def __init__(self, sheet: ProgressSheet, answers: Element) -> None:
        super().__init__()
        self.sheet, self.answers = sheet, answers

    def wrap(self, aW: float, aH: float) -> tuple[float, float]:  # noqa: N803
        """As high as a face, its words and its box."""
        self.width, self.height = aW, _FACE + _WORDS + _BOX + 2.6 * MM
        return aW, self.height

    def draw(self) -> None:
        """Every column alike: the answers differ by the mouth and the words only."""
        sheet, canvas = self.sheet, self.canv
        wide = self.width / (len(sheet.scale) + 1)
        for at, words in enumerate((*sheet.scale, sheet.rather_not)):
            middle, answer = wide * (at + 0.5), self.answers.within("LI")
            if at < len(sheet.scale):
                with furniture(canvas):
                    draw_face(canvas, sheet.faces[at], middle - _FACE / 2, self.height - _FACE, _FACE)
            with marked(canvas, answer.within("Lbl", actual="A box to tick:")):
                canvas.setStrokeColor(HexColor(INK))
                canvas.setLineWidth(1.1)
                canvas.roundRect(middle - _BOX / 2, 0.5, _BOX, _BOX, 1.5)
            self._words(words, middle, wide, answer.within("LBody"))

    def _words(self, words: str, middle: float, wide: float, element: Element) -> None:
        fit = fitted(words, SANS, wide - 2 * MM, _WORDS, (10.5, 9.5, 8.5, 7.5))
        lines = fit.lines[: max(1, int(_WORDS / fit.leading))]
        top = self.height - _FACE - 1.2 * MM if words != self.sheet.rather_not else self.height - _FACE / 2 - 2 * MM
        element.actual = words if len(fit.lines) > 1 else read_otherwise(words)
        with marked(self.canv, element):
            for at, line in enumerate(lines):
                left = middle - typefaces.width(line, SANS, fit.size) / 2
                draw_text(self.canv, left, top - fit.leading * (at + 0.85), line, SANS, fit.size, INK)


def draw_face(canvas: Any, face: int, x: float, y: float, side: float) -> None:
    """One of the five faces in one ink, as the screen shows it, with its lower left corner at a place."""
    unit = side / 64
    canvas.saveState()
    canvas.translate(x, y + side)
    canvas.scale(unit, -unit)
    canvas.setStrokeColor(HexColor(INK))
    canvas.setFillColor(HexColor(INK))
    canvas.setLineWidth(3)
    canvas.setLineCap(1)
    canvas.circle(32, 32, 28, stroke=1, fill=0)
    for eye in (22.5, 41.5):
        canvas.circle(eye, 26, 2.6, stroke=0, fill=1)
    path = canvas.beginPath()
    for command, numbers in mouth(face):
        {"M": path.moveTo, "L": path.lineTo, "C": path.curveTo, "Z": path.close}[command](*numbers)
    canvas.drawPath(path, stroke=1, fill=0)
    canvas.restoreState()


@cache
def mouth(face: int) -> tuple[tuple[str, tuple[float, ...]], ...]:
    """The mouth of a face as commands with absolute numbers, read from the icon itself so that both are one."""
    svg = resource("icons", f"face-{face}.svg").read_text(encoding="utf-8")
    path = svg.rsplit('d="', 1)[1].split('"')[0]
    made: list[tuple[str, tuple[float, ...]]] = []
    for command, rest in re.findall(r"([MLHCZ])([^MLHCZ]*)", path):
        numbers = tuple(float(each) for each in _NUMBER.findall(rest))
        if command == "H":
            command, numbers = "L", (numbers[0], made[-1][1][-1])
        made.append((command, numbers))
    return tuple(made)
