"""The desk: the open practice, who sits there, and what day it is; every page is given it and nothing else.

A page reads through it, saves through it, and redraws when it says what was changed.
"""

import datetime as dt
from collections.abc import Callable, Sequence
from contextlib import AbstractContextManager
from dataclasses import replace
from typing import TYPE_CHECKING, TypeVar
from uuid import UUID

from PySide6.QtCore import QObject, Signal

from pause_desktop.gui.desk_drafts import DeskDrafts
from pause_desktop.gui.language import tr
from pause_desktop.gui.tasks import Tasks
from pause_desktop.records.practice import Worker
from pause_desktop.records.terms import Terms
from pause_desktop.settings import Settings
from pause_desktop.store import audit
from pause_desktop.store.practice_file import PracticeFile
from pause_desktop.store.preferences import Preferences
from pause_desktop.store.reading import Reading
from pause_desktop.store.saves import Reach
from pause_desktop.store.undoing import in_reach, undo_numbered
from pause_desktop.store.writing import Writing

if TYPE_CHECKING:
    from pause_desktop.gui.spelling.speller import Speller

T = TypeVar("T")


class Desk(QObject):
    """What a person has in front of her; `changed` carries the entries of each save, `curtained` the curtain."""

    changed = Signal(object)
    curtained = Signal(bool)

    def __init__(
        self, practice: PracticeFile, worker: Worker, settings: Settings, tasks: Tasks,
        today: Callable[[], dt.date] = dt.date.today,
    ) -> None:  # fmt: skip
        super().__init__()
        self.practice, self.worker, self.settings, self.tasks = practice, worker, settings, tasks
        self.today = today
        self.drafts = DeskDrafts(practice)
        self.preferences = Preferences(practice, worker.id)
        self.curtain = False
        self.saved: list[int] = []
        """The numbers of the latest save: with them `take_back` undoes it, whatever was saved after it."""
        self._speller: Speller | None = None

    @property
    def speller(self) -> "Speller":
        """What judges the words of her notes; made when the first note is opened."""
        if self._speller is None:
            from pause_desktop.gui.spelling.speller import Speller

            self._speller = Speller(self)
        return self._speller

    def reading(self) -> AbstractContextManager[Reading]:
        """The data as at one moment."""
        return self.practice.reading()

    def now(self) -> dt.datetime:
        """The moment on this laptop's own clock, to the second and without a zone, on the day that is `today`."""
        clock = dt.datetime.now().astimezone().time()
        return dt.datetime.combine(self.today(), clock.replace(microsecond=0))

    def save(self, change: Callable[[Writing], T]) -> T:
        """Makes a change in one transaction, signed by who sits here, and tells every page what it was."""
        with self.practice.writing(self.worker.id) as writing:
            result = change(writing)
            numbers = list(writing.numbers)
        if writing.entries:
            self.saved = numbers
            self.changed.emit(tuple(writing.entries))
        return result

    def take_back(self, numbers: Sequence[int]) -> None:
        """Takes a save back by its numbers. Raises why it cannot be."""
        self.save(lambda change: undo_numbered(change, numbers))

    def in_reach(self) -> Reach:
        """What Ctrl+Z would take back now, and what Ctrl+Shift+Z would bring again."""
        with self.reading() as rows:
            return in_reach(
                rows.connection, self.practice.meta("actor"), self.worker.id, self.practice.milliseconds()
            )

    def terms(self) -> Terms:
        """What a record is checked against today, its choices in the person's language."""
        return replace(self.practice.terms(self.today()), say=tr)

    def looked(self, kind: str, stream: UUID | None = None, **detail: object) -> None:
        """Records that somebody looked at, printed or took out something."""
        audit.note(self.practice, self.worker.id, kind, stream, **detail)

    def draw_curtain(self, down: bool) -> None:
        """Hides names behind initials and references, or shows them again."""
        if down != self.curtain:
            self.curtain = down
            self.curtained.emit(down)
