"""Folders of CSV and workbooks into tables of cells, each row with the number a spreadsheet shows."""

import csv
import io
import warnings
import zipfile
from collections.abc import Iterator
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from pause_desktop.errors import FileMissing, NothingToImport, UnreadableSheet
from pause_desktop.records.tables import TABLES
from pause_desktop.records.terms import folded
from pause_desktop.sheets.cells import Formula
from pause_desktop.sheets.remarks import Remark
from pause_desktop.sheets.template_names import HELP_SHEETS

_LONGEST_CELL = 2**31 - 1
_BROKEN_QUOTE = "has a quotation mark that is not closed, so it and what follows it could not be told apart"
_BOMS = {b"\xef\xbb\xbf": "utf-8", b"\xff\xfe": "utf-16", b"\xfe\xff": "utf-16"}


@dataclass(slots=True)
class Sheet:
    """One table's rows: the header, the cells of each row, and the row numbers that go with them."""

    file: str
    table: str
    header: list[str] = field(default_factory=list)
    numbers: list[int] = field(default_factory=list)
    rows: list[list[Any]] = field(default_factory=list)


@dataclass(slots=True)
class Source:
    """What was found: sheets in the order of the tables, and what could not be read of it."""

    sheets: list[Sheet] = field(default_factory=list)
    remarks: list[Remark] = field(default_factory=list)


def read_source(path: Path) -> Source:
    """Reads a folder of CSV, one CSV, or a workbook. Raises FileMissing, UnreadableSheet, NothingToImport."""
    if not path.exists():
        raise FileMissing(name=path.name)
    source = Source()
    try:
        if path.is_dir():
            files = (each for each in sorted(path.iterdir()) if each.suffix.lower() == ".csv" and _shown(each))
            for file in files:
                _read_csv(file, source)
        elif path.suffix.lower() in (".xlsx", ".xlsm"):
            _read_workbook(path, source)
        elif path.suffix.lower() in (".csv", ".tsv", ".txt"):
            _read_csv(path, source)
        else:
            raise UnreadableSheet(name=path.name)
    except OSError as error:
        raise UnreadableSheet(name=path.name) from error
    if not any(sheet.rows for sheet in source.sheets) and not source.remarks:
        raise NothingToImport(name=path.name)
    order = list(TABLES)
    source.sheets.sort(key=lambda sheet: order.index(sheet.table))
    return source


def table_named(words: str) -> str | None:
    """The table that a file or a sheet of that name holds: the table's name, or the words for its records."""
    return _TABLE_WORDS.get(folded(words))


_TABLE_WORDS = {folded(model.plural): table for table, model in TABLES.items()} | {table: table for table in TABLES}


def _shown(path: Path) -> bool:
    return path.is_file() and not path.name.startswith((".", "~$"))


def _read_csv(path: Path, source: Source) -> None:
    table = table_named(path.stem)
    if table is None:
        source.remarks.append(Remark(path.name, 0, "", "is not a table of this program"))
        return
    sheet, numbered = Sheet(path.name, table), csv_rows(path, source.remarks)
    _fill(sheet, numbered, source)


def csv_rows(path: Path, remarks: list[Remark]) -> Iterator[tuple[int, list[Any]]]:
    """The rows of a CSV with their numbers, whatever its delimiter; a quotation mark left open is remarked on."""
    text = _decoded(path.read_bytes())
    first = text.partition("\n")[0]
    delimiter = max(",;\t", key=first.count)
    csv.field_size_limit(_LONGEST_CELL)
    rows = csv.reader(io.StringIO(text, newline=""), delimiter=delimiter, strict=True)
    number = 0
    while True:
        number += 1
        try:
            yield number, next(rows)
        except StopIteration:
            return
        except csv.Error:
            remarks.append(Remark(path.name, number, "", _BROKEN_QUOTE))


def _decoded(content: bytes) -> str:
    """The text of a file; bytes that are not UTF-8 stay recognisable, so that their rows can be named."""
    for bom, encoding in _BOMS.items():
        if content.startswith(bom):
            return content.decode(encoding, "surrogateescape" if encoding == "utf-8" else "replace").lstrip(
                "\ufeff"
            )
    return content.decode("utf-8", "surrogateescape")


def _fill(sheet: Sheet, numbered: Iterator[tuple[int, list[Any]]], source: Source) -> None:
    """Takes the first row that is not blank for the header, and every other one for a row."""
    for number, cells in numbered:
        if not any(cell not in (None, "") for cell in cells):
            continue
        if sheet.header:
            sheet.numbers.append(number)
            sheet.rows.append(cells)
        else:
            sheet.header = ["" if cell is None else str(cell) for cell in cells]
    if sheet.header:
        source.sheets.append(sheet)
    elif not any(remark.file == sheet.file for remark in source.remarks):
        source.remarks.append(Remark(sheet.file, 1, "", "is empty; the first row names the columns"))


def _read_workbook(path: Path, source: Source) -> None:
    from openpyxl import load_workbook

    try:
        with warnings.catch_warnings():
            warnings.simplefilter("ignore")  # of styles and extensions that are of no use here
            book = load_workbook(path, read_only=True, data_only=True)
            unvalued = _formulas(path)
            for worksheet in book.worksheets:
                _read_worksheet(path, worksheet, unvalued.get(worksheet.title, {}), source)
            book.close()
    except OSError:
        raise
    except Exception as error:  # a damaged workbook fails in openpyxl, zipfile or the XML parser, each its own way
        raise UnreadableSheet(name=path.name) from error


def _read_worksheet(path: Path, worksheet: Any, formulas: dict[int, set[int]], source: Source) -> None:
    if worksheet.title in HELP_SHEETS:
        return
    file, table = f"{path.name}: {worksheet.title}", table_named(worksheet.title)
    if table is None:
        source.remarks.append(Remark(file, 0, "", "is not a table of this program"))
        return
    worksheet.reset_dimensions()  # what the file says of its own size is often wrong
    sheet = Sheet(file, table)
    _fill(sheet, _worksheet_rows(worksheet, formulas), source)


def _worksheet_rows(worksheet: Any, formulas: dict[int, set[int]]) -> Iterator[tuple[int, list[Any]]]:
    for number, cells in enumerate(worksheet.iter_rows(values_only=True), 1):
        row = [str(cell).upper() if isinstance(cell, bool) else cell for cell in cells]
        for at in formulas.get(number, ()):
            if at < len(row) and row[at] is None:
                row[at] = Formula()
        yield number, row


def _formulas(path: Path) -> dict[str, dict[int, set[int]]]:
    """Where formulas stand, by sheet and row; a second look that workbooks without formulas are spared."""
    from openpyxl import load_workbook

    with zipfile.ZipFile(path) as parts:
        names = [name for name in parts.namelist() if name.startswith("xl/worksheets/") and name.endswith(".xml")]
        if not any(b"<f>" in (part := parts.read(name)) or b"<f " in part for name in names):
            return {}
    found: dict[str, dict[int, set[int]]] = {}
    book = load_workbook(path, read_only=True)
    for worksheet in book.worksheets:
        worksheet.reset_dimensions()
        rows = found[worksheet.title] = {}
        for number, cells in enumerate(worksheet.iter_rows(), 1):
            places = {at for at, cell in enumerate(cells) if cell.data_type == "f"}
            if places:
                rows[number] = places
    book.close()
    return found
