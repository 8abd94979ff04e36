"""Needs and risk: all needs at a glance, or every answer with its day, risk alerts and assessments beside them."""

from collections.abc import Mapping
from uuid import UUID

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget

from pause_desktop.gui.desk import Desk
from pause_desktop.gui.language import tr
from pause_desktop.gui.look.fields import ChoiceRow
from pause_desktop.gui.look.parts import text
from pause_desktop.gui.look.rows import H, V, scroll
from pause_desktop.gui.look.theme import look_of
from pause_desktop.gui.record.list_section import Listed, ListSection, SectionPlan
from pause_desktop.gui.record.needs_grid import Answer, NeedsGrid, answers, counted
from pause_desktop.gui.record.section import Shown
from pause_desktop.store.writing import Writing

_PLAN = SectionPlan(
    tr("Needs and risk"),
    (
        Listed("risk_alerts", tr("Risk &alert"), tr("Risk alerts")),
        Listed("needs", tr("&Need"), tr("Needs")),
        Listed("risk_assessments", tr("Ass&essment"), tr("Risk assessments")),
    ),
    ("shield", tr("Nothing asked yet"), tr("Ask about each need; write down what to know before a visit.")),
)
_VIEWS = (("glance", tr("Needs at a glance")), ("list", tr("Every answer")))


class NeedsSection(ListSection):
    """The grid answers by one key each, under today's day; the list holds every answer that was ever given."""

    def __init__(self, desk: Desk) -> None:
        super().__init__(desk, _PLAN)
        self.how = ChoiceRow(_VIEWS)
        self.how.set_value("glance")
        self.grid = NeedsGrid()
        self.answered = text("", "soft")
        self._hint = text(tr("C, P or N answers, arrows move; an answer is kept under today’s day."), "small")
        self._glance: QWidget = scroll(V(self.grid, H(self._hint, m=(20, 0, 20, 12)), None, gap=0))
        self._body.addWidget(self._glance)
        self.top.addLayout(H((self.how, 1), self.answered, gap=12, m=(16, 10, 20, 2)))
        self.how.changed.connect(self._switch)
        self.grid.given.connect(self._keep)

    def show_her(self, shown: Shown) -> None:
        """Shows needs and risk as they are now."""
        if self.shown is not None and shown.her.woman.id != self.shown.her.woman.id:
            self.grid.flush()
        super().show_her(shown)
        found = answers(shown.her.of("needs"), shown.terms)
        self.grid.show_answers(found, shown.terms.labels("need_status"), shown.terms.today)
        self.answered.setText(counted(found))
        self._hint.setVisible(not look_of().crowded)
        self._stand_in_view()

    def _switch(self) -> None:
        if self.how.value() is None:  # one of the two always stands
            self.how.set_value("glance")
        self.grid.flush()
        self._stand_in_view()

    def _stand_in_view(self) -> None:
        if self.how.value() == "glance":
            self._body.setCurrentWidget(self._glance)
        else:
            self._body.setCurrentIndex(0 if self.view.entries.rows else 1)
        self._show_actions()

    def _show_actions(self) -> None:
        super()._show_actions()
        if hasattr(self, "how") and self.how.value() == "glance":
            self.change.hide()
            self.take_out.hide()

    def _keep(self, given: Mapping[str, str | None]) -> None:
        """Writes answers down: today's is changed, another day's stays and a new one stands beside it."""
        shown = self.shown
        if shown is None:
            return
        standing = {each.kind: each for each in answers(shown.her.of("needs"), shown.terms)}
        today = shown.terms.today

        def write(change: Writing) -> None:
            for kind, status in given.items():
                before: Answer = standing[kind]
                todays = before.record if before.asked_on == today else None
                if status is None:
                    if todays is not None:
                        change.remove("needs", todays)
                elif todays is not None:
                    change.edit("needs", todays, {"status": status})
                else:
                    values = {"woman": shown.her.woman.id, "kind": kind, "status": status, "asked_on": today}
                    change.add("needs", values)

        self.desk.save(write)
        if self.shown is shown:  # a page that does not read again still shows what was kept
            self.grid.show_answers(list(standing.values()), shown.terms.labels("need_status"), today)

    def choose(self, record: UUID) -> None:
        """Brings a record into sight, in the list."""
        self.how.set_value("list")
        self._stand_in_view()
        super().choose(record)

    def take_keyboard(self) -> None:
        """Gives the keyboard to the first need without an answer, or to the rows."""
        if self.how.value() == "glance" and self.grid.rows:
            self.grid.go_to(self.grid.first())
        elif self._body.currentIndex() == 0:
            self.view.setFocus(Qt.FocusReason.TabFocusReason)
        else:
            super().take_keyboard()

    def flush(self) -> None:
        """Keeps at once what was pressed or is half-typed."""
        self.grid.flush()
        super().flush()
