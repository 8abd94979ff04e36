"""What is due, and who is out alone: hours around midnight, a clock set back, promises kept and forgotten."""

import datetime as dt
from types import SimpleNamespace as Row
from uuid import UUID, uuid4

import pytest
from hypothesis import given
from hypothesis import strategies as st

from pause_desktop.records import agenda
from pause_desktop.records.agenda import Due

TODAY = dt.date(2026, 5, 14)
HER = UUID(int=1)


def days(number: int) -> dt.date:
    return TODAY + dt.timedelta(days=number)


def contact(on: dt.date, **more) -> Row:
    return Row(**({"id": uuid4(), "woman": HER, "on": on, "outcome": "attended", "mode": "walk",
                   "follow_up_on": None, "next_step": None} | more))  # fmt: skip


def visit(on: dt.date = TODAY, out_at=(14, 5), back_by=(15, 30), back_at=None, **more) -> Row:
    hours = {"out_at": out_at, "back_by": back_by, "back_at": back_at}
    return Row(
        id=uuid4(), worker=UUID(int=9), woman=HER, place="Mill Lane", colleague=None, on=on,
        **{name: dt.time(*hour) if hour else None for name, hour in hours.items()}, **more,
    )  # fmt: skip


# --- what is due -------------------------------------------------------------------------------------------


def test_a_review_is_named_a_fortnight_ahead_and_until_it_is_done():
    opened = dt.date(2025, 11, 20)  # month 6 is 20 May 2026
    (ahead,) = list(agenda.due_reviews(HER, opened, [Row(on=opened, time_point="baseline")], TODAY))
    assert (ahead.code, ahead.day, ahead.pressing(TODAY)) == ("month_6", dt.date(2026, 5, 20), 0)
    assert ahead.pressing(dt.date(2026, 5, 21)) == 1
    assert ahead.pressing(dt.date(2026, 6, 18)) == 2
    done = [Row(on=opened, time_point="baseline"), Row(on=TODAY, time_point="month_6")]
    assert list(agenda.due_reviews(HER, opened, done, TODAY)) == []


@pytest.mark.parametrize(
    ("unseen", "code"), [(13, None), (14, "14"), (29, "14"), (30, "30"), (400, "30"), (None, None)]
)
def test_a_woman_is_missed_after_14_days_and_again_after_30(unseen, code):
    found = list(agenda.unseen(HER, unseen, TODAY))
    assert [each.code for each in found] == ([code] if code else [])
    assert all(each.day == days(-unseen) for each in found)


def test_a_follow_up_waits_until_something_came_about_on_its_day_or_later():
    promised = contact(days(-10), follow_up_on=days(-3), next_step="Ring housing")
    for met, waits in ((None, True), (days(-10), True), (days(-4), True), (days(-3), False), (TODAY, False)):
        found = list(agenda.follow_ups([promised], {HER: met} if met else {}, TODAY))
        assert bool(found) is waits, met
        assert [each.words for each in found] == ["Ring housing"] * waits


def test_a_follow_up_on_the_day_of_its_own_contact_is_not_kept_by_that_contact():
    promised = contact(TODAY, follow_up_on=TODAY)
    assert len(list(agenda.follow_ups([promised], {HER: TODAY}, TODAY))) == 1


def test_a_follow_up_far_ahead_is_not_named_yet():
    assert list(agenda.follow_ups([contact(TODAY, follow_up_on=days(15))], {}, TODAY)) == []
    assert len(list(agenda.follow_ups([contact(TODAY, follow_up_on=days(14))], {}, TODAY))) == 1


def test_a_planned_contact_asks_how_it_went_from_the_next_day_on():
    planned = [contact(days(n), outcome="planned") for n in (-1, 0, 1)]
    assert [each.day for each in agenda.past_plans(planned, TODAY)] == [days(-1)]


def test_contraception_is_to_be_renewed_from_four_weeks_before_while_it_is_in_use():
    rows = [
        Row(id=uuid4(), woman=HER, method="implant", renew_by=day, ended_on=ended)
        for day, ended in ((days(28), None), (days(29), None), (days(-1), None), (days(1), TODAY), (None, None))
    ]
    assert [each.day for each in agenda.renewals(rows, TODAY)] == [days(28), days(-1)]


def test_only_the_newest_plan_is_to_be_reviewed():
    plans = [
        Row(id=uuid4(), woman=HER, started_on=days(-400), review_on=days(-200)),
        Row(id=uuid4(), woman=HER, started_on=days(-40), review_on=days(5)),
    ]
    assert [each.day for each in agenda.plan_reviews(plans, TODAY)] == [days(5)]


def test_a_request_about_her_data_is_never_left_out_however_far_ahead():
    rows = [Row(id=uuid4(), woman=HER, kind="access", due_on=days(60), answered_on=None),
            Row(id=uuid4(), woman=HER, kind="access", due_on=days(-60), answered_on=days(-61))]  # fmt: skip
    assert [each.day for each in agenda.requests(rows, TODAY)] == [days(60)]


def test_a_task_without_a_day_waits_too():
    rows = [Row(id=uuid4(), woman=None, what="Book the room", due_on=None, done_on=None),
            Row(id=uuid4(), woman=None, what="Later", due_on=days(15), done_on=None),
            Row(id=uuid4(), woman=None, what="Done", due_on=TODAY, done_on=TODAY)]  # fmt: skip
    assert [each.words for each in agenda.tasks(rows, TODAY)] == ["Book the room"]


dues = st.builds(
    Due, st.sampled_from(agenda.KINDS), st.none(), st.just("x"), st.none(),
    st.none() | st.dates(dt.date(2025, 1, 1), dt.date(2027, 1, 1)), st.sampled_from(["", "14", "30"]),
)  # fmt: skip


@given(st.lists(dues))
def test_what_cannot_wait_comes_before_what_can(found: list[Due]):
    order = agenda.in_turn(found, TODAY)
    assert sorted(map(repr, order)) == sorted(map(repr, found))
    pressing = [each.pressing(TODAY) for each in order]
    assert pressing == sorted(pressing, reverse=True)


# --- out alone ---------------------------------------------------------------------------------------------


def at(hour: int, minute: int = 0, day: dt.date = TODAY) -> dt.datetime:
    return dt.datetime.combine(day, dt.time(hour, minute))


def test_she_is_out_until_somebody_says_that_she_is_back():
    (out,) = agenda.out([visit()], at(15))
    assert (out.since, out.back_by, out.overdue(at(15, 30)), out.minutes_late(at(15, 30))) == (
        at(14, 5), at(15, 30), False, 0,
    )  # fmt: skip
    assert out.overdue(at(15, 31))
    assert out.minutes_late(at(16)) == 30
    assert agenda.out([visit(back_at=(15, 20))], at(16)) == []


def test_an_hour_before_she_left_is_one_of_the_next_day():
    (out,) = agenda.out([visit(out_at=(23, 30), back_by=(0, 45))], at(23, 50))
    assert out.back_by == at(0, 45, days(1))
    assert out.minutes_late(at(1, 0, days(1))) == 15


def test_a_clock_that_was_set_back_brings_nobody_home():
    (out,) = agenda.out([visit()], at(9))
    assert out.minutes_late(at(9)) == 0


def test_after_two_days_it_is_something_to_clear_up_and_no_alarm():
    old = visit(days(-3))
    assert agenda.out([old], at(12)) == []
    (due,) = agenda.never_back([old], at(12))
    assert (due.kind, due.day) == ("return", days(-3))
    assert list(agenda.never_back([visit()], at(16))) == []


def test_the_most_overdue_comes_first_and_who_named_no_hour_last():
    rows = [visit(back_by=None), visit(back_by=(16, 0)), visit(back_by=(15, 0))]
    hours = [each.back_by for each in agenda.out(rows, at(17))]
    assert hours == [at(15), at(16), None]


@pytest.mark.parametrize("missing", ["on", "out_at"])
def test_a_visit_without_day_or_hour_alarms_nobody(missing: str):
    row = visit()
    setattr(row, missing, None)
    assert agenda.out([row], at(16)) == []
