"""The day sheet that stays at the office: when, with whom, back by when, and whom to ring. One worker, one day.

It carries references and hours. Names and addresses are in it only where the caller puts them in.
"""

import datetime as dt
from dataclasses import dataclass

from reportlab.lib.colors import HexColor
from reportlab.lib.styles import ParagraphStyle
from reportlab.platypus import Flowable, Spacer, TableStyle

from pause_desktop.reports.colours import DEEP, INK, PAPER, RULE, RUST
from pause_desktop.reports.content import Strong, Words
from pause_desktop.reports.measured import MM
from pause_desktop.reports.page import BODY, CAPTION, CELL, CELL_BOLD, HEAD, style
from pause_desktop.reports.paragraphs import paragraph
from pause_desktop.reports.sheet import Sheet
from pause_desktop.reports.tagging.elements import Element
from pause_desktop.reports.tagging.flowables import TaggedParagraph, TaggedTable
from pause_desktop.reports.typefaces import SANS_BOLD
from pause_desktop.sentences import MONTHS

_SIDE, _TOP, _BOTTOM = 18 * MM, 18 * MM, 16 * MM
_WIDTHS = tuple(part * MM for part in (17, 42, 58, 32, 25))
_CELL_PAD = 12  # what ReportLab leaves free at both sides of a cell
_TITLE = style("day", 22, 27, SANS_BOLD, DEEP, spaceAfter=2)
_WARNING = style("warning", 12, 17, SANS_BOLD, RUST, spaceAfter=3)
_HOUR = style("hour", 12, 15, SANS_BOLD)

ALERTS_NOBODY = "An offline laptop alerts nobody. Only this sheet and a telephone do."


@dataclass(frozen=True, slots=True, repr=False)
class SheetVisit:
    """One line: `how` is the kind of contact and, if wanted, the place; `name` is blank unless it was ticked."""

    at: dt.time | None
    reference: str
    how: str
    colleague: str = ""
    back_by: dt.time | None = None
    name: str = ""


@dataclass(frozen=True, slots=True, repr=False)
class DaySheet:
    """What is printed; `numbers` are lines of name and number, in the order in which they are rung."""

    practice: str
    worker: str
    day: dt.date
    visits: tuple[SheetVisit, ...]
    numbers: tuple[tuple[str, str], ...] = ()
    printed: str = ""


def pdf_bytes(sheet: DaySheet) -> bytes:
    """The sheet as a PDF of as many pages as it needs; the same sheet gives the same bytes."""
    paper = Sheet(
        side=_SIDE, top=_TOP, bottom=_BOTTOM, title=f"Day sheet, {_long(sheet.day)}", author=sheet.practice,
        creator="Pause Desktop",
    )  # fmt: skip
    paper.set(_story(sheet, paper.document))
    return paper.bytes()


def _story(sheet: DaySheet, document: Element) -> list[Flowable]:
    story: list[Flowable] = [
        _said(f"Day sheet, {_long(sheet.day)}", _TITLE, document.within("H1")),
        _said(f"{sheet.worker} · {sheet.practice}", BODY, document.within("P")),
        Spacer(0, 2 * MM),
        _whom_to_ring(sheet, document.within("Div")),
        Spacer(0, 5 * MM),
    ]
    if sheet.visits:
        story.append(_visits(sheet, document.within("Table")))
    else:
        story.append(_said("Nothing is planned for this day.", BODY, document.within("P")))
    last = "This sheet is not encrypted. Keep it where only the team sees it, and shred it when the day is over."
    return [*story, Spacer(0, 5 * MM), _said(f"{last} {sheet.printed}".strip(), CAPTION, document.within("P"))]


def _said(
    words: Words, shape: ParagraphStyle, element: Element, width: float = sum(_WIDTHS)
) -> TaggedParagraph:  # fmt: skip
    return paragraph(words, shape, element, width)


def _in_cell(words: str, shape: ParagraphStyle, element: Element, column: int) -> TaggedParagraph:
    return paragraph(words, shape, element, _WIDTHS[column] - _CELL_PAD)


def _whom_to_ring(sheet: DaySheet, element: Element) -> TaggedTable:
    """A ground with lines on it, which is no table to a reader: two sentences and a list of numbers."""
    first = sheet.worker.split(" ")[0] or "she"
    ring = f"If {first} has not rung by the hour she wants to be back: ring her, then the others."
    rows = [[_said(ALERTS_NOBODY, _WARNING, element.within("P"))], [_said(ring, BODY, element.within("P"))]]
    numbers = element.within("L")
    rows += [
        [_said((Strong(name), f"   {number}"), CELL, numbers.within("LI").within("LBody"))]
        for name, number in sheet.numbers
    ]
    if not sheet.numbers:
        none = "No number is kept in the program. Write them here by hand:"
        rows.append([_said(none, CELL, element.within("P"))])
    made = TaggedTable(rows, colWidths=[sum(_WIDTHS)])
    made.setStyle(
        TableStyle(
            [
                ("BACKGROUND", (0, 0), (-1, -1), HexColor(PAPER)),
                ("LINEBEFORE", (0, 0), (0, -1), 3, HexColor(RUST)),
                ("LEFTPADDING", (0, 0), (-1, -1), 10),
                ("TOPPADDING", (0, 0), (-1, -1), 1.5),
                ("BOTTOMPADDING", (0, 0), (-1, -1), 1.5),
                ("TOPPADDING", (0, 0), (-1, 0), 8),
                ("BOTTOMPADDING", (0, -1), (-1, -1), 9),
            ]
        )
    )
    return made


def _visits(sheet: DaySheet, element: Element) -> TaggedTable:
    heads = ("Time", "Woman", "How and where", "Who knows", "Back by")
    line = element.within("TR").settle()
    rows: list[list[object]] = [
        [_said(words, HEAD, line.within("TH", scope="Column", recurs=True).settle()) for words in heads]
    ]
    rows += [_visit(visit, element.within("TR").settle()) for visit in sheet.visits]
    made = TaggedTable(rows, colWidths=_WIDTHS, repeatRows=1, splitInRow=1)  # a note may be longer than a page
    made.setStyle(
        TableStyle(
            [
                ("VALIGN", (0, 0), (-1, -1), "TOP"),
                ("LINEBELOW", (0, 0), (-1, 0), 1, HexColor(INK)),
                ("LINEBELOW", (0, 1), (-1, -1), 0.5, HexColor(RULE)),
                ("TOPPADDING", (0, 1), (-1, -1), 7),
                ("BOTTOMPADDING", (0, 1), (-1, -1), 9),
                ("LEFTPADDING", (0, 0), (0, -1), 0),
            ]
        )
    )
    return made


def _visit(visit: SheetVisit, line: Element) -> list[object]:
    """The cells of one visit; whom it is to heads its row."""
    time, woman = line.within("TD").settle(), line.within("TH", scope="Row").settle()
    how, colleague, back_by = (line.within("TD").settle() for _ in range(3))
    who = [_in_cell(visit.reference, CELL_BOLD, woman.within("P"), 1)]
    who += [_in_cell(visit.name, CELL, woman.within("P"), 1)] if visit.name else []
    return [
        _in_cell(_hour(visit.at), _HOUR, time, 0),
        who,
        _in_cell(visit.how, CELL, how, 2),
        _in_cell(visit.colleague or "nobody named", CELL, colleague, 3),
        _in_cell(_hour(visit.back_by), _HOUR, back_by, 4),
    ]


def _hour(at: dt.time | None) -> str:
    return f"{at:%H:%M}" if at else "____"


_DAYS = ("Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday")


def _long(day: dt.date) -> str:
    return f"{_DAYS[day.weekday()]} {day.day} {MONTHS[day.month - 1]} {day.year}"
