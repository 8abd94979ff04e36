"""Her stages, what follows from their days, and contraception; pregnancies stay folded away until asked for."""

import datetime as dt
from collections.abc import Sequence
from typing import Any

from pause_desktop.gui.desk import Desk
from pause_desktop.gui.language import several, tr
from pause_desktop.gui.look.parts import banner
from pause_desktop.gui.look.rows import V
from pause_desktop.gui.record.dates import ago, plainly
from pause_desktop.gui.record.list_section import Listed, ListSection, SectionPlan
from pause_desktop.gui.record.section import Shown
from pause_desktop.records.journey import (
    engagement_ends_on,
    opened_in_episode,
    period_on,
    programme_ends_on,
    weeks_left,
)
from pause_desktop.records.terms import Terms

_PLAN = SectionPlan(
    tr("Stage and contraception"),
    (
        Listed("stage_periods", tr("Next &stage"), tr("Stages")),
        Listed("contraception", tr("&Contraception"), tr("Contraception")),
        Listed("pregnancies", tr("Pregnancy"), tr("Pregnancies"), folded=True),
    ),
    ("flag", tr("No stage yet"), tr("Say on which day she was identified; everything else follows from that day.")),
)


class StageSection(ListSection):
    """Stages as dated rows, with a sentence above them on what follows."""

    def __init__(self, desk: Desk) -> None:
        super().__init__(desk, _PLAN)
        self.follows = banner("accent", "flag", tr("No stage yet"))
        self.top.addLayout(V(self.follows, m=(16, 12, 16, 0)))

    def show_her(self, shown: Shown) -> None:
        """Shows stages as they are now."""
        super().show_her(shown)
        stages = shown.her.around.stages()
        title, words = what_follows(
            stages, shown.terms, shown.her.around.engagement_weeks, shown.her.around.programme_months
        )
        self.follows.say("accent", "flag", title, words)
        self.follows.setVisible(bool(stages))


def what_follows(stages: Sequence[Any], terms: Terms, weeks: int, months: int) -> tuple[str, str]:
    """Where she is today and what her dates make of it: the 16 weeks of engaging, the 18 months of being open."""
    today = terms.today
    now = period_on(stages, today)
    if now is None:
        return tr("No stage yet"), ""
    title = tr("{stage} since {day}", stage=terms.label("stage", now.stage), day=plainly(now.started_on))
    return title, _days(stages, now, today, weeks, months)


def _days(stages: Sequence[Any], now: Any, today: dt.date, weeks: int, months: int) -> str:
    if now.stage == "engaging":
        ends = engagement_ends_on(now.started_on, weeks)
        return tr(
            "Engaging for at most {weeks} weeks: it ends on {day}, {when}."
            if ends >= today
            else "Engaging for at most {weeks} weeks: it ended on {day}, {when}.",
            weeks=weeks,
            day=plainly(ends),
            when=ago(ends, today),
        )
    opened = opened_in_episode(stages, today)
    if now.stage == "open" and opened is not None:
        ends = programme_ends_on(opened, months)
        left = weeks_left(opened, today, months)
        if ends < today:
            return tr(
                "Her {months} months ended on {day}, {when}. Transition is next.",
                months=months,
                day=plainly(ends),
                when=ago(ends, today),
            )
        return several(
            left,
            "Her {months} months end on {day}; {n} week left.",
            "Her {months} months end on {day}; {n} weeks left.",
            months=months,
            day=plainly(ends),
        )
    if now.stage == "closed":
        return tr("If she comes back, the next stage begins a new episode.")
    return ""
