"""Watches over whoever is out alone: tells every page, and is loud when somebody should have been back.

It is as loud as a laptop can be, and says that it reaches nobody else.
"""

import contextlib
import datetime as dt
import time
from collections.abc import Callable
from dataclasses import replace
from typing import TYPE_CHECKING
from uuid import UUID

from PySide6.QtCore import QObject, QTimer, Signal
from PySide6.QtWidgets import QApplication

from pause_desktop.gui.day.coming_back import half_an_hour_later, say_back, say_back_by, to_the_minute
from pause_desktop.gui.day.kept_moment import KeptMoment
from pause_desktop.gui.day.out_strip import OutStrip, Standing
from pause_desktop.gui.day.sounding import AGAIN, sound
from pause_desktop.gui.day.steady import SteadyClock
from pause_desktop.gui.day.whom import whom_to_ring
from pause_desktop.gui.day.wording import numbers_in_a_line, out_title, out_words
from pause_desktop.gui.language import several, tr
from pause_desktop.gui.look.announcing import announce
from pause_desktop.gui.look.theme import look_of
from pause_desktop.gui.undo.offering import offer_undo
from pause_desktop.records.agenda import Out
from pause_desktop.records.practice import Practice, Worker
from pause_desktop.store.agenda import who_is_out
from pause_desktop.store.queries import practice_of
from pause_desktop.store.writing import Entry

if TYPE_CHECKING:
    from pause_desktop.gui.main_window import MainWindow

_EVERY = 20_000
_MOST = 2
_SHOWN_ON = frozenset({"visits", "workers", "practice", "women"})


class OutWatch(QObject):
    """Belongs to one window, over whose pages its strip stands; `changed` comes whenever it has looked."""

    changed = Signal()

    def __init__(
        self, window: "MainWindow", now: Callable[[], dt.datetime] | None = None,
        elapsed: Callable[[], float] = time.monotonic,
    ) -> None:  # fmt: skip
        super().__init__(window)
        self._window, self._desk = window, window.desk
        self._kept = KeptMoment(self._desk.practice)
        self.clock = SteadyClock(now or self._desk.now, self._kept.read(), elapsed)
        self.strip = OutStrip()
        self.out: list[Out] = []
        self.workers: dict[UUID, Worker] = {}
        self._references: dict[UUID, str] = {}
        self._practice: Practice | None = None
        self._sounded: dict[UUID, float] = {}
        self._resting = False
        self.strip.back.connect(self.say_back)
        self.strip.later.connect(self.say_later)
        window.keep_on_top(self.strip)
        self._desk.changed.connect(self._changed)
        self._desk.curtained.connect(lambda _down: self.look())
        self._timer = QTimer(self)
        self._timer.setInterval(_EVERY)
        self._timer.timeout.connect(self.look)
        self._timer.start()
        app = QApplication.instance()
        if isinstance(app, QApplication):  # a laptop that slept is looked at before its first timer
            app.applicationStateChanged.connect(self._woken)
        window.closed.connect(self.rest)
        window.locked.connect(self.rest)
        window.came_back.connect(self.look)
        self.read()

    def rest(self, _place: object = None) -> None:
        """Watches no longer: the file is about to be closed, and the first screen goes on from here."""
        self._timer.stop()
        self._resting = True

    def _woken(self, _state: object) -> None:
        self.look()

    def _changed(self, entries: tuple[Entry, ...]) -> None:
        if any(entry.table in _SHOWN_ON for entry in entries):
            self.read()

    def read(self) -> None:
        """Asks the file who is out, and whom to ring."""
        with self._desk.reading() as rows:
            self.out = who_is_out(rows, self.clock.now())
            self.workers = {each.id: each for each in rows.all(Worker)}
            self._practice = practice_of(rows)
            women = [each.woman.hex for each in self.out if each.woman]
            marks = ", ".join("?" * len(women))
            found = rows.connection.execute(f"SELECT id, reference FROM women WHERE id IN ({marks})", women)
            self._references = {UUID(key): reference for key, reference in found}
        self.look()

    def look(self) -> None:
        """Shows how everybody stands at this moment, and sounds where somebody is overdue."""
        if self._resting:
            return
        now = self.clock.now()
        mine = self._desk.worker.id
        shown = [each for each in self.out if self.loud(each, now) or each.worker == mine]
        most = 1 if look_of().crowded else _MOST
        standings = [self._standing(each, now) for each in shown[:most]]
        if len(shown) > most:
            more = several(len(shown) - most, "{n} more: see My day.", "{n} more: see My day.")
            standings[-1] = replace(standings[-1], words=f"{standings[-1].words} {more}")
        self.strip.show_standings(standings)
        self._window.settle_notices()
        self._kept.keep(now if self.out else None)
        self._leave_word()
        self._sound([each for each in self.out if self.loud(each, now)], now)
        self.changed.emit()

    def loud(self, out: Out, now: dt.datetime) -> bool:
        """Whether she is overdue, or nobody can say any more whether she is."""
        return out.overdue(now) or self.clock.behind

    def name(self, worker: UUID) -> str:
        """The first name of a worker."""
        known = self.workers.get(worker)
        return known.name.split(" ")[0] if known and known.name else tr("Somebody")

    def _standing(self, out: Out, now: dt.datetime) -> Standing:
        mine, loud = out.worker == self._desk.worker.id, self.loud(out, now)
        who = "" if mine else self.name(out.worker)
        place = "" if self._desk.curtain else out.place
        to = self._references.get(out.woman, "") if out.woman else ""
        numbers = self._numbers(out, mine) if loud else ""
        waits = half_an_hour_later(out, now) is not None
        words = out_words(out, to, place, loud=loud, behind=self.clock.behind)
        return Standing(out.visit, out_title(out, now, who, behind=self.clock.behind), words, numbers, who, mine,
                        loud, waits)  # fmt: skip

    def _numbers(self, out: Out, mine: bool) -> str:
        assert self._practice is not None
        first = (None if mine else out.worker, out.colleague)
        return numbers_in_a_line(whom_to_ring(self._practice, self.workers, first))

    def _leave_word(self) -> None:
        """Tells the first screen the hour, and nothing else, so that a locked laptop sounds too."""
        hours = [each.back_by for each in self.out if each.back_by is not None]
        with contextlib.suppress(OSError):  # the watch goes on where preferences cannot be written
            self._desk.settings.expect_back(self._desk.practice.path, min(hours, default=None))

    # --- being loud ------------------------------------------------------------------------------------------

    def _sound(self, late: list[Out], now: dt.datetime) -> None:
        at = self.clock.elapsed()
        due = [each for each in late if at - self._sounded.get(each.visit, at - AGAIN) >= AGAIN]
        self._sounded = {each.visit: self._sounded[each.visit] for each in late if each.visit in self._sounded}
        if not due:
            return
        self._sounded |= {each.visit: at for each in due}
        sound(self)
        if self._window.away:  # a woman has the laptop: a sound, and no word
            return
        QApplication.alert(self._window)
        words = [self._standing(each, now) for each in due]
        announce(self._window, " ".join(f"{each.title}. {each.numbers}" for each in words), urgent=True)

    # --- what ends or moves it -------------------------------------------------------------------------------

    def say_back(self, visit: UUID) -> None:
        """Writes down that she is back, and offers to take the word back."""
        hour = to_the_minute(self.clock.now())
        say_back(self._desk, visit, hour)
        offer_undo(self._desk, self._window.whisper, tr("Back, at {hour:%H:%M}.", hour=hour))

    def say_later(self, visit: UUID) -> None:
        """Gives her half an hour more, and offers to take it back."""
        out = next((each for each in self.out if each.visit == visit), None)
        hour = half_an_hour_later(out, self.clock.now()) if out else None
        if hour is not None:
            say_back_by(self._desk, visit, hour)
            offer_undo(self._desk, self._window.whisper, tr("Expected back at {hour:%H:%M} now.", hour=hour))


def watch_out(window: "MainWindow") -> OutWatch:
    """The watch of a window, made when it is first asked for."""
    return window.findChild(OutWatch) or OutWatch(window)
