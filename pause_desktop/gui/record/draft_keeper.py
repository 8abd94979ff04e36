"""Keeps what is half-typed in the encrypted file, within two seconds of a keystroke, and says so.

The window's thread only takes a snapshot of the form; “kept” is said when the file has it, and not before.
"""

import math
import time
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from typing import Any

from PySide6.QtCore import QObject, QTimer, Signal

from pause_desktop.errors import UserError
from pause_desktop.gui.desk_drafts import DeskDrafts
from pause_desktop.gui.language import several, tr
from pause_desktop.store.draft_writer import Told
from pause_desktop.store.drafts import Draft

_WAIT = 1000
"""Milliseconds from the first keystroke not yet kept to its snapshot; writing it takes some five more."""

_TELL = 1000
_FRESH = 2.0
"""Seconds for which somebody who types on is told when the last of it was kept, without a flicker in between."""

_SLOW = 2.0
"""Seconds after which it is said that the file has not taken a snapshot yet."""


@dataclass(frozen=True, slots=True)
class DraftKey:
    """Which form a draft belongs to: a table, the woman, and the record it changes, if it changes one (hex ids)."""

    table: str
    woman: str | None = None
    record: str | None = None

    def __str__(self) -> str:
        return f"{self.table}:{self.record or 'new'}:{self.woman or 'anyone'}"


@dataclass(frozen=True, slots=True)
class Clocks:
    """The clock that is never turned back, and the one on the wall, which goes on while the laptop sleeps."""

    steady: Callable[[], float] = time.monotonic
    wall: Callable[[], float] = time.time


class DraftKeeper(QObject):
    """Watches one form at a time; `told` carries a sentence on the state of its draft, an icon and a tone."""

    told = Signal(str, str, str)

    def __init__(
        self, drafts: DeskDrafts, body: Callable[[], Mapping[str, Any]], place: Callable[[], Mapping[str, Any]],
        clocks: Clocks = Clocks(),
    ) -> None:  # fmt: skip
        super().__init__()
        self._drafts, self._body, self._place, self._clocks = drafts, body, place, clocks
        self.key: DraftKey | None = None
        self._kept: tuple[float | None, float] | None = None  # when the file had the last of it, by both clocks
        self._sent: tuple[int, float, bool] | None = None  # what is on its way: number, when, whether it has words
        self._unkept = False
        self._wait, self._tick = QTimer(self), QTimer(self)
        self._wait.setSingleShot(True)
        self._wait.setInterval(_WAIT)
        self._tick.setInterval(_TELL)
        self._wait.timeout.connect(self.flush)
        self._tick.timeout.connect(self.tell)
        drafts.told.connect(self._hear)

    def begin(self, key: DraftKey) -> Draft | None:
        """Watches a form from here; gives the draft that was kept of it, if there is one."""
        self.flush()
        self.key, self._sent = key, None
        found = self._drafts.get(str(key))
        self._kept = (None, found.updated.timestamp()) if found else None
        self._tick.start()
        self.tell()
        return found

    def touch(self) -> None:
        """Notes a keystroke: the draft is kept a second after the first that is not kept yet."""
        if self.key is not None and not self._unkept:
            self._unkept = True
            self._wait.start()
            self.tell()

    @property
    def longest_wait(self) -> int:
        """Milliseconds that a keystroke may wait for its snapshot."""
        return self._wait.interval()

    @property
    def waiting(self) -> bool:
        """Whether something was typed that is not in the file yet."""
        return self._unkept or self._sent is not None

    def flush(self) -> None:
        """Sends at once to the file what was not sent yet; waits for nothing.

        A page may outlive its practice by some moments, in which a change of theme lays it out anew: by then all
        that was typed has been sent, and the file is closed.
        """
        if self.key is None or not self._unkept:
            return
        self._stop()
        if self._drafts.over:
            return
        body = self._body()
        if not body:
            self.drop()
            return
        key = self.key
        number = self._drafts.keep(
            str(key), key.table, body, record=key.record, woman=key.woman, place=self._place()
        )
        self._sent = (number, self._clocks.steady(), True)
        self.tell()

    def hold(self) -> None:
        """Sends nothing more of what stands in the form: it is being saved. Where that fails, `touch` goes on."""
        self._stop()

    def drop(self) -> None:
        """Forgets the draft: it was saved, taken back to what it was, or put away on purpose."""
        self._stop()
        kept = self._kept is not None or (self._sent is not None and self._sent[2])
        self._kept = self._sent = None
        if self.key is not None and kept:
            self._sent = (self._drafts.drop(str(self.key)), self._clocks.steady(), False)
        self.tell()

    def end(self) -> None:
        """Keeps what is open and watches nothing any more."""
        self.flush()
        self._tick.stop()
        self.key = None

    def tell(self) -> None:
        """Says how things stand."""
        words, glyph, tone = self._state()
        self.told.emit(words, glyph, tone)

    def _stop(self) -> None:
        self._wait.stop()
        self._unkept = False

    def _hear(self, told: Told) -> None:
        """Learns how a try of the writer went."""
        if self.key is None or self._sent is None:
            return
        if told.trouble is None and told.number >= self._sent[0]:
            words, self._sent = self._sent[2], None
            self._kept = (self._clocks.steady(), self._clocks.wall()) if words else None
        self.tell()

    def _state(self) -> tuple[str, str, str]:
        if self._sent is not None and (trouble := self._drafts.trouble) is not None:
            return not_kept(trouble), "octagon-alert", "danger"
        if self._sent is not None and self._clocks.steady() - self._sent[1] > _SLOW:
            return tr("Not kept yet: the file is busy. It is kept as soon as that is over."), "hourglass", "warn"
        if self.waiting and (self._sent is None or self._sent[2]) and self._passed() >= _FRESH:
            return tr("Keeping what you type…"), "pencil", "soft"
        if self._kept is None:
            return tr("Nothing has changed yet."), "check", "soft"
        return tr("Draft kept {when}, encrypted.", when=_ago(int(self._passed()))), "check", "good"

    def _passed(self) -> float:
        """Seconds since it was kept: the longer of both clocks, since one stands while the laptop sleeps."""
        if self._kept is None:
            return math.inf
        steady, wall = self._kept
        passed = self._clocks.wall() - wall
        return passed if steady is None else max(passed, self._clocks.steady() - steady)


def not_kept(trouble: Exception) -> str:
    """What is said while a draft cannot be written; of a bug no more than that it is one."""
    if isinstance(trouble, UserError):
        return tr("The draft could not be kept. {trouble}", trouble=trouble)
    return tr("The draft could not be kept. It is tried again.")


def _ago(seconds: int) -> str:
    if seconds < 0:
        return tr("before the clock was set back")
    if seconds < 2:
        return tr("just now")
    if seconds < 90:
        return several(seconds, "{n} second ago", "{n} seconds ago")
    if seconds < 90 * 60:
        return several(seconds // 60, "{n} minute ago", "{n} minutes ago")
    if seconds < 36 * 3600:
        return several(seconds // 3600, "{n} hour ago", "{n} hours ago")
    return several(seconds // 86400, "{n} day ago", "{n} days ago")
