"""Scored forms: the progress tool and CORE-10. A form is one value, never mixed from two people."""

import datetime as dt
from typing import Any, ClassVar
from uuid import UUID

from pause_desktop.records import fields
from pause_desktop.records.base import Record

TOPICS = (
    "tension", "support", "coping", "talking", "panic", "risk", "sleep", "despair", "unhappiness", "images",
)  # fmt: skip
"""One-word topics of the ten CORE-10 items; the licensed wording is not shipped (CC BY-NC-ND 4.0)."""


class ProgressReview(Record, table=True):
    """Her scores of the areas of her life at a time point, 1 very bad to 5 very good."""

    __tablename__: ClassVar[Any] = "progress_reviews"
    key = (("woman", "time_point", "on"),)
    atomic = ("tool_version", "scores")
    title, plural = "progress review", "progress reviews"

    woman: UUID = fields.link("Woman", "women", required=True)
    on: dt.date = fields.day("Day", required=True, width=3)
    time_point: str = fields.choice("Time point", "time_point", required=True, width=12)
    completed_by: str | None = fields.choice("Completed by", "completed_by", width=12)
    tool_version: str | None = fields.text("Tool version", longest=40, bare=True)
    scores: dict[str, int] | None = fields.scores("Scores")
    conversation: str | None = fields.note("Conversation", help="The talk it starts matters as much as the score.")


def _item(number: int) -> Any:
    return fields.whole(f"{number} {TOPICS[number - 1]}", 0, 4, group="Answers", width=2)


class Core10(Record, table=True):
    """The ten raw answers, 0 to 4, before items 2 and 3 are reversed."""

    __tablename__: ClassVar[Any] = "core10s"
    key = (("woman", "time_point", "on"),)
    atomic = tuple(f"item_{n}" for n in range(1, 11))
    title, plural = "CORE-10", "CORE-10"

    woman: UUID = fields.link("Woman", "women", required=True)
    on: dt.date = fields.day("Day", required=True, width=3)
    time_point: str = fields.choice("Time point", "time_point", required=True, width=12)
    item_1: int | None = _item(1)
    item_2: int | None = _item(2)
    item_3: int | None = _item(3)
    item_4: int | None = _item(4)
    item_5: int | None = _item(5)
    item_6: int | None = _item(6)
    item_7: int | None = _item(7)
    item_8: int | None = _item(8)
    item_9: int | None = _item(9)
    item_10: int | None = _item(10)
    risk_action: str | None = fields.note(
        "What was done to keep her safe", help="Asked whenever item 6 is above 0, whatever the total."
    )
