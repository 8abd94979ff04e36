"""The sections of the impact summary, in order; each writes its own part of the content from the figures."""

from collections.abc import Callable, Iterator
from dataclasses import replace

from pause_desktop.reports.content import Section
from pause_desktop.reports.impact import OwnWords
from pause_desktop.reports.order import FIRST, SectionName, in_print
from pause_desktop.reports.reading import with_tables
from pause_desktop.reports.sections import (
    background,
    children,
    contacts,
    glance,
    journey,
    learning,
    mental_health,
    method,
    money,
    outcomes,
    practices,
    progress,
    words,
)
from pause_desktop.reports.sections.own import with_own
from pause_desktop.reports.sections.tables_only import tables_only
from pause_desktop.reports.sections.telling import Telling

NUMBERED: dict[SectionName, Callable[[Telling, int], Section]] = {
    "background": background.section,
    "journey": journey.section,
    "outcomes": outcomes.section,
    "learning": learning.section,
    "progress": progress.section,
    "mental_health": mental_health.section,
    "children": children.section,
    "contacts": contacts.section,
    "money": money.section,
    "words": words.section,
    "method": method.section,
}
"""Who writes each section that has a number."""


def sections(telling: Telling) -> list[Section]:
    """Every section after the committee sheet, as chosen; a national report has its practices, and nobody's own
    words."""
    return list(_told(telling))


def sections_with_tables(telling: Telling) -> list[Section]:
    """The same, each chart with its numbers beneath it: what is printed on pages."""
    return [replace(each, blocks=with_tables(each.blocks)) for each in sections(telling)]


def _told(telling: Telling) -> Iterator[Section]:
    impact, number = telling.impact, 0
    chosen = in_print(impact.sections)
    if FIRST in chosen:
        yield with_own(replace(glance.section(telling), name=FIRST), _own(telling, FIRST))
    if impact.practices:
        number += 1
        yield replace(practices.section(telling, number), name="practices")
    for name in chosen:
        if name == FIRST or (name == "words" and impact.practices):
            continue
        number += 1
        yield _written(telling, name, number)


def _written(telling: Telling, name: SectionName, number: int) -> Section:
    draws = name not in telling.impact.tables_only
    section = NUMBERED[name](replace(telling, draws=draws), number)
    named = replace(section if draws else tables_only(section), name=name)
    return with_own(named, _own(telling, name))


def _own(telling: Telling, name: SectionName) -> OwnWords | None:
    return next((each for each in telling.impact.words if each.section == name), None)
