"""Which measures a section of the report speaks of, and the sentence that the program writes of them."""

from dataclasses import replace

from pause_desktop.reports.impact import Impact, Labels
from pause_desktop.reports.order import SECTIONS, SectionName
from pause_desktop.reports.sections import sections
from pause_desktop.reports.sections.telling import Telling
from pause_desktop.summaries.figure_names import NAMINGS

_NAMES: tuple[SectionName, ...] = (
    "background", "journey", "outcomes", "learning", "progress", "progress", "mental_health", "children",
    "contacts", "money",
)  # fmt: skip


def measures_of(section: SectionName) -> frozenset[str]:
    """The measures that a section prints, by name; at a glance prints of all of them."""
    return frozenset(
        naming.path.split(".")[0]
        for name, (_, namings) in zip(_NAMES, NAMINGS, strict=True)
        if name == section
        for naming in namings
    )


def sentences(impact: Impact, labels: Labels) -> dict[str, str]:
    """What the program itself writes at the head of every section, printed or not."""
    every = replace(impact, sections=SECTIONS, tables_only=(), words=())
    return {section.name: section.finding for section in sections(Telling(every, labels))}
