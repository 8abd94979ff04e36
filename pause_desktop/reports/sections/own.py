"""A section with a person's own paragraph: after the sentence that the program writes, or in its place."""

from dataclasses import replace

from pause_desktop.reports.content import Block, Paragraph, Section
from pause_desktop.reports.impact import OwnWords

LONGEST_LEAD = 300
"""Letters up to which a first line is set large, as the program's own sentence is."""


def with_own(section: Section, own: OwnWords | None) -> Section:
    """The section with these words; without any it is as the program writes it."""
    lines = [line.strip() for line in own.words.splitlines() if line.strip()] if own else []
    if own is None or not lines:
        return section
    if not own.instead:
        return replace(section, blocks=(*_paragraph(lines), *section.blocks))
    short = len(lines[0]) <= LONGEST_LEAD
    lead, rest = (lines[0], lines[1:]) if short else ("", lines)
    return replace(section, finding=lead, blocks=(*_paragraph(rest), *section.blocks))


def _paragraph(lines: list[str]) -> tuple[Block, ...]:
    return (Paragraph("\n".join(lines)),) if lines else ()
