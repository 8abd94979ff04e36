"""One sheet read into stored values: columns first, for speed, then what needs the whole row."""

import json
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field
from typing import Any
from uuid import UUID

from pause_desktop.records.fields import Column, columns_by_name
from pause_desktop.records.parse import Unreadable, clean
from pause_desktop.records.progress_tool import ToolDefinition
from pause_desktop.records.tables import TABLES
from pause_desktop.records.terms import Terms
from pause_desktop.sheets.cells import Cells, Wrong, reader
from pause_desktop.sheets.headers import areas_of, read_header
from pause_desktop.sheets.links import OF_HER, Links
from pause_desktop.sheets.reading import Sheet
from pause_desktop.sheets.remarks import Remark

_TOO_MANY = "has more cells than the first row has names"


@dataclass(slots=True)
class Table:
    """The good rows of one sheet: `names` of the fields, `rows` of stored values in that order.

    `at` says for each row where in the sheet it stands; `remarks` what was refused, `refused` where.
    """

    sheet: Sheet
    names: tuple[str, ...] = ()
    rows: list[tuple[Any, ...]] = field(default_factory=list)
    at: list[int] = field(default_factory=list)
    remarks: list[Remark] = field(default_factory=list)
    refused: set[int] = field(default_factory=set)

    @property
    def name(self) -> str:
        """The table's name."""
        return self.sheet.table

    def refuse(self, at: int, column: str, reason: str) -> None:
        """Leaves the row at a place of the sheet out, and says why."""
        self.refused.add(at)
        self.remarks.append(self.remark(at, column, reason))

    def remark(self, at: int, column: str, reason: str) -> Remark:
        """Something to say about the row at a place of the sheet."""
        return Remark(self.sheet.file, self.sheet.numbers[at], column, reason)


@dataclass(slots=True)
class Surroundings:
    """What cells are read against: today and the code lists, who can be named, every known progress tool."""

    terms: Terms
    links: Links
    tools: dict[str, ToolDefinition]


def read_table(sheet: Sheet, around: Surroundings) -> Table:
    """The rows of a sheet in stored values; a row with a cell that cannot be read is refused."""
    header = read_header(sheet, areas_of(around.tools.values()))
    table = Table(sheet, remarks=header.remarks)
    if not header.places:
        return table
    cells = _columns(table, header.places, len(sheet.header))
    values = {name: _read(table, name, column, around) for name, column in cells.items()}
    for name in [name for name in values if _of_her(sheet.table, name)]:
        values[name] = _named_by_her(table, name, values, around.links)
    if sheet.table == "progress_reviews":
        values = _scored(table, values, around)
    if sheet.table == "steps":
        values.pop("woman", None)
    _keep_good(table, values)
    return table


def _columns(table: Table, places: dict[str, list[int]], width: int) -> dict[str, Sequence[Any]]:
    """The cells of each field; a row with cells that no name stands above is refused."""
    rows = [row if len(row) == width else [*row, *[""] * width][:width] for row in table.sheet.rows]
    cells = list(zip(*rows, strict=True)) or [()] * width
    nameless = [place for place, title in enumerate(table.sheet.header) if not title.strip()]
    for at, row in enumerate(table.sheet.rows):
        beyond = [*row[width:], *(row[place] for place in nameless if place < len(row))]
        if beyond and not _blank(beyond):
            table.refuse(at, "", _TOO_MANY)
    return {name: _joined([cells[place] for place in several]) for name, several in places.items()}


def _blank(cells: Iterable[Any]) -> bool:
    return all(cell is None or cell == "" for cell in cells)


def _joined(parts: list[Sequence[Any]]) -> Sequence[Any]:
    """The cells of a field, its further columns joined on."""
    if len(parts) == 1:
        return parts[0]
    return ["".join("" if part is None else str(part) for part in several) for several in zip(*parts, strict=True)]


def _read(table: Table, name: str, cells: Sequence[Any], around: Surroundings) -> list[Any]:
    meanings = _meanings(table.name, name, around)
    values = list(map(meanings.__getitem__, cells))
    if meanings.failed:
        for at, value in enumerate(values):
            if type(value) is Wrong:
                table.refuse(at, name, value.reason)
    return values


def _meanings(table: str, name: str, around: Surroundings) -> Cells:
    """How the cells of one column are read."""
    described = columns_by_name(TABLES[table])
    if name == "id":
        return Cells(_id, kept=False)
    if name not in described:  # an area of the progress tool, or the woman of a step
        if table == "steps":
            return Cells(lambda cell: around.links.find("women", cell))
        best = max((len(tool.scale) for tool in around.tools.values()), default=5)
        return reader(Column(name, "whole", name, lowest=1, highest=best), around.terms)
    column = described[name]
    if _of_her(table, name):
        return Cells(lambda cell: cell)
    if column.kind == "link":
        return Cells(lambda cell: around.links.find(column.links_to, cell))
    if column.kind == "json":
        return Cells(_structure)
    return reader(column, around.terms)


def _id(cell: Any) -> str | None:
    words = clean(str(cell)) if cell is not None else ""
    if not words:
        return None
    try:
        return UUID(words).hex
    except ValueError as wrong:
        raise Unreadable("is not an id of this program") from wrong


def _structure(cell: Any) -> Any:
    if cell is None or not str(cell).strip():
        return None
    try:
        plain = json.loads(str(cell))
        ToolDefinition.from_plain(plain)
    except (ValueError, KeyError, TypeError) as wrong:
        raise Unreadable("is not a definition of a progress tool") from wrong
    return plain


def _of_her(table: str, name: str) -> bool:
    column = columns_by_name(TABLES[table]).get(name)
    return column is not None and column.links_to in OF_HER


def _named_by_her(table: Table, name: str, values: dict[str, list[Any]], links: Links) -> list[Any]:
    """Goals and plans, which are called so only among one woman's."""
    linked = columns_by_name(TABLES[table.name])[name].links_to
    women = values.get("woman") or [None] * len(values[name])
    found: list[Any] = []
    for at, (woman, cell) in enumerate(zip(women, values[name], strict=True)):
        try:
            found.append(None if type(woman) is Wrong or type(cell) is Wrong else links.find(linked, cell, woman))
        except Unreadable as why:
            found.append(None)
            table.refuse(at, name, why.reason)
    return found


def _scored(table: Table, values: dict[str, list[Any]], around: Surroundings) -> dict[str, list[Any]]:
    """Gathers the columns of areas into one value, under the version of the tool that the row names."""
    described = columns_by_name(TABLES[table.name])
    areas = [name for name in values if name not in described and name != "id"]
    scored = {name: column for name, column in values.items() if name not in areas}
    if not areas:
        return scored
    count = len(next(iter(values.values())))
    versions = values.get("tool_version") or [None] * count
    forms: list[dict[str, int] | None] = []
    for at in range(count):
        form = {area: values[area][at] for area in areas if values[area][at] is not None}
        if tool := around.tools.get(versions[at] or around.terms.tool.version):
            _check_form(table, at, form, tool)
        forms.append(form or None)
    return scored | {"scores": forms}


def _check_form(table: Table, at: int, form: dict[str, Any], tool: ToolDefinition) -> None:
    for area, step in form.items():
        if area not in tool.codes:
            table.refuse(at, area, "is not an area of this version of the progress tool")
        elif type(step) is int and step > len(tool.scale):
            table.refuse(at, area, f"is outside 1 to {len(tool.scale)}")


def _keep_good(table: Table, values: dict[str, list[Any]]) -> None:
    table.names = tuple(values)
    rows = list(zip(*values.values(), strict=True))
    if not table.refused:
        table.rows, table.at = rows, list(range(len(rows)))
        return
    table.at = [at for at in range(len(rows)) if at not in table.refused]
    table.rows = [rows[at] for at in table.at]
