"""What an import would do to one table, decided row by row before anything is written."""

import datetime as dt
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from typing import Any
from uuid import UUID, uuid4

from pause_desktop.records import rules
from pause_desktop.records.check import Problem, together
from pause_desktop.records.fields import columns, columns_by_name
from pause_desktop.records.tables import TABLES
from pause_desktop.sheets.links import called
from pause_desktop.sheets.matching import SAME, Matches, Present, Row, match
from pause_desktop.sheets.remarks import Remark
from pause_desktop.sheets.table import Table

Values = dict[str, Any]
Guard = Callable[[str, Mapping[str, Any]], Problem | None]
"""Says why a record with these values, as they would be, is refused; remembers those it lets through."""


@dataclass(slots=True)
class Plan:
    """The changes to one table: new records, and the cells that change of those that are there."""

    table: Table
    new: list[tuple[UUID, Values]] = field(default_factory=list)
    changed: list[tuple[UUID, Values]] = field(default_factory=list)
    unchanged: int = 0
    given: set[UUID] = field(default_factory=set)
    findings: list[Remark] = field(default_factory=list)

    @property
    def name(self) -> str:
        """The table's name."""
        return self.table.name


def plan_table(table: Table, present: Present, today: dt.date, elsewhere: dict[str, str]) -> Plan:
    """The plan for the good rows of a sheet; those that it finds wrong are refused in the table.

    `elsewhere` says of every id of the practice which table it is in; ids that the rows bring are added.
    """
    plan, matches = Plan(table), match(table, present)
    _alike(plan, matches)
    guard = _guard(table.name, present, today)
    for number, (row, found) in enumerate(zip(table.rows, matches.found, strict=True)):
        if table.at[number] in table.refused:
            continue
        if found is SAME:
            plan.unchanged += 1
        elif found is None and (kept := _joined_with(table, row, present)):
            plan.unchanged += 1
            reason = f"is a record that was joined with {kept}; change it there"
            plan.findings.append(table.remark(table.at[number], "reference", reason))
        elif found is None:
            _plan_new(plan, number, row, guard, elsewhere)
        else:
            _plan_change(plan, number, row, found, present, guard)
    return plan


def _joined_with(table: Table, row: Row, present: Present) -> str:
    """The reference of the woman with whom the record of a row was joined; empty for any other row."""
    cells = dict(zip(table.names, row, strict=True))
    names = (str(cells.get("id") or ""), called(cells.get("reference") or ""))
    return next((present.joined[name] for name in names if name and name in present.joined), "")


def _alike(plan: Plan, matches: Matches) -> None:
    """Rows that share a key: two women are refused, anything else is kept and said."""
    table = plan.table
    for number in matches.repeated:
        table.refuse(table.at[number], "id", "is the id of an earlier row")
    for numbers in matches.alike:
        if table.name == "women":
            for number in numbers:
                table.refuse(table.at[number], "reference", "stands on two rows that differ; which woman is meant?")
            continue
        words = ", ".join(TABLES[table.name].key[0])
        first = table.sheet.numbers[table.at[numbers[0]]]
        for number in numbers[1:]:
            reason = f"has the same {words} as row {first}; both were kept"
            plan.findings.append(table.remark(table.at[number], "", reason))


def _plan_new(plan: Plan, number: int, row: Row, guard: Guard | None, elsewhere: dict[str, str]) -> None:
    table, at = plan.table, plan.table.at[number]
    if table.name == "practice":
        table.refuse(at, "", "is a second row; there is one practice")
        return
    values = {name: value for name, value in zip(table.names, row, strict=True) if value is not None}
    given = values.pop("id", None)
    if given in elsewhere:
        table.refuse(at, "id", f"is the id of a record in {elsewhere[given].replace('_', ' ')}")
        return
    record = UUID(given) if given else uuid4()
    missing = _REQUIRED[table.name] - values.keys()
    for column in sorted(missing):
        table.refuse(at, column, "is needed")
    if missing or not _let_through(table, at, guard, record.hex, values):
        return
    if given:
        plan.given.add(record)
        elsewhere[record.hex] = table.name
    if table.name == "women" and "reference" not in values:
        plan.findings.append(table.remark(at, "reference", "is blank, so the program makes one"))
    plan.new.append((record, values))


def _plan_change(plan: Plan, number: int, row: Row, found: Row, present: Present, guard: Guard | None) -> None:
    table, at, place = plan.table, plan.table.at[number], present.place
    changes = {
        name: value
        for name, value in zip(table.names, row, strict=True)
        if value is not None and value != found[place[name]] and name != "id"
    }
    if changes:
        _settle(table.name, changes, found, place)
    if not changes:
        plan.unchanged += 1
        return
    belongs = TABLES[table.name].belongs
    if belongs in changes:
        table.refuse(at, belongs, f"differs; a {TABLES[table.name].title} stays with its {belongs}")
        return
    whole = {name: value for name, value in zip(present.names, found, strict=True) if value is not None} | changes
    if not _let_through(table, at, guard, found[0], whole):
        return
    if table.name == "practice" and "name" in changes:
        plan.findings.append(table.remark(at, "name", "is another name for this practice; it is changed"))
    plan.changed.append((UUID(found[0]), changes))


def _settle(table: str, changes: Values, found: Row, place: Mapping[str, int]) -> None:
    """Takes out of the changes what only looks like one: another spelling of a key, a score that stays."""
    described = columns_by_name(TABLES[table])
    for name in [name for name in changes if any(name in key for key in TABLES[table].key)]:
        if described[name].kind in ("text", "note") and called(changes[name]) == called(found[place[name]] or ""):
            del changes[name]
    if "scores" in changes:  # a blank area changes nothing
        changes["scores"] = {**(found[place["scores"]] or {}), **changes["scores"]}
        if changes["scores"] == found[place["scores"]]:
            del changes["scores"]


def _let_through(table: Table, at: int, guard: Guard | None, record: str, values: Mapping[str, Any]) -> bool:
    problem = guard(record, values) if guard else None
    if problem:
        table.refuse(at, problem.column, problem.reason)
    return problem is None


_REQUIRED = {
    table: frozenset(column.name for column in columns(model) if column.required) - {"reference"}
    for table, model in TABLES.items()
}


def _guard(table: str, present: Present, today: dt.date) -> Guard | None:
    """What is refused across rows, or within one, for the tables where anything is."""
    if table == "women":
        return _references(present)
    if table == "stage_periods":
        return _stage_days(present)
    return _fitting(table, today) if table == "contacts" else None


def _references(present: Present) -> Guard:
    owners = {called(row[present.place["reference"]]): row[0] for row in present.rows}

    def guard(record: str, values: Mapping[str, Any]) -> Problem | None:
        reference = values.get("reference")
        if reference is not None and owners.setdefault(called(reference), record) != record:
            return Problem("reference", rules.REFERENCE_TAKEN)
        return None

    return guard


def _stage_days(present: Present) -> Guard:
    woman, day = present.place["woman"], present.place["started_on"]
    days = {(row[woman], row[day]): row[0] for row in present.rows}
    own = {row[0]: (row[woman], row[day]) for row in present.rows}

    def guard(record: str, values: Mapping[str, Any]) -> Problem | None:
        begins = values["woman"], values["started_on"]
        if days.get(begins, record) != record:
            return Problem("started_on", rules.SAME_DAY)
        days.pop(own.get(record, begins), None)
        days[begins] = record
        own[record] = begins
        return None

    return guard


def _fitting(table: str, today: dt.date) -> Guard:
    """The rules within one row, which read days as days."""
    names = [column.name for column in columns(TABLES[table]) if column.kind == "day"]
    known: dict[str, dt.date] = {}

    def guard(record: str, values: Mapping[str, Any]) -> Problem | None:
        typed = dict(values)
        for name in names:
            if day := typed.get(name):
                if day not in known:
                    known[day] = dt.date.fromisoformat(day)
                typed[name] = known[day]
        return next(iter(together(table, typed, today)), None)

    return guard
