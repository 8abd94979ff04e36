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
_REFERENCE = re.compile(r"[A-Z]{2,}-[A-Z]\d{3,}", re.IGNORECASE)
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
    """The names and references of many women, to be found in words."""

    def __init__(self, women: Iterable[Named]) -> None:
        self._whose: dict[str, set[UUID]] = {}
        self._references: dict[UUID, str] = {}
        for her in women:
            self._references[her.id] = her.reference
            spelt = _WORD.findall(f"{her.first_name} {her.preferred_name} {her.last_name}")
            for name in {her.reference.upper(), *(part for part in spelt if len(part) >= _SHORTEST)}:
                self._whose.setdefault(name, set()).add(her.id)

    def named_in(self, words: str, but: UUID | None = None) -> list[str]:
        """The references of the women who may be named there, except her whose own words they are."""
        found: set[UUID] = set()
        for word in {match[0] for match in _WORD.finditer(words)}:
            for name in (word, re.sub(r"['’]s$", "", word), word.upper() if _REFERENCE.fullmatch(word) else word):
                whose = self._whose.get(name, set())
                if but not in whose:  # a name of her own is hers
                    found |= whose
        return sorted(self._references[each] for each in found)

    def referred_to(self, words: str, but: UUID | None = None) -> list[str]:
        """The references that stand there word for word: nobody else can be meant."""
        there = {match[0].upper() for match in _REFERENCE.finditer(words)}
        found = {her for each in there for her in self._whose.get(each, ()) if her != but}
        return sorted(self._references[her] for her in found)
