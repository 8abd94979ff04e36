"""Brings a folder of CSV or a workbook into the practice: all of it checked first, then one transaction."""

import datetime as dt
from collections.abc import Generator, Iterator
from dataclasses import replace
from itertools import islice
from pathlib import Path
from uuid import UUID

from pause_desktop.errors import NoSuchRecord
from pause_desktop.records.practice import ProgressTool
from pause_desktop.records.progress_tool import ToolDefinition
from pause_desktop.records.tables import TABLES
from pause_desktop.sheets.goal_plans import give_plans
from pause_desktop.sheets.links import NAMED_BY, Links
from pause_desktop.sheets.matching import Present
from pause_desktop.sheets.planning import Plan, Values, plan_table
from pause_desktop.sheets.reading import Sheet, Source, read_source
from pause_desktop.sheets.refused import RefusedFolder
from pause_desktop.sheets.remarks import Outcome, Remark
from pause_desktop.sheets.table import Surroundings, Table, read_table
from pause_desktop.store.practice_file import PracticeFile
from pause_desktop.store.reading import Reading
from pause_desktop.store.writing import Writing

_AT_ONCE = 2000

Progress = Generator[tuple[int, int, str], None, Outcome]
"""Yields done, total and words for a person; returns what was done."""


def import_source(
    store: PracticeFile,
    source: Path,
    worker: UUID | None,
    *,
    today: dt.date,
    dry_run: bool = False,
    all_or_nothing: bool = False,
    refused_folder: Path | None = None,
) -> Progress:
    """Imports what is new and what differs; the same source twice does nothing.

    `dry_run` only says what would happen · `all_or_nothing` writes nothing where any row is refused ·
    `refused_folder` receives the refused rows as CSV, readable by anybody who has the folder.
    Raises FileMissing, UnreadableSheet, NothingToImport, AlreadyExists.
    """
    refused = RefusedFolder(refused_folder) if refused_folder else None
    found = read_source(source)
    if dry_run:
        with store.reading() as rows:
            plans, outcome = yield from _plan(store, rows, found, today)
    else:
        with store.writing(worker) as change:
            with store.reading() as rows:
                plans, outcome = yield from _plan(store, rows, found, today)
            if all_or_nothing and outcome.refused:
                outcome.held, outcome.new, outcome.changed = outcome.new + outcome.changed, 0, 0
            else:
                yield from _write(change, plans)
    if refused and not dry_run:
        refused.write([plan.table for plan in plans])
    return outcome


def _plan(
    store: PracticeFile, rows: Reading, source: Source, today: dt.date
) -> Generator[tuple[int, int, str], None, tuple[list[Plan], Outcome]]:
    """A plan for each sheet, tables that others link to first."""
    outcome = Outcome(refused=list(source.remarks))
    around = Surroundings(store.terms(today), Links(rows), _tools(rows))
    sheets = _one_a_table(source.sheets, outcome)
    elsewhere = {record: table for table in TABLES for (record,) in rows.pick(table, "id")} if _ids(sheets) else {}
    total, done = sum(len(sheet.rows) for sheet in sheets), 0
    plans: list[Plan] = []
    for sheet in sheets:
        yield done, 2 * total, f"Reading {sheet.file}"
        table, present = read_table(sheet, around), Present(rows, sheet.table)
        plan = plan_table(table, present, today, elsewhere)
        plans.append(plan)
        outcome.new += len(plan.new)
        outcome.changed += len(plan.changed)
        outcome.unchanged += plan.unchanged
        outcome.refused += table.remarks
        outcome.findings += plan.findings
        _make_known(plan, present, around)
        if sheet.table == "goals":
            give_plans(plan.new, Present(rows, "pause_plans"), _plans_coming(plans))
        done += len(sheet.rows)
    yield total, 2 * total, "Everything is checked"
    return plans, outcome


def _one_a_table(sheets: list[Sheet], outcome: Outcome) -> list[Sheet]:
    kept: dict[str, Sheet] = {}
    for sheet in sheets:
        first = kept.setdefault(sheet.table, sheet)
        if first is not sheet:
            outcome.refused.append(
                Remark(sheet.file, 0, "", f"holds the same table as {first.file}; it was left out")
            )
    return list(kept.values())


def _ids(sheets: list[Sheet]) -> bool:
    return any(title.strip().lower() == "id" for sheet in sheets for title in sheet.header)


def _tools(rows: Reading) -> dict[str, ToolDefinition]:
    return {each.version: ToolDefinition.from_plain(each.definition) for each in rows.all(ProgressTool)}


def _make_known(plan: Plan, present: Present, around: Surroundings) -> None:
    """Lets the sheets that follow name what this one brings."""
    links, terms, table = around.links, around.terms, plan.name
    if table in NAMED_BY:
        for record, values in plan.new:
            links.add(table, record.hex, values)
        for record, values in plan.changed:
            if NAMED_BY[table] in values:
                before = dict(zip(present.names, present.by_id[record.hex], strict=True))
                links.add(table, record.hex, before | values)
    elif table == "progress_tools":
        for _, values in (*plan.new, *plan.changed):
            if "version" in values and "definition" in values:
                around.tools[values["version"]] = ToolDefinition.from_plain(values["definition"])
        if around.tools:
            around.terms = replace(terms, tool=around.tools[max(around.tools)])
    elif table == "code_entries":
        extra = {name: dict(codes) for name, codes in terms.extra.items()}
        for _, values in plan.new:
            extra.setdefault(values["list_name"], {})[values["code"]] = values["words"]
        around.terms = replace(terms, extra=extra)
    elif table == "progress_reviews":
        for _, values in plan.new:
            if "scores" in values:
                values.setdefault("tool_version", terms.tool.version)


def _plans_coming(plans: list[Plan]) -> list[tuple[UUID, Values]]:
    """The new Pause Plans of this import, to which those of goals without one are added."""
    found = next((plan for plan in plans if plan.name == "pause_plans"), None)
    if found is None:
        found = Plan(Table(Sheet("", "pause_plans")))
        plans.append(found)
    return found.new


def _write(change: Writing, plans: list[Plan]) -> Generator[tuple[int, int, str], None, None]:
    """Writes what was planned, what others link to first."""
    order = list(TABLES)
    done = sum(len(plan.table.sheet.rows) for plan in plans)  # as far as the checking came
    total = done + sum(len(plan.new) + len(plan.changed) for plan in plans)
    for plan in sorted(plans, key=lambda each: order.index(each.name)):
        words = f"Writing {TABLES[plan.name].plural}"
        for new in (_not_there(change, plan), _named(change, plan)):
            while some := list(islice(new, _AT_ONCE)):
                yield done, total, words
                change.add_many(plan.name, some)
                done += len(some)
        for record, values in plan.changed:
            change.edit(plan.name, record, values)
            done += 1
            if done % _AT_ONCE == 0:
                yield done, total, words
    yield total, total, "Written"


def _not_there(change: Writing, plan: Plan) -> Iterator[tuple[UUID, Values]]:
    """The new records, but those that were taken out once and are put back under their id."""
    for record, values in plan.new:
        if plan.name == "women" and "reference" not in values:
            continue
        if record in plan.given and _put_back(change, plan.name, record):
            change.edit(plan.name, record, values)
        else:
            yield record, values


def _put_back(change: Writing, table: str, record: UUID) -> bool:
    try:
        change.put_back(table, record)
    except NoSuchRecord:
        return False
    return True


def _named(change: Writing, plan: Plan) -> Iterator[tuple[UUID, Values]]:
    """New women without a reference, written last, so that none is given that the sheet itself brings."""
    for record, values in plan.new if plan.name == "women" else ():
        if "reference" not in values:
            yield record, {"reference": change.next_reference(), **values}
