"""What changed in the women's lives, and what that and their use of services saves.

An amount is a range where its source gives a range; it is in the price year of the cost model, or in its source's
own where one of the two names none.
"""

from collections.abc import Iterable, Mapping
from datetime import date
from decimal import Decimal
from typing import Any
from uuid import UUID

from pause_desktop.measures import rounding
from pause_desktop.measures.case_prices import Price, Prices
from pause_desktop.measures.cost_models import NOT_PUBLISHED
from pause_desktop.measures.scope import Scope
from pause_desktop.measures.values import Count, Derived, Number, Share, share

LEARNING_AND_WORK = ("in_work", "in_education_or_training")
"""Volunteering stands apart: it is counted among the outcomes only."""


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


def outcome_savings(scope: Scope, prices: Prices) -> list[dict[str, Any]]:
    """What the outcomes with a price save, in whole pounds; a range stays a range."""
    by_kind, size = _women_by_kind(scope), len(scope.group)
    return [
        saving(kind, len(by_kind[kind]), price, scope.references(by_kind[kind]), size)
        for (about, kind), price in prices.items()
        if about == "outcome" and kind in by_kind
    ]


def saving(kind: str, n: int, price: Price, women: tuple[str, ...] = (), of: int | None = None) -> dict[str, Any]:
    """One line of savings: n cases at their price, each case in whole pounds."""
    return {
        "kind": kind,
        "n": Number(n, women, of),
        "low": Derived(n * rounding.whole(price.low), n, women),
        "high": Derived(n * rounding.whole(price.high), n, women),
        **_terms(price),
    }


def _terms(price: Price) -> dict[str, Any]:
    """What the price of one case rests on."""
    return {
        "each_low": str(price.low),
        "each_high": str(price.high),
        "unit": price.unit,
        "price_year": price.price_year or NOT_PUBLISHED,
        "source": price.source,
        "assumption": price.assumption,
    }


def service_savings(printed: Mapping[str, Any], prices: Prices) -> list[dict[str, Any]]:
    """What the services cost less than before, from the printed counts of `service_use_change`.

    Where they were used more it is a negative saving; what has no price says so by null, and what is hidden there
    is hidden here.
    """
    return [_service_saving(service, row, prices.get(("service", service))) for service, row in printed.items()]


def _service_saving(service: str, row: Mapping[str, Number], price: Price | None) -> dict[str, Any]:
    before, during, women = row["before"], row["during"], row["n"]
    counts = [each.n for each in (before, during)]
    hidden = next((n for n in counts if not isinstance(n, int)), None)
    fewer = hidden if hidden is not None else int(counts[0] or 0) - int(counts[1] or 0)
    base = women.n if isinstance(women.n, int) else 0

    def saved(each: Decimal) -> Derived:
        return Derived(rounding.whole(fewer * each) if isinstance(fewer, int) else fewer, base, women.women)

    return {
        "service": service,
        "fewer": Derived(fewer, base, women.women),
        "low": saved(price.low) if price else None,
        "high": saved(price.high) if price else None,
        **(_terms(price) if price else {}),
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
