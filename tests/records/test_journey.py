"""Stages are dated rows; where a woman is follows from the day asked about."""

from datetime import date, timedelta
from types import SimpleNamespace
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from pause_desktop.records import journey


def stage(name: str, on: date, reason: str | None = None) -> Any:
    return SimpleNamespace(stage=name, started_on=on, exit_reason=reason)


HER_STORY = [
    stage("open", date(2020, 8, 31)),
    stage("identified", date(2020, 1, 6)),
    stage("engaging", date(2020, 5, 1)),
    stage("closed", date(2021, 2, 1), "moved_away"),
    stage("engaging", date(2021, 9, 1)),
    stage("open", date(2021, 12, 1)),
]


@pytest.mark.parametrize(
    ("day", "months", "later"),
    [
        (date(2020, 8, 31), 18, date(2022, 2, 28)),
        (date(2019, 8, 31), 6, date(2020, 2, 29)),
        (date(2020, 12, 31), 1, date(2021, 1, 31)),
        (date(2020, 3, 31), -1, date(2020, 2, 29)),
    ],
)
def test_months_are_calendar_months_clamped_to_the_months_end(day: date, months: int, later: date) -> None:
    assert journey.add_months(day, months) == later


def test_the_programme_ends_eighteen_months_after_opening() -> None:
    assert journey.programme_ends_on(date(2020, 8, 31)) == date(2022, 2, 28)
    assert journey.programme_ends_on(date(2020, 8, 31), 12) == date(2021, 8, 31)


def test_engaging_ends_after_sixteen_weeks() -> None:
    assert journey.engagement_ends_on(date(2018, 7, 16)) == date(2018, 11, 5)


@pytest.mark.parametrize(
    ("day", "where"),
    [
        (date(2020, 1, 5), None),
        (date(2020, 1, 6), "identified"),
        (date(2020, 8, 30), "engaging"),
        (date(2020, 8, 31), "open"),
        (date(2021, 2, 1), "closed"),
        (date(2021, 8, 31), "closed"),
        (date(2022, 1, 1), "open"),
    ],
)
def test_her_stage_on_a_day_is_the_latest_begun_by_then(day: date, where: str | None) -> None:
    assert journey.stage_on(HER_STORY, day) == where


def test_a_stage_ends_where_the_next_begins() -> None:
    ends = [(span.stage, span.ended_on) for span in journey.spans(HER_STORY)]
    assert ends[:2] == [("identified", date(2020, 5, 1)), ("engaging", date(2020, 8, 31))]
    assert ends[-1] == ("open", None)


def test_a_stage_after_closed_begins_a_new_episode() -> None:
    assert [[row.stage for row in episode] for episode in journey.episodes(HER_STORY)] == [
        ["identified", "engaging", "open", "closed"],
        ["engaging", "open"],
    ]


def test_first_opened_is_her_first_ever_and_in_her_episode_its_own() -> None:
    assert journey.first_opened(HER_STORY) == date(2020, 8, 31)
    assert journey.first_opened(HER_STORY, by=date(2020, 8, 30)) is None
    assert journey.opened_in_episode(HER_STORY, date(2022, 1, 1)) == date(2021, 12, 1)
    assert journey.opened_in_episode(HER_STORY, date(2021, 10, 1)) is None
    assert journey.opened_in_episode([], date(2021, 10, 1)) is None


def test_weeks_left_are_whole_and_never_negative() -> None:
    opened = date(2020, 8, 31)
    assert journey.weeks_left(opened, date(2022, 2, 14)) == 2
    assert journey.weeks_left(opened, date(2022, 2, 15)) == 1
    assert journey.weeks_left(opened, date(2023, 1, 1)) == 0


def test_time_points_fall_due_by_calendar_months() -> None:
    assert journey.due_dates(date(2020, 8, 31)) == {
        "baseline": date(2020, 11, 30),
        "month_6": date(2021, 2, 28),
        "month_9": date(2021, 5, 31),
        "month_12": date(2021, 8, 31),
        "month_18": date(2022, 2, 28),
    }


def test_a_birthday_on_29_february_comes_on_1_march() -> None:
    assert journey.completed_years(date(2000, 2, 29), date(2021, 2, 28)) == 20
    assert journey.completed_years(date(2000, 2, 29), date(2021, 3, 1)) == 21


DAYS = st.dates(date(1990, 1, 1), date(2050, 1, 1))


@given(DAYS, st.integers(0, 240))
def test_months_on_keep_the_day_or_the_months_end(day: date, months: int) -> None:
    later = journey.add_months(day, months)
    assert (later.year - day.year) * 12 + later.month - day.month == months
    assert later.day == day.day or (later.day < day.day and (later + timedelta(days=1)).day == 1)


@given(st.lists(st.tuples(st.sampled_from(journey.STAGES), DAYS), max_size=8), DAYS, st.randoms())
def test_the_order_of_rows_never_matters(rows: list[tuple[str, date]], day: date, shuffle: Any) -> None:
    periods = [stage(*row) for row in rows]
    shuffled = list(periods)
    shuffle.shuffle(shuffled)
    assert journey.stage_on(shuffled, day) == journey.stage_on(periods, day)
    assert sum(map(len, journey.episodes(periods))) == len(periods)
