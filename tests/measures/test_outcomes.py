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


def used_by(practice: Any, n: int, service: str, before: int, during: int) -> None:
    for woman in practice.open_women(n):
        for phase, count in (("before", before), ("during", during)):
            practice.add(
                "service_uses", woman=woman, service=service, phase=phase, period_to=date(2019, 6, 1), count=count
            )


def test_fewer_uses_of_a_service_are_priced_where_there_is_a_price(practice) -> None:
    used_by(practice, 2, "a_and_e", 5, 2)
    used_by(practice, 1, "police_call_out", 13, 0)
    found = {row["service"]: row for row in practice.measures()["service_savings"]}
    assert (found["a_and_e"]["fewer"], found["a_and_e"]["low"], found["a_and_e"]["high"]) == (6, 654, 654)
    assert (found["a_and_e"]["price_year"], found["a_and_e"]["unit"]) == ("2011-12", "attendance")
    assert (found["police_call_out"]["fewer"], found["police_call_out"]["low"]) == (13, None)


def test_a_service_used_more_costs_more_and_is_not_left_out(practice) -> None:
    used_by(practice, 1, "gp", 1, 4)
    (row,) = practice.measures()["service_savings"]
    assert (row["fewer"], row["low"]) == (-3, -114)


def test_a_priced_service_gives_no_hidden_count_back(practice) -> None:
    used_by(practice, 3, "a_and_e", 5, 2)
    (row,) = practice.measures(rule="under5")["service_savings"]
    assert (row["fewer"], row["low"], row["high"]) == ("c", "c", "c")


def test_a_priced_service_rests_on_the_counts_as_they_are_printed(practice) -> None:
    used_by(practice, 12, "a_and_e", 1, 0)
    found = practice.measures(rule="nhs")
    change, (row,) = found["service_use_change"]["a_and_e"], found["service_savings"]
    assert row["fewer"] == change["before"] - change["during"]
    assert row["low"] == 109 * row["fewer"]
