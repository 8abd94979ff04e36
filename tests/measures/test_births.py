"""Births expected and avoided, by the published method."""

from datetime import date
from decimal import Decimal

import pytest
from hypothesis import given
from hypothesis import strategies as st

from pause_desktop.measures import births
from pause_desktop.measures.births import BirthHistory
from pause_desktop.measures.values import as_json

# 61 births in 184.75 woman-years of 20 women: 0.33 a year, as the council published.
PUBLISHED = BirthHistory(women=20, births=61, days=67480)


def test_the_published_cohort_avoids_fifteen_births() -> None:
    assert as_json(births.birth_rate(PUBLISHED)) == {"rate": "0.33", "births": 61, "woman_years": "184.75"}
    assert as_json(births.expected_births_per_year(PUBLISHED)) == {"exact": "6.60", "n": 7}
    assert as_json(births.avoided_births(PUBLISHED, 27)) == {
        "exact": "14.85",
        "n": 15,
        "cautious": "9.90",
        "low": 8,
        "high": 23,
    }


def test_nobody_has_no_rate_and_avoids_nothing_known() -> None:
    nobody = BirthHistory(0, 0, 0)
    assert as_json(births.birth_rate(nobody))["rate"] is None
    assert set(as_json(births.avoided_births(nobody, 27)).values()) == {None}
    assert as_json(births.expected_births_per_year(nobody)) == {"exact": None, "n": None}


def test_births_count_from_her_sixteenth_birthday_to_the_day_she_first_opened(practice) -> None:
    woman = practice.woman(("open", "2018-05-10"), date_of_birth=date(1998, 5, 10))
    for born_on in ("2014-05-09", "2014-05-10", "2016-01-01", "2018-05-10", "2018-05-11"):
        practice.add("children", woman=woman, born_on=date.fromisoformat(born_on))
    history = births.birth_history(practice.scope())
    assert (history.women, history.births, history.days) == (1, 3, 1461)
    assert as_json(births.birth_rate(history)) == {"rate": "0.75", "births": 3, "woman_years": "4.00"}


def test_a_woman_without_a_date_of_birth_is_counted_but_does_not_move_the_rate(practice) -> None:
    practice.woman(("open", "2018-05-10"), date_of_birth=date(1998, 5, 10))
    unknown = practice.woman(("open", "2018-05-10"))
    practice.add("children", woman=unknown, born_on=date(2015, 1, 1))
    history = births.birth_history(practice.scope())
    assert (history.women, history.births, history.days) == (2, 0, 1461)


def test_births_are_about_the_open_and_never_about_all_in_contact(practice) -> None:
    practice.woman(("open", "2019-01-01"), date_of_birth=date(1995, 1, 1))
    left = practice.woman(("open", "2018-01-01"), ("closed", "2019-05-01"), date_of_birth=date(1995, 1, 1))
    practice.contact(left, "2019-04-15")
    assert births.birth_history(practice.scope(since="2019-04-01")).women == 1


def test_with_a_cohort_births_are_about_all_its_women_who_had_opened(practice) -> None:
    first = practice.add("cohorts", name="Cohort 1")
    for stages in ([("open", "2018-01-01"), ("closed", "2019-05-01")], [("engaging", "2019-05-01")]):
        practice.woman(*stages, date_of_birth=date(1995, 1, 1), cohort=first)
    practice.woman(("open", "2019-01-01"), date_of_birth=date(1995, 1, 1))
    assert births.birth_history(practice.scope(cohort="Cohort 1")).references == ("RP-0001",)


@given(st.integers(1, 500), st.integers(0, 2000), st.integers(365, 10**6), st.integers(0, 60))
def test_the_cautious_figure_is_never_the_larger(women: int, born: int, days: int, months: int) -> None:
    avoided = as_json(births.avoided_births(BirthHistory(women, born, days), months))
    assert Decimal(avoided["cautious"]) <= Decimal(avoided["exact"])
    assert avoided["low"] <= Decimal(avoided["exact"]) + 1
    assert avoided["low"] <= avoided["high"]


@pytest.mark.parametrize(("months", "exact"), [(18, "9.90"), (36, "19.80"), (0, "0.00")])
def test_exposure_is_a_parameter(months: int, exact: str) -> None:
    assert as_json(births.avoided_births(PUBLISHED, months))["exact"] == exact
