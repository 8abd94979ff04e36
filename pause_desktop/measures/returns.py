"""What a practice returns for a quarter: sums alone, so that many practices add up exactly and nobody is named."""

from collections import Counter
from collections.abc import Mapping
from fractions import Fraction
from typing import Any

from pause_desktop.measures import births, children, contacts, core10, needs, outcomes, people, progress, stages
from pause_desktop.measures.births import BirthHistory
from pause_desktop.measures.return_format import FORMAT, NINTHS, NOTICE, SHAPE, VERSION, Quarter, check_code, kept
from pause_desktop.measures.scope import Scope
from pause_desktop.measures.snapshot import Asked, Snapshot
from pause_desktop.measures.stages import NOT_RECORDED
from pause_desktop.measures.values import Count, Share
from pause_desktop.records.journey import completed_years


def quarterly_return(snapshot: Snapshot, quarter: Quarter, software: str = "") -> dict[str, Any]:
    """The return of a practice: the same rows give the same document."""
    scope = Scope(snapshot, Asked(quarter.as_at, quarter.since))
    practice = snapshot.practice
    document = {
        "format": FORMAT,
        "version": VERSION,
        "notice": NOTICE,
        "practice": getattr(practice, "name", None) or "",
        "local_authority": getattr(practice, "local_authority", None) or "",
        "quarter": str(quarter),
        "software": software,
        "sums": sums(scope),
    }
    return document | {"check": check_code(document)}


def sums(scope: Scope) -> dict[str, Any]:
    """Everything a return adds up, in the order and shape of `SHAPE`, without what a lead added to a list."""
    return {name: kept(part, SHAPE[name]) for name, part in _all(scope).items()}


def _all(scope: Scope) -> dict[str, Any]:
    tally, history = contacts.Tally(scope), births.birth_history(scope)
    attendance = contacts.attendance(scope, tally)
    journey = stages.journey(scope)
    return {
        "group": len(scope.group),
        **{each.__name__: _plain(each(scope)) for each in (
            people.women_in_contact, people.women_prioritised, stages.women_by_stage, stages.transitioned,
            stages.exits,
        )},
        "reached": _plain(journey["reached"]),
        "left": _plain(journey["left"]),
        "weeks_to_open": _weeks(scope),
        "children_removed": _plain(people.children_removed(scope)),
        "age": _age(scope, scope.group),
        "care_experienced": _plain(people.care_experienced(scope)),
        "open_women": {
            "n": len(scope.open), "children_removed": len(people.removed(scope, scope.open)),
            "age": _age(scope, scope.open), "care_experienced": _plain(people.care_experienced(scope, scope.open)),
        },
        "needs": _plain(needs.needs(scope)),
        "referrals": _plain(people.referrals(scope)),
        "larc": _plain(people.larc(scope)),
        "contraception_decisions": _plain(people.contraception_decisions(scope)),
        "pregnancies": _plain(people.pregnancies(scope)),
        "attendance": _plain(attendance["outcomes"]),
        "attended": _plain(attendance["attended"]),
        "attended_by_quarter": _plain(contacts.attendance_by_quarter(scope, tally)),
        "contacts_by_mode": _plain(contacts.contacts_by_mode(scope, tally)),
        "contact_minutes": _plain(contacts.contact_minutes(scope, tally)),
        "outcomes": _plain(outcomes.outcomes(scope)),
        "in_work_education_or_training": _plain(outcomes.in_work_education_or_training(scope)),
        "service_use_change": _plain(outcomes.service_use_change(scope)),
        "children_outcomes": _plain(children.children_outcomes(scope)),
        "resource_spend": _spend(scope),
        "progress": _progress(progress.Scored(scope)),
        "core10": _core10(scope),
        "births": _births(history, scope.exposure_months),
    }  # fmt: skip


def _plain(tree: Any) -> Any:
    """Counts and shares as whole numbers; anything that cannot be added is a mistake in this module."""
    if isinstance(tree, Mapping):
        return {name: _plain(part) for name, part in tree.items()}
    if isinstance(tree, list):
        return [_plain(part) for part in tree]
    if isinstance(tree, Share):
        return {"n": tree.n, "of": tree.of}
    if isinstance(tree, Count):
        return tree.n
    raise TypeError(f"{type(tree).__name__} cannot be added up")


def _age(scope: Scope, women: Any) -> dict[str, int]:
    born = [scope.women[woman].date_of_birth for woman in women]
    ages = [completed_years(day, scope.asked.as_at) for day in born if day is not None]
    return {"sum": sum(ages), "n": len(ages)}


def _weeks(scope: Scope) -> dict[str, int]:
    counted = Counter(int(weeks) for weeks in stages.weeks_to_open(scope).values())
    return {str(weeks): counted[weeks] for weeks in sorted(counted)}


def _spend(scope: Scope) -> dict[str, Any]:
    rows = [row for row in scope.of_women(scope.rows.resource_spends) if scope.asked.covers(row.on)]
    kinds = {kind: [row for row in rows if (row.kind or NOT_RECORDED) == kind]
             for kind in sorted({row.kind or NOT_RECORDED for row in rows})}  # fmt: skip
    return _paid(rows) | {"kinds": {kind: _paid(some) for kind, some in kinds.items()}}


def _paid(rows: list[Any]) -> dict[str, int]:
    return {"pence": sum(row.amount for row in rows), "women": len({row.woman for row in rows})}


def _progress(scored: progress.Scored) -> dict[str, Any]:
    told = progress.progress(scored)
    found: dict[str, Any] = {}
    for area in scored.areas:
        pairs = [scores for scores in scored.over_time[area].values() if len(scores) > 1]
        ways = {way: _plain(told[area]["paired"][way]) for way in ("n", "better", "same", "worse")}
        found[area] = {
            "points": {point: _plain(told[area][point]["counts"]) for point, _ in scored.points(area)},
            "paired": {
                "first": sum(each[0] for each in pairs), "last": sum(each[-1] for each in pairs), **ways,
            },
            "left": _plain(told[area]["left"]),
        }  # fmt: skip
    return found


def _core10(scope: Scope) -> dict[str, Any]:
    scores = core10.Scores(scope)
    told = core10.core10(scope, scores)
    change = _plain(told.pop("change"))
    points = {
        point: {
            "n": _plain(told[point]["n"]),
            "ninths": int(sum(scores.at[point].values(), Fraction(0)) * NINTHS),
            "bands": _plain(told[point]["bands"]),
        }
        for point in told
    }
    return {"points": points, "change": change}


def _births(history: BirthHistory, exposure_months: int) -> dict[str, int]:
    return {
        "women": history.women, "births": history.births, "days": history.days,
        "woman_months": history.women * exposure_months,
    }  # fmt: skip
