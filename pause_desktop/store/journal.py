"""The journal: append-only ops, gapless in each stream and actor, each chained to the one before by SHA-256.

Only this module knows how a change is recorded. The chain is checked by `broken_links`; who else holds the
stream holds its hashes too, so that a rewritten past is found.
"""

import hashlib
import json
from collections.abc import Iterable, Iterator, Mapping, Sequence
from typing import Any

from pause_desktop.store.connection import Connection
from pause_desktop.store.fold import Op, OpId, canonical

CUT = "_erased"
"""The field that marks an op of another's stream from which an erased woman was taken; it keeps its old hash."""

FIRST = bytes(32)
"""What the first op of a chain names as the one before it."""

_COLUMNS = "stream, actor, seq, clock, worker, table_name, record, fields, parents, previous, hash"
_INSERT = f"INSERT INTO op ({_COLUMNS}) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)"
_OP = "stream, actor, seq, clock, worker, table_name, record, fields, parents, id"

NO_PARENTS: Mapping[str, Sequence[OpId]] = {}


class Clock:
    """A hybrid logical clock: milliseconds since 1970 and a counter in one integer that never goes back."""

    def __init__(self, last: int) -> None:
        self.last = last

    def begin(self, milliseconds: int) -> None:
        """Begins a save a step away from the one before: readings that follow each other are of one save."""
        self.last = max(milliseconds << 16, ((self.last >> 16) + 1) << 16) - 1

    def tick(self, milliseconds: int) -> int:
        """The next reading: the wall clock, or one past the last where that is behind."""
        self.last = max(milliseconds << 16, self.last + 1)
        return self.last


def wall(clock: int) -> int:
    """The milliseconds since 1970 in a clock reading."""
    return clock >> 16


class Appender:
    """Appends ops of one actor within one transaction, and remembers where each stream's chain stands."""

    def __init__(self, connection: Connection, actor: str, worker: str | None) -> None:
        self._connection, self._actor, self._worker = connection, actor, worker
        self._ends: dict[str, tuple[int, bytes]] = {}
        self._waiting: list[tuple[Any, ...]] = []
        self.count = 0

    def add(
        self, stream: str, clock: int, table: str, record: str, fields: Mapping[str, Any],
        parents: Mapping[str, Sequence[OpId]] = NO_PARENTS,
    ) -> None:  # fmt: skip
        """Queues one op; `flush` writes what is queued."""
        end = self._ends.get(stream)
        seq, previous = end if end else self._end(stream)
        seq += 1
        fields_text = canonical(fields)
        parents_text = canonical(parents) if parents else "{}"
        made = digest(
            stream, self._actor, seq, clock, self._worker, table, record, fields_text, parents_text, previous
        )
        self._ends[stream] = seq, made
        self._waiting.append(
            (
                stream,
                self._actor,
                seq,
                clock,
                self._worker,
                table,
                record,
                fields_text,
                parents_text,
                previous,
                made,
            )
        )
        self.count += 1

    def flush(self) -> None:
        """Writes the queued ops in their order."""
        self._connection.executemany(_INSERT, self._waiting)
        self._waiting.clear()

    def _end(self, stream: str) -> tuple[int, bytes]:
        found = self._connection.execute(
            "SELECT seq, hash FROM op WHERE stream = ? AND actor = ? ORDER BY seq DESC LIMIT 1",
            (stream, self._actor),
        ).fetchone()
        return (found[0], bytes(found[1])) if found else (0, FIRST)


def digest(
    stream: str, actor: str, seq: int, clock: int, worker: str | None, table: str, record: str, fields: str,
    parents: str, previous: bytes,
) -> bytes:  # fmt: skip
    """SHA-256 over the op's parts, one a line, the hash before it in hex at the end.

    No part holds a line end: ids and table names never do, and JSON writes one as `\\n`.
    """
    parts = (stream, actor, str(seq), str(clock), worker or "", table, record, fields, parents, previous.hex())
    return hashlib.sha256("\n".join(parts).encode()).digest()


def ops_of(connection: Connection, record: str) -> list[Op]:
    """Every op about one record, in the order they were written here."""
    rows = connection.execute(f"SELECT {_OP} FROM op WHERE record = ? ORDER BY id", (record,))
    return [_op(row) for row in rows]


def ops_in(connection: Connection, stream: str) -> Iterator[Op]:
    """Every op of one stream, in the order they were written here."""
    return (_op(row) for row in connection.execute(f"SELECT {_OP} FROM op WHERE stream = ? ORDER BY id", (stream,)))


def all_ops(connection: Connection) -> Iterator[Op]:
    """Every op, record by record."""
    return (_op(row) for row in connection.execute(f"SELECT {_OP} FROM op ORDER BY record, id"))


def numbered(connection: Connection, numbers: Iterable[int]) -> list[Op]:
    """Ops by their numbers in this file, in that order."""
    wanted = sorted(numbers)
    marks = ", ".join("?" * len(wanted))
    return [
        _op(row) for row in connection.execute(f"SELECT {_OP} FROM op WHERE id IN ({marks}) ORDER BY id", wanted)
    ]


def latest_in(connection: Connection, streams: Sequence[str], most: int, after: int = 0) -> list[Op]:
    """Ops of some streams, the latest first: `most` of them, after as many as were read before."""
    marks = ", ".join("?" * len(streams))
    found = connection.execute(
        f"SELECT {_OP} FROM op WHERE stream IN ({marks})"
        " ORDER BY clock DESC, actor DESC, seq DESC LIMIT ? OFFSET ?",
        (*streams, most, after),
    )
    return [_op(row) for row in found]


def named_in(connection: Connection, stream: str, ids: Iterable[OpId]) -> dict[OpId, Op]:
    """Ops of one stream by their names; those that this file does not hold are left out."""
    found = {}
    for actor, seq in ids:
        row = connection.execute(
            f"SELECT {_OP} FROM op WHERE stream = ? AND actor = ? AND seq = ?", (stream, actor, seq)
        ).fetchone()
        if row:
            found[actor, seq] = _op(row)
    return found


def broken_links(connection: Connection) -> Iterator[tuple[str, str, int] | None]:
    """Walks every chain: yields (stream, actor, seq) of an op that does not fit, None for one that does."""
    ends: dict[tuple[str, str], tuple[int, bytes]] = {}
    rows = connection.execute(f"SELECT {_COLUMNS} FROM op ORDER BY stream, actor, seq")
    for stream, actor, seq, clock, worker, table, record, fields, parents, previous, made in rows:
        before, end = ends.get((stream, actor), (0, FIRST))
        right = digest(stream, actor, seq, clock, worker, table, record, fields, parents, end)
        # of an op that an erasure has cut, only the place in the chain can still be checked
        fits = seq == before + 1 and previous == end and (made == right or f'"{CUT}":true' in fields)
        ends[stream, actor] = seq, made
        yield None if fits else (stream, actor, seq)


def last_number(connection: Connection) -> int:
    """The number of the newest op in this file: what a form that is being filled in has seen so far."""
    return connection.execute("SELECT max(id) FROM op").fetchone()[0] or 0


def _op(row: Iterable[Any]) -> Op:
    stream, actor, seq, clock, worker, table, record, fields, parents, number = row
    seen = {name: tuple((a, s) for a, s in ids) for name, ids in json.loads(parents).items()}
    return Op(stream, actor, seq, clock, worker, table, record, json.loads(fields), seen, number)
