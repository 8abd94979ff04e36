"""Days as people type them."""

import datetime as dt

import pytest
from hypothesis import given
from hypothesis import strategies as st

from pause_desktop.gui.record.dates import ago, in_words, read_day, written
from pause_desktop.gui.record.typed import cell_of, understood
from pause_desktop.records.contact import Contact
from pause_desktop.records.fields import columns_by_name
from pause_desktop.records.parse import Unreadable, parse
from pause_desktop.records.terms import Terms
from pause_desktop.records.woman import Woman

TODAY = dt.date(2026, 5, 14)  # a Thursday
DAYS = st.dates(dt.date(1900, 1, 1), dt.date(2100, 12, 31))
LEANS = st.sampled_from(["back", "ahead", "near"])


@pytest.mark.parametrize(
    ("typed", "day"),
    [
        ("today", TODAY), ("yesterday", dt.date(2026, 5, 13)), ("-2", dt.date(2026, 5, 12)),
        ("+7", dt.date(2026, 5, 21)), ("+2w", dt.date(2026, 5, 28)), ("+1m", dt.date(2026, 6, 14)),
        ("tue", dt.date(2026, 5, 12)), ("Thursday", TODAY), ("last thu", dt.date(2026, 5, 7)),
        ("12/5", dt.date(2026, 5, 12)), ("12/7", dt.date(2025, 7, 12)), ("12 may", dt.date(2026, 5, 12)),
        ("29/2", dt.date(2024, 2, 29)), ("2020-03-31", dt.date(2020, 3, 31)), ("31/3/2020", dt.date(2020, 3, 31)),
    ],
)  # fmt: skip
def test_a_short_day_is_understood_as_the_last_such_day(typed: str, day: dt.date):
    assert read_day(typed, TODAY) == day


@pytest.mark.parametrize(
    ("typed", "day"),
    [("12/7", dt.date(2026, 7, 12)), ("12/5", dt.date(2027, 5, 12)), ("tue", dt.date(2026, 5, 19)),
     ("thu", dt.date(2026, 5, 21)), ("next tue", dt.date(2026, 5, 19))],
)  # fmt: skip
def test_a_day_that_lies_ahead_is_looked_for_ahead(typed: str, day: dt.date):
    assert read_day(typed, TODAY, "ahead") == day


@pytest.mark.parametrize(
    "typed", ["", "  ", "31/2", "45/1", "blue", "t ue", "12/7/93", "29.2.27", "+99999w", "m", "s"]
)
def test_what_names_no_day_is_not_guessed(typed: str):
    assert read_day(typed, TODAY) is None


@pytest.mark.parametrize(
    ("typed", "day"),
    [("12.7.26", dt.date(2026, 7, 12)), ("12/7/26", dt.date(2026, 7, 12)), ("July 12", dt.date(2025, 7, 12)),
     ("12th July", dt.date(2025, 7, 12)), ("sept 3rd", dt.date(2025, 9, 3)), ("−2", dt.date(2026, 5, 12)),
     ("– 2", dt.date(2026, 5, 12)), ("weds", dt.date(2026, 5, 13)), ("this fri", dt.date(2026, 5, 15)),
     ("tmrw", dt.date(2026, 5, 15)), ("yest", dt.date(2026, 5, 13))],
)  # fmt: skip
def test_other_ways_of_writing_a_day_are_understood_too(typed: str, day: dt.date):
    assert read_day(typed, TODAY) == day


@pytest.mark.parametrize("typed", ["31/2", "31 Feb", "29.2.27", "29/2/2027", "30 february", "31-4"])
def test_a_day_that_does_not_exist_is_called_so(typed: str):
    column = columns_by_name(Contact)["on"]
    with pytest.raises(Unreadable) as why:
        parse(column, cell_of(column, typed, TODAY, "near"), Terms(TODAY))
    assert str(why.value) == "is a day that does not exist"


@given(day=DAYS, lean=LEANS)
def test_what_a_field_shows_is_read_back_as_the_same_day(day: dt.date, lean):
    assert read_day(written(day), TODAY, lean) == day


@given(typed=st.text(max_size=20), today=DAYS, lean=LEANS)
def test_nothing_that_is_typed_breaks_the_reading(typed: str, today: dt.date, lean):
    found = read_day(typed, today, lean)
    assert found is None or isinstance(found, dt.date)


@given(day=DAYS, month=st.integers(1, 12), number=st.integers(1, 28))
def test_a_day_without_a_year_lies_on_the_side_it_leans_to(day: dt.date, month: int, number: int):
    back, ahead = (read_day(f"{number}/{month}", day, lean) for lean in ("back", "ahead"))
    assert back is not None
    assert ahead is not None
    assert back <= day <= ahead
    assert (back.day, back.month) == (ahead.day, ahead.month) == (number, month)


def test_a_day_is_echoed_in_words():
    assert in_words(dt.date(2026, 5, 12), TODAY) == "Tuesday 12 May 2026, 2 days ago"


@pytest.mark.parametrize(
    ("days", "words"),
    [(0, "today"), (1, "yesterday"), (-1, "tomorrow"), (33, "33 days ago"), (-7, "in 7 days"), (43, "6 weeks ago"),
     (800, "2 years ago")],
)  # fmt: skip
def test_how_long_ago_is_said_in_the_unit_a_person_uses(days: int, words: str):
    assert ago(TODAY - dt.timedelta(days), TODAY) == words


@pytest.mark.parametrize("typed", ["12/7", "tue", "-2", "yesterday"])
def test_a_birthday_is_not_guessed_from_a_short_way_of_writing(typed: str):
    born = columns_by_name(Woman)["date_of_birth"]
    assert understood(born, typed, TODAY, "ahead") is None
    assert understood(born, "12/7/1993", TODAY, "ahead") == dt.date(1993, 7, 12)
