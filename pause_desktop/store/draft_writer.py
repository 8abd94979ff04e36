"""Writes drafts on a thread of its own, so that no keystroke waits for the disk or for another's transaction.

Promised: what was kept is in the file, through a kill or a power cut, once `told` says so; a later snapshot of a
form takes the place of an earlier one that is not written yet; what is dropped after it was kept stays dropped; a
draft dropped inside a writing block goes with that block's transaction, or stays. Where the file cannot take a
draft (a full disk, an import that holds the file for some seconds), it is held in memory, read from there like
any other, and tried again until it can be written.
"""

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from threading import Condition, Thread
from typing import Any

from pause_desktop.store.drafts import Draft, Drafts, Snapshot, forget
from pause_desktop.store.practice_file import PracticeFile

_AGAIN = 2.0
"""Seconds until what could not be written is tried again."""

_PATIENCE = 15.0
"""Seconds that closing waits for what is being written; longer than SQLite waits for a busy file."""


@dataclass(frozen=True, slots=True)
class Told:
    """How a try went: everything up to `number` is in the file, or `trouble` says why it is not."""

    number: int
    trouble: Exception | None = None


@dataclass(frozen=True, slots=True)
class _Waiting:
    """What is to be done with one draft: `snapshot` is written, None takes it out."""

    number: int
    snapshot: Snapshot | None


class DraftWriter:
    """The drafts of one open practice, seen as if each were written the moment it is kept.

    `told` is called on the writer's own thread, after each try.
    """

    def __init__(self, practice: PracticeFile, told: Callable[[Told], object] = lambda told: None) -> None:
        self._practice, self._told, self._drafts = practice, told, Drafts(practice)
        self._bell = Condition()
        self._waiting: dict[str, _Waiting] = {}
        self._number = self._written = self._failed = 0
        self._rung = self._closing = False
        self._thread: Thread | None = None
        self.trouble: Exception | None = None
        """Why the last try failed; None where it did not."""
        practice.before_closing(self.close)

    # --- asking ----------------------------------------------------------------------------------------------

    def keep(
        self, key: str, table: str, body: Mapping[str, Any], *, record: str | None = None,
        woman: str | None = None, place: Mapping[str, Any] | None = None,
    ) -> int:  # fmt: skip
        """Has a draft written in place of an earlier one of the same form; gives its number."""
        made = Snapshot.of(key, table, body, record, woman, place, self._practice.milliseconds())
        return self._put(key, made)

    def drop(self, key: str) -> int:
        """Forgets a draft; inside a writing block in the same transaction. Gives the number of the deed."""
        if not self._practice.is_writing:
            return self._put(key, None)
        with self._bell:
            taken = self._waiting.pop(key, None)
        if taken is not None:
            self._practice.if_undone(lambda: self._put_back(key, taken))
        self._drafts.drop(key)
        return self._written

    def _put(self, key: str, snapshot: Snapshot | None) -> int:
        with self._bell:
            if self._closing:
                raise RuntimeError("this practice is closed")
            self._number += 1
            self._waiting[key] = _Waiting(self._number, snapshot)
            self._ring()
            return self._number

    def _put_back(self, key: str, taken: _Waiting) -> None:
        with self._bell:
            self._waiting.setdefault(key, taken)
            self._ring()

    def _ring(self) -> None:
        self._rung = True
        self._bell.notify_all()
        if self._thread is None:
            self._thread = Thread(target=self._serve, name="drafts", daemon=True)
            self._thread.start()

    # --- reading ---------------------------------------------------------------------------------------------

    def get(self, key: str) -> Draft | None:
        """The draft of a form, if there is one."""
        with self._bell:
            waiting = self._waiting.get(key)
        if waiting is None:
            return self._drafts.get(key)
        return waiting.snapshot.draft() if waiting.snapshot else None

    def all(self) -> list[Draft]:
        """Every draft, the newest first."""
        with self._bell:
            waiting = dict(self._waiting)
        kept = [draft for draft in self._drafts.all() if draft.key not in waiting]
        kept += [each.snapshot.draft() for each in waiting.values() if each.snapshot]
        return sorted(kept, key=lambda draft: draft.updated, reverse=True)

    def keys(self) -> set[str]:
        """The forms that have a draft."""
        with self._bell:
            waiting = dict(self._waiting)
        return (self._drafts.keys() - waiting.keys()) | {key for key, each in waiting.items() if each.snapshot}

    # --- waiting ---------------------------------------------------------------------------------------------

    def wait(self, seconds: float = _PATIENCE) -> bool:
        """Waits until all that was asked for is in the file; False where it cannot be written, or not in time."""
        with self._bell:
            number, self._failed = self._number, 0
            if self._waiting:
                self._ring()
            self._bell.wait_for(lambda: not self._waiting or self._failed >= number, seconds)
            return not self._waiting

    def close(self, seconds: float = _PATIENCE) -> None:
        """Writes what waits, if that can be done, and ends the thread."""
        with self._bell:
            self._closing = True
            self._bell.notify_all()
        if self._thread is not None:
            self._thread.join(seconds)

    # --- the writer's own thread -----------------------------------------------------------------------------

    def _serve(self) -> None:
        try:
            last = False
            while not last:
                with self._bell:
                    pause = _AGAIN if self._waiting and not self._rung else None
                    self._bell.wait_for(lambda: self._rung or self._closing, pause)
                    self._rung, last = False, self._closing
                    idle = not self._waiting
                if not idle:
                    self._try()
        finally:
            self._practice.release()

    def _try(self) -> None:
        written: dict[str, _Waiting] = {}
        try:
            with self._practice.plainly() as connection:
                # what waits is looked at only now: while this thread has the file, no save can take a draft out
                with self._bell:
                    written, number = dict(self._waiting), self._number
                for key, each in written.items():
                    each.snapshot.write(connection) if each.snapshot else forget(connection, key)
        except Exception as trouble:
            self._end({}, Told(self._number, trouble))
        else:
            self._end(written, Told(number))

    def _end(self, written: Mapping[str, _Waiting], told: Told) -> None:
        with self._bell:
            for key, each in written.items():
                if self._waiting.get(key) is each:
                    del self._waiting[key]
            self.trouble = told.trouble
            if told.trouble is None:
                self._written = told.number
            else:
                self._failed = told.number
            self._bell.notify_all()
        self._told(told)
