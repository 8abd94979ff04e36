"""A record as a whole: required fields, every problem at once, and what cannot be together."""

import datetime as dt

import pytest

from pause_desktop.records.check import checked
from pause_desktop.records.contact import Contact
from pause_desktop.records.terms import Terms
from pause_desktop.records.woman import StagePeriod, Woman

TODAY = dt.date(2026, 11, 20)
TERMS = Terms(TODAY)
GOOD = {
    "woman": "0" * 32, "worker": "1" * 32, "on": "2026-11-20", "mode": "walk", "outcome": "attended",
}  # fmt: skip


def problems(model, draft, **options):
    return {problem.column: problem.reason for problem in checked(model, draft, TERMS, **options).problems}


def test_a_good_draft_becomes_typed_values():
    result = checked(Contact, GOOD | {"minutes": "45", "summary": " Fine. "}, TERMS)
    assert result.good
    assert (result.values["on"], result.values["minutes"], result.values["summary"]) == (TODAY, 45, "Fine.")


def test_every_problem_is_told_at_once():
    assert set(problems(Contact, GOOD | {"on": "soon", "mode": "x", "minutes": "many"})) == {
        "on",
        "mode",
        "minutes",
    }


def test_what_is_needed_is_asked_for_whether_left_out_or_blank():
    assert problems(StagePeriod, {"woman": "0" * 32, "stage": " "}) == {
        "stage": "is needed",
        "started_on": "is needed",
    }


def test_an_edit_looks_only_at_the_fields_it_brings():
    assert problems(Woman, {"phone": "07700 900001"}, whole=False) == {}
    assert problems(Woman, {"reference": ""}, whole=False) == {"reference": "is needed"}


def test_fields_that_a_record_does_not_have_are_left_out():
    assert "shoe_size" not in checked(Woman, {"reference": "RP-1", "shoe_size": 5}, TERMS).values


@pytest.mark.parametrize("outcome", ["attended", "did_not_attend", "cancelled_by_woman", "no_answer"])
def test_only_a_planned_contact_lies_ahead(outcome):
    ahead = GOOD | {"on": "2026-11-21"}
    assert problems(Contact, ahead | {"outcome": "planned"}) == {}
    assert "planned" in problems(Contact, ahead | {"outcome": outcome})["on"]


def test_sent_is_for_a_text_message_or_a_letter():
    assert set(problems(Contact, GOOD | {"outcome": "sent"})) == {"outcome"}
    for mode in ("text", "letter"):
        assert problems(Contact, GOOD | {"outcome": "sent", "mode": mode}) == {}


def test_dates_of_events_after_today_are_refused():
    assert problems(StagePeriod, {"woman": "0" * 32, "stage": "open", "started_on": "2026-11-21"}) == {
        "started_on": "is after today"
    }
