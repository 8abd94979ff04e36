"""Outcomes count women, not rows; savings keep the range of their source."""

from datetime import date
from typing import Any


def test_a_woman_counts_once_for_each_kind_by_the_day(practice) -> None:
    women = practice.open_women(3)
    for on in ("2019-05-01", "2019-06-01"):
        practice.outcome(women[0], "in_work", on)
    practice.outcome(women[1], "in_work", "2020-01-02")
    practice.outcome(practice.woman(("closed", "2019-01-01")), "in_work")
    assert practice.measures("2020-01-01")["outcomes"] == {"in_work": {"n": 1}}


def test_work_and_education_are_one_woman_and_volunteering_stands_apart(practice) -> None:
    women = practice.open_women(4)
    for woman, kind in ((0, "in_work"), (0, "in_education_or_training"), (1, "in_work"), (2, "volunteering")):
        practice.outcome(women[woman], kind)
    assert practice.measures()["in_work_education_or_training"] == {"n": 2, "of": 4, "percent": 50}


def test_savings_stay_a_range(practice) -> None:
    women = practice.open_women(3)
    for woman, kind in ((0, "eviction_avoided"), (1, "eviction_avoided"), (2, "no_longer_homeless")):
        practice.outcome(women[woman], kind)
    savings = {
        line["kind"]: (line["n"], line["low"], line["high"]) for line in practice.measures()["outcome_savings"]
    }
    assert savings == {"no_longer_homeless": (1, 9189, 9189), "eviction_avoided": (2, 1600, 14000)}


def test_service_use_compares_the_same_women(practice) -> None:
    def used(woman: Any, phase: str, count: int | None, until: str = "2019-06-01") -> None:
        practice.add(
            "service_uses",
            woman=woman,
            service="police_call_out",
            phase=phase,
            period_to=date.fromisoformat(until),
            count=count,
        )

    women = practice.open_women(4)
    used(women[0], "before", 13)
    used(women[0], "during", 0)
    used(women[1], "before", 2)
    used(women[2], "before", 3)
    used(women[2], "during", 9, "2020-01-02")
    used(women[3], "before", 4)
    used(women[3], "during", None)
    assert practice.measures("2020-01-01")["service_use_change"] == {
        "police_call_out": {"n": 1, "before": 13, "during": 0}
    }
