"""What a reader can work out about a hidden number: the whole numbers that still fit the published sums.

Bounds are passed from each sum to its cells and back until nothing moves. They are never narrower than the
truth allows, and for a table with one total they are exact.
"""

from collections.abc import Iterable, Mapping
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


def narrowed(priors: Mapping[Path, Range], sums: Iterable[Sum]) -> dict[Path, Range]:
    """The range each cell keeps once every sum has been used; cells of no sum keep their prior."""
    ranges, sums = dict(priors), list(sums)
    moved = True
    while moved:
        moved = False
        for each in sums:
            for here, there in ((each.totals, each.parts), (each.parts, each.totals)):
                moved |= _narrow_side(ranges, here, there)
    return ranges


def _narrow_side(ranges: dict[Path, Range], here: tuple[Path, ...], there: tuple[Path, ...]) -> bool:
    """Narrows the cells of one side by what the other side can add up to."""
    low, high = (sum(ranges[cell][end] for cell in there) for end in (0, 1))
    moved = False
    for cell in here:
        own = ranges[cell]
        rest_low, rest_high = (sum(ranges[other][end] for other in here) - own[end] for end in (0, 1))
        new = max(own[0], low - rest_high), min(own[1], high - rest_low)
        if new != own and new[0] <= new[1]:
            ranges[cell], moved = new, True
    return moved


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
