"""My day: the page one comes home to. What is planned, what waits, who is out; or the week."""

import datetime as dt
from collections.abc import Mapping

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QStackedWidget, QVBoxLayout, QWidget

from pause_desktop.gui.day.day_deeds import DayDeeds
from pause_desktop.gui.day.due_list import DueList
from pause_desktop.gui.day.out_list import OutList
from pause_desktop.gui.day.out_watch import OutWatch
from pause_desktop.gui.day.pressing import EVERYBODY, MINE, keep_whose, pressing, whose_day
from pause_desktop.gui.day.visit_list import VisitList, first_hour
from pause_desktop.gui.day.week import Week, monday
from pause_desktop.gui.desk import Desk
from pause_desktop.gui.language import month, several, tr, weekday
from pause_desktop.gui.look.fields import ChoiceRow
from pause_desktop.gui.look.parts import LaidAnew, button, text
from pause_desktop.gui.look.rows import H, V, flow, page, scroll
from pause_desktop.gui.look.theme import Look, look_of
from pause_desktop.gui.places import Place
from pause_desktop.gui.whisper import Whisper
from pause_desktop.store.agenda import Day, day_of

_LEAST = 300


class DayPage(LaidAnew, QWidget):
    """`going` carries the place of what is opened, `presses` how much cannot wait, a dialog tells `lock_wanted`."""

    going = Signal(object)
    presses = Signal(int)
    lock_wanted = Signal()

    def __init__(self, desk: Desk, whisper: Whisper, watch: OutWatch) -> None:
        super().__init__()
        self._desk, self._watch = desk, watch
        self._day: Day | None = None
        self._terms = desk.terms()
        self._first = monday(desk.today())
        self._make()
        self.deeds = DayDeeds(desk, whisper, watch, self)
        self._connect()
        self.lay_anew(look_of())
        self.wear(look_of())

    def _make(self) -> None:
        self._title, self._greeting = text("", "title"), text("", "soft", wrap=True)
        self.view = ChoiceRow([("today", tr("Today"), "sun"), ("week", tr("Week"), "calendar")])
        self.view.setAccessibleName(tr("Day or week"))
        self.view.set_value("today")
        self.whose = ChoiceRow([(MINE, tr("Mine"), "user"), (EVERYBODY, tr("Everybody"), "users")])
        self.whose.setAccessibleName(tr("Whose day"))
        self.sheet = button(tr("&Print day sheet"), "plain", "printer")
        self.record = button(tr("&Record a contact"), "primary", "plus")
        self.record.setToolTip("Ctrl+N")
        self.visits, self.due, self.out, self.week = VisitList(), DueList(), OutList(), Week()
        self._middle = QStackedWidget()
        self._sides: QVBoxLayout = V(gap=0)
        self._head: QVBoxLayout = V(gap=10)
        today = QWidget()
        today.setLayout(self._sides)
        self._middle.addWidget(today)
        self._middle.addWidget(self.week)
        self.setLayout(V(page(V(self._head, (self._middle, 1), gap=12, m=(28, 18, 28, 16)))))

    def _connect(self) -> None:
        deeds = self.deeds
        self.view.changed.connect(self._turn)
        self.whose.changed.connect(self._choose_whose)
        self.sheet.clicked.connect(deeds.print_sheet)
        self.record.clicked.connect(lambda: deeds.begin_contact(None))
        self.visits.started.connect(lambda planned: deeds.start(planned, self._day))
        self.visits.recorded.connect(deeds.record)
        self.visits.plan_wanted.connect(lambda: deeds.plan(self._desk.today()))
        self.visits.woman_wanted.connect(lambda: self.going.emit(Place("new_woman")))
        self.due.opened.connect(deeds.open)
        self.due.ticked.connect(deeds.tick)
        self.out.leaving.connect(lambda: deeds.go_out(None))
        self.out.back.connect(self._watch.say_back)
        self.week.opened.connect(deeds.open)
        self.week.planning.connect(deeds.plan)
        self.week.turned.connect(self._turn_week)
        self._desk.changed.connect(lambda _entries: self.isVisible() and self.reload())
        self._desk.curtained.connect(lambda _down: self._show())
        self._watch.changed.connect(self._moment)

    # --- coming and going ------------------------------------------------------------------------------------

    def open(self, facts: Mapping[str, str]) -> None:
        """Shows the day, or the week it was left at; goes on with going out where that was left half-typed."""
        if facts.get("view") in ("today", "week"):
            self.view.set_value(facts["view"])
        self.reload()
        if facts.get("going"):
            self.deeds.go_on_out(facts["going"], self._day)

    def facts(self) -> dict[str, str]:
        """What to open it with to come back to the same."""
        view = {"view": "week"} if self.view.value() == "week" else {}
        return {**view, **self.deeds.facts()}

    def flush(self) -> None:
        """Keeps at once what is half-typed."""
        self.deeds.flush()

    def give_keyboard(self) -> None:
        """Puts the keyboard on the first visit, or on what waits."""
        if self.view.value() == "week":
            self.week.give_keyboard()
            return
        known = self.visits.buttons or ([self.due.table] if self.due.shown() else [self.record])
        known[0].setFocus(Qt.FocusReason.OtherFocusReason)

    def reload(self) -> None:
        """Reads the day again."""
        now, desk = self._desk.now(), self._desk
        self._terms = desk.terms()
        if self._day is not None and self._day.today != now.date() and self._first == monday(self._day.today):
            self._first = monday(now.date())
        with desk.reading() as rows:
            whose = whose_day(desk, rows)
            self._day = day_of(rows, None if whose == EVERYBODY else desk.worker.id, now)
        self.whose.set_value(whose)
        self.presses.emit(pressing(self._day))
        self._show()

    def _moment(self) -> None:
        """Follows the clock: at midnight another day begins, and until then only who is out may stand otherwise."""
        if self._day is None or not self.isVisible():
            return
        if self._desk.today() != self._day.today:
            self.reload()
            return
        self._greeting.setText(self._greet(self._day))
        self.out.show_out(self._watch, self._desk.worker.id, self._desk.curtain)

    def _show(self) -> None:
        day, curtain = self._day, self._desk.curtain
        if day is None:
            return
        self._title.setText(f"{weekday(day.today.weekday())} {day.today.day} {month(day.today.month)}")
        self._greeting.setText(self._greet(day))
        week = self.view.value() == "week"
        self._middle.setCurrentIndex(1 if week else 0)
        if week:
            self.week.show_week(day, self._first, self._terms, curtain)
            return
        others = self._watch.workers if self.whose.value() == EVERYBODY else {}
        self.visits.show_day(day, self._terms, curtain, {key: each.name for key, each in others.items()})
        self.due.show_day(day, self._terms, curtain)
        self.out.show_out(self._watch, self._desk.worker.id, curtain)

    def _greet(self, day: Day) -> str:
        hour, name = self._desk.now().hour, self._desk.worker.name.split(" ")[0]
        hello = (
            tr("Good morning, {name}.", name=name)
            if hour < 12
            else tr("Good afternoon, {name}.", name=name)
            if hour < 18
            else tr("Good evening, {name}.", name=name)
        )
        count, first = len(day.on(day.today)), first_hour(day)
        if not count:
            return f"{hello} {tr('No visit is planned today.')}"
        if first is None:
            return f"{hello} {several(count, 'One visit is planned.', '{n} visits are planned.')}"
        planned = several(
            count, "One visit is planned, at {hour}.", "{n} visits are planned, the first at {hour}.",
            hour=f"{first:%H:%M}",
        )  # fmt: skip
        return f"{hello} {planned}"

    def lay_anew(self, look: Look) -> None:
        """Two columns; one below the other where the text is large."""
        _empty(self._head, (self._title, self._greeting, self.view, self.whose, self.sheet, self.record), self)
        _empty(self._sides, (self.visits, self.out, self.due), self)
        said = V(self._title, self._greeting, gap=2)
        self._greeting.setVisible(not look.crowded)  # what stands above the page may need the room
        choices = flow(self.view, self.whose, gap=18)
        if look.crowded:
            head = V(said, flow(self.record, self.sheet), choices, gap=8)
            self.due.setMinimumHeight(look.px(_LEAST))
            everything = V(self.visits, self.out, self.due, gap=12)
            body: QWidget = scroll(everything)
        else:
            head = V(H((said, 1), self.sheet, self.record, gap=10), choices, gap=10)
            self.due.setMinimumHeight(0)
            body = QWidget()
            body.setLayout(H((scroll(V(self.visits, self.out, None, gap=12)), 1), (self.due, 1), gap=18))
        held = QWidget()
        held.setLayout(head)
        self._head.addWidget(held)
        self._sides.addWidget(body)
        for part in (self.visits, self.out, self.due):
            part.show()
        if self._day is not None:
            self._show()

    # --- today or the week -----------------------------------------------------------------------------------

    def _turn(self) -> None:
        if self.view.value() is None:
            self.view.set_value("today")
        self._show()

    def _choose_whose(self) -> None:
        keep_whose(self._desk, str(self.whose.value() or MINE))
        self.reload()

    def _turn_week(self, first: dt.date | None) -> None:
        self._first = first or monday(self._desk.today())
        self._show()


def _empty(layout: QVBoxLayout, parts: tuple[QWidget, ...], keeper: QWidget) -> None:
    """Takes parts out of the layout they stand in, so that they can stand in another."""
    while (item := layout.takeAt(0)) is not None:
        if (held := item.widget()) is not None:
            for part in parts:
                part.setParent(keeper)
            held.deleteLater()
