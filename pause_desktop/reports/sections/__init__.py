"""The sections of the impact summary, in order; each writes its own part of the content from the figures."""

from collections.abc import Callable
from dataclasses import replace

from pause_desktop.reports.content import Section
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
from pause_desktop.reports.sections.telling import Telling

NUMBERED: tuple[Callable[[Telling, int], Section], ...] = (
    background.section,
    journey.section,
    outcomes.section,
    learning.section,
    progress.section,
    mental_health.section,
    children.section,
    contacts.section,
    money.section,
    words.section,
    method.section,
)


def sections(telling: Telling) -> list[Section]:
    """Every section after the committee sheet; a national report has its practices, and nobody's own words."""
    written = NUMBERED
    if telling.impact.practices:
        written = (practices.section, *(write for write in NUMBERED if write is not words.section))
    return [glance.section(telling), *(write(telling, number) for number, write in enumerate(written, 1))]


def sections_with_tables(telling: Telling) -> list[Section]:
    """The same, each chart with its numbers beneath it: what is printed on pages."""
    return [replace(each, blocks=with_tables(each.blocks)) for each in sections(telling)]
