"""The periods people report on: quarters, financial years, and everything since the beginning."""

import datetime as dt
from dataclasses import dataclass

from pause_desktop.records.journey import add_months
from pause_desktop.sentences import sentence

PRESETS = {
    "this_quarter": sentence("This quarter"),
    "last_quarter": sentence("Last quarter"),
    "this_year": sentence("This financial year"),
    "last_year": sentence("Last financial year"),
    "beginning": sentence("Since the beginning"),
    "last_report": sentence("Since the last report"),
}
"""The periods that have a name, in the order a person sees them."""


@dataclass(frozen=True, slots=True)
class Period:
    """The first day (None: the first record) and the last, both included."""

    since: dt.date | None
    as_at: dt.date


def preset(name: str, today: dt.date, year_starts: int = 4, reported: dt.date | None = None) -> Period:
    """A named period; `year_starts` is the month the financial year begins with, quarters follow from it.

    What is not over yet ends today: figures of days to come would be nought. `reported` is the last day of the
    last report; without one, "last_report" begins with the first record.
    """
    if name == "beginning" or (name == "last_report" and reported is None):
        return Period(None, today)
    if name == "last_report" and reported is not None:
        return Period(reported + dt.timedelta(days=1), today)
    months = 3 if name.endswith("quarter") else 12
    begins = _begins(today, year_starts, months)
    if name.startswith("last"):
        return Period(add_months(begins, -months), begins - dt.timedelta(days=1))
    return Period(begins, today)


def preset_of(period: Period, today: dt.date, year_starts: int = 4, reported: dt.date | None = None) -> str | None:
    """The name of a period that has one; the first, where several mean it."""
    return next((name for name in PRESETS if preset(name, today, year_starts, reported) == period), None)


def _begins(today: dt.date, year_starts: int, months: int) -> dt.date:
    """The first day of the span of so many months that today lies in."""
    into = (today.month - year_starts) % 12 % months
    return add_months(today.replace(day=1), -into)
