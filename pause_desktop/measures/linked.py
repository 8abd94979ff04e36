"""Which published numbers add up to others, and which give one another away.

The sums are declared by where they stand in `measures.md`; one that does not hold for this practice (a woman
closed twice, say) is no sum a reader could use, and `small_numbers` leaves it out.
"""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from itertools import combinations, pairwise
from typing import Any

from pause_desktop.measures.outcomes import LEARNING_AND_WORK
from pause_desktop.measures.progress import MENTAL_HEALTH
from pause_desktop.measures.ranges import Sum
from pause_desktop.measures.values import Count, Path, find, leaves
from pause_desktop.records.core10 import CHANGES
from pause_desktop.records.journey import STAGES

Tree = Mapping[str, Any]
OF = "of"
"""The last part of the path to the base of a share."""

MEAN = "mean"
"""The last part of the path to a mean that is hidden while the number it is of is shown."""

LEFT: Path = ("journey", "left")
"""The table of reasons for leaving, which lists only those that occur."""

MODELLED = ("birth_rate", "expected_births_per_year", "avoided_births", "cost", "sensitivity")

RECKONED_FOR: Path = ("cost", "parameters", "women")
"""How many women births are reckoned for."""


@dataclass(frozen=True)
class Distribution:
    """Counts of a scale from 1 upwards whose sum and mean are printed."""

    n: Path
    counts: tuple[Path, ...]
    mean: Path


@dataclass(frozen=True)
class Amounts:
    """Amounts of money that add up to a printed total."""

    total: Path
    parts: tuple[Path, ...]


def sums(tree: Tree) -> Iterator[Sum]:
    """Every sum that the measures publish, and every number that they publish twice."""
    yield from _stages(tree)
    yield from _contacts(tree)
    yield from _scores(tree)
    yield from _children(tree)
    yield from _twice(tree)
    yield Sum((("in_work_education_or_training",),), learning(tree), droppable=True)
    with_worker = (("women_by_stage", "engaging"), ("women_by_stage", "open"))
    yield Sum(with_worker, tuple(("caseload", worker) for worker in tree["caseload"]), droppable=True)


def learning(tree: Tree) -> tuple[Path, ...]:
    """The outcomes that are work or learning, so far as anybody has them."""
    return tuple(("outcomes", kind) for kind in LEARNING_AND_WORK if kind in tree["outcomes"])


def _stages(tree: Tree) -> Iterator[Sum]:
    reached, closed = ("journey", "reached", "identified"), ("women_by_stage", "closed")
    yield Sum((reached,), tuple(("women_by_stage", stage) for stage in tree["women_by_stage"]))
    yield Sum((reached,), tuple(("referrals", route) for route in tree["referrals"]), droppable=True)
    yield Sum((closed,), tuple(("exits", reason, "n") for reason in tree["exits"]))
    yield Sum((closed,), (("journey", "reached", "closed"),))
    yield from _flow(tree)
    for reason in tree["exits"]:
        exit_ = ("exits", reason)
        yield Sum(((*exit_, "n"),), ((*exit_, "planned"), (*exit_, "unplanned")))
        left = [
            ("journey", "left", stage, reason) for stage, why in tree["journey"]["left"].items() if reason in why
        ]
        yield Sum(((*exit_, "n"),), tuple(left))


def _flow(tree: Tree) -> Iterator[Sum]:
    """Who came to a stage is there now, came further, or left, unless she completed.

    Of the stages from each one onwards together, so that what one sum leaves open another does not tell.
    """
    completed: Path = ("exits", "completed", "n")
    beyond: list[Path] = []
    further: list[Path] = []
    for stage in reversed(STAGES[:-1]):
        left = [("journey", "left", stage, reason) for reason in tree["journey"]["left"].get(stage, {})]
        here: Path = ("journey", "reached", stage)
        beyond = [("women_by_stage", stage), *left, *beyond]
        yield Sum((here,), (("women_by_stage", stage), *further, *left))
        yield Sum((here,), (*beyond, completed))
        if stage == "transition":
            yield Sum((("transitioned",),), (*beyond, completed))
        further = [here]
    yield Sum((("transitioned",),), (("journey", "reached", "transition"),))
    gone = [("journey", "left", stage, reason) for stage, why in tree["journey"]["left"].items() for reason in why]
    yield Sum((("women_by_stage", "closed"),), (*gone, completed))


def _contacts(tree: Tree) -> Iterator[Sum]:
    attended, n = ("attendance", "attended"), ("contact_minutes", "n")
    outcomes = {outcome: ("attendance", "outcomes", outcome) for outcome in tree["attendance"]["outcomes"]}
    quarters = [("attendance_by_quarter", quarter) for quarter in tree["attendance_by_quarter"]]
    yield Sum((n,), tuple(outcomes.values()))
    yield Sum((n,), tuple(("contacts_by_mode", mode) for mode in tree["contacts_by_mode"]))
    yield Sum((attended,), (outcomes["attended"],))
    yield Sum(((*attended, OF),), (outcomes["attended"], outcomes["did_not_attend"]))
    yield Sum((attended,), tuple(quarters))
    yield Sum(((*attended, OF),), tuple((*quarter, OF) for quarter in quarters))


def _scores(tree: Tree) -> Iterator[Sum]:
    for each in distributions(tree):
        yield Sum((each.n,), each.counts, of_people=True)
    for area in tree["progress"]:
        paired = ("progress", area, "paired")
        yield Sum(((*paired, "n"),), tuple((*paired, way) for way in ("better", "same", "worse")), of_people=True)
    for point in tree["mental_health_item"]:
        item = ("mental_health_item", point)
        yield Sum(((*item, "n"),), _places((*item, "counts"), tree["mental_health_item"][point]["counts"]), True)
    for point, scored in tree["core10"].items():
        at = ("core10", point)
        parts = CHANGES if point == "change" else ("bands",)
        cells = tuple((*at, name) for name in parts)
        if point != "change":
            cells = tuple((*at, "bands", band) for band in scored["bands"])
        yield Sum(((*at, "n"),), cells, of_people=True)


def _children(tree: Tree) -> Iterator[Sum]:
    """The same children by where they live, how they see their mother and their life story."""
    tables = [
        tuple(("children_outcomes", column, answer) for answer in counts)
        for column, counts in tree["children_outcomes"].items()
    ]
    yield from (Sum(one, other, side_by_side=True) for one, other in combinations(tables, 2))
    yield from (Sum((("children_removed",),), table, droppable=True) for table in tables)  # all were removed


def _twice(tree: Tree) -> Iterator[Sum]:
    group, here = ("children_removed_mean",), ("open_women", "n")
    yield Sum((here,), (("women_by_stage", "open"),))
    if _is_everybody(tree, group):
        yield Sum((("journey", "reached", "identified"),), (group,))
    for same in (("women_in_contact",), ("mean_age",), ("in_work_education_or_training", OF), here):
        yield Sum((group,), (same,))
    for asked in (("care_experienced",), *(("needs", need) for need in tree["needs"])):
        yield Sum((group,), ((*asked, OF),))
    yield Sum((here,), (("open_women", "care_experienced", OF),))
    yield Sum((("women_prioritised",),), (("journey", "reached", "outreach"),))
    yield Sum((("children_removed",),), (("open_women", "children_removed"),))
    yield Sum((("care_experienced",),), (("open_women", "care_experienced"),))
    yield Sum((("care_experienced", OF),), (("open_women", "care_experienced", OF),))
    for place, line in enumerate(tree["outcome_savings"]):
        yield Sum((("outcomes", line["kind"]),), (("outcome_savings", str(place), "n"),))
    scored = tree["progress"].get(MENTAL_HEALTH, {})
    for point in tree["mental_health_item"]:
        here, there = ("mental_health_item", point), ("progress", MENTAL_HEALTH, point)
        yield Sum(((*here, "n"),), ((*there, "n"),))
        for one, other in zip(
            *(_places((*at, "counts"), scored[point]["counts"]) for at in (here, there)), strict=True
        ):
            yield Sum((one,), (other,))


def _is_everybody(tree: Tree, counted: Path) -> bool:
    """True where just the women of the practice or cohort are counted, as a cohort's group is by definition."""
    everybody: Count = tree["journey"]["reached"]["identified"]
    return tree[counted[0]].women == everybody.women


def planned_of(cell: Path) -> Path | None:
    """The exits that some planned or unplanned ones are of: no exit planned is every exit unplanned."""
    return (*cell[:-1], "n") if cell[0] == "exits" and cell[-1] in ("planned", "unplanned") else None


def breakdowns(tree: Tree) -> Iterator[tuple[Path, ...]]:
    """Tables of women or children by one question, each in one row: a row that is everybody tells about each."""
    yield tuple(("exits", reason, "n") for reason in tree["exits"])
    yield tuple(("referrals", route) for route in tree["referrals"])
    for table, answers in tree["children_outcomes"].items():
        yield tuple(("children_outcomes", table, answer) for answer in answers)


def distributions(tree: Tree) -> Iterator[Distribution]:
    """The five-point scores of each area and time point."""
    for area, points in tree["progress"].items():
        for point, scored in points.items():
            if point not in ("paired", "left"):
                at = ("progress", area, point)
                yield Distribution((*at, "n"), _places((*at, "counts"), scored["counts"]), (*at, "mean"))


def amounts(tree: Tree) -> Amounts:
    """What the women's resource paid, by kind."""
    kinds = tree["resource_spend"]["kinds"]
    return Amounts(("resource_spend", "total"), tuple(("resource_spend", "kinds", kind) for kind in kinds))


def nested(tree: Tree) -> Iterator[tuple[Path, Path]]:
    """Part and whole, printed side by side, whose difference is a count of women."""
    reached = [("journey", "reached", stage) for stage in tree["journey"]["reached"] if stage != "closed"]
    yield from ((part, whole) for whole, part in pairwise(reached))
    for whole in (("journey", "reached", "outreach"), ("journey", "reached", "identified")):
        yield ("women_prioritised",), whole
    if _open_are_of_the_group(tree):
        for name in ("children_removed", "care_experienced"):
            yield ("open_women", name), (name,)
    yield ("core10", "change", "recovered"), ("core10", "change", "improved")
    for worker in tree["overdue"]:
        yield ("overdue", worker, "not_seen_30"), ("overdue", worker, "not_seen_14")


def _open_are_of_the_group(tree: Tree) -> bool:
    """True where every woman open is one of the group, so that what is printed of both gives that of the rest."""
    return set(tree["open_women"]["n"].women) <= set(tree["children_removed_mean"].women)


def occurs(cell: Path) -> bool:
    """True for a cell of a list that leaves out every kind of which there is none."""
    return cell[0] in ("outcomes", "referrals", "children_outcomes") or "left" in cell[:3]


def followers(tree: Tree) -> Iterator[tuple[Path, Path]]:
    """Pairs of paths: the first is hidden wherever the second is, for it rests on it or gives it back."""
    group, here = ("children_removed_mean",), ("open_women", "n")
    yield ("children_removed",), group
    yield (*group, MEAN), ("children_removed",)
    for name in ("children_removed", "children_removed_mean", "mean_age"):
        yield ("open_women", name), here
    yield ("open_women", "children_removed_mean"), ("open_women", "children_removed")
    same_women = (here, ("journey", "reached", "open"))
    counted = [each for each in same_women if _births_are_of(tree, each)]
    for name in MODELLED:
        for path, _ in leaves(tree[name], (name,)):
            yield from ((path, other) for other in counted)
            if path != RECKONED_FOR:  # how many women tells of no birth, and may well stand elsewhere
                yield path, ("birth_rate", "births")
    yield from _rest_on_n(tree)


def _births_are_of(tree: Tree, counted: Path) -> bool:
    """True where births are reckoned for just the women counted there, so that their number stands there too."""
    found = find(tree, ".".join(counted))
    return isinstance(found, Count) and found.women == tree["birth_rate"]["births"].women


def _rest_on_n(tree: Tree) -> Iterator[tuple[Path, Path]]:
    """Each value that stands beside an "n" of its own rests on it."""
    beside = ("progress", "core10", "contact_minutes", "service_use_change", "outcome_savings", "journey")
    resting = ("mean", "first", "last", "minutes", "before", "during", "low", "high", "median")
    for name in beside:
        for path, _ in leaves(tree[name], (name,)):
            if path[-1] in resting:
                yield path, (*path[:-1], "n")
    for name in ("total", "mean"):
        yield ("resource_spend", name), ("resource_spend", "n")
    yield ("resource_spend", "mean"), ("resource_spend", "total")


def _places(path: Path, listed: list[Any]) -> tuple[Path, ...]:
    return tuple((*path, str(place)) for place in range(len(listed)))
