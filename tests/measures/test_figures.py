"""The document of all figures: its shape, its progress, its women, and no rows at all."""

import json
from datetime import date
from typing import Any

import pytest

from pause_desktop.measures.figures import figures, figures_steps
from pause_desktop.measures.small_numbers import RULES
from pause_desktop.measures.snapshot import Snapshot

NAMES = {
    "women_in_contact", "women_prioritised", "women_by_stage", "transitioned", "exits", "journey",
    "children_removed", "children_removed_mean", "mean_age", "care_experienced", "open_women", "needs",
    "referrals", "larc", "contraception_decisions", "pregnancies", "attendance", "attendance_by_quarter",
    "contacts_by_mode", "contact_minutes", "outcomes", "in_work_education_or_training", "outcome_savings",
    "service_savings",
    "service_use_change", "children_outcomes", "resource_spend", "progress", "mental_health_item", "core10",
    "core10_pairs", "caseload", "overdue", "birth_rate", "expected_births_per_year", "avoided_births", "cost",
    "sensitivity",
}  # fmt: skip


def test_the_document_is_the_one_that_was_agreed(practice) -> None:
    practice.add("cohorts", name="Cohort 1")
    document = practice.figures("2020-03-03", "2019-04-01", cohort="Cohort 1", rule="under5").json()
    assert list(document) == ["practice", "as_at", "since", "cohort", "rule", "measures"]
    assert document["practice"] == "Pause Elsewhere"
    assert (document["as_at"], document["since"], document["cohort"]) == ("2020-03-03", "2019-04-01", "Cohort 1")
    assert document["rule"] == "under5"
    assert set(document["measures"]) == NAMES
    assert json.loads(json.dumps(document)) == document


@pytest.mark.parametrize("rule", RULES)
@pytest.mark.parametrize("since", [None, date(2019, 1, 1)])
def test_no_rows_at_all_give_a_document(rule: str, since: date | None) -> None:
    document = figures(Snapshot(), date(2020, 1, 1), since, rule=rule).json()
    assert document["practice"] is None
    assert document["since"] == (since.isoformat() if since else None)
    assert document["measures"]["women_in_contact"] == {"n": 0}
    assert document["measures"]["cost"]["five_year_total"] is None


def test_an_unknown_rule_is_a_bug() -> None:
    with pytest.raises(KeyError):
        figures(Snapshot(), date(2020, 1, 1), rule="under9")


def test_the_women_behind_a_figure_can_be_opened_under_any_rule(practice) -> None:
    for woman in practice.open_women(3)[:2]:
        practice.need(woman, "mental_health", "current")
    for rule in RULES:
        found = practice.figures(rule=rule)
        assert found.women("needs.mental_health") == ("RP-0001", "RP-0002")
        assert found.women("needs") == ("RP-0001", "RP-0002")
        assert found.women("open_women.n") == ("RP-0001", "RP-0002", "RP-0003")
        assert found.women("no.such.figure") == ()


def test_progress_is_told_step_by_step() -> None:
    steps: list[Any] = list(figures_steps(Snapshot(), date(2020, 1, 1)))
    assert [done for done, _, _ in steps] == list(range(len(steps)))
    assert {total for _, total, _ in steps} == {len(steps)}
    assert all(words for _, _, words in steps)


def test_the_practice_sets_its_own_exposure(practice) -> None:
    practice.settings.exposure_months = 18
    woman = practice.woman(("open", "2018-05-10"), date_of_birth=date(1998, 5, 10))
    practice.add("children", woman=woman, born_on=date(2016, 1, 1))
    found = practice.measures()
    assert found["avoided_births"]["exact"] == "0.38"  # 1 woman × 0.25 × 1.5 years
    assert found["cost"]["parameters"]["exposure_months"] == 18
