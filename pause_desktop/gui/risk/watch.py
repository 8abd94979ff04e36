"""Watches every save for a question on risk, asks it at once, and keeps what is open on top of every page.

Whichever page, dialog or import saved the record, the save is over by then: the question never holds it up.
"""

from collections import deque
from collections.abc import Collection
from typing import TYPE_CHECKING
from uuid import UUID

from PySide6.QtCore import QObject, QTimer

from pause_desktop.errors import NoSuchRecord
from pause_desktop.gui.desk import Desk
from pause_desktop.gui.risk.numbers import numbers_of
from pause_desktop.gui.risk.strip import RiskStrip
from pause_desktop.records.practice import Worker
from pause_desktop.records.risk import ASKS, Question, in_turn
from pause_desktop.records.tables import TABLES
from pause_desktop.store.risk import open_questions, questions_of
from pause_desktop.store.writing import Entry

if TYPE_CHECKING:
    from pause_desktop.gui.main_window import MainWindow
    from pause_desktop.gui.risk.dialog import RiskDialog

_AT_ONCE = 12
"""So many are asked one after another; more come from an import, and wait on the strip."""

_SHOWN_ON = frozenset({"workers", "practice", "women", *ASKS})


class RiskWatch(QObject):
    """Belongs to one window; `window` is asked for room on top of its pages and to be told when it goes."""

    def __init__(self, window: "MainWindow") -> None:
        super().__init__(window)
        self._window, self._desk = window, window.desk
        self.strip = RiskStrip()
        self.dialog: RiskDialog | None = None
        self._open: dict[UUID, Question] = {}
        self._touched: dict[UUID, str] = {}
        self._waiting: deque[UUID] = deque()
        self._known = False
        self.strip.answer.connect(self.ask)
        window.keep_on_top(self.strip)
        window.keepers.append(self._flush)
        window.locked.connect(self._give_way)
        window.closed.connect(self._give_way)
        window.came_back.connect(self._next)
        self._desk.changed.connect(self._changed)
        self._begin()

    @property
    def questions(self) -> list[Question]:
        """What stands open, the oldest first."""
        return in_turn(self._open.values())

    def _begin(self) -> None:
        desk: Desk = self._desk

        def look() -> list[Question]:
            with desk.reading() as rows:
                return open_questions(rows)

        desk.tasks.run(look, self._take, self)

    def _take(self, found: list[Question]) -> None:
        """Comes in from the first look at the whole file, while which a save may have gone on."""
        self._open = {each.record: each for each in found} | self._open
        self._known = True
        self._look_again(self._touched)
        mine = [q.record for q in self.questions if q.put_off_at is None and q.raised_by == self._desk.worker.id]
        self._queue(mine)
        self._show()

    def _changed(self, entries: tuple[Entry, ...]) -> None:
        if not any(entry.table in _SHOWN_ON for entry in entries):
            return
        before = set(self._open)
        # a woman who is taken out, put back or given another reference changes what is said of her records
        theirs = {entry.record for entry in entries if entry.table == "women"}
        touched = {q.record: q.table for q in self._open.values() if q.woman in theirs}
        touched |= {entry.record: entry.table for entry in entries if entry.table in ASKS}
        self._look_again(touched)
        if not self._known:
            self._touched |= touched
        self._queue([q.record for q in self.questions if q.record not in before and q.put_off_at is None])
        self._show()

    def _look_again(self, touched: dict[UUID, str]) -> None:
        with self._desk.reading() as rows:
            for table in ASKS:
                records = [record for record, where in touched.items() if where == table]
                for record in records:
                    self._open.pop(record, None)
                self._open |= {each.record: each for each in questions_of(rows, table, records)}

    # --- asking ----------------------------------------------------------------------------------------------

    def _queue(self, records: Collection[UUID]) -> None:
        new = [record for record in records if record not in self._waiting]
        if 0 < len(new) <= _AT_ONCE:
            self._waiting.extend(new)
            QTimer.singleShot(0, self, self._next)  # whoever has just saved finishes first

    def _next(self) -> None:
        while self._waiting and self.dialog is None and not self._window.away:
            question = self._open.get(self._waiting.popleft())
            if question is not None:
                self.ask(question)

    def ask(self, question: Question) -> None:
        """Asks one question; one that is asked already stays."""
        if self.dialog is not None:
            return
        from pause_desktop.gui.risk.dialog import RiskDialog  # the forms behind it are not loaded with the window

        try:
            with self._desk.reading() as rows:
                row = rows.get(TABLES[question.table], question.record)
        except NoSuchRecord:
            return
        made = self.dialog = RiskDialog(self._desk, question, row, self._window)
        made.answered.connect(self._ended)
        made.put_off.connect(self._ended)
        made.lock_wanted.connect(self._window.lock)
        made.open()

    def _ended(self, _question: Question) -> None:
        self.dialog = None
        QTimer.singleShot(0, self, self._next)

    def _flush(self) -> None:
        if self.dialog is not None:
            self.dialog.pane.flush()

    def _give_way(self, _place: object = None) -> None:
        if self.dialog is not None:
            self.dialog.give_way()

    def _show(self) -> None:
        with self._desk.reading() as rows:
            names = {each.id: each.name for each in rows.all(Worker)}
        self.strip.show_questions(self.questions, names, numbers_of(self._desk))
        self._window.settle_notices()
