"""Erases a woman: every record that is shown as hers leaves the journal, the tables, the index and every byte.

The order makes a kill at any point safe. First the list of erasures beside the file names her (by a mark that
leads to nobody), then everything of hers goes in one transaction, then the file is written anew without the pages
that held her. Whoever is in the list and still in the file when it is opened is erased then: because the program
was killed in between, or because a backup was restored. So she is there whole, or gone at the next opening.

What others wrote stays theirs: a kept report loses the ids of her quotations and keeps its numbers; the audit keeps
that something was done, by whom and when, and loses what it was about. An op of another stream that named her keeps
its place and its hash, marked as cut (`CUT`), so that the chain still holds and other laptops know it as the same.
"""

import contextlib
import datetime as dt
import json
import re
from collections.abc import Generator, Iterable, Iterator, Sequence
from dataclasses import dataclass
from itertools import islice
from typing import Any
from uuid import UUID

from pause_desktop.errors import LeadOnly, NoSuchRecord, StillOnDisk
from pause_desktop.records.tables import TABLES
from pause_desktop.store import projection
from pause_desktop.store.connection import Connection, DatabaseError, connect, plain
from pause_desktop.store.erased_list import (
    REASONS,
    Marks,
    add_inside,
    keep_beside,
    marks_beside,
    marks_in,
    named,
    new_marks,
    withdraw,
)
from pause_desktop.store.fold import JOINS, Op, canonical, heads
from pause_desktop.store.forgetting import GONE, Mentions, without
from pause_desktop.store.joining import streams_of
from pause_desktop.store.journal import CUT, numbered, ops_of
from pause_desktop.store.practice_file import PracticeFile, set_meta

_NAMES = ("first_name", "last_name", "preferred_name")
_UNCLEAN = "unclean"
_HERS = "erased"  # in the place of a stream in the audit, where NULL would mean the whole practice

Steps = Generator[tuple[int, int, str], None, "Erased"]


@dataclass(frozen=True, slots=True)
class Erased:
    """What an erasure did, as the certificate says it: numbers and the day, nothing of her."""

    on: dt.date
    at: int
    reason: str
    worker: str
    streams: int
    records: int
    changes: int


def erase(practice: PracticeFile, woman: UUID, reason: str, worker: UUID | None) -> Steps:
    """Erases a woman with every record joined with hers; yields progress.

    Raises LeadOnly, NoSuchRecord, DiskFull, ReadOnly, NotSaved: then she is there whole. StillOnDisk: she is gone,
    and what is left of her in unused pages goes at the next opening.
    """
    if reason not in REASONS:
        raise ValueError(f"{reason} is no reason to erase")
    with practice.reading() as rows:
        by = _lead(rows.connection, worker)
        streams = streams_of(rows.connection, woman.hex)
        if not rows.connection.execute("SELECT 1 FROM women WHERE id = ?", (streams[0],)).fetchone():
            raise NoSuchRecord(what=TABLES["women"].title, name="any more")
        on = dt.datetime.fromtimestamp(practice.milliseconds() / 1000, dt.UTC).date()
        marks = new_marks(rows.connection, streams, on, reason)
    before = marks_beside(practice.path)
    yield 0, 3, "Noting the erasure"
    try:
        keep_beside(practice.path, before | marks)
        yield 1, 3, "Taking out the record"
        records, changes = _take_out(practice, streams, marks, reason, worker)
    except BaseException:  # not so in a kill: then the list stands, and the next opening erases her
        withdraw(practice.path, before)
        raise
    yield 2, 3, "Cleaning the file"
    clean(practice)
    yield 3, 3, "Erased"
    return Erased(on, practice.milliseconds(), reason, by, len(streams), records, changes)


def apply_erasures(practice: PracticeFile, marks: Marks | None = None) -> int:
    """Erases whoever is in a list (that of the file and beside it, where none is given) and still in the file.

    Called at every opening, so after a restore and after a kill, and with the list of a bundle. Returns how many
    streams went.
    """
    beside = marks_beside(practice.path)
    with practice.reading() as rows:
        inside, unclean = marks_in(rows.connection), _is_unclean(rows.connection)
        known = inside | beside | (marks or {})
        back = named(rows.connection, known)
    if known != beside:
        keep_beside(practice.path, known)
    if back:
        _take_out(practice, list(back), known, "again", None)
    elif known != inside:
        with practice.plainly() as connection:
            add_inside(connection, known)
    if back or unclean:
        with contextlib.suppress(StillOnDisk):  # another program's look at the file delays it to the next opening
            clean(practice)
    return len(back)


def clean(practice: PracticeFile) -> None:
    """Writes the file anew without its unused pages and empties its log. Raises StillOnDisk."""
    try:
        connection = connect(practice.path, practice.key)
        try:
            connection.execute("VACUUM")
            busy = connection.execute("PRAGMA wal_checkpoint(TRUNCATE)").fetchone()[0]
            if busy:
                raise StillOnDisk(reason="something else was reading it")
            connection.execute("DELETE FROM meta WHERE key = ?", (_UNCLEAN,))
            connection.execute("PRAGMA wal_checkpoint(TRUNCATE)")
        finally:
            connection.close()
    except DatabaseError as error:
        raise StillOnDisk(reason=str(plain(error, practice.path))) from error


# --- one transaction ---------------------------------------------------------------------------------------


def _take_out(
    practice: PracticeFile, streams: Sequence[str], marks: Marks, reason: str, worker: UUID | None
) -> tuple[int, int]:
    with practice.plainly() as connection:
        set_meta(connection, erasing=1)
        connection.execute("CREATE TEMP TABLE IF NOT EXISTS hers (record TEXT PRIMARY KEY)")
        connection.execute("DELETE FROM temp.hers")
        for stream in streams:
            connection.execute(
                "INSERT OR IGNORE INTO temp.hers SELECT DISTINCT record FROM op WHERE stream = ?", (stream,)
            )
        ids = {record for (record,) in connection.execute("SELECT record FROM temp.hers")}
        mentions = _mentions(connection, streams, ids)
        _keep_numbers(connection, mentions.references)
        changes = _delete(connection, streams)
        _cut_others(connection, mentions)
        _forget_drafts(connection, ids, mentions)
        _forget_preferences(connection, mentions)
        _forget_looks(connection, streams, mentions)
        connection.execute("DROP TABLE temp.hers")
        add_inside(connection, marks)
        connection.execute(
            "INSERT INTO audit (at, actor, worker, kind, stream, detail) VALUES"
            " (?, (SELECT value FROM meta WHERE key = 'actor'), ?, 'erased', NULL, ?)",
            (practice.milliseconds(), worker.hex if worker else None,
             canonical({"reason": reason, "records": len(ids), "changes": changes})),
        )  # fmt: skip
        ops = connection.execute("SELECT count(*) FROM op").fetchone()[0]
        set_meta(connection, ops=ops, **{_UNCLEAN: 1})
        connection.execute("DELETE FROM meta WHERE key = 'erasing'")
        return len(ids), changes


class _Hers(Mentions):
    """Her mentions, with the references she ever had."""

    def __init__(self, ids: set[str], references: set[str], names: set[tuple[str, ...]]) -> None:
        super().__init__(ids, references, names)
        self.references = references


def _mentions(connection: Connection, streams: Sequence[str], ids: set[str]) -> _Hers:
    """Every id, reference and name that the journal ever had of her, earlier spellings too."""
    references: set[str] = set()
    names: set[tuple[str, ...]] = set()
    for stream in streams:
        values: dict[str, set[str]] = {}
        for op in ops_of(connection, stream):
            for name in ("reference", *_NAMES):
                if op.fields.get(name):
                    values.setdefault(name, set()).add(str(op.fields[name]))
        references |= values.get("reference", set())
        firsts = values.get("first_name", set()) | values.get("preferred_name", set())
        lasts = values.get("last_name", set())
        names |= {(first, last) for first in firsts for last in lasts}
        names |= {(each,) for each in firsts | lasts}
    return _Hers(ids | set(streams), references, names)


def _keep_numbers(connection: Connection, references: Iterable[str]) -> None:
    """A reference that was hers is never given again: it may stand on paper."""
    letter, given = (
        connection.execute("SELECT value FROM meta WHERE key = ?", (key,)).fetchone()
        for key in ("letter", "references")
    )
    own = re.compile(rf"-{re.escape(letter[0])}(\d+)$")
    numbers = [int(found[1]) for each in references if (found := own.search(each))]
    if numbers and max(numbers) > int(given[0] if given else 0):
        set_meta(connection, references=max(numbers))


def _delete(connection: Connection, streams: Sequence[str]) -> int:
    """Her words in the index, her rows and her ops; gives how many ops they were."""
    hers = "SELECT record FROM temp.hers"
    connection.execute(
        f"DELETE FROM search WHERE rowid IN (SELECT min(id) FROM op WHERE record IN ({hers}) GROUP BY record)"
    )
    connection.execute("INSERT INTO search (search) VALUES ('optimize')")
    for table in reversed(list(TABLES)):
        connection.execute(f'DELETE FROM "{table}" WHERE id IN ({hers})')
    changes = 0
    for stream in streams:
        connection.execute("DELETE FROM joined WHERE woman = ?1 OR kept = ?1", (stream,))
        changes += connection.execute("DELETE FROM op WHERE stream = ?", (stream,)).rowcount
    return changes


def _cut_others(connection: Connection, mentions: Mentions) -> None:
    """Ops of others that name her by an id: a kept report's quotations, a join that was undone."""
    found = set()
    for number, fields, parents in connection.execute("SELECT id, fields, parents FROM op"):
        if mentions.by_id(fields) or mentions.by_id(parents):
            found.add(number)
    for op in _in_parts(connection, found):
        joins = [name for name in op.fields if name.startswith(JOINS) and mentions.by_id(name)]
        kept = dict(op.fields)
        if joins:  # what was chosen of hers in a join that is undone has since been replaced
            standing = heads(ops_of(connection, op.record))
            kept = {
                name: value for name, value in kept.items()
                if name not in joins and any(one.id == op.id for one in standing.get(name, ()))
            }  # fmt: skip
        cut = {name: _spared(value, mentions) for name, value in kept.items() if not mentions.by_id(name)}
        parents = {name: seen for name, seen in op.parents.items() if not mentions.by_id(name)}
        connection.execute(
            "UPDATE op SET fields = ?, parents = ? WHERE id = ?",
            (canonical({**cut, CUT: True}), canonical(parents) if parents else "{}", op.number),
        )
    for table, record in {(op.table, op.record) for op in _in_parts(connection, found)}:
        projection.refresh(connection, table, record)


def _in_parts(connection: Connection, numbers: Iterable[int]) -> Iterator[Op]:
    """Ops by their numbers, some hundred at a time: SQL takes no more."""
    left = iter(sorted(numbers))
    while part := list(islice(left, 500)):
        yield from numbered(connection, part)


def _spared(value: Any, mentions: Mentions) -> Any:
    """A field's value without her, of the shape it had: what would vanish whole is emptied."""
    left = without(value, mentions)
    if left is not GONE:
        return left
    if isinstance(value, dict):
        return {
            key: left for key, each in value.items()
            if not mentions(key) and (left := without(each, mentions)) is not GONE
        }  # fmt: skip
    return None


def _forget_drafts(connection: Connection, ids: set[str], mentions: Mentions) -> None:
    drafts = connection.execute("SELECT key, record, woman, body, place FROM draft").fetchall()
    for key, record, woman, body, place in drafts:
        left = [without(json.loads(text), mentions) for text in (body, place)]
        if record in ids or woman in ids or mentions.by_id(key) or GONE in left:
            connection.execute("DELETE FROM draft WHERE key = ?", (key,))
        elif left != [json.loads(body), json.loads(place)]:
            connection.execute(
                "UPDATE draft SET body = ?, place = ? WHERE key = ?", (*(json.dumps(each) for each in left), key)
            )


def _forget_preferences(connection: Connection, mentions: Mentions) -> None:
    for worker, key, value in connection.execute('SELECT worker, "key", value FROM preference').fetchall():
        left = without(json.loads(value), mentions.closely)
        if left is GONE or mentions(key):
            connection.execute('DELETE FROM preference WHERE worker = ? AND "key" = ?', (worker, key))
        elif left != json.loads(value):
            connection.execute(
                'UPDATE preference SET value = ? WHERE worker = ? AND "key" = ?',
                (json.dumps(left, ensure_ascii=False), worker, key),
            )


def _forget_looks(connection: Connection, streams: Sequence[str], mentions: Mentions) -> None:
    """The audit keeps that something was done, by whom and when; of what it was about, nothing."""
    for number, stream, detail in connection.execute("SELECT id, stream, detail FROM audit").fetchall():
        if stream in streams:
            connection.execute("UPDATE audit SET stream = ?, detail = '{}' WHERE id = ?", (_HERS, number))
        elif mentions.closely(detail):
            left = without(json.loads(detail), mentions.closely)
            kept = "{}" if left is GONE else canonical(left)
            connection.execute("UPDATE audit SET detail = ? WHERE id = ?", (kept, number))


def _lead(connection: Connection, worker: UUID | None) -> str:
    """The name of the lead who erases. Raises LeadOnly."""
    found = (
        worker
        and connection.execute("SELECT name, role, left_on FROM workers WHERE id = ?", (worker.hex,)).fetchone()
    )
    if not found or found[1] != "practice_lead" or found[2]:
        raise LeadOnly
    return found[0]


def _is_unclean(connection: Connection) -> bool:
    return connection.execute("SELECT 1 FROM meta WHERE key = ?", (_UNCLEAN,)).fetchone() is not None
