"""Keeps what is half-typed in the encrypted file, within a second of a keystroke, and says so."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from time import monotonic
from typing import Any

from PySide6.QtCore import QObject, QTimer, Signal

from pause_desktop.errors import UserError
from pause_desktop.gui.language import several, tr
from pause_desktop.store.drafts import Draft, Drafts

_WAIT = 1000
"""Milliseconds from the first keystroke not yet kept to its keeping."""

_TELL = 1000


@dataclass(frozen=True, slots=True)
class DraftKey:
    """Which form a draft belongs to: a table, the woman, and the record it changes, if it changes one (hex ids)."""

    table: str
    woman: str | None = None
    record: str | None = None

    def __str__(self) -> str:
        return f"{self.table}:{self.record or 'new'}:{self.woman or 'anyone'}"


class DraftKeeper(QObject):
    """Watches one form at a time; `told` carries a sentence on the state of its draft, an icon and a tone."""

    told = Signal(str, str, str)

    def __init__(
        self, drafts: Drafts, body: Callable[[], Mapping[str, Any]], place: Callable[[], Mapping[str, Any]]
    ) -> None:
        super().__init__()
        self._drafts, self._body, self._place = drafts, body, place
        self.key: DraftKey | None = None
        self._kept_at: float | None = None
        self._unkept = False
        self._wait, self._tick = QTimer(self), QTimer(self)
        self._wait.setSingleShot(True)
        self._wait.setInterval(_WAIT)
        self._tick.setInterval(_TELL)
        self._wait.timeout.connect(self.flush)
        self._tick.timeout.connect(self.tell)

    def begin(self, key: DraftKey) -> Draft | None:
        """Watches a form from here; gives the draft that was kept of it, if there is one."""
        self.flush()
        self.key = key
        found = self._drafts.get(str(key))
        self._kept_at = monotonic() if found else None
        self._tick.start()
        self.tell()
        return found

    def touch(self) -> None:
        """Notes a keystroke: the draft is kept a second after the first that is not kept yet."""
        if self.key is not None and not self._unkept:
            self._unkept = True
            self._wait.start()
            self.told.emit(tr("Keeping what you type…"), "pencil", "soft")

    @property
    def longest_wait(self) -> int:
        """Milliseconds that a keystroke may go unkept."""
        return self._wait.interval()

    @property
    def waiting(self) -> bool:
        """Whether something was typed that is not kept yet."""
        return self._unkept

    def flush(self) -> None:
        """Keeps at once what is not kept yet."""
        if self.key is None or not self._unkept:
            return
        self._wait.stop()
        self._unkept = False
        self._keep(self.key)
        self.tell()

    def _keep(self, key: DraftKey) -> None:
        body = self._body()
        try:
            if body:
                self._drafts.keep(
                    str(key), key.table, body, record=key.record, woman=key.woman, place=self._place()
                )
                self._kept_at = monotonic()
            else:
                self.drop()
        except UserError as trouble:
            self._unkept = True
            self._wait.start()
            self.told.emit(tr("The draft could not be kept. {trouble}", trouble=trouble), "octagon-alert", "danger")

    def drop(self) -> None:
        """Forgets the draft: it was saved, taken back to what it was, or put away on purpose."""
        self._wait.stop()
        self._unkept = False
        if self.key is not None and self._kept_at is not None:
            self._drafts.drop(str(self.key))
        self._kept_at = None

    def end(self) -> None:
        """Keeps what is open and watches nothing any more."""
        self.flush()
        self._tick.stop()
        self.key = None

    def tell(self) -> None:
        """Says how things stand."""
        if self._unkept:
            return
        if self._kept_at is None:
            self.told.emit(tr("Nothing has changed yet."), "check", "soft")
        else:
            seconds = int(monotonic() - self._kept_at)
            self.told.emit(tr("Draft kept {when}, encrypted.", when=_since(seconds)), "check", "good")


def _since(seconds: int) -> str:
    if seconds < 2:
        return tr("just now")
    if seconds < 90:
        return several(seconds, "{n} second ago", "{n} seconds ago")
    return several(seconds // 60, "{n} minute ago", "{n} minutes ago")
