"""What a reader of a published report knows about its numbers, from their public definitions alone.

Written from `measures.md`, `domain.md` section 5 and what the pages print, and on purpose not from
`measures/linked.py`: two hands that forget the same sum would forget it together. A relation is linear: a weighted
sum of counts lies between two bounds.
"""

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from decimal import Decimal
from fractions import Fraction
from itertools import combinations, pairwise
from math import ceil, floor, inf
from typing import Any

Cell = tuple[str, ...]
Terms = Mapping[Cell, int]
Json = Mapping[str, Any]

STAGES = ("identified", "outreach", "engaging", "open", "transition", "next_steps", "closed")
SCORES = ("progress", "mental_health_item", "core10")
BAND_ENDS = {
    "non_clinical": (0, 11), "mild": (11, 15), "moderate": (15, 20), "moderate_to_severe": (20, 25),
    "severe": (25, 40),
}  # fmt: skip
"""CORE-10: the least score of a band and the score below which it ends."""
PRICES = {"no_longer_homeless": 9189, "eviction_avoided": 800}
ONLY_WHAT_OCCURS = ("outcomes", "referrals", "children_outcomes")
"""Tables that list no kind of which there is none, so that a hidden one is at least 1."""


@dataclass(frozen=True)
class Relation:
    """A weighted sum of counts between two bounds, and why a reader knows it."""

    why: str
    terms: Terms
    low: float = 0
    high: float = 0

    def holds(self, numbers: Mapping[Cell, int]) -> bool:
        """Whether it is so in this practice; a reader who assumed what is not so would learn nothing true."""
        if not all(cell in numbers for cell in self.terms):
            return False
        return self.low <= sum(by * numbers[cell] for cell, by in self.terms.items()) <= self.high


@dataclass(frozen=True)
class Secret:
    """A number nobody prints but anybody can reckon: `whole` less `part`, who are in one and not the other."""

    why: str
    whole: tuple[Cell, ...]
    part: tuple[Cell, ...]
    everybody: bool = True
    """Whether part and whole being the same tells something of each woman."""

    @property
    def terms(self) -> dict[Cell, int]:
        """The difference as a weighted sum."""
        found: dict[Cell, int] = {}
        for cells, by in ((self.whole, 1), (self.part, -1)):
            for cell in cells:
                found[cell] = found.get(cell, 0) + by
        return found


def same(why: str, one: Iterable[Cell], other: Iterable[Cell]) -> Relation:
    """Two sums are the same number."""
    return Relation(why, Secret(why, tuple(one), tuple(other)).terms)


def at_most(why: str, less: Iterable[Cell], more: Iterable[Cell]) -> Relation:
    """One sum is no more than another."""
    return Relation(why, Secret(why, tuple(more), tuple(less)).terms, 0, inf)


def relations(shown: Json, truth: Json, since: bool, cohort: bool) -> Iterator[Relation]:
    """Everything that may be known; `truth` lends only the names of what is counted."""
    yield from _group(truth, since, cohort)
    yield from _stages(truth, since, isinstance(shown["journey"]["left"], Mapping))
    yield from _left(truth, isinstance(shown["journey"]["left"], Mapping))
    yield from _contacts(truth)
    for area, points in truth["progress"].items():
        yield from _area(shown["progress"].get(area, {}), area, points)
    for point in truth["mental_health_item"]:
        yield from _item(truth, point)
    yield from _core10(shown["core10"], truth["core10"])
    yield from _children(truth)
    yield from _money(shown, truth, cohort)
    yield from _workers(truth)


GROUP = ("children_removed_mean", "n")
ALL = ("journey", "reached", "identified")
OPEN = ("open_women", "n")


def _group(truth: Json, since: bool, cohort: bool) -> Iterator[Relation]:
    yield same("the group is those in contact", [GROUP], [("women_in_contact", "n")])
    yield same("the group is those open", [GROUP], [OPEN])
    yield same("the open women stand twice", [OPEN], [("women_by_stage", "open", "n")])
    yield same("work and learning are of the group", [GROUP], [("in_work_education_or_training", "of")])
    yield same("every age is known", [GROUP], [("mean_age", "n")])
    yield at_most("ages are of the group", [("mean_age", "n")], [GROUP])
    shares = [("care_experienced",), ("in_work_education_or_training",), ("open_women", "care_experienced")]
    shares += [("needs", need) for need in truth["needs"]]
    for share in shares:
        yield at_most("n of a base", [(*share, "n")], [(*share, "of")])
        yield at_most("asked of the group", [(*share, "of")], [GROUP if share[0] != "open_women" else OPEN])
        yield same("everybody was asked", [(*share, "of")], [GROUP if share[0] != "open_women" else OPEN])
    kinds = [("outcomes", kind, "n") for kind in truth["outcomes"]]
    for kind in kinds:
        yield at_most("outcomes are of the group", [kind], [GROUP])
    learning = [kind for kind in kinds if kind[1] in ("in_work", "in_education_or_training")]
    total = ("in_work_education_or_training", "n")
    yield same("nobody is in both", [total], learning)
    yield at_most("somebody may be in both", [total], learning)
    for kind in learning:
        yield at_most("work or learning is in the total", [kind], [total])
    for name in ("children_removed", "care_experienced"):
        n = ("children_removed", "n") if name == "children_removed" else (name, "n")
        here = ("open_women", name) if name == "children_removed" else ("open_women", name, "n")
        yield same("the group is those open", [n], [here])
        yield at_most("the open are of the group", [here], [n])
    yield same("the group is those open", [("care_experienced", "of")], [("open_women", "care_experienced", "of")])
    yield at_most("the open are of the group", [OPEN], [GROUP])
    for both in (("women_in_contact", "n"), ("larc", "n")):
        yield at_most("women of the practice", [both], [ALL])
    yield at_most("who uses it is open", [("larc", "n")], [OPEN])


def _stages(truth: Json, since: bool, listed: bool) -> Iterator[Relation]:
    now = {stage: ("women_by_stage", stage, "n") for stage in STAGES}
    reached = {stage: ("journey", "reached", stage) for stage in STAGES}
    yield same("every woman is in one stage", now.values(), [ALL])
    yield at_most("every woman is in one stage", [ALL], now.values())
    yield same("closed stands twice", [now["closed"]], [reached["closed"]])
    yield at_most("who is closed has been closed", [now["closed"]], [reached["closed"]])
    ways = [("referrals", route, "n") for route in truth["referrals"]]
    yield same("every woman was referred once", ways, [ALL])
    yield at_most("a woman is referred once", ways, [ALL])
    yield same("outreach stands twice", [("women_prioritised", "n")], [reached["outreach"]])
    yield at_most("who was prioritised reached outreach", [("women_prioritised", "n")], [reached["outreach"]])
    for earlier, later in pairwise(STAGES[:-1]):
        yield at_most("who came further came here", [reached[later]], [reached[earlier]])
    for place, stage in enumerate(STAGES[:-1]):
        yield at_most("who is further came here", [now[each] for each in STAGES[place:-1]], [reached[stage]])
    for place, stage in enumerate(STAGES[:-1]):
        further = [reached[STAGES[place + 1]]] if place < 5 else []
        gone = [("journey", "left", stage, reason) for reason in truth["journey"]["left"].get(stage, {})]
        stayed = [now[stage], *further, *gone]
        yield at_most("nobody comes twice", stayed, [reached[stage]])
        if listed:  # else nobody knows for which reasons women left
            yield same("who came here is here, further or gone", [reached[stage]], stayed)
            completed = ("exits", "completed", "n")
            yield at_most("or has completed", [reached[stage]], [*stayed, completed])
    moved = ("transitioned", "n")
    yield same("moving on is coming to transition", [moved], [reached["transition"]])
    yield at_most("moving on is coming to transition", [moved], [reached["transition"]])
    onwards = [now["transition"], now["next_steps"], ("exits", "completed", "n")]
    lost = [
        ("journey", "left", stage, reason)
        for stage in ("transition", "next_steps")
        for reason in truth["journey"]["left"].get(stage, {})
    ]
    if not since and listed:
        yield same("who moved on is there or has completed", [moved], [*onwards, *lost])
    if not since:
        yield at_most("who is there moved on", onwards, [moved])


def _left(truth: Json, listed: bool) -> Iterator[Relation]:
    closed, been = ("women_by_stage", "closed", "n"), ("journey", "reached", "closed")
    reasons = [("exits", reason, "n") for reason in truth["exits"]]
    yield same("closed by reason", reasons, [closed])
    yield at_most("closed by reason", reasons, [been])
    for reason in truth["exits"]:
        n, planned, unplanned = (("exits", reason, part) for part in ("n", "planned", "unplanned"))
        yield same("planned or not", [planned, unplanned], [n])
        yield at_most("planned or not", [planned, unplanned], [n])
        stages = [
            ("journey", "left", stage, reason) for stage, why in truth["journey"]["left"].items() if reason in why
        ]
        if reason != "completed" and listed:
            yield same("left from some stage", stages, [n])
            yield at_most("left in the period", [n], stages)


def _contacts(truth: Json) -> Iterator[Relation]:
    n, attended = ("contact_minutes", "n"), ("attendance", "attended")
    outcomes = {name: ("attendance", "outcomes", name) for name in truth["attendance"]["outcomes"]}
    modes = {mode: ("contacts_by_mode", mode, "n") for mode in truth["contacts_by_mode"]}
    quarters = [("attendance_by_quarter", quarter) for quarter in truth["attendance_by_quarter"]]
    yield same("contacts by result", outcomes.values(), [n])
    yield same("contacts by mode", modes.values(), [n])
    yield same("quarters", [(*quarter, "n") for quarter in quarters], [(*attended, "n")])
    yield same("quarters", [(*quarter, "of") for quarter in quarters], [(*attended, "of")])
    for share in (attended, *quarters):
        yield at_most("n of a base", [(*share, "n")], [(*share, "of")])
    came, missed = outcomes["attended"], outcomes["did_not_attend"]
    yield same("nobody attends a letter", [(*attended, "n")], [came])
    yield at_most("all but letters", [(*attended, "n")], [came])
    yield same("attended or missed", [(*attended, "of")], [came, missed])
    yield at_most("missed, all but letters", [(*attended, "of")], [(*attended, "n"), missed])
    written = [modes[mode] for mode in ("text", "letter") if mode in modes]
    yield at_most("what was written is in no share", [came, missed], [(*attended, "of"), *written])
    yield at_most("attended by some mode", [(*attended, "of")], [c for m, c in modes.items() if c not in written])


def _area(shown: Json, area: str, points: Json) -> Iterator[Relation]:
    at = ("progress", area)
    times = [point for point in points if point not in ("paired", "left")]
    for point in times:
        here = (*at, point)
        counts = [(*here, "counts", str(step)) for step in range(5)]
        yield same("each gives one answer", counts, [(*here, "n")])
        weights = dict(zip(counts, range(1, 6), strict=True))
        yield from _mean(weights, (*here, "n"), shown.get(point, {}).get("mean"))
    pair = {name: (*at, "paired", name) for name in ("n", "better", "same", "worse")}
    yield same("better, the same or worse", [pair["better"], pair["same"], pair["worse"]], [pair["n"]])
    first, last = (_decimal(shown.get("paired", {}).get(name)) for name in ("first", "last"))
    if first is not None and last is not None:
        # who is better gains 1 to 4 steps, who is worse loses 1 to 4; two means are each off by up to 0.05
        gain, off = last - first, Decimal("0.1")
        yield _scaled("most gain four steps", {pair["better"]: 4, pair["worse"]: -1}, pair["n"], gain - off, None)
        yield _scaled("least gain one step", {pair["better"]: 1, pair["worse"]: -4}, pair["n"], None, gain + off)
        for end, mean in (("first", first), ("last", last)):
            up, down = ("better", "worse") if end == "first" else ("worse", "better")
            room = Decimal("0.05")
            # who can still rise is at most 4, and who falls at least 2
            yield _scaled(f"{end}: room to move", {pair[down]: 1}, pair["n"], None, mean + room - 1)
            yield _scaled(f"{end}: room to move", {pair[up]: -1}, pair["n"], mean - room - 5, None)
    scored = [(*at, point, "n") for point in times]
    gone = [(*at, "left", reason) for reason in points["left"]]
    yield at_most("a pair is scored twice", [pair["n"], pair["n"], *gone], scored)
    yield at_most("pairs and those scored once are of the group", [pair["n"], *gone], [GROUP])
    for one in scored:
        yield at_most("scored is of the group", [one], [GROUP])
    if len(scored) == 2:
        for one in scored:
            yield at_most("a pair is scored at both", [pair["n"]], [one])
    for reason in points["left"]:
        stages = [("exits", reason, "n")]
        yield at_most("who left is counted among the exits", [(*at, "left", reason)], stages)


def _item(truth: Json, point: str) -> Iterator[Relation]:
    here, there = ("mental_health_item", point), ("progress", "mental_and_emotional_health", point)
    counts = [(*here, "counts", str(step)) for step in range(5)]
    yield same("each gives one answer", counts, [(*here, "n")])
    yield same("the question stands twice", [(*here, "n")], [(*there, "n")])
    for step in range(5):
        yield same("the question stands twice", [counts[step]], [(*there, "counts", str(step))])


def _core10(shown: Json, truth: Json) -> Iterator[Relation]:
    scored = []
    for point, at in truth.items():
        if point == "change":
            continue
        here = ("core10", point)
        scored.append((*here, "n"))
        bands = {band: (*here, "bands", band) for band in at["bands"]}
        yield same("each is in one band", bands.values(), [(*here, "n")])
        yield at_most("scored is of the group", [(*here, "n")], [GROUP])
        mean = _decimal(shown.get(point, {}).get("mean"))
        if mean is not None:
            room = Decimal("0.05")
            lows = {cell: BAND_ENDS[band][0] for band, cell in bands.items()}
            highs = {cell: BAND_ENDS[band][1] for band, cell in bands.items()}
            yield _scaled("bands begin somewhere", lows, (*here, "n"), None, mean + room)
            yield _scaled("bands end somewhere", highs, (*here, "n"), mean - room, None)
    change = {name: ("core10", "change", name) for name in truth["change"]}
    kinds = [change[name] for name in ("improved", "no_reliable_change", "deteriorated")]
    yield same("each change is of one kind", kinds, [change["n"]])
    yield at_most("who recovered has improved", [change["recovered"]], [change["improved"]])
    yield at_most("a pair is scored twice", [change["n"], change["n"]], scored)
    yield at_most("pairs are of the group", [change["n"]], [GROUP])
    if len(scored) == 2:
        for one in scored:
            yield at_most("a pair is scored at both", [change["n"]], [one])


def _children(truth: Json) -> Iterator[Relation]:
    tables = [
        [("children_outcomes", column, answer, "n") for answer in answers]
        for column, answers in truth["children_outcomes"].items()
    ]
    for one, other in combinations(tables, 2):
        yield same("the same children", one, other)
    for table in tables:
        yield at_most("who was removed is a child", [("children_removed", "n")], table)
        yield same("every child was removed", [("children_removed", "n")], table)


def _money(shown: Json, truth: Json, cohort: bool) -> Iterator[Relation]:
    women = ("cost", "parameters", "women")
    yield same("births are of the women open", [women], [OPEN])
    yield same("births are of the women opened", [women], [("journey", "reached", "open")])
    rate, exact = (
        _decimal(shown[a][b]) for a, b in (("birth_rate", "rate"), ("expected_births_per_year", "exact"))
    )
    if rate and exact is not None:
        off = Decimal("0.005")
        yield Relation("women × rate", {women: 1}, ceil((exact - off) / rate), floor((exact + off) / rate))
    for place, line in enumerate(truth["outcome_savings"]):
        here, low = ("outcome_savings", str(place), "n"), shown["outcome_savings"][place]["low"]
        yield same("the outcome stands twice", [here], [("outcomes", line["kind"], "n")])
        if isinstance(low, int):
            n = low // PRICES[line["kind"]]
            yield Relation("n × price", {here: 1}, n, n)
    spend, n = shown["resource_spend"], ("resource_spend", "n")
    total, mean = _decimal(spend["total"]), _decimal(spend["mean"])
    if total and mean is not None:
        off = Decimal("0.005")
        yield Relation("total ÷ mean", {n: 1}, ceil(total / (mean + off)), floor(total / (mean - off)))


def _workers(truth: Json) -> Iterator[Relation]:
    now = [("women_by_stage", stage, "n") for stage in ("engaging", "open")]
    yield same("every woman has a worker", [("caseload", worker) for worker in truth["caseload"]], now)
    for worker in truth["overdue"]:
        late, soon = (("overdue", worker, name) for name in ("not_seen_30", "not_seen_14"))
        yield at_most("30 days are 14 days", [late], [soon])


def secrets(truth: Json, since: bool) -> Iterator[Secret]:
    """What a reader may reckon from printed numbers without being told: k and n − k, and steps of one ladder."""
    shares = [("care_experienced",), ("open_women", "care_experienced"), ("in_work_education_or_training",)]
    for share in (*shares, *(("needs", need) for need in truth["needs"])):
        yield Secret("of these, not", ((*share, "of"),), ((*share, "n"),))
        yield Secret("of these", ((*share, "n"),), (), share[0] != "in_work_education_or_training")
    for share in (
        ("attendance", "attended"),
        *(("attendance_by_quarter", q) for q in truth["attendance_by_quarter"]),
    ):
        yield Secret("missed", ((*share, "of"),), ((*share, "n"),), everybody=False)
    for kind in truth["outcomes"]:
        yield Secret("of the group, not", (GROUP,), (("outcomes", kind, "n"),))
    yield Secret("open, without it", (OPEN,), (("larc", "n"),), everybody=True)
    for earlier, later in pairwise(STAGES[:-1]):
        yield Secret(
            "did not come further", (("journey", "reached", earlier),), (("journey", "reached", later),), False
        )
    closed = tuple(("exits", reason, "n") for reason in truth["exits"])
    for reason in truth["exits"]:
        n, planned, unplanned = (("exits", reason, part) for part in ("n", "planned", "unplanned"))
        yield Secret("closed for another reason", closed, (n,))
        yield Secret("not planned", (n,), (planned,))
        yield Secret("not unplanned", (n,), (unplanned,))
        stages = tuple(
            ("journey", "left", stage, reason) for stage, why in truth["journey"]["left"].items() if reason in why
        )
        if since and stages:
            yield Secret("left before the period", stages, (n,), everybody=False)
    for answers in truth["children_outcomes"].values():
        yield from _all_of(("children_outcomes",), answers, truth)
    yield from _breakdowns(truth)
    yield Secret("improved only", (("core10", "change", "improved"),), (("core10", "change", "recovered"),), False)
    for worker in truth["overdue"]:
        soon, late = (("overdue", worker, name) for name in ("not_seen_14", "not_seen_30"))
        yield Secret("seen between", (soon,), (late,), False)


def _all_of(head: Cell, answers: Json, truth: Json) -> Iterator[Secret]:
    column = next(name for name, given in truth["children_outcomes"].items() if given is answers)
    whole = tuple((*head, column, answer, "n") for answer in answers)
    for part in whole:
        yield Secret("another answer", whole, (part,), everybody=True)


def _breakdowns(truth: Json) -> Iterator[Secret]:
    ways = tuple(("referrals", route, "n") for route in truth["referrals"])
    tables = [(ways, ways)]
    for area, points in truth["progress"].items():
        at = ("progress", area)
        tables.append((((*at, "paired", "n"),), tuple((*at, "paired", way) for way in ("better", "same", "worse"))))
        tables += [
            (((*at, point, "n"),), tuple((*at, point, "counts", str(step)) for step in range(5)))
            for point in points
            if point not in ("paired", "left")
        ]
    for point, scored in truth["core10"].items():
        at = ("core10", point)
        parts = ("improved", "no_reliable_change", "deteriorated") if point == "change" else scored["bands"]
        cells = tuple((*at, part) if point == "change" else (*at, "bands", part) for part in parts)
        tables.append((((*at, "n"),), cells))
    for whole, parts in tables:
        for part in parts:
            yield Secret("another answer", whole, (part,))


def _mean(weights: Terms, n: Cell, mean: Any) -> Iterator[Relation]:
    printed = _decimal(mean)
    if printed is not None:
        room = Decimal("0.05")
        yield _scaled("the mean as printed", weights, n, printed - room, None)
        yield _scaled("the mean as printed", weights, n, None, printed + room)


def _scaled(why: str, weights: Terms, n: Cell, low: Decimal | None, high: Decimal | None) -> Relation:
    """A weighted sum between two multiples of n: low × n ≤ Σ ≤ high × n, in whole numbers."""
    bound = low if low is not None else high
    assert bound is not None
    by = Fraction(bound)
    terms = {cell: weight * by.denominator for cell, weight in weights.items() if weight}
    terms[n] = terms.get(n, 0) - by.numerator
    return Relation(why, terms, 0 if low is not None else -inf, inf if low is not None else 0)


def _decimal(value: Any) -> Decimal | None:
    try:
        return None if value is None or isinstance(value, bool) else Decimal(str(value))
    except ArithmeticError:
        return None
