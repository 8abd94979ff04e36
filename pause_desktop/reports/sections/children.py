"""Children: where they live, how they keep in touch, their life-story work."""

from pause_desktop.reports.content import Block, Columns, Section, Table
from pause_desktop.reports.sections.telling import Telling, count_figure, nothing, total_of
from pause_desktop.reports.wording import (
    capital,
    counted,
    day,
    group,
    hidden_note,
    listed,
    lower,
    shown,
    whole,
)


def section(telling: Telling, number: int) -> Section:
    """What is known of the women’s children; they stay in mind."""
    blocks = [*_homes(telling), *_kept_in_touch(telling)]
    return Section("Children", _finding(telling), tuple(blocks), number)


def _finding(telling: Telling) -> str:
    times = telling.counts("family_time", "children_outcomes", "family_time")
    told = [row for row in times if whole(row.count) and row.name != telling.label("family_time", "none")]
    if told:
        first, *others = told[:3]
        has = counted(first.count, "child has", "children have")
        listing = listed(
            [f"{has} {lower(first.name)}", *(f"{shown(row.count)} {lower(row.name)}" for row in others)]
        )
        return f"{listing} family time."
    homes = [
        row
        for row in telling.counts("living_arrangement", "children_outcomes", "living_arrangement")
        if whole(row.count)
    ]
    if homes:
        return f"{capital(counted(homes[0].count, 'child', 'children'))}: {lower(homes[0].name)}."
    return "Nothing about the children of these women can be shown."


def _homes(telling: Telling) -> list[Block]:
    rows = telling.counts("living_arrangement", "children_outcomes", "living_arrangement")
    total = total_of(row.count for row in rows)
    told = f"{capital(counted(total, 'child', 'children'))}" if total is not None else "Children"
    caption = f"{told} of the {group(telling.impact)}, on {day(telling.impact.as_at)}." + hidden_note(
        telling.impact, [row.count for row in rows]
    )
    unknown = "Where the children of these women live is not recorded."
    empty = telling.empty(unknown, "children_outcomes", "living_arrangement")
    return count_figure("Where the children live", rows, "Bar chart of children", caption, empty)


def _kept_in_touch(telling: Telling) -> list[Block]:
    blocks: list[Block] = []
    for title, name in (("Family time", "family_time"), ("Life-story work", "life_story_work")):
        rows = telling.counts(name, "children_outcomes", name)
        if not rows:
            sentence = telling.empty("", "children_outcomes", name)
            blocks += nothing(title, sentence) if sentence else []
            continue
        caption = f"Children, on {day(telling.impact.as_at)}." + hidden_note(
            telling.impact, [row.count for row in rows]
        )
        cells = tuple((row.name, shown(row.count)) for row in rows)
        blocks.append(Table(cells, (59, 20), ("Kind", "Children"), (1,), title=title, caption=caption))
    if len(blocks) == 2 and all(isinstance(block, Table) for block in blocks):
        return [Columns((blocks[0],), (blocks[1],), 3)]
    return blocks
