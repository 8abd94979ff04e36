"""The attack: everything a public edition prints as equations, and what a reader can work out of it."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from functools import cached_property
from typing import Any

from pause_desktop.measures.figures import Figures
from pause_desktop.measures.small_numbers import RULES, Rule
from tests.attack.knowledge import (
    ALL,
    ONLY_WHAT_OCCURS,
    Cell,
    Json,
    Relation,
    Secret,
    relations,
    secrets,
)
from tests.attack.solving import MOST, Puzzle, Range

NO_COUNT = frozenset(
    {"percent", "mean_age", "minutes", "low", "high", "price_year", "exposure_months", "median", "before", "during"}
)
"""Numbers that count neither women nor children nor contacts."""
MODELLED = ("birth_rate", "expected_births_per_year", "avoided_births", "cost", "sensitivity", "core10_pairs")

WOMEN = ("cost", "parameters", "women")
AT_LEAST = 3
LISTS = ("women_by_stage", "outcomes", "referrals", "children_outcomes", "contacts_by_mode", "needs")
"""Tables whose counts are parts."""


@dataclass(frozen=True)
class Recovered:
    """A number that was hidden, or that nobody printed, and the few values that are left of it."""

    what: str
    why: str
    truth: int
    left: Range

    def __str__(self) -> str:
        return f"{self.what} ({self.why}) is {self.truth}: {self.left[0]} to {self.left[1]} fit"


class Attack:
    """One report under a rule, read by somebody who knows every definition.

    A plain reader knows of a hidden number only what the captions say, and must be left as many values as the rule
    itself leaves. A suspicious one also guesses which hidden parts are small, always rightly, which nobody can; she
    must be left at least three (`look-report.md` section 9).
    """

    def __init__(self, exact: Figures, published: Figures, confirmed: frozenset[str] = frozenset(),
                 suspicious: bool = False) -> None:  # fmt: skip
        self.rule: Rule = RULES[published.rule]
        self.suspicious = suspicious
        self.enough = AT_LEAST if suspicious else self.rule.largest
        self.confirmed = confirmed
        self.since, self.cohort = published.asked.since is not None, published.asked.cohort is not None
        self.truth, self.shown = exact.json()["measures"], published.json()["measures"]
        self.numbers = dict(_cells(self.truth))
        self.printed = {cell: _at(self.shown, cell) for cell in self.numbers}

    @cached_property
    def hidden(self) -> list[Cell]:
        """The cells that print the mark."""
        return [cell for cell, value in self.printed.items() if value == self.rule.symbol]

    @cached_property
    def puzzle(self) -> Puzzle:
        """What is printed, as a puzzle."""
        known = relations(self.shown, self.truth, self.since, self.cohort)
        ranges = {cell: self._first(cell) for cell in self.numbers}
        return Puzzle(ranges, [each for each in known if self._is_so(each)])

    def _is_so(self, each: Relation) -> bool:
        return each.holds(self.numbers)

    def _first(self, cell: Cell) -> Range:
        """What one cell says by itself."""
        value, number = self.printed[cell], self.numbers[cell]
        occurs = (cell[0] in ONLY_WHAT_OCCURS and cell[-1] == "n") or "left" in cell[:3]
        least = int(occurs and value is not None)
        if isinstance(value, int):
            return self.rule.range_of(number)
        if self.suspicious and value == self.rule.symbol and self.rule.small(number) and not _is_total(cell):
            return 1, self.rule.largest
        return least, MOST

    def recovered(self) -> list[Recovered]:
        """Every number that a reader can narrow further than the rule itself does.

        Where even the number of women is hidden, a guess about every number at once is no reading of the page.
        """
        if self.suspicious and not isinstance(self.printed[ALL], int):
            return []
        found = [*self._narrow(), *self._reckoned()]
        return sorted(set(found), key=str)

    def _narrow(self) -> Iterator[Recovered]:
        for cell in self.hidden:
            if not self.numbers[cell]:
                continue  # the rule shows a nought; that none of a group has something is among the secrets
            left = self.puzzle.reach({cell: 1}, self.enough)
            if left[1] - left[0] + 1 < self.enough:
                yield Recovered(".".join(cell), "hidden", self.numbers[cell], left)

    def _reckoned(self) -> Iterator[Recovered]:
        for each in secrets(self.truth, self.since):
            if any(self.printed.get(cell) is None for cell in (*each.whole, *each.part)):
                continue
            truth = sum(by * self.numbers[cell] for cell, by in each.terms.items())
            whole = sum(self.numbers[cell] for cell in each.whole)
            if self.rule.small(truth):
                yield from self._told(each, truth, self.enough)
            elif truth == 0 and whole and each.everybody and not self._confirmed(each):
                yield from self._told(each, 0, 2)

    def _told(self, each: Secret, truth: int, enough: int) -> Iterator[Recovered]:
        left = self.puzzle.reach(each.terms, enough)
        if left[1] - left[0] + 1 < enough:
            less = f" less {'+'.join('.'.join(cell) for cell in each.part)}" if each.part else ""
            what = "+".join(".".join(cell) for cell in each.whole[:2]) + less
            yield Recovered(what, each.why, truth, left)

    def _confirmed(self, each: Secret) -> bool:
        cells = each.part or each.whole
        names = {".".join(cell) for cell in cells} | {".".join(cell[:-1]) for cell in cells}
        return bool(names & self.confirmed)


def _is_total(cell: Cell) -> bool:
    """Whether others add up to it, so that it may well be hidden for their sake.

    The base of the births is the number of women open, hidden with the births however many they are.
    """
    totals = ("women_by_stage", "closed"), ("women_by_stage", "engaging"), ("women_by_stage", "open")
    named = cell[-1] in ("n", "of") and cell[0] not in LISTS
    return (
        named
        or cell == WOMEN
        or cell[:2] in (("journey", "reached"), *totals)
        or cell[-1] == "of"
        or cell[:2] == ("attendance", "outcomes")
    )


def _cells(tree: Json, path: Cell = ()) -> Iterator[tuple[Cell, int]]:
    """Every count of the measures with its path; a place in a list is "0", "1", …"""
    if path and path[0] in MODELLED and path[: len(WOMEN)] != WOMEN[: len(path)]:
        return
    if isinstance(tree, Mapping):
        for name, part in tree.items():
            yield from _cells(part, (*path, name))
    elif isinstance(tree, list):
        for place, part in enumerate(tree):
            yield from _cells(part, (*path, str(place)))
    elif isinstance(tree, int) and path[-1] not in NO_COUNT:
        yield path, tree


def _at(tree: Any, path: Cell) -> Any:
    for name in path:
        if isinstance(tree, list):
            tree = tree[int(name)]
        elif isinstance(tree, Mapping):
            tree = tree.get(name)
        else:
            return None  # a whole table hidden at once: not even its rows are told
    return tree
