"""Prints what is recorded about one woman, its history, what a search finds, and who looked."""

import datetime as dt
import json
from typing import Any
from uuid import UUID

from pause_desktop.cli.opening import looked
from pause_desktop.records.fields import columns, columns_by_name, to_stored
from pause_desktop.records.tables import TABLES
from pause_desktop.records.terms import Terms
from pause_desktop.store import audit, queries
from pause_desktop.store.history import Change, history
from pause_desktop.store.practice_file import PracticeFile
from pause_desktop.store.search import find, in_fields


def print_record(practice: PracticeFile, reference: str, as_json: bool, worker: UUID | None) -> None:
    """Her rows by table. Raises NoSuchRecord."""
    with practice.reading() as rows:
        woman = rows.woman(reference)
        record = queries.her_record(rows, woman.id)
        tables: dict[str, Any] = {"women": _plain("women", woman)}
        tables |= {table: [_plain(table, row) for row in found] for table, found in record.around.rows.items()}
    looked(practice, worker, "viewed", woman.id)
    if as_json:
        _json(tables)
        return
    terms = practice.terms(dt.date.today())
    for table, found in tables.items():
        for row in [found] if isinstance(found, dict) else found:
            print(f"{TABLES[table].title}: {_said(table, row, terms)}")


def print_history(practice: PracticeFile, reference: str, as_json: bool, worker: UUID | None) -> None:
    """Every save about her, the newest first. Raises NoSuchRecord."""
    with practice.reading() as rows:
        woman = rows.woman(reference)
        changes = history(rows, woman.id.hex)
    looked(practice, worker, "viewed", woman.id, what="history")
    if as_json:
        _json([
            {
                "at": change.at.isoformat(), "worker": change.worker, "device": change.device,
                "table": change.table, "record": str(UUID(change.record)),
                "fields": _both(change),
            }
            for change in changes
        ])  # fmt: skip
        return
    for change in changes:
        model = TABLES.get(change.table)
        title = model.title if model else change.table
        known = columns_by_name(model) if model else {}
        print(f"{change.at.astimezone():%Y-%m-%d %H:%M}  {change.worker}, {change.device}: {title} {change.kind}")
        for name, (old, new) in change.fields.items():
            label = known[name].label if name in known else name
            print(f"    {label}: {_value(old)} → {_value(new)}")


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
        references = dict(rows.pick("women", "id", "reference"))
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


def _both(change: Change) -> dict[str, Any]:
    """Each field's old and new value, ids spelt as everywhere else."""
    model = TABLES.get(change.table)
    links = {column.name for column in columns(model) if column.kind == "link"} if model else set()
    return {
        name: {when: str(UUID(value)) if value and name in links else value for when, value in pair.items()}
        for name, pair in ((name, {"old": old, "new": new}) for name, (old, new) in change.fields.items())
    }


def _plain(table: str, row: Any) -> dict[str, Any]:
    names = [column.name for column in columns(TABLES[table])]
    return {"id": str(row.id), **{name: _outside(getattr(row, name)) for name in names}}


def _outside(value: Any) -> Any:
    return str(value) if isinstance(value, UUID) else to_stored(value)


def _said(table: str, row: dict[str, Any], terms: Terms) -> str:
    parts = []
    for column in columns(TABLES[table]):
        value = row[column.name]
        if value is None or column.kind == "link":
            continue
        words = terms.label(column.choices, value) if column.kind in ("choice", "tri") else _value(value)
        parts.append(f"{column.label} {words}")
    return "; ".join(parts)


def _value(value: Any) -> str:
    if value is None:
        return "–"
    if isinstance(value, list):
        return ", ".join(map(str, value))
    if isinstance(value, dict):
        return ", ".join(f"{name} {each}" for name, each in value.items())
    return str(value)


def _json(value: Any) -> None:
    print(json.dumps(value, ensure_ascii=False, indent=1))
