"""Which sections a report has, in which order, and which of them print only the tables of their charts."""

from collections.abc import Sequence
from typing import Literal, get_args

SectionName = Literal[
    "glance", "background", "journey", "outcomes", "learning", "progress", "mental_health", "children", "contacts",
    "money", "words", "method",
]  # fmt: skip

SECTIONS: tuple[SectionName, ...] = get_args(SectionName)
"""Every section there is, in the order of a report for which nothing else was chosen."""

TITLES: dict[SectionName, str] = {
    "glance": "At a glance", "background": "Background", "journey": "The journey",
    "outcomes": "Outcomes for women", "learning": "Learning and work", "progress": "Progress, in her own view",
    "mental_health": "Mental health", "children": "Children", "contacts": "Contacts", "money": "Money",
    "words": "Her words", "method": "How these figures were made",
}  # fmt: skip
"""The title of each section, as it is printed."""

FIRST: SectionName = "glance"
"""Has no number, and stands before all that have one."""

LAST: SectionName = "method"
"""Stands at the end of every report: nobody can choose to print figures without saying how they were made."""

CHARTED: tuple[SectionName, ...] = SECTIONS[1:-2]
"""The sections that draw charts."""

MOVABLE: tuple[SectionName, ...] = SECTIONS[1:-1]
"""The sections whose place can be chosen."""


def in_print(chosen: Sequence[str]) -> tuple[SectionName, ...]:
    """The sections that are printed, in order, where somebody chose these; each stands once."""
    wanted = set(chosen)
    place = {name: -at for at, name in enumerate(reversed(chosen))}
    middle: list[SectionName] = [name for name in MOVABLE if name in wanted]
    middle.sort(key=lambda name: place[name])
    return (*((FIRST,) if FIRST in wanted else ()), *middle, LAST)


def without_charts(chosen: Sequence[str], printed: Sequence[str]) -> tuple[SectionName, ...]:
    """The printed sections whose charts are left out, where somebody chose these."""
    return tuple(name for name in CHARTED if name in chosen and name in printed)
