"""The plan she keeps: her goals and her steps in her own words, in large type, with room to write.

The plain version says nothing of where it comes from, neither on the page nor in what the file tells of itself. It
is set in the largest type in which it stays on one page; what is too long for that goes on to further pages.
"""

from dataclasses import dataclass
from io import BytesIO
from typing import Any

from reportlab.lib.colors import HexColor
from reportlab.lib.pagesizes import A4
from reportlab.lib.styles import ParagraphStyle
from reportlab.platypus import CondPageBreak, Flowable, Paragraph

from pause_desktop.reports import typefaces
from pause_desktop.reports.colours import DEEP, INK, RULE, SLATE, TEAL
from pause_desktop.reports.flowables import right_to_left
from pause_desktop.reports.measured import MM
from pause_desktop.reports.page import style
from pause_desktop.reports.sheet import sheet as sheet_of
from pause_desktop.reports.typefaces import SANS_BOLD, SERIF, is_right_to_left, markup

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
        made, pages = _set(sheet, scale)
        if pages == 1:
            return made
    return _set(sheet, _OVER_PAGES)[0]


def _set(sheet: PlanSheet, scale: float) -> tuple[bytes, int]:
    file = BytesIO()
    document = sheet_of(
        file, side=_SIDE, top=_TOP, bottom=_BOTTOM, title=sheet.title, author=sheet.author
    )  # fmt: skip
    document.build(_story(sheet, _Type(scale)))
    return file.getvalue(), document.page


def _story(sheet: PlanSheet, type_: _Type) -> list[Flowable]:
    story: list[Flowable] = [_said(sheet.title, type_.of("title", 30, SANS_BOLD, DEEP, spaceAfter=3))]
    if sheet.under:
        story.append(_said(sheet.under, type_.of("under", 13, colour=SLATE, spaceAfter=6)))
    for goal in sheet.goals:
        story += _goal(goal, type_)
    if not sheet.goals:
        story.append(_said("Nothing is written here yet.", type_.of("empty", 15, colour=SLATE, spaceBefore=10)))
    if sheet.done:
        story.append(_said(sheet.done_head, type_.of("head", 12, SANS_BOLD, TEAL, spaceBefore=20)))
        ticked = type_.of("done", 14, leftIndent=24, spaceBefore=4)
        story += [_said(words, ticked, _Full) for words in sheet.done]
    story.append(CondPageBreak(_LEAST_ROOM + 3 * _LINE))
    story.append(_said(sheet.room_head, type_.of("room", 12, SANS_BOLD, TEAL, spaceBefore=22)))
    story.append(Lines())
    return story


def _goal(goal: PlanGoal, type_: _Type) -> list[Flowable]:
    head = type_.of("head", 12, SANS_BOLD, TEAL, spaceBefore=18, spaceAfter=1)
    words = type_.of("goal", 19, SERIF, DEEP, spaceAfter=4)
    story: list[Flowable] = [CondPageBreak(34 * MM), _said(goal.heading, head)]
    story += [_said(line, words) for line in goal.wording.splitlines() if line.strip()] or [_said("…", words)]
    if goal.by_when:
        story.append(_said(goal.by_when, type_.of("by when", 13, colour=SLATE, spaceAfter=3)))
    step = type_.of("step", 15, leftIndent=24, spaceBefore=5)
    beside = type_.of("beside", 12, colour=SLATE, leftIndent=24)
    for each in goal.steps:
        story.append(_said(each.what, step, _Full if each.done else _Boxed))
        if each.beside:
            story.append(_said(each.beside, beside))
    return story


def _said(words: str, shape: ParagraphStyle, kind: type[Paragraph] = Paragraph) -> Paragraph:
    if is_right_to_left(words):
        return right_to_left(words, shape, _WIDTH - shape.leftIndent, kind)
    return kind(markup(words, shape.fontName), shape)


class _Boxed(Paragraph):
    """A paragraph with a box to tick before its first line."""

    boxed, full = True, False

    def split(self, aW: float, aH: float) -> list[Any]:  # noqa: N803
        """What goes on over the page has no second box."""
        parts: list[Any] = super().split(aW, aH)
        for part in parts[1:]:
            part.boxed = False
        return parts

    def draw(self) -> None:
        """The box first, as high as a capital, then the words."""
        if self.boxed:
            canvas: Any = self.canv
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
        super().draw()


class _Full(_Boxed):
    """The same, ticked."""

    full = True


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
        canvas.setStrokeColor(HexColor(RULE))
        canvas.setLineWidth(0.8)
        high = self.height - _LINE
        while high >= 0:
            canvas.line(0, high, self.width, high)
            high -= _LINE
