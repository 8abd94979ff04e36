"""The history of a woman's records, read from the journal: who changed what from what to what, and where."""

import datetime as dt
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field
from typing import Any

from pause_desktop.sentences import sentence
from pause_desktop.store.fold import JOINED, JOINS, LATER, MARKS, REMOVED, Op, OpId
from pause_desktop.store.joining import streams_of
from pause_desktop.store.journal import latest_in, named_in, wall
from pause_desktop.store.reading import Reading

_PROGRAM, _ELSEWHERE = sentence("the program"), sentence("another laptop")
_ALL = -1


@dataclass(frozen=True, slots=True)
class Undoing:
    """The change that was taken back or brought again: whose it was and when."""

    worker: str
    at: dt.datetime


@dataclass(frozen=True, slots=True)
class Change:
    """One save of one record: field to (old, new), both in stored form.

    `kind` is added, changed, removed, put back, put off, joined, parted, taken back or brought again; of the last
    two, `undoes` tells what was, and `takes_back` the change just before. By `name` it is taken back, together with
    its `stream`; `number` is its op in this file.
    """

    at: dt.datetime
    worker: str
    device: str
    table: str
    record: str
    kind: str
    name: OpId
    number: int
    undoes: Undoing | None = None
    takes_back: OpId | None = None
    fields: Mapping[str, tuple[Any, Any]] = field(default_factory=dict, repr=False)
    stream: str = ""

    @property
    def with_whom(self) -> str:
        """Whose record was joined with hers, or parted from it; empty of any other change."""
        return next((name.removeprefix(JOINS) for name in self.fields if name.startswith(JOINS)), "")

    @property
    def echo(self) -> bool:
        """Whether this is the same join as the woman who is kept has in her own stream."""
        return JOINED in self.fields


def history(rows: Reading, stream: str, most: int = _ALL, after: int = 0) -> list[Change]:
    """What was saved about a woman (32 hex digits of her id) and every record joined with hers, the newest first.

    `most` of it, after as many as were read before; without, all of it.
    """
    streams = streams_of(rows.connection, stream)
    ops = latest_in(rows.connection, streams, most, after)
    workers = dict(rows.pick("workers", "id", "name"))
    devices = dict(rows.connection.execute("SELECT id, device_name FROM actor").fetchall())
    known = {each: _known(rows, each, [op for op in ops if op.stream == each]) for each in streams}
    firsts = _firsts(rows, {op.record for op in ops})

    def signed(op: Op) -> str:
        return workers.get(op.worker or "", _PROGRAM)

    return [_change(op, known[op.stream], firsts, signed, devices.get(op.actor, _ELSEWHERE)) for op in ops]


def _known(rows: Reading, stream: str, ops: Sequence[Op]) -> dict[OpId, Op]:
    """Ops of one stream by their names, with those that they saw and those that they take back."""
    known = {op.id: op for op in ops}
    _fetch(rows, stream, known, [parent for op in ops for ids in op.parents.values() for parent in ids])
    undone = [op.undoes for op in ops if op.undoes]
    while undone:  # what is brought again was taken back before, and that of something else again
        _fetch(rows, stream, known, undone)
        undone = [
            named for each in undone if each in known and (named := known[each].undoes) and named not in known
        ]
    return known


def _change(
    op: Op, known: Mapping[OpId, Op], firsts: Mapping[str, int], signed: Callable[[Op], str], device: str
) -> Change:
    before = {name: _shown(known, name, op.parents.get(name, ())) for name in op.fields}
    fields = {
        name: (before[name], value)
        for name, value in op.fields.items()
        if name not in MARKS and name != REMOVED and value != before[name]
    }
    undone, times = op, 0
    while undone.undoes and undone.undoes in known:
        undone, times = known[undone.undoes], times + 1
    if op.undoes:
        kind = "taken back" if times % 2 else "brought again"
    elif LATER in op.fields:
        kind = "put off"
    elif REMOVED in op.fields:
        kind = "removed" if op.fields[REMOVED] else "put back"
    elif joins := [value for name, value in op.fields.items() if name.startswith(JOINED)]:
        kind = "joined" if joins[0] else "parted"
    else:
        kind = "added" if firsts[op.record] == op.number else "changed"
    undoes = Undoing(signed(undone), moment(undone)) if times else None
    return Change(
        moment(op),
        signed(op),
        device,
        op.table,
        op.record,
        kind,
        op.id,
        op.number,
        undoes,
        op.undoes,
        fields,
        op.stream,
    )


def count(rows: Reading, stream: str) -> int:
    """How many changes the history of a woman holds."""
    streams = streams_of(rows.connection, stream)
    marks = ", ".join("?" * len(streams))
    return rows.connection.execute(f"SELECT count(*) FROM op WHERE stream IN ({marks})", streams).fetchone()[0]


def moment(op: Op) -> dt.datetime:
    """When an op was written, by the clock of its laptop."""
    return dt.datetime.fromtimestamp(wall(op.clock) / 1000, dt.UTC)


def _fetch(rows: Reading, stream: str, known: dict[OpId, Op], names: Sequence[OpId]) -> None:
    known |= named_in(rows.connection, stream, {name for name in names if name not in known})


def _shown(known: Mapping[OpId, Op], name: str, parents: Sequence[OpId]) -> Any:
    """The value a field had for who wrote over it."""
    found = [known[each] for each in parents if each in known]
    return max(found, key=lambda op: op.rank).fields[name] if found else None


def _firsts(rows: Reading, records: set[str]) -> dict[str, int]:
    """The number of the first op of each record: the one that added it."""
    first = "SELECT min(id) FROM op WHERE record = ?"
    return {record: rows.connection.execute(first, (record,)).fetchone()[0] for record in records}
