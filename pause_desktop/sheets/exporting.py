"""Takes every table out as a folder of CSV or as a workbook, in the format in which it is imported again."""

import csv
import datetime as dt
import io
import json
from collections.abc import Callable, Generator, Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from pause_desktop.errors import AlreadyExists, UnknownFormat
from pause_desktop.files import replacing, write_whole
from pause_desktop.records.fields import Column, columns
from pause_desktop.records.practice import ProgressTool
from pause_desktop.records.progress_tool import ToolDefinition
from pause_desktop.records.tables import TABLES
from pause_desktop.sheets.cells import guarded
from pause_desktop.sheets.headers import areas_of, continued
from pause_desktop.sheets.naming import Names
from pause_desktop.store.practice_file import PracticeFile
from pause_desktop.store.reading import Reading

WORKBOOK_CELL = 32_000
"""Characters that go into one cell of a workbook; longer words go on in further columns."""

_NOT_WRITTEN = (".csv", ".xls", ".xlsm", ".ods", ".txt", ".zip", ".pdf", ".docx", ".json")

Progress = Generator[tuple[int, int, str], None, None]


@dataclass(frozen=True, slots=True)
class _Out:
    """One table on its way out: its columns, and its rows of plain values."""

    table: str
    columns: list[Column]
    rows: list[list[Any]]


def export(store: PracticeFile, out: Path) -> Progress:
    """Writes a workbook where the name ends in .xlsx, else a folder of CSV. Raises AlreadyExists, UnknownFormat."""
    if out.suffix.lower() == ".xlsx":
        return export_workbook(store, out)
    if out.suffix.lower() in _NOT_WRITTEN:
        raise UnknownFormat(name=out.name, known="a folder of CSV, or a workbook whose name ends in .xlsx")
    return export_folder(store, out)


def export_folder(store: PracticeFile, folder: Path) -> Progress:
    """Writes one CSV a table into a new or empty folder, not encrypted. Raises AlreadyExists, DiskFull."""
    if folder.exists() and (not folder.is_dir() or any(folder.iterdir())):
        raise AlreadyExists(name=folder.name)
    folder.mkdir(mode=0o700, parents=True, exist_ok=True)
    with store.reading() as rows:
        for done, out in enumerate(_tables(rows)):
            yield done, len(TABLES), f"Writing {out.table}.csv"
            write_whole(folder / f"{out.table}.csv", _as_csv(out))
    yield len(TABLES), len(TABLES), "Written"


def export_workbook(store: PracticeFile, path: Path) -> Progress:
    """Writes one workbook with a sheet a table, not encrypted. Raises AlreadyExists, DiskFull."""
    from openpyxl import Workbook

    from pause_desktop.workbooks import save_workbook

    if path.exists():
        raise AlreadyExists(name=path.name)
    book = Workbook(write_only=True)
    with store.reading() as rows:
        for done, out in enumerate(_tables(rows)):
            yield done, len(TABLES) + 1, f"Writing {out.table}"
            _add_sheet(book, out)
    yield len(TABLES), len(TABLES) + 1, f"Writing {path.name}"
    with replacing(path) as file:
        save_workbook(book, file)
    yield len(TABLES) + 1, len(TABLES) + 1, "Written"


def _tables(rows: Reading) -> Iterator[_Out]:
    names = Names(rows)
    tools = [ToolDefinition.from_plain(each.definition) for each in rows.all(ProgressTool)]
    for table in TABLES:
        yield _taken_out(table, rows, names, list(areas_of(tools)))


def _taken_out(table: str, rows: Reading, names: Names, areas: list[str]) -> _Out:
    described = columns(TABLES[table])
    found = rows.pick(table, "id", *(column.name for column in described))
    out = [Column("id", "text", "id")]
    values: list[list[Any]] = [[row[0] for row in found]]
    for place, column in enumerate(described, 1):
        cells = [row[place] for row in found]
        if column.kind == "scores":
            forms = [json.loads(cell) if cell else {} for cell in cells]
            out += [Column(area, "whole", area) for area in areas]
            values += [[form.get(area) for form in forms] for area in areas]
            continue
        if table == "steps" and column.name == "goal":
            out.append(Column("woman", "text", "woman"))
            values.append([names.of("women", names.owners.get(cell)) for cell in cells])
        out.append(column)
        plain = _plainer(column, names)
        values.append([plain(cell) for cell in cells] if plain else cells)
    return _Out(table, out, [list(row) for row in zip(*values, strict=True)])


def _plainer(column: Column, names: Names) -> Callable[[Any], Any] | None:
    """How a stored value becomes what a person reads in a cell; None where it is that already."""
    if column.kind == "link":
        return lambda cell: names.of(column.links_to, cell)
    if column.kind == "choices":
        return lambda cell: ";".join(json.loads(cell)) if cell else None
    return None


def _as_csv(out: _Out) -> bytes:
    text = io.StringIO(newline="")
    writer = csv.writer(text)
    writer.writerow([column.name for column in out.columns])
    kinds = [column.kind for column in out.columns]
    writer.writerows([_text(kind, cell) for kind, cell in zip(kinds, row, strict=True)] for row in out.rows)
    return b"\xef\xbb\xbf" + text.getvalue().encode()


def _text(kind: str, cell: Any) -> str:
    if cell is None:
        return ""
    if kind == "money":
        return f"{cell // 100}.{cell % 100:02d}"
    return guarded(str(cell))


def _add_sheet(book: Any, out: _Out) -> None:
    """One sheet: words as words, whatever they begin with, days as days, amounts as amounts."""
    from openpyxl.cell import WriteOnlyCell

    from pause_desktop.workbooks import new_sheet

    sheet = new_sheet(book, out.table, freeze="A2")
    parts = [_parts(column, [row[place] for row in out.rows]) for place, column in enumerate(out.columns)]
    titles = [
        column.name if part == 1 else continued(column.name, part)
        for column, count in zip(out.columns, parts, strict=True)
        for part in range(1, count + 1)
    ]
    sheet.append(titles)
    kinds = [column.kind for column in out.columns]
    for row in out.rows:
        cells = []
        for kind, count, value in zip(kinds, parts, row, strict=True):
            if kind == "day" and value is not None:
                cell = WriteOnlyCell(sheet, dt.datetime.fromisoformat(value))
                cell.number_format = "yyyy-mm-dd"
                cells.append(cell)
            elif kind == "money" and value is not None:
                cell = WriteOnlyCell(sheet, value / 100)
                cell.number_format = "0.00"
                cells.append(cell)
            elif isinstance(value, str):
                cells += [_words(sheet, part) for part in _cut(value, count)]
            else:
                cells += [value] + [None] * (count - 1)
        sheet.append(cells)


def _parts(column: Column, values: list[Any]) -> int:
    """How many columns the longest words of a field need."""
    if column.kind not in ("note", "json"):
        return 1
    longest = max((len(value) for value in values if value), default=1)
    return -(-longest // WORKBOOK_CELL)


def _cut(words: str, count: int) -> list[str | None]:
    cut: list[str | None] = [words[at : at + WORKBOOK_CELL] for at in range(0, len(words), WORKBOOK_CELL)]
    return cut + [None] * (count - len(cut))


def _words(sheet: Any, words: str | None) -> Any:
    from openpyxl.cell import WriteOnlyCell

    if words is None:
        return None
    cell = WriteOnlyCell(sheet)
    # as words it is never read as a formula, but what looks like a guard or an error has to be guarded
    cell._value, cell.data_type = guarded(words) if words[:1] in ("'", "#") else words, "s"
    return cell
