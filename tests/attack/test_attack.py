"""Nobody who knows every definition works a hidden number out of a public edition (`domain.md` section 5)."""

import datetime as dt
from decimal import Decimal
from typing import Any

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from tests.attack.attacking import Attack
from tests.attack.mutants import CAUGHT_IN, MUTANTS, mutate
from tests.attack.practices import DAY, YEAR, attacked, invented_practice
from tests.measures.conftest import Practice

ABOUT = {"on a day": (None, None), "over a year": (YEAR, None), "of a cohort": (None, "Cohort 1")}
RULES = ("under5", "nhs")


def found(attack: Attack) -> list[str]:
    return [str(each) for each in attack.recovered()]


@pytest.mark.parametrize("about", ABOUT)
@pytest.mark.parametrize("rule", RULES)
@pytest.mark.parametrize("women", [8, 30])
def test_no_hidden_number_of_a_small_practice_is_recovered(women: int, rule: str, about: str) -> None:
    attack = attacked(invented_practice(women), rule, DAY, *ABOUT[about])
    assert attack.hidden
    assert found(attack) == []


@pytest.mark.parametrize("about", ABOUT)
def test_nor_by_one_who_guesses_rightly_which_are_small(about: str) -> None:
    assert found(attacked(invented_practice(30), "under5", DAY, *ABOUT[about], suspicious=True)) == []


@pytest.mark.soak
@pytest.mark.parametrize("suspicious", [False, True])
@pytest.mark.parametrize("about", ABOUT)
@pytest.mark.parametrize("rule", RULES)
@pytest.mark.parametrize(
    ("women", "seed"), [*((n, s) for n in (8, 30, 50) for s in range(1, 6)), (500, 7), (2000, 7)]
)
def test_no_hidden_number_of_any_practice_is_recovered(
    women: int, seed: int, rule: str, about: str, suspicious: bool
) -> None:
    attack = attacked(invented_practice(women, seed), rule, DAY, *ABOUT[about], suspicious=suspicious)
    assert found(attack) == []


@pytest.mark.parametrize("name", MUTANTS)
def test_the_attack_notices_each_protection_that_is_taken_away(name: str, monkeypatch: pytest.MonkeyPatch) -> None:
    women, seed, about, rule = CAUGHT_IN[name]
    mutate(monkeypatch, name)
    assert found(attacked(invented_practice(women, seed), rule, DAY, *ABOUT[about]))


WOMAN = st.fixed_dictionaries({
    "stage": st.sampled_from(["outreach", "engaging", "open", "open", "transition", "closed"]),
    "reason": st.sampled_from(["completed", "declined", "moved_away"]),
    "planned": st.sampled_from(["yes", "no"]),
    "need": st.sampled_from(["current", "no", "not_asked"]),
    "outcome": st.sampled_from(["in_work", "in_education_or_training", "eviction_avoided", None]),
    "route": st.sampled_from(["self", "health", "scoping"]),
    "scores": st.lists(st.integers(1, 5), min_size=0, max_size=2),
    "children": st.lists(st.sampled_from(["adopted", "kinship"]), max_size=2),
})  # fmt: skip


def told(women: list[Any], rule: str, since: dt.date | None) -> Attack:
    """The attack on a practice of just these women."""
    practice = Practice()
    for each in women:
        opened = each["stage"] in ("open", "transition", "closed")
        woman = practice.woman(
            ("outreach", "2019-01-01"), *([("open", "2019-02-01")] if opened else ()),
            date_of_birth=dt.date(1990, 1, 1), care_experienced="yes", referral_route=each["route"],
            referred_on=dt.date(2018, 12, 1),
        )  # fmt: skip
        if each["stage"] != "outreach" and each["stage"] != "open":
            ends = (each["reason"], each["planned"]) if each["stage"] == "closed" else ()
            practice.stage(woman, each["stage"], "2019-09-01", *ends)
        practice.contact(woman, "2019-06-01")
        practice.need(woman, "alcohol", each["need"])
        practice.outcome(woman, each["outcome"]) if each["outcome"] else None
        for score, (on, point) in zip(
            each["scores"], (("2019-03-01", "baseline"), ("2019-08-01", "month_6")), strict=False
        ):
            practice.review(woman, on, point, health=score)
        for home in each["children"]:
            practice.add("children", woman=woman, born_on=dt.date(2012, 1, 1), living_arrangement=home,
                         family_time="direct", life_story_work="none")  # fmt: skip
    return attacked(practice.snapshot, rule, dt.date(2020, 1, 1), since)


IN_WORK = {
    "stage": "open", "reason": "completed", "planned": "yes", "need": "current", "outcome": "in_work",
    "route": "self", "scores": [], "children": [],
}  # fmt: skip
SLOW = list(HealthCheck)


@pytest.mark.parametrize("children", [[], ["adopted"]])
@pytest.mark.parametrize("women", [5, 6, 12])
@pytest.mark.parametrize("rule", RULES)
def test_nor_that_all_of_a_group_are_in_work_nor_for_how_many_births_are_reckoned(
    rule: str, women: int, children: list[str]
) -> None:
    all_of_them = [{**IN_WORK, "children": children}, *([IN_WORK] * (women - 1))]
    assert found(told(all_of_them, rule, None)) == []


@settings(max_examples=25, suppress_health_check=SLOW, derandomize=True, deadline=None)
@given(st.lists(WOMAN, max_size=24), st.sampled_from(RULES), st.sampled_from([None, dt.date(2019, 1, 1)]))
def test_no_hidden_number_of_invented_tables_is_recovered(
    women: list[Any], rule: str, since: dt.date | None
) -> None:
    assert found(told(women, rule, since)) == []


@pytest.mark.soak
@settings(max_examples=400, suppress_health_check=SLOW)
@given(st.lists(WOMAN, max_size=40), st.sampled_from(RULES), st.sampled_from([None, dt.date(2019, 1, 1)]))
def test_no_hidden_number_of_many_invented_tables_is_recovered(
    women: list[Any], rule: str, since: dt.date | None
) -> None:
    assert found(told(women, rule, since)) == []


@pytest.mark.parametrize("women", [30, 50])
def test_what_was_spent_by_its_mean_gives_no_count_behind_a_rounded_one(women: int) -> None:
    spend = attacked(invented_practice(women), "nhs").shown["resource_spend"]
    assert isinstance(spend["n"], int)
    assert abs(Decimal(spend["total"]) - Decimal(spend["mean"]) * spend["n"]) <= Decimal("0.005") * spend["n"]
