"""Taking back: a save, or one change of it, undone by a new one that says so; never half, nothing rubbed out.

An addition is taken back by a removal, a removal by putting back, a change by the values its fields had before. It
may be taken back while its fields stand as it left them: what was changed since and taken back again does not
count. Taking back what took something back brings that again, so one rule serves both ways.
"""

import datetime as dt
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from typing import Any, NoReturn
from uuid import UUID

from pause_desktop.errors import (
    ChangedSince,
    LinkNotHere,
    NothingToBringAgain,
    NothingToTakeBack,
    NotTakenBackHere,
    StillBelongs,
    TakenBackAlready,
    TakenOutSince,
    TooMuchAtOnce,
)
from pause_desktop.records.fields import columns, columns_by_name
from pause_desktop.records.tables import TABLES
from pause_desktop.sentences import sentence
from pause_desktop.store.connection import Connection
from pause_desktop.store.fitting import refuse_misfits
from pause_desktop.store.fold import JOINED, LATER, MARKS, REMOVED, UNDOES, Op, OpId, heads
from pause_desktop.store.joining import kept_of
from pause_desktop.store.journal import named_in, numbered, ops_of, wall
from pause_desktop.store.saves import HOURS, Reach, reach
from pause_desktop.store.writing import Kind, Writing, linked_to

MOST = 1_000
"""Changes that are taken back in one go; what brought in more has its backup."""

_PROGRAM = sentence("the program")


@dataclass(frozen=True, slots=True)
class Back:
    """One change that was taken back, or brought `again`: what it had done to which record, and by whom.

    `values` is the record as it stands in the journal, in stored form, also where it has been taken out.
    """

    table: str
    record: UUID
    stream: UUID
    kind: Kind
    names: tuple[str, ...]
    by: UUID | None
    again: bool
    values: Mapping[str, Any] = field(repr=False)
    joined: bool | None = None
    """Whether it joined two records of one woman (True) or parted them (False); None of any other change."""


def in_reach(connection: Connection, actor: str, worker: UUID | None, now: int) -> Reach:
    """What Ctrl+Z and Ctrl+Shift+Z would do for a worker on this laptop, at a moment in milliseconds."""
    return reach(connection, actor, worker.hex if worker else None, now - HOURS * 3_600_000)


def undo(change: Writing) -> list[Back]:
    """Takes back the latest save of who is writing. Raises NothingToTakeBack, or why it cannot be."""
    if not (numbers := _reach(change).back):
        raise NothingToTakeBack
    return undo_numbered(change, numbers)


def redo(change: Writing) -> list[Back]:
    """Brings again what she took back last. Raises NothingToBringAgain, or why it cannot be."""
    if not (numbers := _reach(change).again):
        raise NothingToBringAgain
    return undo_numbered(change, numbers)


def undo_change(change: Writing, stream: UUID, name: OpId) -> list[Back]:
    """Takes back one change of a woman's history, whoever made it. Raises why it cannot be."""
    return take_back(change, list(named_in(change.connection, stream.hex, [name]).values()))


def undo_numbered(change: Writing, numbers: Sequence[int]) -> list[Back]:
    """Takes back the save whose ops have these numbers in this file. Raises why it cannot be."""
    if len(numbers) > MOST:
        raise TooMuchAtOnce(count=f"{len(numbers):,}")
    return take_back(change, numbered(change.connection, numbers))


def take_back(change: Writing, ops: Iterable[Op]) -> list[Back]:
    """Takes back changes, the last one first."""
    done = [_one(change, op) for op in sorted(ops, key=lambda op: op.number, reverse=True)]
    if not done:
        raise NothingToTakeBack
    refuse_misfits(change.connection, [(back.table, back.record) for back in done], change.milliseconds)
    return done


def _reach(change: Writing) -> Reach:
    return in_reach(change.connection, change.actor, change.worker, change.milliseconds)


def _one(change: Writing, op: Op) -> Back:
    record = _Record(change.connection, op)
    op = record.in_force(op)
    if op.table not in TABLES or (op.table == "practice" and op.id == record.ops[0].id):
        raise NotTakenBackHere
    if any(
        name.startswith("_") and name not in (REMOVED, LATER, UNDOES) and not name.startswith(JOINED)
        for name in op.fields
    ):
        raise NotTakenBackHere
    if record.brings(op):
        record.may_go(op)
        fields: dict[str, Any] = {REMOVED: True}
    elif REMOVED in op.fields:
        fields = {REMOVED: False}
        record.may_come_back(op)
    else:
        record.stands_as_left(op)
        fields = {name: record.before(name, op) for name in op.fields if name != UNDOES}
        record.links_are_there(fields)
    change.take_back(op, fields)
    return record.told(op)


class _Record:
    """One record as its ops tell it, with what may be taken back of it."""

    def __init__(self, connection: Connection, op: Op) -> None:
        self._connection = connection
        self.table, self.id = op.table, UUID(op.record)
        self.ops = ops_of(connection, op.record)
        self._named = {each.id: each for each in self.ops}
        self._undone = {each.undoes: each for each in self.ops if each.undoes}
        self._heads = heads(self.ops)

    # --- what an op is ---------------------------------------------------------------------------------------

    def in_force(self, op: Op) -> Op:
        """The op itself, or the one that brought it again after it was taken back. Raises TakenBackAlready."""
        last, times = self._named[op.id], 0
        while (by := self._undone.get(last.id)) is not None:
            last, times = by, times + 1
        if times % 2:
            raise TakenBackAlready(**self._who(last))
        return last

    def brings(self, op: Op) -> bool:
        """Whether an op made the record be there: the first of it, or one that put it back."""
        return op.id == self.ops[0].id or op.fields.get(REMOVED) is False

    def before(self, name: str, op: Op) -> Any:
        """What a field held when the op was written, in stored form."""
        seen = self._shown(op.parents.get(name, ()))
        return seen.fields[name] if seen else None

    def origin(self, name: str, op: Op) -> Op | None:
        """The op whose value a field has where this one stands: itself, or behind a taking back an earlier one."""
        at: Op | None = op
        while at is not None and at.undoes is not None:
            undone = self._named.get(at.undoes)
            at = self._shown(undone.parents.get(name, ())) if undone else None
        return at

    def _shown(self, ids: Iterable[OpId]) -> Op | None:
        found = [self._named[each] for each in ids if each in self._named]
        return max(found, key=lambda each: each.rank, default=None)

    # --- what stands in the way ------------------------------------------------------------------------------

    def stands_as_left(self, op: Op) -> None:
        """Refuses where the record is gone, or a later change touched one of the fields."""
        self._is_there()
        for name in op.fields:
            if name == UNDOES:
                continue
            wanted = self.origin(name, op)
            for head in self._heads[name]:
                if self.origin(name, head) is not wanted:
                    raise self._changed(name, head)

    def may_go(self, op: Op) -> None:
        """Refuses to take a record out that was changed since it came, or that another still needs."""
        self._is_there()
        for name, standing in self._heads.items():
            for head in standing if name not in MARKS | {REMOVED} else ():
                origin = self.origin(name, head)
                if origin is not None and origin.number > op.number:
                    raise self._changed(name, head)
        for other, found in linked_to(self._connection, self.table, self.id):
            first = ops_of(self._connection, found)[0]
            raise StillBelongs(what=self._title, other=TABLES[other].title, **self._who(first))
        if self.table == "workers" and (signed := self._signed()):
            raise StillBelongs(what=self._title, other=TABLES[signed.table].title, **self._who(signed))

    def may_come_back(self, op: Op) -> None:
        """Refuses to put a record back that is there, was taken out anew, or whose place is gone."""
        standing = self._heads[REMOVED][0]
        if not standing.fields[REMOVED]:
            raise TakenBackAlready(**self._who(standing))
        if self.origin(REMOVED, standing) is not self.origin(REMOVED, op):
            raise TakenOutSince(what=self._title, **self._who(standing))
        self.links_are_there({name: found[0].fields[name] for name, found in self._heads.items()})

    def links_are_there(self, fields: Mapping[str, Any]) -> None:
        """Refuses where what a field will link to has been taken out."""
        known = columns_by_name(TABLES[self.table])
        for name, value in fields.items():
            if value and name in known and (table := known[name].links_to):
                shown = kept_of(self._connection, value) if table == "women" else value
                there = self._connection.execute(f'SELECT 1 FROM "{table}" WHERE id = ?', (shown,)).fetchone()
                if not there:
                    self._say_gone(table, value)

    def _say_gone(self, table: str, record: str) -> NoReturn:
        """Raises who took a record out, or that it never came to this laptop or was erased."""
        gone = heads(ops_of(self._connection, record)).get(REMOVED)
        if gone:
            raise TakenOutSince(what=TABLES[table].title, **self._who(gone[0]))
        raise LinkNotHere(what=TABLES[table].title)

    def _is_there(self) -> None:
        gone = self._heads.get(REMOVED)
        if gone and gone[0].fields[REMOVED]:
            raise TakenOutSince(what=self._title, **self._who(gone[0]))

    def _changed(self, name: str, by: Op) -> ChangedSince:
        known = columns_by_name(TABLES[self.table])
        label = sentence(known[name].label if name in known else "Which records are one")
        return ChangedSince(field=label, what=self._title, **self._who(by))

    # --- what is said of it ----------------------------------------------------------------------------------

    @property
    def _title(self) -> str:
        return sentence(TABLES[self.table].title)

    def _who(self, op: Op) -> dict[str, Any]:
        found = self._connection.execute("SELECT name FROM workers WHERE id = ?", (op.worker or "",)).fetchone()
        day = dt.datetime.fromtimestamp(wall(op.clock) / 1000, dt.UTC).astimezone().date()
        return {"who": found[0] if found else _PROGRAM, "day": day}

    def _signed(self) -> Op | None:
        found = self._connection.execute(
            "SELECT id FROM op WHERE worker = ? AND record <> ? LIMIT 1", (self.id.hex, self.id.hex)
        ).fetchone()
        return numbered(self._connection, found)[0] if found else None

    def told(self, op: Op) -> Back:
        """What has been done, in the terms of the change that was made first."""
        first, again = op, False
        while first.undoes is not None:
            first, again = self._named[first.undoes], not again
        known = [column.name for column in columns(TABLES[self.table])]
        kind: Kind = "changed"
        if REMOVED in first.fields or first.id == self.ops[0].id:
            kind = "removed" if first.fields.get(REMOVED) else "added"
        return Back(
            self.table, self.id, UUID(first.stream), kind, tuple(name for name in known if name in first.fields),
            UUID(first.worker) if first.worker else None, again,
            {name: found[0].fields[name] for name, found in self._heads.items()},
            next((bool(value) for name, value in first.fields.items() if name.startswith(JOINED)), None),
        )  # fmt: skip
