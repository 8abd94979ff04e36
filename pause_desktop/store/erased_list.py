"""The list of erasures: who must never come back, kept beside the file so that no backup can take it back.

It names nobody. A stream's id is 128 random bits and stands on no paper, but a copy of the file that was made
before may still hold it; so the list has only a hash of it, salted with the practice's own id: it can be compared
with a stream that somebody brings, and leads to none. The practice's id, and so the mark, is the same on all its
laptops.
The list lies in `FILE.erased`, with a second copy, and inside the file, where a backup made later carries it.
"""

import contextlib
import datetime as dt
import hashlib
import json
from collections.abc import Iterable
from pathlib import Path

from pause_desktop.errors import UserError
from pause_desktop.files import plain_words, write_whole
from pause_desktop.store.connection import Connection
from pause_desktop.store.practice_file import set_meta

REASONS = ("asked", "retention", "mistake")
"""Why a record is erased: she asked, its time has come, it should never have been made."""

Marks = dict[str, dict[str, str]]
"""The mark of an erased stream to the day (`on`) and the reason."""

_META = "erased"


def mark_of(practice: str, stream: str) -> str:
    """What the list has in the place of a stream of a practice, both as 32 hex digits."""
    return hashlib.sha256(f"pause erased\n{practice}\n{stream}".encode()).hexdigest()


def is_erased(connection: Connection, stream: str) -> bool:
    """Whether a stream that somebody brings was erased here and must not come in."""
    return mark_of(_practice(connection), stream) in marks_in(connection)


def marks_in(connection: Connection) -> Marks:
    """The list inside the file."""
    found = connection.execute("SELECT value FROM meta WHERE key = ?", (_META,)).fetchone()
    return json.loads(found[0]) if found else {}


def add_inside(connection: Connection, marks: Marks) -> None:
    """Adds to the list inside the file."""
    set_meta(connection, **{_META: json.dumps(marks_in(connection) | marks, sort_keys=True)})


def list_paths(practice: Path) -> tuple[Path, Path]:
    """The list beside a practice file and its second copy."""
    return practice.with_name(practice.name + ".erased"), practice.with_name(practice.name + ".erased.2")


def marks_beside(practice: Path) -> Marks:
    """The list beside the file: what either copy has; a copy that cannot be read says nothing."""
    found: Marks = {}
    for path in list_paths(practice):
        with contextlib.suppress(OSError, ValueError, AttributeError, TypeError):
            for mark, of_it in json.loads(path.read_bytes())["erased"].items():
                found[str(mark)] = {str(key): str(value) for key, value in of_it.items()}
    return found


def keep_beside(practice: Path, marks: Marks) -> None:
    """Writes the list beside the file, both copies. Raises DiskFull, ReadOnly."""
    content = json.dumps({"format": 1, "erased": marks}, indent=1, sort_keys=True).encode()
    with plain_words(practice):
        for path in list_paths(practice):
            if not path.exists() or path.read_bytes() != content:
                write_whole(path, content)


def withdraw(practice: Path, before: Marks) -> None:
    """Puts the list beside the file back to what it was, where an erasure did not come about."""
    with contextlib.suppress(UserError):
        if before:
            keep_beside(practice, before)
        else:
            for path in list_paths(practice):
                path.unlink(missing_ok=True)


def named(connection: Connection, marks: Iterable[str]) -> dict[str, str]:
    """Streams that are in the file although the list has them: stream to its mark."""
    wanted, practice = set(marks), _practice(connection)
    if not wanted:
        return {}
    # each step leaps to the next stream by the index, however many ops lie between
    streams = connection.execute(
        "WITH RECURSIVE each(stream) AS (SELECT min(stream) FROM op UNION ALL"
        " SELECT (SELECT min(op.stream) FROM op WHERE op.stream > each.stream) FROM each"
        " WHERE each.stream IS NOT NULL) SELECT stream FROM each WHERE stream IS NOT NULL"
    )
    return {stream: mark for (stream,) in streams if (mark := mark_of(practice, stream)) in wanted}


def new_marks(connection: Connection, streams: Iterable[str], on: dt.date, reason: str) -> Marks:
    """Lines of the list for streams that are about to be erased."""
    practice, of_it = _practice(connection), {"on": on.isoformat(), "reason": reason}
    return {mark_of(practice, stream): dict(of_it) for stream in streams}


def _practice(connection: Connection) -> str:
    return connection.execute("SELECT value FROM meta WHERE key = 'practice'").fetchone()[0]
