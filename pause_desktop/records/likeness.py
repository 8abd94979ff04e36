"""Whether two records may be of one woman: her names by letters and by sound, her birth date as people mistype it.

A likeness is said and never decides anything. What counts is written down here once, so that the page of a new
woman, the form of one on file and the join of two records speak of the same thing.
"""

import datetime as dt
from collections import defaultdict
from collections.abc import Hashable, Iterable, Iterator, Sequence
from dataclasses import dataclass, field
from uuid import UUID

from pause_desktop.records.letters import plain_words
from pause_desktop.records.sounds import heard_alike, keys, words_in
from pause_desktop.sentences import Sentence, sentence

SAME_NAME = sentence("the same name")
SWAPPED = sentence("the same name, first and last swapped")
NAME_ALIKE = sentence("a name that sounds or reads alike")
FIRST_ALIKE = sentence("a first name alike")
LAST_ALIKE = sentence("a last name alike")
SAME_BIRTH = sentence("the same date of birth")
DAY_AND_MONTH = sentence("a date of birth with day and month swapped")
ONE_DIGIT = sentence("a date of birth that differs in one digit")

_LETTERS = 5  # in shorter names one letter makes another name: Anna, Anya
_LONGEST, _LONGEST_WORD = 120, 30  # what is longer was pasted and is no name


@dataclass(frozen=True, slots=True)
class Person:
    """What is compared of a woman; `key` says whose it is and takes no part."""

    first: str = field(default="", repr=False)
    last: str = field(default="", repr=False)
    preferred: str = field(default="", repr=False)
    born: dt.date | None = field(default=None, repr=False)
    key: UUID | None = field(default=None, compare=False)

    @property
    def given(self) -> tuple[str, ...]:
        """What she is called: her first name and the one she prefers."""
        return tuple(name for name in (self.first, self.preferred) if name.strip())


@dataclass(frozen=True, slots=True)
class Likeness:
    """How near two records are, the nearer the higher, and why."""

    nearness: int
    reasons: tuple[Sentence, ...]


def likeness(one: Person, other: Person) -> Likeness | None:
    """Why two records may be of one woman; None where nothing speaks for it. The order of the two does not matter.

    A whole name alike is enough, unless both birth dates are known and far apart: then only the same name is. One
    name alike needs a birth date that is alike, and a birth date needs a name, or that one has no name at all.
    """
    name, name_reason = _names(one, other)
    birth, birth_reason = _births(one.born, other.born)
    apart = birth == 0 and one.born is not None and other.born is not None
    whole = name >= _WHOLE and not (apart and name < _SAME)
    half = birth > 0 and (name > 0 or not (one.given or one.last) or not (other.given or other.last))
    if not whole and not half:
        return None
    return Likeness(name + birth, tuple(each for each in (name_reason, birth_reason) if each is not None))


_SAME, _TURNED, _WHOLE, _HALF = 8, 7, 6, 2


def _names(one: Person, other: Person) -> tuple[int, Sentence | None]:
    if not (one.given or one.last) or not (other.given or other.last):
        return 0, None
    if _same(one.first, other.first) and _same(one.last, other.last):
        return _SAME, SAME_NAME
    if _same(one.first, other.last) and _same(one.last, other.first):
        return _TURNED, SWAPPED
    given = any(alike(mine, hers) for mine in one.given for hers in other.given)
    last = alike(one.last, other.last)
    turned = any(alike(mine, other.last) for mine in one.given)
    turned = turned and any(alike(one.last, hers) for hers in other.given)
    if given and last:
        return _WHOLE, NAME_ALIKE
    if turned:
        return _WHOLE, SWAPPED
    if given:
        return _HALF, FIRST_ALIKE
    return (_HALF, LAST_ALIKE) if last else (0, None)


def _same(one: str, other: str) -> bool:
    mine = _spelt(one)
    return bool(mine) and mine == _spelt(other)


def _spelt(name: str) -> list[str]:
    return plain_words(name).split() or name.split()  # of an accent alone nothing would be left


def alike(one: str, other: str) -> bool:
    """Whether two names read or sound alike; of a double name one part is enough. A blank is like nothing."""
    return any(_alike(mine, hers) for mine in _parts(one) for hers in _parts(other))


def _parts(name: str) -> list[str]:
    name = name[:_LONGEST]
    return words_in(name) or _spelt(name)  # a name in other letters than ours is compared as written


def _alike(one: str, other: str) -> bool:
    if one == other or heard_alike(one, other):
        return True
    return _may_slip(one) and _may_slip(other) and _one_slip(one, other)


def _may_slip(word: str) -> bool:
    return _LETTERS <= len(word) <= _LONGEST_WORD


def _one_slip(one: str, other: str) -> bool:
    """Whether one letter was left out, put in, mistyped, or changed places with its neighbour."""
    if abs(len(one) - len(other)) > 1:
        return False
    at = next((n for n, (a, b) in enumerate(zip(one, other, strict=False)) if a != b), min(len(one), len(other)))
    mine, hers = one[at:], other[at:]
    return (
        mine[1:] == hers
        or mine == hers[1:]
        or mine[1:] == hers[1:]
        or (mine[:2] == hers[1::-1] and mine[2:] == hers[2:])
    )


def _births(one: dt.date | None, other: dt.date | None) -> tuple[int, Sentence | None]:
    if one is None or other is None:
        return 0, None
    if one == other:
        return 4, SAME_BIRTH
    if (one.year, one.month, one.day) == (other.year, other.day, other.month):
        return 3, DAY_AND_MONTH
    differ = sum(a != b for a, b in zip(one.isoformat(), other.isoformat(), strict=True))
    return (2, ONE_DIGIT) if differ == 1 else (0, None)


@dataclass(frozen=True, slots=True)
class Resembles:
    """Somebody on file who may be the same woman."""

    key: UUID
    why: Likeness


class OnFile:
    """Everybody on file, ready to be compared with a woman who is being typed: 5,000 answer within a frame."""

    def __init__(self, people: Iterable[Person]) -> None:
        self._near: dict[Hashable, list[Person]] = defaultdict(list)
        for person in people:
            for mark in _marks(person):
                self._near[mark].append(person)

    def like(self, her: Person, most: int = 3) -> list[Resembles]:
        """Who resembles her, the nearest first; never herself."""
        near = {each.key: each for mark in _marks(her) for each in self._near.get(mark, ())}
        found = []
        for key, person in near.items():
            why = likeness(her, person) if key is not None and key != her.key else None
            if key is not None and why is not None:
                found.append(Resembles(key, why))
        return sorted(found, key=lambda each: (-each.why.nearness, each.key.hex))[:most]


def _marks(person: Person) -> Iterator[Hashable]:
    """Of these, two records that are alike share at least one: spellings, sounds, dates with a digit out."""
    for name in (person.first, person.last, person.preferred):
        for part in _parts(name):
            yield part
            yield from keys(part)
            if _may_slip(part):  # two words that are one slip apart are the same with one letter out
                yield from (part[:at] + part[at + 1 :] for at in range(len(part)))
    if person.born is not None:
        yield from _dates(person.born)


def _dates(born: dt.date) -> Sequence[Hashable]:
    """The date with each digit left out, and with day and month in either order."""
    digits = f"{born:%Y%m%d}"
    left_out = [(at, digits[:at] + digits[at + 1 :]) for at in range(len(digits))]
    return [*left_out, (born.year, *sorted((born.month, born.day)))]
