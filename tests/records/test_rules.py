"""Findings about one woman: each rule speaks when it should and keeps silent when it should not."""

import datetime as dt
from types import SimpleNamespace
from uuid import UUID, uuid4

import pytest

from pause_desktop.records.rules import Around, findings, refusals
from pause_desktop.records.tables import TABLES

TODAY = dt.date(2026, 11, 20)
WORKER = uuid4()


def days_ago(days):
    return TODAY - dt.timedelta(days=days)


def row(table, **values):
    return SimpleNamespace(**(dict.fromkeys(TABLES[table].model_fields) | {"id": uuid4()} | values))


def her(born=dt.date(1993, 8, 10), **rows):
    """A woman with rows of some tables, each given as a list of dicts."""
    woman = row("women", reference="RP-A0001", date_of_birth=born, worker=WORKER)
    return Around(woman, {table: [row(table, **values) for values in given] for table, given in rows.items()})


def stage(name, days, **values):
    return {"stage": name, "started_on": days_ago(days), **values}


def seen(days, mode="home_visit", outcome="attended", minutes=60, **values):
    return {"on": days_ago(days), "mode": mode, "outcome": outcome, "minutes": minutes, **values}


DECIDED = {"method": "implant", "decided_on": days_ago(400)}


def said(around):
    return [(found.table, found.column, found.words) for found in findings(around, TODAY)]


def test_a_woman_about_whom_all_is_well_has_no_findings():
    around = her(
        stage_periods=[stage("outreach", 60), stage("engaging", 40), stage("open", 20)],
        contraception=[DECIDED],
        contacts=[seen(3)],
    )
    assert said(around) == []


def test_a_date_of_birth_ahead_is_found():
    assert said(her(born=TODAY + dt.timedelta(days=1))) == [
        ("women", "date_of_birth", "The date of birth is after today.")
    ]


def test_a_birth_before_she_was_fourteen_is_found_and_one_on_that_birthday_is_not():
    around = her(children=[{"born_on": dt.date(2007, 8, 9)}, {"born_on": dt.date(2007, 8, 10)}, {"born_on": None}])
    (found,) = findings(around, TODAY)
    assert (found.table, found.record, found.column) == ("children", around.of("children")[0].id, "born_on")


def test_nothing_is_said_of_births_where_her_own_is_not_known():
    assert said(her(born=None, children=[{"born_on": dt.date(1990, 1, 1)}])) == []


def test_a_stage_after_closed_begins_a_new_episode():
    around = her(stage_periods=[stage("closed", 300), stage("outreach", 20)])
    assert [words for _, _, words in said(around)] == ["A new episode begins here, after she had left."]


@pytest.mark.parametrize(("days", "late"), [(112, False), (113, True)])
def test_engaging_beyond_sixteen_weeks_is_due(days, late):
    around = her(stage_periods=[stage("engaging", days)], contacts=[seen(1)])
    found = findings(around, TODAY)
    assert bool(found) == late
    assert all(each.due and "16 weeks" in each.words for each in found)


def test_open_without_a_decision_about_contraception_is_found():
    around = her(stage_periods=[stage("open", 20)], contacts=[seen(1)])
    assert said(around) == [("stage_periods", "stage", "Open, but no decision about contraception is recorded.")]


@pytest.mark.parametrize(
    ("days", "words"), [(13, []), (14, ["Not seen for 14 days."]), (30, ["Not seen for 30 days."])]
)
def test_no_contact_for_fourteen_days_is_said_once(days, words):
    around = her(stage_periods=[stage("engaging", 60)], contacts=[seen(days), seen(50)])
    assert [each for _, _, each in said(around)] == words


@pytest.mark.parametrize(
    "contact",
    [seen(2, outcome="did_not_attend"), seen(2, mode="phone_call"), seen(2, mode="text", outcome="sent"),
     seen(-2, outcome="planned")],
)  # fmt: skip
def test_only_an_attended_contact_in_person_or_by_video_counts_as_seen(contact):
    around = her(stage_periods=[stage("engaging", 20)], contacts=[contact])
    assert [each for _, _, each in said(around)] == ["Not seen since the stage began, 20 days ago."]


@pytest.mark.parametrize("name", ["identified", "outreach", "next_steps", "closed"])
def test_women_who_are_not_being_seen_are_not_missed(name):
    assert said(her(stage_periods=[stage(name, 90)])) == []


@pytest.mark.parametrize(
    ("opened", "words"),
    [
        (dt.date(2026, 8, 21), None),
        (dt.date(2026, 8, 20), "The first review is due on 20 November 2026."),
        (dt.date(2026, 7, 23), "The first review is due on 23 October 2026."),
        (dt.date(2026, 7, 22), "The first review is overdue; it was due on 22 October 2026."),
    ],
)
def test_a_review_is_due_and_28_days_later_overdue(opened, words):
    around = her(
        stage_periods=[{"stage": "open", "started_on": opened}], contraception=[DECIDED], contacts=[seen(1)]
    )
    assert [each for _, _, each in said(around)] == ([words] if words else [])


def test_a_review_of_an_earlier_episode_does_not_count_for_this_one():
    opened = dt.date(2026, 8, 1)
    stages = [stage("open", 900), stage("closed", 400), {"stage": "open", "started_on": opened}]
    old = {"time_point": "baseline", "on": days_ago(880)}
    around = her(stage_periods=stages, contraception=[DECIDED], contacts=[seen(1)], progress_reviews=[old])
    assert any("first review" in words for _, _, words in said(around))
    new = {"time_point": "baseline", "on": opened}
    around = her(stage_periods=stages, contraception=[DECIDED], contacts=[seen(1)], progress_reviews=[old, new])
    assert not any("review" in words for _, _, words in said(around))


@pytest.mark.parametrize(("days", "due"), [(28, True), (29, False), (-3, True)])
def test_contraception_is_due_for_renewal_within_four_weeks(days, due):
    renew_by = TODAY + dt.timedelta(days=days)
    around = her(contraception=[{"method": "injection", "renew_by": renew_by}])
    assert bool(said(around)) == due
    around = her(contraception=[{"method": "injection", "renew_by": renew_by, "ended_on": days_ago(1)}])
    assert said(around) == []


def test_life_story_work_is_not_completed_before_it_started():
    started = {"kind": "life_story_work_started", "on": days_ago(10)}
    completed = {"kind": "life_story_work_completed", "on": days_ago(20)}
    assert [column for _, column, _ in said(her(outcomes=[started, completed]))] == ["on"]
    assert said(her(outcomes=[completed])) == []
    assert said(her(outcomes=[started, completed | {"on": days_ago(10)}])) == []


def test_minutes_missing_on_an_attended_contact_are_found_and_zero_is_not_missing():
    around = her(contacts=[seen(1, minutes=None), seen(2, minutes=0), seen(3, outcome="no_answer", minutes=None)])
    assert said(around) == [("contacts", "minutes", "The minutes of this contact are missing.")]


def test_the_same_contact_twice_is_found_on_both():
    nine, ten = dt.time(9), dt.time(10)
    around = her(contacts=[seen(1, started_at=nine), seen(1, started_at=nine), seen(1, started_at=ten)])
    assert [each.record for each in findings(around, TODAY)] == [each.id for each in around.of("contacts")[:2]]


def test_a_planned_contact_that_is_past_asks_how_it_went():
    around = her(contacts=[seen(1, outcome="planned"), seen(0, outcome="planned"), seen(-1, outcome="planned")])
    (found,) = findings(around, TODAY)
    assert (found.column, found.due) == ("outcome", True)


@pytest.mark.parametrize(("count", "words"), [(8, []), (9, ["This worker has 9 women; 8 is the most."])])
def test_a_caseload_over_eight_is_found(count, words):
    woman = row("women", date_of_birth=None, worker=WORKER)
    assert [each for _, _, each in said(Around(woman, {}, caseloads={WORKER: count}))] == words


def test_findings_hold_no_name_of_hers():
    around = her(stage_periods=[stage("engaging", 200)])
    around.woman.first_name = around.woman.last_name = "Canary"
    assert findings(around, TODAY)
    assert "Canary" not in str(findings(around, TODAY))


def test_two_stages_on_one_day_and_a_reference_twice_are_refused():
    other = row("stage_periods", stage="outreach", started_on=TODAY)
    (problem,) = refusals("stage_periods", {"started_on": TODAY}, None, [other])
    assert problem.column == "started_on"
    assert refusals("stage_periods", {"started_on": TODAY}, other.id, [other]) == []
    woman = row("women", reference="RP-A0001")
    (problem,) = refusals("women", {"reference": "RP-A0001"}, UUID(int=1), [woman])
    assert problem.column == "reference"
    assert refusals("women", {"reference": "RP-A0002"}, None, [woman]) == []


@pytest.mark.parametrize(
    ("values", "odd"),
    [
        ({}, True),
        ({"completed_by": "herself", "scores": {}}, True),
        ({"completed_by": "declined"}, False),
        ({"scores": {"money": 1}}, False),
    ],
)
def test_a_review_without_any_score_is_odd_unless_she_declined(values, odd):
    around = her(progress_reviews=[{"on": days_ago(3), "time_point": "other", **values}])
    found = [words for table, column, words in said(around) if (table, column) == ("progress_reviews", "scores")]
    assert bool(found) is odd
