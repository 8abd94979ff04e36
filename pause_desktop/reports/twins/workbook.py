"""The impact summary as a workbook: every figure with its base and definition, every chart with its numbers."""

import datetime as dt
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from io import BytesIO
from typing import Any, BinaryIO

from openpyxl import Workbook
from openpyxl.utils import get_column_letter
from openpyxl.worksheet.hyperlink import Hyperlink

from pause_desktop.records.codes import label
from pause_desktop.reports import typefaces
from pause_desktop.reports.colours import DEEP, PLUM
from pause_desktop.reports.content import Figure, Numbers, PartedFigure, Section, Table
from pause_desktop.reports.impact import Impact, Labels, Progress, check_code
from pause_desktop.reports.reading import drawings_of, in_order, numbers_of, table_of
from pause_desktop.reports.sections import sections
from pause_desktop.reports.sections.telling import Telling
from pause_desktop.reports.twins.archive import repack
from pause_desktop.reports.twins.cells import (
    LONGEST,
    ONE_LINE,
    fit_heights,
    mark_table,
    put_table,
    put_words,
    set_widths,
)
from pause_desktop.reports.twins.letters import sound
from pause_desktop.reports.twins.native_charts import COVERED, add_chart
from pause_desktop.reports.wording import (
    capital,
    day,
    edition_line,
    edition_words,
    group,
    in_period,
    rule_line,
    title_line,
)
from pause_desktop.workbooks import save_workbook

ABOUT, FIGURES = "About", "Figures"
_FIGURE_HEAD = ("Section", "Figure", "Value", "Base", "Definition")
_FIGURE_WIDTHS = (20, 44, 16, 36, 84)
_TOP = 4
"""The row of each sheet's head, under its title and what is counted."""

_SHEET_NAME = 31
_LEAST_COLUMNS = 6


@dataclass(frozen=True)
class Listed:
    """One figure as a line of the sheet of figures; a hidden value is its mark."""

    section: str
    name: str
    value: str
    base: str
    definition: str


@dataclass(frozen=True)
class _Sheet:
    """A table that has a sheet of its own, with the numbers of its chart where it has one."""

    name: str
    title: str
    caption: str
    table: Table
    numbers: Numbers | None = None
    alt: str = ""


def write(
    impact: Impact, open_file: BinaryIO, labels: Labels = label, lines: Sequence[Listed] = ()
) -> Iterator[Progress]:
    """Write the workbook into an open binary file, telling how far it is; nothing is written before the end."""
    typefaces.register()
    told = sections(Telling(impact, labels))
    sheets = [sheet for section in told for sheet in _sheets(section)]
    steps = len(sheets) + 2
    book = Workbook()
    _about(book.active, impact, sheets)
    _figures(book.create_sheet(FIGURES), lines)
    yield 1, steps, "Filling the workbook"
    for done, sheet in enumerate(sheets, 2):
        _fill(book.create_sheet(sheet.name), sheet, done)
        yield done, steps, "Filling the workbook"
    for sheet in book.worksheets:
        _for_paper(sheet, impact)
    open_file.write(_saved(book, impact))
    yield steps, steps, "Written"


def _saved(book: Workbook, impact: Impact) -> bytes:
    made, file, day_of = BytesIO(), BytesIO(), dt.datetime.combine(impact.as_at, dt.time())
    said = book.properties
    said.title, said.creator = (
        sound(title_line(impact))[:255],
        sound(impact.local_authority or impact.practice)[:255],
    )
    said.subject, said.language, said.created = impact.title, "en-GB", day_of
    said.lastModifiedBy = sound(impact.software or "Pause Desktop")[:255]
    save_workbook(book, made, day_of)
    repack(made.getvalue(), file)
    return file.getvalue()


# --- what has a sheet -------------------------------------------------------------------------------------------


def _sheets(section: Section) -> Iterator[_Sheet]:
    """A sheet for each chart that has numbers and each titled table of numbers."""
    count = 0
    for block in in_order(section.blocks):
        numbers = numbers_of(block) if isinstance(block, Figure | PartedFigure) else None
        if isinstance(block, Figure | PartedFigure) and numbers:
            count += 1
            alt = " ".join(drawing.alt for drawing in drawings_of(block))
            yield _Sheet(
                _name(section, count, block.title), block.title, block.caption, table_of(numbers), numbers, alt
            )
        elif isinstance(block, Table) and block.numbers and block.title:
            count += 1
            yield _Sheet(_name(section, count, block.title), block.title, block.caption, block)


def _name(section: Section, count: int, title: str) -> str:
    """A short name for the tab: the number of the section, the place in it, and as many words as fit."""
    name = f"{section.number or 0}.{count}"
    for word in sound(title).translate(dict.fromkeys(map(ord, "[]:*?/\\'"), None)).split():
        if len(name) + 1 + len(word) > _SHEET_NAME:
            break
        name = f"{name} {word}"
    return name.rstrip(" ,;.")


# --- the sheets -------------------------------------------------------------------------------------------------


def _about(sheet: Any, impact: Impact, sheets: Sequence[_Sheet]) -> None:
    """What the figures are of, under which rule, and where each table is."""
    sheet.title = ABOUT
    put_words(sheet, 1, 1, impact.title, "title").alignment = ONE_LINE
    rows = [
        ("Practice", impact.practice),
        ("Local authority", impact.local_authority or "not stated"),
        ("Figures as at", day(impact.as_at)),
        ("Period", capital(in_period(impact))),
        ("Cohort", impact.cohort or "all women"),
        ("Group", capital(group(impact))),
        ("Edition", f"{edition_line(impact)}. {edition_words(impact)}"),
        ("Small numbers", rule_line(impact)),
        ("Hidden numbers", _hidden(impact)),
        ("Check code", check_code(impact)),
        ("Program", impact.software or "not stated"),
    ]
    at = 3
    for name, words in rows:
        for start in range(0, len(words), LONGEST):
            put_words(sheet, at, 1, name, "strong")
            put_words(sheet, at, 2, words[start : start + LONGEST])
            at += 1
    put_words(sheet, at + 1, 1, "Sheets", "title").alignment = ONE_LINE
    entries = [(FIGURES, "Every figure of the report, with its base and its definition")]
    entries += [(each.name, each.title) for each in sheets]
    for down, (name, words) in enumerate(entries, at + 2):
        cell = put_words(sheet, down, 1, name, "link")
        cell.hyperlink = Hyperlink(ref=cell.coordinate, location=f"'{name}'!A1", display=name)
        put_words(sheet, down, 2, words)
    sheet.column_dimensions["A"].width, sheet.column_dimensions["B"].width = 34, 96


def _hidden(impact: Impact) -> str:
    if impact.rule == "none":
        return "This edition hides nothing: single women can be recognised from it. Do not copy or forward it."
    return (
        f"{impact.mark} stands for a number that is hidden, so that nobody can be recognised. It is never nought."
    )


def _figures(sheet: Any, lines: Sequence[Listed]) -> None:
    """Each figure in a row; its value is a number where it is one."""
    rows = [(line.section, line.name, line.value, line.base, line.definition) for line in lines]
    put_table(sheet, 1, _FIGURE_HEAD, rows, (2,))
    mark_table(sheet, "Figures", 1, _FIGURE_HEAD, len(rows), choosing=True)
    for letter, width in zip("ABCDE", _FIGURE_WIDTHS, strict=True):
        sheet.column_dimensions[letter].width = width
    sheet.freeze_panes = "C2"
    sheet.print_title_rows = "1:1"


def _fill(sheet: Any, given: _Sheet, number: int) -> None:
    table = given.table
    head = table.head or ("What", *("Value" for _ in table.rows[0][1:]))
    put_words(sheet, 1, 1, given.title, "title").alignment = ONE_LINE
    last = len(head) + 1 + COVERED if given.numbers else max(len(head), _LEAST_COLUMNS)
    put_table(sheet, _TOP, head, table.rows, table.numbers, total=table.total)
    set_widths(sheet, head, table.rows)
    mark_table(sheet, f"Table{number}", _TOP, head, len(table.rows))
    _caption(sheet, given.caption, last)
    rows = len(table.rows)
    if given.numbers:
        rows = max(rows, add_chart(sheet, given.numbers, given.title, given.alt, _TOP))
    sheet.freeze_panes = f"A{_TOP + 1}"
    sheet.print_title_rows = f"{_TOP}:{_TOP}"
    sheet.print_area = f"A1:{get_column_letter(last)}{_TOP + rows + 1}"


def _caption(sheet: Any, caption: str, last: int) -> None:
    """What is counted, over the width of table and chart, in as many lines as it needs."""
    put_words(sheet, 2, 1, caption, "said")
    sheet.merge_cells(start_row=2, start_column=1, end_row=2, end_column=last)
    wide = sum(sheet.column_dimensions[get_column_letter(at)].width or 13 for at in range(1, last + 1))
    sheet.row_dimensions[2].height = 14 * (1 + int(len(caption) * 0.95 / wide))


def _for_paper(sheet: Any, impact: Impact) -> None:
    """A4, as wide as the page, with the edition above and the rule below."""
    fit_heights(sheet)
    sheet.page_setup.paperSize = 9
    sheet.page_setup.orientation = "portrait" if sheet.title == ABOUT else "landscape"
    sheet.sheet_properties.pageSetUpPr.fitToPage = True
    sheet.page_setup.fitToWidth, sheet.page_setup.fitToHeight = 1, 0
    sheet.sheet_properties.tabColor = (DEEP if impact.is_public else PLUM)[1:]
    sheet.sheet_view.showGridLines = False
    sheet.oddHeader.left.text, sheet.oddHeader.right.text = impact.title, edition_line(impact)
    sheet.oddFooter.left.text, sheet.oddFooter.right.text = rule_line(impact), "Page &P of &N"
