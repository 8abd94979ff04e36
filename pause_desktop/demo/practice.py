"""The invented practice as a whole: its team, its cohorts, then its women, some hundreds at a time."""

import datetime as dt
from collections.abc import Iterator
from dataclasses import asdict, dataclass
from itertools import cycle, islice
from typing import Any
from uuid import UUID

from pause_desktop.demo.chance import Chance, Odds
from pause_desktop.demo.changes import add_changes
from pause_desktop.demo.contacts import add_contacts
from pause_desktop.demo.family import add_family
from pause_desktop.demo.journeys import Stage, journey
from pause_desktop.demo.life import Life
from pause_desktop.demo.people import person, team_names
from pause_desktop.demo.plans import add_plan
from pause_desktop.demo.progress import add_scores
from pause_desktop.demo.surroundings import add_surroundings
from pause_desktop.records.attention import ACTIVE
from pause_desktop.records.journey import add_months
from pause_desktop.records.tables import TABLES

PRACTICE = "Pause Fernley"
INVENTED = " (invented)"
"""Ends the name of every invented practice, so that nobody takes its figures for real ones."""

_COHORT_EVERY_MONTHS = 16
_REFERRED_LATER = 0.2
_CASELOAD = 7
_AT_ONCE = 200
_PHONES = 1000

_ROUTE = Odds.of(
    ("scoping", 58), ("social_worker_pathway", 24), ("health", 6), ("voluntary_sector", 4), ("probation",
    3),
    ("self", 3), ("other", 1), (None, 1),
)  # fmt: skip
_TRI = {
    "care_experienced": Odds.of(("yes", 42), ("no", 46), ("not_asked", 7), (None, 5)),
    "learning_need": Odds.of(("yes", 25), ("no", 55), ("not_asked", 12), (None, 8)),
    "disability": Odds.of(("yes", 18), ("no", 62), ("not_asked", 12), (None, 8)),
    "gp_registered": Odds.of(("yes", 78), ("no", 14), ("not_asked", 5), (None, 3)),
    "safe_to_call": Odds.of(("yes", 66), ("no", 18), ("not_asked", 12), (None, 4)),
    "safe_to_leave_voicemail": Odds.of(("yes", 24), ("no", 46), ("not_asked", 22), (None, 8)),
    "safe_to_text": Odds.of(("yes", 68), ("no", 16), ("not_asked", 12), (None, 4)),
    "safe_to_email": Odds.of(("yes", 22), ("no", 20), ("not_asked", 40), (None, 18)),
    "safe_to_post": Odds.of(("yes", 30), ("no", 38), ("not_asked", 24), (None, 8)),
    "safe_to_visit": Odds.of(("yes", 72), ("no", 12), ("not_asked", 12), (None, 4)),
}
_SAFE_NOTES = (
    "Ring between ten and two; he is at work then.", "Code word agreed; it is on the plan at the office.",
    "Say you are calling about the craft group.", "Her mum shares the phone at weekends.",
    "Text first, then ring.", "No blank number; she will not pick up.",
)  # fmt: skip
_STREETS = ("Larch Street", "Beck Lane", "Canal Row", "Mill Rise", "Station Terrace", "Orchard Close", "Hill Top")


@dataclass(frozen=True)
class _Team:
    rows: list[tuple[str, UUID, dict[str, Any]]]
    practitioners: list[UUID]
    past: UUID


def _named(name: str | None) -> str:
    plain = " ".join((name or "").split()) or PRACTICE
    return plain if plain.endswith(INVENTED) else plain + INVENTED


def invented(
    women: int = 40, years: int = 3, until: dt.date | None = None, seed: int = 1, name: str | None = None
) -> Iterator[tuple[str, UUID, dict[str, Any]]]:
    """Every record of an invented practice as table, id and values; links come before what holds them.

    `years` of work up to and including the day `until` (the first of 2026 where none is given: the clock is not
    read). The same arguments give the same records. Women come in groups of some hundreds, each group's records
    table by table, so that a reader can write them in bulk.
    """
    until = until or dt.date(2026, 1, 1)
    chance = Chance(seed)
    begins = add_months(until, -12 * years)
    cohorts = [(chance.id(), each) for each in _cohort_days(begins, until)]
    journeys = sorted(
        (_begin(chance, number, cohorts, until) for number in range(women)), key=lambda each: each[1][0].on
    )
    active = sum(stages[-1].name in ACTIVE for _, stages in journeys)
    team = _team(chance, begins, until, practitioners=max(3, -(-active // _CASELOAD)))
    yield "practice", chance.id(), {
        "name": _named(name), "local_authority": "Fernley", "operational_on": begins,
        "funding": "Fernley Council and Fernley Integrated Care Board, in equal parts.",
        "emergency_numbers": "Social care, out of hours: 01632 960001",
    }  # fmt: skip
    yield from team.rows
    for number, (cohort, began) in enumerate(cohorts, 1):
        yield "cohorts", cohort, {"name": f"Cohort {number}", "started_on": began}
    workers = cycle(team.practitioners)
    numbered = enumerate(journeys, 1)
    while group := list(islice(numbered, _AT_ONCE)):
        lives = []
        for number, (cohort, stages) in group:
            worker = next(workers) if stages[-1].name in ACTIVE else chance.pick([*team.practitioners, team.past])
            lives.append(_life(chance, number, cohort, stages, until, worker, team))
        yield from _table_by_table(lives)


def _cohort_days(begins: dt.date, until: dt.date) -> list[dt.date]:
    """The day each cohort's work began: one at the start, another every so many months."""
    days = [begins]
    while (following := add_months(begins, _COHORT_EVERY_MONTHS * len(days))) < add_months(until, -3):
        days.append(following)
    return days


def _begin(
    chance: Chance, number: int, cohorts: list[tuple[UUID, dt.date]], until: dt.date
) -> tuple[UUID, list[Stage]]:
    """A woman's cohort and journey: most begin with their cohort, some are referred at any time."""
    cohort, start = cohorts[number % len(cohorts)]
    if chance.yes(_REFERRED_LATER):
        start = chance.between(cohorts[0][1], until - dt.timedelta(days=10))
        cohort = [each for each, began in cohorts if began <= start or began == cohorts[0][1]][-1]
    return cohort, journey(chance, start, until)


def _team(chance: Chance, begins: dt.date, until: dt.date, practitioners: int) -> _Team:
    """A lead, a coordinator, a Next Steps worker, practitioners, and one who has moved on."""
    roles = ["practice_lead", "practice_coordinator", "next_steps_worker", *["practitioner"] * (practitioners + 1)]
    names = team_names(len(roles))
    rows = [
        (
            "workers",
            chance.id(),
            {
                "name": name,
                "role": role,
                "started_on": chance.after(begins, -60, 0),
                "phone": f"07700 90{at % _PHONES:04d}",
            },
        )
        for at, (name, role) in enumerate(zip(names, roles, strict=True), 100)
    ]
    rows[-1][2]["left_on"] = chance.after(until, -60, -5)
    ids = [record for _, record, _ in rows]
    return _Team(rows, ids[3:-1], ids[-1])


def _table_by_table(lives: list[Life]) -> Iterator[tuple[str, UUID, dict[str, Any]]]:
    for table in TABLES:
        for life in lives:
            for record, values in life.rows.get(table, ()):
                yield table, record, values


def _life(
    chance: Chance, number: int, cohort: UUID, stages: list[Stage], until: dt.date, worker: UUID, team: _Team
) -> Life:
    """One woman with all her records."""
    born = stages[0].on - dt.timedelta(days=round(365.25 * min(max(chance.near(28.5, 5.2), 18.2), 42)))
    life = Life(chance, chance.id(), born, stages, until, worker, team.practitioners)
    herself = _herself(life, number, cohort)
    life.rows["women"] = [(life.id, {name: value for name, value in herself.items() if value is not None})]
    for stage in stages:
        life.add(
            "stage_periods", stage=stage.name, started_on=stage.on, exit_reason=stage.exit_reason,
            planned_exit=stage.planned,
        )  # fmt: skip
    for add in (add_family, add_surroundings, add_contacts, add_plan, add_scores, add_changes):
        add(life)
    return life


def _herself(life: Life, number: int, cohort: UUID) -> dict[str, Any]:
    chance, met = life.chance, life.first_met
    herself = {"reference": f"RP-A{number:04d}", **asdict(person(chance)), "cohort": cohort, "worker": life.worker}
    herself["date_of_birth"] = life.born_on if chance.yes(0.97) else None
    herself["referral_route"] = chance.of(_ROUTE)
    herself["referred_on"] = chance.between(life.stages[0].on, met or life.stages[0].on)
    if met is None:
        return herself
    herself |= {name: chance.of(odds) for name, odds in _TRI.items()}
    if chance.yes(0.94):
        herself["phone"] = f"07700 900{chance.whole(0, _PHONES - 1):03d}"
    if chance.yes(0.35):
        herself["email"] = f"{herself['reference'].lower()}@example.org"
    if chance.yes(0.9):
        herself["address"] = f"{chance.whole(1, 160)} {chance.pick(_STREETS)}, Fernley"
        herself["postcode"] = (
            f"QX{chance.whole(1, 12)} {chance.whole(1, 9)}{chance.pick('ABDEFGHJ')}{chance.pick('LNPRSTW')}"
        )
    if chance.yes(0.3):
        herself["safe_contact_notes"] = chance.pick(_SAFE_NOTES)
    if life.began("engaging"):
        herself["safe_contact_checked_on"] = chance.between(met, life.ended_on)
    return herself
