"""Group, period and cohort are decided once, as the definitions say."""

import pytest

from pause_desktop.errors import NoSuchRecord


def test_without_a_period_the_group_is_the_open_women(practice) -> None:
    open_now = practice.woman(("open", "2019-01-01"))
    practice.woman(("open", "2019-01-01"), ("closed", "2019-06-01"))
    assert practice.scope().group == {open_now}


def test_with_a_period_the_group_is_the_women_in_contact(practice) -> None:
    seen = practice.woman(("outreach", "2019-01-01"))
    practice.contact(seen, "2019-05-01", outcome="attended")
    missed = practice.woman(("open", "2019-01-01"))
    practice.contact(missed, "2019-05-01", outcome="did_not_attend")
    practice.contact(missed, "2019-03-31", outcome="attended")
    assert practice.scope(since="2019-04-01").group == {seen}


def test_with_a_cohort_alone_the_group_is_its_women_wherever_they_are(practice) -> None:
    first, other = (practice.add("cohorts", name=name) for name in ("Cohort 1", "Cohort 2"))
    women = {practice.woman((stage, "2019-01-01"), cohort=first) for stage in ("outreach", "open", "closed")}
    practice.woman(("open", "2019-01-01"), cohort=other)
    practice.woman(("identified", "2020-06-01"), cohort=first)
    assert practice.scope(cohort="Cohort 1").group == women


def test_a_cohort_narrows_the_women_in_contact(practice) -> None:
    first = practice.add("cohorts", name="Cohort 1")
    mine, other = practice.woman(cohort=first), practice.woman()
    for woman in (mine, other):
        practice.contact(woman, "2019-05-01")
    assert practice.scope(since="2019-04-01", cohort="Cohort 1").group == {mine}


def test_an_unknown_cohort_is_named(practice) -> None:
    with pytest.raises(NoSuchRecord, match="Cohort 9"):
        practice.scope(cohort="Cohort 9")


def test_what_is_entered_for_a_later_day_changes_nothing(practice) -> None:
    woman = practice.woman(("open", "2019-01-01"))
    before = practice.measures("2019-06-01")
    practice.stage(woman, "closed", "2019-06-02", "moved_away")
    practice.outcome(woman, "in_work", "2019-06-02")
    practice.contact(woman, "2019-06-02")
    practice.review(woman, "2019-06-02", "month_6", health=3)
    assert practice.measures("2019-06-01") == before
