"""What the first screen asks of the rest of the program, so that it needs neither the store nor its weight.

Each deed is called on the worker thread of `tasks.Tasks`, may take its time, and says what went wrong by a
`UserError`. A deed with many steps may return a generator that yields `(done, total, words)`.
"""

from collections.abc import Generator, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any, Protocol

Steps = Generator[tuple[int, int, str], None, Any]
Opened = Any
"""The open practice; this screen only carries it from one deed to the next."""


@dataclass(frozen=True)
class Recent:
    """A practice file opened on this laptop: `said` is when, in words, as "opened yesterday at 17:42"."""

    path: Path
    practice: str
    said: str = ""


@dataclass(frozen=True)
class Person:
    """A worker who may sit here; `id` is hers in the practice."""

    id: Any
    name: str
    role: str = ""


class UnlockDeeds(Protocol):
    """Everything that the first screen can set going."""

    def recent(self) -> Sequence[Recent]:
        """The practices opened here, the latest first; called on the window's thread, so it only looks up."""
        ...

    def create(self, path: Path, practice: str, lead: str, passphrase: str) -> tuple[str, Opened]:
        """Makes a practice and returns its recovery key and the open practice."""
        ...

    def open(self, path: Path, passphrase: str) -> Opened:
        """Opens a practice, or raises WrongPassphrase."""
        ...

    def open_with_recovery_key(self, path: Path, key: str) -> Opened:
        """Opens a practice with its printed key, or raises WrongRecoveryKey."""
        ...

    def change_passphrase(self, opened: Opened, passphrase: str) -> None:
        """Puts a new passphrase in place of the old one, or raises TooShort."""
        ...

    def failures(self, path: Path) -> int:
        """How many wrong passphrases this file has met since the last right one."""
        ...

    def demo(self) -> Opened | Steps:
        """Makes an invented practice to try things with, and opens it."""
        ...

    def restore(self, backup: Path, to: Path) -> Path | Steps:
        """Puts a backup back as a new file and returns its path."""
        ...

    def workers(self, opened: Opened) -> Sequence[Person]:
        """Who works in the practice."""
        ...

    def add_worker(self, opened: Opened, name: str) -> Person:
        """Adds a worker by name."""
        ...
