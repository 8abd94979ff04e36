"""Where two records of one woman differ, and what is chosen of the two unless a person chooses otherwise.

What may be safe for her is never made safer-looking by a join: of two answers on safe contact the more careful one
is chosen, of two days of asking the earlier. Notes on both sides are kept both.
"""

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any, Literal

from pause_desktop.records.fields import Column, columns
from pause_desktop.records.woman import Woman

Side = Literal["one", "other", "both"]

_CAREFUL = ("no", "not_asked", None, "yes")
"""Answers on safe contact, the most careful first; not recorded counts as not safe."""

_SAYS_LITTLE = (None, "not_asked")

_CHECKED = "safe_contact_checked_on"


@dataclass(frozen=True, slots=True, repr=False)
class Difference:
    """One field in which the two differ; `sides` are those that can be chosen, `both` only where both fit in it."""

    column: Column
    one: Any
    other: Any
    sides: tuple[Side, ...]

    def value(self, side: Side) -> Any:
        """What the field holds if a side is chosen."""
        if side == "both":
            return f"{self.one}\n{self.other}"
        return self.one if side == "one" else self.other

    def careful(self) -> Side | None:
        """The safer side of a field on safe contact; None of any other field."""
        if self.column.name == _CHECKED:
            if self.one is None or self.other is None:
                return "one" if self.one is None else "other"
            return "one" if self.one <= self.other else "other"
        if self.column.kind == "tri" and self.column.name.startswith("safe_to_"):
            return "one" if _CAREFUL.index(self.one) <= _CAREFUL.index(self.other) else "other"
        return None


def differences(one: Mapping[str, Any], other: Mapping[str, Any]) -> list[Difference]:
    """The fields in which two women's records differ, in the order of the form; the reference is chosen apart."""
    found = []
    for column in columns(Woman):
        mine, hers = one.get(column.name), other.get(column.name)
        if column.name == "reference" or _blank(mine) == _blank(hers):
            continue
        sides: tuple[Side, ...] = ("one", "other")
        if column.kind == "note" and mine and hers and len(mine) + len(hers) < (column.longest or 0):
            sides = ("one", "other", "both")
        found.append(Difference(column, _blank(mine), _blank(hers), sides))
    return found


def usual(difference: Difference, kept: Literal["one", "other"]) -> Side:
    """What is chosen unless a person chooses: the careful, both, the one that says anything, who is kept."""
    careful = difference.careful()
    if careful is not None:
        return careful
    if "both" in difference.sides:
        return "both"
    if (difference.one in _SAYS_LITTLE) != (difference.other in _SAYS_LITTLE):
        return "other" if difference.one in _SAYS_LITTLE else "one"
    return kept


def _blank(value: Any) -> Any:
    return None if isinstance(value, str) and not value.strip() else value
