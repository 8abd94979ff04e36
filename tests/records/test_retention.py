"""When a record falls due and when a request must be answered, by the examples of the design and by law."""

import datetime as dt
from types import SimpleNamespace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from pause_desktop.records.journey import add_months
from pause_desktop.records.retention import (
    Hold,
    Longer,
    answer_due_on,
    due_on,
    is_working_day,
    review_of,
)

TODAY = dt.date(2026, 11, 25)


def stage(name, on):
    return SimpleNamespace(stage=name, started_on=on)


def contact(on, outcome="attended"):
    return SimpleNamespace(on=on, outcome=outcome)


CLOSED = [stage("open", dt.date(2016, 1, 4)), stage("closed", dt.date(2017, 6, 1))]


@pytest.mark.parametrize(
    ("received", "due"),
    [
        (dt.date(2026, 1, 31), dt.date(2026, 3, 2)),
        (dt.date(2026, 3, 31), dt.date(2026, 4, 30)),
        (dt.date(2025, 11, 25), dt.date(2025, 12, 29)),
        (dt.date(2024, 1, 31), dt.date(2024, 2, 29)),
        (dt.date(2026, 3, 3), dt.date(2026, 4, 7)),  # Good Friday, the weekend, Easter Monday
        (dt.date(2022, 8, 19), dt.date(2022, 9, 20)),  # the Queen's funeral
    ],
)
def test_a_request_is_due_on_the_same_date_next_month_or_the_next_working_day(received, due):
    assert answer_due_on(received) == due


def test_two_months_more_where_it_was_extended():
    assert answer_due_on(dt.date(2026, 1, 31), extended=True) == dt.date(2026, 4, 30)
    assert answer_due_on(dt.date(2025, 9, 25), extended=True) == dt.date(2025, 12, 29)


def test_only_england_s_bank_holidays_count():
    assert is_working_day(dt.date(2026, 3, 17))  # St Patrick's, in Northern Ireland
    assert is_working_day(dt.date(2026, 1, 2))  # in Scotland
    assert not is_working_day(dt.date(2026, 8, 31))  # the summer one of England


@given(st.dates(dt.date(2010, 1, 1), dt.date(2045, 1, 1)), st.booleans())
def test_a_due_day_is_a_working_day_and_never_early_nor_more_than_a_long_weekend_late(received, extended):
    due, same = answer_due_on(received, extended=extended), add_months(received, 3 if extended else 1)
    assert is_working_day(due)
    assert same <= due <= same + dt.timedelta(days=5)
    assert not any(is_working_day(same + dt.timedelta(days=each)) for each in range((due - same).days))


def test_a_closed_record_is_due_years_after_the_last_contact():
    contacts = [contact(dt.date(2017, 5, 2)), contact(dt.date(2018, 2, 28), "no_answer")]
    assert due_on(CLOSED, contacts, TODAY) == dt.date(2025, 2, 28)
    assert due_on(CLOSED, contacts, TODAY, 10) == dt.date(2028, 2, 28)
    assert due_on(CLOSED, contacts, TODAY, None) == dt.date(2025, 2, 28)


def test_a_planned_contact_and_one_to_come_do_not_count():
    contacts = [contact(dt.date(2020, 1, 1), "planned"), contact(dt.date(2027, 1, 1))]
    assert due_on(CLOSED, contacts, TODAY) == dt.date(2024, 6, 1)


def test_a_woman_who_is_not_closed_or_came_back_is_never_due():
    assert due_on(CLOSED[:1], [], TODAY) is None
    assert due_on([*CLOSED, stage("engaging", dt.date(2019, 1, 1))], [], TODAY) is None
    assert due_on([], [], TODAY) is None


def test_the_review_list_has_who_is_due_with_what_keeps_her():
    due = dt.date(2024, 6, 1)
    assert review_of("her", None, TODAY) is None
    assert review_of("her", TODAY + dt.timedelta(days=1), TODAY) is None
    assert review_of("her", TODAY, TODAY).waits
    ended, standing = Hold("Ines", "court", due), Hold("Ines", "inquiry")
    assert review_of("her", due, TODAY, [ended]).waits
    held = review_of("her", due, TODAY, [Hold("Ines", "court", TODAY), standing])
    assert (held.waits, held.hold) == (False, standing)
    longer = Longer("Ines", "she may come back", TODAY + dt.timedelta(days=1))
    assert not review_of("her", due, TODAY, decisions=[longer]).waits
    assert review_of("her", due, longer.review_on, decisions=[longer]).waits


def test_why_it_is_held_is_in_no_repr():
    assert "court" not in repr(Hold("Ines", "court")) + repr(Longer("Ines", "court", TODAY))
