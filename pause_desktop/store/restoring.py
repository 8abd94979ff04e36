"""Puts a backup back: proved first, and what was there before is kept beside it under another name.

Wherever this is interrupted, the old file or the new one is there whole, with its keys.
"""

import contextlib
import datetime as dt
import os
import shutil
from collections.abc import Callable, Generator, Iterator
from pathlib import Path

from pause_desktop.errors import DamagedFile, FileMissing, NewerFile, NotABackup, NotAPractice, ReadOnly, UserError
from pause_desktop.files import Claim, beside, plain_words, put_in_place, sync
from pause_desktop.store import migrating
from pause_desktop.store.checking import flaws
from pause_desktop.store.connection import Connection, DatabaseError, companions, connect, fold_in, plain
from pause_desktop.store.keyslots import KeyFile, key_paths
from pause_desktop.store.practice_file import SENTINEL, begin_incarnation
from pause_desktop.store.schema import REVISIONS

ADVICE = "Choose another backup."


def _now() -> dt.datetime:
    return dt.datetime.now(dt.UTC)


def restore(
    backup: Path, target: Path, open_key: Callable[[KeyFile], bytes], *, now: Callable[[], dt.datetime] = _now
) -> Generator[tuple[int, int, str], None, Path | None]:
    """Puts a backup in the place of `target`; returns where what was there before is now, None where nothing was.

    `open_key` asks for the passphrase or the recovery key of the backup's own slots. The restored file writes as
    a new actor. Raises what an unlock can, AlreadyOpen, DamagedFile, NewerFile, NotAPractice, NotABackup,
    DiskFull or ReadOnly; then all is as it was.
    """
    with plain_words(target), contextlib.ExitStack() as held:
        _ask(backup, target)
        keys = KeyFile.load(backup)
        key = open_key(keys)
        with contextlib.suppress(ReadOnly):  # a backup on a disc that cannot be written cannot be changed either
            held.enter_context(_claimed(backup))
        target.parent.mkdir(parents=True, exist_ok=True)
        held.enter_context(_claimed(target))
        made = beside(target)
        held.callback(_remove, made, *companions(made))
        yield 0, 3, "Copying the backup"
        _copy(backup, made)
        yield 1, 3, "Checking the backup"
        _prove_and_begin(made, key, backup, now())
        yield 2, 3, "Putting it in its place"
        aside = _swap(made, target, keys, now())
        yield 3, 3, "Restored"
    return aside


def _ask(backup: Path, target: Path) -> None:
    if not backup.is_file():
        raise FileMissing(name=backup.name)
    if target.exists() and target.samefile(backup):
        raise NotABackup(name=backup.name)


@contextlib.contextmanager
def _claimed(path: Path) -> Iterator[None]:
    claim = Claim(path)
    claim.take()
    try:
        yield
    finally:
        claim.release()


def _copy(backup: Path, made: Path) -> None:
    # a live file that was copied by hand may have its latest changes in the log beside it
    for source, copy in zip((backup, *companions(backup)), (made, *companions(made)), strict=True):
        if source.is_file() and not source.name.endswith("-shm"):
            with (
                open(source, "rb") as old,
                open(os.open(copy, os.O_CREAT | os.O_EXCL | os.O_RDWR, 0o600), "wb") as new,
            ):
                shutil.copyfileobj(old, new, 1 << 20)


def _prove_and_begin(made: Path, key: bytes, backup: Path, now: dt.datetime) -> None:
    with _named(backup):
        connection = connect(made, key)
        try:
            _prove(connection, backup)
            connection.execute("BEGIN IMMEDIATE")
            actor = connection.execute("SELECT value FROM meta WHERE key = 'actor'").fetchone()[0]
            milliseconds = int(now.timestamp() * 1000)
            begin_incarnation(connection, milliseconds, replaces=actor)
            connection.execute(
                "INSERT INTO audit (at, actor, kind, detail)"
                " VALUES (?, (SELECT value FROM meta WHERE key = 'actor'), 'restored', '{}')",
                (milliseconds,),
            )
            connection.execute("COMMIT")
            fold_in(connection)
        finally:
            connection.close()
        sync(made)


def _prove(connection: Connection, backup: Path) -> None:
    revision = migrating.revision(connection)
    if revision is None:
        raise NotAPractice(name=backup.name)
    if revision not in REVISIONS:
        raise NewerFile(name=backup.name)
    sentinel = connection.execute("SELECT value FROM meta WHERE key = 'sentinel'").fetchone()
    if sentinel != (SENTINEL,):
        raise NotAPractice(name=backup.name)
    if flaws(connection):
        raise DamagedFile(name=backup.name, advice=ADVICE)


@contextlib.contextmanager
def _named(backup: Path) -> Iterator[None]:
    """What goes wrong with the copy is said of the backup, whose name the person knows."""
    try:
        yield
    except DatabaseError as error:
        found = plain(error, backup)
        raise DamagedFile(name=backup.name, advice=ADVICE) if isinstance(found, DamagedFile) else found from error
    except UserError as error:
        named = {"name": backup.name, "advice": ADVICE}
        raise type(error)(**{fact: named.get(fact, value) for fact, value in error.facts.items()}) from error


def _swap(made: Path, target: Path, keys: KeyFile, now: dt.datetime) -> Path | None:
    aside = _free_name(target, now)
    old = [(path, other) for path, other in zip(_pieces(target), _pieces(aside), strict=True) if path.exists()]
    try:
        for path, other in old:
            _link(path, other)
    except BaseException:  # half a copy must not come back in the place of a whole one
        _remove(*(other for _, other in old))
        raise
    try:
        if any(path.exists() for path in companions(target)) or not _same_keys(target, keys):
            # a log of the old file would spoil the new one, and its keys would not open it: the old file leaves
            # its name first, and is whole under the other
            _remove(target, *companions(target))
        keys.save(target)
        put_in_place(made, target)
    except BaseException:
        _remove(*set(_pieces(target)).difference(path for path, _ in old))
        for path, other in old:
            os.replace(other, path)
            other.unlink(missing_ok=True)  # two names of one file: renaming one to the other does nothing
        raise
    return aside if old else None


def _pieces(path: Path) -> tuple[Path, ...]:
    return path, *companions(path), *key_paths(path)


def _free_name(target: Path, now: dt.datetime) -> Path:
    while True:
        stamp = now.strftime("%Y-%m-%dT%H-%M-%SZ")
        name = target.with_name(f"{target.stem} before restoring {stamp}{target.suffix}")
        if not any(path.exists() for path in _pieces(name)):
            return name
        now += dt.timedelta(seconds=1)


def _link(path: Path, other: Path) -> None:
    try:
        os.link(path, other)
    except OSError:  # a stick without hard links
        shutil.copy2(path, other)
        sync(other)


def _same_keys(target: Path, keys: KeyFile) -> bool:
    try:
        return KeyFile.load(target).file_id == keys.file_id
    except UserError:
        return False


def _remove(*paths: Path) -> None:
    for path in paths:
        path.unlink(missing_ok=True)
