"""Suppression with one of its protections taken away, to show that the attack notices each."""

from collections.abc import Iterator
from typing import Any

import pytest

from pause_desktop.measures import hiding, limits, linked, secondary


def _nothing(*_: Any) -> Iterator[Any]:
    return iter(())


def _off(module: Any, *names: str) -> list[tuple[Any, str, Any]]:
    return [(module, name, _nothing) for name in names]


def _only_small(self: Any, path: Any, n: int, of: int, none_tells: bool) -> None:
    """k is looked at, and n − k is not."""
    if self.rule.small(n):
        self.cells.hide(path, hiding.SMALL)


Patch = tuple[Any, str, Any]
MUTANTS: dict[str, list[Patch]] = {
    "no secondary suppression": [(secondary.Cells, "keep_ranges", lambda self: None)],
    "k without n − k": [(hiding._Hiding, "_hide_part", _only_small)],
    "all of a breakdown": [(hiding._Hiding, "_hide_everybody", lambda self: None)],
    "differences": [(hiding._Hiding, "_hide_differences", lambda self: None)],
    "followers": _off(linked, "followers"),
    "means": [*_off(limits, "_means"), (hiding._Hiding, "_keep_under_means", lambda self: None)],
    "numbers that stand twice": _off(linked, "_twice"),
    "stages": [*_off(linked, "_stages"), *_off(limits, "_stages", "_periods")],
    "the flow": [*_off(linked, "_flow"), *_off(limits, "_stages")],
    "limits of stages": _off(limits, "_stages"),
    "contacts": [*_off(linked, "_contacts"), *_off(limits, "_contacts")],
    "scores": [
        *_off(linked, "_scores"),
        *_off(limits, "_means", "_bands", "_pairs"),
        *_off(linked, "distributions"),
    ],
    "pairs": _off(limits, "_pairs"),
    "children": _off(linked, "_children"),
}


def mutate(patch: pytest.MonkeyPatch, name: str) -> None:
    """Takes one protection away."""
    for owner, attribute, value in MUTANTS[name]:
        patch.setattr(owner, attribute, value)


YEAR_OF_30 = (30, 7, "over a year", "under5")
CAUGHT_IN: dict[str, tuple[int, int, str, str]] = {
    "no secondary suppression": YEAR_OF_30,
    "k without n − k": YEAR_OF_30,
    "all of a breakdown": YEAR_OF_30,
    "differences": (50, 8, "on a day", "under5"),
    "followers": (30, 7, "of a cohort", "under5"),
    "limits of stages": (50, 7, "over a year", "under5"),
    "means": YEAR_OF_30,
    "numbers that stand twice": YEAR_OF_30,
    "stages": (30, 8, "over a year", "under5"),
    "the flow": (30, 8, "over a year", "under5"),
    "contacts": YEAR_OF_30,
    "scores": YEAR_OF_30,
    "pairs": (30, 7, "on a day", "under5"),
    "children": YEAR_OF_30,
}
"""For each an invented practice in which it matters: how many women, which, what was asked and the rule."""
