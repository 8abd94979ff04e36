"""Safety of women and of workers: alerts, assessments, lone-working visits, tasks."""

import datetime as dt
from typing import Any, ClassVar
from uuid import UUID

from pause_desktop.records import fields
from pause_desktop.records.base import Record


class RiskAlert(Record, table=True):
    """What a worker must read before a visit opens."""

    __tablename__: ClassVar[Any] = "risk_alerts"
    key = (("woman", "kind", "review_on"),)
    title, plural = "risk alert", "risk alerts"

    woman: UUID = fields.link("Woman", "women", required=True)
    kind: str = fields.choice("Kind", "risk_alert", required=True, width=12)
    wording: str = fields.note("What to know", required=True)
    review_on: dt.date = fields.day("Review by", required=True, past=False, width=3)
    ended_on: dt.date | None = fields.day("Ended", width=3)


class RiskAssessment(Record, table=True):
    """A structured assessment such as DASH."""

    __tablename__: ClassVar[Any] = "risk_assessments"
    key = (("woman", "tool", "on"),)
    title, plural = "risk assessment", "risk assessments"

    woman: UUID = fields.link("Woman", "women", required=True)
    tool: str = fields.choice("Tool", "risk_tool", required=True, width=12)
    on: dt.date = fields.day("Day", required=True, width=3)
    score: int | None = fields.whole("Score", 0, 1000, width=3)
    judgement: str | None = fields.note("Judgement")
    outcome: str | None = fields.text("Outcome")


class Visit(Record, table=True):
    """A lone-working visit: where, when out, when expected back, marked back."""

    __tablename__: ClassVar[Any] = "visits"
    key = (("worker", "on", "out_at"),)
    title, plural = "visit", "visits"

    worker: UUID = fields.link("Worker", "workers", required=True)
    woman: UUID | None = fields.link("Woman", "women")
    on: dt.date | None = fields.day("Day", past=False, width=3)
    place: str | None = fields.text("Place")
    out_at: dt.time | None = fields.clock("Out at", width=3)
    back_by: dt.time | None = fields.clock("Back by", width=3)
    back_at: dt.time | None = fields.clock("Back at", width=3)
    colleague: UUID | None = fields.link("Colleague who knows", "workers", help="Who has the day sheet.")


class Task(Record, table=True):
    """Something to do."""

    __tablename__: ClassVar[Any] = "tasks"
    key = (("woman", "worker", "what", "due_on"),)
    title, plural = "task", "tasks"

    woman: UUID | None = fields.link("Woman", "women")
    worker: UUID | None = fields.link("Worker", "workers")
    what: str = fields.note("What", required=True)
    due_on: dt.date | None = fields.day("Due", past=False, width=3)
    done_on: dt.date | None = fields.day("Done", width=3)
