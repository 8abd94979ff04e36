"""The ordinary tables as a projection of the journal: written here alone, rebuilt from it to the same content.

Where two records of one woman were joined, their rows are written under the one who is kept; `joining` says why.
"""

from collections.abc import Iterable, Iterator, Mapping
from itertools import groupby
from typing import Any, NamedTuple

from pause_desktop.records.fields import columns
from pause_desktop.records.tables import TABLES
from pause_desktop.store import joining
from pause_desktop.store.connection import Connection
from pause_desktop.store.fold import canonical, settled
from pause_desktop.store.journal import all_ops, ops_of
from pause_desktop.store.search import words_of

_JSON_KINDS = ("choices", "scores", "json")

Fields = Mapping[str, Any]
Row = tuple[str, Fields]
"""A record's id and its fields in stored form."""


class _Shape:
    """How one table is written: its columns in order, which are kept as JSON, and the statements."""

    def __init__(self, table: str) -> None:
        described = columns(TABLES[table])
        self.table = table
        self.names = tuple(column.name for column in described)
        self.women = tuple(column.name for column in described if column.links_to == "women")
        self.json = frozenset(column.name for column in described if column.kind in _JSON_KINDS)
        self._inserts: dict[tuple[str, ...], str] = {}
        changed = ", ".join(f'"{name}" = excluded."{name}"' for name in self.names)
        listed = ", ".join(f'"{name}"' for name in ("id", *self.names))
        self.select = f'SELECT {listed} FROM "{table}" WHERE id = ?'
        self.upsert = f"{self.insert(self.names)} ON CONFLICT (id) DO UPDATE SET {changed}"

    def insert(self, names: tuple[str, ...]) -> str:
        """The statement that adds a row with just these columns; they are the table's own, never a file's."""
        if names not in self._inserts:
            listed = ", ".join(f'"{name}"' for name in ("id", *names))
            marks = ", ".join("?" * (len(names) + 1))
            self._inserts[names] = f'INSERT INTO "{self.table}" ({listed}) VALUES ({marks})'
        return self._inserts[names]

    def shown(self, record: str, fields: Fields | None, aliases: Mapping[str, str]) -> Fields | None:
        """What stands in the table for what the ops of a record say, in the light of who is joined to whom."""
        if fields is None or not aliases:
            return fields
        if self.table == "women":
            return None if record in aliases else fields
        under = {name: aliases[fields[name]] for name in self.women if fields.get(name) in aliases}
        return {**fields, **under} if under else fields

    def values(self, row: Row) -> tuple[Any, ...]:
        """The row as the upsert takes it; what a newer program wrote beside it stays in the journal."""
        record, fields = row
        return record, *(self._kept(name, fields.get(name)) for name in self.names)

    def only(self, row: Row) -> tuple[Any, ...]:
        """The row as the insert of just its columns takes it."""
        record, fields = row
        if self.json.isdisjoint(fields):
            return record, *fields.values()
        return record, *(self._kept(name, value) for name, value in fields.items())

    def _kept(self, name: str, value: Any) -> Any:
        return canonical(value) if value is not None and name in self.json else value


_SHAPES = {table: _Shape(table) for table in TABLES}


def insert_new(connection: Connection, table: str, rows: list[Row], first_op: int) -> None:
    """Writes records that were just made; their ops are numbered from `first_op` in the same order."""
    shape = _SHAPES[table]
    # rows with the same columns go in together: binding a NULL costs the driver more than a value
    alike: dict[tuple[str, ...], list[tuple[Any, ...]]] = {}
    for row in rows:
        alike.setdefault(tuple(row[1]), []).append(shape.only(row))
    for names, found in alike.items():
        connection.executemany(shape.insert(names), found)
    indexed = [
        (number, words) for number, (_, fields) in enumerate(rows, first_op) if (words := words_of(table, fields))
    ]
    if indexed:
        connection.executemany("INSERT INTO search (rowid, words) VALUES (?, ?)", indexed)


def refresh(connection: Connection, table: str, record: str) -> list[tuple[str, str, str]]:
    """Makes the row and the search words of one record what its ops say.

    Gives table, id and woman of every other record whose row moved with it, where two were joined or parted.
    """
    if table not in TABLES:  # a newer program's table: it stays in the journal
        return []
    ops = ops_of(connection, record)
    moved = joining.settle(connection, record, ops) if table == "women" else []
    aliases = joining.joined(connection)
    fields = settled(ops)
    _write(connection, table, record, fields, aliases)
    _index(connection, table, record, fields)
    others = []
    for woman in moved:
        theirs = connection.execute("SELECT DISTINCT table_name, record FROM op WHERE stream = ?", (woman,))
        for other, each in theirs.fetchall():
            if other in TABLES and each != record:  # its words stay as they were: only its place moves
                _write(connection, other, each, settled(ops_of(connection, each)), aliases)
                others.append((other, each, aliases.get(woman, woman)))
    return others


def _write(
    connection: Connection, table: str, record: str, fields: Fields | None, aliases: Mapping[str, str]
) -> None:
    shape = _SHAPES[table]
    row = shape.shown(record, fields, aliases)
    if row is None:
        connection.execute(f'DELETE FROM "{table}" WHERE id = ?', (record,))
    else:
        connection.execute(shape.upsert, shape.values((record, row)))


def _index(connection: Connection, table: str, record: str, fields: Fields | None) -> None:
    """The search words of a record; a woman who is joined is found by her own too."""
    number = connection.execute("SELECT min(id) FROM op WHERE record = ?", (record,)).fetchone()[0]
    connection.execute("DELETE FROM search WHERE rowid = ?", (number,))
    if fields and (words := words_of(table, fields)):
        connection.execute("INSERT INTO search (rowid, words) VALUES (?, ?)", (number, words))


def rebuild(connection: Connection) -> Iterator[int]:
    """Empties the ordinary tables and the index and makes them again; yields how many records are done."""
    for table in reversed(list(TABLES)):
        connection.execute(f'DELETE FROM "{table}"')
    connection.execute("DELETE FROM search")
    connection.execute("DELETE FROM joined")
    joining.write(connection, joining.aliases(connection))
    for done, each in enumerate(_made(connection), 1):
        if each.row is not None:
            shape = _SHAPES[each.table]
            connection.execute(shape.upsert, shape.values((each.record, each.row)))
        if each.words:
            connection.execute("INSERT INTO search (rowid, words) VALUES (?, ?)", (each.number, each.words))
        if done % 500 == 0:
            yield done


def content(connection: Connection) -> Iterator[tuple[Any, ...]]:
    """Every row of every ordinary table and of the index, in one order, to compare before and after."""
    for table in TABLES:
        yield from ((table, *row) for row in connection.execute(f'SELECT * FROM "{table}" ORDER BY id'))
    yield from (("search", *row) for row in connection.execute("SELECT rowid, words FROM search ORDER BY rowid"))
    yield from (("joined", *row) for row in connection.execute("SELECT woman, kept FROM joined ORDER BY woman"))


def from_journal(connection: Connection) -> Iterator[tuple[Any, ...]]:
    """What `content` would give if the tables were made again from the journal, without touching them."""
    made: dict[str, list[tuple[Any, ...]]] = {table: [] for table in TABLES}
    index: list[tuple[Any, ...]] = []
    for each in _made(connection):
        if each.row is not None:
            made[each.table].append((each.table, *_SHAPES[each.table].values((each.record, each.row))))
        if each.words:
            index.append(("search", each.number, each.words))
    for table in TABLES:
        yield from made[table]
    yield from sorted(index)
    yield from (("joined", *pair) for pair in sorted(joining.aliases(connection).items()))


def differences(connection: Connection) -> Iterator[str | None]:
    """Compares the tables and the index with the journal, one record at a time.

    Yields a table's name for each record that is not what its ops say, `search` for words that are not, None for
    a record that agrees; at the end once for each row that no op made, and `joined` for a woman joined otherwise.
    """
    right = dict.fromkeys((*TABLES, "search"), 0)
    for each in _made(connection):
        if each.table not in TABLES:
            continue
        shape = _SHAPES[each.table]
        wanted = None if each.row is None else shape.values((each.record, each.row))
        row = connection.execute(shape.select, (each.record,)).fetchone()
        indexed = connection.execute("SELECT words FROM search WHERE rowid = ?", (each.number,)).fetchone()
        right[each.table] += row is not None
        right["search"] += indexed is not None
        if row != wanted:
            yield each.table
        elif (indexed[0] if indexed else "") != each.words:
            yield "search"
        else:
            yield None
    for table, seen in right.items():
        counted = connection.execute(f'SELECT count(*) FROM "{table}"').fetchone()[0]
        yield from [table] * (counted - seen)
    stand, said = joining.joined(connection), joining.aliases(connection)
    yield from ["joined"] * len({*stand.items()} ^ {*said.items()})


class _Made(NamedTuple):
    """One record as the journal makes it: its row, None where there is none, and its words in the index."""

    table: str
    record: str
    number: int
    row: Fields | None
    words: str


def _made(connection: Connection) -> Iterator[_Made]:
    """Every record that the journal knows."""
    numbers = dict(connection.execute("SELECT record, min(id) FROM op GROUP BY record"))
    aliases = joining.aliases(connection)
    for record, ops in groupby(all_ops(connection), key=lambda op: op.record):
        found = list(ops)
        table, fields = found[0].table, settled(found)
        if table not in TABLES or fields is None:
            yield _Made(table, record, numbers[record], None, "")
        else:
            row = _SHAPES[table].shown(record, fields, aliases)
            yield _Made(table, record, numbers[record], row, words_of(table, fields))


def tables_in_order(names: Iterable[str]) -> list[str]:
    """Tables so that a record always follows what it links to."""
    wanted = set(names)
    return [table for table in TABLES if table in wanted]
