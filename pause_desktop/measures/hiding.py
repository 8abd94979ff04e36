"""Choosing which cells to hide: first those small in themselves, then those that would give one back."""

from collections.abc import Iterable, Mapping
from fractions import Fraction
from math import ceil, floor
from typing import Any, Protocol

from pause_desktop.measures import linked
from pause_desktop.measures.linked import OF, Distribution
from pause_desktop.measures.ranges import UNBOUNDED, Range, Sum, narrowed, ranges_under_mean
from pause_desktop.measures.values import Count, Derived, Leaf, Mean, Path, Share, leaves

SMALL, TELLING, SECOND, DROPPED = "small", "telling", "second", "dropped"
"""Why a cell is hidden: few women; all but few, none or all of a group; to keep another hidden; left out."""

MEAN_TELLS_BELOW = 200
"""From so many scores on, a mean to one decimal leaves every count more room than a rule asks for."""

OF_CONTACTS = ("attendance", "attendance_by_quarter")
"""Shares of contacts, not of a group of women: 0 % and 100 % tell about nobody."""


class SmallNumberRule(Protocol):
    """What this page needs to know of a rule."""

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


def hidden_cells(tree: Mapping[str, Any], rule: SmallNumberRule, confirmed: frozenset[str]) -> dict[Path, str]:
    """The path of each hidden cell and why; the base of a share has its own path, ending in "of"."""
    return _Hiding(tree, rule, confirmed).run()


class _Hiding:
    """One pass over one set of measures; cells are only ever added to the hidden ones, so it ends."""

    def __init__(self, tree: Mapping[str, Any], rule: SmallNumberRule, confirmed: frozenset[str]) -> None:
        self.tree, self.rule, self.confirmed = tree, rule, confirmed
        self.leaves: dict[Path, Leaf] = dict(leaves(tree))
        self.numbers: dict[Path, int] = dict(_numbers(self.leaves))
        holding = [each for each in linked.sums(tree) if each.parts and each.holds(self.numbers)]
        self.twins = _twins(holding)
        self.sums = [each for each in holding if len(each.cells) > 2]
        self.summed = sorted({cell for each in self.sums for cell in each.cells})
        self.hidden: dict[Path, str] = {}

    def run(self) -> dict[Path, str]:
        for path, leaf in self.leaves.items():
            self._hide_for_itself(path, leaf)
        self._hide_everybody()
        self._hide_differences()
        before = -1
        while before != len(self.hidden):
            before = len(self.hidden)
            self._follow()
            self._keep_ranges()
            self._keep_under_means()
            self._keep_amounts()
        return self.hidden

    def _hide(self, cell: Path, why: str) -> None:
        """Hides a cell wherever its number is printed."""
        if cell not in self.hidden:
            self.hidden[cell] = why
            for twin in self.twins.get(cell, ()):
                self._hide(twin, why)

    def _hide_for_itself(self, path: Path, leaf: Leaf) -> None:
        small = self.rule.small
        if isinstance(leaf, Share):
            n, of = self.numbers[path], self.numbers[*path, OF]
            if small(of):
                self._hide((*path, OF), SMALL)
            self._hide_part(path, n, of, none_tells=path[0] not in OF_CONTACTS)
        elif isinstance(leaf, Derived):
            if small(leaf.n):
                self._hide(path, SMALL)
        elif isinstance(leaf, Count) and leaf.of is not None:
            self._hide_part(path, self.numbers[path], leaf.of, none_tells=False)
        elif small(self.numbers[path]):
            self._hide(path, SMALL)

    def _hide_part(self, path: Path, n: int, of: int, none_tells: bool) -> None:
        """Hides n of a base: few, all but few, and (unless confirmed) none or all of them."""
        if self.rule.small(n):
            self._hide(path, SMALL)
        elif self.rule.small(of - n) or self.rule.small(of):
            self._hide(path, TELLING)
        elif of and (n == of or (n == 0 and none_tells)) and path[0] not in OF_CONTACTS:
            self._hide_unless_confirmed(path)

    def _hide_unless_confirmed(self, path: Path) -> None:
        if ".".join(path) not in self.confirmed:
            self._hide(path, TELLING)

    def _hide_everybody(self) -> None:
        """In a breakdown of a group, a part that is the whole group tells about each woman in it."""
        for each in self.sums:
            whole = sum(self.numbers[cell] for cell in each.totals)
            for cell in each.parts if each.of_people and whole else ():
                if self.numbers[cell] == whole:
                    self._hide_unless_confirmed(cell)

    def _hide_differences(self) -> None:
        """A part printed beside its whole gives their difference: hidden where that is a small count."""
        shown: dict[Path, Path] = {}
        for part, whole in linked.nested(self.tree):
            larger = shown.get(whole, whole)
            if part not in self.numbers or larger not in self.numbers:
                continue
            if self.rule.small(self.numbers[larger] - self.numbers[part]) and self.numbers[part]:
                self._hide(part, TELLING)
                shown[part] = larger  # the next part is compared with what is still printed

    def _follow(self) -> None:
        pairs = list(linked.followers(self.tree))
        moved = True
        while moved:
            moved = False
            for path, other in pairs:
                if other in self.hidden and path not in self.hidden and path in self.leaves:
                    self._hide(path, SECOND)
                    moved = True

    # --- sums ---

    def _keep_ranges(self) -> None:
        """Hides one more cell at a time until no hidden one can be worked out from the sums."""
        given_up: set[Path] = set()
        while True:
            ranges = narrowed({cell: self._prior(cell) for cell in self.summed}, self.sums)
            narrow = [c for c in ranges if c in self.hidden and c not in given_up and not self._wide(c, ranges[c])]
            if not narrow:
                return
            if not self._hide_another(narrow[0]):
                given_up.add(narrow[0])

    def _prior(self, cell: Path) -> Range:
        """What a reader knows of a cell before adding anything up."""
        why, number = self.hidden.get(cell), self.numbers[cell]
        if why is None:
            return self.rule.range_of(number)
        if why == SMALL:
            # Captions do not say which hidden numbers are large, but a part is taken to be what the rule says.
            is_total = any(cell in each.totals and len(each.parts) > 1 for each in self.sums)
            return 1, UNBOUNDED if is_total else self.rule.largest
        return (0 if why in (TELLING, DROPPED) or number == 0 else 1), UNBOUNDED

    def _wide(self, cell: Path, left: Range) -> bool:
        return left[1] - left[0] + 1 >= self.rule.largest

    def _hide_another(self, cell: Path) -> bool:
        """Hides the smallest number printed in a sum with the cell: a part, at last a zero, then a total."""
        for each in (each for each in self.sums if cell in each.cells):
            parts = sorted((c for c in each.parts if c not in self.hidden), key=self._smallest)
            if parts:
                self._hide(parts[0], SECOND)
                return True
            if each.droppable and self._drop(each):
                return True
            totals = sorted((c for c in each.totals if c not in self.hidden), key=self._smallest)
            if totals:
                self._hide(totals[0], SECOND)
                return True
        return False

    def _smallest(self, cell: Path) -> tuple[bool, int, Path]:
        # A zero is hidden last, for it is shown elsewhere; it goes before a total, which says more.
        return self.numbers[cell] == 0, self.numbers[cell], cell

    def _drop(self, each: Sum) -> bool:
        moved = any(self.hidden.get(cell) != DROPPED for cell in each.parts)
        self.hidden.update(dict.fromkeys(each.parts, DROPPED))
        return moved

    # --- means and amounts ---

    def _keep_under_means(self) -> None:
        """A printed mean is one more equation about the counts of its scale."""
        for each in linked.distributions(self.tree):
            if each.mean in self.hidden or each.n in self.hidden or self.numbers[each.n] >= MEAN_TELLS_BELOW:
                continue
            while any(cell in self.hidden for cell in each.counts) and self._told_by_mean(each):
                rest = sorted((c for c in each.counts if c not in self.hidden), key=self._smallest)
                if not rest:
                    self._hide(each.mean, SECOND)
                    break
                self._hide(rest[0], SECOND)

    def _told_by_mean(self, each: Distribution) -> bool:
        n = self.rule.range_of(self.numbers[each.n])
        if n[0] != n[1]:  # under a rule that rounds, counts and mean are not printed together in part
            return any(self.numbers[cell] and cell not in self.hidden for cell in each.counts)
        hidden = {cell: place for place, cell in enumerate(each.counts, 1) if cell in self.hidden}
        shown = {cell: place for place, cell in enumerate(each.counts, 1) if cell not in self.hidden}
        left = n[0] - sum(self.numbers[cell] for cell in shown)
        known = sum(self.numbers[cell] * weight for cell, weight in shown.items())
        weighted = _rounding_to(self.leaves[each.mean], n[0])
        priors = {cell: self._prior(cell) for cell in hidden}
        ranges = ranges_under_mean(priors, hidden, left, (weighted[0] - known, weighted[1] - known))
        return any(not self._wide(cell, ranges[cell]) for cell in hidden)

    def _keep_amounts(self) -> None:
        """One hidden amount is the printed total less the others: a second one goes with it."""
        each = linked.amounts(self.tree)
        gone = [cell for cell in each.parts if cell in self.hidden]
        if len(gone) != 1 or each.total in self.hidden:
            return
        rest = sorted((c for c in each.parts if c not in self.hidden), key=self._cheapest)
        self._hide(rest[0] if rest else each.total, SECOND)

    def _cheapest(self, cell: Path) -> tuple[float, Path]:
        leaf = self.leaves[cell]
        return (float(leaf.value) if isinstance(leaf, Derived) else 0.0), cell


def _twins(sums: Iterable[Sum]) -> dict[Path, set[Path]]:
    """The cells that print the same number, from the sums of one part."""
    found: dict[Path, set[Path]] = {}
    for each in sums:
        if len(each.cells) == 2:
            found.setdefault(each.totals[0], set()).add(each.parts[0])
            found.setdefault(each.parts[0], set()).add(each.totals[0])
    return found


def _numbers(found: Mapping[Path, Leaf]) -> Iterable[tuple[Path, int]]:
    for path, leaf in found.items():
        if isinstance(leaf, Share):
            yield (*path, OF), _whole(leaf.of)
        if isinstance(leaf, Count | Share | Mean):
            yield path, _whole(leaf.n)


def _whole(number: Any) -> int:
    return number if isinstance(number, int) else 0


def _rounding_to(leaf: Leaf, n: int) -> Range:
    """The least and the most that n scores can add up to for their mean to print as it does."""
    printed = Fraction(leaf.value) if isinstance(leaf, Derived) else Fraction(0)
    return ceil((printed - Fraction(1, 20)) * n), floor((printed + Fraction(1, 20)) * n)
