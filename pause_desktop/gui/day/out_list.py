"""Who is out alone, as far as this laptop knows, and whether she is in time."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QApplication, QVBoxLayout, QWidget

from pause_desktop.gui.day.out_watch import OutWatch
from pause_desktop.gui.day.wording import lateness
from pause_desktop.gui.language import tr
from pause_desktop.gui.look.parts import Button, button, frame, icon, rule, text
from pause_desktop.gui.look.rows import H, V
from pause_desktop.records.agenda import Out


class OutList(QWidget):
    """`leaving` asks to go out; `back` carries the visit from which somebody has come back."""

    leaving = Signal()
    back = Signal(object)

    def __init__(self) -> None:
        super().__init__()
        self.buttons: dict[object, Button] = {}
        self._shown: object = None
        self._rows: QVBoxLayout = V(gap=0)
        self.go = button(tr("Go o&ut…"), "quiet", "footprints")
        self.go.clicked.connect(self.leaving)
        head = H(
            text(tr("Who is out"), "section"), text(tr("on this laptop only"), "soft"), None, self.go,
            gap=10, m=(16, 6, 10, 6),
        )  # fmt: skip
        self.setLayout(V(frame("card", V(head, self._rows, gap=0, m=1))))

    def show_out(self, watch: OutWatch, me: object, curtain: bool) -> None:
        """Shows who is out at this moment; the most overdue stands first."""
        now = watch.clock.now()
        lines = [
            (each, tr("You") if each.worker == me else watch.name(each.worker), "" if curtain else each.place,
             watch.loud(each, now), lateness(each, now))
            for each in watch.out
        ]  # fmt: skip
        if lines == self._shown:
            return
        self._shown = lines
        had = next((visit for visit, made in self.buttons.items() if made.hasFocus()), None)
        while (item := self._rows.takeAt(0)) is not None:
            if (widget := item.widget()) is not None:
                widget.hide()
                widget.deleteLater()
        self.buttons = {}
        for line in lines:
            self._rows.addWidget(rule())
            self._rows.addWidget(self._row(*line))
        if not lines:
            self._rows.addWidget(rule())
            nobody = QWidget()
            nobody.setLayout(H((text(tr("Nobody is out."), "soft"), 1), m=(16, 10, 16, 10)))
            self._rows.addWidget(nobody)
        if had is not None and QApplication.activeWindow() is self.window():
            self.buttons.get(had, self.go).setFocus(Qt.FocusReason.OtherFocusReason)

    def _row(self, out: Out, who: str, place: str, loud: bool, how: str) -> QWidget:
        back = self.buttons[out.visit] = button(tr("Back"), "plain", "check")
        back.setAccessibleName(tr("{who}: back", who=who))
        back.clicked.connect(lambda: self.back.emit(out.visit))
        tone = "danger" if loud else "good"
        row = QWidget()
        row.setLayout(
            H(
                icon("octagon-alert" if loud else "map-pin", tone, 20), text(who, "strong"),
                (text(place, "soft", wrap=True), 1), text(how, "label", tone), back, gap=10, m=(16, 8, 10, 8),
            )
        )  # fmt: skip
        return row
