"""The one door for changes: each is journaled and projected in the same transaction, or not at all."""

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from itertools import islice
from typing import Any, Literal
from uuid import UUID, uuid4

from pause_desktop.errors import NoSuchRecord, NotJoined, StillJoined, StillNeeded
from pause_desktop.records.fields import columns, columns_by_name, to_stored
from pause_desktop.records.tables import TABLES
from pause_desktop.store import joining, projection
from pause_desktop.store.connection import Connection
from pause_desktop.store.fold import JOINED, JOINS, LATER, REMOVED, UNDOES, Op, heads
from pause_desktop.store.journal import Appender, Clock, last_number, ops_of

_BATCH = 2000
_STORED = frozenset({str, int})  # most values of a bulk are in stored form already

_LINKS: dict[str, list[tuple[str, str]]] = {}
"""Table to the columns elsewhere that link to it."""
for _table, _model in TABLES.items():
    for _column in columns(_model):
        if _column.links_to:
            _LINKS.setdefault(_column.links_to, []).append((_table, _column.name))

Kind = Literal["added", "changed", "removed"]


@dataclass(frozen=True, slots=True)
class Entry:
    """What one save changed, so that the views that show it can redraw."""

    table: str
    record: UUID
    stream: UUID
    kind: Kind


class Writing:
    """An open transaction; made by `PracticeFile.writing`, which commits or rolls back."""

    def __init__(
        self, connection: Connection, *, actor: str, worker: UUID | None, clock: Clock, milliseconds: int,
        practice: str, letter: str,
    ) -> None:  # fmt: skip
        self.connection, self.actor, self.worker = connection, actor, worker
        self._appender = Appender(connection, actor, worker.hex if worker else None)
        self._clock, self._milliseconds = clock, milliseconds
        self._practice, self._letter = practice, letter
        self._references: int | None = None  # the highest number given so far
        self._uuids: dict[str, UUID] = {}
        self.entries: list[Entry] = []
        clock.begin(milliseconds)

    @property
    def count(self) -> int:
        """How many ops this transaction has added."""
        return self._appender.count

    @property
    def numbers(self) -> range:
        """The numbers that the ops of this transaction have in this file: by them it can be taken back."""
        last = last_number(self.connection)
        return range(last - self.count + 1, last + 1)

    @property
    def milliseconds(self) -> int:
        """The wall clock at the beginning, in milliseconds since 1970."""
        return self._milliseconds

    def add(self, table: str, values: Mapping[str, Any], record: UUID | None = None) -> UUID:
        """Adds one record of checked values and gives its id."""
        if record is None:
            record = uuid4()
        elif ops_of(self.connection, record.hex):
            raise ValueError("this id has a history: edit it, or put it back")
        self.add_many(table, [(record, values)])
        return record

    def add_many(self, table: str, rows: Iterable[tuple[UUID, Mapping[str, Any]]]) -> int:
        """Adds records of checked values, typed or in stored form, and gives how many there were.

        Their ids are new: one that has a history would begin a second one.
        """
        known = columns_by_name(TABLES[table])
        aliases = joining.joined(self.connection) if TABLES[table].belongs == "woman" else {}
        rows, added = iter(rows), 0
        while batch := list(islice(rows, _BATCH)):
            made: list[projection.Row] = []
            first = self._next_op()
            for record, values in batch:
                fields = {
                    name: value if type(value) in _STORED else to_stored(value)
                    for name, value in values.items()
                    if value is not None
                }
                if not fields.keys() <= known.keys():
                    raise KeyError(f"{table} has no {', '.join(sorted(fields.keys() - known.keys()))}")
                if fields.get("woman") in aliases:  # what was begun before she was joined
                    fields["woman"] = aliases[fields["woman"]]
                key = record.hex
                stream = self._stream(table, key, fields)
                self._appender.add(stream, self._tick(), table, key, fields)
                self.entries.append(Entry(table, record, self._uuid(stream), "added"))
                made.append((key, fields))
            self._appender.flush()
            projection.insert_new(self.connection, table, made, first)
            added += len(batch)
        return added

    def edit(self, table: str, record: UUID, values: Mapping[str, Any], *, seen: int | None = None) -> bool:
        """Records what differs from what is there; False where nothing does. Raises NoSuchRecord.

        `seen` is the `Reading.mark` of what the person looked at: what others saved since then is not superseded
        by this save but stands beside it as a conflict. None: all that is there now was seen.
        """
        model = TABLES[table]
        standing = self._standing(table, record)
        shown = {name: found[0].fields[name] for name, found in standing.items()}
        stored = self._stored(table, values)
        changed = {name: value for name, value in stored.items() if value != shown.get(name)}
        if "woman" in changed and self._kept(changed["woman"]) == self._kept(shown.get("woman")):
            del changed["woman"]  # the row says who is kept, the journal who she was when it was written
        if not changed:
            return False
        if model.belongs in changed and table != "women":
            raise ValueError("a record stays with its woman: remove it here and add it there")
        if not changed.keys().isdisjoint(model.atomic):  # a scored form is one value
            changed |= {name: stored.get(name, shown.get(name)) for name in model.atomic}
        self._append(table, record, changed, standing, "changed", seen)
        return True

    def join(self, kept: UUID, other: UUID, values: Mapping[str, Any] | None = None) -> None:
        """Makes two records of one woman one, with what was chosen of the two. Raises NoSuchRecord.

        From then on all that belongs to `other` stands under `kept`; `part` gives both back.
        """
        if kept == other:
            raise ValueError("a woman cannot be joined with herself")
        theirs, hers = self._standing("women", other), self._standing("women", kept)
        chosen = {
            name: value
            for name, value in self._stored("women", values or {}).items()
            if value != (hers[name][0].fields[name] if name in hers else None)
        }
        self._append("women", other, {JOINED: kept.hex}, theirs, "removed")
        self._append("women", kept, {**chosen, JOINS + other.hex: True}, hers, "changed")

    def part(self, other: UUID) -> UUID:
        """Undoes the join of a woman's record with the one that is kept, whose id it gives. Raises NotJoined.

        Both are as they were, with what was recorded since; a field chosen in the join and changed after it stays
        as it was changed.
        """
        theirs = heads(ops_of(self.connection, other.hex))
        kept = theirs[JOINED][0].fields[JOINED] if JOINED in theirs else None
        hers = ops_of(self.connection, kept) if kept else []
        mark = JOINS + other.hex
        if not kept or mark not in (standing := heads(hers)) or self._kept(other.hex) == other.hex:
            raise NotJoined
        self._append("women", other, {JOINED: None}, theirs, "added")
        fields = {mark: False, **joining.undone(hers, standing[mark][0])}
        self._append("women", UUID(kept), fields, standing, "changed")
        return UUID(kept)

    def remove(self, table: str, record: UUID) -> None:
        """Takes a record out; its history stays and it can be put back.

        Raises NoSuchRecord, StillNeeded, StillJoined.
        """
        if table == "women" and len(joining.streams_of(self.connection, record.hex)) > 1:
            raise StillJoined
        for other, _ in linked_to(self.connection, table, record):
            raise StillNeeded(what=TABLES[table].title, other=TABLES[other].plural)
        self._append(table, record, {REMOVED: True}, self._standing(table, record), "removed")

    def put_back(self, table: str, record: UUID) -> None:
        """Undoes a removal. Raises NoSuchRecord where there never was such a record."""
        standing = heads(ops_of(self.connection, record.hex))
        if not standing:
            raise NoSuchRecord(what=TABLES[table].title, name="")
        self._append(table, record, {REMOVED: False}, standing, "added")

    def put_off(self, table: str, record: UUID) -> None:
        """Writes down that a question of this record was put off by name. Raises NoSuchRecord."""
        self._append(table, record, {LATER: self._milliseconds}, self._standing(table, record), "changed")

    def take_back(self, op: Op, fields: Mapping[str, Any]) -> None:
        """Writes fields that take an op back, and that they do; `undoing` has seen that they may."""
        removed = fields.get(REMOVED)
        kind: Kind = "changed" if removed is None else "removed" if removed else "added"
        standing = heads(ops_of(self.connection, op.record))
        self._append(op.table, UUID(op.record), {**fields, UNDOES: list(op.id)}, standing, kind)

    def next_reference(self) -> str:
        """The next free reference of this device, as RP-A0001: two offline laptops never make the same one."""
        prefix = self.connection.execute("SELECT reference_prefix FROM practice").fetchone()
        start = f"{(prefix and prefix[0]) or 'RP'}-{self._letter}"
        number = self._references
        if number is None:
            number = max(self._highest(start), self._given(), self._hidden(start))
        self._references = number + 1
        self.connection.execute(
            "INSERT INTO meta (key, value) VALUES ('references', ?)"
            " ON CONFLICT (key) DO UPDATE SET value = excluded.value",
            (str(self._references),),
        )
        return f"{start}{self._references:04d}"

    def _highest(self, start: str) -> int:
        found = self.connection.execute(
            "SELECT max(CAST(substr(reference, ?1) AS INTEGER)) FROM women"
            " WHERE substr(reference, 1, ?1 - 1) = ?2 AND substr(reference, ?1) NOT GLOB '*[^0-9]*'",
            (len(start) + 1, start),
        ).fetchone()
        return int(found[0] or 0)

    def _given(self) -> int:
        """The highest number given before: that of a woman who was taken out is never given again."""
        found = self.connection.execute("SELECT value FROM meta WHERE key = 'references'").fetchone()
        return int(found[0]) if found else 0

    def _hidden(self, start: str) -> int:
        """The highest number among women who are joined with another: parted, they have it again."""
        references = (str(each.fields.get("reference", "")) for each in joining.hidden(self.connection))
        ends = [each.removeprefix(start) for each in references if each.startswith(start)]
        return max((int(end) for end in ends if end.isascii() and end.isdigit()), default=0)

    def _kept(self, woman: Any) -> str:
        return joining.kept_of(self.connection, str(woman))

    def _stored(self, table: str, values: Mapping[str, Any]) -> dict[str, Any]:
        """Values of a table's own fields in stored form."""
        known = columns_by_name(TABLES[table]).keys()
        if not values.keys() <= known:
            raise KeyError(f"{table} has no {', '.join(sorted(values.keys() - known))}")
        return {name: to_stored(value) for name, value in values.items()}

    def _standing(self, table: str, record: UUID) -> dict[str, list[Op]]:
        standing = heads(ops_of(self.connection, record.hex))
        gone = standing.pop(REMOVED, None)
        joined = table == "women" and self._kept(record.hex) != record.hex
        if not standing or joined or (gone and gone[0].fields[REMOVED]):
            raise NoSuchRecord(what=TABLES[table].title, name="any more")
        return standing

    def _append(
        self, table: str, record: UUID, fields: Mapping[str, Any], standing: Mapping[str, list[Op]], kind: Kind,
        seen: int | None = None,
    ) -> None:  # fmt: skip
        everything = heads(ops_of(self.connection, record.hex)) if REMOVED in fields else standing
        parents = {
            name: [op.id for op in everything[name] if seen is None or op.number <= seen]
            for name in fields
            if name in everything
        }
        stream = next(iter(everything.values()))[0].stream
        self._appender.add(stream, self._tick(), table, record.hex, fields, parents)
        self._appender.flush()
        moved = projection.refresh(self.connection, table, record.hex)
        self.entries.append(Entry(table, record, UUID(self._kept(stream)), kind))
        self.entries += [Entry(each, UUID(other), UUID(woman), "changed") for each, other, woman in moved]

    def _stream(self, table: str, record: str, fields: Mapping[str, Any]) -> str:
        belongs = TABLES[table].belongs
        if table == "practice":
            return record
        if belongs == "id":
            return record
        owner = fields.get(belongs) if belongs else None
        if owner is None:
            return self._practice
        if belongs == "woman":
            return owner
        # the stream of the goal itself, which may be that of a record joined with hers
        found = self.connection.execute(
            "SELECT op.stream FROM goals JOIN op ON op.record = goals.id WHERE goals.id = ? LIMIT 1", (owner,)
        ).fetchone()
        if not found:
            raise NoSuchRecord(what="goal", name="for this step")
        return found[0]

    def _uuid(self, stream: str) -> UUID:
        found = self._uuids.get(stream)
        if found is None:
            found = self._uuids[stream] = UUID(stream)
        return found

    def _next_op(self) -> int:
        return last_number(self.connection) + 1

    def _tick(self) -> int:
        return self._clock.tick(self._milliseconds)


def linked_to(connection: Connection, table: str, record: UUID) -> Iterator[tuple[str, str]]:
    """One record of each table that links to this one: table and id."""
    for other, column in _LINKS.get(table, ()):
        found = connection.execute(
            f'SELECT id FROM "{other}" WHERE "{column}" = ? LIMIT 1', (record.hex,)
        ).fetchone()
        if found:
            yield other, found[0]
