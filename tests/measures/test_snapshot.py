"""A period holds both its ends; what has no date lies in none, but is known."""

from datetime import date

from pause_desktop.measures.snapshot import Asked, Snapshot


def test_a_period_holds_both_its_ends() -> None:
    asked = Asked(date(2021, 3, 31), date(2020, 4, 1))
    assert asked.covers(date(2020, 4, 1))
    assert asked.covers(date(2021, 3, 31))
    assert not asked.covers(date(2020, 3, 31))
    assert not asked.covers(date(2021, 4, 1))


def test_without_a_first_day_the_period_begins_at_the_first_record() -> None:
    assert Asked(date(2021, 3, 31)).covers(date(1990, 1, 1))


def test_what_has_no_date_lies_in_no_period_but_is_known_by_the_day() -> None:
    asked = Asked(date(2021, 3, 31), date(2020, 4, 1))
    assert not asked.covers(None)
    assert asked.by_the_day(None)
    assert asked.by_the_day(date(2019, 1, 1))
    assert not asked.by_the_day(date(2021, 4, 1))


def test_a_snapshot_of_nothing_has_empty_tables() -> None:
    assert Snapshot().practice is None
    assert Snapshot().women == ()
