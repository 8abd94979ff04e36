"""How long a record is kept and when a request about it must be answered: days that follow from days, no more.

Nothing is ever erased by a date: a record that falls due goes on a list, and a person decides. A legal hold keeps
it off the list until it ends; a decision to keep it longer, with its reason, until the next review.
"""

import datetime as dt
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field
from functools import lru_cache
from typing import Any

from pause_desktop.records.journey import add_months, stage_on, until

RETENTION_YEARS = 7
ANSWER_MONTHS, EXTENSION_MONTHS = 1, 2
_SATURDAY = 5


@dataclass(frozen=True, slots=True)
class Hold:
    """A legal hold: who ordered it, why, and its last day (None: until somebody lifts it)."""

    by: str
    why: str = field(repr=False)
    until: dt.date | None = None

    def stands(self, day: dt.date) -> bool:
        """Whether it keeps the record on a day."""
        return self.until is None or day <= self.until


@dataclass(frozen=True, slots=True)
class Longer:
    """A decision to keep a record although it was due, with its reason, to be looked at again on a day."""

    by: str
    why: str = field(repr=False)
    review_on: dt.date


@dataclass(frozen=True, slots=True)
class Review:
    """One closed record whose time has come: since when, and whether a hold or a decision keeps it."""

    record: Any
    due_on: dt.date
    hold: Hold | None = None
    longer: Longer | None = None

    @property
    def waits(self) -> bool:
        """Whether a person has to decide on it now."""
        return self.hold is None and self.longer is None


def due_on(
    stages: Sequence[Any], contacts: Iterable[Any], day: dt.date, years: int | None = RETENTION_YEARS
) -> dt.date | None:
    """The day on which a record falls due: so many years after the last contact; None where she is not closed.

    A contact that is only planned is none. Where there never was one, the years run from the day she was closed.
    """
    if stage_on(stages, day) != "closed":
        return None
    were = [each.on for each in contacts if each.outcome != "planned" and each.on <= day]
    last = max(were, default=None) or until(stages, day)[-1].started_on
    return add_months(last, 12 * (RETENTION_YEARS if years is None else years))


def review_of(
    record: Any, due: dt.date | None, day: dt.date, holds: Iterable[Hold] = (), decisions: Iterable[Longer] = ()
) -> Review | None:
    """The line of the review list for a record that is due by a day, with what keeps it; None for any other."""
    if due is None or due > day:
        return None
    standing = [each for each in holds if each.stands(day)]
    kept = [each for each in decisions if day < each.review_on]
    return Review(
        record, due,
        max(standing, key=lambda each: each.until or dt.date.max, default=None),
        max(kept, key=lambda each: each.review_on, default=None),
    )  # fmt: skip


def answer_due_on(received_on: dt.date, *, extended: bool = False) -> dt.date:
    """By when a request must be answered: the same date next month, two months later still where it was extended.

    The last day of the month where it has no such date; the next working day where that is a weekend or a bank
    holiday in England.
    """
    return next_working_day(add_months(received_on, ANSWER_MONTHS + (EXTENSION_MONTHS if extended else 0)))


def next_working_day(day: dt.date) -> dt.date:
    """The day itself, or the first one after it that is neither a weekend nor a bank holiday in England."""
    while not is_working_day(day):
        day += dt.timedelta(days=1)
    return day


def is_working_day(day: dt.date) -> bool:
    """Whether a day is neither a weekend nor a bank holiday in England."""
    return day.weekday() < _SATURDAY and day not in _bank_holidays(day.year)


@lru_cache(maxsize=32)
def _bank_holidays(year: int) -> frozenset[dt.date]:
    from holidays import country_holidays  # only when asked: it costs start-up a tenth of a second

    return frozenset(country_holidays("GB", subdiv="ENG", years=year))
