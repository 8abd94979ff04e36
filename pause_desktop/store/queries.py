"""What the windows, the figures and the command line ask of the file, each in one pass over the rows it needs."""

import datetime as dt
from collections import Counter, defaultdict, namedtuple
from collections.abc import Collection, Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from typing import Any
from uuid import UUID

from sqlmodel import col, select

from pause_desktop.records.attention import ACTIVE, SEEN_BY, days_unseen
from pause_desktop.records.journey import (
    ENGAGEMENT_WEEKS,
    PROGRAMME_MONTHS,
    engagement_ends_on,
    in_order,
    opened_in_episode,
    weeks_left,
)
from pause_desktop.records.plan import Step
from pause_desktop.records.practice import Practice, Worker
from pause_desktop.records.resource import Resource, resource
from pause_desktop.records.rules import Around
from pause_desktop.records.tables import TABLES
from pause_desktop.records.woman import Woman
from pause_desktop.store.joining import Hidden, hidden, streams_of
from pause_desktop.store.journal import wall
from pause_desktop.store.reading import Reading
from pause_desktop.store.snapshots import memo

CHANNELS = ("call", "leave_voicemail", "text", "email", "post", "visit")


@dataclass(frozen=True, slots=True, repr=False)
class Named:
    """The reference and the names of a record that was joined with a woman's."""

    reference: str
    names: tuple[str, ...]


@dataclass(frozen=True, slots=True, repr=False)
class WomanLine:
    """One line of the women's table: who she is, where she is, when she was seen, how she may be reached."""

    id: UUID
    reference: str
    first_name: str
    last_name: str
    preferred_name: str
    stage: str
    stage_since: dt.date | None
    worker: str
    worker_id: UUID | None
    cohort: str
    cohort_id: UUID | None
    opened_on: dt.date | None
    weeks_left: int | None
    journey: float | None
    last_seen: dt.date | None
    next_planned: dt.date | None
    safe_to: tuple[str, ...]
    safe_asked: bool
    alerts: int
    also: Mapping[str, Any] = field(default_factory=dict)
    """Further fields of hers that were asked for, in stored form."""
    others: tuple[Named, ...] = ()
    """What the records say that were joined with hers: she is found by their references and names too."""

    @property
    def name(self) -> str:
        """Her name as a list shows it; empty where none is recorded."""
        return " ".join(part for part in (self.preferred_name or self.first_name, self.last_name) if part)

    @property
    def initials(self) -> str:
        """What the privacy curtain leaves of her name."""
        return "".join(f"{part[0]}." for part in (self.first_name, self.last_name) if part)

    def days_unseen(self, today: dt.date) -> int | None:
        """Days since she was last seen, or since the stage began; None where nobody needs to see her."""
        if not self.stage_since or self.stage not in ACTIVE:
            return None
        return days_unseen(self.last_seen, self.stage_since, today)


_NOTHING_ELSE: Mapping[str, Any] = {}
_WOMAN = (
    "id", "reference", "first_name", "last_name", "preferred_name", "worker", "cohort",
    *(f"safe_to_{channel}" for channel in CHANNELS),
)  # fmt: skip


def women(
    rows: Reading, today: dt.date, also: Sequence[str] = (), only: Collection[UUID] | None = None
) -> list[WomanLine]:  # fmt: skip
    """Every woman as the table shows her, by reference, with such fields of hers as are asked for.

    `only` some of them where they are named.
    """
    if only is not None and not only:
        return []
    names = {table: dict(rows.pick(table, "id", "name")) for table in ("workers", "cohorts")}
    settings = practice_of(rows)
    some = _Some(only)
    stages = _stages(rows, some)
    seen = _latest_seen(rows, today, some)
    planned = dict(
        rows.connection.execute(
            f"""SELECT woman, min("on") FROM contacts WHERE outcome = 'planned' AND "on" >= ?{some.clause}"""
            " GROUP BY woman",  # the outcome stands in the words, so that the index of what is planned is taken
            (today.isoformat(), *some.names),
        )
    )
    alerts = Counter(
        woman
        for (woman,) in rows.connection.execute(
            f"SELECT woman FROM risk_alerts WHERE (ended_on IS NULL OR ended_on > ?){some.clause}",
            (today.isoformat(), *some.names),
        )
    )
    others: dict[str, list[Named]] = defaultdict(list)
    for each in hidden(rows.connection):
        told = (each.fields.get(name) for name in ("first_name", "preferred_name", "last_name"))
        others[each.kept].append(Named(each.fields.get("reference", ""), tuple(name for name in told if name)))
    known = memo(UUID)
    day = memo(dt.date.fromisoformat)
    lines = []
    for key, reference, first, last, preferred, worker, cohort, *rest in rows.pick(
        "women", *_WOMAN, *also, only=some.names
    ):
        if not some.holds(key):
            continue
        begun = [each for each in stages.get(key, ()) if each.started_on <= today]
        now = begun[-1] if begun else None
        opened = opened_in_episode(begun, today) if now and now.stage in ("open", "transition") else None
        left, whole = _weeks(now, opened, today, settings)
        safe = rest[: len(CHANNELS)]
        lines.append(
            WomanLine(
                id=UUID(key), reference=reference, first_name=first or "", last_name=last or "",
                preferred_name=preferred or "", stage=now.stage if now else "",
                stage_since=now.started_on if now else None,
                worker=names["workers"].get(worker, ""), worker_id=known(worker) if worker else None,
                cohort=names["cohorts"].get(cohort, ""), cohort_id=known(cohort) if cohort else None,
                opened_on=opened, weeks_left=left,
                journey=1 - left / whole if left is not None and whole else None,
                last_seen=day(seen[key]) if key in seen else None,
                next_planned=day(planned[key]) if key in planned else None,
                safe_to=tuple(c for c, answer in zip(CHANNELS, safe, strict=True) if answer == "yes"),
                safe_asked=any(answer in ("yes", "no") for answer in safe), alerts=alerts[key],
                also=dict(zip(also, rest[len(CHANNELS) :], strict=True)) if also else _NOTHING_ELSE,
                others=tuple(others.get(key, ())),
            )
        )  # fmt: skip
    return sorted(lines, key=lambda line: line.reference)


_MOST = 500


class _Some:
    """The women a query is narrowed to: nobody is left out where `only` is None, and many are picked afterwards."""

    def __init__(self, only: Collection[UUID] | None) -> None:
        self._keys = None if only is None else {each.hex for each in only}
        self.names = tuple(sorted(self._keys)) if self._keys is not None and len(self._keys) <= _MOST else ()
        self.clause = f" AND woman IN ({', '.join('?' * len(self.names))})" if self.names else ""

    def holds(self, key: str) -> bool:
        """Whether a woman, by her 32 hex digits, is one of them."""
        return self._keys is None or key in self._keys


_Stage = namedtuple("_Stage", "stage started_on exit_reason")


def _weeks(
    now: _Stage | None, opened: dt.date | None, today: dt.date, settings: Practice
) -> tuple[int | None, int]:
    """Whole weeks left of engaging or of the programme, and how many there were; None where neither runs."""
    if now and now.stage == "engaging":
        weeks = settings.engagement_weeks or ENGAGEMENT_WEEKS
        return max(0, (engagement_ends_on(now.started_on, weeks) - today).days // 7), weeks
    if opened and now and now.stage == "open":
        months = settings.programme_months or PROGRAMME_MONTHS
        return weeks_left(opened, today, months), weeks_left(opened, opened, months)
    return None, 0


def _stages(rows: Reading, some: _Some) -> dict[str, list[_Stage]]:
    """Each woman's stages in order; the journal refuses two on a day, an exchange may still bring them."""
    return _by_woman(
        rows.connection.execute(
            f"SELECT woman, stage, started_on, exit_reason FROM stage_periods WHERE 1{some.clause}"
            " ORDER BY woman, started_on",
            some.names,
        )
    )


def _by_woman(picked: Iterable[tuple[str, str, str, str | None]]) -> dict[str, list[_Stage]]:
    found: dict[str, list[_Stage]] = defaultdict(list)
    day = memo(dt.date.fromisoformat)
    twice = set()
    for woman, stage, started, reason in picked:
        hers, on = found[woman], day(started)
        if hers and hers[-1].started_on == on:
            twice.add(woman)
        hers.append(_Stage(stage, on, reason))
    for woman in twice:
        found[woman] = in_order(found[woman])
    return found


def _latest_seen(rows: Reading, today: dt.date, some: _Some) -> dict[str, str]:
    marks = ", ".join("?" * len(SEEN_BY))
    return dict(
        rows.connection.execute(
            'SELECT woman, max("on") FROM contacts WHERE outcome = ?'
            f' AND "on" <= ? AND mode IN ({marks}){some.clause} GROUP BY woman',
            ("attended", today.isoformat(), *sorted(SEEN_BY), *some.names),
        )
    )


@dataclass(frozen=True, slots=True)
class ThatDay:
    """A contact of some day, as far as it tells whether another would be the same."""

    id: UUID
    woman: UUID
    started_at: dt.time | None
    outcome: str


def contacts_on(rows: Reading, day: dt.date, modes: Sequence[str]) -> list[ThatDay]:
    """The contacts of a day in some modes; of each woman the planned one comes last."""
    found = rows.connection.execute(
        f'SELECT id, woman, started_at, outcome FROM contacts WHERE "on" = ? AND mode IN ({_marks(modes)})'
        " ORDER BY outcome = 'planned', started_at",
        (day.isoformat(), *modes),
    )
    return [
        ThatDay(UUID(key), UUID(woman), dt.time.fromisoformat(at) if at else None, outcome)
        for key, woman, at, outcome in found
    ]


def _marks(values: Sequence[str]) -> str:
    return ", ".join("?" * len(values))


@dataclass(frozen=True)
class HerRecord:
    """A woman with all her records, the people they name, and the practice's settings."""

    woman: Woman
    around: Around
    workers: dict[UUID, str] = field(default_factory=dict)
    cohorts: dict[UUID, str] = field(default_factory=dict)
    set_aside: int | None = None
    """What the practice sets aside for each woman, in pence."""
    joined: tuple[Hidden, ...] = ()
    """Records that were joined with hers."""

    @property
    def resource(self) -> Resource:
        """What is set aside for her, what is spent, what is left."""
        return resource(self.of("resource_spends"), self.set_aside, self.woman.resource_budget)

    def of(self, table: str) -> Any:
        """Her rows of one table."""
        return self.around.of(table)


def her_record(rows: Reading, woman: UUID) -> HerRecord:
    """Everything recorded about one woman, also under a record that was joined with hers. Raises NoSuchRecord."""
    woman = rows.kept(woman)
    her = rows.get(Woman, woman)
    found: dict[str, Any] = {}
    for table, model in TABLES.items():
        if model.belongs == "woman":
            found[table] = list(rows.of_woman(model, woman))
    goals = [goal.id for goal in found["goals"]]
    found["steps"] = list(rows.session.exec(select(Step).where(col(Step.goal).in_(goals))).all())
    practice = practice_of(rows)
    caseloads = {her.worker: _caseload(rows, her.worker)} if her.worker else {}
    around = Around(
        her, found, practice.engagement_weeks or 16, practice.programme_months or PROGRAMME_MONTHS, caseloads
    )
    workers, cohorts = (
        {UUID(key): name for key, name in rows.pick(table, "id", "name")} for table in ("workers", "cohorts")
    )
    joined = tuple(hidden(rows.connection, woman.hex))
    return HerRecord(her, around, workers, cohorts, practice.resource_budget, joined)


@dataclass(frozen=True, slots=True)
class Raised:
    """When a record was first written down, and by whom; `worker` is None where the program did it."""

    at: dt.datetime
    worker: UUID | None


def first_written(rows: Reading, woman: UUID, table: str) -> dict[UUID, Raised]:
    """When each of her records of a table was first written down, without reading her whole history."""
    streams = streams_of(rows.connection, woman.hex)
    marks = ", ".join("?" * len(streams))
    found = rows.connection.execute(
        f"SELECT record, min(clock), worker FROM op WHERE stream IN ({marks}) AND table_name = ? GROUP BY record",
        (*streams, table),
    )  # SQLite takes the worker from the row with the least clock
    made = {}
    for record, clock, worker in found:
        at = dt.datetime.fromtimestamp(wall(clock) / 1000, dt.UTC)
        made[UUID(record)] = Raised(at, UUID(worker) if worker else None)
    return made


def _caseload(rows: Reading, worker: UUID) -> int:
    """How many women of a worker are engaging or open, without a look at anybody else's."""
    picked = rows.connection.execute(
        "SELECT woman, stage, started_on, exit_reason FROM stage_periods"
        " WHERE woman IN (SELECT id FROM women WHERE worker = ?) ORDER BY woman, started_on",
        (worker.hex,),
    )
    return sum(periods[-1].stage in ("engaging", "open") for periods in _by_woman(picked).values())


def practice_of(rows: Reading) -> Practice:
    """The practice's one row."""
    return rows.all(Practice)[0]


def workers(rows: Reading, today: dt.date) -> list[Worker]:
    """The people who work there on a day, the lead first, then by name."""
    here = [each for each in rows.all(Worker) if not each.left_on or each.left_on >= today]
    return sorted(here, key=lambda each: (each.role != "practice_lead", each.name))
