"""Prints what is recorded about one woman, its history, what a search finds, and who looked."""

import datetime as dt
import json
from collections.abc import Mapping
from typing import Any
from uuid import UUID

from pause_desktop.cli.opening import looked
from pause_desktop.cli.saying import Saying, plain
from pause_desktop.records.fields import Column, columns, columns_by_name
from pause_desktop.records.tables import TABLES
from pause_desktop.sheets.naming import Names
from pause_desktop.store import audit, queries
from pause_desktop.store.history import Change, history
from pause_desktop.store.joining import hidden
from pause_desktop.store.practice_file import PracticeFile
from pause_desktop.store.reading import Reading
from pause_desktop.store.search import find, in_fields


def print_record(practice: PracticeFile, reference: str, as_json: bool, worker: UUID | None) -> None:
    """Her rows by table. Raises NoSuchRecord."""
    with practice.reading() as rows:
        woman = rows.woman(reference)
        record = queries.her_record(rows, woman.id)
        names = Names(rows)
        tables: dict[str, Any] = {"women": _plain("women", woman)}
        tables |= {table: [_plain(table, row) for row in found] for table, found in record.around.rows.items()}
    looked(practice, worker, "viewed", woman.id)
    if as_json:
        _json(tables)
        return
    saying = Saying(practice.terms(dt.date.today()), names)
    for table, found in tables.items():
        for row in [found] if isinstance(found, dict) else found:
            print(f"{TABLES[table].title}: {saying.of_row(table, row)}")


def print_history(practice: PracticeFile, reference: str, as_json: bool, worker: UUID | None) -> None:
    """Every save about her, the newest first. Raises NoSuchRecord."""
    with practice.reading() as rows:
        woman = rows.woman(reference)
        changes = history(rows, woman.id.hex)
        names, joined = Names(rows), _joined(rows)
    looked(practice, worker, "viewed", woman.id, what="history")
    if as_json:
        _json([_plain_change(change) for change in changes])
        return
    saying = Saying(practice.terms(dt.date.today()), names)
    for change in changes:
        model, known = TABLES.get(change.table), _known(change.table)
        title = model.title if model else change.table
        at = f"{change.at.astimezone():%Y-%m-%d %H:%M}"
        print(f"{at}  {change.worker}, {change.device}: {title}{_done(change, joined)}")
        for name, (old, new) in change.fields.items():
            if name == "woman" or name.startswith("_"):  # it is her history, and the line says what was done
                continue
            column = known.get(name)
            print(f"    {column.label if column else name}: {saying.of(column, old)} → {saying.of(column, new)}")


def print_hits(practice: PracticeFile, words: str, as_json: bool, worker: UUID | None) -> None:
    """Where the words are found, the newest records first."""
    with practice.reading() as rows:
        references = dict(rows.pick("women", "id", "reference"))
        hits = [
            {
                "reference": references.get(hit.stream),
                "table": hit.table,
                "record": str(UUID(hit.record)),
                "where": ", ".join(in_fields(rows.connection, hit, words)),
            }
            for hit in find(rows.connection, words, most=500)
        ]
    looked(practice, worker, "searched")
    if as_json:
        _json(hits)
        return
    for hit in hits:
        print(f"{hit['reference'] or 'the practice'}: {TABLES[hit['table']].title}, {hit['where']}")
    if not hits:
        print("Nothing was found.")


def print_audit(practice: PracticeFile, as_json: bool) -> None:
    """Who looked at, printed or took out what, the newest first."""
    with practice.reading() as rows:
        references = _joined(rows) | dict(rows.pick("women", "id", "reference"))
    found = [
        {
            "at": line.at.isoformat(), "worker": line.worker, "kind": line.kind,
            "reference": references.get(line.stream or ""), "detail": dict(line.detail),
        }
        for line in audit.lines(practice)
    ]  # fmt: skip
    if as_json:
        _json(found)
        return
    for line in found:
        whose = f" {line['reference']}" if line["reference"] else ""
        at = dt.datetime.fromisoformat(line["at"]).astimezone()
        print(f"{at:%Y-%m-%d %H:%M}  {line['worker'] or 'somebody'}: {line['kind'].replace('_', ' ')}{whose}")


def _joined(rows: Reading) -> dict[str, str]:
    """The references of records that were joined with another, by their ids."""
    return {each.woman: str(each.fields.get("reference", "")) for each in hidden(rows.connection)}


def _done(change: Change, joined: Mapping[str, str]) -> str:
    """What was done, and of a taking back, whose change it was and from when."""
    if change.undoes is None and change.with_whom:
        word = "with" if change.kind == "joined" else "from"
        return f" {change.kind} {word} {joined.get(change.with_whom) or 'another record'}"
    if change.undoes is None:
        return ": question on risk put off" if change.kind == "put off" else f" {change.kind}"
    return f": change {change.kind} ({change.undoes.worker}, {change.undoes.at.astimezone():%Y-%m-%d %H:%M})"


def _plain_change(change: Change) -> dict[str, Any]:
    known = _known(change.table)
    fields = {
        name: {"old": plain(known.get(name), old), "new": plain(known.get(name), new)}
        for name, (old, new) in change.fields.items()
    }
    return {
        "at": change.at.isoformat(), "worker": change.worker, "device": change.device, "table": change.table,
        "record": str(UUID(change.record)), "kind": change.kind, "fields": fields,
    }  # fmt: skip


def _known(table: str) -> Mapping[str, Column]:
    """The fields of a table; none of one that a newer version of this program made."""
    return columns_by_name(TABLES[table]) if table in TABLES else {}


def _plain(table: str, row: Any) -> dict[str, Any]:
    fields = {column.name: plain(column, getattr(row, column.name)) for column in columns(TABLES[table])}
    return {"id": str(row.id), **fields}


def _json(value: Any) -> None:
    print(json.dumps(value, ensure_ascii=False, indent=1))
