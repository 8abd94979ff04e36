"""Is the file whole: every page, every table, every line of the journal, and do the tables say what it says."""

from collections import Counter
from collections.abc import Generator, Iterator

from pause_desktop.records.tables import TABLES
from pause_desktop.store.connection import Connection, DatabaseError
from pause_desktop.store.journal import broken_links
from pause_desktop.store.practice_file import PracticeFile
from pause_desktop.store.projection import differences

Steps = Generator[tuple[int, int, str], None, list[str]]

_OFTEN = 500
_MOST = 1_000_000  # findings of SQLite's own check; without a number it stops at 100
_FROM_JOURNAL = "The journal has it; making the tables again from it mends this."


def check(practice: PracticeFile) -> Steps:
    """Reads all there is; yields progress and returns plain sentences, none where all is well.

    A sentence counts and names tables; it never holds what a record says.
    """
    with practice.reading() as rows:
        connection, found = rows.connection, []
        counted = _first(connection, "SELECT count(*) FROM op") or 0
        total = 2 * counted + 2
        yield 0, total, "Checking every page"
        found += flaws(connection)
        yield 1, total, "Checking every table"
        found += _dangling(connection)
        found += yield from _walked(connection, counted, 2, total)
        found += yield from _compared(connection, 2 + counted, total)
        yield total, total, "Checked"
    return found


def flaws(connection: Connection) -> list[str]:
    """What is wrong with the pages, the tables and the index of a file of any schema; both checks are needed:
    the cipher's own misses a file that was cut off, SQLite's does not look at pages nobody uses."""
    found = []
    damaged = _rows(connection, "PRAGMA cipher_integrity_check")
    if damaged:
        found.append(f"{_count(len(damaged), 'page')} of the file cannot be trusted. Restore the newest backup.")
    structure = _rows(connection, f"PRAGMA integrity_check({_MOST})")
    wrong = [] if structure == ["ok"] else structure
    index = [line for line in wrong if "fts5" in line.lower()]
    if index:
        found.append(f"The search index does not fit the records. {_FROM_JOURNAL}")
    if len(wrong) > len(index):
        found.append("The tables of the file do not fit together. Restore the newest backup.")
    counted, noted = _first(connection, "SELECT count(*) FROM op"), _first(
        connection, "SELECT CAST(value AS INTEGER) FROM meta WHERE key = 'ops'"
    )  # fmt: skip
    if counted is None or counted != noted:
        found.append("The journal does not have as many lines as were written. Restore the newest backup.")
    return found


def _dangling(connection: Connection) -> Iterator[str]:
    try:
        links = Counter(table for table, *_ in connection.execute("PRAGMA foreign_key_check"))
    except DatabaseError:
        yield "The links between records cannot be read."
        return
    for table, number in links.items():
        words = _count(number, *_named(table))
        yield f"{words} {'links' if number == 1 else 'link'} to a record that is not there."


def _walked(connection: Connection, counted: int, done: int, total: int) -> Steps:
    broken = 0
    try:
        for at, link in enumerate(broken_links(connection)):
            broken += link is not None
            if at % _OFTEN == 0:
                yield done + min(at, counted), total, "Following the journal"
    except DatabaseError:
        return ["The journal cannot be read to its end. Restore the newest backup."]
    if broken:
        lines = _count(broken, "line")
        return [f"{lines} of the journal did not follow: something was changed, taken out or put in from outside."]
    return []


def _compared(connection: Connection, done: int, total: int) -> Steps:
    differ: Counter[str] = Counter()
    try:
        for at, table in enumerate(differences(connection)):
            if table:
                differ[table] += 1
            if at % _OFTEN == 0:
                yield min(done + at, total), total, "Comparing the tables with the journal"
    except DatabaseError:
        return ["The tables cannot be read to their end. Restore the newest backup."]
    return [
        f"{_count(number, *_named(table))} did not say what the journal says. {_FROM_JOURNAL}"
        for table, number in differ.items()
    ]


def _named(table: str) -> tuple[str, str]:
    if table == "search":
        return "entry of the search index", "entries of the search index"
    if table == "joined":
        return "woman joined with another", "women joined with another"
    model = TABLES.get(table)
    return (model.title, model.plural) if model else ("record", "records")


def _count(number: int, one: str, many: str = "") -> str:
    return f"{number:,} {one if number == 1 else many or one + 's'}"


def _rows(connection: Connection, pragma: str) -> list[str]:
    try:
        return [str(row[0]) for row in connection.execute(pragma)]
    except DatabaseError as error:
        return [str(error)]


def _first(connection: Connection, query: str) -> int | None:
    try:
        row = connection.execute(query).fetchone()
    except DatabaseError:
        return None
    return row[0] if row else None
