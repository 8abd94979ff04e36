"""Who waits for the team is decided in one place, for findings and figures alike."""

from datetime import date
from types import SimpleNamespace

import pytest

from pause_desktop.records.attention import DueReview, days_unseen, reviews_due, was_seen

DAY = date(2020, 3, 3)


def stage(name: str, on: date) -> SimpleNamespace:
    return SimpleNamespace(stage=name, started_on=on, exit_reason=None)


@pytest.mark.parametrize(
    ("mode", "outcome", "on", "seen"),
    [
        ("walk", "attended", DAY, True),
        ("video_call", "attended", DAY, True),
        ("phone_call", "attended", DAY, False),
        ("walk", "did_not_attend", DAY, False),
        ("walk", "attended", date(2020, 3, 4), False),
    ],
)
def test_she_is_seen_where_she_came_in_person_or_by_video_by_the_day(
    mode: str, outcome: str, on: date, seen: bool
) -> None:
    assert was_seen(SimpleNamespace(mode=mode, outcome=outcome, on=on), DAY) is seen


def test_one_never_seen_is_counted_from_her_present_stage() -> None:
    assert days_unseen(None, date(2020, 2, 2), DAY) == 30
    assert days_unseen(date(2020, 3, 1), date(2020, 2, 2), DAY) == 2


@pytest.mark.parametrize(("day", "overdue"), [(date(2020, 7, 29), False), (date(2020, 7, 30), True)])
def test_a_review_is_overdue_after_28_days(day: date, overdue: bool) -> None:
    stages = [stage("open", date(2020, 1, 1))]
    done = [SimpleNamespace(time_point="baseline", on=date(2020, 2, 1))]
    found = list(reviews_due(stages, done, day))
    assert found == [DueReview("month_6", date(2020, 7, 1), overdue)]


def test_a_review_of_an_earlier_episode_is_not_this_ones() -> None:
    stages = [stage("open", date(2018, 1, 1)), stage("closed", date(2019, 1, 1)), stage("open", date(2020, 1, 1))]
    done = [SimpleNamespace(time_point="baseline", on=date(2018, 2, 1))]
    assert [each.time_point for each in reviews_due(stages, done, date(2020, 4, 1))] == ["baseline"]


def test_nothing_is_due_of_one_who_is_not_open() -> None:
    assert not list(reviews_due([stage("engaging", date(2018, 1, 1))], [], DAY))
