"""What a day holds: what is due for whom, and who is out alone. Rows come in; today and now are always given.

What counts as due is asked of `attention`, so that the day says what her record and the figures say.
"""

import datetime as dt
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from typing import Any
from uuid import UUID

from pause_desktop.records.attention import NOT_SEEN_LATE, NOT_SEEN_SOON, reviews_to_come
from pause_desktop.records.journey import OVERDUE_AFTER

SOON = dt.timedelta(days=14)
RENEWAL = dt.timedelta(days=28)
"""How far ahead things are named; contraception needs an appointment, so it is named earlier."""

FORGOTTEN = dt.timedelta(days=2)
"""After this nobody is out any more: somebody forgot to say that she is back."""

_DAY = dt.timedelta(days=1)
KINDS = ("review", "unseen", "follow_up", "renewal", "task", "plan", "alert", "request", "past", "return")
_PLACE = {kind: at for at, kind in enumerate(KINDS)}
DONE = frozenset({"attended", "sent"})
AWAY = frozenset({"home_visit", "garden", "walk", "picnic", "other_outdoor", "other_agency"})
"""Modes for which a worker leaves the house, so that somebody should know when she is to be back."""

AT_HERS = frozenset({"home_visit", "garden"})
"""Those of them that take place at her address."""


@dataclass(frozen=True, slots=True)
class Due:
    """Something that waits: its kind, whose it is, where it stands, the day it is due (or since when).

    `code` is the time point, the method, the kind of request or alert, the limit of days unseen; `words` are
    somebody's own and may name her.
    """

    kind: str
    woman: UUID | None
    table: str
    record: UUID | None
    day: dt.date | None
    code: str = ""
    words: str = ""

    def late(self, today: dt.date) -> int:
        """Days since it was due; 0 and less where it is still ahead, 0 where it has no day."""
        return (today - self.day).days if self.day else 0

    def pressing(self, today: dt.date) -> int:
        """2 where it cannot wait, 1 where it is late, 0 where it is ahead."""
        late = self.late(today)
        if self.kind == "unseen":
            return 2 if self.code == str(NOT_SEEN_LATE) else 1
        if self.kind == "review":
            return 2 if late > OVERDUE_AFTER.days else int(late > 0)
        if self.kind in ("renewal", "request", "alert"):
            return 2 if late > 0 else 0
        return int(late > 0)


def in_turn(due: Iterable[Due], today: dt.date) -> list[Due]:
    """What cannot wait first, then what is late, then what is ahead, the longest wait first."""
    return sorted(due, key=lambda each: (-each.pressing(today), each.day or dt.date.max, _PLACE[each.kind]))


def due_reviews(woman: UUID, opened: dt.date, reviews: Iterable[Any], today: dt.date) -> Iterator[Due]:
    """The reviews of a woman who is open since a day that are due and not done, or come within a fortnight."""
    for point, day in reviews_to_come(opened, reviews, today):
        if day <= today + SOON:
            yield Due("review", woman, "progress_reviews", None, day, point)


def unseen(woman: UUID, days: int | None, today: dt.date) -> Iterator[Due]:
    """That she has not been seen for 30 days, or for 14; nothing where nobody needs to see her."""
    for limit in (NOT_SEEN_LATE, NOT_SEEN_SOON):
        if days is not None and days >= limit:
            yield Due("unseen", woman, "contacts", None, today - dt.timedelta(days=days), str(limit))
            return


def follow_ups(contacts: Iterable[Any], met: Mapping[UUID, dt.date], today: dt.date) -> Iterator[Due]:
    """What was promised for a day, until a contact with her has come about on that day or after it.

    `met` is the latest day, by today, on which something came about with each woman (an outcome in `DONE`).
    """
    for each in contacts:
        day = each.follow_up_on
        if day and day <= today + SOON and met.get(each.woman, dt.date.min) < max(day, each.on + _DAY):
            yield Due("follow_up", each.woman, "contacts", each.id, day, words=each.next_step or "")


def past_plans(contacts: Iterable[Any], today: dt.date) -> Iterator[Due]:
    """Planned contacts whose day has gone by without a word on how they went."""
    for each in contacts:
        if each.outcome == "planned" and each.on < today:
            yield Due("past", each.woman, "contacts", each.id, each.on, each.mode)


def renewals(rows: Iterable[Any], today: dt.date) -> Iterator[Due]:
    """Contraception in use that is to be renewed within four weeks, or should have been."""
    for each in rows:
        if each.renew_by and not each.ended_on and each.renew_by <= today + RENEWAL:
            yield Due("renewal", each.woman, "contraception", each.id, each.renew_by, each.method)


def plan_reviews(plans: Iterable[Any], today: dt.date) -> Iterator[Due]:
    """The newest plan of each woman where its review is near or past."""
    newest: dict[UUID, Any] = {}
    for each in sorted(plans, key=lambda plan: (plan.started_on or dt.date.min, plan.id.hex)):
        newest[each.woman] = each
    for each in newest.values():
        if each.review_on and each.review_on <= today + SOON:
            yield Due("plan", each.woman, "pause_plans", each.id, each.review_on)


def alert_reviews(alerts: Iterable[Any], today: dt.date) -> Iterator[Due]:
    """Risk alerts that stand and are to be looked at again."""
    for each in alerts:
        if each.review_on <= today + SOON and (each.ended_on is None or each.ended_on > today):
            yield Due("alert", each.woman, "risk_alerts", each.id, each.review_on, each.kind)


def requests(rows: Iterable[Any], today: dt.date) -> Iterator[Due]:
    """Requests about her own data that are not answered, whenever they are due: the law sets the day."""
    for each in rows:
        if not each.answered_on:
            yield Due("request", each.woman, "subject_requests", each.id, each.due_on, each.kind)


def tasks(rows: Iterable[Any], today: dt.date) -> Iterator[Due]:
    """Tasks not done that are late, near or without a day."""
    for each in rows:
        if not each.done_on and (each.due_on is None or each.due_on <= today + SOON):
            yield Due("task", each.woman, "tasks", each.id, each.due_on, words=each.what)


# --- out alone ---------------------------------------------------------------------------------------------


@dataclass(frozen=True, slots=True)
class Out:
    """Somebody who is out alone: since when, where, with whom, when she wants to be back, who knows of it."""

    visit: UUID
    worker: UUID
    woman: UUID | None
    place: str
    since: dt.datetime
    back_by: dt.datetime | None
    colleague: UUID | None

    def minutes_late(self, now: dt.datetime) -> int:
        """Whole minutes since she should have been back; 0 where she is in time or named no hour."""
        if self.back_by is None or now <= self.back_by:
            return 0
        return int((now - self.back_by).total_seconds() // 60)

    def overdue(self, now: dt.datetime) -> bool:
        """Whether she should be back by now."""
        return self.back_by is not None and now > self.back_by


def out(visits: Iterable[Any], now: dt.datetime) -> list[Out]:
    """Who is out, the most overdue first; `now` is the laptop's own time, without a zone.

    A clock that was set back leaves her out: only somebody's word brings her back.
    """
    found = []
    for each in visits:
        if each.back_at is not None or each.on is None or each.out_at is None:
            continue
        since = dt.datetime.combine(each.on, each.out_at)
        if now - since > FORGOTTEN:
            continue
        found.append(Out(each.id, each.worker, each.woman, each.place or "", since, back_by(each), each.colleague))
    return sorted(found, key=lambda each: (each.back_by is None, each.back_by or each.since, each.since))


def back_by(visit: Any) -> dt.datetime | None:
    """The moment she wants to be back: an hour before she left is one of the next day."""
    if visit.on is None or visit.back_by is None:
        return None
    moment = dt.datetime.combine(visit.on, visit.back_by)
    return moment + _DAY if visit.out_at is not None and visit.back_by < visit.out_at else moment


def never_back(visits: Iterable[Any], now: dt.datetime) -> Iterator[Due]:
    """Visits of days ago from which nobody is said to have come back."""
    for each in visits:
        if each.back_at is not None or each.on is None or each.out_at is None:
            continue
        if now - dt.datetime.combine(each.on, each.out_at) > FORGOTTEN:
            yield Due("return", each.woman, "visits", each.id, each.on, words=each.place or "")
