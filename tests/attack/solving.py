"""What whole numbers still fit: ranges of hidden numbers by mixed-integer programming (HiGHS, from scipy)."""

from collections.abc import Iterable, Iterator, Mapping, Sequence
from typing import Any

import numpy as np
from scipy.optimize import Bounds, LinearConstraint, milp
from scipy.sparse import csr_matrix

from tests.attack.knowledge import Cell, Relation, Terms

MOST = 10**6
Range = tuple[int, int]


class Puzzle:
    """Unknown whole numbers, each with a first range, and the relations between them."""

    def __init__(self, ranges: Mapping[Cell, Range], relations: Iterable[Relation]) -> None:
        self.ranges = dict(ranges)
        self.relations = list(relations)
        self._islands = _islands(self.ranges, self.relations)
        self._solvers: dict[int, _Island] = {}
        self.solved = 0

    def reach(self, terms: Terms, enough: int) -> Range:
        """The least and the most of a weighted sum; once they are `enough` values apart nothing more is tried."""
        low = high = 0
        for island, own in self._parts(terms):
            if island is None:
                known = sum(by * self.ranges[cell][0] for cell, by in own.items())
                low, high = low + known, high + known
            else:
                least, most = island.reach(own, enough)
                low, high = low + least, high + most
        return low, high

    def _parts(self, terms: Terms) -> Iterator[tuple["_Island | None", Terms]]:
        by_island: dict[int, dict[Cell, int]] = {}
        for cell, by in terms.items():
            by_island.setdefault(self._islands.get(cell, -1), {})[cell] = by
        for number, own in by_island.items():
            yield (None if number < 0 else self._island(number)), own

    def _island(self, number: int) -> "_Island":
        if number not in self._solvers:
            cells = [cell for cell, its in self._islands.items() if its == number]
            inside = set(cells)
            found = [each for each in self.relations if inside & set(each.terms)]
            self._solvers[number] = _Island(cells, self.ranges, found)
        return self._solvers[number]


class _Island:
    """Unknowns that hang together, with every way of filling them that was met so far."""

    def __init__(self, cells: Sequence[Cell], ranges: Mapping[Cell, Range], relations: Sequence[Relation]) -> None:
        self.place = {cell: place for place, cell in enumerate(cells)}
        self.bounds = Bounds(
            np.array([ranges[cell][0] for cell in cells], float),
            np.array([ranges[cell][1] for cell in cells], float),
        )
        rows, lows, highs = [], [], []
        for each in relations:
            row = np.zeros(len(cells))
            known = 0
            for cell, by in each.terms.items():
                if cell in self.place:
                    row[self.place[cell]] += by
                else:
                    known += by * ranges[cell][0]
            rows.append(row)
            lows.append(each.low - known)
            highs.append(each.high - known)
        self.constraints = LinearConstraint(csr_matrix(np.array(rows)), lows, highs) if rows else ()
        self.met: list[Any] = []

    def reach(self, terms: Terms, enough: int) -> Range:
        weights = np.zeros(len(self.place))
        for cell, by in terms.items():
            weights[self.place[cell]] = by
        ends: list[int] = []
        for sign in (1, -1):
            made = [round(float(weights @ each)) for each in self.met]
            if made and max(made) - min(made) + 1 >= enough:
                return min(made), max(made)
            found = self._solve(sign * weights)
            if found is None:
                return -MOST, MOST
            self.met.append(found)
            ends.append(round(float(weights @ found)))
        return min(ends), max(ends)

    def _solve(self, weights: Any) -> Any | None:
        done = milp(weights, constraints=self.constraints, integrality=np.ones(len(weights)), bounds=self.bounds)
        if done.status == 0:
            return np.round(done.x)
        if done.status == 3:
            return None
        raise AssertionError(f"what is printed cannot be true: {done.message}")


def _islands(ranges: Mapping[Cell, Range], relations: Iterable[Relation]) -> dict[Cell, int]:
    """Which unknowns hang together through relations; what is known joins nothing."""
    parent = {cell: cell for cell, (low, high) in ranges.items() if low != high}

    def root(cell: Cell) -> Cell:
        while parent[cell] != cell:
            parent[cell] = parent[parent[cell]]
            cell = parent[cell]
        return cell

    for each in relations:
        unknown = [cell for cell in each.terms if cell in parent]
        for cell in unknown[1:]:
            parent[root(cell)] = root(unknown[0])
    numbers: dict[Cell, int] = {}
    return {cell: numbers.setdefault(root(cell), len(numbers)) for cell in parent}
