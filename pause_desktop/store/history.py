"""The history of a woman's records, read from the journal: who changed what from what to what, and where."""

import datetime as dt
from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Any

from pause_desktop.sentences import sentence
from pause_desktop.store.fold import REMOVED
from pause_desktop.store.journal import ops_in, wall
from pause_desktop.store.reading import Reading

_PROGRAM, _ELSEWHERE = sentence("the program"), sentence("another laptop")


@dataclass(frozen=True, slots=True)
class Change:
    """One save: field to (old, new), both in stored form."""

    at: dt.datetime
    worker: str
    device: str
    table: str
    record: str
    kind: str
    fields: Mapping[str, tuple[Any, Any]] = field(repr=False)


def history(rows: Reading, stream: str) -> list[Change]:
    """Every save about a woman (32 hex digits of her id), the newest first."""
    workers = dict(rows.pick("workers", "id", "name"))
    devices = dict(rows.connection.execute("SELECT id, device_name FROM actor").fetchall())
    shown: dict[str, dict[str, Any]] = {}
    changes = []
    for op in ops_in(rows.connection, stream):
        known = op.record in shown
        before = shown.setdefault(op.record, {})
        fields = {
            name: (before.get(name), value)
            for name, value in op.fields.items()
            if name != REMOVED and value != before.get(name)
        }
        removed = op.fields.get(REMOVED)
        kind = "removed" if removed else "put back" if removed is False else "changed" if known else "added"
        before.update(op.fields)
        at = dt.datetime.fromtimestamp(wall(op.clock) / 1000, dt.UTC)
        worker = workers.get(op.worker or "", _PROGRAM)
        device = devices.get(op.actor, _ELSEWHERE)
        changes.append(Change(at, worker, device, op.table, op.record, kind, fields))
    return changes[::-1]
