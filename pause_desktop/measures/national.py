"""The figures of many practices together, from their quarterly returns: added up, then worked out as for one.

A combination is measured by the same definitions as a practice, and the same small-number rule acts on it, so one
report serves both. Whoever holds the returns holds the practices behind each figure: they stand where a practice's
own figures have the women.
"""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, replace
from fractions import Fraction
from typing import Any

from pause_desktop.errors import ReturnsDiffer
from pause_desktop.measures import outcomes, rounding, small_numbers, stages
from pause_desktop.measures.births import BirthHistory
from pause_desktop.measures.cost_tables import published
from pause_desktop.measures.figures import Figures, births_and_money
from pause_desktop.measures.progress import MENTAL_HEALTH, SCALE
from pause_desktop.measures.ranges import Sum
from pause_desktop.measures.return_format import NINTHS, Quarter
from pause_desktop.measures.scope import EXPOSURE_MONTHS
from pause_desktop.measures.secondary import SMALL, Cells
from pause_desktop.measures.snapshot import Asked
from pause_desktop.measures.values import Count, Derived, Mean, Number, Shown, share
from pause_desktop.records.codes import CODE_LISTS

Sums = Mapping[str, Any]


def combined(returns: Sequence[Mapping[str, Any]], rule: str = "under5") -> Figures:
    """The figures of all these returns under a small-number rule.

    Raises ReturnsDiffer for none at all, for two of one practice and for returns of different quarters.
    """
    if not returns:
        raise ReturnsDiffer(name="A national report", why="needs at least one return.")
    quarter = returns[0]["quarter"]
    practices: set[str] = set()
    for each in returns:
        if Quarter.named(each["quarter"]) != Quarter.named(quarter):
            raise ReturnsDiffer(name=each["practice"], why=f"returned {each['quarter']}, the others {quarter}.")
        if each["practice"] in practices:
            raise ReturnsDiffer(name=each["practice"], why="is there twice.")
        practices.add(each["practice"])
    days = Quarter.named(quarter)
    tree = measures_of(added(each["sums"] for each in returns), rule)
    shown = dict(small_numbers.suppress(tree, rule))
    shown["service_savings"] = outcomes.service_savings(shown["service_use_change"], published().cases)
    return Figures(None, Asked(days.as_at, days.since), rule, shown)


@dataclass(frozen=True, slots=True)
class PracticeLine:
    """What the national report tells of one practice, after the rule."""

    practice: str
    local_authority: str
    women_in_contact: Shown
    women_open: Shown
    transitioned: Shown


def by_practice(returns: Sequence[Mapping[str, Any]], figures: Figures) -> list[PracticeLine]:
    """Each practice beside the others, by name; no number can be worked out from the totals of the report."""
    rule = small_numbers.rule_named(figures.rule)
    columns = {
        "women_in_contact": [each["sums"]["women_in_contact"] for each in returns],
        "women_open": [each["sums"]["open_women"]["n"] for each in returns],
        "transitioned": [each["sums"]["transitioned"] for each in returns],
    }
    shown = [_column(name, numbers, rule) for name, numbers in columns.items()]
    lines = (
        PracticeLine(each["practice"], each["local_authority"], *numbers)
        for each, *numbers in zip(returns, *shown, strict=True)
    )
    return sorted(lines, key=lambda line: (line.practice.casefold(), line.practice))


def _column(name: str, numbers: Sequence[int], rule: small_numbers.Rule) -> list[Shown]:
    """One number of each practice, the total taken as known."""
    if rule.name == "none":
        return list(numbers)
    paths = [(name, str(place)) for place in range(len(numbers))]
    cells = Cells(
        {(name,): sum(numbers), **dict(zip(paths, numbers, strict=True))}, [Sum(((name,),), tuple(paths))], rule
    )
    for path, n in zip(paths, numbers, strict=True):
        if rule.small(n):
            cells.hide(path, SMALL)
    cells.keep_ranges()
    if (name,) in cells.hidden and not rule.small(sum(numbers)):  # the report prints the total all the same
        return [rule.symbol] * len(numbers)
    return [rule.symbol if path in cells.hidden else rule.shown(n) for path, n in zip(paths, numbers, strict=True)]


def added(parts: Iterable[Any]) -> Any:
    """Trees of whole numbers of one shape, added number by number; what one lacks counts as nothing there."""
    together: Any = None
    for part in parts:
        together = part if together is None else _plus(together, part)
    return together


def _plus(one: Any, other: Any) -> Any:
    if isinstance(one, Mapping):
        shared = {key: _plus(one[key], other[key]) if key in other else one[key] for key in one}
        return shared | {key: part for key, part in other.items() if key not in one}
    if isinstance(one, list):
        return [_plus(each, more) for each, more in zip(one, other, strict=True)]
    return one + other


def measures_of(sums: Sums, rule: str = "none") -> dict[str, Any]:
    """The measures that these sums give, as `figures` would give them for one practice holding every row.

    Means, percentages and medians are worked out here. The weeks to open come in whole weeks.
    """
    group, here = sums["group"], sums["open_women"]["n"]
    return {
        "women_in_contact": Count(sums["women_in_contact"]),
        "women_prioritised": Count(sums["women_prioritised"]),
        "women_by_stage": _counts(sums["women_by_stage"]),
        "transitioned": Count(sums["transitioned"]),
        "exits": {reason: _numbers(each) for reason, each in sums["exits"].items()},
        "journey": {
            "reached": _numbers(sums["reached"]),
            "left": {stage: _numbers(why) for stage, why in _ordered(sums["left"], "stage").items()},
            "weeks_to_open": stages.waiting(
                int(weeks) for weeks, n in sums["weeks_to_open"].items() for _ in range(n)
            ),
        },
        "children_removed": Count(sums["children_removed"]),
        "children_removed_mean": Mean(rounding.mean(sums["children_removed"], group), group),
        "mean_age": Mean(rounding.mean(sums["age"]["sum"], sums["age"]["n"], 0), sums["age"]["n"]),
        "care_experienced": share(**sums["care_experienced"]),
        "open_women": _open(sums["open_women"]),
        "needs": {kind: share(**each) for kind, each in _ordered(sums["needs"], "need").items()},
        "referrals": _counts(dict(sorted(sums["referrals"].items()))),
        "larc": Count(sums["larc"], of=here if sums["larc"] <= here else None),
        "contraception_decisions": Count(sums["contraception_decisions"]),
        "pregnancies": Count(sums["pregnancies"]),
        "attendance": {"outcomes": _numbers(sums["attendance"]), "attended": share(**sums["attended"])},
        "attendance_by_quarter": {
            name: share(**each) for name, each in sorted(sums["attended_by_quarter"].items())
        },
        "contacts_by_mode": _counts(_ordered(sums["contacts_by_mode"], "mode")),
        "contact_minutes": _numbers(sums["contact_minutes"]),
        "outcomes": {kind: Count(n, of=group) for kind, n in sorted(sums["outcomes"].items())},
        "in_work_education_or_training": share(**sums["in_work_education_or_training"]),
        "outcome_savings": [
            outcomes.saving(kind, sums["outcomes"][kind], price, (), group)
            for (about, kind), price in published().cases.items()
            if about == "outcome" and kind in sums["outcomes"]
        ],
        "service_use_change": {name: _numbers(each) for name, each in sorted(sums["service_use_change"].items())},
        "children_outcomes": {
            column: _counts(_ordered(answers, column)) for column, answers in sums["children_outcomes"].items()
        },
        "resource_spend": _spend(sums["resource_spend"]),
        **_scores(sums),
        "caseload": {},
        "overdue": {},
        **_births(sums["births"], rule),
    }


def _open(sums: Sums) -> dict[str, Any]:
    n, age = sums["n"], rounding.mean(sums["age"]["sum"], sums["age"]["n"], 0)
    return {
        "n": Number(n),
        "children_removed": Number(sums["children_removed"]),
        "children_removed_mean": Derived(rounding.mean(sums["children_removed"], n), n),
        "mean_age": Derived(None if age is None else int(age), sums["age"]["n"]),
        "care_experienced": share(**sums["care_experienced"]),
    }


def _spend(sums: Sums) -> dict[str, Any]:
    women = sums["women"]
    each = rounding.pounds(rounding.whole(Fraction(sums["pence"], women))) if women else None
    return {
        "total": Derived(rounding.pounds(sums["pence"]), women),
        "kinds": {
            kind: Derived(rounding.pounds(paid["pence"]), paid["women"])
            for kind, paid in sorted(sums["kinds"].items())
        },
        "mean": Derived(each, women),
        "n": Number(women),
    }


def _scores(sums: Sums) -> dict[str, Any]:
    areas = _ordered(sums["progress"], "life_area")
    points = _ordered(areas.get(MENTAL_HEALTH, {}).get("points", {}), "time_point")
    scored = _ordered(sums["core10"]["points"], "time_point")
    return {
        "progress": {area: _area(each) for area, each in areas.items()},
        "mental_health_item": {
            point: {"n": Number(sum(counts)), "counts": [Number(n) for n in counts]}
            for point, counts in points.items()
        },
        "core10": {
            **{
                point: {
                    "n": Number(each["n"]),
                    "mean": Derived(rounding.mean(Fraction(each["ninths"], NINTHS), each["n"]), each["n"]),
                    "bands": _numbers(each["bands"]),
                }
                for point, each in scored.items()
            },
            "change": _numbers(sums["core10"]["change"]),
        },
        "core10_pairs": {"pairs": Derived([], 0)},  # a pair of scores is a woman: no return holds one
    }


def _area(sums: Sums) -> dict[str, Any]:
    paired = sums["paired"]
    n = paired["n"]
    ways = {way: Number(paired[way]) for way in ("better", "same", "worse")}
    means = {at: Derived(rounding.mean(paired[at], n), n) for at in ("first", "last")}
    points = {
        point: {
            "n": Number(sum(counts)),
            "mean": Derived(
                rounding.mean(sum(s * k for s, k in zip(SCALE, counts, strict=True)), sum(counts)), sum(counts)
            ),
            "counts": [Number(each) for each in counts],
        }
        for point, counts in _ordered(sums["points"], "time_point").items()
    }
    return points | {
        "paired": {"n": Number(n), **means, **ways},
        "left": _numbers(dict(sorted(sums["left"].items()))),
    }


def _births(sums: Sums, rule: str) -> dict[str, Any]:
    """Reckoned from the births and years of all; the exposure is the practices' own, weighted by their women."""
    women = sums["women"]
    months = rounding.whole(Fraction(sums["woman_months"], women)) if women else EXPOSURE_MONTHS
    history = BirthHistory(women, sums["births"], sums["days"])
    return births_and_money(replace(history, women=small_numbers.rule_named(rule).base(women)), months, published())


def _counts(sums: Sums) -> dict[str, Count]:
    return {name: Count(n) for name, n in sums.items()}


def _numbers(sums: Sums) -> dict[str, Number]:
    return {name: Number(n) for name, n in sums.items()}


def _ordered(sums: Sums, code_list: str) -> dict[str, Any]:
    """In the order of a code list; what is not in it comes after, by name."""
    places = {code: place for place, code in enumerate(CODE_LISTS[code_list].labels)}
    return dict(sorted(sums.items(), key=lambda each: (places.get(each[0], len(places)), each[0])))
