"""Who is out alone, as far as this laptop knows, and whether she is in time."""

import datetime as dt
from collections.abc import Mapping, Sequence
from uuid import UUID

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from pause_desktop.gui.day.wording import lateness
from pause_desktop.gui.language import tr
from pause_desktop.gui.look.parts import button, frame, icon, rule, text
from pause_desktop.gui.look.rows import H, V
from pause_desktop.records.agenda import Out


class OutList(QWidget):
    """`leaving` asks to go out; `back` carries who has come back."""

    leaving = Signal()
    back = Signal(object)

    def __init__(self) -> None:
        super().__init__()
        self._rows: QVBoxLayout = V(gap=0)
        self.go = button(tr("Go o&ut…"), "quiet", "footprints")
        self.go.clicked.connect(self.leaving)
        head = H(
            text(tr("Who is out"), "section"), text(tr("on this laptop only"), "soft"), None, self.go,
            gap=10, m=(16, 6, 10, 6),
        )  # fmt: skip
        self.setLayout(V(frame("card", V(head, self._rows, gap=0, m=1))))

    def show_out(
        self, out: Sequence[Out], now: dt.datetime, workers: Mapping[UUID, str], me: UUID, curtain: bool
    ) -> None:
        """Shows who is out at a moment; the most overdue stands first."""
        while (item := self._rows.takeAt(0)) is not None:
            if (widget := item.widget()) is not None:
                widget.hide()
                widget.deleteLater()
        for each in out:
            self._rows.addWidget(rule())
            self._rows.addWidget(self._row(each, now, workers, me, curtain))
        if not out:
            self._rows.addWidget(rule())
            nobody = QWidget()
            nobody.setLayout(H((text(tr("Nobody is out."), "soft"), 1), m=(16, 10, 16, 10)))
            self._rows.addWidget(nobody)

    def _row(self, out: Out, now: dt.datetime, workers: Mapping[UUID, str], me: UUID, curtain: bool) -> QWidget:
        late = out.overdue(now)
        who = tr("You") if out.worker == me else workers.get(out.worker, "").split(" ")[0]
        place = "" if curtain else out.place
        back = button(tr("Back"), "plain", "check")
        back.setAccessibleName(tr("{who}: back", who=who))
        back.clicked.connect(lambda: self.back.emit(out))
        row = QWidget()
        row.setLayout(
            H(
                icon("octagon-alert" if late else "map-pin", "danger" if late else "good", 20),
                text(who, "strong"), (text(place, "soft", wrap=True), 1),
                text(lateness(out, now), "label", "danger" if late else "good"), back, gap=10, m=(16, 8, 10, 8),
            )
        )  # fmt: skip
        return row
