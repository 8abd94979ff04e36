"""Finds the record that a row means: by its id where that is given, else by its table's key.

Rows that share a key are counted: they are paired with the records that share it, those that are equal first,
then those that do not contradict, then in the order in which they stand.
"""

import json
from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass, field
from operator import itemgetter
from typing import Any

from pause_desktop.records.fields import columns, columns_by_name
from pause_desktop.records.tables import TABLES
from pause_desktop.sheets.links import called
from pause_desktop.sheets.table import Table
from pause_desktop.store.joining import hidden
from pause_desktop.store.reading import Reading

SAME = ("the same as an earlier row",)
"""Stands for a row of which every cell repeats an earlier row of the file."""

_PAIRS_LOOKED_AT = 10_000
_JSON_KINDS = ("choices", "scores", "json")

Row = tuple[Any, ...]
Key = Callable[[Row], Any]


class Present:
    """What the practice holds of one table: `rows` of stored values in the order of `names`, the id first."""

    def __init__(self, rows: Reading, table: str) -> None:
        described = columns(TABLES[table])
        self.names = ("id", *(column.name for column in described))
        self.place = {name: place for place, name in enumerate(self.names)}
        self.rows: list[Row] = rows.pick(table, *self.names)
        structured = [self.place[column.name] for column in described if column.kind in _JSON_KINDS]
        if structured:
            self.rows = [_structured(row, structured) for row in self.rows]
        self.by_id = {row[0]: row for row in self.rows}
        self.joined = _joined(rows) if table == "women" else {}
        """Ids and references of records that were joined with a woman's, and her reference."""


def _joined(rows: Reading) -> dict[str, str]:
    found = {}
    references = dict(rows.pick("women", "id", "reference"))
    for each in hidden(rows.connection):
        for name in (each.woman, called(each.fields.get("reference", ""))):
            found[name] = references[each.kept]
    return found


@dataclass(slots=True)
class Matches:
    """For each row of a table the record it means, None for a new one, or SAME.

    `alike` holds groups of rows that share a key and differ in another cell, by their places in the table.
    """

    found: list[Row | None]
    alike: list[list[int]] = field(default_factory=list)
    repeated: list[int] = field(default_factory=list)


def match(table: Table, present: Present) -> Matches:
    """The record behind each row; rows that repeat the id of an earlier one are in `repeated`."""
    matches = Matches([None] * len(table.rows))
    if table.name == "practice":
        for number, row in enumerate(table.rows):
            matches.found[number] = present.rows[0] if number == 0 else SAME if row == table.rows[0] else None
        return matches
    taken = _by_id(table, present, matches)
    waiting = [number for number, found in enumerate(matches.found) if found is None]
    _by_key(table, present, matches, waiting, taken)
    return matches


def _by_id(table: Table, present: Present, matches: Matches) -> set[str]:
    taken: set[str] = set()
    if "id" not in table.names:
        return taken
    at = table.names.index("id")
    seen: set[str] = set()
    for number, row in enumerate(table.rows):
        record = row[at]
        if record is None:
            continue
        if record in seen:
            matches.repeated.append(number)
        elif record in present.by_id:
            matches.found[number] = present.by_id[record]
            taken.add(record)
        seen.add(record)
    return taken


def _by_key(table: Table, present: Present, matches: Matches, waiting: list[int], taken: set[str]) -> None:
    key = _key(table.name, table.names)
    groups: dict[Any, list[int]] = {}
    for number in waiting:
        groups.setdefault(key(table.rows[number]), []).append(number)
    if not present.rows and len(groups) == len(waiting):
        return
    known = _known(table, present, taken)
    for each, numbers in groups.items():
        records = [record for record in known.get(each, ()) if record[0] not in taken]
        if len(numbers) > 1:
            numbers = _without_repetition(table, matches, numbers)
        if len(numbers) > 1:
            matches.alike.append(numbers)
        for number, record in _pairs(table, present, numbers, records):
            matches.found[number] = record
            taken.add(record[0])


def _known(table: Table, present: Present, taken: set[str]) -> dict[Any, list[Row]]:
    """The records by every key that they fill in, but those that an id has found already."""
    model = TABLES[table.name]
    known: dict[Any, list[Row]] = {}
    free = [row for row in present.rows if row[0] not in taken]
    for number in range(len(model.key)):
        key = _key(table.name, present.names, only=number)
        for row in free:
            known.setdefault(key(row), []).append(row)
    if table.name == "women" and "reference" in table.names:  # a row without one is found again by all its cells
        places = [present.place[name] for name in table.names if name not in ("id", "reference")]
        for row in free:
            known.setdefault(_unnamed([row[place] for place in places]), []).append(row)
    return known


def _key(table: str, names: Sequence[str], only: int | None = None) -> Key:
    """How the key of a row is made: of several alternatives, the first that is filled in."""
    model = TABLES[table]
    places = {name: place for place, name in enumerate(names)}
    described = columns_by_name(model)
    written = [
        [(places.get(name), described[name].kind in ("text", "note")) for name in alternative]
        for alternative in model.key
    ]
    if len(written) == 1 and all(place is not None and not words for place, words in written[0]):
        pick = itemgetter(*(place for place, _ in written[0]))
        return pick if len(written[0]) > 1 else lambda row: (pick(row),)
    if table == "women" and only is None:
        return _women_key(names)

    def key(row: Row) -> Any:
        made = [tuple(_keyed(row, place, words) for place, words in alternative) for alternative in written]
        if len(made) == 1:
            return made[0]
        if only is not None:
            return only, made[only]
        return next(((number, each) for number, each in enumerate(made) if None not in each), (0, made[0]))

    return key


def _women_key(names: Sequence[str]) -> Key:
    reference = names.index("reference") if "reference" in names else None
    others = [place for place, name in enumerate(names) if name not in ("id", "reference")]

    def key(row: Row) -> Any:
        if reference is not None and row[reference] is not None:
            return (called(row[reference]),)
        return _unnamed([row[place] for place in others])

    return key


def _unnamed(cells: Iterable[Any]) -> Any:
    return "without a reference", tuple(cells)


def _keyed(row: Row, place: int | None, words: bool) -> Any:
    value = None if place is None else row[place]
    return called(value) if words and value is not None else value


def _without_repetition(table: Table, matches: Matches, numbers: list[int]) -> list[int]:
    """The rows of a group but those that repeat an earlier one in every cell."""
    kept: dict[str, int] = {}
    for number in numbers:
        first = kept.setdefault(repr(table.rows[number]), number)
        if first != number:
            matches.found[number] = SAME
    return list(kept.values())


def _pairs(
    table: Table, present: Present, numbers: list[int], records: list[Row]
) -> list[tuple[int, Row]]:  # fmt: skip
    """Rows and records of one key, each once."""
    if not records:
        return []
    if len(numbers) == len(records) == 1:
        return [(numbers[0], records[0])]
    names = [name for name in table.names if name != "id"]
    own = {number: [table.rows[number][table.names.index(name)] for name in names] for number in numbers}
    theirs = {record[0]: [record[present.place[name]] for name in names] for record in records}
    pairs = _equal(numbers, records, own, theirs)
    numbers, records = _left(pairs, numbers, records)
    if len(numbers) * len(records) <= _PAIRS_LOOKED_AT:
        for number in list(numbers):
            fits = (each for each in records if _agrees(own[number], theirs[each[0]]))
            if found := next(fits, None):
                pairs.append((number, found))
                records = [each for each in records if each is not found]
        numbers, records = _left(pairs, numbers, records)
    return pairs + list(zip(numbers, records, strict=False))


def _equal(
    numbers: list[int], records: list[Row], own: dict[int, list[Any]], theirs: dict[str, list[Any]]
) -> list[tuple[int, Row]]:
    """Rows and records that are equal in every cell of the row."""
    waiting: dict[str, list[Row]] = {}
    for record in reversed(records):
        waiting.setdefault(repr(theirs[record[0]]), []).append(record)
    return [(number, same.pop()) for number in numbers if (same := waiting.get(repr(own[number])))]


def _agrees(cells: list[Any], kept: list[Any]) -> bool:
    """Whether no filled cell says another thing than the record."""
    return all(mine is None or mine == its for mine, its in zip(cells, kept, strict=True))


def _left(pairs: list[tuple[int, Row]], numbers: list[int], records: list[Row]) -> tuple[list[int], list[Row]]:
    """What has not been paired yet."""
    rows, found = {number for number, _ in pairs}, {record[0] for _, record in pairs}
    return [each for each in numbers if each not in rows], [each for each in records if each[0] not in found]


def _structured(row: Row, places: list[int]) -> Row:
    cells = list(row)
    for place in places:
        if cells[place] is not None:
            cells[place] = json.loads(cells[place])
    return tuple(cells)
