"""Hiding a second number where a printed sum would give the first one back."""

from collections.abc import Iterable, Mapping
from typing import Protocol

from pause_desktop.measures.ranges import UNBOUNDED, Range, Sum, narrowed
from pause_desktop.measures.values import Path

SMALL, TELLING, SECOND, DROPPED = "small", "telling", "second", "dropped"
"""Why a cell is hidden: few women; all but few, none or all of a group; to keep another hidden; left out."""


class SmallNumberRule(Protocol):
    """What secondary suppression needs to know of a rule."""

    @property
    def largest(self) -> int:
        """The largest count it hides, which is also how many values a hidden cell must keep."""
        ...

    def small(self, n: int) -> bool:
        """True for a count the rule hides."""
        ...

    def range_of(self, n: int) -> Range:
        """The counts possible behind a shown one."""
        ...


class Cells:
    """Published numbers, the sums between them, and which are hidden; cells are only ever hidden, so it ends."""

    def __init__(self, numbers: Mapping[Path, int], sums: Iterable[Sum], rule: SmallNumberRule) -> None:
        holding = [each for each in sums if each.parts and each.holds(numbers)]
        self.numbers, self.rule = numbers, rule
        self.sums = [each for each in holding if len(each.cells) > 2]
        self.hidden: dict[Path, str] = {}
        self._twins = _twins(holding)
        self._summed = sorted({cell for each in self.sums for cell in each.cells})

    def hide(self, cell: Path, why: str) -> None:
        """Hides a cell wherever its number is printed."""
        if cell not in self.hidden:
            self.hidden[cell] = why
            for twin in self._twins.get(cell, ()):
                self.hide(twin, why)

    def keep_ranges(self) -> None:
        """Hides one more cell at a time until no hidden one can be worked out from the sums."""
        given_up: set[Path] = set()
        while True:
            ranges = narrowed({cell: self.prior(cell) for cell in self._summed}, self.sums)
            hidden = (cell for cell in self._summed if cell in self.hidden and cell not in given_up)
            told = next((cell for cell in hidden if not self.wide(ranges[cell])), None)
            if told is None:
                return
            if not self._hide_another(told):
                given_up.add(told)

    def prior(self, cell: Path) -> Range:
        """What a reader knows of a cell before adding anything up."""
        why, number = self.hidden.get(cell), self.numbers[cell]
        if why is None:
            return self.rule.range_of(number)
        if why == SMALL:
            # Captions do not say which hidden numbers are large, but a part is taken to be what the rule says.
            is_total = any(cell in each.totals and not each.side_by_side for each in self.sums)
            return 1, UNBOUNDED if is_total else self.rule.largest
        return (0 if why in (TELLING, DROPPED) or number == 0 else 1), UNBOUNDED

    def wide(self, left: Range) -> bool:
        """True where as many values are left as the rule itself leaves."""
        return left[1] - left[0] + 1 >= self.rule.largest

    def smallest(self, cell: Path) -> tuple[bool, int, int, Path]:
        """Orders cells by which is hidden first: a zero last, and before it what would go in many places."""
        return self.numbers[cell] == 0, len(self._twins.get(cell, ())), self.numbers[cell], cell

    def _hide_another(self, cell: Path) -> bool:
        """Hides the smallest number printed in a sum with the cell: a part, at last a zero, then a total."""
        for each in sorted(
            (each for each in self.sums if cell in each.cells), key=lambda e: self._left_by(e, cell)
        ):
            here, there = each.sides(cell)
            if self._hide_smallest(here) or (each.droppable and self._drop(here)) or self._hide_smallest(there):
                return True
        return False

    def _left_by(self, each: Sum, cell: Path) -> int:
        """How many values one sum alone leaves a cell: the sum that tells most is mended first."""
        low, high = narrowed({one: self.prior(one) for one in each.cells}, [each])[cell]
        return high - low

    def _hide_smallest(self, cells: Iterable[Path]) -> bool:
        shown = sorted((cell for cell in cells if cell not in self.hidden), key=self.smallest)
        if shown:
            self.hide(shown[0], SECOND)
        return bool(shown)

    def _drop(self, parts: Iterable[Path]) -> bool:
        fresh = [cell for cell in parts if self.hidden.get(cell) != DROPPED]
        self.hidden.update(dict.fromkeys(fresh, DROPPED))
        return bool(fresh)


def _twins(sums: Iterable[Sum]) -> dict[Path, set[Path]]:
    """The cells that print the same number, from the sums of one part."""
    found: dict[Path, set[Path]] = {}
    for each in sums:
        if len(each.cells) == 2:
            found.setdefault(each.totals[0], set()).add(each.parts[0])
            found.setdefault(each.parts[0], set()).add(each.totals[0])
    return found
