"""What follows from the dates of her stages: where she is on a day, when a stage ends, what is due.

Stages are dated rows, never one status field, so every answer here is about a day that is named. A row is any
object with `stage`, `started_on` and `exit_reason`; the rows of one woman come in any order.
"""

from calendar import monthrange
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import date, timedelta
from typing import Any

STAGES = ("identified", "outreach", "engaging", "open", "transition", "next_steps", "closed")
TIME_POINTS = ("baseline", "month_6", "month_9", "month_12", "month_18", "other")

# The baseline is scored in months 0 to 3, so it is late only when the third has passed.
DUE_AFTER_MONTHS = {"baseline": 3, "month_6": 6, "month_9": 9, "month_12": 12, "month_18": 18}

PROGRAMME_MONTHS = 18
ENGAGEMENT_WEEKS = 16
OVERDUE_AFTER = timedelta(days=28)

_ORDER = {stage: place for place, stage in enumerate(STAGES)}


@dataclass(frozen=True, slots=True)
class Span:
    """One stage from its first day to the day on which the next begins (None: it has not ended)."""

    stage: str
    started_on: date
    ended_on: date | None


def add_months(day: date, months: int) -> date:
    """The same date so many calendar months on, or the last day of that month where there is none."""
    year, month = divmod(day.year * 12 + day.month - 1 + months, 12)
    return date(year, month + 1, min(day.day, monthrange(year, month + 1)[1]))


def completed_years(born_on: date, day: date) -> int:
    """Her age on a day; one born on 29 February has her birthday on 1 March of other years."""
    return day.year - born_on.year - ((day.month, day.day) < (born_on.month, born_on.day))


def programme_ends_on(opened_on: date, months: int = PROGRAMME_MONTHS) -> date:
    """The day on which the programme ends: 18 calendar months after opening unless the practice differs."""
    return add_months(opened_on, months)


def engagement_ends_on(started_on: date, weeks: int = ENGAGEMENT_WEEKS) -> date:
    """The day by which engaging becomes open or ends: 16 weeks unless the practice differs."""
    return started_on + timedelta(weeks=weeks)


def weeks_left(opened_on: date, day: date, months: int = PROGRAMME_MONTHS) -> int:
    """Whole weeks from a day to the end of her programme; 0 once it is over."""
    return max(0, (programme_ends_on(opened_on, months) - day).days // 7)


def due_dates(opened_on: date) -> dict[str, date]:
    """The day each time point falls due, counted in calendar months from opening."""
    return {point: add_months(opened_on, months) for point, months in DUE_AFTER_MONTHS.items()}


def in_order(periods: Iterable[Any]) -> list[Any]:
    """The rows by first day; two of one day (refused on entry) stand in the order of the stages."""
    return sorted(periods, key=lambda row: (row.started_on, _ORDER.get(row.stage, len(STAGES))))


def spans(periods: Iterable[Any]) -> list[Span]:
    """Each stage with the day it ended: where the next begins."""
    rows = in_order(periods)
    ends = [row.started_on for row in rows[1:]] + [None]
    return [Span(row.stage, row.started_on, end) for row, end in zip(rows, ends, strict=False)]


def until(periods: Iterable[Any], day: date) -> list[Any]:
    """The rows begun by a day, in order."""
    return in_order(row for row in periods if row.started_on <= day)


def period_on(periods: Iterable[Any], day: date) -> Any | None:
    """The row of the stage she is in on a day: the latest begun by then; None before the first."""
    begun = until(periods, day)
    return begun[-1] if begun else None


def stage_on(periods: Iterable[Any], day: date) -> str | None:
    """Her stage on a day, or None before her first."""
    row = period_on(periods, day)
    return row.stage if row else None


def episodes(periods: Iterable[Any]) -> list[list[Any]]:
    """The rows cut after each closing: a stage after closed begins a new episode, for women come back."""
    cut: list[list[Any]] = []
    for row in in_order(periods):
        if not cut or (cut[-1][-1].stage == "closed" and row.stage != "closed"):
            cut.append([])
        cut[-1].append(row)
    return cut


def first_opened(periods: Iterable[Any], by: date | None = None) -> date | None:
    """The first day on which she was ever open (by a day), or None."""
    days = [row.started_on for row in periods if row.stage == "open" and (by is None or row.started_on <= by)]
    return min(days, default=None)


def opened_in_episode(periods: Sequence[Any], day: date) -> date | None:
    """The first day open in the episode she is in on a day, from which its reviews fall due."""
    now = episodes(until(periods, day))
    return first_opened(now[-1]) if now else None
