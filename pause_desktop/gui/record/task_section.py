"""What is to be done for her, and the lone-working visits to her; My day shows the same."""

import datetime as dt

from pause_desktop.gui.desk import Desk
from pause_desktop.gui.language import tr
from pause_desktop.gui.look.parts import button
from pause_desktop.gui.record.entry_view import Heading, Row
from pause_desktop.gui.record.list_section import Listed, ListSection, SectionPlan
from pause_desktop.gui.record.said import Said
from pause_desktop.gui.record.section import Shown

_PLAN = SectionPlan(
    tr("Tasks and visits"),
    (
        Listed("tasks", tr("&Task"), tr("Tasks")),
        Listed("visits", tr("Lone &visit"), tr("Lone-working visits")),
    ),
    (
        "list-checks",
        tr("Nothing to do for her"),
        tr("Write down what was promised, and by when; it stands in My day too."),
    ),
)


class TaskSection(ListSection):
    """Tasks, those still open first in the order they are due; Space marks one done, or not done after all."""

    def __init__(self, desk: Desk) -> None:
        super().__init__(desk, _PLAN)
        self.done = button(tr("&Done"), "quiet", "check", tip=tr("Mark the task done today (Space)"))
        self.done.hide()
        self.add_action(self.done)
        self.done.clicked.connect(lambda: self._toggle(self.view.chosen()))
        self.view.pressed_space.connect(self._toggle)

    def rows(self, shown: Shown) -> list[Row]:
        """Tasks and visits under their headings."""
        done = {task.id: task.done_on for task in shown.her.of("tasks")}
        tasks = sorted(
            shown.voice.say_all("tasks"), key=lambda said: (done[said.record] is not None, said.day or dt.date.max)
        )
        visits = shown.voice.say_all("visits")
        found: list[Row] = [Heading(tr("Tasks")), *tasks] if tasks else []
        return found + ([Heading(tr("Lone-working visits")), *visits] if visits else [])

    def _show_actions(self) -> None:
        super()._show_actions()
        chosen = self.view.chosen()
        if hasattr(self, "done"):
            self.done.setVisible(chosen is not None and chosen.table == "tasks")

    def _toggle(self, row: object) -> None:
        if self.shown is None or not isinstance(row, Said) or row.table != "tasks":
            return
        task = next((each for each in self.shown.her.of("tasks") if each.id == row.record), None)
        if task is not None:
            done = None if task.done_on else self.shown.terms.today
            self.desk.save(lambda change: change.edit("tasks", task.id, {"done_on": done}))
