"""A contact with a woman, planned or past."""

import datetime as dt
from typing import Any, ClassVar
from uuid import UUID

from sqlalchemy import Index, text

from pause_desktop.records import fields
from pause_desktop.records.base import Record


class Contact(Record, table=True):
    """A meeting, call or message; a planned one is the only one with a day ahead, and is in no measure."""

    __tablename__: ClassVar[Any] = "contacts"
    key = (("woman", "on", "started_at", "mode"),)
    title, plural = "contact", "contacts"

    __table_args__: ClassVar[Any] = (
        # answers "when was each woman last seen, when will she be" without reading the notes
        Index("contacts_when", "woman", "outcome", "on", "mode"),
        # answers "what is planned" without a look at a hundred thousand contacts that are over
        Index("contacts_planned", "on", "woman", "worker", sqlite_where=text("outcome = 'planned'")),
    )

    woman: UUID = fields.link("Woman", "women", required=True, index=False, width=4)
    worker: UUID = fields.link("Worker", "workers", required=True, index=False, width=4)
    on: dt.date = fields.day("Day", required=True, past=False, width=4)
    started_at: dt.time | None = fields.clock("Started", width=2)
    minutes: int | None = fields.whole("Minutes", 0, 1440, unit="min", width=2)
    travel_minutes: int | None = fields.whole("Travel", 0, 1440, unit="min", width=2)
    mode: str = fields.choice("How", "mode", required=True, width=12)
    outcome: str = fields.choice("Outcome", "contact_outcome", required=True, width=12)
    group_name: str | None = fields.text("Group", help="Which group, when it was one.")
    life_areas: list[str] | None = fields.choices("Life areas", "life_area", width=12)
    place: str | None = fields.text("Place", searched=True)
    with_services: list[str] | None = fields.choices("With services", "service", width=12)
    summary: str | None = fields.note("Summary")
    next_step: str | None = fields.note("Next step")
    follow_up_on: dt.date | None = fields.day("Follow up", past=False, width=4)
    safeguarding_concern: str | None = fields.tri("Safeguarding concern")
    safeguarding_action: str | None = fields.note("What was done", help="What was done to keep her safe.")
    infection_risk_checked: str | None = fields.tri("Infection risk checked")
