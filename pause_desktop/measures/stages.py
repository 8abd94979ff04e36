"""How women move through the programme: where they are, how far they came, how and why they left."""

from collections.abc import Callable, Iterable, Sequence
from fractions import Fraction
from itertools import pairwise
from typing import Any
from uuid import UUID

from pause_desktop.measures import rounding
from pause_desktop.measures.scope import Scope
from pause_desktop.measures.values import Count, Derived, Number, References
from pause_desktop.records.codes import CODE_LISTS
from pause_desktop.records.journey import STAGES

NOT_RECORDED = "not_recorded"


def women_by_stage(scope: Scope) -> dict[str, Count]:
    """Women whose current stage on the day is each stage."""
    placed: dict[str, list[UUID]] = {stage: [] for stage in STAGES}
    for woman, rows in scope.stages.items():
        placed[rows[-1].stage].append(woman)
    return {stage: Count(len(women), scope.references(women)) for stage, women in placed.items()}


def transitioned(scope: Scope) -> Count:
    """Women who completed or moved to transition or Next Steps, by the first such day; each once."""
    women = []
    for woman, rows in scope.stages.items():
        days = [row.started_on for row in rows if _moves_on(row)]
        if days and scope.asked.covers(min(days)):
            women.append(woman)
    return Count(len(women), scope.references(women))


def _moves_on(row: Any) -> bool:
    return row.stage in ("transition", "next_steps") or (row.stage == "closed" and row.exit_reason == "completed")


def exits(scope: Scope) -> dict[str, dict[str, Number]]:
    """Women closed in the period by reason, planned and unplanned; of two for one reason the later counts."""
    latest: dict[str, dict[UUID, Any]] = {reason: {} for reason in CODE_LISTS["exit_reason"].labels}
    for woman, rows in scope.stages.items():
        for row in rows:
            if row.stage == "closed" and scope.asked.covers(row.started_on):
                latest.setdefault(row.exit_reason or NOT_RECORDED, {})[woman] = row
    return {
        reason: {
            "n": _number(scope, closed),
            "planned": _number(scope, (w for w, row in closed.items() if row.planned_exit == "yes")),
            "unplanned": _number(scope, (w for w, row in closed.items() if row.planned_exit == "no")),
        }
        for reason, closed in latest.items()
    }


def journey(scope: Scope) -> dict[str, Any]:
    """How many reached each stage, how many left from it and why, and the weeks from referral to open."""
    weeks = weeks_to_open(scope)
    return {
        "reached": _reached(scope),
        "left": _left(scope),
        "weeks_to_open": waiting(weeks.values(), scope.references(weeks)),
    }


def _reached(scope: Scope) -> dict[str, Number]:
    """A woman reached a stage if she was in it or in a later one; closed is reached only by being closed."""
    order = {stage: place for place, stage in enumerate(STAGES)}
    furthest = {
        woman: max((order[row.stage] for row in rows if row.stage != "closed"), default=-1)
        for woman, rows in scope.stages.items()
    }
    closed = {woman for woman, rows in scope.stages.items() if any(row.stage == "closed" for row in rows)}
    been: dict[str, Iterable[UUID]] = {
        stage: [woman for woman, place in furthest.items() if place >= order[stage]] for stage in STAGES[:-1]
    }
    return {stage: _number(scope, women) for stage, women in (been | {"closed": closed}).items()}


def _left(scope: Scope) -> dict[str, dict[str, Number]]:
    gone: dict[str, dict[str, set[UUID]]] = {}
    for woman, rows in scope.stages.items():
        for before, row in pairwise(rows):
            if row.stage == "closed" and before.stage != "closed" and row.exit_reason != "completed":
                reasons = gone.setdefault(before.stage, {})
                reasons.setdefault(row.exit_reason or NOT_RECORDED, set()).add(woman)
    return {
        stage: {reason: _number(scope, women) for reason, women in sorted(gone[stage].items())}
        for stage in STAGES
        if stage in gone
    }


def weeks_to_open(scope: Scope) -> dict[UUID, Fraction]:
    """The weeks from referral to first being open, of each woman who has both days in that order."""
    weeks: dict[UUID, Fraction] = {}
    for woman in scope.stages:
        opened, referred = scope.first_opened(woman), scope.women[woman].referred_on
        if opened and referred and referred <= opened:
            weeks[woman] = Fraction((opened - referred).days, 7)
    return weeks


def waiting(weeks: Iterable[Fraction | int], women: References = ()) -> dict[str, Derived | Number]:
    """The median of some weeks, the quarter that waited least and most, and how many women they are of."""
    waited = sorted(weeks)
    at: Callable[[Fraction], Derived] = lambda part: Derived(_quantile(waited, part), len(waited), women)  # noqa: E731
    return {
        "median": at(Fraction(1, 2)),
        "low": at(Fraction(1, 4)),
        "high": at(Fraction(3, 4)),
        "n": Number(len(waited), women),
    }


def _quantile(ordered: Sequence[Fraction | int], part: Fraction) -> str | None:
    """The quantile in whole weeks, between neighbours by proportion (Hyndman and Fan, type 7)."""
    if not ordered:
        return None
    place = part * (len(ordered) - 1)
    below = int(place)
    above = min(below + 1, len(ordered) - 1)
    return str(rounding.half_up(ordered[below] + (place - below) * (ordered[above] - ordered[below])))


def _number(scope: Scope, women: Iterable[UUID]) -> Number:
    references = scope.references(women)
    return Number(len(references), references)
