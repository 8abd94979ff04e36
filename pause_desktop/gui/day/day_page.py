"""My day: the page one comes home to. What is planned, what waits, who is out; or the week."""

import datetime as dt
from collections.abc import Mapping
from uuid import UUID

from PySide6.QtCore import QEvent, Qt, QTimer, Signal
from PySide6.QtWidgets import QStackedWidget, QVBoxLayout, QWidget

from pause_desktop.gui.day.coming_back import say_back
from pause_desktop.gui.day.due_list import DueList
from pause_desktop.gui.day.going_out import GoingOut
from pause_desktop.gui.day.out_list import OutList
from pause_desktop.gui.day.sheet_dialog import SheetDialog
from pause_desktop.gui.day.visit_list import VisitList, first_hour
from pause_desktop.gui.day.week import Week, monday
from pause_desktop.gui.desk import Desk
from pause_desktop.gui.language import month, several, tr, weekday
from pause_desktop.gui.look.fields import ChoiceRow
from pause_desktop.gui.look.parts import LaidAnew, button, text
from pause_desktop.gui.look.rows import H, V, flow, page, scroll
from pause_desktop.gui.look.theme import Look, look_of
from pause_desktop.gui.paper import open_paper, print_paper
from pause_desktop.gui.places import Place
from pause_desktop.gui.whisper import Whisper
from pause_desktop.records.agenda import Due, Out
from pause_desktop.records.practice import Worker
from pause_desktop.records.terms import Terms
from pause_desktop.store.agenda import Day, Planned, day_of, who_is_out
from pause_desktop.store.queries import practice_of

_EVERY = 60_000
_EVERYBODY, _MINE = "everybody", "mine"


class DayPage(LaidAnew, QWidget):
    """`going` carries the place of what was opened, `contact_wanted` the woman (or None) of a new contact."""

    going = Signal(object)
    contact_wanted = Signal(object)

    def __init__(self, desk: Desk, whisper: Whisper) -> None:
        super().__init__()
        self._desk, self._whisper = desk, whisper
        self._day: Day | None = None
        self._terms: Terms = desk.terms()
        self._workers: dict[UUID, Worker] = {}
        self._first = monday(desk.today())
        self._make()
        self._connect()
        self.lay_anew(look_of())
        self.wear(look_of())

    def _make(self) -> None:
        self._title, self._greeting = text("", "title"), text("", "soft", wrap=True)
        self.view = ChoiceRow([("today", tr("Today"), "sun"), ("week", tr("Week"), "calendar")])
        self.view.setAccessibleName(tr("Day or week"))
        self.view.set_value("today")
        self.whose = ChoiceRow([(_MINE, tr("Mine")), (_EVERYBODY, tr("Everybody"))])
        self.whose.setAccessibleName(tr("Whose day"))
        self.sheet = button(tr("&Print day sheet"), "plain", "printer")
        self.record = button(tr("&Record a contact"), "primary", "plus")
        self.record.setToolTip("Ctrl+N")
        self.visits, self.due, self.out, self.week = VisitList(), DueList(), OutList(), Week()
        self._middle = QStackedWidget()
        self._sides: QVBoxLayout = V(gap=0)
        head = H((V(self._title, self._greeting, gap=2), 1), self.sheet, self.record, gap=10)
        choices = flow(self.view, self.whose, gap=20)
        today = QWidget()
        today.setLayout(self._sides)
        self._middle.addWidget(today)
        self._middle.addWidget(self.week)
        self.setLayout(V(page(V(head, choices, (self._middle, 1), gap=12, m=(28, 20, 28, 16)))))

    def _connect(self) -> None:
        self.view.changed.connect(self._turn)
        self.whose.changed.connect(self._choose_whose)
        self.sheet.clicked.connect(self.print_sheet)
        self.record.clicked.connect(lambda: self.contact_wanted.emit(None))
        self.visits.started.connect(self.start)
        self.visits.plan_wanted.connect(lambda: self.contact_wanted.emit(None))
        self.due.opened.connect(self._open_due)
        self.due.ticked.connect(self._tick)
        self.out.leaving.connect(lambda: self._go_out(None))
        self.out.back.connect(self._back)
        self.week.opened.connect(self._open_entry)
        self.week.turned.connect(self._turn_week)
        self._desk.changed.connect(lambda _entries: self.isVisible() and self.reload())
        self._desk.curtained.connect(lambda _down: self._show())
        self._clock = QTimer(self)
        self._clock.timeout.connect(lambda: self.isVisible() and self.reload())
        self._clock.start(_EVERY)

    # --- coming and going ------------------------------------------------------------------------------------

    def open(self, facts: Mapping[str, str]) -> None:
        """Shows the day, or the week it was left at."""
        if facts.get("view") in ("today", "week"):
            self.view.set_value(facts["view"])
        if facts.get("whose") in (_MINE, _EVERYBODY):
            self.whose.set_value(facts["whose"])
        self.reload()

    def facts(self) -> dict[str, str]:
        """What to open it with to come back to the same."""
        return {"view": str(self.view.value() or "today"), "whose": str(self.whose.value() or _MINE)}

    def give_keyboard(self) -> None:
        """Puts the keyboard on the first visit, or on what waits."""
        if self.view.value() == "week":
            self.week.after.setFocus(Qt.FocusReason.OtherFocusReason)
        elif self.visits.buttons:
            self.visits.buttons[0].setFocus(Qt.FocusReason.OtherFocusReason)
        elif self.due.shown():
            self.due.table.setFocus(Qt.FocusReason.OtherFocusReason)
        else:
            self.record.setFocus(Qt.FocusReason.OtherFocusReason)

    def reload(self) -> None:
        """Reads the day again, and who is out."""
        me, now = self._desk.worker.id, self._desk.now()
        self._terms = self._desk.terms()
        with self._desk.reading() as rows:
            self._workers = {each.id: each for each in rows.all(Worker)}
            if self.whose.value() is None:
                mine = rows.connection.execute("SELECT 1 FROM women WHERE worker = ? LIMIT 1", (me.hex,)).fetchone()
                self.whose.set_value(_MINE if mine else _EVERYBODY)
            self._day = day_of(rows, None if self.whose.value() == _EVERYBODY else me, now)
            self._out = who_is_out(rows, now)
            self._practice = practice_of(rows)
        self._show()

    def _show(self) -> None:
        day, curtain = self._day, self._desk.curtain
        if day is None:
            return
        names = {key: each.name for key, each in self._workers.items()}
        self._title.setText(f"{weekday(day.today.weekday())} {day.today.day} {month(day.today.month)}")
        self._greeting.setText(self._greet(day))
        self.visits.show_day(day, self._terms, curtain)
        self.due.show_day(day, self._terms, curtain)
        self.out.show_out(self._out, self._desk.now(), names, self._desk.worker.id, curtain)
        if self.view.value() == "week":
            self.week.show_week(day, self._first, self._terms, curtain)
        self._middle.setCurrentIndex(1 if self.view.value() == "week" else 0)

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
        visits = several(count, "One visit is planned", "{n} visits are planned")
        return f"{hello} {visits}{tr(', the first at {hour:%H:%M}', hour=first) if first else ''}."

    def lay_anew(self, look: Look) -> None:
        """Two columns; one below the other where the text is large."""
        while (item := self._sides.takeAt(0)) is not None:
            if (area := item.widget()) is not None:
                for part in (self.visits, self.out, self.due):
                    part.setParent(self)
                area.deleteLater()
        self.due.setMinimumHeight(look.px(300))
        left = V(self.visits, self.out, None, gap=12)
        if look.crowded:
            self._sides.addWidget(scroll(V(self.visits, self.out, self.due, gap=12)))
        else:
            side = scroll(left)
            self._sides.addWidget(_beside(side, self.due))
        for part in (self.visits, self.out, self.due):
            part.show()
        if self._day is not None:
            self._show()

    # --- what is done here -----------------------------------------------------------------------------------

    def start(self, planned: Planned) -> None:
        """Begins a planned visit: first what to know of her, then the way out or the record."""
        self._go_out(planned)

    def _go_out(self, planned: Planned | None) -> None:
        person = self._day.people.get(planned.woman) if planned and self._day else None
        names = {key: each.name for key, each in self._workers.items() if not each.left_on}
        dialog = GoingOut(self._desk, self._desk.now(), names, planned=planned, person=person, parent=self)
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        if planned is not None:
            self._desk.looked("opened", planned.woman)
            dialog.record_wanted.connect(lambda: self._open_entry(planned))
        dialog.gone.connect(lambda _visit: self._whisper.say(tr("You are out. Say here when you are back.")))
        dialog.open()

    def _back(self, out: Out) -> None:
        now = self._desk.now()
        say_back(self._desk, out, now)
        self._offer_undo(tr("Back, at {now:%H:%M}.", now=now))

    def _tick(self, due: Due) -> None:
        if due.record is None:
            return
        task, today = due.record, self._desk.today()
        self._desk.save(lambda change: change.edit("tasks", task, {"done_on": today}))
        self._offer_undo(tr("Done."))

    def _offer_undo(self, words: str) -> None:
        """Says what was done, with a way to take just that back."""
        saved = self._desk.saved
        self._whisper.say(words, tr("&Undo"), lambda: self._desk.take_back(saved))

    def print_sheet(self) -> None:
        """Asks what may stand on the sheet, and prints it."""
        dialog = SheetDialog(self._workers, self._desk.worker.id, self)
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.accepted.connect(lambda: self._print(dialog))
        dialog.open()

    def _print(self, dialog: SheetDialog) -> None:
        from pause_desktop.reports.day_sheet import pdf_bytes

        with self._desk.reading() as rows:
            day = day_of(rows, self._desk.worker.id, self._desk.now())
        made = dialog.sheet(day, self._terms, self._practice, self._workers, self._desk.worker.id, self._desk.now())
        name = f"day-sheet-{day.today.isoformat()}.pdf"

        def written(path: object) -> None:
            self._whisper.say(
                tr("The day sheet was written. It is not encrypted."),
                tr("&Open it"),
                lambda: open_paper(path),  # type: ignore[arg-type]
            )

        print_paper(self, self._desk, lambda: pdf_bytes(made), name, "day sheet", written, self._whisper.say)

    def _open_due(self, due: Due) -> None:
        if due.woman is None:
            if due.kind == "task":
                self._tick(due)
            return
        woman = {"woman": due.woman.hex}
        if due.kind == "unseen":
            self.contact_wanted.emit(due.woman)
        elif due.kind == "review":
            self.going.emit(Place("record", {**woman, "section": "progress"}))
        elif due.record is not None:
            self.going.emit(Place("record", {**woman, "table": due.table, "record": due.record.hex}))

    def _open_entry(self, entry: Planned | Due) -> None:
        if isinstance(entry, Due):
            self._open_due(entry)
            return
        facts = {"woman": entry.woman.hex, "table": "contacts", "record": entry.contact.hex}
        self.going.emit(Place("record", facts))

    # --- today or the week -----------------------------------------------------------------------------------

    def _turn(self) -> None:
        if self.view.value() is None:
            self.view.set_value("today")
        self._show()

    def _choose_whose(self) -> None:
        if self.whose.value() is None:
            self.whose.set_value(_MINE)
        self.reload()

    def _turn_week(self, first: dt.date | None) -> None:
        self._first = first or monday(self._desk.today())
        self._show()
        self.week.setFocus()

    def changeEvent(self, event: QEvent) -> None:
        """Another theme or text size lays the day out anew."""
        super().changeEvent(event)


def _beside(left: QWidget, right: QWidget) -> QWidget:
    made = QWidget()
    made.setLayout(H((left, 11), (right, 10), gap=18))
    return made
