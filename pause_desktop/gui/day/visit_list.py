"""Today's visits, each with what to know before it opens: risk, how to reach her, where."""

import datetime as dt
from collections.abc import Mapping
from uuid import UUID

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from pause_desktop.gui.day.wording import name_of, reach
from pause_desktop.gui.language import several, tr
from pause_desktop.gui.look.parts import Button, button, chip, frame, icon, rule, text
from pause_desktop.gui.look.rows import H, V, flow
from pause_desktop.gui.look.theme import look_of
from pause_desktop.gui.record.said_records import MODES
from pause_desktop.records.terms import Terms
from pause_desktop.store.agenda import Day, Person, Planned

_HOUR = 62
_NOBODY: Mapping[UUID, str] = {}


class VisitList(QWidget):
    """`started` and `recorded` carry a planned contact that begins or was; the others ask for a first one."""

    started = Signal(object)
    recorded = Signal(object)
    plan_wanted = Signal()
    woman_wanted = Signal()

    def __init__(self) -> None:
        super().__init__()
        self._of: dict[UUID, Button] = {}
        self._count = text("", "soft")
        self._rows: QVBoxLayout = V(gap=0)
        head = H(text(tr("Visits today"), "section"), None, self._count, m=(16, 12, 16, 10))
        self.setLayout(V(frame("card", V(head, self._rows, gap=0, m=1))))

    def show_day(self, day: Day, terms: Terms, curtain: bool, workers: Mapping[UUID, str] = _NOBODY) -> None:
        """Shows the visits of a day by their hours; `workers` are named where the day is everybody's."""
        kept = self.window().focusWidget()  # also while a dialog stands over it, which has just signed her out
        had = next((contact for contact, made in self._of.items() if made is kept), None)
        before = [item.widget() for at in range(self._rows.count()) if (item := self._rows.itemAt(at)) is not None]
        self._of = {}
        planned = day.on(day.today)
        for each in planned:
            person = day.people.get(each.woman)
            if person is not None:
                self._rows.addWidget(rule())
                whose = workers.get(each.worker, "").split(" ")[0] if each.worker else ""
                self._rows.addWidget(self._row(each, person, terms, curtain, each.woman in day.visited, whose))
        self._count.setText(several(len(planned), "{n} planned", "{n} planned") if planned else "")
        if not planned:
            self._rows.addWidget(rule())
            self._rows.addWidget(self._nobody_yet() if day.nobody_yet else self._nothing())
        for at in range(len(before), self._rows.count()):
            if (item := self._rows.itemAt(at)) is not None and (made := item.widget()) is not None:
                made.show()  # what is not shown yet cannot take the keyboard
        if had is not None and self._of:
            self._of.get(had, self.buttons[0]).setFocus(Qt.FocusReason.OtherFocusReason)
        for gone in before:
            if gone is not None:
                self._rows.removeWidget(gone)
                gone.hide()
                gone.deleteLater()

    @property
    def buttons(self) -> list[Button]:
        """The button of each visit, in their order."""
        return list(self._of.values())

    def _row(
        self, planned: Planned, person: Person, terms: Terms, curtain: bool, was: bool, whose: str
    ) -> QWidget:  # fmt: skip
        line = person.line
        name = name_of(line, curtain)
        where = "" if curtain else planned.place
        how = ", ".join(part for part in (terms.label("mode", planned.mode), where) if part)
        reachable, tone = reach(person)
        notes = "" if curtain else person.safe_contact_notes
        title: list[QWidget] = [text(name or line.reference, "strong")]
        title += [text(line.reference, "soft")] if name else []
        title += [chip(whose, "plain", "user")] if whose else []
        if person.alerts:
            words = several(len(person.alerts), "Risk alert", "{n} risk alerts")
            title.append(chip(words, "danger", "shield-alert"))
        if person.interpreter:
            title.append(chip(tr("Interpreter"), "info", "message-square"))
        alerts = [] if curtain else [text(each.wording, "label", "danger", wrap=True) for each in person.alerts[:2]]
        start = button(tr("Record") if was else tr("Start"), "plain", "pencil" if was else "play")
        who = name or line.reference
        start.setAccessibleName(
            tr("Record the visit to {who}", who=who) if was else tr("Start the visit to {who}", who=who)
        )
        start.clicked.connect(lambda: (self.recorded if was else self.started).emit(planned))
        self._of[planned.contact] = start
        hour = text(f"{planned.at:%H:%M}" if planned.at else "–", "strong", width=_HOUR)
        glyph = icon(MODES.get(planned.mode, "circle"), "soft", 18)
        middle = V(
            flow(*title, gap=8), H(V(glyph, None), (text(how, wrap=True), 1), gap=8), *alerts,
            text(" ".join(part for part in (reachable, notes) if part), "small", tone, wrap=True), gap=3,
        )  # fmt: skip
        row = QWidget()
        end = V(None, start, None)
        if look_of().crowded:
            row.setLayout(V(H(hour, None, start), middle, gap=6, m=(16, 10, 16, 12)))
        else:
            row.setLayout(H(V(hour, None), (middle, 1), end, gap=10, m=(16, 10, 16, 12)))
        return row

    def _nobody_yet(self) -> QWidget:
        add = button(tr("Add the first &woman"), "plain", "user-plus")
        add.clicked.connect(self.woman_wanted)
        words = tr("What is planned for today, and what waits, is shown here.")
        row = QWidget()
        row.setLayout(H((text(words, "soft", wrap=True), 1), add, gap=10, m=(16, 12, 16, 12)))
        return row

    def _nothing(self) -> QWidget:
        plan = button(tr("Plan a &visit"), "plain", "calendar")
        plan.clicked.connect(self.plan_wanted)
        row = QWidget()
        row.setLayout(
            H((text(tr("Nothing is planned for today."), "soft", wrap=True), 1), plan, gap=10, m=(16, 12, 16, 12))
        )
        return row


def first_hour(day: Day) -> dt.time | None:
    """The hour of the first visit today."""
    return min((each.at for each in day.on(day.today) if each.at), default=None)
