"""Every figure of a practice by name, after its small-number rule: what reports, screens and the terminal show."""

from collections.abc import Callable, Generator, Mapping
from dataclasses import dataclass, replace
from datetime import date
from typing import Any

from pause_desktop.measures import (
    births,
    children,
    contacts,
    core10,
    cost,
    lead,
    needs,
    outcomes,
    people,
    progress,
    small_numbers,
    stages,
    values,
)
from pause_desktop.measures.births import BirthHistory
from pause_desktop.measures.cost_models import Costing
from pause_desktop.measures.cost_tables import published
from pause_desktop.measures.scope import Scope
from pause_desktop.measures.snapshot import Asked, Snapshot
from pause_desktop.measures.values import References

Step = tuple[int, int, str]
"""Done, of how many, and what is being done: progress as data."""


@dataclass(frozen=True)
class Figures:
    """The measures of a practice as at a day, under a rule; a measure is a value or a tree of values."""

    practice: str | None
    asked: Asked
    rule: str
    measures: Mapping[str, Any]
    all_or_none: tuple[str, ...] = ()
    """The figures of 0 % or 100 % of a group, by path: the rule hides them unless a person confirms them."""

    def women(self, path: str) -> References:
        """The references behind a figure, as "needs.mental_health"; of a tree, of all its values."""
        found = values.find(self.measures, path)
        return tuple(sorted({reference for _, leaf in values.leaves(found) for reference in leaf.women}))

    def json(self) -> dict[str, Any]:
        """The document that `pause-desktop figures` prints."""
        return {
            "practice": self.practice,
            "as_at": self.asked.as_at.isoformat(),
            "since": self.asked.since.isoformat() if self.asked.since else None,
            "cohort": self.asked.cohort,
            "rule": self.rule,
            "measures": values.as_json(self.measures),
        }


def figures(
    snapshot: Snapshot,
    as_at: date,
    since: date | None = None,
    cohort: str | None = None,
    rule: str = "none",
    cost_model: Costing | None = None,
    confirmed: frozenset[str] = frozenset(),
) -> Figures:
    """All measures as at a day under a small-number rule ("none", "under5" or "nhs").

    `confirmed` names the figures of 0 % or 100 % of a group that a person has said harm nobody. Raises
    NoSuchRecord for an unknown cohort. Without a cost model the published totals are used.
    """
    steps = figures_steps(snapshot, as_at, since, cohort, rule, cost_model, confirmed)
    while True:
        try:
            next(steps)
        except StopIteration as finished:
            return finished.value


def figures_steps(
    snapshot: Snapshot,
    as_at: date,
    since: date | None = None,
    cohort: str | None = None,
    rule: str = "none",
    cost_model: Costing | None = None,
    confirmed: frozenset[str] = frozenset(),
) -> Generator[Step, None, Figures]:
    """The same as a generator: yields progress before each part and returns the Figures."""
    small_numbers.rule_named(rule)
    model = cost_model or published()
    scope = Scope(snapshot, Asked(as_at, since, cohort))
    measured: dict[str, Any] = {}
    for done, (words, part) in enumerate(_PARTS):
        yield done, len(_PARTS) + 1, words
        measured |= part(scope)
    yield len(_PARTS), len(_PARTS) + 1, "Births and money"
    history = births.birth_history(scope)
    # What is multiplied by a rounded number of women is worked out from it, or it would give back the exact one.
    history = replace(history, women=small_numbers.rule_named(rule).base(history.women))
    measured |= births_and_money(history, scope.exposure_months, model)
    measured["outcome_savings"] = outcomes.outcome_savings(scope, model.cases)
    shown = dict(small_numbers.suppress(measured, rule, confirmed))
    # Worked out from what is printed, so that it cannot give back what is hidden.
    shown["service_savings"] = outcomes.service_savings(shown["service_use_change"], model.cases)
    practice = getattr(snapshot.practice, "name", None)
    return Figures(practice, scope.asked, rule, shown, small_numbers.all_or_none(measured, rule))


def births_and_money(history: BirthHistory, exposure_months: int, model: Costing) -> dict[str, Any]:
    """The measures that follow from the birth histories."""
    return {
        "birth_rate": births.birth_rate(history),
        "expected_births_per_year": births.expected_births_per_year(history),
        "avoided_births": births.avoided_births(history, exposure_months),
        "cost": cost.cost(history, exposure_months, model),
        "sensitivity": cost.sensitivity(history, exposure_months, model),
    }


def _who(scope: Scope) -> dict[str, Any]:
    return {
        "women_in_contact": people.women_in_contact(scope),
        "women_prioritised": people.women_prioritised(scope),
        "women_by_stage": stages.women_by_stage(scope),
        "transitioned": stages.transitioned(scope),
        "exits": stages.exits(scope),
        "journey": stages.journey(scope),
        "children_removed": people.children_removed(scope),
        "children_removed_mean": people.children_removed_mean(scope),
        "mean_age": people.mean_age(scope),
        "care_experienced": people.care_experienced(scope),
        "open_women": people.open_women(scope),
        "needs": needs.needs(scope),
        "referrals": people.referrals(scope),
        "larc": people.larc(scope),
        "contraception_decisions": people.contraception_decisions(scope),
        "pregnancies": people.pregnancies(scope),
    }


def _contacts(scope: Scope) -> dict[str, Any]:
    tally = contacts.Tally(scope)
    return {
        "attendance": contacts.attendance(scope, tally),
        "attendance_by_quarter": contacts.attendance_by_quarter(scope, tally),
        "contacts_by_mode": contacts.contacts_by_mode(scope, tally),
        "contact_minutes": contacts.contact_minutes(scope, tally),
    }


def _changes(scope: Scope) -> dict[str, Any]:
    return {
        "outcomes": outcomes.outcomes(scope),
        "in_work_education_or_training": outcomes.in_work_education_or_training(scope),
        "service_use_change": outcomes.service_use_change(scope),
        "children_outcomes": children.children_outcomes(scope),
        "resource_spend": people.resource_spend(scope),
    }


def _scores(scope: Scope) -> dict[str, Any]:
    scored, distress = progress.Scored(scope), core10.Scores(scope)
    return {
        "progress": progress.progress(scored),
        "mental_health_item": progress.mental_health_item(scored),
        "core10": core10.core10(scope, distress),
        "core10_pairs": core10.core10_pairs(scope, distress),
    }


def _for_the_lead(scope: Scope) -> dict[str, Any]:
    return {"caseload": lead.caseload(scope), "overdue": lead.overdue(scope)}


_PARTS: tuple[tuple[str, Callable[[Scope], dict[str, Any]]], ...] = (
    ("Women and their stages", _who),
    ("Contacts", _contacts),
    ("Outcomes, children and spending", _changes),
    ("Scores", _scores),
    ("Workers", _for_the_lead),
)
