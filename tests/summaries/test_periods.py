"""Named periods: quarters follow from the month the financial year begins with."""

import datetime as dt

import pytest
from hypothesis import given
from hypothesis import strategies as st

from pause_desktop.summaries.periods import PRESETS, Period, preset, preset_of

TODAY = dt.date(2026, 5, 14)


@pytest.mark.parametrize(
    ("name", "year_starts", "since", "as_at"),
    [
        ("this_quarter", 4, dt.date(2026, 4, 1), TODAY),
        ("last_quarter", 4, dt.date(2026, 1, 1), dt.date(2026, 3, 31)),
        ("this_year", 4, dt.date(2026, 4, 1), TODAY),
        ("last_year", 4, dt.date(2025, 4, 1), dt.date(2026, 3, 31)),
        ("last_year", 1, dt.date(2025, 1, 1), dt.date(2025, 12, 31)),
        ("last_quarter", 2, dt.date(2026, 2, 1), dt.date(2026, 4, 30)),
        ("beginning", 4, None, TODAY),
    ],
)
def test_a_named_period_has_these_days(name: str, year_starts: int, since: dt.date | None, as_at: dt.date) -> None:
    assert preset(name, TODAY, year_starts) == Period(since, as_at)


def test_a_leap_day_ends_a_quarter() -> None:
    assert preset("last_quarter", dt.date(2024, 3, 9), 3).as_at == dt.date(2024, 2, 29)


@given(st.dates(dt.date(1950, 1, 1), dt.date(2090, 1, 1)), st.integers(1, 12))
def test_the_last_year_ends_the_day_before_this_one_begins(today: dt.date, year_starts: int) -> None:
    this, last = preset("this_year", today, year_starts), preset("last_year", today, year_starts)
    assert this.since is not None
    assert last.since is not None
    assert this.since.month == year_starts
    assert last.as_at + dt.timedelta(days=1) == this.since <= today
    assert (this.since.year - last.since.year, last.since.month) == (1, year_starts)


@given(st.dates(dt.date(1950, 1, 1), dt.date(2090, 1, 1)), st.integers(1, 12), st.sampled_from(list(PRESETS)))
def test_a_period_is_known_by_a_name_that_means_it(today: dt.date, year_starts: int, name: str) -> None:
    period = preset(name, today, year_starts)
    found = preset_of(period, today, year_starts)
    assert found is not None
    assert preset(found, today, year_starts) == period
