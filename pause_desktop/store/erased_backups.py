"""Backups that still hold somebody who was erased: found, replaced by a new one that was checked, and ended."""

import datetime as dt
from collections.abc import Generator
from dataclasses import dataclass

from pause_desktop.errors import UserError
from pause_desktop.store.backup import OLDEST, Kept, automatic, kept
from pause_desktop.store.connection import DatabaseError, connect
from pause_desktop.store.erased_list import marks_in, named
from pause_desktop.store.keyslots import key_paths
from pause_desktop.store.practice_file import PracticeFile

Ended = tuple[int, list[Kept]]
"""How many backups were removed, and those that could not be read and stay until they are 90 days old."""


@dataclass(frozen=True, slots=True)
class Holding:
    """Automatic backups that hold an erased woman, and those of which nobody can tell."""

    hold: list[Kept]
    unreadable: list[Kept]


def holding(practice: PracticeFile) -> Holding:
    """Which automatic backups still hold somebody who was erased, the newest first."""
    with practice.reading() as rows:
        marks = marks_in(rows.connection)
    found = Holding([], [])
    for each in kept(practice.path) if marks else []:
        held = _holds(each, practice.key, marks)
        if held is None:
            found.unreadable.append(each)
        elif held:
            found.hold.append(each)
    return found


def end_backups(practice: PracticeFile) -> Generator[tuple[int, int, str], None, Ended]:
    """Makes a new checked backup without the erased, and only then removes those that hold them.

    Raises as `automatic`; then every older backup is still there.
    """
    yield from automatic(practice)  # what the newest one holds differs from the file as long as she is in it
    found = holding(practice)
    for each in found.hold:
        for path in (each.path, *key_paths(each.path)):
            path.unlink(missing_ok=True)
    return len(found.hold), found.unreadable


def ends_on(backup: Kept) -> dt.date:
    """The last day of a backup that stays: the thinning ends it at 90 days."""
    return (backup.at + OLDEST).date()


def _holds(backup: Kept, key: bytes, marks: dict[str, dict[str, str]]) -> bool | None:
    try:
        connection = connect(backup.path, key)
    except UserError:
        return None
    try:
        return bool(named(connection, marks))
    except (DatabaseError, TypeError):
        return None
    finally:
        connection.close()
