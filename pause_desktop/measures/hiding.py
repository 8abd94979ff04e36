"""Choosing which cells to hide: first those small in themselves, then those that would give one back."""

from collections.abc import Iterable, Mapping, Set
from fractions import Fraction
from math import ceil, floor
from typing import Any

from pause_desktop.measures import linked
from pause_desktop.measures.limits import limits
from pause_desktop.measures.linked import OF, Distribution
from pause_desktop.measures.ranges import Range, ranges_under_mean
from pause_desktop.measures.secondary import SECOND, SMALL, TELLING, Cells, SmallNumberRule
from pause_desktop.measures.values import Count, Derived, Leaf, Mean, Path, Share, leaves

MEAN_TELLS_BELOW = 200
"""From so many scores on, a mean to one decimal leaves every count more room than a rule asks for."""

OF_CONTACTS = ("attendance", "attendance_by_quarter")
"""Shares of contacts, not of a group of women: 0 % and 100 % tell about nobody."""

NONE_IS_SHOWN = ("in_work_education_or_training",)
"""Where nobody counts, the outcomes it is made of are not listed, so that 0 stands there anyway."""


def hidden_cells(tree: Mapping[str, Any], rule: SmallNumberRule, confirmed: frozenset[str]) -> dict[Path, str]:
    """The path of each hidden cell and why; the base of a share has its own path, ending in "of"."""
    return _Hiding(tree, rule, confirmed).run()


def all_or_none(tree: Mapping[str, Any], rule: SmallNumberRule) -> tuple[str, ...]:
    """The figures that say of all or none of a group, by dotted path: hidden unless a person confirms them.

    Of a number that is printed twice, and of planned and unplanned exits, only the first is named: one confirmation
    is for both.
    """
    hiding = _Hiding(tree, rule, frozenset())
    hiding.hide_first()
    return tuple(hiding.all_or_none)


class _Hiding:
    """One pass over one set of measures."""

    def __init__(self, tree: Mapping[str, Any], rule: SmallNumberRule, confirmed: frozenset[str]) -> None:
        self.tree, self.rule, self.confirmed = tree, rule, confirmed
        self.leaves: dict[Path, Leaf] = dict(leaves(tree))
        self.numbers: dict[Path, int] = dict(_numbers(self.leaves))
        self.cells = Cells(self.numbers, linked.sums(tree), rule, limits(tree), linked.occurs)
        self.hidden = self.cells.hidden
        self.all_or_none: list[str] = []

    def hide_first(self) -> None:
        """Hides what tells by itself."""
        for path, leaf in self.leaves.items():
            self._hide_for_itself(path, leaf)
        self._hide_everybody()

    def run(self) -> dict[Path, str]:
        self.hide_first()
        self._hide_differences()
        before = -1
        while before != len(self.hidden):
            before = len(self.hidden)
            self._follow()
            self.cells.keep_ranges()
            self._keep_under_means()
            self._keep_amounts()
        return self.hidden

    # --- for itself ---

    def _hide_for_itself(self, path: Path, leaf: Leaf) -> None:
        small = self.rule.small
        if isinstance(leaf, Share):
            n, of = self.numbers[path], self.numbers[*path, OF]
            if small(of):
                self.cells.hide((*path, OF), SMALL)
            self._hide_part(path, n, of, none_tells=path[0] not in NONE_IS_SHOWN)
        elif isinstance(leaf, Derived):
            if small(leaf.n):
                self.cells.hide(path, SMALL)
        elif isinstance(leaf, Count) and leaf.of is not None:
            self._hide_part(path, self.numbers[path], leaf.of, none_tells=False)
        elif (whole := linked.planned_of(path)) is not None:
            self._hide_part(path, self.numbers[path], self.numbers[whole], none_tells=True)
        elif small(self.numbers[path]):
            self.cells.hide(path, SMALL)

    def _hide_part(self, path: Path, n: int, of: int, none_tells: bool) -> None:
        """Hides n of a base: few, all but few, and (unless confirmed) none or all of them."""
        if self.rule.small(n):
            self.cells.hide(path, SMALL)
        elif self.rule.small(of - n) or self.rule.small(of):
            self.cells.hide(path, TELLING)
        elif of and (n == of or (n == 0 and none_tells)) and path[0] not in OF_CONTACTS:
            self._hide_unless_confirmed(path)

    def _hide_unless_confirmed(self, path: Path) -> None:
        if not self._is_confirmed(path):
            self.cells.hide(path, TELLING)

    def _is_confirmed(self, path: Path) -> bool:
        """Whether a person has confirmed this figure, or the same number in another place."""
        same = {path, *self.cells.twins(path)}
        if linked.planned_of(path):
            same |= {(*path[:-1], part) for part in ("planned", "unplanned")}
        names = {".".join(each) for each in same}
        if not names & set(self.all_or_none):
            self.all_or_none.append(".".join(path))
        return bool(names & self.confirmed)

    def _hide_everybody(self) -> None:
        """In a breakdown of a group, a part that is the whole group tells about each woman in it.

        So would noughts in all the other parts: one of them goes with it.
        """
        tables = [each.parts for each in self.cells.sums if each.of_people]
        for parts in (*tables, *linked.breakdowns(self.tree)):
            whole = sum(self.numbers[cell] for cell in parts)
            cell = next((cell for cell in parts if whole and self.numbers[cell] == whole), None)
            if cell is None or (not self.rule.small(whole) and self._is_confirmed(cell)):
                continue
            if cell[0] == "exits":  # how many left is told elsewhere: the reasons are what must not be
                self.cells.leave_out([("exits",), linked.LEFT])
            elif linked.occurs(cell):  # only one answer is listed, and all gave it
                self.cells.leave_out(parts)
            else:
                self.cells.hide(cell, TELLING)
                self._hide_a_nought(set(parts) - {cell})

    def _hide_a_nought(self, noughts: Set[Path]) -> None:
        """Hides a nought beside a part that is everybody, one that nothing else gives back."""
        unsure = [cell for cell in noughts if self.cells.would_stay_hidden(cell)]
        self.cells.hide(min(unsure or noughts, key=self.cells.smallest), SECOND)

    def _hide_differences(self) -> None:
        """A part printed beside its whole gives their difference: hidden where that is a small count."""
        shown: dict[Path, Path] = {}
        for part, whole in linked.nested(self.tree):
            larger = shown.get(whole, whole)
            if self.numbers[part] and self.rule.small(self.numbers[larger] - self.numbers[part]):
                self.cells.hide(part, TELLING)
                shown[part] = larger  # the next part is compared with what is still printed

    # --- because of another ---

    def _follow(self) -> None:
        means = {(*path, linked.MEAN) for path, leaf in self.leaves.items() if isinstance(leaf, Mean)}
        pairs = [pair for pair in linked.followers(self.tree) if pair[0] in self.leaves or pair[0] in means]
        moved = True
        while moved:
            moved = False
            for path, other in pairs:
                if other in self.hidden and path not in self.hidden:
                    self.cells.hide(path, SECOND)
                    moved = True

    def _keep_under_means(self) -> None:
        """A printed mean is one more equation about the counts of its scale."""
        for each in linked.distributions(self.tree):
            if each.mean in self.hidden or each.n in self.hidden or self.numbers[each.n] >= MEAN_TELLS_BELOW:
                continue
            while any(cell in self.hidden for cell in each.counts) and self._told_by_mean(each):
                rest = sorted((c for c in each.counts if c not in self.hidden), key=self.cells.smallest)
                self.cells.hide(rest[0] if rest else each.mean, SECOND)
                if not rest:
                    break

    def _told_by_mean(self, each: Distribution) -> bool:
        n = self.rule.range_of(self.numbers[each.n])
        if n[0] != n[1]:  # under a rule that rounds, counts and mean are not printed together in part
            return any(self.numbers[cell] and cell not in self.hidden for cell in each.counts)
        hidden = {cell: step for step, cell in enumerate(each.counts, 1) if cell in self.hidden}
        shown = {cell: step for step, cell in enumerate(each.counts, 1) if cell not in self.hidden}
        left = n[0] - sum(self.numbers[cell] for cell in shown)
        known = sum(self.numbers[cell] * step for cell, step in shown.items())
        weighted = _rounding_to(self.leaves[each.mean], n[0])
        priors = {cell: self.cells.prior(cell) for cell in hidden}
        ranges = ranges_under_mean(priors, hidden, left, (weighted[0] - known, weighted[1] - known))
        return any(not self.cells.wide(ranges[cell]) for cell in hidden)

    def _keep_amounts(self) -> None:
        """One hidden amount is the printed total less the others: a second one goes with it."""
        each = linked.amounts(self.tree)
        gone = [cell for cell in each.parts if cell in self.hidden]
        if len(gone) == 1 and each.total not in self.hidden:
            rest = sorted((c for c in each.parts if c not in self.hidden), key=self._cheapest)
            self.cells.hide(rest[0] if rest else each.total, SECOND)

    def _cheapest(self, cell: Path) -> tuple[float, Path]:
        leaf = self.leaves[cell]
        return (float(leaf.value) if isinstance(leaf, Derived) else 0.0), cell


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
