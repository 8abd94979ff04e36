"""A worker's day as the file knows it: her visits, what waits for her, who is out."""

import datetime as dt
from collections import defaultdict
from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass
from itertools import chain
from typing import Any, TypeVar
from uuid import UUID

from sqlmodel import col, or_, select

from pause_desktop.records import agenda
from pause_desktop.records.agenda import Due, Out
from pause_desktop.records.base import Record
from pause_desktop.records.contact import Contact
from pause_desktop.records.health import Contraception
from pause_desktop.records.plan import PausePlan
from pause_desktop.records.privacy import SubjectRequest
from pause_desktop.records.safety import RiskAlert, Task, Visit
from pause_desktop.records.scores import ProgressReview
from pause_desktop.records.woman import StagePeriod, Woman
from pause_desktop.store.queries import WomanLine, women
from pause_desktop.store.reading import Reading

R = TypeVar("R", bound=Record)

_BACK = dt.timedelta(days=366)
"""How far back a follow-up or a planned contact is still asked about."""


@dataclass(frozen=True, slots=True, repr=False)
class Planned:
    """A contact planned for a day, and what to know before it: how she may be reached, the alerts that stand."""

    contact: UUID
    woman: UUID
    on: dt.date
    at: dt.time | None
    mode: str
    place: str
    words: str


@dataclass(frozen=True, slots=True, repr=False)
class Person:
    """Who somebody is in the day: reference, name, initials, and what to know before a visit opens."""

    line: WomanLine
    address: str
    safe_contact_notes: str
    interpreter: bool
    alerts: tuple[RiskAlert, ...]


@dataclass(frozen=True, slots=True, repr=False)
class Day:
    """Everything of a worker's day; `people` holds each woman it names."""

    today: dt.date
    planned: tuple[Planned, ...]
    due: tuple[Due, ...]
    people: dict[UUID, Person]

    def on(self, day: dt.date) -> list[Planned]:
        """What is planned for a day, by its hour."""
        return [each for each in self.planned if each.on == day]


def day_of(rows: Reading, worker: UUID | None, now: dt.datetime) -> Day:
    """The day of a worker, of her women and of what is in her name; of everybody where `worker` is None."""
    today = now.date()
    lines = {line.id: line for line in women(rows, today)}
    mine = {key for key, line in lines.items() if worker is None or line.worker_id == worker}
    kept = _Kept(rows, worker, mine, {key for key in mine if lines[key].stage != "closed"})
    contacts = kept.contacts(today)
    due = chain(
        _reviews(rows, kept.cared, today),
        chain.from_iterable(agenda.unseen(key, lines[key].days_unseen(today), today) for key in kept.cared),
        agenda.follow_ups(contacts, _met(rows, today), today),
        agenda.past_plans((each for each in contacts if kept.hers(each)), today),
        agenda.renewals(kept.rows(Contraception), today),
        agenda.plan_reviews(kept.rows(PausePlan), today),
        agenda.alert_reviews(kept.rows(RiskAlert), today),
        agenda.requests(kept.rows(SubjectRequest, everybody=True), today),
        agenda.tasks(kept.signed(Task), today),
        agenda.never_back(kept.signed(Visit), now),
    )
    planned = _planned(rows, kept, today)
    waiting = tuple(agenda.in_turn(due, today))
    named = {each.woman for each in (*planned, *waiting) if each.woman}
    return Day(today, planned, waiting, _people(rows, lines, named, today))


def who_is_out(rows: Reading, now: dt.datetime) -> list[Out]:
    """Everybody whom this laptop knows to be out alone, the most overdue first."""
    since = (now - agenda.FORGOTTEN).date().isoformat()
    found = rows.session.exec(
        select(Visit).where(col(Visit.back_at).is_(None), col(Visit.on) >= dt.date.fromisoformat(since))
    ).all()
    return agenda.out(found, now)


@dataclass
class _Kept:
    """What belongs to a worker: her women, those of them who are still cared for, and rows in her own name."""

    reading: Reading
    worker: UUID | None
    women: set[UUID]
    cared: set[UUID]

    def rows(self, model: type[R], *, everybody: bool = False) -> Sequence[R]:
        """Rows of her women; of those who have left only where it is asked."""
        return self.reading.of_women(model, self.women if everybody else self.cared)

    def hers(self, row: Any) -> bool:
        """Whether a row is of one of her women or in her own name."""
        return row.woman in self.women or row.worker == self.worker

    def signed(self, model: type[R]) -> list[R]:
        """Rows in her name, and those in nobody's about one of her women."""
        return [
            row
            for row in self.reading.all(model)
            if self.worker is None or row.worker == self.worker or (not row.worker and row.woman in self.women)  # type: ignore[attr-defined]
        ]

    def contacts(self, today: dt.date) -> list[Contact]:
        """Contacts of the last year that promise a follow-up or are planned, of women who are cared for."""
        recent = today - _BACK
        found = self.reading.session.exec(
            select(Contact).where(
                or_(col(Contact.follow_up_on).is_not(None), col(Contact.outcome) == "planned"),
                col(Contact.on) >= recent,
            )
        ).all()
        return [row for row in found if row.woman in self.cared]


def _met(rows: Reading, today: dt.date) -> dict[UUID, dt.date]:
    """The latest day by today on which something came about with each woman."""
    found = rows.connection.execute(
        'SELECT woman, max("on") FROM contacts WHERE outcome IN (?, ?) AND "on" <= ? GROUP BY woman',
        (*sorted(agenda.DONE), today.isoformat()),
    )
    return {UUID(woman): dt.date.fromisoformat(on) for woman, on in found}


def _reviews(rows: Reading, cared: set[UUID], today: dt.date) -> Iterable[Due]:
    stages = _by_woman(rows.of_women(StagePeriod, cared))
    reviews = _by_woman(rows.of_women(ProgressReview, cared))
    for woman, hers in stages.items():
        yield from agenda.due_reviews(woman, hers, reviews.get(woman, []), today)


def _by_woman(rows: Iterable[Any]) -> dict[UUID, list[Any]]:
    found: dict[UUID, list[Any]] = defaultdict(list)
    for row in rows:
        found[row.woman].append(row)
    return found


def _planned(rows: Reading, kept: _Kept, today: dt.date) -> tuple[Planned, ...]:
    first = today - dt.timedelta(days=today.weekday())
    found = rows.session.exec(
        select(Contact).where(col(Contact.outcome) == "planned", col(Contact.on) >= first)
    ).all()
    key: Callable[[Contact], Any] = lambda each: (each.on, each.started_at or dt.time.max, each.id.hex)  # noqa: E731
    return tuple(
        Planned(
            each.id, each.woman, each.on, each.started_at, each.mode, each.place or "",
            each.summary or each.next_step or "",
        )
        for each in sorted((each for each in found if kept.worker is None or kept.hers(each)), key=key)
    )  # fmt: skip


def _people(rows: Reading, lines: dict[UUID, WomanLine], named: set[UUID], today: dt.date) -> dict[UUID, Person]:
    alerts = _by_woman(rows.of_women(RiskAlert, named))
    people = {}
    for her in rows.of_women(Woman, named):
        standing = tuple(each for each in alerts.get(her.id, ()) if each.ended_on is None or each.ended_on > today)
        people[her.id] = Person(
            lines[her.id],
            her.address or "",
            her.safe_contact_notes or "",
            her.interpreter_needed == "yes",
            standing,
        )
    return people
