"""Backups: written, proved and only then named; thinned as they age.

`restoring` puts one back. The keys go with every backup, both copies, so it opens alone on another laptop.
"""

import datetime as dt
import os
from collections.abc import Generator, Iterable
from dataclasses import dataclass
from pathlib import Path

from pause_desktop.errors import AlreadyExists, BackupFailed, UserError
from pause_desktop.files import beside, plain_words, put_in_place, sync
from pause_desktop.store.checking import flaws
from pause_desktop.store.connection import Connection, DatabaseError, companions, connect, plain
from pause_desktop.store.keyslots import KeyFile, key_paths
from pause_desktop.store.practice_file import PracticeFile
from pause_desktop.store.restoring import restore

__all__ = ["Kept", "automatic", "back_up", "folder_of", "kept", "restore", "worth_keeping"]

KEEP_DAYS, KEEP_WEEKS, KEEP_MONTHS = 7, 4, 3
OLDEST = dt.timedelta(days=90)
_STAMP = "%Y-%m-%dT%H-%M-%SZ"
_STAMP_LENGTH = len("2020-03-03T14-12-05Z")


def back_up(practice: PracticeFile, target: Path) -> Generator[tuple[int, int, str], None, Path]:
    """Writes a checked copy with its key files, and returns where; a name that is taken is never written over.

    Raises AlreadyExists, BackupFailed, DiskFull, ReadOnly or what the key file can say; then nothing is left.
    """
    with plain_words(target):
        keys = KeyFile.load(practice.path)
        missing = _free(target, keys)
        made = beside(target)
        try:
            yield 0, 3, "Copying every page"
            _copy(practice, made)
            yield 1, 3, "Checking the copy"
            _prove(made, practice.key)
            yield 2, 3, "Putting it in its place"
            keys.save(target)
            _free(target, keys)
            put_in_place(made, target)
        except BaseException:
            if not target.exists():
                for path in missing:
                    path.unlink(missing_ok=True)
            raise
        finally:
            for leftover in (made, *companions(made)):
                leftover.unlink(missing_ok=True)
        yield 3, 3, "Written and checked"
    return target


@dataclass(frozen=True, slots=True)
class Kept:
    """One automatic backup: its path, when it was made (UTC), and before what, where that is in its name."""

    path: Path
    at: dt.datetime
    before: str = ""


def folder_of(practice: Path) -> Path:
    """Where the automatic backups of a practice file lie."""
    return practice.with_name(practice.name + ".backups")


def kept(practice: Path) -> list[Kept]:
    """The automatic backups of a practice file, the newest first."""
    folder = folder_of(practice)
    if not folder.is_dir():
        return []
    found = (_read_name(path) for path in folder.iterdir() if path.suffix == (practice.suffix or ".pause"))
    return sorted((each for each in found if each), key=lambda each: each.path.name, reverse=True)


def automatic(practice: PracticeFile, before: str = "") -> Generator[tuple[int, int, str], None, Path | None]:
    """Backs up beside the file where the journal has grown since the newest backup, then thins the old ones.

    `before` says what is about to happen, as "migrating". Returns the new backup, None where there was no need.
    Raises as `back_up`.
    """
    folder, now = folder_of(practice.path), dt.datetime.fromtimestamp(practice.milliseconds() / 1000, dt.UTC)
    with plain_words(folder):
        folder.mkdir(mode=0o700, exist_ok=True)
        _sweep(folder)
        newest = next(iter(kept(practice.path)), None)
        target = None
        if not newest or now - newest.at > OLDEST or _mark_of(newest.path, practice.key) != _mark(practice):
            target = _unused(practice.path, now, before)
            yield from back_up(practice, target)
        keep = worth_keeping(kept(practice.path), now)
        for each in kept(practice.path):
            if each not in keep:
                for path in (each.path, *key_paths(each.path)):
                    path.unlink(missing_ok=True)
    return target


def worth_keeping(backups: Iterable[Kept], now: dt.datetime) -> set[Kept]:
    """The newest of each of 7 days, 4 weeks and 3 months, and all made before something in the last 7 days;
    none older than 90 days, for what was erased has to end somewhere."""
    keep: set[Kept] = set()
    filled: dict[str, set[tuple[int, ...]]] = {"day": set(), "week": set(), "month": set()}
    most = {"day": KEEP_DAYS, "week": KEEP_WEEKS, "month": KEEP_MONTHS}
    for each in sorted(backups, key=lambda one: (one.at, one.path.name), reverse=True):
        if now - each.at > OLDEST:
            continue
        if each.before and now - each.at <= dt.timedelta(days=KEEP_DAYS):
            keep.add(each)
        day = each.at.date()
        spans = {"day": (day.toordinal(),), "week": tuple(day.isocalendar())[:2], "month": (day.year, day.month)}
        for kind, span in spans.items():
            if span not in filled[kind] and len(filled[kind]) < most[kind]:
                filled[kind].add(span)
                keep.add(each)
    return keep


def _copy(practice: PracticeFile, made: Path) -> None:
    os.close(os.open(made, os.O_CREAT | os.O_EXCL | os.O_WRONLY, 0o600))  # VACUUM fills it, whatever the umask
    connection = connect(practice.path, practice.key)  # its own: VACUUM refuses to run inside a transaction
    try:
        connection.execute("VACUUM INTO ?", (str(made.absolute()),))
    except DatabaseError as error:
        raise plain(error, made) from error
    finally:
        connection.close()
    sync(made)


def _prove(made: Path, key: bytes) -> None:
    try:
        connection = connect(made, key)
    except UserError as error:
        raise BackupFailed(reason="The copy cannot be opened.") from error
    try:
        found = flaws(connection)
    finally:
        connection.close()
    if found:
        raise BackupFailed(reason=found[0])


def _free(target: Path, keys: KeyFile) -> list[Path]:
    """Key files that are not there yet. Raises AlreadyExists, unless an unfinished backup left its own keys."""
    for path in (target, *companions(target)):
        if path.exists():
            raise AlreadyExists(name=path.name)
    for path in key_paths(target):
        if path.exists() and KeyFile.load(target).file_id != keys.file_id:
            raise AlreadyExists(name=path.name)
    return [path for path in key_paths(target) if not path.exists()]


def _mark(practice: PracticeFile) -> tuple[str, ...]:
    with practice.reading() as rows:
        return _journal_end(rows.connection)


def _mark_of(backup: Path, key: bytes) -> tuple[str, ...] | None:
    try:
        connection = connect(backup, key)
    except UserError:  # damaged, or of a practice that lay here before: make another
        return None
    try:
        return _journal_end(connection)
    except DatabaseError:
        return None
    finally:
        connection.close()


def _journal_end(connection: Connection) -> tuple[str, ...]:
    rows = connection.execute("SELECT value FROM meta WHERE key IN ('file', 'ops', 'clock') ORDER BY key")
    return tuple(value for (value,) in rows)


def _read_name(path: Path) -> Kept | None:
    name = path.name.removesuffix(path.suffix)
    try:
        at = dt.datetime.strptime(name[:_STAMP_LENGTH], _STAMP).replace(tzinfo=dt.UTC)
    except ValueError:
        return None
    return Kept(path, at, name[_STAMP_LENGTH:].removeprefix("-before-"))


def _unused(practice: Path, now: dt.datetime, before: str) -> Path:
    words, taken = f"-before-{before}" if before else "", {each.at for each in kept(practice)}
    at = now.replace(microsecond=0)
    while at in taken:  # two in one second would have no order
        at += dt.timedelta(seconds=1)
    return folder_of(practice) / f"{at.strftime(_STAMP)}{words}{practice.suffix or '.pause'}"


def _sweep(folder: Path) -> None:
    """Removes what an interrupted backup left; the practice is claimed, so nobody else is writing here."""
    for path in folder.iterdir():
        if path.name.startswith(".") and ".part" in path.name:
            path.unlink(missing_ok=True)
