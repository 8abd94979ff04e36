"""Progress in her own view: each area at each time, and the change of the same women."""

from decimal import Decimal
from typing import Any

from pause_desktop.reports.charts.progress import Pairs, dumbbells, radar
from pause_desktop.reports.charts.slope import slope
from pause_desktop.reports.content import (
    Block,
    Caption,
    Columns,
    Figure,
    Paragraph,
    Section,
    Subheading,
    Table,
)
from pause_desktop.reports.sections.telling import Telling, count_in, nothing, pages
from pause_desktop.reports.wording import (
    NB,
    at,
    day,
    group,
    hidden_note,
    in_letters,
    is_hidden,
    listed,
    lower,
    shown,
    signed,
    whole,
)

TIMES = ("baseline", "month_6", "month_9", "month_12", "month_18", "other")
TITLE = "Start and latest score, the same women"
MOST_SPOKES = 7


def section(telling: Telling, number: int) -> Section:
    """The dumbbell, slope and radar of paired women, then all women at each time, then who left unscored."""
    areas = telling.table("progress")
    if not areas:
        empty = telling.empty("No scores of the progress tool are recorded for this group of women.", "progress")
        return Section("Progress, in her own view", empty, (), number)
    rows = paired(telling)
    blocks = [*_paired_blocks(telling, rows), *_times(telling, areas), *_gone(telling, areas)]
    return Section("Progress, in her own view", _finding(rows), tuple(blocks), number)


def paired(telling: Telling) -> list[Pairs]:
    """One row for each area that has pairs: the largest gain first, hidden ones last."""
    rows = []
    for area in telling.table("progress"):
        pair = telling.at("progress", area, "paired")
        n = at(pair, "n")
        if n in (None, 0):
            continue
        name = telling.label("life_area", area)
        rows.append(Pairs(name, at(pair, "first"), at(pair, "last"), n, at(pair, "better")))
    return sorted(rows, key=lambda row: (row.change is None, -(row.change or Decimal(0)), row.name))


def _finding(rows: list[Pairs]) -> str:
    changes = [(row, row.change) for row in rows if row.change is not None]
    if not changes:
        return "No change can be shown for this group of women."
    higher = [row for row, change in changes if change > 0]
    of = f"{in_letters(len(higher))} of the {in_letters(len(changes))} areas shown"
    if len(higher) == len(changes):
        of = (
            f"every one of the {in_letters(len(changes))} areas shown" if len(changes) > 1 else "the one area shown"
        )
    if not higher:
        return f"Women score higher in {of}."
    most = " and ".join(f"{lower(row.name)} ({signed(row.change)})" for row in higher[:2] if row.change)
    return f"Women scored twice score higher in {of}, most of all in {most}."


def _paired_blocks(telling: Telling, rows: list[Pairs]) -> list[Block]:
    if not rows:
        return nothing(TITLE, "No woman of this group has been scored twice in the same area.")
    impact = telling.impact
    if len(rows) == 1:
        row = rows[0]
        better = f"; {shown(row.better)} better" if row.better is not None else ""
        return [Subheading(TITLE), Paragraph(f"{row.words}{better}.")]
    values = [value for row in rows for value in (row.first, row.last, row.n, row.better)]
    caption = (
        "Progress tool, scored by the woman herself on five steps. Paired: only women with both scores, n in each "
        f"row. {group(impact)[:1].upper()}{group(impact)[1:]}, to {day(impact.as_at)}. Mean of steps 1 to 5; "
        "missing is never zero." + hidden_note(impact, values)
    )
    return pages(TITLE, dumbbells(rows), caption)


def _radar(rows: list[Pairs]) -> list[Block]:
    spokes = [row for row in rows if row.change is not None][:MOST_SPOKES]
    if len(spokes) < 3:
        return []
    title = f"{in_letters(len(spokes))[:1].upper()}{in_letters(len(spokes))[1:]} areas at one look"
    caption = "Dashed: start. Filled: latest. Rings: bad, neither, good, very good. The same paired means as above."
    return [Figure(title, radar(spokes), caption)]


def _times(telling: Telling, areas: dict[str, Any]) -> list[Block]:
    times = [time for time in TIMES if any(_scored(areas[area], time) for area in areas)]
    if not times:
        return nothing("All women, at each time", "No scores are recorded in this period.")
    rows = [
        (telling.label("life_area", area), *(_mean(areas[area], time) for time in times))
        for area in areas
        if any(_scored(areas[area], time) for time in times)
    ]
    wide = min(23.0, 118 / len(times))
    head = ("Area", *(telling.label("time_point", time) for time in times))
    marks = [at(areas[area], time, "n") for area in areas for time in times]
    caption = (
        "Mean (women scored). All women who answered at that time: not the same women in each column, so compare "
        f"the paired figures above. To {day(telling.impact.as_at)}." + hidden_note(telling.impact, marks)
    )
    table = Table(
        tuple(rows),
        (170 - wide * len(times), *([wide] * len(times))),
        head,
        tuple(range(1, len(times) + 1)),
        title="All women, at each time",
        caption=caption,
    )
    return [table, *_at_one_look(telling)]


def _at_one_look(telling: Telling) -> list[Block]:
    """Slope and radar of the paired means beside each other; a lone one has the reading at its side."""
    rows = paired(telling)
    drawn: list[Block] = [*_slope(telling, rows), *_radar(rows)]
    if len(drawn) == 2:
        return [Columns((drawn[0],), (drawn[1],), 3), *_reading(telling)]
    return [Columns(tuple(drawn), _reading(telling), 3)] if drawn else []


def _slope(telling: Telling, rows: list[Pairs]) -> list[Figure]:
    drawing = slope(rows)
    if drawing is None:
        return []
    pairs = sorted({n for row in rows if row.change is not None and (n := whole(row.n)) is not None})
    each = f", n {pairs[0]} to {pairs[-1]} in each" if len(pairs) > 1 else f", n {pairs[0]}" if pairs else ""
    caption = (
        f"Mean of the same women, first and latest score{each}, to {day(telling.impact.as_at)}. Full line: better. "
        "Dashed: worse. Thin: the same. The same paired means as above."
    )
    return [Figure("From the start to the latest score", drawing, caption)]


def _reading(telling: Telling) -> tuple[Block, ...]:
    return (
        Subheading("How to read these scores"),
        Paragraph(
            "Each woman scores areas of her own life from very bad (1) to very good (5), near the start and again "
            "later. The talk that the score begins matters as much as the score."
        ),
        Caption(f"Only women with both scores are in the paired figures, to {day(telling.impact.as_at)}."),
    )


def _scored(area: Any, time: str) -> bool:
    return at(area, time, "n") not in (None, 0)


def _mean(area: Any, time: str) -> str:
    mean, n = at(area, time, "mean"), at(area, time, "n")
    if not _scored(area, time):
        return "not scored"
    if is_hidden(mean) or is_hidden(n):
        return mean if is_hidden(mean) else n
    return f"{shown(mean, 'not shown')}{NB}({shown(n)})"


def _gone(telling: Telling, areas: dict[str, Any]) -> list[Block]:
    title = "Scored at the start and not later, among women who had left"
    rows = []
    for area in areas:
        left = at(areas[area], "left")
        gone = left if isinstance(left, dict) else {}
        told = [
            f"{lower(telling.label('exit_reason', reason))} {shown(count_in(count))}"
            for reason, count in gone.items()
            if count_in(count) not in (0, None)
        ]
        if told:
            rows.append((telling.label("life_area", area), listed(told)))
    if not rows:
        return []
    values = [word for _, words in rows for word in words.split()]
    caption = (
        "Women scored first and not later, by the reason they had left; a mean of those who stayed says nothing of "
        "them." + hidden_note(telling.impact, values)
    )
    return [Table(tuple(rows), (52, 118), ("Area", "Women who had left"), title=title, caption=caption)]
