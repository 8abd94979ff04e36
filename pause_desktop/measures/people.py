"""Who the women are: in contact, prioritised, open, their ages, their children, how they were referred."""

from collections.abc import Collection
from fractions import Fraction
from typing import Any
from uuid import UUID

from pause_desktop.measures import rounding
from pause_desktop.measures.scope import Scope
from pause_desktop.measures.values import Count, Derived, Mean, Number, Share, share
from pause_desktop.records.codes import LARC
from pause_desktop.records.journey import completed_years


def women_in_contact(scope: Scope) -> Count:
    """Women with at least one attended contact in the period, of any mode."""
    return Count(len(scope.in_contact), scope.references(scope.in_contact))


def women_prioritised(scope: Scope) -> Count:
    """Women whose outreach began by the day."""
    women = [woman for woman, rows in scope.stages.items() if any(row.stage == "outreach" for row in rows)]
    return Count(len(women), scope.references(women))


def referrals(scope: Scope) -> dict[str, Count]:
    """Women referred in the period, by the routes that occur."""
    routes: dict[str, list[UUID]] = {}
    for woman, row in scope.women.items():
        if scope.asked.covers(row.referred_on):
            routes.setdefault(row.referral_route or "not_recorded", []).append(woman)
    return {route: Count(len(women), scope.references(women)) for route, women in sorted(routes.items())}


def mean_age(scope: Scope, women: Collection[UUID] | None = None) -> Mean:
    """Mean of completed years on the day, a whole number; those without a date of birth are left out."""
    born = {
        woman: scope.women[woman].date_of_birth
        for woman in (scope.group if women is None else women)
        if scope.women[woman].date_of_birth is not None
    }
    ages = [completed_years(day, scope.asked.as_at) for day in born.values()]
    return Mean(rounding.mean(sum(ages), len(ages), 0), len(ages), scope.references(born))


def care_experienced(scope: Scope, women: Collection[UUID] | None = None) -> Share:
    """Women with experience of care, of those asked."""
    answers = {woman: scope.women[woman].care_experienced for woman in (scope.group if women is None else women)}
    asked = [woman for woman, answer in answers.items() if answer in ("yes", "no")]
    counted = [woman for woman in asked if answers[woman] == "yes"]
    return share(len(counted), len(asked), scope.references(counted), scope.references(asked))


def removed(scope: Scope, women: Collection[UUID]) -> list[Any]:
    """The children of some women who had been removed by the day."""
    return [
        row
        for row in scope.rows.children
        if row.woman in women and row.removed_on is not None and row.removed_on <= scope.asked.as_at
    ]


def children_removed(scope: Scope) -> Count:
    """Children with a removal date by the day, of the women of the group."""
    rows = removed(scope, scope.group)
    return Count(len(rows), scope.references(row.woman for row in rows))


def children_removed_mean(scope: Scope) -> Mean:
    """Children removed ÷ the women of the group, to one decimal; a woman without any counts as 0."""
    women = scope.group
    return Mean(rounding.mean(len(removed(scope, women)), len(women)), len(women), scope.references(women))


def open_women(scope: Scope) -> dict[str, Any]:
    """The women open on the day: how many, their children, age and care experience."""
    women, children = scope.open, removed(scope, scope.open)
    references, n = scope.references(women), len(women)
    age = mean_age(scope, women)
    return {
        "n": Number(n, references),
        "children_removed": Number(len(children), scope.references(row.woman for row in children)),
        "children_removed_mean": Derived(rounding.mean(len(children), n), n, references),
        "mean_age": Derived(None if age.mean is None else int(age.mean), len(age.women), age.women),
        "care_experienced": care_experienced(scope, women),
    }


def larc(scope: Scope) -> Count:
    """Women using long-acting reversible contraception on the day: started by it and not ended by it."""
    day = scope.asked.as_at
    women = {
        row.woman
        for row in scope.of_women(scope.rows.contraception)
        if row.method in LARC
        and row.started_on is not None
        and row.started_on <= day
        and (row.ended_on is None or row.ended_on > day)
    }
    # The number stands beside that of the women open and is read as a share of it, whoever the users are.
    here = len(scope.open)
    return Count(len(women), scope.references(women), here if len(women) <= here else None)


def contraception_decisions(scope: Scope) -> Count:
    """Women who decided about contraception in the period, whatever they decided."""
    women = {row.woman for row in scope.of_women(scope.rows.contraception) if scope.asked.covers(row.decided_on)}
    return Count(len(women), scope.references(women))


def pregnancies(scope: Scope) -> Count:
    """Women with a pregnancy known in the period."""
    women = {row.woman for row in scope.of_women(scope.rows.pregnancies) if scope.asked.covers(row.known_on)}
    return Count(len(women), scope.references(women))


def resource_spend(scope: Scope) -> dict[str, Any]:
    """What the women's resource paid in the period: total, by kind, and the mean for each woman who had any."""
    rows = [row for row in scope.of_women(scope.rows.resource_spends) if scope.asked.covers(row.on)]
    kinds: dict[str, list[Any]] = {}
    for row in rows:
        kinds.setdefault(row.kind or "not_recorded", []).append(row)
    women = {row.woman for row in rows}
    references, total = scope.references(women), sum(row.amount for row in rows)
    each = rounding.pounds(rounding.whole(Fraction(total, len(women)))) if women else None
    return {
        "total": Derived(rounding.pounds(total), len(women), references),
        "kinds": {kind: _spent(scope, of_kind) for kind, of_kind in sorted(kinds.items())},
        "mean": Derived(each, len(women), references),
        "n": Number(len(women), references),
    }


def _spent(scope: Scope, rows: list[Any]) -> Derived:
    women = scope.references(row.woman for row in rows)
    return Derived(rounding.pounds(sum(row.amount for row in rows)), len(women), women)
