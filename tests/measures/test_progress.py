"""The progress tool: distributions, the paired change, and who is missing from it."""

from datetime import date


def test_each_time_point_has_its_own_n(practice) -> None:
    women = practice.open_women(3)
    for woman, score in zip(women, (1, 3, 3), strict=True):
        practice.review(woman, "2019-02-01", "baseline", health=score)
    practice.review(women[0], "2019-08-01", "month_6", health=5, housing=2)
    health = practice.measures()["progress"]["health"]
    assert health["baseline"] == {"n": 3, "mean": "2.3", "counts": [1, 0, 2, 0, 0]}
    assert health["month_6"] == {"n": 1, "mean": "5.0", "counts": [0, 0, 0, 0, 1]}
    assert list(practice.measures()["progress"]["housing"]) == ["month_6", "paired", "left"]


def test_the_change_is_that_of_the_same_women_first_against_latest(practice) -> None:
    women = practice.open_women(4)
    pairs: list[tuple[int, int]] = [(1, 4), (3, 3), (5, 2)]
    for woman, (first, last) in zip(women, pairs, strict=False):
        practice.review(woman, "2019-11-01", "month_9", health=last)
        practice.review(woman, "2019-02-01", "baseline", health=first)
        practice.review(woman, "2019-08-01", "month_6", housing=1)
    practice.review(women[3], "2019-02-01", "baseline", health=1)
    assert practice.measures()["progress"]["health"]["paired"] == {
        "n": 3,
        "first": "3.0",
        "last": "3.0",
        "better": 1,
        "same": 1,
        "worse": 1,
    }


def test_those_scored_once_who_left_are_told_by_reason(practice) -> None:
    seen = [practice.woman(("open", "2019-01-01")) for _ in range(4)]
    for woman in seen:
        practice.contact(woman, "2019-05-01")
        practice.review(woman, "2019-02-01", "baseline", mental_and_emotional_health=5)
    practice.review(seen[3], "2019-11-01", "month_9", mental_and_emotional_health=4)
    for woman, reason in ((0, "child_returned"), (1, "moved_to_refuge"), (3, "declined")):
        practice.stage(seen[woman], "closed", "2019-12-01", reason)
    area = practice.measures("2020-01-01", "2019-04-01")["progress"]["mental_and_emotional_health"]
    assert area["left"] == {"child_returned": 1, "moved_to_refuge": 1}


def test_of_two_reviews_for_one_time_point_the_later_stands(practice) -> None:
    (woman,) = practice.open_women(1)
    practice.review(woman, "2019-03-01", "baseline", health=4)
    practice.review(woman, "2019-02-01", "baseline", health=2)
    health = practice.measures()["progress"]["health"]
    assert health["baseline"]["mean"] == "4.0"
    assert (health["paired"]["n"], health["paired"]["better"]) == (1, 1)


def test_a_review_she_declined_has_no_scores(practice) -> None:
    (woman,) = practice.open_women(1)
    practice.add("progress_reviews", woman=woman, on=date(2019, 2, 1), time_point="baseline", scores=None)
    assert practice.measures()["progress"] == {}
    assert practice.measures()["mental_health_item"] == {}


def test_the_five_point_question_is_counted_worst_to_best(practice) -> None:
    scores = [1, 2, 2, 3, 3, 3, 3, 4, 4, 5]
    for woman, score in zip(practice.open_women(10), scores, strict=True):
        practice.review(woman, "2019-02-01", "baseline", mental_and_emotional_health=score, alcohol=3)
    assert practice.measures()["mental_health_item"] == {"baseline": {"n": 10, "counts": [1, 2, 4, 2, 1]}}
