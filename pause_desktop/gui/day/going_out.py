"""Before a visit: what to know of her, and a word to the laptop on where one goes and when one will be back."""

import datetime as dt
from collections.abc import Mapping
from uuid import UUID

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QComboBox, QDialog, QWidget

from pause_desktop.gui.day.wording import name_of, reach
from pause_desktop.gui.desk import Desk
from pause_desktop.gui.language import tr
from pause_desktop.gui.look.fields import ChoiceRow, Field, TextField
from pause_desktop.gui.look.parts import Banner, banner, button, text
from pause_desktop.gui.look.rows import H, V, scroll
from pause_desktop.gui.look.theme import look_of
from pause_desktop.records.fields import columns_by_name
from pause_desktop.records.parse import Unreadable, parse
from pause_desktop.records.safety import Visit
from pause_desktop.records.terms import Terms
from pause_desktop.store.agenda import Person, Planned

_SPANS = {"30": tr("30 min"), "60": tr("1 hour"), "90": tr("1½ hours"), "120": tr("2 hours")}
_USUAL = 60
_WIDE, _HIGH = 620, 600


class GoingOut(QDialog):
    """Signs somebody out alone; `gone` carries the visit, `record_wanted` comes where only a record is wanted."""

    gone = Signal(object)
    record_wanted = Signal()

    def __init__(
        self, desk: Desk, now: dt.datetime, colleagues: Mapping[UUID, str], *, planned: Planned | None = None,
        person: Person | None = None, parent: QWidget | None = None,
    ) -> None:  # fmt: skip
        super().__init__(parent)
        self._desk, self._now, self._planned, self._person = desk, now, planned, person
        self.setWindowTitle(tr("Before you go"))
        self.place = TextField(tr("&Where"), tr("As your colleague would find it. It stays in the encrypted file."))
        self.place.edit.setText(planned.place if planned and not desk.curtain else "")
        self.spans = ChoiceRow(list(_SPANS.items()))
        self.spans.set_value(str(_USUAL))
        self.spans.changed.connect(self._take_span)
        self.back_by = TextField(tr("&Back by"), width=110)
        self.back_by.edit.setText(f"{now + dt.timedelta(minutes=_USUAL):%H:%M}")
        self.knows = QComboBox()
        self.knows.addItem(tr("Nobody yet"), None)
        for key, name in colleagues.items():
            if key != desk.worker.id:
                self.knows.addItem(name, key)
        self.go = button(tr("&Go out"), "primary", "footprints", key="Ctrl+Enter")
        self.record = button(tr("Only &record it"), "plain", "pencil")
        self.record.setVisible(planned is not None)
        self.leave = button(tr("&Not now"), "quiet")
        self.trouble = Banner("danger", "octagon-alert", "")
        self.trouble.hide()
        self.go.clicked.connect(self._go)
        self.record.clicked.connect(self._record)
        self.leave.clicked.connect(self.reject)
        self._lay()

    def _lay(self) -> None:
        look, terms = look_of(), self._desk.terms()
        alone = tr("This laptop alerts nobody else. Ring whoever knows before you go, and when you are back.")
        middle = V(
            *self._about_her(terms), self.place, Field(tr("For a&bout"), self.spans), self.back_by,
            Field(tr("Who &knows of it"), self.knows),
            banner("warn", "phone-off", tr("Offline means alone"), alone), self.trouble, None, gap=10,
            m=(24, 20, 24, 8),
        )  # fmt: skip
        foot = H(self.leave, None, self.record, self.go, gap=10, m=(24, 8, 24, 16))
        self.setLayout(V((scroll(middle), 1), foot, gap=0))
        room = self.screen().availableSize()
        self.resize(min(look.px(_WIDE), room.width() - 60), min(look.px(_HIGH), room.height() - 60))
        self.place.edit.setFocus()

    def _about_her(self, terms: Terms) -> list[QWidget]:
        if self._person is None:
            return [text(tr("Going out alone"), "title")]
        line, curtain = self._person.line, self._desk.curtain
        shown: list[QWidget] = [text(name_of(line, curtain) or line.reference, "title")]
        for alert in self._person.alerts:
            title = terms.label("risk_alert", alert.kind)
            words = tr("hidden by the curtain") if curtain else alert.wording
            shown.append(banner("danger", "shield-alert", title, words))
        reachable, tone = reach(self._person)
        notes = "" if curtain else self._person.safe_contact_notes
        words = " ".join(part for part in (reachable, notes) if part)
        shown.append(text(words, "body", tone if tone != "soft" else None, wrap=True))
        return shown

    def _take_span(self) -> None:
        if (chosen := self.spans.value()) is not None:
            self.back_by.edit.setText(f"{self._now + dt.timedelta(minutes=int(str(chosen))):%H:%M}")
            self.back_by.show_help()

    def _hour(self) -> dt.time | None:
        """The hour that was typed; None, with a word beside the field, where it cannot be read."""
        try:
            hour = parse(columns_by_name(Visit)["back_by"], self.back_by.text(), self._desk.terms())
        except Unreadable as why:
            self.back_by.show_error(f"{tr('Back by')} {tr(why.reason)}")
            self.back_by.edit.setFocus()
            return None
        if hour is None:
            self.back_by.show_error(tr("Name the hour by which somebody should begin to worry."))
            self.back_by.edit.setFocus()
        return hour

    def _go(self) -> None:
        hour = self._hour()
        if hour is None:
            return
        values = {
            "worker": self._desk.worker.id, "woman": self._planned.woman if self._planned else None,
            "on": self._now.date(), "place": self.place.text().strip() or None,
            "out_at": self._now.time().replace(second=0, microsecond=0), "back_by": hour,
            "colleague": self.knows.currentData(),
        }  # fmt: skip
        self.gone.emit(self._desk.save(lambda change: change.add("visits", values)))
        self.accept()

    def _record(self) -> None:
        self.accept()
        self.record_wanted.emit()
