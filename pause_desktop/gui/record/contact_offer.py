"""Above the form of a contact: what was planned with her that day, to be recorded rather than doubled."""

from collections.abc import Sequence
from typing import Any
from uuid import UUID

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from pause_desktop.gui.language import tr
from pause_desktop.gui.look.parts import button, frame, icon, text
from pause_desktop.gui.look.rows import H, V
from pause_desktop.records.terms import Terms


class Offer(QWidget):
    """One line with a button; `wanted` carries the id of the planned contact."""

    wanted = Signal(object)

    def __init__(self) -> None:
        super().__init__()
        self._planned: UUID | None = None
        self.words = text("", "label", "accent", wrap=True)
        self.take = button(tr("&Record that one"), "plain", "calendar-check")
        line = H(icon("calendar-clock", "accent", 20), (self.words, 1), self.take, gap=10, m=(14, 6, 8, 6))
        self.setLayout(V(frame("accent", line), m=(16, 10, 16, 0)))
        self.take.clicked.connect(lambda: self.wanted.emit(self._planned))
        self.hide()

    def show_planned(self, planned: Sequence[Any], terms: Terms) -> None:
        """Offers the first of what was planned, or nothing."""
        self._planned = planned[0].id if planned else None
        if planned:
            first = planned[0]
            what = terms.label("mode", first.mode).lower()
            self.words.setText(
                tr("Planned with her at {time:%H:%M}: {what}.", time=first.started_at, what=what)
                if first.started_at
                else tr("Planned with her for the day: {what}.", what=what)
            )
        self.setVisible(bool(planned))
