"""A worker's day as the file knows it: her visits, what waits for her, who is out."""

import datetime as dt
from collections import defaultdict
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from itertools import chain
from typing import Any
from uuid import UUID

from sqlmodel import col, select

from pause_desktop.records import agenda
from pause_desktop.records.agenda import Due, Out
from pause_desktop.records.base import Record
from pause_desktop.records.contact import Contact
from pause_desktop.records.health import Contraception
from pause_desktop.records.plan import PausePlan
from pause_desktop.records.privacy import SubjectRequest
from pause_desktop.records.safety import RiskAlert, Task, Visit
from pause_desktop.records.scores import ProgressReview
from pause_desktop.records.woman import Woman
from pause_desktop.store.queries import WomanLine, women
from pause_desktop.store.reading import Reading

_READ: dict[type[Record], tuple[str, ...]] = {
    ProgressReview: ("woman", "on", "time_point"),
    Contraception: ("id", "woman", "method", "renew_by", "ended_on"),
    PausePlan: ("id", "woman", "started_on", "review_on"),
    RiskAlert: ("id", "woman", "kind", "review_on", "ended_on"),
    SubjectRequest: ("id", "woman", "kind", "due_on", "answered_on"),
    Task: ("id", "woman", "worker", "what", "due_on", "done_on"),
    Visit: ("id", "woman", "worker", "on", "place", "out_at", "back_by", "back_at", "colleague"),
}
"""What is read of each table: whole records would take three times as long."""

_FEW = 500
"""So many women are asked after by name; of more, everything is read and picked from."""

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
    worker: UUID | None = None
    outcome: str = "planned"

    @property
    def id(self) -> UUID:
        """The contact itself, as every record is named."""
        return self.contact


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
    visited: frozenset[UUID] = frozenset()
    """Women to whom somebody went out today."""
    nobody_yet: bool = False
    """Whether the practice has no woman at all."""

    def on(self, day: dt.date) -> list[Planned]:
        """What is planned for a day, by its hour."""
        return [each for each in self.planned if each.on == day]


def day_of(rows: Reading, worker: UUID | None, now: dt.datetime) -> Day:
    """The day of a worker, of her women and of what is in her name; of everybody where `worker` is None."""
    today = now.date()
    mine = _hers(rows, worker)
    planned = _planned(rows, today, None if worker is None else mine, worker)
    lines = {line.id: line for line in women(rows, today, only=None if worker is None else mine)}
    kept = _Kept(rows, worker, mine, {key for key in mine if lines[key].stage != "closed"})
    due = chain(
        _reviews(kept, lines, today),
        chain.from_iterable(agenda.unseen(key, lines[key].days_unseen(today), today) for key in kept.cared),
        _follow_ups(kept, today),
        agenda.past_plans(planned, today),
        agenda.renewals(kept.rows(Contraception, _by(col(Contraception.renew_by), today + agenda.RENEWAL)), today),
        agenda.plan_reviews(kept.rows(PausePlan), today),
        agenda.alert_reviews(kept.rows(RiskAlert, _by(col(RiskAlert.review_on), today + agenda.SOON)), today),
        agenda.requests(kept.rows(SubjectRequest, everybody=True), today),
        agenda.tasks(kept.signed(Task, col(Task.done_on).is_(None)), today),
        agenda.never_back(kept.signed(Visit, col(Visit.back_at).is_(None)), now),
    )
    waiting = tuple(agenda.in_turn(due, today))
    first = today - dt.timedelta(days=today.weekday())
    shown = tuple(each for each in planned if each.on >= first)
    named = {each.woman for each in (*shown, *waiting) if each.woman}
    strangers = named - lines.keys()
    lines |= {line.id: line for line in women(rows, today, only=strangers)} if strangers else {}
    return Day(today, shown, waiting, _people(rows, lines, named, today), _visited(rows, today),
               rows.count("women") == 0)  # fmt: skip


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

    def rows(self, model: type[Record], *narrowed: Any, everybody: bool = False) -> list[Any]:
        """Rows of her women; of those who have left only where it is asked."""
        whose = self.women if everybody else self.cared
        if not whose:
            return []
        return [row for row in self._read(model, narrowed, len(whose)) if row.woman in whose]

    def signed(self, model: type[Record], *narrowed: Any) -> list[Any]:
        """Rows in her name, and those in nobody's about one of her women."""
        return [
            row
            for row in self._read(model, narrowed, 0)
            if self.worker is None or row.worker == self.worker or (not row.worker and row.woman in self.women)
        ]

    def _read(self, model: type[Record], narrowed: Sequence[Any], few: int) -> Sequence[Any]:
        columns = model.__table__.c  # type: ignore[attr-defined]
        asked = select(*(columns[name] for name in _READ[model])).where(*narrowed)
        if self.worker is not None and 0 < few <= _FEW:
            asked = asked.where(columns["woman"].in_(self.women))
        return self.reading.session.exec(asked).all()


def _hers(rows: Reading, worker: UUID | None) -> set[UUID]:
    """The women of a worker, or all of them."""
    where, named = ("", ()) if worker is None else (" WHERE worker = ?", (worker.hex,))
    return {UUID(key) for (key,) in rows.connection.execute(f"SELECT id FROM women{where}", named)}


def _by(column: Any, day: dt.date) -> Any:
    """That something is due by a day at the latest."""
    return column <= day


def _follow_ups(kept: _Kept, today: dt.date) -> Iterable[Due]:
    """What was promised in the last year, as far as nothing has come about since."""
    soon = col(Contact.follow_up_on) <= today + agenda.SOON
    asked = select(Contact.id, Contact.woman, Contact.on, Contact.follow_up_on, Contact.next_step)  # type: ignore[call-overload]
    asked = asked.where(soon, col(Contact.on) >= today - _BACK)
    if kept.worker is not None and len(kept.cared) <= _FEW:
        asked = asked.where(col(Contact.woman).in_(kept.cared))
    promised = [each for each in kept.reading.session.exec(asked).all() if each.woman in kept.cared]
    return agenda.follow_ups(promised, _met(kept.reading, {each.woman for each in promised}, today), today)


def _met(rows: Reading, whom: set[UUID], today: dt.date) -> dict[UUID, dt.date]:
    """The latest day by today on which something came about with each of some women."""
    found = {}
    names = sorted(each.hex for each in whom)
    for part in (names[at : at + _FEW] for at in range(0, len(names), _FEW)):
        found |= dict(
            rows.connection.execute(
                'SELECT woman, max("on") FROM contacts WHERE outcome IN (?, ?) AND "on" <= ?'
                f" AND woman IN ({', '.join('?' * len(part))}) GROUP BY woman",
                (*sorted(agenda.DONE), today.isoformat(), *part),
            )
        )
    return {UUID(woman): dt.date.fromisoformat(on) for woman, on in found.items()}


def _reviews(kept: _Kept, lines: dict[UUID, WomanLine], today: dt.date) -> Iterable[Due]:
    """The reviews of the women who are open, by the day on which the present episode was opened."""
    done = _by_woman(kept.rows(ProgressReview))
    for woman in kept.cared:
        line = lines[woman]
        if line.stage == "open" and line.opened_on is not None:
            yield from agenda.due_reviews(woman, line.opened_on, done.get(woman, ()), today)


def _visited(rows: Reading, today: dt.date) -> frozenset[UUID]:
    """The women to whom somebody went out on a day."""
    found = rows.connection.execute(
        'SELECT woman FROM visits WHERE "on" = ? AND woman IS NOT NULL', (today.isoformat(),)
    )
    return frozenset(UUID(woman) for (woman,) in found)


def _by_woman(rows: Iterable[Any]) -> dict[UUID, list[Any]]:
    found: dict[UUID, list[Any]] = defaultdict(list)
    for row in rows:
        found[row.woman].append(row)
    return found


def _planned(rows: Reading, today: dt.date, mine: set[UUID] | None, worker: UUID | None) -> list[Planned]:
    """What is planned with some women or by a worker, from a year ago on: by day, then by hour."""
    hers = {each.hex for each in mine} if mine is not None else None
    me = worker.hex if worker is not None else ""
    narrowed, named = "", ()
    if hers is not None and len(hers) <= _FEW:  # told from the index, so that no other note is read
        narrowed, named = f" AND (worker = ? OR woman IN ({', '.join('?' * len(hers))}))", (me, *sorted(hers))
    found = rows.connection.execute(
        'SELECT id, woman, worker, "on", started_at, mode, place, summary, next_step'
        " FROM contacts INDEXED BY contacts_planned"
        f""" WHERE outcome = 'planned' AND "on" >= ?{narrowed}""",
        ((today - _BACK).isoformat(), *named),
    )
    made = [
        Planned(
            UUID(key), UUID(woman), dt.date.fromisoformat(on), dt.time.fromisoformat(at) if at else None,
            mode or "", place or "", summary or step or "", UUID(worker) if worker else None,
        )
        for key, woman, worker, on, at, mode, place, summary, step in found
        if hers is None or woman in hers or worker == me
    ]  # fmt: skip
    return sorted(made, key=lambda each: (each.on, each.at or dt.time.max, each.contact.hex))


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
