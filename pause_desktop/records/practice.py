"""The practice itself: its settings, its people, its cohorts and what it added to the code lists."""

import datetime as dt
from typing import Any, ClassVar

from pause_desktop.records import fields
from pause_desktop.records.base import Record


class Practice(Record, table=True):
    """The one practice that a file holds, with the settings its figures use."""

    __tablename__: ClassVar[Any] = "practice"
    belongs = ""
    title, plural = "practice", "practice"

    name: str = fields.text("Name", required=True, group="Practice")
    local_authority: str | None = fields.text("Local authority", group="Practice")
    operational_on: dt.date | None = fields.day("Operational since", group="Practice")
    funding: str | None = fields.note("Funding", group="Practice", help="Who pays, printed in the background.")
    reference_prefix: str | None = fields.text(
        "Prefix of references", longest=8, default="RP", group="Settings", help="RP makes RP-A0001."
    )
    programme_months: int | None = fields.whole(
        "Programme", 1, 60, unit="months", default=18, group="Settings", help="How many months a woman is open."
    )
    engagement_weeks: int | None = fields.whole(
        "Engaging", 1, 104, unit="weeks", default=16, group="Settings", help="How many weeks engaging may take."
    )
    exposure_months: int | None = fields.whole(
        "Exposure", 1, 120, unit="months", default=27, group="Settings",
        help="Months in which births could be avoided, as the published method counts them.",
    )  # fmt: skip
    financial_year_start: int | None = fields.whole(
        "Financial year starts in month", 1, 12, default=4, group="Settings"
    )
    retention_years: int | None = fields.whole(
        "Keep records for", 1, 100, unit="years", default=7, group="Settings", help="Years after the last contact."
    )
    emergency_numbers: str | None = fields.note(
        "Numbers for an emergency", group="Practice", searched=False,
        help="Out-of-hours team, police, crisis line: shown where a worry about safety is still to be answered.",
    )  # fmt: skip
    resource_budget: int | None = fields.money(
        "Women’s resource for each woman", group="Settings", width=4,
        help="Set aside for each woman, for her whole time; her record can say another sum.",
    )  # fmt: skip


class Worker(Record, table=True):
    """A member of the team; who signs what is written."""

    __tablename__: ClassVar[Any] = "workers"
    belongs = ""
    key = (("name",),)
    title, plural = "worker", "workers"

    name: str = fields.text("Name", required=True, searched=True)
    role: str = fields.choice("Role", "role", required=True)
    started_on: dt.date | None = fields.day("Started", past=False)
    left_on: dt.date | None = fields.day("Left", past=False)
    phone: str | None = fields.text("Phone", longest=60, help="Shown to colleagues in an emergency.")


class Cohort(Record, table=True):
    """A group of women who began together, called a community in practice speech."""

    __tablename__: ClassVar[Any] = "cohorts"
    belongs = ""
    key = (("name",),)
    title, plural = "cohort", "cohorts"

    name: str = fields.text("Name", required=True)
    started_on: dt.date | None = fields.day("Started", past=False)
    ended_on: dt.date | None = fields.day("Ended", past=False)


class CodeEntry(Record, table=True):
    """A choice that the lead added to an open code list."""

    __tablename__: ClassVar[Any] = "code_entries"
    belongs = ""
    key = (("list_name", "code"),)
    title, plural = "added choice", "added choices"

    list_name: str = fields.text("List", required=True)
    code: str = fields.text("Code", required=True, longest=80)
    words: str = fields.text("Words", required=True)


class ProgressTool(Record, table=True):
    """One version of the progress tool: its areas, wording, scale, direction and time points."""

    __tablename__: ClassVar[Any] = "progress_tools"
    belongs = ""
    key = (("version",),)
    title, plural = "progress tool", "progress tools"

    version: str = fields.text("Version", required=True, longest=40)
    definition: dict[str, Any] = fields.structure("Definition", required=True)
