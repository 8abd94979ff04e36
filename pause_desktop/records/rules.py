"""The rules across records of one woman: findings shown beside a field, and the few that refuse.

Each rule takes her records (`Around`) and the day it is. A finding is a sentence with the table, the record and
the field it belongs to; it holds no name.
"""

import datetime as dt
from collections import Counter
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from itertools import pairwise
from typing import Any
from uuid import UUID

from pause_desktop.records.attention import (
    ACTIVE,
    NOT_SEEN_LATE,
    NOT_SEEN_SOON,
    days_unseen,
    reviews_due,
    was_seen,
)
from pause_desktop.records.check import Problem
from pause_desktop.records.journey import completed_years, engagement_ends_on, in_order
from pause_desktop.sentences import Sentence, sentence

CASELOAD = 8
SAME_DAY = sentence("is that of another stage already; only one can begin on a day")
TWO_ON_A_DAY = sentence("Two stages begin on this day. Which of them was it?")
REFERENCE_TAKEN = sentence("belongs to another woman already")


@dataclass(frozen=True, slots=True)
class Finding:
    """Something odd or due: where it stands and what it says; `due` marks what waits for somebody."""

    table: str
    record: UUID | None
    column: str
    words: Sentence
    due: bool = False


@dataclass(frozen=True)
class Around:
    """One woman and her records: table name to rows, with the practice's settings."""

    woman: Any
    rows: Mapping[str, Sequence[Any]]
    engagement_weeks: int = 16
    programme_months: int = 18
    caseloads: Mapping[UUID, int] = field(default_factory=dict)

    def of(self, table: str) -> Sequence[Any]:
        """Her rows of one table."""
        return self.rows.get(table, ())

    def stages(self) -> list[Any]:
        """Her stages in the order they began."""
        return in_order(self.of("stage_periods"))


def findings(around: Around, today: dt.date) -> list[Finding]:
    """Everything odd or due about one woman on a day."""
    return [finding for rule in _RULES for finding in rule(around, today)]


def refusals(table: str, values: Mapping[str, Any], record: UUID | None, others: Iterable[Any]) -> list[Problem]:
    """What is refused in the light of the other rows of the table: two stages on one day, a reference twice."""
    others = [row for row in others if row.id != record]
    if table == "stage_periods" and any(row.started_on == values.get("started_on") for row in others):
        return [Problem("started_on", SAME_DAY)]
    if table == "women" and any(row.reference == values.get("reference") for row in others):
        return [Problem("reference", REFERENCE_TAKEN)]
    return []


def _birth(around: Around, today: dt.date) -> Iterator[Finding]:
    born = around.woman.date_of_birth
    if not born:
        return
    if born > today:
        yield Finding("women", around.woman.id, "date_of_birth", sentence("The date of birth is after today."))
    for child in around.of("children"):
        if child.born_on and completed_years(born, child.born_on) < 14:
            yield Finding("children", child.id, "born_on", sentence("She was under 14 when this child was born."))


def _stages(around: Around, today: dt.date) -> Iterator[Finding]:
    stages = around.stages()
    for before, after in pairwise(stages):
        if before.started_on == after.started_on:  # refused in a form; two records that were joined may bring it
            yield Finding("stage_periods", after.id, "started_on", TWO_ON_A_DAY)
        if before.stage == "closed" and after.stage != "closed":
            yield Finding(
                "stage_periods", after.id, "stage", sentence("A new episode begins here, after she had left.")
            )
    if not stages:
        return
    current = stages[-1]
    limit = engagement_ends_on(current.started_on, around.engagement_weeks)
    if current.stage == "engaging" and today > limit:
        words = sentence(
            "Engaging for more than {weeks} weeks; it ended on {day}.", weeks=around.engagement_weeks, day=limit
        )
        yield Finding("stage_periods", current.id, "started_on", words, due=True)
    opened = [each for each in stages if each.stage == "open"]
    if opened and not around.of("contraception"):
        yield Finding(
            "stage_periods",
            opened[0].id,
            "stage",
            sentence("Open, but no decision about contraception is recorded."),
        )


def _seen(around: Around, today: dt.date) -> Iterator[Finding]:
    stages = around.stages()
    if not stages or stages[-1].stage not in ACTIVE:
        return
    seen = [contact.on for contact in around.of("contacts") if was_seen(contact, today)]
    days = days_unseen(max(seen, default=None), stages[-1].started_on, today)
    for limit in (NOT_SEEN_LATE, NOT_SEEN_SOON):
        if days >= limit:
            words = sentence(
                "Not seen for {days} days." if seen else "Not seen since the stage began, {days} days ago.",
                days=days,
            )
            yield Finding("contacts", None, "on", words, due=True)
            return


def _reviews(around: Around, today: dt.date) -> Iterator[Finding]:
    for review in reviews_due(around.stages(), around.of("progress_reviews"), today):
        words = sentence(
            "The {point} review is overdue; it was due on {day}."
            if review.overdue
            else "The {point} review is due on {day}.",
            point=point_words(review.time_point),
            day=review.due_on,
        )
        yield Finding("progress_reviews", None, "time_point", words, due=True)


def point_words(point: str) -> Sentence:
    """A time point inside a sentence."""
    if point == "baseline":
        return sentence("first")
    return sentence("{months}-month", months=point.removeprefix("month_"))


def _unscored(around: Around, today: dt.date) -> Iterator[Finding]:
    for review in around.of("progress_reviews"):
        if not review.scores and review.completed_by != "declined":
            words = sentence("No area was scored. Where she did not want to, say that she declined.")
            yield Finding("progress_reviews", review.id, "scores", words)


def _renewal(around: Around, today: dt.date) -> Iterator[Finding]:
    for each in around.of("contraception"):
        if each.renew_by and not each.ended_on and each.renew_by <= today + dt.timedelta(days=28):
            words = sentence("Contraception is to be renewed by {day}.", day=each.renew_by)
            yield Finding("contraception", each.id, "renew_by", words, due=True)


def _life_story(around: Around, today: dt.date) -> Iterator[Finding]:
    first = {
        kind: min((o.on for o in around.of("outcomes") if o.kind == kind), default=None)
        for kind in ("life_story_work_started", "life_story_work_completed")
    }
    started, completed = first.values()
    if started and completed and completed < started:
        yield Finding(
            "outcomes", None, "on", sentence("Life-story work is recorded as completed before it started.")
        )


def _contacts(around: Around, today: dt.date) -> Iterator[Finding]:
    alike = Counter((each.on, each.started_at, each.mode) for each in around.of("contacts"))
    for each in around.of("contacts"):
        if each.outcome == "attended" and each.minutes is None:
            yield Finding("contacts", each.id, "minutes", sentence("The minutes of this contact are missing."))
        if alike[each.on, each.started_at, each.mode] > 1:
            yield Finding(
                "contacts", each.id, "on", sentence("The same contact is recorded twice: day, time and kind.")
            )
        if each.outcome == "planned" and each.on < today:
            yield Finding(
                "contacts", each.id, "outcome", sentence("This planned contact is past: say how it went."), due=True
            )


def _caseload(around: Around, today: dt.date) -> Iterator[Finding]:
    count = around.caseloads.get(around.woman.worker, 0) if around.woman.worker else 0
    if count > CASELOAD:
        words = sentence("This worker has {count} women; {most} is the most.", count=count, most=CASELOAD)
        yield Finding("women", around.woman.id, "worker", words)


_RULES = (_birth, _stages, _seen, _reviews, _unscored, _renewal, _life_story, _contacts, _caseload)
