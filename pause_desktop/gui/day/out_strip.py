"""The strip above every page while somebody is out alone: quiet while she is in time, loud when she is not."""

import datetime as dt
from collections.abc import Mapping
from uuid import UUID

from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication, QVBoxLayout, QWidget

from pause_desktop.gui.day.coming_back import say_back, say_later
from pause_desktop.gui.day.wording import lateness
from pause_desktop.gui.language import tr
from pause_desktop.gui.look.parts import banner, button
from pause_desktop.gui.look.rows import V
from pause_desktop.gui.main_window import MainWindow
from pause_desktop.records.agenda import Out
from pause_desktop.records.practice import Worker
from pause_desktop.store.agenda import who_is_out
from pause_desktop.store.queries import practice_of

_EVERY = 20_000
_AGAIN = dt.timedelta(minutes=5)
_MOST = 2


class OutStrip(QWidget):
    """Looks every 20 seconds and after each save; sounds when somebody becomes overdue, then every 5 minutes."""

    def __init__(self, window: MainWindow) -> None:
        super().__init__()
        self._window, self._desk = window, window.desk
        self._workers: dict[UUID, Worker] = {}
        self._numbers = ""
        self._sounded: dict[UUID, dt.datetime] = {}
        self._shown: object = None
        self.out: list[Out] = []
        self._rows: QVBoxLayout = V(gap=8, m=(0, 14, 0, 0))
        self.setLayout(self._rows)
        self._clock = QTimer(self)
        self._clock.timeout.connect(self.look)
        self._clock.start(_EVERY)
        self._desk.changed.connect(lambda _entries: self.read())
        self._desk.curtained.connect(lambda _down: self.look())
        self.read()

    def read(self) -> None:
        """Asks the file who is out, and whom to ring."""
        with self._desk.reading() as rows:
            self.out = who_is_out(rows, self._desk.now())
            self._workers = {each.id: each for each in rows.all(Worker)}
            self._numbers = practice_of(rows).emergency_numbers or ""
        self.look()

    def look(self) -> None:
        """Shows how everybody stands now."""
        now = self._desk.now()
        shown = [each for each in self.out if each.overdue(now) or each.worker == self._desk.worker.id][:_MOST]
        state = [(each, lateness(each, now), self._desk.curtain) for each in shown]
        if state != self._shown:
            self._shown = state
            self._lay(shown, now)
        for each in self.out:
            if each.overdue(now) and now - self._sounded.get(each.visit, dt.datetime.min) >= _AGAIN:  # noqa: DTZ901
                self._sounded[each.visit] = now
                QApplication.beep()

    def _lay(self, shown: list[Out], now: dt.datetime) -> None:
        had = self.isAncestorOf(QApplication.focusWidget() or self._window)
        while (item := self._rows.takeAt(0)) is not None:
            if (widget := item.widget()) is not None:
                widget.hide()
                widget.deleteLater()
        for each in shown:
            self._rows.addWidget(self._strip(each, now))
        self.setVisible(bool(shown))
        if had:
            self._window.form.pages.setFocus()

    def _strip(self, out: Out, now: dt.datetime) -> QWidget:
        mine, late = out.worker == self._desk.worker.id, out.overdue(now)
        worker = self._workers.get(out.worker)
        name = worker.name.split(" ")[0] if worker and worker.name else ""
        back = button(tr("I am back") if mine else tr("She is back"), "plain", "check")
        back.setAccessibleName(tr("I am back") if mine else tr("{name} is back", name=name))
        back.clicked.connect(lambda: self._back(out))
        later = button(tr("+30 min"), "plain", "clock")
        later.setAccessibleName(tr("30 minutes later"))
        later.clicked.connect(lambda: self._later(out))
        made = banner(
            "danger" if late else "info", "octagon-alert" if late else "footprints",
            self._title(out, now, name, mine), self._words(out, late, mine), later, back,
        )  # fmt: skip
        return made

    def _title(self, out: Out, now: dt.datetime, name: str, mine: bool) -> str:
        lateness_now = lateness(out, now)
        if not mine:
            return tr("{name}: {lateness}", name=name, lateness=lateness_now)
        return tr("You are out: {lateness}", lateness=lateness_now)

    def _words(self, out: Out, late: bool, mine: bool) -> str:
        place = tr(" at {place}", place=out.place) if out.place and not self._desk.curtain else ""
        since = tr("Out since {since:%H:%M}{place}.", since=out.since, place=place)
        ring = self._whom(out, mine)
        return " ".join(
            part for part in (since, tr("This laptop alerts nobody else."), ring if late or mine else "") if part
        )

    def _whom(self, out: Out, mine: bool) -> str:
        leads = [each for each in self._workers.values() if each.role == "practice_lead" and not each.left_on]
        first = [] if mine else [self._workers.get(out.worker)]
        people = [*first, self._workers.get(out.colleague) if out.colleague else None, *leads]
        numbers: Mapping[str, str] = {each.name: each.phone for each in people if each and each.phone}
        listed = [f"{name} {phone}" for name, phone in numbers.items()]
        listed += [" ".join(self._numbers.split())] if self._numbers.strip() else []
        if not listed:
            return tr("No number is kept: enter them under Practice, Team and Settings.")
        return tr("Ring: {numbers}.", numbers="; ".join(listed))

    def _back(self, out: Out) -> None:
        say_back(self._desk, out, self._desk.now())
        saved = self._desk.saved
        self._window.whisper.say(
            tr("Back, at {now:%H:%M}.", now=self._desk.now()), tr("&Undo"), lambda: self._desk.take_back(saved)
        )

    def _later(self, out: Out) -> None:
        hour = say_later(self._desk, out, self._desk.now())
        self._window.whisper.say(tr("Expected back at {hour:%H:%M} now.", hour=hour))


def watch_out(window: MainWindow) -> OutStrip:
    """Puts the strip above the pages of a window."""
    strip = OutStrip(window)
    window.form.notices.insertWidget(0, strip)
    return strip
