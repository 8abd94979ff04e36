"""What in a woman's words may tell who she is: her names, a child's, a place of hers, a date.

A warning, not a judgement: a person reads every quotation before it is printed. Words are compared as they are
searched, in small letters and without accents.
"""

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from uuid import UUID

from pause_desktop.records.letters import plain_words
from pause_desktop.records.woman import Woman
from pause_desktop.reports.wording import lower
from pause_desktop.store.reading import Reading
from pause_desktop.summaries.alone import Alone, told_of

_MONTHS = "january|february|march|april|may|june|july|august|september|october|november|december"
_DATE = re.compile(
    rf"\b\d{{1,2}}[/.-]\d{{1,2}}(?:[/.-]\d{{2,4}})?\b|\b\d{{4}}-\d{{2}}-\d{{2}}\b|\b(?:19|20)\d{{2}}\b"
    rf"|\b\d{{1,2}}(?:st|nd|rd|th)?(?: of)? (?:{_MONTHS})\b|\b(?:{_MONTHS}) \d{{1,2}}\b"
    rf"|\b(?:in|since|last|next) (?:{_MONTHS})\b"
)
_ANY_DATE = re.compile(rf"{_DATE.pattern}|\bcohort \d+\b", re.IGNORECASE)
_POSTCODE = re.compile(r"\b[a-z]{1,2}\d[a-z\d]? ?\d[a-z]{2}\b")
_WORD = re.compile(r"[^\W_]+(?:[’'][^\W_]+)?")
_NO_PLACES = frozenset({
    "road", "street", "lane", "avenue", "close", "drive", "way", "court", "house", "flat", "park", "the", "and",
    "upper", "lower", "north", "south", "east", "west", "new", "old", "great", "little", "high", "church", "green",
    "hill", "home", "council", "city", "county", "borough", "town",
})  # fmt: skip
"""Words of addresses that stand in any sentence."""

_LEAST = 3


@dataclass(frozen=True, slots=True)
class Known:
    """The names and places to look for: hers, her children's, the people around her, where they live."""

    hers: frozenset[str] = frozenset()
    children: frozenset[str] = frozenset()
    others: frozenset[str] = frozenset()
    places: frozenset[str] = frozenset()
    alone: tuple[Alone, ...] = ()


def known_of(rows: Reading, woman: UUID, alone: tuple[Alone, ...] = ()) -> Known:
    """What is recorded about one woman that her words should not hold; `alone` is what some one woman has."""
    her = rows.get(Woman, woman)
    workers = [name for (name,) in rows.pick("workers", "name")]
    women = rows.pick("women", "id", "first_name", "preferred_name", "last_name")
    around = [
        each for owner, *each in rows.pick("network_people", "woman", "name", "organisation") if owner == woman.hex
    ]
    authority = [name for (name,) in rows.pick("practice", "local_authority")]
    hers = frozenset(_names((her.first_name, her.last_name, her.preferred_name)))
    return Known(
        hers,
        frozenset(_names(name for owner, name in rows.pick("children", "woman", "name") if owner == woman.hex)),
        frozenset(
            _names(
                [
                    *workers,
                    *(name for name, _ in around),
                    *(each for key, *names in women if key != woman.hex for each in names),
                ]
            )
        )
        - hers,
        frozenset(_names((her.address, *authority, *(name for _, name in around)))) - _NO_PLACES,
        alone,
    )


def known_of_everyone(rows: Reading) -> Known:
    """The names and places of every woman and child on file, which the words of a practice should not hold; those
    of its team, of itself and of its council may stand in them."""
    women = rows.pick("women", "first_name", "preferred_name", "last_name", "address")
    said = [each for row in rows.pick("practice", "name", "local_authority") for each in row]
    ours = frozenset(_names([*said, *(name for (name,) in rows.pick("workers", "name"))]))
    return Known(
        children=frozenset(_names(name for (name,) in rows.pick("children", "name"))) - ours,
        others=frozenset(_names(name for *names, _ in women for name in names)) - ours,
        places=frozenset(_names(address for *_, address in women)) - _NO_PLACES - ours,
    )


def giveaways(words: str, known: Known) -> tuple[str, ...]:
    """What the words hold, as a person says it: "her name", "a child’s name", "a place", "a date", and what one
    woman alone has."""
    plain = plain_words(words)
    # A name is written with a capital; "will" and "grace" and "rose" are words as well.
    capitals = frozenset(_capitals(words))
    every = frozenset(_WORD.findall(plain))
    found = (
        ("her name", bool(known.hers & every)),
        ("a child’s name", bool(known.children & capitals)),
        ("somebody’s name", bool(known.others & capitals - known.children)),
        ("a place", bool(known.places & capitals or _POSTCODE.search(plain))),
        ("a date", bool(_DATE.search(plain))),
    )
    of_one = told_of(words, known.alone)
    alone = (f"what one woman alone has ({', '.join(map(lower, of_one))})",) if of_one else ()
    return (*(name for name, holds in found if holds), *alone)


def without_dates(words: str) -> str:
    """The words without days and numbers of cohorts, which count nobody."""
    return _ANY_DATE.sub(" ", words)


def _capitals(words: str) -> Iterator[str]:
    for word in _WORD.findall(words):
        if word[:1].isupper():
            plain = plain_words(word).strip()
            yield plain
            yield plain.split("’")[0].split("'")[0]


def _names(texts: Iterable[str | None]) -> Iterator[str]:
    for text in texts:
        for word in _WORD.findall(plain_words(text or "")):
            if len(word) >= _LEAST and not word.isdigit():
                yield word
