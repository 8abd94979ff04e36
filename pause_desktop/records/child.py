"""Her children, who stay in mind: where they live, family time, life-story work."""

import datetime as dt
from typing import Any, ClassVar
from uuid import UUID

from pause_desktop.records import fields
from pause_desktop.records.base import Record


class Child(Record, table=True):
    """One child of a woman; initials are enough for a name."""

    __tablename__: ClassVar[Any] = "children"
    key = (("woman", "name"), ("woman", "born_on"))
    title, plural = "child", "children"

    woman: UUID = fields.link("Woman", "women", required=True)
    name: str | None = fields.text("Name", searched=True, names_her=True, help="Initials are enough.", width=4)
    born_on: dt.date | None = fields.day("Born", width=4)
    removed_on: dt.date | None = fields.day("Removed", width=4, help="The day care began.")
    living_arrangement: str | None = fields.choice("Where the child lives", "living_arrangement", width=12)
    family_time: str | None = fields.choice("Family time", "family_time", width=12)
    family_time_last_on: dt.date | None = fields.day("Last family time", width=4)
    life_story_work: str | None = fields.choice("Life-story work", "life_story_work", width=12)
    proceedings: str | None = fields.choice("Proceedings", "proceedings", width=12)
