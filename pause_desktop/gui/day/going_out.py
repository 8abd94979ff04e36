"""Before a visit: what to know of her, and a word to the laptop on where one goes and when one will be back."""

import datetime as dt
from collections.abc import Mapping
from typing import Any
from uuid import UUID

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from pause_desktop.gui.curtain import HIDDEN
from pause_desktop.gui.day.coming_back import to_the_minute
from pause_desktop.gui.day.visit_dialog import VisitDialog, within
from pause_desktop.gui.day.wording import name_of, reach
from pause_desktop.gui.desk import Desk
from pause_desktop.gui.language import tr
from pause_desktop.gui.look.fields import ChoiceRow, Field
from pause_desktop.gui.look.parts import banner, button, icon, text
from pause_desktop.gui.look.rows import H, V, flow
from pause_desktop.records.agenda import AT_HERS
from pause_desktop.records.check import Problem
from pause_desktop.records.practice import Worker
from pause_desktop.sentences import sentence
from pause_desktop.store.agenda import Person, Planned
from pause_desktop.store.writing import Writing

_SPANS = {"30": tr("30 min"), "60": tr("1 hour"), "90": tr("1½ hours"), "120": tr("2 hours")}
_USUAL = 60
_LONGEST = dt.timedelta(hours=12)
_WIDE, _HIGH = 720, 640
_FIELDS = frozenset({"place", "back_by", "colleague"})
_MISSING = sentence("is the hour from which somebody should begin to worry.")
_TOO_FAR = sentence("has passed today. Name an hour within the next twelve.")


class GoingOut(VisitDialog):
    """Signs somebody out alone; `gone` comes when she is, `record_wanted` where only a record is wanted."""

    gone = Signal()
    record_wanted = Signal()

    def __init__(
        self, desk: Desk, now: dt.datetime, workers: Mapping[UUID, Worker], parent: QWidget, *,
        planned: Planned | None = None, woman: UUID | None = None, person: Person | None = None,
    ) -> None:  # fmt: skip
        super().__init__(desk, parent, tr("&Go out"), _WIDE, _HIGH)
        self._opened_at, self.planned = now, planned
        self.spans = ChoiceRow(list(_SPANS.items()))
        self.spans.changed.connect(self._take_span)
        self.record = button(tr("Only &record it"), "plain", "pencil")
        self.record.setVisible(planned is not None)
        self.record.clicked.connect(self._record)
        self.pane.leave.setText(tr("&Not now   Esc"))
        self.pane.saved.connect(self._gone)
        self._person, self._about = person, V(gap=8)
        desk.curtained.connect(lambda _down: self._say_about())
        self._say_about()
        alone = H(
            V(icon("phone-off", "warn", 20), None),
            (text(tr("This laptop alerts nobody else. Ring whoever knows before you go, and when you are back."),
                  wrap=True), 1),
            gap=10,
        )  # fmt: skip
        top, warning = QWidget(), QWidget()
        top.setLayout(H((self._about, 1), V(self.record, None), gap=12))
        warning.setLayout(alone)
        self.stand(top, warning, Field(tr("Away &for about"), self.spans))
        self._begin(planned, woman, workers)

    def _begin(self, planned: Planned | None, woman: UUID | None, workers: Mapping[UUID, Worker]) -> None:
        me = self.desk.worker.id
        others = {key: each for key, each in workers.items() if key != me and not each.left_on}
        place = planned.place if planned else ""
        if planned and not place and planned.mode in AT_HERS and self._person:
            place = " ".join(self._person.address.split())
        values = {
            "worker": me, "woman": planned.woman if planned else woman, "on": self._opened_at.date(),
            "place": place or None, "out_at": to_the_minute(self._opened_at),
            "back_by": to_the_minute(self._opened_at + dt.timedelta(minutes=_USUAL)), "colleague": None,
        }  # fmt: skip
        labels = {"place": tr("Where"), "back_by": tr("Back by"), "colleague": tr("Who knows of it")}
        self.begin(
            _FIELDS, values, others, labels, begins_at="back_by" if place else "place", before=self._leave_now,
            refuse=self._refuse,
        )  # fmt: skip
        self._show_span()
        if self.pane.form is not None:
            self.pane.form.edited.connect(lambda name: self._show_span() if name == "back_by" else None)

    def _say_about(self) -> None:
        while (item := self._about.takeAt(0)) is not None:
            if (part := item.widget()) is not None:
                part.hide()
                part.deleteLater()
        for each in self._about_her():
            self._about.addWidget(each)

    def _about_her(self) -> list[QWidget]:
        if self._person is None:
            return [text(tr("Going out alone"), "title")]
        line, curtain, terms = self._person.line, self.desk.curtain, self.desk.terms()
        name = name_of(line, curtain)
        head = flow(
            text(name or line.reference, "title"), *([text(line.reference, "soft")] if name else []), gap=10
        )
        shown: list[QWidget] = [head]
        for alert in self._person.alerts:
            title = terms.label("risk_alert", alert.kind)
            words = HIDDEN if curtain else alert.wording
            shown.append(banner("danger", "shield-alert", title, words))
        reachable, tone = reach(self._person)
        notes = "" if curtain else self._person.safe_contact_notes
        words = " ".join(part for part in (reachable, notes) if part)
        shown.append(text(words, "body", tone if tone != "soft" else None, wrap=True))
        if self._person.interpreter:
            shown.append(text(tr("She needs an interpreter."), "body", "info", wrap=True))
        return shown

    # --- the hour --------------------------------------------------------------------------------------------

    def _take_span(self) -> None:
        chosen, form = self.spans.value(), self.pane.form
        if chosen is None or form is None:
            return
        typing = form.fields["back_by"].typing
        typing.put(f"{self._opened_at + dt.timedelta(minutes=int(str(chosen))):%H:%M}")
        typing.changed.emit()

    def _show_span(self) -> None:
        """The button of the span that the hour amounts to; none where it is another."""
        typed = str(self.pane.form.fields["back_by"].typing.typed() or "") if self.pane.form else ""
        hours = {f"{self._opened_at + dt.timedelta(minutes=int(code)):%H:%M}": code for code in _SPANS}
        self.spans.set_value(hours.get(typed.strip()))

    def _refuse(self, values: Mapping[str, Any]) -> list[Problem]:
        hour = values.get("back_by")
        if hour is None:
            return [Problem("back_by", _MISSING)]
        return [Problem("back_by", _TOO_FAR)] if within(hour, self.desk.now()) > _LONGEST else []

    def _leave_now(self, _change: Writing, values: dict[str, Any]) -> None:
        """She leaves when she says so, not when the dialog was opened."""
        now = self.desk.now()
        values |= {"on": now.date(), "out_at": to_the_minute(now)}

    # --- how it ends -----------------------------------------------------------------------------------------

    def _gone(self, _visit: object) -> None:
        self.accept()
        self.gone.emit()

    def _record(self) -> None:
        self.accept()
        self.record_wanted.emit()
