"""Clears up a visit of days ago from which nobody is said to have come back: asks at what hour she did."""

from collections.abc import Mapping
from typing import Any
from uuid import UUID

from PySide6.QtWidgets import QWidget

from pause_desktop.gui.day.visit_dialog import VisitDialog
from pause_desktop.gui.desk import Desk
from pause_desktop.gui.language import tr
from pause_desktop.gui.look.parts import text
from pause_desktop.records.check import Problem
from pause_desktop.records.fields import columns
from pause_desktop.records.practice import Worker
from pause_desktop.records.safety import Visit
from pause_desktop.sentences import sentence

_WIDE, _HIGH = 560, 360
_MISSING = sentence("is still to be said. As near as you know it will do.")


class CameBack(VisitDialog):
    """One visit, and the hour of coming back, which stands at the hour she had named."""

    def __init__(self, desk: Desk, visit: UUID, workers: Mapping[UUID, Worker], parent: QWidget) -> None:
        super().__init__(desk, parent, tr("&Save"), _WIDE, _HIGH)
        with desk.reading() as rows:
            row = rows.get(Visit, visit)
        worker = workers.get(row.worker)
        who = worker.name.split(" ")[0] if worker else tr("Somebody")
        words = tr("Out on {day} at {hour:%H:%M}, and nobody wrote down that {who} came back.",
                   day=row.on, hour=row.out_at, who=who)  # fmt: skip
        self.stand(text(tr("Back from this visit?"), "title"), text(words, wrap=True))
        values = {column.name: getattr(row, column.name) for column in columns(Visit)}
        self.begin(
            frozenset({"back_at"}), values, workers, {"back_at": tr("Back at")}, record=visit, begins_at="back_at",
            refuse=self._refuse,
        )  # fmt: skip
        if row.back_by and self.pane.form is not None and not self.pane.form.fields["back_at"].typing.typed():
            typing = self.pane.form.fields["back_at"].typing
            typing.put(f"{row.back_by:%H:%M}")
            typing.changed.emit()
        self.pane.saved.connect(lambda _record: self.accept())

    def _refuse(self, values: Mapping[str, Any]) -> list[Problem]:
        return [] if values.get("back_at") else [Problem("back_at", _MISSING)]
