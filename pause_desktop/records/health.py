"""Contraception and pregnancies: what opens the programme and what it is about."""

import datetime as dt
from typing import Any, ClassVar
from uuid import UUID

from pause_desktop.records import fields
from pause_desktop.records.base import Record


class Contraception(Record, table=True):
    """A decision about contraception, and the method in use from then."""

    __tablename__: ClassVar[Any] = "contraception"
    key = (("woman", "method", "decided_on"), ("woman", "method", "started_on"))
    title, plural = "contraception", "contraception"

    woman: UUID = fields.link("Woman", "women", required=True)
    method: str = fields.choice("Method", "method", required=True, width=12)
    decided_on: dt.date | None = fields.day("Decided", width=3)
    started_on: dt.date | None = fields.day("Started", width=3)
    renew_by: dt.date | None = fields.day("Renew by", past=False, width=3)
    ended_on: dt.date | None = fields.day("Ended", width=3)


class Pregnancy(Record, table=True):
    """A pregnancy that became known during her time with Pause."""

    __tablename__: ClassVar[Any] = "pregnancies"
    key = (("woman", "known_on"),)
    title, plural = "pregnancy", "pregnancies"

    woman: UUID = fields.link("Woman", "women", required=True)
    known_on: dt.date | None = fields.day("Known", width=4)
    due_on: dt.date | None = fields.day("Due", past=False, width=4)
    ended_on: dt.date | None = fields.day("Ended", width=4)
    outcome: str | None = fields.choice("Outcome", "pregnancy_outcome", width=12)
