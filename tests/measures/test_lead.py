"""What the lead watches: caseloads, late reviews, women not seen."""

import pytest

from pause_desktop.measures import lead


def test_a_caseload_is_the_women_engaging_and_open(practice) -> None:
    worker = practice.add("workers", name="Nell Marsh")
    for stage in ("outreach", "engaging", "open", "transition", "closed"):
        practice.woman((stage, "2019-01-01"), worker=worker)
    practice.woman(("open", "2019-01-01"))
    assert practice.measures()["caseload"] == {"Nell Marsh": 2, "not_assigned": 1}


@pytest.mark.parametrize(("as_at", "late"), [("2019-07-29", 0), ("2019-07-30", 1)])
def test_a_review_is_overdue_28_days_after_the_months_anniversary(practice, as_at: str, late: int) -> None:
    woman = practice.woman(("open", "2019-01-01"), worker=practice.add("workers", name="Nell Marsh"))
    practice.review(woman, "2019-02-01", "baseline", health=1)
    assert practice.measures(as_at)["overdue"]["Nell Marsh"]["reviews"] == late


def test_a_review_of_an_earlier_episode_is_none_of_this_one(practice) -> None:
    woman = practice.woman(("open", "2017-01-01"), ("closed", "2017-09-01"), ("open", "2019-01-01"))
    practice.review(woman, "2017-07-01", "month_6", health=1)
    practice.review(woman, "2019-02-01", "baseline", health=1)
    assert lead.overdue_reviews(practice.scope("2019-08-01")) == {woman: ["month_6"]}


def test_days_since_seen_count_from_a_meeting_in_person_or_by_video(practice) -> None:
    woman = practice.woman(("engaging", "2019-01-01"))
    practice.contact(woman, "2019-12-01", mode="video_call")
    practice.contact(woman, "2019-12-20", mode="phone_call")
    practice.contact(woman, "2019-12-21", outcome="did_not_attend")
    practice.contact(woman, "2020-01-02")
    never = practice.woman(("engaging", "2019-01-01"), ("open", "2019-12-18"))
    practice.woman(("outreach", "2019-01-01"))
    scope = practice.scope("2020-01-01")
    assert lead.days_since_seen(scope) == {woman: 31, never: 14}
    assert practice.measures("2020-01-01")["overdue"]["not_assigned"] == {
        "reviews": 0,
        "not_seen_14": 2,
        "not_seen_30": 1,
    }


def test_somebody_seen_today_is_not_overdue(practice) -> None:
    woman = practice.woman(("open", "2019-06-01"))
    practice.contact(woman, "2019-06-01")
    today = practice.scope("2019-06-01")
    assert lead.days_since_seen(today) == {woman: 0}
