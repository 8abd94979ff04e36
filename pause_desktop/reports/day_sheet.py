"""The day sheet that stays at the office: when, with whom, back by when, and whom to ring. One worker, one day.

It carries references and hours. Names and addresses are in it only where the caller puts them in.
"""

import datetime as dt
from dataclasses import dataclass
from io import BytesIO

from reportlab.lib.colors import HexColor
from reportlab.platypus import Flowable, Paragraph, Spacer, Table, TableStyle

from pause_desktop.reports.colours import DEEP, INK, PAPER, RULE, RUST
from pause_desktop.reports.measured import MM
from pause_desktop.reports.page import BODY, CAPTION, CELL, CELL_BOLD, HEAD, style
from pause_desktop.reports.sheet import sheet as sheet_of
from pause_desktop.reports.typefaces import SANS_BOLD, markup
from pause_desktop.sentences import MONTHS

_SIDE, _TOP, _BOTTOM = 18 * MM, 18 * MM, 16 * MM
_WIDTHS = tuple(part * MM for part in (17, 42, 58, 32, 25))
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
    file = BytesIO()
    document = sheet_of(
        file, side=_SIDE, top=_TOP, bottom=_BOTTOM, title=f"Day sheet, {_long(sheet.day)}", author=sheet.practice,
        creator="Pause Desktop",
    )  # fmt: skip
    document.build(_story(sheet))
    return file.getvalue()


def _story(sheet: DaySheet) -> list[Flowable]:
    story: list[Flowable] = [
        Paragraph(markup(f"Day sheet, {_long(sheet.day)}", SANS_BOLD), _TITLE),
        Paragraph(markup(f"{sheet.worker} · {sheet.practice}"), BODY),
        Spacer(0, 2 * MM),
        _whom_to_ring(sheet),
        Spacer(0, 5 * MM),
    ]
    if sheet.visits:
        story.append(_visits(sheet))
    else:
        story.append(Paragraph("Nothing is planned for this day.", BODY))
    last = "This sheet is not encrypted. Keep it where only the team sees it, and shred it when the day is over."
    return [*story, Spacer(0, 5 * MM), Paragraph(markup(f"{last} {sheet.printed}".strip()), CAPTION)]


def _whom_to_ring(sheet: DaySheet) -> Table:
    first = sheet.worker.split(" ")[0] or "she"
    rows: list[list[Paragraph]] = [
        [Paragraph(ALERTS_NOBODY, _WARNING)],
        [
            Paragraph(
                markup(f"If {first} has not rung by the hour she wants to be back: ring her, then the others."),
                BODY,
            )
        ],
    ]
    rows += [
        [Paragraph(f"<b>{markup(name, SANS_BOLD)}</b>   {markup(number)}", CELL)] for name, number in sheet.numbers
    ]
    if not sheet.numbers:
        rows.append([Paragraph("No number is kept in the program. Write them here by hand:", CELL)])
    made = Table(rows, colWidths=[sum(_WIDTHS)])
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


def _visits(sheet: DaySheet) -> Table:
    heads = ("Time", "Woman", "How and where", "Who knows", "Back by")
    rows: list[list[object]] = [[Paragraph(words, HEAD) for words in heads]]
    for visit in sheet.visits:
        who = [Paragraph(markup(visit.reference, SANS_BOLD), CELL_BOLD)]
        who += [Paragraph(markup(visit.name), CELL)] if visit.name else []
        rows.append(
            [
                Paragraph(_hour(visit.at), _HOUR), who, Paragraph(markup(visit.how), CELL),
                Paragraph(markup(visit.colleague or "nobody named"), CELL), Paragraph(_hour(visit.back_by), _HOUR),
            ]
        )  # fmt: skip
    made = Table(rows, colWidths=_WIDTHS, repeatRows=1, splitInRow=1)  # a note may be longer than a page
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


def _hour(at: dt.time | None) -> str:
    return f"{at:%H:%M}" if at else "____"


_DAYS = ("Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday")


def _long(day: dt.date) -> str:
    return f"{_DAYS[day.weekday()]} {day.day} {MONTHS[day.month - 1]} {day.year}"
