"""What waits for the team, defined once: who has not been seen, and which review is due.

A finding beside her record, the women's table and the lead's figures all ask here, so that none says otherwise.
"""

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from datetime import date
from typing import Any

from pause_desktop.records.journey import OVERDUE_AFTER, due_dates, opened_in_episode, stage_on

NOT_SEEN_SOON, NOT_SEEN_LATE = 14, 30
ACTIVE = ("engaging", "open", "transition")
SEEN_BY = frozenset(
    {"home_visit", "garden", "walk", "picnic", "other_outdoor", "office", "other_agency", "video_call", "group",
     "virtual_group"}
)  # fmt: skip
"""Modes in which she was seen, in person or by video."""


@dataclass(frozen=True, slots=True)
class DueReview:
    """A review that is not done: its time point, the day it fell due, and whether it is more than 28 days late."""

    time_point: str
    due_on: date
    overdue: bool


def was_seen(contact: Any, day: date) -> bool:
    """Whether she came by a day, in person or by video."""
    return contact.outcome == "attended" and contact.mode in SEEN_BY and contact.on <= day


def days_unseen(last_seen: date | None, stage_since: date, day: date) -> int:
    """Days since she was last seen; for one never seen, since her present stage began."""
    return (day - (last_seen or stage_since)).days


def reviews_due(stages: Sequence[Any], reviews: Iterable[Any], day: date) -> Iterator[DueReview]:
    """The reviews of her present episode that are due on a day and not done by it; none where she is not open."""
    opened = opened_in_episode(stages, day)
    if opened is None or stage_on(stages, day) != "open":
        return
    for point, due in reviews_to_come(opened, reviews, day):
        if due <= day:
            yield DueReview(point, due, day - due > OVERDUE_AFTER)


def reviews_to_come(opened: date, reviews: Iterable[Any], day: date) -> Iterator[tuple[str, date]]:
    """The time points of an episode opened on a day that are not done by `day`, each with the day it falls due."""
    done = {review.time_point for review in reviews if opened <= review.on <= day}
    return ((point, due) for point, due in due_dates(opened).items() if point not in done)
