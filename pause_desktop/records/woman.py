"""A woman, the stages of her journey, her needs, and the people around her."""

import datetime as dt
from typing import Any, ClassVar
from uuid import UUID

from pause_desktop.records import fields
from pause_desktop.records.base import Record

_SAFE = "Not asked counts as not safe."


class Woman(Record, table=True):
    """A woman on the practice's list."""

    __tablename__: ClassVar[Any] = "women"
    belongs = "id"
    key = (("reference",),)
    title, plural = "woman", "women"

    reference: str = fields.text(
        "Reference", required=True, longest=40, searched=True, index=True, bare=True, group="Herself", width=3,
        help="Made by the program; change it only to match an older list.",
    )  # fmt: skip
    first_name: str | None = fields.text("First name", searched=True, names_her=True, group="Herself", width=3)
    last_name: str | None = fields.text("Last name", searched=True, names_her=True, group="Herself", width=3)
    preferred_name: str | None = fields.text(
        "Preferred name",
        searched=True,
        names_her=True,
        group="Herself",
        width=3,
        help="What she likes to be called.",
    )
    date_of_birth: dt.date | None = fields.day("Date of birth", past=False, group="Herself", width=3)
    ethnicity: str | None = fields.choice("Ethnicity", "ethnicity", group="Herself", help="In her own words first.")
    language: str | None = fields.text("Language", bare=True, group="Herself", width=3)
    interpreter_needed: str | None = fields.tri("Interpreter needed", group="Herself")
    care_experienced: str | None = fields.tri("Care experienced", group="Herself")
    learning_need: str | None = fields.tri("Learning need", group="Herself")
    disability: str | None = fields.tri("Disability", group="Herself")
    gp_registered: str | None = fields.tri("Registered with a GP", group="Herself")
    worker: UUID | None = fields.link("Worker", "workers", group="With Pause")
    cohort: UUID | None = fields.link("Cohort", "cohorts", group="With Pause")
    referral_route: str | None = fields.choice("Referral route", "referral_route", group="With Pause", width=12)
    referred_on: dt.date | None = fields.day("Referred", group="With Pause", width=3)
    phone: str | None = fields.text("Phone", longest=60, names_her=True, group="How to reach her", width=4)
    email: str | None = fields.text("E-mail", names_her=True, group="How to reach her", width=4)
    postcode: str | None = fields.text("Postcode", longest=20, names_her=True, group="How to reach her", width=4)
    address: str | None = fields.note("Address", names_her=True, searched=False, group="How to reach her")
    safe_to_call: str | None = fields.tri("Safe to call", group="Safe contact", help=_SAFE)
    safe_to_leave_voicemail: str | None = fields.tri("Safe to leave voicemail", group="Safe contact", help=_SAFE)
    safe_to_text: str | None = fields.tri("Safe to text", group="Safe contact", help=_SAFE)
    safe_to_email: str | None = fields.tri("Safe to e-mail", group="Safe contact", help=_SAFE)
    safe_to_post: str | None = fields.tri("Safe to post", group="Safe contact", help=_SAFE)
    safe_to_visit: str | None = fields.tri("Safe to visit", group="Safe contact", help=_SAFE)
    safe_contact_notes: str | None = fields.note(
        "Safe contact notes",
        group="Safe contact",
        help="Who else sees the phone, safe hours, code word, who to say is calling.",
    )
    safe_contact_checked_on: dt.date | None = fields.day("Last checked with her", group="Safe contact", width=4)
    resource_budget: int | None = fields.money(
        "Women’s resource", group="With Pause", width=3, help="Only where hers differs from the practice’s sum."
    )


class StagePeriod(Record, table=True):
    """The stage she entered on a day; it ends where the next begins."""

    __tablename__: ClassVar[Any] = "stage_periods"
    key = (("woman", "stage", "started_on"),)
    title, plural = "stage", "stages"

    woman: UUID = fields.link("Woman", "women", required=True)
    stage: str = fields.choice("Stage", "stage", required=True, width=12)
    started_on: dt.date = fields.day("First day", required=True, width=4)
    exit_reason: str | None = fields.choice(
        "Why she left", "exit_reason", width=12, help="Only when the stage is closed."
    )
    planned_exit: str | None = fields.tri("Planned", help="Only when the stage is closed.")


class Need(Record, table=True):
    """What she said on a day of one need; reported is current or past, of those asked."""

    __tablename__: ClassVar[Any] = "needs"
    key = (("woman", "kind", "asked_on"),)
    title, plural = "need", "needs"

    woman: UUID = fields.link("Woman", "women", required=True)
    kind: str = fields.choice("Need", "need", required=True, width=12)
    status: str = fields.choice("Status", "need_status", required=True, width=8)
    asked_on: dt.date | None = fields.day("Asked", width=4)


class NetworkPerson(Record, table=True):
    """Somebody around her."""

    __tablename__: ClassVar[Any] = "network_people"
    key = (("woman", "name"),)
    title, plural = "person around her", "people around her"

    woman: UUID = fields.link("Woman", "women", required=True)
    name: str = fields.text("Name", required=True, searched=True, names_her=True)
    relation: str | None = fields.text("Relation")
    organisation: str | None = fields.text("Organisation")
    phone: str | None = fields.text("Phone", longest=60, names_her=True)
    knows_about_pause: str | None = fields.tri("Knows about Pause")
    safe_to_contact: str | None = fields.tri("Safe to contact", help=_SAFE)
