"""Outcomes for women, by theme: one circle a woman up to thirty, bars on a track beyond."""

from typing import Any

from pause_desktop.reports.charts.bars import MOST_CIRCLES, Count, Share
from pause_desktop.reports.content import Block, Section
from pause_desktop.reports.sections.telling import Telling, count_figure, count_in, nothing, people_figure
from pause_desktop.reports.wording import (
    at,
    counted,
    day,
    group,
    hidden_note,
    is_hidden,
    listed,
    lower,
    shown,
    whole,
)

THEMES = {
    "Health": (
        "registered_with_gp",
        "mental_health_treatment_accessed",
        "alcohol_reduced",
        "detox_completed",
    ),
    "Safety and relationships": (
        "healthy_relationships_support",
        "new_friends",
        "ended_abusive_relationship",
        "fled_to_refuge",
        "partner_relationship_improved",
        "probation_completed",
        "shared_her_story",
    ),
    "Home and money": (
        "budgeting_support",
        "benefits_and_debt_addressed",
        "eviction_avoided",
        "housed",
        "no_longer_homeless",
    ),
    "Children": (
        "contact_with_children_reestablished",
        "letterbox_started",
        "life_story_work_started",
        "life_story_work_completed",
        "final_contact_supported",
        "met_prospective_adopters",
        "took_part_in_child_review",
        "attended_school_event",
        "words_and_pictures",
        "child_returned",
    ),
}
LEARNING = ("in_work", "in_education_or_training", "volunteering", "university_offer")
_THEMED = {kind for kinds in (*THEMES.values(), LEARNING) for kind in kinds}


def section(telling: Telling, number: int) -> Section:
    """What changed for the women, counted by woman."""
    return Section("Outcomes for women", _finding(telling), tuple(_blocks(telling)), number)


def base(telling: Telling) -> Any:
    """How many women the outcomes are of: the base printed with work and learning, else those in contact."""
    of = telling.at("in_work_education_or_training", "of")
    if of is None and telling.impact.since:
        return telling.at("women_in_contact", "n")
    return of


def rows_of(telling: Telling, kinds: tuple[str, ...] | list[str]) -> list[Share]:
    """One row for each kind that was recorded, the most frequent shown one first."""
    counts = telling.table("outcomes")
    of = base(telling)
    rows = [
        Share(telling.label("outcome", kind), count_in(counts[kind]), at(counts[kind], "of") or of)
        for kind in kinds
        if kind in counts and count_in(counts[kind]) not in (0, None)
    ]
    return sorted(rows, key=lambda row: (is_hidden(row.count), -(whole(row.count) or 0), row.name))


def groups_of(telling: Telling) -> list[tuple[str, list[Share]]]:
    """Each theme with the rows of it that were recorded; themes without any are left out."""
    others = sorted(kind for kind in telling.table("outcomes") if kind not in _THEMED)
    themes = [*THEMES.items(), ("Other outcomes", others)]
    return [(theme, rows) for theme, kinds in themes if (rows := rows_of(telling, list(kinds)))]


def _finding(telling: Telling) -> str:
    told = [row for _, rows in groups_of(telling) for row in rows if whole(row.count)]
    told = sorted(told, key=lambda row: (-row.count, row.name))
    if not told:
        return "No outcome can be shown for this group of women."
    of = whole(told[0].of)
    everyone = [lower(row.name) for row in told if of and row.count == of][:3]
    some = [f"{lower(row.name)} for {shown(row.count)}" for row in told if not of or row.count != of]
    if everyone and of:
        start = f"Recorded for every one of {counted(of, 'woman', 'women')}: {listed(everyone)}"
        return f"{start}; {listed(some[:2])}." if some else f"{start}."
    women = f"Of {counted(of, 'woman', 'women')}, " if of else "Recorded: "
    return f"{women}{listed(some[:3])}."


def _blocks(telling: Telling) -> list[Block]:
    groups, impact, title = groups_of(telling), telling.impact, "What changed for the women"
    rows = [row for _, rows in groups for row in rows]
    if not rows:
        return nothing(
            title, telling.empty("No outcome was recorded for this group of women by this day.", "outcomes")
        )
    caption = f"Women with each outcome recorded by {day(impact.as_at)}, each woman once; {group(impact)}."
    note = hidden_note(impact, [row.count for row in rows])
    of = whole(base(telling))
    if of is None or len(rows) == 1:
        return count_figure(title, [_as_count(row) for row in rows], "Bar chart of women", caption + note, "")
    kind = f"One circle for each of {of} women" if of <= MOST_CIRCLES else f"Bars on a track of {of:,} women"
    filled = telling.drawn(" One circle is one woman; filled, the outcome was recorded.")
    circles = filled if of <= MOST_CIRCLES else ""
    return people_figure(title, groups, kind, caption + circles + note)


def _as_count(row: Share) -> Count:
    return Count(row.name, row.count)
