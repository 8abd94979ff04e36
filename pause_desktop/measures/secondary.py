"""Hiding a second number where a printed sum would give the first one back."""

from collections.abc import Callable, Iterable, Iterator, Mapping
from dataclasses import dataclass
from typing import Protocol

from pause_desktop.measures.ranges import UNBOUNDED, Limit, Narrowing, Range, Sum, at_most, narrowed
from pause_desktop.measures.subtracting import subtracted
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


@dataclass(frozen=True)
class Reader:
    """Somebody who works out hidden numbers: what she knows, what she guesses, how many values she must be left.

    One who suspects takes a hidden part to be as small as the rule says; one who does not knows only the captions.
    """

    suspects: bool
    limits: bool
    enough: int
    subtracts: bool = False
    """Whether she also takes sums from one another, to be rid of what she does not know."""


AT_LEAST = 3
"""Values left to a reader who guesses rightly which numbers are small (`look-report.md` section 9)."""


class Cells:
    """Published numbers, what is known between them, and which are hidden; cells are only ever hidden, so it ends.

    `limits` are what a reader knows besides the sums; `occurs` tells the cells that are never nought.
    """

    def __init__(
        self,
        numbers: Mapping[Path, int],
        sums: Iterable[Sum],
        rule: SmallNumberRule,
        limits: Iterable[Limit] = (),
        occurs: Callable[[Path], bool] = lambda cell: False,
    ) -> None:
        holding = [each for each in sums if each.parts and each.holds(numbers)]
        self.numbers, self.rule, self._occurs = numbers, rule, occurs
        self.sums = [each for each in holding if len(each.cells) > 2]
        self.hidden: dict[Path, str] = {}
        self._twins = _twins(holding)
        same = [at_most(each.parts, each.totals, high=0) for each in holding if len(each.cells) == 2]
        self._limits = [*same, *(each for each in limits if each.holds(numbers))]
        self._known = [*self.sums, *self._limits]
        self._of: dict[Path, list[Sum | Limit]] = {}
        for each in self._known:
            for cell in each.cells:
                self._of.setdefault(cell, []).append(each)
        totals = {cell for each in self.sums if not each.side_by_side for cell in each.totals}
        self._totals = totals.union(*(self._twins.get(cell, ()) for cell in totals))
        self._read_to: dict[Reader, int] = {}
        self._readers = (
            Reader(suspects=True, limits=False, enough=rule.largest),
            Reader(suspects=True, limits=True, enough=min(AT_LEAST, rule.largest)),
            Reader(suspects=False, limits=True, enough=rule.largest),
            Reader(suspects=True, limits=True, enough=min(AT_LEAST, rule.largest), subtracts=True),
            Reader(suspects=False, limits=True, enough=rule.largest, subtracts=True),
        )

    def hide(self, cell: Path, why: str) -> None:
        """Hides a cell wherever its number is printed."""
        if cell not in self.hidden:
            self.hidden[cell] = why
            for twin in self._twins.get(cell, ()):
                self.hide(twin, why)

    def twins(self, cell: Path) -> Iterable[Path]:
        """Where else the same number is printed."""
        return self._twins.get(cell, ())

    def leave_out(self, cells: Iterable[Path]) -> bool:
        """Leaves cells out of the page altogether; False where they were already."""
        fresh = [cell for cell in cells if self.hidden.get(cell) != DROPPED]
        self.hidden.update(dict.fromkeys(fresh, DROPPED))
        return bool(fresh)

    def keep_ranges(self) -> None:
        """Hides one more cell at a time until no reader can work out a hidden one."""
        for reader in self._readers:
            self._keep_from(reader)

    def _keep_from(self, reader: Reader) -> None:
        """Goes from one hidden cell to the next with all that hangs together with it, until nothing is told."""
        given_up: set[Path] = set()
        fresh = list(self.hidden)[
            self._read_to.get(reader, 0) :
        ]  # what hangs together with none of them is as it was
        waiting = dict.fromkeys(sorted(cell for cell in fresh if cell in self._of))
        while waiting:
            cell, before = next(iter(waiting)), len(self.hidden)
            found = self._read_by(reader, cell)
            if any(self._hide_another(found, told) for told in self._told(found, reader, given_up)):
                waiting |= dict.fromkeys(new for new in list(self.hidden)[before:] if new in self._of)
                continue
            waiting = {other: None for other in waiting if other != cell and other not in found.ranges}
        self._read_to[reader] = len(self.hidden)

    def _told(self, found: Narrowing, reader: Reader, given_up: set[Path]) -> Iterator[Path]:
        """Each hidden cell that this reader could work out, for which something may still be done."""
        for cell in sorted(found.ranges):
            low, high = found.ranges[cell]
            if self._is_printed_hidden(cell) and high - low + 1 < reader.enough and cell not in given_up:
                yield cell
                given_up.add(cell)  # it is asked for the next one only where nothing could be done

    def _is_printed_hidden(self, cell: Path) -> bool:
        return self.hidden.get(cell, DROPPED) != DROPPED

    def _read_by(self, reader: Reader, cell: Path) -> Narrowing:
        """What is left to a reader of a hidden number and of all that hang together with it through others."""
        prior = self.prior if reader.suspects else self.plain_prior
        known: dict[int, Sum | Limit] = {}
        priors: dict[Path, Range] = {}
        ring = [cell]
        while ring:
            fresh = [
                each
                for one in ring
                for each in self._of.get(one, ())
                if id(each) not in known and self._in_force(each) and (reader.limits or isinstance(each, Sum))
            ]
            known |= {id(each): each for each in fresh}
            met = {one: prior(one) for each in fresh for one in each.cells if one not in priors}
            priors |= met
            ring = [one for one in met if one in self.hidden]
        found = list(known.values())
        if reader.subtracts:
            found += subtracted([each for each in found if isinstance(each, Sum)], self.hidden)
        return Narrowing(priors, found)

    def _in_force(self, each: Sum | Limit) -> bool:
        if isinstance(each, Sum):
            return True
        dropped = any(self.hidden.get(cell) == DROPPED for cell in each.drops)
        return not dropped and not any(cell in self.hidden for cell in each.rests_on)

    def prior(self, cell: Path) -> Range:
        """What a reader who suspects knows of a cell before adding anything up."""
        why, number = self.hidden.get(cell), self.numbers[cell]
        if why is None:
            return self.rule.range_of(number)
        if why == SMALL:
            # Captions do not say which hidden numbers are large, but a part is taken to be what the rule says.
            return 1, UNBOUNDED if cell in self._totals else self.rule.largest
        return (0 if why in (TELLING, DROPPED) or number == 0 else 1), UNBOUNDED

    def plain_prior(self, cell: Path) -> Range:
        """What the page alone says of a cell."""
        if cell not in self.hidden:
            return self.rule.range_of(self.numbers[cell])
        return int(self._occurs(cell) and self.hidden[cell] != DROPPED), UNBOUNDED

    def wide(self, left: Range) -> bool:
        """True where as many values are left as the rule itself leaves."""
        return left[1] - left[0] + 1 >= self.rule.largest

    def smallest(self, cell: Path) -> tuple[bool, int, int, Path]:
        """Orders cells by which is hidden first: a zero last, and before it what would go in many places."""
        return self.numbers[cell] == 0, len(self._twins.get(cell, ())), self.numbers[cell], cell

    def _hide_another(self, found: Narrowing, cell: Path) -> bool:
        """Hides the smallest number printed in a sum that narrows the cell: a part, at last a nought, a total."""
        why = sorted(found.why(cell), key=lambda both: self._left_by(*both))
        return any(self._hide_beside(*both, helps) for helps in (True, False) for both in why)

    def _hide_beside(self, each: Sum | Limit, cell: Path, helps: bool) -> bool:
        """Hides one more number of a sum; one that others would give back only where nothing else helps."""
        here, there = each.sides(cell)
        drops = (here if each.droppable else ()) if isinstance(each, Sum) else each.drops
        here, there = (
            tuple(cell for cell in side if self.would_stay_hidden(cell) or (self.numbers[cell] and not helps))
            for side in (here, there)
        )
        rests_on = () if isinstance(each, Sum) else each.rests_on
        return (
            self._hide_smallest(here)
            or self.leave_out(drops)
            or self._hide_first(rests_on)
            or self._hide_smallest(there)
        )

    def would_stay_hidden(self, cell: Path) -> bool:
        """True where no single sum gives the cell back at once if it is hidden."""
        if cell in self.hidden:
            return False
        as_hidden = int(self._occurs(cell)), UNBOUNDED
        for each in self._of.get(cell, ()):
            if self._in_force(each):
                priors = {one: as_hidden if one == cell else self.plain_prior(one) for one in each.cells}
                if not self.wide(narrowed(priors, [each])[cell]):
                    return False
        return bool(self.numbers[cell]) or self._nought_stays_hidden(cell)

    def _nought_stays_hidden(self, cell: Path) -> bool:
        """True where all that is known together does not give a nought back, so that hiding it is of use."""
        self.hidden[cell] = SECOND
        try:
            found = self._read_by(self._readers[-1], cell).ranges
            return cell not in found or self.wide(found[cell])
        finally:
            del self.hidden[cell]

    def _left_by(self, each: Sum | Limit, cell: Path) -> int:
        """How many values one sum alone leaves a cell: the sum that tells most is mended first."""
        low, high = narrowed({one: self.prior(one) for one in each.cells}, [each])[cell]
        return high - low

    def _hide_smallest(self, cells: Iterable[Path]) -> bool:
        return self._hide_first(sorted((cell for cell in cells if cell not in self.hidden), key=self.smallest))

    def _hide_first(self, cells: Iterable[Path]) -> bool:
        cell = next((cell for cell in cells if cell not in self.hidden), None)
        if cell is not None:
            self.hide(cell, SECOND)
        return cell is not None


def _twins(sums: Iterable[Sum]) -> dict[Path, set[Path]]:
    """The cells that print the same number, from the sums of one part."""
    found: dict[Path, set[Path]] = {}
    for each in sums:
        if len(each.cells) == 2:
            found.setdefault(each.totals[0], set()).add(each.parts[0])
            found.setdefault(each.parts[0], set()).add(each.totals[0])
    return found
