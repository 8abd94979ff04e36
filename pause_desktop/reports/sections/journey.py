"""The journey: how many women reached each stage, how many left, when and why, and how long opening took."""

from typing import Any

from pause_desktop.reports.charts.journey import Stage, journey
from pause_desktop.reports.content import Block, Figure, Paragraph, Section, Subheading, Table
from pause_desktop.reports.sections.telling import Telling, count_in, nothing, total_of
from pause_desktop.reports.wording import (
    capital,
    counted,
    day,
    hidden_note,
    is_hidden,
    listed,
    lower,
    period,
    shown,
    whole,
)

STAGES = ("identified", "outreach", "engaging", "open", "transition", "next_steps")
_REACHED = {
    "identified": "identified",
    "outreach": "prioritised for outreach",
    "engaging": "engaging",
    "open": "opened",
    "transition": "came to transition",
    "next_steps": "came to Next Steps",
}
MOST_REASONS = 3


def section(telling: Telling, number: int) -> Section:
    """The flow, the reasons for leaving, the exits of the period and the weeks to opening."""
    blocks = [*_flow(telling), *_why(telling), *_exits(telling), *_weeks(telling)]
    return Section("The journey", _finding(telling), tuple(blocks), number)


def _finding(telling: Telling) -> str:
    reached = telling.table("journey", "reached")
    told = [(stage, n) for stage in STAGES if (n := whole(count_in(reached.get(stage)))) is not None]
    if not told:
        return "The stages of the women of this group are not shown."
    (first, most), rest = told[0], told[1:]
    start = f"{counted(most, 'woman was', 'women were')} {_REACHED[first]}"
    if first not in ("identified", "outreach"):
        start = f"{counted(most, 'woman', 'women')} reached {lower(telling.label('stage', first))}"
    follow = [f"{shown(n)} {_verb(stage)}" for stage, n in rest if stage in ("outreach", "engaging", "open")]
    return f"{start}; {listed(follow)}." if follow else f"{start}."


def _verb(stage: str) -> str:
    return {"outreach": "were prioritised", "engaging": "engaged", "open": "opened"}[stage]


def losses(telling: Telling, stage: str) -> dict[str, Any]:
    """Women who left from a stage by reason; completing is not a loss, and a reason nobody had is left out."""
    left = telling.table("journey", "left", stage)
    return {
        reason: count_in(count)
        for reason, count in left.items()
        if reason != "completed" and count_in(count) not in (0, None)
    }


def _stage(telling: Telling, stage: str, reached: Any) -> Stage:
    gone = losses(telling, stage)
    total = total_of(gone.values()) if gone else 0
    left = total if total is not None else telling.impact.mark
    ranked = sorted(gone, key=lambda reason: (is_hidden(gone[reason]), -(whole(gone[reason]) or 0), reason))
    reasons = tuple(
        f"{lower(telling.label('exit_reason', reason))} {shown(gone[reason])}" for reason in ranked[:MOST_REASONS]
    )
    more = ("others: see below",) if len(ranked) > MOST_REASONS else ()
    return Stage(telling.label("stage", stage), reached, left, (*reasons, *more))


def _flow(telling: Telling) -> list[Block]:
    title = "How many women reached each stage"
    reached = telling.table("journey", "reached")
    stages = [_stage(telling, stage, count_in(reached[stage])) for stage in STAGES if stage in reached]
    if not any(is_hidden(stage.reached) or whole(stage.reached) for stage in stages):
        return nothing(title, telling.empty("No woman of this group has a stage recorded by this day.", "journey"))
    if len(stages) == 1:
        return nothing(title, f"{stages[0].name}: {shown(stages[0].reached)}.")
    marks = [value for stage in stages for value in (stage.reached, stage.left)]
    caption = (
        f"Women who reached each stage by {day(telling.impact.as_at)}; a woman is counted in each stage that she "
        "reached."
        + telling.drawn(" Red, with a minus: women who left between two stages, and why.")
        + hidden_note(telling.impact, marks)
    )
    return [Figure(title, journey(stages), caption)]


def _why(telling: Telling) -> list[Block]:
    title = "Why women left"
    by_stage = {stage: gone for stage in STAGES if (gone := losses(telling, stage))}
    if not by_stage:
        return nothing(title, telling.empty("No woman of this group left before completing.", "journey", "left"))
    reasons = sorted({reason for gone in by_stage.values() for reason in gone})
    rows = []
    for reason in reasons:
        cells = [gone.get(reason, 0) for gone in by_stage.values()]
        rows.append((telling.label("exit_reason", reason), *map(shown, cells), _sum(telling, cells)))
    columns = [[gone.get(reason, 0) for reason in reasons] for gone in by_stage.values()]
    everything = [cell for column in columns for cell in column]
    rows.append(("All", *(_sum(telling, column) for column in columns), _sum(telling, everything)))
    wide = 24.0
    widths = (170 - wide * (len(by_stage) + 1), *([wide] * (len(by_stage) + 1)))
    caption = (
        f"Women who left before completing, by the stage they left, to {day(telling.impact.as_at)}."
        + hidden_note(telling.impact, everything)
    )
    head = ("Reason", *(telling.label("stage", stage) for stage in by_stage), "All")
    numbers = tuple(range(1, len(widths)))
    return [Table(tuple(rows), widths, head, numbers, total=True, title=title, caption=caption)]


def _sum(telling: Telling, cells: list[Any]) -> str:
    total = total_of(cells)
    return shown(total) if total is not None else telling.impact.mark


def _exits(telling: Telling) -> list[Block]:
    title = "Women whose time with Pause ended"
    exits = {reason: row for reason, row in telling.table("exits").items() if count_in(row) not in (0, None)}
    if not exits:
        return nothing(title, telling.empty("No woman’s time with Pause ended in this period.", "exits"))
    rows = [
        (
            telling.label("exit_reason", reason),
            shown(count_in(row)),
            *(
                shown(row.get(part) if isinstance(row, dict) else row, "not stated")
                for part in ("planned", "unplanned")
            ),
        )
        for reason, row in exits.items()
    ]
    values = [value for row in rows for value in row]
    caption = f"Women closed in the period, by reason. {capital(period(telling.impact))}." + hidden_note(
        telling.impact, values
    )
    head = ("Reason", "Women", "Planned", "Unplanned")
    return [Table(tuple(rows), (98, 24, 24, 24), head, (1, 2, 3), title=title, caption=caption)]


def _weeks(telling: Telling) -> list[Block]:
    weeks = telling.at("journey", "weeks_to_open")
    median = telling.at("journey", "weeks_to_open", "median")
    if not isinstance(weeks, dict) or median is None:
        return []
    words = f"From referral to open took {shown(median)} weeks in the middle case"
    low, high = weeks.get("low"), weeks.get("high")
    half = (
        f"half of the women: {shown(low)} to {shown(high)} weeks; " if low is not None and high is not None else ""
    )
    return [
        Subheading("From referral to open"),
        Paragraph(f"{words} ({half}n = {shown(weeks.get('n'))})."),
    ]
