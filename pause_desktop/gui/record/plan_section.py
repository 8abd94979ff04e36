"""Her Pause Plan: her goals by area of her life, in her own words, each with its steps."""

import datetime as dt
from collections.abc import Sequence
from typing import Any
from uuid import UUID

from pause_desktop.gui.desk import Desk
from pause_desktop.gui.language import tr
from pause_desktop.gui.look.parts import button, text
from pause_desktop.gui.look.rows import H
from pause_desktop.gui.look.theme import look_of
from pause_desktop.gui.record.dates import plainly
from pause_desktop.gui.record.entry_view import Heading, Row
from pause_desktop.gui.record.list_section import Listed, ListSection, SectionPlan
from pause_desktop.gui.record.said import Said, Voice
from pause_desktop.gui.record.section import Shown

_PLAN = SectionPlan(
    tr("Pause Plan"),
    (Listed("goals", tr("&Goal")), Listed("steps", tr("Ste&p"))),
    ("sprout", tr("No goals yet"), tr("After her next review, write a goal together in her words.")),
)
_ENDED = ("achieved", "changed", "put_aside")


class PlanSection(ListSection):
    """Goals under their areas with steps below them; Space marks a step done, or not done after all."""

    def __init__(self, desk: Desk) -> None:
        super().__init__(desk, _PLAN)
        self.tables = ("goals", "steps", "pause_plans")
        self.plan_words = text("", "soft", wrap=True)
        self.plan_days = button(tr("Days of the plan"), "quiet", "calendar")
        self.to_take_home = button(tr("Pr&int her plan…"), "plain", "printer")
        self.done = button(tr("Done"), "quiet", "check", tip=tr("Mark the step done today (Space)"))
        self.done.setText(tr("Done"))
        self.top.addLayout(H((self.plan_words, 1), self.done, self.plan_days, m=(20, 6, 12, 2)))
        self.add_action(self.to_take_home)
        self.to_take_home.clicked.connect(self._print)
        self.plan_days.clicked.connect(self._open_plan)
        self.done.clicked.connect(lambda: self._toggle(self.view.chosen()))
        self.view.pressed_space.connect(self._toggle)
        self.adds["steps"].clicked.disconnect()
        self.adds["steps"].clicked.connect(self._add_step)

    def show_her(self, shown: Shown) -> None:
        """Shows the plan as it is now."""
        super().show_her(shown)
        plans = _in_order(shown.her.of("pause_plans"))
        self.plan_words.setText(_plan_words(plans))
        self.plan_days.setText(tr("Days of the plan") if plans else tr("Start her plan"))
        self.plan_days.wear(look_of())
        self.adds["steps"].setVisible(bool(shown.her.of("goals")))
        self.to_take_home.setVisible(bool(shown.her.of("goals")))

    def rows(self, shown: Shown) -> list[Row]:
        """Goals by area, those still open first, each with its steps."""
        return [*shown.voice.say_all("pause_plans"), *plan_rows(shown.voice, shown.terms.labels("life_area"))]

    def _show_actions(self) -> None:
        super()._show_actions()
        if hasattr(self, "done"):
            chosen = self.view.chosen()
            self.done.setVisible(chosen is not None and chosen.table == "steps")

    def _open_plan(self) -> None:
        if self.shown is not None:
            plans = _in_order(self.shown.her.of("pause_plans"))
            self.begin("pause_plans", plans[-1].id if plans else None)

    def _print(self) -> None:
        """Asks whether it is safe to take home, and prints it after a yes."""
        from pause_desktop.gui.handover.take_home import ask_before_printing  # not loaded with every record

        if self.shown is not None:
            ask_before_printing(self.desk, self.shown.her, self.shown.terms, self)

    def _add_step(self) -> None:
        """A step goes to the goal that is chosen, or to the goal of the step that is."""
        self.begin("steps", None, {"goal": self._goal(), "who": tr("She")})

    def _goal(self) -> UUID | None:
        chosen, shown = self.view.chosen(), self.shown
        if shown is None:
            return None
        if chosen is not None and chosen.table == "goals":
            return chosen.record
        if chosen is not None and chosen.table == "steps":
            return next((step.goal for step in shown.her.of("steps") if step.id == chosen.record), None)
        goals = shown.her.of("goals")
        return goals[0].id if len(goals) == 1 else None

    def _toggle(self, row: Any) -> None:
        shown = self.shown
        if shown is None or not isinstance(row, Said) or row.table != "steps":
            return
        step = next((each for each in shown.her.of("steps") if each.id == row.record), None)
        if step is not None:
            done = None if step.done_on else shown.terms.today
            self.desk.save(lambda change: change.edit("steps", step.id, {"done_on": done}))


def plan_rows(voice: Voice, areas: dict[str, str]) -> list[Row]:
    """Her goals as rows: an area, its goals by priority, under each its steps in the order they are due."""
    goals = list(voice.her.of("goals"))
    known = [*areas, *sorted({goal.life_area for goal in goals} - set(areas))]
    rows: list[Row] = []
    for area in known:
        inside = [goal for goal in goals if goal.life_area == area]
        if not inside:
            continue
        rows.append(Heading(voice.label("life_area", area)))
        for goal in sorted(inside, key=lambda goal: (goal.status in _ENDED, goal.priority or 99, goal.wording)):
            rows.append(voice.say("goals", goal))
            rows += [voice.say("steps", step) for step in _steps(voice.her.of("steps"), goal.id)]
    return rows


def _steps(steps: Sequence[Any], goal: UUID) -> list[Any]:
    mine = [step for step in steps if step.goal == goal]
    return sorted(mine, key=lambda step: (step.done_on is not None, step.due_on is None, step.due_on, step.what))


def _in_order(plans: Sequence[Any]) -> list[Any]:
    """Plans by the day they started; one without a day comes first."""
    return sorted(plans, key=lambda plan: plan.started_on or dt.date.min)


def _plan_words(plans: Sequence[Any]) -> str:
    if not plans:
        return tr("The first goal starts her plan.")
    plan = plans[-1]
    started = (
        tr("Started {day}", day=plainly(plan.started_on))
        if plan.started_on
        else tr("Started on a day not recorded")
    )
    return started + (
        tr(", to be reviewed with her on {day}.", day=plainly(plan.review_on)) if plan.review_on else "."
    )
