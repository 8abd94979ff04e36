"""Asks what may stand on the day sheet: names and places only by a tick, each time anew."""

import datetime as dt
from collections.abc import Mapping
from uuid import UUID

from PySide6.QtWidgets import QCheckBox, QComboBox, QDialog, QWidget

from pause_desktop.gui.day.whom import whom_to_ring
from pause_desktop.gui.day.wording import name_of
from pause_desktop.gui.language import tr
from pause_desktop.gui.look.fields import Field
from pause_desktop.gui.look.parts import banner, button, text
from pause_desktop.gui.look.rows import H, V, scroll
from pause_desktop.gui.look.theme import look_of
from pause_desktop.records.agenda import AT_HERS
from pause_desktop.records.practice import Practice, Worker
from pause_desktop.records.terms import Terms
from pause_desktop.reports.day_sheet import DaySheet, SheetVisit
from pause_desktop.store.agenda import Day, Planned

_WIDE, _HIGH, _EDGE = 560, 450, 40
_STAYS = dt.timedelta(hours=1)


class SheetDialog(QDialog):
    """Two ticks, neither of them remembered, and who is told."""

    def __init__(self, workers: Mapping[UUID, Worker], me: UUID, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle(tr("Print the day sheet"))
        self.names = QCheckBox(tr("Print her &name"))
        self.places = QCheckBox(tr("Print &where the visit is"))
        self.knows = QComboBox()
        self.knows.addItem(tr("Nobody named"), None)
        for key, worker in workers.items():
            if key != me:
                self.knows.addItem(worker.name, key)
        self.make = button(tr("&Print…"), "primary", "printer")
        self.leave = button(tr("No&t now"), "quiet")
        self.make.clicked.connect(self.accept)
        self.leave.clicked.connect(self.reject)
        words = tr("The sheet names references and hours. Whoever finds it could find her by a name or an address.")
        middle = V(
            text(tr("The day sheet"), "title"),
            text(tr("For the colleague at the office who waits for your call."), "soft", wrap=True),
            Field(tr("Who w&aits for the call"), self.knows),
            banner("warn", "triangle-alert", tr("A printed sheet is not encrypted"), words),
            self.names, self.places, None, gap=12, m=(24, 20, 24, 4),
        )  # fmt: skip
        foot = H(self.leave, None, self.make, gap=10, m=(24, 8, 24, 16))
        self.setLayout(V((scroll(middle), 1), foot, gap=0))
        look, room = look_of(), parent.window().size() if parent else self.screen().availableSize()
        self.resize(min(look.px(_WIDE), room.width() - _EDGE), min(look.px(_HIGH), room.height() - _EDGE))

    def sheet(
        self, day: Day, terms: Terms, practice: Practice, workers: Mapping[UUID, Worker], me: UUID, now: dt.datetime
    ) -> DaySheet:
        """The sheet as it was asked for."""
        told = self.knows.currentData()
        colleague = workers[told].name if told in workers else ""

        def line(each: Planned) -> SheetVisit:
            her = day.people[each.woman].line
            where = self._where(each, day.people[each.woman].address) if self.places.isChecked() else ""
            how = ", ".join(part for part in (terms.label("mode", each.mode), where) if part)
            back = (dt.datetime.combine(each.on, each.at) + _STAYS).time() if each.at else None
            name = her.name or name_of(her, False)
            return SheetVisit(each.at, her.reference, how, colleague, back, name if self.names.isChecked() else "")

        return DaySheet(
            practice.name, workers[me].name, day.today, tuple(line(each) for each in day.on(day.today)),
            tuple(whom_to_ring(practice, workers, (me, told))),
            tr("Printed on {day}, {hour:%H:%M}.", day=f"{now.day}/{now.month}/{now.year}", hour=now),
        )  # fmt: skip

    def _where(self, planned: Planned, address: str) -> str:
        at_hers = " ".join(address.split()) if planned.mode in AT_HERS else ""
        return ", ".join(dict.fromkeys(part for part in (planned.place, at_hers) if part))
