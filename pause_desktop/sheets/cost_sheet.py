"""A cost model as one CSV: out as it is kept, in again whole or not at all, each bad cell named."""

import csv
import io
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from pathlib import Path

from pause_desktop.errors import CostSheetRefused, FileMissing, UnreadableSheet
from pause_desktop.files import write_whole
from pause_desktop.measures import tailored
from pause_desktop.measures.cost_rows import FIELDS, written
from pause_desktop.measures.tailored import LISTS, Definition, Problem
from pause_desktop.records.parse import Unreadable, clean
from pause_desktop.sheets.cells import guarded, sound
from pause_desktop.sheets.reading import csv_rows
from pause_desktop.sheets.remarks import Remark

LONGEST_NAME = 80
MODEL_COLUMNS = ("name", "base", "price_year", "discounted")
LIST_OF = {"line": "lines", "total": "totals", "price": "prices"}
"""What stands in the column `row`, and the list it belongs to; the first row is the `model` itself."""

COLUMNS: tuple[str, ...] = tuple(
    dict.fromkeys(("row", *MODEL_COLUMNS, *(name for kind in LISTS.values() for name in FIELDS[kind])))
)
_NUMBERS = ("first_month", "last_month")
"""A minus at their head is no formula."""

_MOST_BYTES = 4_000_000
_SAID_AT_MOST = 8


@dataclass(slots=True)
class _Read:
    """What was found so far: the cells of the model, those of each list, and where each of them stands."""

    file: str
    model: dict[str, str] = field(default_factory=dict)
    lists: dict[str, list[dict[str, str]]] = field(default_factory=lambda: {name: [] for name in LISTS})
    places: dict[tuple[str, int | None], int] = field(default_factory=dict)
    remarks: list[Remark] = field(default_factory=list)


@dataclass(frozen=True, slots=True)
class CostSheet:
    """What a file holds: a name and a definition; or None and every cell that cannot be read."""

    name: str
    definition: Definition | None
    remarks: Sequence[Remark]

    def taken(self, file: str) -> Definition:
        """The definition. Raises CostSheetRefused, which names the cells."""
        if self.definition is None:
            said = [f"{_place(each)}." for each in self.remarks[:_SAID_AT_MOST]]
            more = len(self.remarks) - len(said)
            said += [f"And {more} more."] if more > 0 else []
            raise CostSheetRefused(name=file, why=" ".join(said))
        return self.definition


def export_costs(name: str, definition: Definition, path: Path) -> None:
    """Writes a model as CSV, whole or not at all. Raises DiskFull and what else keeps a file from being written."""
    text = io.StringIO(newline="")
    writer = csv.writer(text)
    writer.writerow(COLUMNS)
    head = definition.plain()
    model = {
        "row": "model", "name": name, "base": head["base"], "price_year": head["price_year"],
        "discounted": "yes" if definition.discounted else "no",
    }  # fmt: skip
    listed = [{"row": row, **written(each)} for row, name in LIST_OF.items() for each in definition.rows(name)]
    for cells in (model, *listed):
        writer.writerow([_out(column, cells.get(column, "")) for column in COLUMNS])
    write_whole(path, text.getvalue().encode("utf-8-sig"))


def _out(column: str, cell: str) -> str:
    return cell if column in _NUMBERS else guarded(cell)


def read_costs(path: Path) -> CostSheet:
    """Reads a model from CSV. Raises FileMissing, UnreadableSheet."""
    if not path.is_file():
        raise FileMissing(name=path.name)
    found = _Read(path.name)
    try:
        if path.stat().st_size > _MOST_BYTES:
            raise UnreadableSheet(name=path.name)
        rows = [(number, cells) for number, cells in csv_rows(path, found.remarks) if any(map(str.strip, cells))]
    except OSError as error:
        raise UnreadableSheet(name=path.name) from error
    if not rows:
        found.remarks.append(Remark(path.name, 1, "", "is empty; the first row names the columns"))
        return CostSheet("", None, found.remarks)
    header = [cell.strip().lower() for cell in rows[0][1]]
    for each in header:
        if each and each not in COLUMNS:
            words = "is not a column of a cost model"
            found.remarks.append(Remark(path.name, rows[0][0], each[:40], words))
    for number, cells in rows[1:]:
        _take(found, number, header, cells)
    return _made(found)


def _take(found: _Read, number: int, header: Sequence[str], cells: Sequence[str]) -> None:
    if any(cell.strip() for cell in cells[len(header) :]):
        found.remarks.append(Remark(found.file, number, "", "has more cells than there are columns"))
        return
    named: dict[str, str] = {}
    for column, cell in zip(header, cells, strict=False):
        try:
            named[column] = str(sound(cell.strip()))
        except Unreadable as why:
            found.remarks.append(Remark(found.file, number, column, str(why.reason)))
    kind = named.get("row", "").lower()
    if kind == "model":
        if found.model:
            found.remarks.append(Remark(found.file, number, "row", "is a second model; a file holds one"))
        found.model = found.model or named
        found.places.setdefault(("model", None), number)
    elif kind in LIST_OF:
        listed = found.lists[LIST_OF[kind]]
        found.places[LIST_OF[kind], len(listed)] = number
        listed.append(named)
    elif "row" not in {each.column for each in found.remarks if each.row == number}:
        found.remarks.append(Remark(found.file, number, "row", "is not one of model, line, total, price"))


def _made(found: _Read) -> CostSheet:
    name = " ".join(clean(found.model.get("name", "")).split())
    found.remarks += _of_model(found.model, name, found.file, found.places.get(("model", None), 0))
    yes = found.model.get("discounted", "").strip().lower() in ("yes", "y", "true")
    plain: Mapping[str, object] = {
        "version": tailored.VERSION,
        "base": found.model.get("base", "").strip(),
        "price_year": found.model.get("price_year", "").strip().replace("/", "-"),
        "discounted": yes,
        **found.lists,
    }
    definition = None
    if plain["base"] in tailored.BASES:
        definition, problems = tailored.read(plain)
        found.remarks += (_remark(found, each) for each in problems)
    return CostSheet(name, None if found.remarks else definition, sorted(found.remarks, key=lambda each: each.row))


def _of_model(model: Mapping[str, str], name: str, file: str, row: int) -> Iterator[Remark]:
    if not model:
        yield Remark(file, 0, "row", "holds no model; one row says which model the others are of")
        return
    if not name or len(name) > LONGEST_NAME:
        yield Remark(file, row, "name", "is needed" if not name else f"has more than {LONGEST_NAME} characters")
    if model.get("base", "").strip() not in tailored.BASES:
        yield Remark(file, row, "base", "is not one of published, unit_costs")
    if model.get("discounted", "").strip().lower() not in ("", "yes", "y", "true", "no", "n", "false"):
        yield Remark(file, row, "discounted", "is neither yes nor no")


def _place(each: Remark) -> str:
    """A remark without the name of its file: "Row 3, amount: is not an amount"."""
    words = str(each).removeprefix(each.file).lstrip(",: ")
    return words[:1].upper() + words[1:]


def _remark(found: _Read, each: Problem) -> Remark:
    place = ("model", None) if each.row is None else (each.listed, each.row)
    return Remark(found.file, found.places.get(place, 0), each.problem.field, str(each.problem.reason))
