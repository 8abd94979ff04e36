"""Her Pause Plan: goals in her own words, steps towards them, and the sum set aside for her."""

import datetime as dt
from typing import Any, ClassVar
from uuid import UUID

from pause_desktop.records import fields
from pause_desktop.records.base import Record


class PausePlan(Record, table=True):
    """One plan of a woman, reviewed with her on a day."""

    __tablename__: ClassVar[Any] = "pause_plans"
    key = (("woman", "started_on"),)
    title, plural = "Pause Plan", "Pause Plans"

    woman: UUID = fields.link("Woman", "women", required=True)
    started_on: dt.date | None = fields.day("Started", width=4)
    review_on: dt.date | None = fields.day("Review on", past=False, width=4)


class Goal(Record, table=True):
    """Something she wants, in her own words."""

    __tablename__: ClassVar[Any] = "goals"
    key = (("woman", "wording"),)
    title, plural = "goal", "goals"

    woman: UUID = fields.link("Woman", "women", required=True)
    plan: UUID | None = fields.link("Pause Plan", "pause_plans")
    life_area: str = fields.choice("Life area", "life_area", required=True, width=12)
    wording: str = fields.note("Her words", required=True, help="As she says it.")
    priority: int | None = fields.whole("Priority", 1, 99, width=2)
    agreed_on: dt.date | None = fields.day("Agreed", width=3)
    target_on: dt.date | None = fields.day("By when", past=False, width=3)
    status: str = fields.choice("Status", "goal_status", required=True, width=12)
    achieved_on: dt.date | None = fields.day("Achieved", width=3)


class Step(Record, table=True):
    """One step towards a goal."""

    __tablename__: ClassVar[Any] = "steps"
    belongs = "goal"
    key = (("goal", "what"),)
    title, plural = "step", "steps"

    goal: UUID = fields.link("Goal", "goals", required=True)
    what: str = fields.note("What", required=True)
    who: str | None = fields.text("Who", help="She, her worker, somebody else.")
    due_on: dt.date | None = fields.day("Due", past=False, width=3)
    done_on: dt.date | None = fields.day("Done", width=3)


class ResourceSpend(Record, table=True):
    """Money from the women's resource."""

    __tablename__: ClassVar[Any] = "resource_spends"
    key = (("woman", "on", "kind", "amount", "purpose"),)
    title, plural = "spend", "women’s resource"

    woman: UUID = fields.link("Woman", "women", required=True)
    on: dt.date = fields.day("Day", required=True, width=3)
    amount: int = fields.money("Amount", required=True, width=3)
    kind: str | None = fields.choice("Kind", "spend", width=12)
    purpose: str | None = fields.text("Purpose", searched=True)
    goal: UUID | None = fields.link("Goal", "goals")
