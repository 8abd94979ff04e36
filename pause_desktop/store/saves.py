"""Which save a worker takes back with Ctrl+Z, and which she brings again: read from the journal, kept nowhere else.

The ops of one save are those of one actor whose clock readings follow each other without a gap (`Clock.begin`), so
the answer outlives a lock and a restart. A save that takes back the one before it steps down; one that takes that
back steps up again; any other save goes on top, and what could be brought again before it is history.
"""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from itertools import pairwise

from pause_desktop.store.connection import Connection
from pause_desktop.store.fold import UNDOES
from pause_desktop.store.journal import wall

HOURS = 12
"""How far back Ctrl+Z reaches: a working day. What is older is taken back in History, where it is seen."""

_FAR = 20_000
"""How many ops are looked through; the save in which that number is reached is still read whole."""

_UNDONE = f"json_extract(fields, '$.{UNDOES}[0]'), json_extract(fields, '$.{UNDOES}[1]')"
_LINES = f"SELECT id, stream, seq, clock, worker, {_UNDONE} FROM op WHERE actor = ? ORDER BY id DESC"
_LINE = f"SELECT {_UNDONE} FROM op WHERE stream = ? AND actor = ? AND seq = ?"

Name = tuple[str, str, int]
"""Stream, actor and seq of an op."""

State = tuple[Name, bool]
"""A first change and whether it is in force: an op leaves it so, the op that takes it back leaves it otherwise."""


Save = list[tuple[int, Name, Name | None]]
"""The ops of one save: the number of each in this file, its name, and the name of the op it takes back."""


@dataclass(frozen=True, slots=True)
class Reach:
    """The numbers of what Ctrl+Z would take back now, and of what Ctrl+Shift+Z would bring again; may be empty."""

    back: Sequence[int]
    again: Sequence[int]


def reach(connection: Connection, actor: str, worker: str | None, since: int) -> Reach:
    """What is in reach of a worker (32 hex digits) on this laptop; `since` in milliseconds since 1970."""
    states = _States(connection)
    done: list[tuple[Save, set[State]]] = []
    undone: list[tuple[Save, set[State]]] = []
    for save in reversed(list(_saves(connection, actor, worker, since))):
        left, undid = set[State](), set[State]()
        for _, name, undoes in save:
            left.add(states.left_by(name, undoes))
            if undoes is not None:
                undid.add(states.of(undoes))
        if done and undid and undid == done[-1][1]:
            done.pop()
            undone.append((save, left))
        elif undone and undid and undid == undone[-1][1]:
            undone.pop()
            done.append((save, left))
        else:
            done.append((save, left))
            undone.clear()
    return Reach(_numbers(done), _numbers(undone))


def _numbers(saves: Sequence[tuple[Save, object]]) -> list[int]:
    return [number for number, _, _ in saves[-1][0]] if saves else []


class _States:
    """The state each op leaves its first change in; what others wrote in between is looked up."""

    def __init__(self, connection: Connection) -> None:
        self._connection = connection
        self._known: dict[Name, State] = {}

    def of(self, name: Name) -> State:
        """The state that an op of this file left."""
        way = [name]
        while way[-1] not in self._known:
            found = self._connection.execute(_LINE, way[-1]).fetchone()
            if not found or not found[0]:
                self._known[way[-1]] = way[-1], True
            else:
                way.append((name[0], *found))
        for undone, undoing in pairwise(reversed(way)):
            self.left_by(undoing, undone)
        return self._known[name]

    def left_by(self, name: Name, undoes: Name | None) -> State:
        """The same, where it is known what the op takes back."""
        first, in_force = self.of(undoes) if undoes else (name, False)
        self._known[name] = first, not in_force
        return self._known[name]


def _saves(connection: Connection, actor: str, worker: str | None, since: int) -> Iterator[Save]:
    """The saves of a worker on this laptop since a moment, the newest first."""
    ops: Save = []
    follows: tuple[int, str | None] | None = None
    lines = connection.execute(_LINES, (actor,))
    for seen, (number, stream, seq, clock, by, undone_actor, undone_seq) in enumerate(lines):
        if follows != (clock, by):
            if ops:
                yield ops[::-1]
                ops = []
            if wall(clock) < since or seen > _FAR:
                return
        follows = clock - 1, by
        if by == worker:
            ops.append((number, (stream, actor, seq), (stream, undone_actor, undone_seq) if undone_actor else None))
    if ops:
        yield ops[::-1]
