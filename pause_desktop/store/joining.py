"""Two records of one woman: an alias in the journal of each says so, and the ordinary tables show one woman.

Where the alias is read: the projection writes every row of hers under the woman who is kept and leaves the other's
own row out. So no query, figure, snapshot, export, search or agenda has to know of it, and none can forget: to all
of them there is one woman, once, with everything that belongs to either. Each op stays in the stream in which it
was written, so that parting is exact: without the alias the same ops give the two records again.

A join is a change like any other: one op in each stream, `JOINED` on the other's record and `JOINS` on the record
that is kept, the latter together with the fields that were chosen. It stands while both say so; whoever takes back
either op parts them. Where two laptops joined the same two both ways, or a ring was made, the later op says who is
kept, by clock and actor, so that every laptop comes to the same. A woman may be kept for several, and be joined
herself; the table `joined` holds for each woman who is hidden the one at the end of that chain.
"""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from typing import Any

from pause_desktop.store.connection import Connection
from pause_desktop.store.fold import JOINED, JOINS, REMOVED, Op, heads, settled
from pause_desktop.store.journal import ops_of

Aliases = dict[str, str]
"""Who is hidden to who is kept at the end of the chain, as 32 hex digits."""

_SEEDS = f"SELECT DISTINCT record FROM op WHERE table_name = 'women' AND instr(fields, '\"{JOINED}')"


@dataclass(frozen=True, slots=True)
class _Side:
    """What one record says of joining: to whom it is joined, since which op, whom it keeps, whether it is there."""

    kept: str | None = None
    rank: tuple[int, str, int] = (0, "", 0)
    keeps: frozenset[str] = frozenset()
    named: frozenset[str] = frozenset()
    there: bool = False


@dataclass(frozen=True, slots=True)
class Hidden:
    """A woman who is shown as another: her own fields as they stand in the journal, in stored form."""

    woman: str
    kept: str
    fields: Mapping[str, Any] = field(repr=False)


# --- reading -----------------------------------------------------------------------------------------------


def joined(connection: Connection) -> Aliases:
    """Everybody who is shown as another woman."""
    return dict(connection.execute("SELECT woman, kept FROM joined").fetchall())


def kept_of(connection: Connection, woman: str) -> str:
    """Under whom a woman's records stand: herself, unless she is joined."""
    found = connection.execute("SELECT kept FROM joined WHERE woman = ?", (woman,)).fetchone()
    return found[0] if found else woman


def streams_of(connection: Connection, woman: str) -> list[str]:
    """Every stream that is shown as this woman, her own first: what is shared, erased and told of her."""
    kept = kept_of(connection, woman)
    others = connection.execute("SELECT woman FROM joined WHERE kept = ? ORDER BY woman", (kept,))
    return [kept, *(other for (other,) in others)]


def hidden(connection: Connection, kept: str | None = None) -> list[Hidden]:
    """Who is shown as another woman, of one who is kept or of all, with what her own record says."""
    found = []
    for woman, under in sorted(joined(connection).items()):
        if kept in (None, under):
            found.append(Hidden(woman, under, settled(ops_of(connection, woman)) or {}))
    return found


def undone(ops: Sequence[Op], join: Op) -> dict[str, Any]:
    """The fields of the woman who is kept as they were before a join, but those that were changed since."""
    standing, by_id = heads(ops), {op.id: op for op in ops}
    found = {}
    for name in join.fields:
        if not name.startswith("_") and [op.id for op in standing[name]] == [join.id]:
            seen = [by_id[each] for each in join.parents.get(name, ()) if each in by_id]
            found[name] = max(seen, key=lambda op: op.rank).fields[name] if seen else None
    return found


# --- what the journal says ---------------------------------------------------------------------------------


def aliases(connection: Connection) -> Aliases:
    """The table `joined` as the journal has it, read from the journal alone."""
    return _ends(_sides(connection, (record for (record,) in connection.execute(_SEEDS))))


def settle(connection: Connection, record: str, ops: Iterable[Op]) -> list[str]:
    """Makes the table `joined` what the journal says after an op on a woman's record; gives whose place changed."""
    if not any(name.startswith(JOINED) for op in ops for name in op.fields):
        return []
    before = joined(connection)
    # both sides of a join name each other, so whoever this record can have moved is named from here
    after = _ends(_sides(connection, {record, *before, *before.values()}))
    moved = sorted(woman for woman in {*before, *after} if before.get(woman) != after.get(woman))
    connection.executemany("DELETE FROM joined WHERE woman = ?", [(woman,) for woman in moved])
    write(connection, {woman: after[woman] for woman in moved if woman in after})
    return moved


def write(connection: Connection, found: Aliases) -> None:
    """Adds lines to the table `joined`."""
    connection.executemany("INSERT INTO joined (woman, kept) VALUES (?, ?)", sorted(found.items()))


def _sides(connection: Connection, seeds: Iterable[str]) -> dict[str, _Side]:
    """What these records say, and everybody they name, and so on to the end."""
    sides: dict[str, _Side] = {}
    waiting = list(seeds)
    while waiting:
        woman = waiting.pop()
        if woman not in sides:
            sides[woman] = _side(ops_of(connection, woman))
            waiting += sides[woman].named
    return sides


def _side(ops: Sequence[Op]) -> _Side:
    standing = heads(ops)
    if not standing:
        return _Side()
    own = standing.get(JOINED)
    others = {name.removeprefix(JOINS): found[0] for name, found in standing.items() if name.startswith(JOINS)}
    kept = own[0].fields[JOINED] if own else None
    gone = standing.get(REMOVED)
    return _Side(
        kept, own[0].rank if own else (0, "", 0),
        frozenset(other for other, op in others.items() if op.fields[JOINS + other]),
        frozenset([*others, *([kept] if kept else [])]), not (gone and gone[0].fields[REMOVED]),
    )  # fmt: skip


def _ends(sides: Mapping[str, _Side]) -> Aliases:
    """Each chain to its end; a ring ends where its latest join leads."""
    nobody = _Side()
    leads = {
        woman: side.kept
        for woman, side in sides.items()
        if side.kept and woman in (keeper := sides.get(side.kept, nobody)).keeps and keeper.there
    }
    found = {}
    for woman in leads:
        end = _end(woman, leads, sides)
        if end != woman:
            found[woman] = end
    return found


def _end(woman: str, leads: Mapping[str, str], sides: Mapping[str, _Side]) -> str:
    way: list[str] = []
    at = woman
    while at in leads:
        if at in way:
            ring = way[way.index(at) :]
            return leads[max(ring, key=lambda each: sides[each].rank)]
        way.append(at)
        at = leads[at]
    return at
