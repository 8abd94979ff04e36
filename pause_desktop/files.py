"""Files that are written whole or not at all, and files that one program has at a time."""

import contextlib
import errno
import os
import re
import secrets
import time
from collections.abc import Iterator
from pathlib import Path
from typing import BinaryIO

from pause_desktop.errors import (
    AlreadyOpen,
    DiskFull,
    FileMissing,
    FolderThere,
    NameTooLong,
    ReadOnly,
    UserError,
)

_LONGEST_BESIDE = 200
"""Bytes that a hidden name takes of the name it stands beside: the usual disk gives a name 255."""


_LONGEST_WRITE = 24 * 3600
"""Seconds after which nothing is still being written: what is older was left by a program that was killed."""


def write_whole(path: Path, content: bytes, *, private: bool = True) -> None:
    """Replaces a file by new content, or leaves it as it was; readable by nobody else unless told otherwise."""
    with replacing(path, private=private) as file:
        file.write(content)


@contextlib.contextmanager
def replacing(path: Path, *, private: bool = True) -> Iterator[BinaryIO]:
    """An open file that takes the place of `path` when the block ends well, and vanishes when it does not.

    Raises FolderThere before anything is written, and what `plain` gives.
    """
    waiting = beside(path)
    with plain_words(path):
        if path.is_dir():
            raise FolderThere(name=path.name)
        _sweep(path)
        try:
            with open(waiting, "xb", opener=_private if private else None) as file:
                yield file
                file.flush()
                os.fsync(file.fileno())
            put_in_place(waiting, path)
        finally:
            waiting.unlink(missing_ok=True)


def _sweep(path: Path) -> None:
    """Removes what a killed write to the same file left beside it; one that may still be going on stays."""
    names = re.compile(rf"{re.escape(_begun(path))}\.[0-9a-f]{{8}}\.part")
    with contextlib.suppress(OSError):  # a folder that may not be read is told of by the write itself
        for each in os.scandir(path.parent):
            if names.fullmatch(each.name) and each.is_file(follow_symlinks=False) and _is_left(each):
                with contextlib.suppress(OSError):
                    os.unlink(each.path)


def _is_left(entry: "os.DirEntry[str]") -> bool:
    return time.time() - entry.stat(follow_symlinks=False).st_mtime > _LONGEST_WRITE


def put_in_place(made: Path, path: Path) -> None:
    """Renames a finished file over another and makes the rename last through a power cut."""
    os.replace(made, path)
    if os.name == "posix":
        folder = os.open(path.parent, os.O_RDONLY)
        try:
            os.fsync(folder)
        finally:
            os.close(folder)


def sync(path: Path) -> None:
    """Makes what was written to a file last through a power cut."""
    with open(path, "r+b") as file:
        os.fsync(file.fileno())


def beside(path: Path) -> Path:
    """A name in the same folder that nobody uses, for what is not finished; of a long name it has the beginning."""
    return path.with_name(f"{_begun(path)}.{secrets.token_hex(4)}.part")


def _begun(path: Path) -> str:
    return "." + path.name.encode()[:_LONGEST_BESIDE].decode(errors="ignore")


def plain(error: OSError, path: Path) -> UserError:
    """What a person may read about a failed read or write of a file."""
    if error.errno in (errno.ENOSPC, errno.EDQUOT, errno.EFBIG):
        return DiskFull()
    if error.errno == errno.ENAMETOOLONG:
        return NameTooLong(name=path.name)
    if isinstance(error, FileNotFoundError | NotADirectoryError | IsADirectoryError):
        return FileMissing(name=path.name if path.parent.is_dir() else f"The folder {path.parent}")
    return ReadOnly(name=path.name)


@contextlib.contextmanager
def plain_words(path: Path) -> Iterator[None]:
    """Turns a failed read or write of a file into what a person may read."""
    try:
        yield
    except OSError as error:
        raise plain(error, path) from error


def _private(path: str, flags: int) -> int:
    return os.open(path, flags, 0o600)


class Claim:
    """The right of one program to a file, held through an operating-system lock that dies with the program."""

    def __init__(self, path: Path) -> None:
        path = Path(os.path.realpath(path))  # by whatever link it was reached
        self._path = path.with_name(f".{path.name}.lock")
        self._name = path.name
        self._file: BinaryIO | None = None

    def take(self) -> None:
        """Takes the claim. Raises AlreadyOpen where another program holds it."""
        try:
            file = open(self._path, "ab", opener=_private)  # noqa: SIM115 - held until release
        except OSError as error:
            raise plain(error, self._path.with_name(self._name)) from error
        try:
            _lock(file)
        except OSError as held:
            file.close()
            raise AlreadyOpen(name=self._name) from held
        if _is_gone(file):  # the last holder removed its file between our opening and locking it
            file.close()
            return self.take()
        self._file = file

    def release(self) -> None:
        """Gives the claim back; the lock file goes with it."""
        if self._file:
            with contextlib.suppress(OSError):
                self._path.unlink()
            self._file.close()
            self._file = None


if os.name == "posix":
    import fcntl

    def _lock(file: BinaryIO) -> None:
        fcntl.flock(file, fcntl.LOCK_EX | fcntl.LOCK_NB)

    def _is_gone(file: BinaryIO) -> bool:
        return os.fstat(file.fileno()).st_nlink == 0

else:  # pragma: no cover - Windows
    import msvcrt

    def _lock(file: BinaryIO) -> None:
        msvcrt.locking(file.fileno(), msvcrt.LK_NBLCK, 1)  # type: ignore[attr-defined]

    def _is_gone(file: BinaryIO) -> bool:
        return False  # a file that is open cannot be removed here
