"""What a review begins with, and what it becomes in the journal: one scored form, and goals in her own words."""

from collections.abc import Callable, Mapping, Sequence
from typing import Any
from uuid import UUID

from pause_desktop.gui.desk import Desk
from pause_desktop.gui.handover.sitting import Sitting
from pause_desktop.gui.record.jobs import Bench
from pause_desktop.gui.record.scores import Point, points
from pause_desktop.store.queries import HerRecord
from pause_desktop.store.writing import Writing

Write = Callable[[Writing], None]
Forget = Callable[[], object]
"""Drops the draft; called in the same transaction, so that saved and still a draft is never so."""


def first_values(desk: Desk, her: HerRecord, sitting: Sitting) -> dict[str, Any]:
    """What the review begins with: today, the time point that is due, what she said."""
    return {
        "woman": her.woman.id, "on": desk.today(), "completed_by": "herself", "scores": sitting.scores or None,
        "time_point": Bench(desk, her, desk.terms()).next_point("progress_reviews"),
        "tool_version": sitting.tool.version or None,
    }  # fmt: skip


def last_scored(her: HerRecord) -> Point | None:
    """Her latest review that has scores."""
    scored = points(her.of("progress_reviews"))
    return scored[-1] if scored else None


def review(values: Mapping[str, Any], record: UUID, forget: Forget) -> Write:
    """Writes one review."""

    def write(change: Writing) -> None:
        change.add("progress_reviews", values, record)
        forget()

    return write


def goals(
    wanted: Sequence[Mapping[str, Any]], before: Callable[[Writing, dict[str, Any]], None], forget: Forget
) -> Write:
    """Writes goals; `before` gives each a plan, and one made for the first of them is the others' too."""

    def write(change: Writing) -> None:
        plan: dict[str, Any] = {}
        for goal in wanted:
            values = {**goal, **plan}
            before(change, values)
            plan = {"plan": values["plan"]}
            change.add("goals", values)
        forget()

    return write
