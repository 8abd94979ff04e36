"""The plan she keeps: her goals and her steps in her own words, in large type, with room to write.

The plain version says nothing of where it comes from, neither on the page nor in what the file tells of itself. It
is set in the largest type in which it stays on one page; what is too long for that goes on to further pages.
"""

from dataclasses import dataclass
from typing import Any

from reportlab.lib.colors import HexColor
from reportlab.lib.pagesizes import A4
from reportlab.lib.styles import ParagraphStyle
from reportlab.platypus import CondPageBreak, Flowable

from pause_desktop.reports import typefaces
from pause_desktop.reports.colours import DEEP, INK, RULE, SLATE, TEAL
from pause_desktop.reports.measured import MM
from pause_desktop.reports.page import style
from pause_desktop.reports.paragraphs import paragraph
from pause_desktop.reports.sheet import Sheet
from pause_desktop.reports.tagging.elements import Element
from pause_desktop.reports.tagging.flowables import TaggedParagraph
from pause_desktop.reports.tagging.marks import furniture, marked
from pause_desktop.reports.typefaces import SANS_BOLD, SERIF

_SIDE, _TOP, _BOTTOM = 22 * MM, 18 * MM, 16 * MM
_WIDTH = A4[0] - 2 * _SIDE
_SCALES, _OVER_PAGES = (1.0, 0.9, 0.8, 0.7), 0.9
_LEAST_ROOM, _LINE = 26 * MM, 9.5 * MM
PLAIN_TITLE = "My plan"


@dataclass(frozen=True, slots=True, repr=False)
class PlanStep:
    """One step: `beside` says who does it and by when, in words."""

    what: str
    beside: str = ""
    done: bool = False


@dataclass(frozen=True, slots=True, repr=False)
class PlanGoal:
    """One goal under the heading of its area."""

    heading: str
    wording: str
    steps: tuple[PlanStep, ...] = ()
    by_when: str = ""


@dataclass(frozen=True, slots=True, repr=False)
class PlanSheet:
    """What is printed; `title` and `author` are also what the file says of itself, so a plain one has no author."""

    goals: tuple[PlanGoal, ...]
    done: tuple[str, ...] = ()
    title: str = PLAIN_TITLE
    author: str = ""
    under: str = ""
    done_head: str = "What I have done already"
    room_head: str = "Room to write"


@dataclass(frozen=True)
class _Type:
    """The styles at one scale."""

    scale: float

    def of(
        self, name: str, size: float, face: str = typefaces.SANS, colour: str = INK, **more: Any
    ) -> ParagraphStyle:
        """A style at this scale; room before and after grows with it."""
        more = {key: value * self.scale for key, value in more.items()}
        return style(name, size * self.scale, size * 1.32 * self.scale, face, colour, **more)


def pdf_bytes(sheet: PlanSheet) -> bytes:
    """The plan as a PDF; the same plan gives the same bytes."""
    for scale in _SCALES:
        paper = _set(sheet, scale)
        if paper.page == 1:
            return paper.bytes()
    return _set(sheet, _OVER_PAGES).bytes()


def _set(sheet: PlanSheet, scale: float) -> Sheet:
    paper = Sheet(side=_SIDE, top=_TOP, bottom=_BOTTOM, title=sheet.title, author=sheet.author)
    paper.set(_story(sheet, _Type(scale), paper.document))
    return paper


def _story(sheet: PlanSheet, type_: _Type, document: Element) -> list[Flowable]:
    title = type_.of("title", 30, SANS_BOLD, DEEP, spaceAfter=3)
    story: list[Flowable] = [_said(sheet.title, title, document.within("H1"))]
    if sheet.under:
        under = type_.of("under", 13, colour=SLATE, spaceAfter=6)
        story.append(_said(sheet.under, under, document.within("P")))
    for goal in sheet.goals:
        story += _goal(goal, type_, document.within("Sect"))
    if not sheet.goals:
        empty = type_.of("empty", 15, colour=SLATE, spaceBefore=10)
        story.append(_said("Nothing is written here yet.", empty, document.within("P")))
    if sheet.done:
        story += _done(sheet, type_, document.within("Sect"))
    story.append(CondPageBreak(_LEAST_ROOM + 3 * _LINE))
    room = type_.of("room", 12, SANS_BOLD, TEAL, spaceBefore=22)
    story.append(_said(sheet.room_head, room, document.within("H2")))
    story.append(Lines())
    return story


def _done(sheet: PlanSheet, type_: _Type, part: Element) -> list[Flowable]:
    head = type_.of("head", 12, SANS_BOLD, TEAL, spaceBefore=20)
    ticked = type_.of("done", 14, leftIndent=24, spaceBefore=4)
    done = part.within("L")
    return [
        _said(sheet.done_head, head, part.within("H2")),
        *(_ticked(words, ticked, done.within("LI"), True) for words in sheet.done),
    ]


def _goal(goal: PlanGoal, type_: _Type, part: Element) -> list[Flowable]:
    head = type_.of("head", 12, SANS_BOLD, TEAL, spaceBefore=18, spaceAfter=1)
    words = type_.of("goal", 19, SERIF, DEEP, spaceAfter=4)
    story: list[Flowable] = [CondPageBreak(34 * MM), _said(goal.heading, head, part.within("H2"))]
    lines = [line for line in goal.wording.splitlines() if line.strip()] or ["…"]
    story += [_said(line, words, part.within("P")) for line in lines]
    if goal.by_when:
        by_when = type_.of("by when", 13, colour=SLATE, spaceAfter=3)
        story.append(_said(goal.by_when, by_when, part.within("P")))
    step = type_.of("step", 15, leftIndent=24, spaceBefore=5)
    beside = type_.of("beside", 12, colour=SLATE, leftIndent=24)
    steps = part.within("L")
    for each in goal.steps:
        what = _ticked(each.what, step, steps.within("LI"), each.done)
        story.append(what)
        if each.beside:
            story.append(_said(each.beside, beside, what.body.within("P")))
    return story


def _said(words: str, shape: ParagraphStyle, element: Element) -> TaggedParagraph:
    return paragraph(words, shape, element, _WIDTH - shape.leftIndent)


def _ticked(words: str, shape: ParagraphStyle, item: Element, full: bool) -> "Ticked":
    sign, body = item.within("Lbl", actual="Done:" if full else "To do:"), item.within("LBody")
    made = paragraph(words, shape, body.within("P"), _WIDTH - shape.leftIndent, Ticked)
    made.sign, made.body, made.full = sign, body, full
    return made


class Ticked(TaggedParagraph):
    """A paragraph with a box before its first line, ticked or to be ticked."""

    sign: Element | None = None
    body: Element
    full = False

    def draw(self) -> None:
        """The box first, as high as a capital, then the words; what goes on over the page has no second box."""
        if self.sign:
            with marked(self.canv, self.sign):
                self._draw_box(self.canv)
        super().draw()

    def _draw_box(self, canvas: Any) -> None:
        size = self.style.fontSize * 0.86
        low = self.height - self.style.leading + (self.style.leading - size) / 2
        canvas.saveState()
        canvas.setStrokeColor(HexColor(TEAL))
        canvas.setLineWidth(1.3)
        canvas.roundRect(0.6, low, size, size, 2)
        if self.full:
            canvas.setLineWidth(1.8)
            canvas.lines([(3, low + size * 0.5, size * 0.42, low + size * 0.24),
                          (size * 0.42, low + size * 0.24, size - 2, low + size * 0.8)])  # fmt: skip
        canvas.restoreState()

    def split(self, aW: float, aH: float) -> list[Any]:  # noqa: N803
        """The box stays with the first part."""
        parts: list[Any] = super().split(aW, aH)
        if parts:
            parts[0].sign, parts[0].full = self.sign, self.full
        return parts


class Lines(Flowable):
    """Ruled lines down to the end of the page, at least a few; nothing is written between them."""

    def wrap(self, aW: float, aH: float) -> tuple[float, float]:  # noqa: N803
        """All the room that is left; a page with too little gives way to the next."""
        room = max(_LEAST_ROOM, aH - 2)
        self.width, self.height = aW, room
        return aW, room

    def draw(self) -> None:
        """The lines from the top."""
        canvas: Any = self.canv
        with furniture(canvas):
            canvas.setStrokeColor(HexColor(RULE))
            canvas.setLineWidth(0.8)
            high = self.height - _LINE
            while high >= 0:
                canvas.line(0, high, self.width, high)
                high -= _LINE
