"""What a reader knows of the published numbers besides their sums: parts of a group, steps of a ladder, means.

Each limit is read from the definitions in `measures.md`; one that does not hold for this practice (a stage gone
back to, say) is nothing a reader could use, and is left out.
"""

from collections.abc import Iterator, Mapping
from fractions import Fraction
from itertools import pairwise
from typing import Any

from pause_desktop.measures.linked import LEFT, OF, Tree, distributions, learning
from pause_desktop.measures.ranges import Limit, at_most
from pause_desktop.measures.values import Derived, Path, find
from pause_desktop.records.core10 import BAND_ENDS
from pause_desktop.records.journey import STAGES

GROUP: Path = ("children_removed_mean",)
EVERYBODY: Path = ("journey", "reached", "identified")
TENTH = Fraction(1, 20)
"""A mean to one decimal may be off by so much."""


def limits(tree: Tree) -> Iterator[Limit]:
    """Every limit between numbers that the measures publish."""
    yield from _of_the_group(tree)
    yield from _stages(tree)
    yield from _periods(tree)
    yield from _contacts(tree)
    for area in tree["progress"]:
        yield from _pairs(tree, area)
    yield from _means(tree)
    yield from _bands(tree)
    with_worker = [("women_by_stage", "engaging"), ("women_by_stage", "open")]
    yield at_most(with_worker, [("caseload", worker) for worker in tree["caseload"]])
    for worker in tree["overdue"]:
        yield at_most([("overdue", worker, "not_seen_30")], [("overdue", worker, "not_seen_14")])


def _of_the_group(tree: Tree) -> Iterator[Limit]:
    here: Path = ("open_women", "n")
    for share in (("care_experienced",), *(("needs", need) for need in tree["needs"])):
        yield at_most([share], [(*share, OF)])
        yield at_most([(*share, OF)], [GROUP])
    yield at_most([("open_women", "care_experienced")], [("open_women", "care_experienced", OF)])
    yield at_most([("open_women", "care_experienced", OF)], [here])
    yield at_most([("mean_age",)], [GROUP])
    yield at_most([here], [GROUP])
    yield at_most([("larc",)], [here])
    for kind in tree["outcomes"]:
        yield at_most([("outcomes", kind)], [GROUP])
    total: Path = ("in_work_education_or_training",)
    yield at_most([total], [(*total, OF)])
    kinds = learning(tree)
    yield at_most([total], kinds, drops=kinds)
    yield from (at_most([kind], [total], drops=kinds) for kind in kinds)
    removed: Path = ("children_removed",)
    for table in tree["children_outcomes"]:
        yield at_most(
            [removed], [("children_outcomes", table, answer) for answer in tree["children_outcomes"][table]]
        )
    for name in ("children_removed", "care_experienced"):
        yield at_most([("open_women", name)], [(name,)])


def _stages(tree: Tree) -> Iterator[Limit]:
    reached = {stage: ("journey", "reached", stage) for stage in STAGES}
    now = {stage: ("women_by_stage", stage) for stage in STAGES}
    completed: Path = ("exits", "completed", "n")
    yield at_most([now["closed"]], [reached["closed"]])
    yield at_most([EVERYBODY], now.values())
    yield at_most([("women_prioritised",)], [reached["outreach"]])
    yield at_most([("women_in_contact",)], [EVERYBODY])
    routes = tuple(("referrals", route) for route in tree["referrals"])
    yield at_most(routes, [EVERYBODY], drops=routes)
    on_the_way = STAGES[:-1]
    yield from (at_most([reached[later]], [reached[earlier]]) for earlier, later in pairwise(on_the_way))
    for place, stage in enumerate(on_the_way):
        yield at_most([now[later] for later in on_the_way[place:]], [reached[stage]])
        further = [reached[later] for later in on_the_way[place + 1 : place + 2]]
        stayed = [now[stage], *further, *_left(tree, stage)]
        yield at_most(stayed, [reached[stage]])
        yield at_most([reached[stage]], [*stayed, completed])
    yield at_most([("transitioned",)], [reached["transition"]])
    yield at_most([now["transition"], now["next_steps"], completed], [("transitioned",)])


def _left(tree: Tree, stage: str) -> list[Path]:
    return [("journey", "left", stage, reason) for reason in tree["journey"]["left"].get(stage, {})]


def _periods(tree: Tree) -> Iterator[Limit]:
    """What happened in the period is part of what had happened by the day."""
    been: Path = ("journey", "reached", "closed")
    yield at_most([("exits", reason, "n") for reason in tree["exits"]], [been])
    for reason in tree["exits"]:
        n, planned, unplanned = (("exits", reason, part) for part in ("n", "planned", "unplanned"))
        yield at_most([planned, unplanned], [n])
        left = [
            ("journey", "left", stage, reason) for stage, why in tree["journey"]["left"].items() if reason in why
        ]
        if reason != "completed":  # a reason that is not listed is nobody's
            yield at_most([n], left, drops=() if left else (LEFT,))


def _contacts(tree: Tree) -> Iterator[Limit]:
    attended: Path = ("attendance", "attended")
    came, missed = (("attendance", "outcomes", name) for name in ("attended", "did_not_attend"))
    modes = [("contacts_by_mode", mode) for mode in tree["contacts_by_mode"]]
    written = [mode for mode in modes if mode[-1] in ("text", "letter")]
    for share in (attended, *(("attendance_by_quarter", quarter) for quarter in tree["attendance_by_quarter"])):
        yield at_most([share], [(*share, OF)])
    yield at_most([attended], [came])
    yield at_most([(*attended, OF)], [attended, missed])
    yield at_most([came, missed], [(*attended, OF), *written])
    yield at_most([(*attended, OF)], [mode for mode in modes if mode not in written])


def _pairs(tree: Tree, area: str) -> Iterator[Limit]:
    """Two means of the same women tell how many can have gone up or down, and by how much at least."""
    at: Path = ("progress", area)
    points = tree["progress"][area]
    n, better, same, worse = ((*at, "paired", name) for name in ("n", "better", "same", "worse"))
    means = ((*at, "paired", "first"), (*at, "paired", "last"))
    first, last = (_printed(tree, mean) for mean in means)
    if first is not None and last is not None:
        gain = last - first
        # b − 4w ≤ gain ≤ 4b − w, for one who moves moves by one to four steps; then with n for b + w + same
        least, most = gain - 2 * TENTH, gain + 2 * TENTH
        for weights, low, high in (
            ({better: 4, worse: -1}, least, None), ({better: 1, worse: -4}, None, most),
            ({better: 5, same: 1}, least + 1, None), ({better: 5, same: 4}, None, most + 4),
            ({worse: 5, same: 1}, 1 - most, None), ({worse: 5, same: 4}, None, 4 - least),
        ):  # fmt: skip
            yield _times_n(weights, n, low, high, means)
        for down, up, mean, place in ((worse, better, first, 0), (better, worse, last, 1)):
            yield _times_n({down: 1}, n, None, mean + TENTH - 1, (means[place],))
            yield _times_n({up: 1}, n, None, 5 - mean + TENTH, (means[place],))
    scored = [(*at, point, "n") for point in points if point not in ("paired", "left")]
    left = tuple((*at, "left", reason) for reason in points["left"])
    yield at_most([n, n, *left], scored, drops=left)
    yield at_most([n, *left], [GROUP], drops=left)
    yield from (at_most([one], [GROUP]) for one in scored)
    if len(scored) == 2:
        yield from (at_most([n], [one]) for one in scored)
    for one in left:
        yield at_most([one], [("exits", one[-1], "n")], drops=left)


def _means(tree: Tree) -> Iterator[Limit]:
    """The mean of a five-point scale is one more equation about its counts."""
    for each in distributions(tree):
        printed = _printed(tree, each.mean)
        if printed is None:
            continue
        for step in range(1, 6):
            weights = {cell: by - step for by, cell in enumerate(each.counts, 1)}  # all of them are n
            yield _times_n(weights, each.n, printed - TENTH - step, None, (each.mean,))
            yield _times_n(weights, each.n, None, printed + TENTH - step, (each.mean,))


def _bands(tree: Tree) -> Iterator[Limit]:
    """A mean tells how many can be in the highest and lowest bands, for a band begins and ends somewhere."""
    scored = []
    for point, found in tree["core10"].items():
        if point == "change":
            continue
        at: Path = ("core10", point)
        n, mean = (*at, "n"), (*at, "mean")
        scored.append(n)
        yield at_most([n], [GROUP])
        printed = _printed(tree, mean)
        bands = [((*at, "bands", band), BAND_ENDS[band]) for band in found["bands"]]
        for _, other in bands:
            if printed is None:
                break
            lows = {cell: ends[0] - other[0] for cell, ends in bands}
            highs = {cell: ends[1] - other[1] for cell, ends in bands}
            yield _times_n(lows, n, None, printed + TENTH - other[0], (mean,))
            yield _times_n(highs, n, printed - TENTH - other[1], None, (mean,))
    pairs: Path = ("core10", "change", "n")
    yield at_most([("core10", "change", "recovered")], [("core10", "change", "improved")])
    yield at_most([pairs, pairs], scored)
    yield at_most([pairs], [GROUP])
    if len(scored) == 2:
        yield from (at_most([pairs], [one]) for one in scored)


def _printed(tree: Tree, path: Path) -> Fraction | None:
    found = find(tree, ".".join(path))
    return Fraction(found.value) if isinstance(found, Derived) and found.value is not None else None


def _times_n(
    weights: Mapping[Path, int], n: Path, low: Fraction | None, high: Fraction | None, rests_on: tuple[Path, ...]
) -> Limit:
    """low × n ≤ the weighted sum, or that ≤ high × n, in whole numbers."""
    bound: Any = low if low is not None else high
    terms = {cell: weight * bound.denominator for cell, weight in weights.items() if weight}
    terms[n] = terms.get(n, 0) - bound.numerator
    kept = tuple((cell, by) for cell, by in terms.items() if by)
    return Limit(kept, 0 if low is not None else None, None if low is not None else 0, rests_on, whole=n)
