"""What a reader can work out about a hidden number: the whole numbers that still fit the published sums.

Bounds are passed from each sum to its cells and back until nothing moves. They are never narrower than the
truth allows, and for a table with one total they are exact.
"""

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass

from pause_desktop.measures.values import Path

UNBOUNDED = 10**9
Range = tuple[int, int]


@dataclass(frozen=True)
class Sum:
    """Published numbers of which some add up to others: `totals` together are `parts` together.

    `of_people` marks a breakdown of a group, in which one part that is everybody tells about each of them.
    `droppable` parts can be left out of the page instead of hiding a total that matters more. `side_by_side` are
    two breakdowns of one group, of which neither is the total of the other.
    """

    totals: tuple[Path, ...]
    parts: tuple[Path, ...]
    of_people: bool = False
    droppable: bool = False
    side_by_side: bool = False

    @property
    def cells(self) -> tuple[Path, ...]:
        """Totals and parts."""
        return self.totals + self.parts

    def sides(self, cell: Path) -> tuple[tuple[Path, ...], tuple[Path, ...]]:
        """Where to hide another number for a cell: among the parts first, side by side in its own breakdown."""
        own = self.side_by_side and cell in self.totals
        return (self.totals, self.parts) if own else (self.parts, self.totals)

    def holds(self, numbers: Mapping[Path, int]) -> bool:
        """True where all its cells are there and do add up."""
        return all(cell in numbers for cell in self.cells) and (
            sum(numbers[cell] for cell in self.totals) == sum(numbers[cell] for cell in self.parts)
        )


@dataclass(frozen=True)
class Limit:
    """A weighted sum of published numbers that a reader knows to lie between two bounds.

    `rests_on` are the printed figures it is read from, as a mean: where one of them is hidden nobody knows it.
    `drops` are cells or tables that can be left out of the page instead of hiding others that matter more: nobody
    knows of them then. `whole` is the number of them all, hidden last.
    """

    terms: tuple[tuple[Path, int], ...]
    low: int | None = 0
    high: int | None = None
    rests_on: tuple[Path, ...] = ()
    drops: tuple[Path, ...] = ()
    whole: Path | None = None

    @property
    def cells(self) -> tuple[Path, ...]:
        """The numbers it is about."""
        return tuple(cell for cell, _ in self.terms)

    def holds(self, numbers: Mapping[Path, int]) -> bool:
        """True where all its cells are there and it is so."""
        if not all(cell in numbers for cell in self.cells):
            return False
        total = sum(by * numbers[cell] for cell, by in self.terms)
        return (self.low is None or self.low <= total) and (self.high is None or total <= self.high)

    def sides(self, cell: Path) -> tuple[tuple[Path, ...], tuple[Path, ...]]:
        """Where to hide another number for a cell: beside it, then on the other side."""
        signs = dict(self.terms)
        if cell in self.drops:
            return self.drops, tuple(other for other in signs if other not in self.drops)
        if self.whole is not None:
            return tuple(other for other in signs if other != self.whole), (self.whole,)
        here = tuple(other for other in signs if (signs[other] > 0) == (signs[cell] > 0))
        return here, tuple(other for other in signs if other not in here)


def as_limit(each: "Sum | Limit") -> Limit:
    """A sum as the limit that it is: totals less parts are nought."""
    return each if isinstance(each, Limit) else at_most(each.parts, each.totals, high=0)


def at_most(
    less: Iterable[Path], more: Iterable[Path], high: int | None = None, drops: tuple[Path, ...] = ()
) -> Limit:
    """The limit that some numbers together are no more than others."""
    terms: dict[Path, int] = {}
    for cells, by in ((more, 1), (less, -1)):
        for cell in cells:
            terms[cell] = terms.get(cell, 0) + by
    return Limit(tuple(terms.items()), 0, high, drops=drops)


MOST_ROUNDS = 60
"""How often one limit is used again at most: bounds may creep towards each other one by one."""

LOW, HIGH = 0, 1
End = tuple[Path, int]
"""One end of the range of a cell."""


class Narrowing:
    """The range each cell keeps once every sum and limit has been used, and which of them set which end."""

    def __init__(self, priors: Mapping[Path, Range], known: Iterable[Sum | Limit]) -> None:
        self.known = list(known)
        self.ranges = dict(priors)
        self._limits = [as_limit(each) for each in self.known]
        self._set_by: dict[End, int] = {}
        using: dict[Path, list[int]] = {}
        for place, each in enumerate(self._limits):
            for cell, _ in each.terms:
                using.setdefault(cell, []).append(place)
        waiting, rounds = dict.fromkeys(range(len(self._limits))), [0] * len(self._limits)
        while waiting:
            place = next(iter(waiting))
            del waiting[place]
            rounds[place] += 1
            for cell in self._use(place):
                again = (other for other in using[cell] if other != place and rounds[other] < MOST_ROUNDS)
                waiting.update(dict.fromkeys(again))

    def _use(self, place: int) -> list[Path]:
        """Narrows each cell of a limit by what the others can make; the cells that moved."""
        each, ranges = self._limits[place], self.ranges
        ends = [_ends(ranges[cell], by) for cell, by in each.terms]
        least, most = sum(low for low, _ in ends), sum(high for _, high in ends)
        moved = []
        for (cell, by), (low, high) in zip(each.terms, ends, strict=True):
            least_here = None if each.low is None else each.low - (most - high)
            most_here = None if each.high is None else each.high - (least - low)
            if by < 0:
                least_here, most_here = most_here, least_here
            own = ranges[cell]
            new = (
                own[LOW] if least_here is None else max(own[LOW], -(-least_here // by)),
                own[HIGH] if most_here is None else min(own[HIGH], most_here // by),
            )
            if new != own and new[LOW] <= new[HIGH]:
                ranges[cell] = new
                self._set_by |= {(cell, end): place for end in (LOW, HIGH) if new[end] != own[end]}
                moved.append(cell)
        return moved

    def why(self, cell: Path) -> Iterator[tuple[Sum | Limit, Path]]:
        """The sums and limits that narrowed a cell, nearest first, each with the cell that it narrowed."""
        ring: list[End] = [(cell, LOW), (cell, HIGH)]
        seen, told = set(ring), set[int]()
        while ring:
            beyond: list[End] = []
            for end in ring:
                place = self._set_by.get(end)
                if place is None:
                    continue
                if place not in told:
                    told.add(place)
                    yield self.known[place], end[0]
                fresh = [other for other in self._rests_on(place, end) if other not in seen]
                seen.update(fresh)
                beyond += fresh
            ring = beyond

    def _rests_on(self, place: int, end: End) -> Iterator[End]:
        """The ends of the other cells that one end was worked out from."""
        terms = dict(self._limits[place].terms)
        here = terms[end[0]]
        for other, by in terms.items():
            if other != end[0]:
                yield other, end[1] if (by > 0) != (here > 0) else 1 - end[1]


def narrowed(priors: Mapping[Path, Range], known: Iterable[Sum | Limit]) -> dict[Path, Range]:
    """The range each cell keeps once every sum and limit has been used; cells of none keep their prior."""
    return Narrowing(priors, known).ranges


def _ends(own: Range, by: int) -> Range:
    return (own[LOW] * by, own[HIGH] * by) if by > 0 else (own[HIGH] * by, own[LOW] * by)


def ranges_under_mean(
    priors: Mapping[Path, Range], weights: Mapping[Path, int], total: int, weighted: Range
) -> dict[Path, Range]:
    """The range of each hidden count of a distribution whose sum and whose mean are printed.

    `weighted` are the weighted sums that round to the printed mean. For each cell the values are tried against
    every sum that the others can make.
    """
    return {cell: _fitting(cell, priors, weights, total, weighted) for cell in priors}


def _fitting(
    cell: Path,
    priors: Mapping[Path, Range],
    weights: Mapping[Path, int],
    total: int,
    weighted: Range,
) -> Range:
    reached = _reachable([(priors[other], weights[other]) for other in priors if other != cell], total)
    low, high = priors[cell]
    fits = []
    for value in range(low, min(high, total) + 1):
        least, most = (end - value * weights[cell] for end in weighted)
        window = ((1 << (max(most, -1) + 1)) - 1) & ~((1 << max(least, 0)) - 1)
        if reached.get(total - value, 0) & window:
            fits.append(value)
    return (fits[0], fits[-1]) if fits else (low, low)


def _reachable(cells: list[tuple[Range, int]], total: int) -> dict[int, int]:
    """Each sum the cells can make, with the weighted sums that go with it as the bits of a number."""
    reached = {0: 1}
    for (low, high), weight in cells:
        wider: dict[int, int] = {}
        for made, bits in reached.items():
            for value in range(low, min(high, total - made) + 1):
                wider[made + value] = wider.get(made + value, 0) | bits << (value * weight)
        reached = wider
    return reached
