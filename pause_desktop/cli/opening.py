"""Opens a practice for one command, as the worker who gives it, and closes it again."""

import contextlib
from collections.abc import Callable, Iterator
from pathlib import Path
from uuid import UUID

from pause_desktop.errors import AlreadyExists, FileMissing, NoSuchWorker, NotAPractice
from pause_desktop.store import audit
from pause_desktop.store.keyslots import KeyFile
from pause_desktop.store.practice_file import PracticeFile


@contextlib.contextmanager
def opened(file: Path, key_of: Callable[[KeyFile], bytes]) -> Iterator[PracticeFile]:
    """The open practice. Raises FileMissing and all that keys and file can say."""
    key = key_of(keys_of(file))
    from pause_desktop.cli.progress import run
    from pause_desktop.store.backup import automatic

    practice = PracticeFile(file, key, before_migrating=lambda it: run(automatic(it, "migrating")))
    try:
        yield practice
    finally:
        practice.close()


def keys_of(file: Path) -> KeyFile:
    """The key slots of a practice. Raises FileMissing, NotAPractice and what a key file can say."""
    if not file.exists():
        raise FileMissing(name=file.name)
    if not file.is_file():
        raise NotAPractice(name=file.name)
    return KeyFile.load(file)


def must_be_new(file: Path) -> None:
    """Refuses a name that is taken, before anybody is asked for a passphrase. Raises AlreadyExists."""
    if file.exists():
        raise AlreadyExists(name=file.name)


def worker_named(practice: PracticeFile, name: str | None) -> UUID | None:
    """Who writes: the worker named, or the device's own. Raises NoSuchWorker."""
    with practice.reading() as rows:
        workers = {each.lower(): key for key, each in rows.pick("workers", "id", "name")}
        own = rows.connection.execute("SELECT value FROM meta WHERE key = 'worker'").fetchone()
    if name is None:
        return UUID(own[0]) if own else None
    if name.lower() not in workers:
        raise NoSuchWorker(name=name)
    return UUID(workers[name.lower()])


def looked(
    practice: PracticeFile, worker: UUID | None, kind: str, stream: UUID | None = None, **detail: str
) -> None:
    """Writes down that something was looked at or taken out."""
    audit.note(practice, worker, kind, stream, **detail)
