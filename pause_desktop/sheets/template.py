"""The empty workbook: a sheet a table, its columns and choices, and what each is for; the same bytes each time."""

import datetime as dt
import io
import json
import zipfile
from pathlib import Path
from typing import Any

from openpyxl import Workbook
from openpyxl.comments import Comment
from openpyxl.styles import Alignment, Font, PatternFill
from openpyxl.utils import get_column_letter
from openpyxl.worksheet.datavalidation import DataValidation

from pause_desktop.errors import AlreadyExists
from pause_desktop.files import write_whole
from pause_desktop.paths import resource
from pause_desktop.records.fields import Column, columns
from pause_desktop.records.progress_tool import ToolDefinition
from pause_desktop.records.tables import MADE_ELSEWHERE, TABLES
from pause_desktop.records.terms import Terms
from pause_desktop.sheets.links import NAMED_BY
from pause_desktop.sheets.template_names import CHOICES, HELP
from pause_desktop.workbooks import save_workbook

ROWS = 2000
"""Rows that are offered choices; more can be filled in."""

_FIRST_DAY = dt.datetime.fromisoformat("2020-01-01")  # without a zone, as openpyxl wants it
_FORMATS = {"day": "yyyy-mm-dd", "time": "@", "money": "0.00", "whole": "0"}
_HEAD, _NEEDED = PatternFill("solid", fgColor="E8EEF0"), PatternFill("solid", fgColor="F6E3C5")
_WIDTHS = {"note": 44, "text": 20, "choices": 30, "choice": 26, "link": 20}
_WANTED = {
    "text": "Words", "note": "Words, as many as are needed", "day": "A day: 2020-03-31 or 31/3/2020",
    "time": "A time: 14:30", "whole": "A whole number", "money": "An amount: 395.00",
    "tri": "Yes, no or not asked", "choice": "One of the choices", "choices": "Choices, with ; between them",
    "link": "",
}  # fmt: skip
_CALLED = {
    "women": "Her reference, as on the sheet of women", "workers": "The worker’s name",
    "cohorts": "The cohort’s name", "goals": "The goal in her words", "pause_plans": "The day her plan started",
}  # fmt: skip
_INTRODUCTION = (
    "Fill in a sheet for each kind of record, and leave empty the sheets that are not needed.",
    "A column with a warm heading is needed in every row; a blank cell elsewhere means “not recorded”.",
    "Days are written as 2020-03-31 or as 31/3/2020, day before month.",
    "The same workbook can be imported again: what is there already stays, and a changed cell is a change.",
    "This workbook is not encrypted. Keep it where only the team can open it, and delete it once it is imported.",
)


def template(path: Path, today: dt.date) -> None:
    """Writes the empty workbook with the shipped choices. Raises AlreadyExists, DiskFull, ReadOnly."""
    if path.exists():
        raise AlreadyExists(name=path.name)
    tool = ToolDefinition.from_plain(json.loads(resource("progress_tools", "1.json").read_text("utf-8")))
    write_whole(path, workbook(Terms(today, tool=tool)), private=False)


def workbook(terms: Terms) -> bytes:
    """The bytes of the empty workbook, with the choices and the progress tool of a practice."""
    book = Workbook()
    guide = book.active
    assert guide is not None
    guide.title = HELP
    lists: dict[str, str] = {}
    choices = book.create_sheet(CHOICES)
    for table in TABLES:
        if table not in MADE_ELSEWHERE:
            _add_table(book, table, _columns_of(table, terms), terms, choices, lists)
    _explain(guide, terms)
    book.move_sheet(choices, len(book.sheetnames))
    return _settled(book)


def _columns_of(table: str, terms: Terms) -> list[Column]:
    """The columns of a sheet: those of the record, with the areas of the progress tool each in its own."""
    found: list[Column] = []
    for column in columns(TABLES[table]):
        if column.kind == "scores":
            best = len(terms.tool.scale)
            words = f"1 ({terms.tool.scale[0]}) to {best} ({terms.tool.scale[-1]})" if best else ""
            found += [
                Column(area.code, "whole", area.label, words, lowest=1, highest=best or 5)
                for area in terms.tool.areas
            ]
        elif table == "steps" and column.name == "goal":
            found += [Column("woman", "link", "Woman", links_to="women"), column]
        else:
            found.append(column)
    return found


def _add_table(
    book: Workbook, table: str, described: list[Column], terms: Terms, choices: Any, lists: dict[str, str]
) -> None:
    sheet = book.create_sheet(table)
    sheet.freeze_panes = "A2"
    for place, column in enumerate(described, 1):
        letter, head = get_column_letter(place), sheet.cell(1, place, column.name)
        needed = column.required and column.name != "reference"
        head.font, head.fill = Font(bold=True), _NEEDED if needed else _HEAD
        head.comment = Comment(_help(column), "Pause Desktop", width=320, height=120)
        sheet.column_dimensions[letter].width = max(_WIDTHS.get(column.kind, 14), len(column.name) + 3)
        sheet.column_dimensions[letter].number_format = _FORMATS.get(column.kind, "@")
        validation = _validation(column, terms, choices, lists)
        if validation:
            validation.add(f"{letter}2:{letter}{ROWS + 1}")
            sheet.add_data_validation(validation)


def _help(column: Column) -> str:
    """What a person reads over a heading."""
    wanted = _CALLED[column.links_to] if column.links_to in NAMED_BY else _WANTED[column.kind]
    if column.lowest is not None and column.kind == "whole":
        wanted += f" from {column.lowest:,} to {column.highest:,}"
    parts = [column.label, f"{wanted}." if wanted else "", column.help, "Needed." if column.required else ""]
    if column.name == "reference":
        parts[-1] = "Blank for a woman whose reference the program is to make."
    return "\n".join(part for part in parts if part)


def _validation(column: Column, terms: Terms, choices: Any, lists: dict[str, str]) -> DataValidation | None:
    """What the spreadsheet offers or warns of in a column; it never forbids, because the import says more."""
    if column.kind in ("tri", "choice"):
        where = lists.get(column.choices) or _list(choices, column.choices, terms, lists)
        made = DataValidation(type="list", formula1=where, allow_blank=True)
        made.error = "Choose one of the list."
    elif column.kind == "whole":
        made = DataValidation(
            type="whole", operator="between", formula1=str(column.lowest), formula2=str(column.highest)
        )
        made.error = f"A whole number from {column.lowest} to {column.highest}."
    else:
        return None
    made.errorStyle, made.showErrorMessage, made.allow_blank = "warning", True, True
    return made


def _list(choices: Any, name: str, terms: Terms, lists: dict[str, str]) -> str:
    """Writes a code list into a column of the sheet of choices and gives its place."""
    place = len(lists) + 1
    labels = list(terms.labels(name).values())
    choices.cell(1, place, name.replace("_", " ")).font = Font(bold=True)
    for row, label in enumerate(labels, 2):
        choices.cell(row, place, label)
    letter = get_column_letter(place)
    choices.column_dimensions[letter].width = max(len(label) for label in labels) + 2
    lists[name] = f"{CHOICES}!${letter}$2:${letter}${len(labels) + 1}"
    return lists[name]


def _explain(guide: Any, terms: Terms) -> None:
    """The first sheet: how to fill in the others, and every column in words."""
    guide.column_dimensions["A"].width, guide.column_dimensions["B"].width = 26, 30
    guide.column_dimensions["C"].width, guide.column_dimensions["D"].width = 96, 10
    row = 1
    for sentence in _INTRODUCTION:
        guide.cell(row, 1, sentence)
        row += 1
    row += 1
    for place, words in enumerate(("sheet", "column", "what it holds", "needed"), 1):
        head = guide.cell(row, place, words)
        head.font, head.fill = Font(bold=True), _HEAD
    for table in TABLES:
        for column in _columns_of(table, terms) if table not in MADE_ELSEWHERE else ():
            row += 1
            told = ". ".join(line.rstrip(".") for line in _help(column).split("\n") if line != "Needed.") + "."
            needed = "yes" if column.required and column.name != "reference" else None
            for place, words in enumerate((table, column.name, told, needed), 1):
                guide.cell(row, place, words).alignment = Alignment(wrap_text=place == 3, vertical="top")


def _settled(book: Workbook) -> bytes:
    """The workbook with one date everywhere, so that the same choices make the same bytes."""
    book.properties.creator = "Pause Desktop"
    book.properties.created = book.properties.modified = _FIRST_DAY
    made, settled = io.BytesIO(), io.BytesIO()
    save_workbook(book, made)
    with zipfile.ZipFile(made) as parts, zipfile.ZipFile(settled, "w", zipfile.ZIP_DEFLATED) as out:
        for name in sorted(parts.namelist()):
            part = zipfile.ZipInfo(name, (1980, 1, 1, 0, 0, 0))
            part.compress_type = zipfile.ZIP_DEFLATED
            out.writestr(part, _undated(name, parts.read(name)))
    return settled.getvalue()


def _undated(name: str, content: bytes) -> bytes:
    """The properties without the moment of saving, which openpyxl writes over what was set."""
    if name != "docProps/core.xml":
        return content
    start, end = content.index(b"<dcterms:modified"), content.index(b"</dcterms:modified>")
    opened = content.index(b">", start) + 1
    return content[:opened] + _FIRST_DAY.strftime("%Y-%m-%dT%H:%M:%SZ").encode() + content[end:]
