"""What changed in the women's lives, and what that and their use of services saves.

An amount is a range where its source gives a range, and always in its source's own price year.
"""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from datetime import date
from typing import Any
from uuid import UUID

from pause_desktop.measures.scope import Scope
from pause_desktop.measures.values import Count, Derived, Number, Share, share

LEARNING_AND_WORK = ("in_work", "in_education_or_training")
"""Volunteering stands apart: it is counted among the outcomes only."""


@dataclass(frozen=True, slots=True)
class Price:
    """What one case avoided saves, in pounds, from low to high, and who says so."""

    low: int
    high: int
    source: str


SAVINGS: Mapping[str, Price] = {
    "no_longer_homeless": Price(9189, 9189, "Impact report 2021: one person homeless for a year"),
    "eviction_avoided": Price(800, 7000, "Impact report 2021, from the GMCA database (2019): one case"),
}


def outcomes(scope: Scope) -> dict[str, Count]:
    """Women of the group with each kind of outcome by the day; a kind that nobody has is not listed."""
    return {
        kind: Count(len(women), scope.references(women), len(scope.group))
        for kind, women in sorted(_women_by_kind(scope).items())
    }


def in_work_education_or_training(scope: Scope) -> Share:
    """Women of the group in work, education or training by the day, each once."""
    by_kind = _women_by_kind(scope)
    women = set().union(*(by_kind.get(kind, ()) for kind in LEARNING_AND_WORK))
    return share(len(women), len(scope.group), scope.references(women), scope.references(scope.group))


def _women_by_kind(scope: Scope) -> dict[str, set[UUID]]:
    kinds: dict[str, set[UUID]] = {}
    for row in scope.of_group(scope.rows.outcomes):
        if scope.asked.by_the_day(row.on):
            kinds.setdefault(row.kind, set()).add(row.woman)
    return kinds


def outcome_savings(scope: Scope) -> list[dict[str, Any]]:
    """What the outcomes with a known price save, in whole pounds; a range stays a range."""
    by_kind, size = _women_by_kind(scope), len(scope.group)
    return [
        saving(kind, len(by_kind[kind]), price, scope.references(by_kind[kind]), size)
        for kind, price in SAVINGS.items()
        if kind in by_kind
    ]


def saving(kind: str, n: int, price: Price, women: tuple[str, ...] = (), of: int | None = None) -> dict[str, Any]:
    """One line of savings: n cases at their price."""
    return {
        "kind": kind,
        "n": Number(n, women, of),
        "low": Derived(n * price.low, n, women),
        "high": Derived(n * price.high, n, women),
        "source": price.source,
    }


def service_use_change(scope: Scope) -> dict[str, dict[str, Number]]:
    """Each service: women with counts both before and during, and the sums of those counts.

    A count whose time had not ended by the day is left out, for it tells of days still to come.
    """
    used: dict[str, dict[UUID, dict[str, int]]] = {}
    for row in scope.of_group(scope.rows.service_uses):
        if scope.asked.by_the_day(_ended(row)) and row.count is not None:
            phases = used.setdefault(row.service, {}).setdefault(row.woman, {})
            phases[row.phase] = phases.get(row.phase, 0) + row.count
    both = {
        service: {woman: phases for woman, phases in women.items() if len(phases) == 2}
        for service, women in used.items()
    }
    return {service: _change(scope, women) for service, women in sorted(both.items()) if women}


def _ended(row: Any) -> date | None:
    return row.period_to or row.period_from


def _change(scope: Scope, women: dict[UUID, dict[str, int]]) -> dict[str, Number]:
    references = scope.references(women)

    def total(phase: str, counts: Iterable[dict[str, int]] = tuple(women.values())) -> Number:
        return Number(sum(phases[phase] for phases in counts), references)

    return {"n": Number(len(women), references), "before": total("before"), "during": total("during")}
