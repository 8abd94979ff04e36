"""A group recorded for many women: one contact for each, in which no other woman is named.

Pure functions of what was typed; the window shows the fields, one transaction writes what comes out of here.
"""

import re
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from typing import Any, Protocol
from uuid import UUID

MODES = ("group", "virtual_group")
OUTCOMES = ("attended", "did_not_attend", "cancelled_by_woman", "cancelled_by_practice")
CAME = "attended"

SHARED_WORDS = ("group_name", "place", "summary")
"""Words that stand in the record of every woman of the group."""

_ONLY_WHO_CAME = frozenset(
    {"minutes", "travel_minutes", "life_areas", "with_services", "summary", "infection_risk_checked"}
)
_WORD = re.compile(r"\w+(?:['’-]\w+)*")
_POSSESSIVE = re.compile("['’][sS]$")
_DIGIT_AND_LETTER = re.compile(r"\d.*[^\W\d_]|[^\W\d_].*\d")
_AROUND = ".,;:!?()[]{}<>\"'“”‘’/–—-"
_SHORTEST = 3


@dataclass(frozen=True, slots=True)
class Present:
    """One woman of a group: how it was with her, her own line, and whether a concern was raised for her."""

    woman: UUID
    outcome: str
    line: str = ""
    concern: bool = False


def contact_of(shared: Mapping[str, Any], her: Present) -> dict[str, Any]:
    """Her contact: what all share, as far as she was there, and her own line below it."""
    came = her.outcome == CAME
    values = {name: value for name, value in shared.items() if came or name not in _ONLY_WHO_CAME}
    words = "\n".join(part for part in (values.get("summary"), her.line) if part)
    return {
        **values,
        "woman": her.woman,
        "outcome": her.outcome,
        "summary": words or None,
        "safeguarding_concern": "yes" if her.concern else None,
    }


class Named(Protocol):
    """A woman as far as she can be named."""

    @property
    def id(self) -> UUID:
        """Who she is."""
        ...

    @property
    def reference(self) -> str:
        """What she is called in every file."""
        ...

    @property
    def first_name(self) -> str:
        """Her first name, or nothing."""
        ...

    @property
    def last_name(self) -> str:
        """Her last name, or nothing."""
        ...

    @property
    def preferred_name(self) -> str:
        """What she likes to be called, or nothing."""
        ...


class Names:
    """The names and references of many women, to be found in words.

    A reference without a digit or without a letter is no reference here: it would be found in any words.
    """

    def __init__(self, women: Iterable[Named]) -> None:
        self._named: dict[str, set[UUID]] = {}
        self._referred: dict[str, set[UUID]] = {}
        self._references: dict[UUID, str] = {}
        for her in women:
            self._references[her.id] = her.reference
            if _DIGIT_AND_LETTER.search(her.reference):
                self._referred.setdefault(her.reference.upper(), set()).add(her.id)
            for name in _WORD.findall(f"{her.first_name} {her.preferred_name} {her.last_name}"):
                if len(name) >= _SHORTEST:
                    self._named.setdefault(name, set()).add(her.id)

    def named_in(self, words: str, but: UUID | None = None) -> list[str]:
        """The references of the women whose names stand there, except her whose own words they are.

        A name is found as it is written, capital and accents alike: hope is no Hope.
        """
        found: set[UUID] = set()
        for word in {match[0] for match in _WORD.finditer(words)}:
            for name in {word, _POSSESSIVE.sub("", word)}:
                whose = self._named.get(name, set())
                if but not in whose:  # a name of her own is hers
                    found |= whose
        return sorted(self._references[each] for each in found)

    def referred_to(self, words: str, but: UUID | None = None) -> list[str]:
        """The references that stand there, in capitals or not: nobody else can be meant."""
        there = {_POSSESSIVE.sub("", part.strip(_AROUND)).upper() for part in words.split()}
        found = {her for each in there for her in self._referred.get(each, ()) if her != but}
        return sorted(self._references[her] for her in found)
