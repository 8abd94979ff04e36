"""Each edition's rule hides what could point at a woman, wherever it is printed."""

from datetime import date
from fractions import Fraction
from typing import Any

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from pause_desktop.measures.rounding import half_up, percent
from pause_desktop.measures.small_numbers import RULES


@pytest.mark.parametrize(("n", "shown"), [(0, 0), (2, "*"), (7, "*"), (8, 10), (12, 10), (13, 15)])
def test_the_nhs_rule_hides_one_to_seven_and_rounds_the_rest(practice, n: int, shown: Any) -> None:
    for _ in range(n):
        practice.contact(practice.woman(), "2019-06-01")
    assert practice.measures(rule="nhs")["women_in_contact"] == {"n": shown}


@pytest.mark.parametrize(("n", "shown"), [(0, 0), (1, "c"), (4, "c"), (5, 5)])
def test_the_default_rule_hides_one_to_four(practice, n: int, shown: Any) -> None:
    for _ in range(n):
        practice.contact(practice.woman(), "2019-06-01")
    assert practice.measures(rule="under5")["women_in_contact"] == {"n": shown}


def needs(practice, yes: int, no: int, **more: Any) -> Any:
    for place, woman in enumerate(practice.open_women(yes + no)):
        practice.need(woman, "mental_health", "current" if place < yes else "no")
    return practice.measures(**more)["needs"]["mental_health"]


def test_a_share_hides_its_few(practice) -> None:
    assert needs(practice, 3, 17, rule="under5") == {"n": "c", "of": 20, "percent": "c"}


def test_all_but_few_reveal_the_few(practice) -> None:
    assert needs(practice, 19, 1, rule="under5") == {"n": "c", "of": 20, "percent": "c"}


def test_the_published_forty_of_43_are_hidden(practice) -> None:
    assert needs(practice, 40, 3, rule="under5") == {"n": "c", "of": 43, "percent": "c"}


def test_a_small_base_hides_everything(practice) -> None:
    assert needs(practice, 2, 2, rule="under5") == {"n": "c", "of": "c", "percent": "c"}


def test_percentages_of_the_nhs_rule_come_from_rounded_numbers(practice) -> None:
    assert needs(practice, 12, 21, rule="nhs") == {"n": 10, "of": 35, "percent": percent(10, 35)}


@pytest.mark.parametrize("yes", [0, 20])
def test_none_and_all_of_a_group_are_hidden_until_a_person_confirms(practice, yes: int) -> None:
    assert needs(practice, yes, 20 - yes, rule="under5") == {"n": "c", "of": 20, "percent": "c"}
    confirmed = frozenset({"needs.mental_health"})
    shown = practice.measures(rule="under5", confirmed=confirmed)["needs"]["mental_health"]
    assert shown == {"n": yes, "of": 20, "percent": 5 * yes}


def test_an_outcome_of_every_woman_is_hidden_until_a_person_confirms(practice) -> None:
    for woman in practice.open_women(20):
        practice.outcome(woman, "registered_with_gp")
    assert practice.measures(rule="under5")["outcomes"]["registered_with_gp"] == {"n": "c"}
    confirmed = frozenset({"outcomes.registered_with_gp"})
    shown = practice.measures(rule="under5", confirmed=confirmed)["outcomes"]
    assert shown["registered_with_gp"] == {"n": 20}


def test_confirming_does_not_show_a_small_count(practice) -> None:
    assert needs(practice, 3, 17, rule="under5", confirmed=frozenset({"needs.mental_health"}))["n"] == "c"


@pytest.mark.parametrize(("n", "mean"), [(7, "*"), (8, "30")])
def test_means_of_the_nhs_rule_are_of_eight_or_more(practice, n: int, mean: str) -> None:
    practice.open_women(n, date_of_birth=date(1990, 1, 1))
    assert practice.measures(rule="nhs")["mean_age"]["mean"] == mean


def test_children_and_means_go_with_the_number_of_their_mothers(practice) -> None:
    for woman in practice.open_women(3, date_of_birth=date(1990, 1, 1), care_experienced="yes"):
        for year in range(2011, 2015):
            practice.add("children", woman=woman, born_on=date(year, 1, 1), removed_on=date(year, 2, 1))
    found = practice.measures(rule="under5")
    assert found["open_women"] == {
        "n": "c",
        "children_removed": "c",
        "children_removed_mean": "c",
        "mean_age": "c",
        "care_experienced": {"n": "c", "of": "c", "percent": "c"},
    }
    assert found["children_removed"] == {"n": "c"}
    assert set(found["avoided_births"].values()) == {"c"}
    assert {found["cost"][name] for name in ("immediate_total", "five_year_total", "five_year_internal")} == {"c"}
    assert found["cost"]["parameters"]["avoided_births"] == found["cost"]["parameters"]["women"] == "c"


def test_few_children_hide_their_mean_and_not_how_many_women_it_is_of(practice) -> None:
    women = practice.open_women(5, date_of_birth=date(1990, 1, 1), care_experienced="yes")
    practice.add("children", woman=women[0], born_on=date(2012, 1, 1), removed_on=date(2012, 2, 1))
    found = practice.measures(rule="under5")
    assert found["children_removed"] == {"n": "c"}
    assert found["children_removed_mean"] == {"mean": "c", "n": 5}
    assert found["care_experienced"]["of"] == found["mean_age"]["n"] == 5


def test_a_hidden_group_is_not_given_back_by_a_question_that_all_of_it_were_asked(practice) -> None:
    women = practice.open_women(19, care_experienced="yes")
    women.append(practice.woman(("open", "2019-01-01"), ("transition", "2019-06-01")))
    practice.woman(("open", "2018-01-01"), ("transition", "2019-06-01"))
    for woman in women[:19]:
        practice.need(woman, "alcohol", "current" if woman in women[:9] else "no")
        practice.need(woman, "debt", "no" if woman in women[:9] else "not_asked")
    found = practice.measures(rule="under5")
    assert found["open_women"]["n"] == found["children_removed_mean"]["n"] == "c"
    assert found["care_experienced"]["of"] == found["needs"]["alcohol"]["of"] == "c"
    assert found["needs"]["debt"]["of"] == 9


def test_the_group_of_a_cohort_is_its_women_so_it_is_printed_where_they_are(practice) -> None:
    cohort = practice.add("cohorts", name="First")
    for stage, n in (("open", 12), ("engaging", 9)):
        for _ in range(n):
            practice.woman((stage, "2019-01-01"), cohort=cohort)
    found = practice.measures(rule="under5", cohort="First")
    assert found["children_removed_mean"]["n"] == found["journey"]["reached"]["identified"] == 21


@pytest.mark.parametrize(("women", "removed"), [(8, 13), (12, 17), (22, 61)])
def test_under_the_nhs_rule_a_mean_of_children_is_worked_out_from_the_rounded_numbers(
    practice, women: int, removed: int
) -> None:
    mothers = practice.open_women(women)
    for place in range(removed):
        mother = mothers[place % women]
        practice.add("children", woman=mother, born_on=date(2012, 1, 1), removed_on=date(2012, 2, 1))
    found = practice.measures(rule="nhs")
    n, children = found["children_removed_mean"]["n"], found["children_removed"]["n"]
    assert (n, children) == (5 * round(women / 5), 5 * round(removed / 5))
    assert found["children_removed_mean"]["mean"] == found["open_women"]["children_removed_mean"]
    assert found["children_removed_mean"]["mean"] == str(half_up(Fraction(children, n), 1))


def test_births_under_the_nhs_rule_rest_on_the_rounded_number_of_women(practice) -> None:
    for woman in practice.open_women(18, date_of_birth=date(1990, 1, 1)):
        practice.add("children", woman=woman, born_on=date(2012, 1, 1))
    exact, shown = practice.measures(), practice.measures(rule="nhs")
    rate = float(exact["birth_rate"]["rate"])
    assert exact["expected_births_per_year"]["exact"] == f"{18 * rate:.2f}"
    assert shown["expected_births_per_year"]["exact"] == f"{20 * rate:.2f}"
    assert shown["cost"]["parameters"]["women"] == 20


def test_seven_in_work_or_learning_leave_no_three_and_four(practice) -> None:
    for place, woman in enumerate(practice.open_women(20)):
        if place < 7:
            practice.outcome(woman, "in_work" if place < 3 else "in_education_or_training")
        practice.outcome(woman, "new_friends") if place < 8 else None
    found = practice.measures(rule="under5")
    assert found["in_work_education_or_training"] == {"n": 7, "of": 20, "percent": 35}
    assert found["outcomes"] == {"new_friends": {"n": 8}}


def test_thirteen_improved_and_six_unchanged_do_not_give_back_the_one(practice) -> None:
    last = [4] * 13 + [3] * 6 + [2]
    for woman, score in zip(practice.open_women(20), last, strict=True):
        practice.review(woman, "2019-02-01", "baseline", health=3)
        practice.review(woman, "2019-08-01", "month_6", health=score)
    paired = practice.measures(rule="under5")["progress"]["health"]["paired"]
    assert (paired["better"], paired["same"], paired["worse"], paired["n"]) == (13, "c", "c", 20)


def test_a_five_point_question_is_hidden_alike_in_both_its_places(practice) -> None:
    for place, woman in enumerate(practice.open_women(30)):
        practice.review(woman, "2019-02-01", "baseline", mental_and_emotional_health=(1, 2, 2, 3, 3, 3)[place % 6])
    practice.review(practice.open_women(1)[0], "2019-02-01", "baseline", mental_and_emotional_health=5)
    found = practice.measures(rule="under5")
    item = found["mental_health_item"]["baseline"]
    assert item["counts"][4] == "c"
    assert item["counts"] == found["progress"]["mental_and_emotional_health"]["baseline"]["counts"]
    assert item["counts"].count("c") >= 2


def test_a_mean_does_not_give_back_two_hidden_counts(practice) -> None:
    scores = [1] * 2 + [2] * 6 + [3] * 9 + [5] * 3
    for woman, score in zip(practice.open_women(20), scores, strict=True):
        practice.review(woman, "2019-02-01", "baseline", health=score)
    shown = practice.measures(rule="under5")["progress"]["health"]["baseline"]
    # Hiding only the 2 and the 3 would leave x + y = 5 and x + 5y = 17: one solution.
    assert shown == {"n": 20, "mean": "2.8", "counts": ["c", "c", "c", 0, "c"]}


def test_one_womans_money_does_not_come_back_from_the_total(practice) -> None:
    women = practice.open_women(12)
    for place, woman in enumerate(women):
        kind = "documents" if place == 0 else "course" if place < 6 else "travel"
        practice.add("resource_spends", woman=woman, on=date(2019, 6, 1), amount=1000 * (place + 1), kind=kind)
    spend = practice.measures(rule="under5")["resource_spend"]
    assert spend["total"] == "780.00"
    assert spend["kinds"] == {"course": "c", "documents": "c", "travel": "570.00"}


def test_savings_do_not_give_back_a_hidden_count(practice) -> None:
    for woman in practice.open_women(20)[:3]:
        practice.outcome(woman, "eviction_avoided")
    line = practice.measures(rule="under5")["outcome_savings"][0]
    assert (line["n"], line["low"], line["high"]) == ("c", "c", "c")


def test_savings_of_the_nhs_rule_rest_on_the_rounded_count(practice) -> None:
    for woman in practice.open_women(40)[:12]:
        practice.outcome(woman, "eviction_avoided")
    line = practice.measures(rule="nhs")["outcome_savings"][0]
    assert (line["n"], line["low"], line["high"]) == (10, 8000, 70000)


def test_a_stage_of_few_women_takes_another_with_it(practice) -> None:
    for stage, n in (("identified", 10), ("engaging", 8), ("outreach", 2)):
        for _ in range(n):
            practice.woman((stage, "2019-01-01"))
    found = practice.measures(rule="under5")
    assert found["women_by_stage"]["outreach"] == {"n": "c"}
    assert found["women_by_stage"]["engaging"] == {"n": "c"}
    assert found["journey"]["reached"]["identified"] == 20


def test_few_who_did_not_reach_a_stage_are_hidden(practice) -> None:
    for _ in range(20):
        practice.woman(("outreach", "2019-01-01"), ("engaging", "2019-02-01"))
    practice.woman(("outreach", "2019-01-01"))
    reached = practice.measures(rule="under5")["journey"]["reached"]
    assert (reached["outreach"], reached["engaging"], reached["open"]) == (21, "c", 0)


def children(practice, women: list[Any], column: str, answers: list[str]) -> None:
    for place, answer in enumerate(answers):
        row = {"living_arrangement": "adopted", "family_time": "none", "life_story_work": "none", column: answer}
        practice.add("children", woman=women[place % len(women)], born_on=date(2012, 1, 1), **row)


def test_one_table_of_the_children_does_not_give_back_what_another_hides(practice) -> None:
    children(
        practice, practice.open_women(20), "living_arrangement", ["adopted"] * 12 + ["kinship"] * 6 + ["died"] * 3
    )
    confirmed = frozenset({"children_outcomes.family_time.none", "children_outcomes.life_story_work.none"})
    found = practice.measures(rule="under5", confirmed=confirmed)["children_outcomes"]
    # 21 children have no family time, so 21 − 12 − 6 would tell the 3
    assert found["family_time"] == {"none": {"n": 21}}
    assert found["living_arrangement"] == {"adopted": {"n": 12}, "kinship": {"n": "c"}, "died": {"n": "c"}}


def test_one_answer_of_all_the_children_is_hidden_with_its_question_until_a_person_confirms(practice) -> None:
    children(practice, practice.open_women(20), "living_arrangement", ["adopted"] * 12 + ["kinship"] * 9)
    found = practice.measures(rule="under5")["children_outcomes"]
    assert (found["family_time"], found["life_story_work"]) == ("c", "c")
    assert found["living_arrangement"] == {"adopted": {"n": 12}, "kinship": {"n": 9}}


def exits(practice, *women: tuple[str, str]) -> None:
    for reason, planned in women:
        practice.stage(practice.woman(("open", "2019-01-01")), "closed", "2019-06-01", reason, planned)


def test_exits_of_which_every_one_was_planned_do_not_say_so(practice) -> None:
    exits(practice, *[("completed", "yes")] * 8, *[("declined", "no")] * 3, *[("declined", "yes")] * 5)
    found = practice.measures(rule="under5")["exits"]
    assert found["completed"] == {"n": 8, "planned": "c", "unplanned": "c"}
    confirmed = frozenset({"exits.completed.planned", "exits.completed.unplanned"})
    shown = practice.measures(rule="under5", confirmed=confirmed)["exits"]["completed"]
    assert shown == {"n": 8, "planned": 8, "unplanned": 0}


def test_one_reason_of_all_who_left_is_hidden_with_the_lists_of_reasons(practice) -> None:
    exits(practice, *[("declined", "no")] * 4, *[("declined", "yes")] * 5)
    found = practice.measures(rule="under5", since="2019-01-01")
    assert (found["exits"], found["journey"]["left"]) == ("c", "c")
    assert found["women_by_stage"]["closed"] == {"n": 9}
    confirmed = frozenset({"exits.declined.n"})
    assert practice.measures(rule="under5", since="2019-01-01", confirmed=confirmed)["exits"]["declined"]["n"] == 9


def test_the_prioritised_do_not_give_back_who_reached_outreach(practice) -> None:
    for _ in range(20):
        practice.woman(("identified", "2019-01-01"), ("outreach", "2019-02-01"))
    for _ in range(3):
        practice.woman(("identified", "2019-01-01"))
    found = practice.measures(rule="under5")
    assert found["journey"]["reached"]["identified"] == 23
    assert found["journey"]["reached"]["outreach"] == "c"
    assert found["women_prioritised"] == {"n": "c"}


def test_the_women_open_do_not_tell_about_the_few_of_the_cohort_who_are_not(practice) -> None:
    cohort = practice.add("cohorts", name="First")
    born = date(1990, 1, 1)
    for place in range(20):
        practice.woman(
            ("open", "2019-01-01"), cohort=cohort, date_of_birth=born, care_experienced="no" if place < 8 else "yes"
        )
    practice.woman(("engaging", "2019-01-01"), cohort=cohort, date_of_birth=born, care_experienced="yes")
    found = practice.measures(rule="under5", cohort="First")
    assert found["care_experienced"] == {"n": 13, "of": 21, "percent": 62}
    assert found["open_women"]["care_experienced"]["n"] == "c"


def test_a_band_that_is_everybodys_is_not_told_by_noughts_beside_it(practice) -> None:
    for woman in practice.open_women(3):
        practice.core10(woman, "2019-02-01", "baseline", [0] * 10)
    scored = practice.measures(rule="under5")["core10"]["baseline"]
    assert scored["n"] == "c"
    assert list(scored["bands"].values()).count("c") == 2


def test_the_exempt_edition_hides_nothing(practice) -> None:
    assert needs(practice, 1, 0) == {"n": 1, "of": 1, "percent": 100}


WOMAN = st.tuples(
    st.sampled_from(["outreach", "engaging", "open", "open", "closed"]),
    st.sampled_from(["current", "no", "not_asked"]),
    st.sampled_from(["in_work", "in_education_or_training", "eviction_avoided", None]),
    st.integers(1, 5),
    st.integers(1, 5),
)


@settings(max_examples=60, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(st.lists(WOMAN, max_size=30), st.sampled_from(["under5", "nhs"]))
def test_no_small_count_is_ever_printed(practice, women: list[Any], name: str) -> None:
    practice = type(practice)()
    for stage, status, outcome, first, last in women:
        woman = practice.woman((stage, "2019-01-01"), date_of_birth=date(1990, 1, 1), care_experienced="yes")
        practice.need(woman, "alcohol", status)
        practice.outcome(woman, outcome) if outcome else None
        practice.review(woman, "2019-02-01", "baseline", mental_and_emotional_health=first)
        practice.review(woman, "2019-08-01", "month_6", mental_and_emotional_health=last)
    found, rule = practice.measures(rule=name), RULES[name]
    counts = [
        *(count["n"] for count in found["women_by_stage"].values()),
        *(count["n"] for count in found["outcomes"].values()),
        *(count for at in found["mental_health_item"].values() for count in [at["n"], *at["counts"]]),
        *(share[part] for share in found["needs"].values() for part in ("n", "of")),
        found["open_women"]["n"],
    ]
    assert not [count for count in counts if isinstance(count, int) and rule.small(count)]
    if rule.rounds:
        assert all(count % 5 == 0 for count in counts if isinstance(count, int))
    for share in found["needs"].values():
        if share["n"] != rule.symbol:
            assert not rule.small(share["of"] - share["n"])
