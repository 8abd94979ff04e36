"""What changed: outcomes, use of services before and during, and her own words."""

import datetime as dt
from typing import Any, ClassVar
from uuid import UUID

from pause_desktop.records import fields
from pause_desktop.records.base import Record


class Outcome(Record, table=True):
    """Something that happened for her, on a day."""

    __tablename__: ClassVar[Any] = "outcomes"
    key = (("woman", "kind", "on"),)
    title, plural = "outcome", "outcomes"

    woman: UUID = fields.link("Woman", "women", required=True)
    kind: str = fields.choice("Outcome", "outcome", required=True, width=12)
    on: dt.date = fields.day("Day", required=True, width=3)
    evidence: str | None = fields.note("Evidence")
    quantity: int | None = fields.whole("Quantity", 0, 100_000, width=3)


class ServiceUse(Record, table=True):
    """How often she used a service in a period before or during Pause."""

    __tablename__: ClassVar[Any] = "service_uses"
    key = (("woman", "service", "phase", "period_from"),)
    title, plural = "service use", "service use"

    woman: UUID = fields.link("Woman", "women", required=True)
    service: str = fields.choice("Service", "service", required=True, width=12)
    phase: str = fields.choice("Phase", "phase", required=True)
    period_from: dt.date | None = fields.day("From", width=3)
    period_to: dt.date | None = fields.day("To", past=False, width=3)
    count: int | None = fields.whole("How often", 0, 100_000, width=3)


class Quote(Record, table=True):
    """Her own words, printed only with consent."""

    __tablename__: ClassVar[Any] = "quotes"
    key = (("woman", "words"),)
    title, plural = "quotation", "her words"

    woman: UUID = fields.link("Woman", "women", required=True)
    said_on: dt.date | None = fields.day("Said", width=3)
    words: str = fields.note("Her words", required=True)
    consent: str | None = fields.tri("Consent to print")
    pseudonym: str | None = fields.text("Printed as", longest=60, width=3)
    kind: str | None = fields.choice("Quotation or story", "quote_kind", width=3)
