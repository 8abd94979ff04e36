"""Chance with a seed: the same seed invents the same practice, to the last identifier."""

import datetime as dt
from bisect import bisect_right
from collections.abc import Sequence
from itertools import accumulate
from random import Random
from typing import TypeVar
from uuid import UUID

T = TypeVar("T")


class Odds(tuple[tuple[T, ...], tuple[float, ...]]):
    """Things that can happen and how often, as `Odds.of(("attended", 76), ("did_not_attend", 8))`."""

    @classmethod
    def of(cls, *pairs: tuple[T, float]) -> "Odds[T]":
        """The odds of each thing against the others; they need not add up to anything."""
        return cls((tuple(thing for thing, _ in pairs), tuple(accumulate(weight for _, weight in pairs))))


class Chance:
    """Throws the dice."""

    def __init__(self, seed: int) -> None:
        self._random = Random(seed)
        self._next = self._random.random

    def id(self) -> UUID:
        """An identifier that looks like any other."""
        return UUID(int=self._random.getrandbits(128), version=4)

    def yes(self, probability: float) -> bool:
        """Whether something of this probability happens."""
        return self._next() < probability

    def whole(self, lowest: int, highest: int) -> int:
        """A whole number, both limits included."""
        return lowest + int(self._next() * (highest - lowest + 1))

    def pick(self, things: Sequence[T]) -> T:
        """One of several, all alike."""
        return things[int(self._next() * len(things))]

    def some(self, things: Sequence[T], number: int) -> list[T]:
        """Several different ones, in the order drawn; all of them where there are not enough."""
        return self._random.sample(things, min(number, len(things)))

    def of(self, odds: Odds[T]) -> T:
        """One thing, by its odds."""
        things, sums = odds
        return things[bisect_right(sums, self._next() * sums[-1])]

    def near(self, middle: float, spread: float) -> float:
        """A number that lies around the middle as heights do."""
        return self._random.gauss(middle, spread)

    def after(self, day: dt.date, least: int, most: int) -> dt.date:
        """A day that many days later."""
        return day + dt.timedelta(days=self.whole(least, most))

    def between(self, first: dt.date, last: dt.date) -> dt.date:
        """A day from the first to the last, both included; the first where they lie the wrong way round."""
        return self.after(first, 0, max((last - first).days, 0))
