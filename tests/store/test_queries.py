"""What the windows and figures ask of the file, on a small practice whose answers are known."""

import datetime as dt

import pytest

from pause_desktop.errors import NoSuchRecord
from pause_desktop.store import queries
from pause_desktop.store.snapshots import snapshot

TODAY = dt.date(2020, 3, 3)


@pytest.fixture
def woman(practice):
    with practice.writing(None) as change:
        worker = change.add("workers", {"name": "Bryn Cole", "role": "practitioner"})
        cohort = change.add("cohorts", {"name": "Cohort 1"})
        her = change.add(
            "women",
            {
                "reference": "RP-A0001", "first_name": "Łucja", "last_name": "Okoro", "worker": worker,
                "cohort": cohort, "safe_to_call": "yes", "safe_to_text": "no",
            },
        )  # fmt: skip
        for stage, on in (("identified", (2019, 1, 7)), ("engaging", (2019, 5, 6)), ("open", (2019, 8, 31))):
            change.add("stage_periods", {"woman": her, "stage": stage, "started_on": dt.date(*on)})
        for on, mode, outcome in (
            ((2020, 2, 1), "garden", "attended"),
            ((2020, 2, 20), "phone_call", "attended"),
            ((2020, 3, 1), "home_visit", "did_not_attend"),
            ((2020, 3, 9), "walk", "planned"),
            ((2020, 3, 4), "office", "planned"),
        ):
            change.add(
                "contacts",
                {"woman": her, "worker": worker, "on": dt.date(*on), "mode": mode, "outcome": outcome},
            )
        for ended in (None, dt.date(2020, 1, 1)):
            change.add(
                "risk_alerts",
                {"woman": her, "kind": "dog", "wording": "Ring first.", "review_on": TODAY, "ended_on": ended},
            )
    return her


def line(practice, today=TODAY):
    with practice.reading() as rows:
        (found,) = queries.women(rows, today)
    return found


def test_a_line_says_where_she_is_and_when_she_was_seen(practice, woman):
    found = line(practice)
    assert (found.id, found.reference, found.name, found.initials) == (woman, "RP-A0001", "Łucja Okoro", "Ł.O.")
    assert (found.stage, found.worker, found.cohort) == ("open", "Bryn Cole", "Cohort 1")
    assert found.last_seen == dt.date(2020, 2, 1)  # a call is not seeing her, a missed visit neither
    assert found.next_planned == dt.date(2020, 3, 4)
    assert found.days_unseen(TODAY) == 31
    assert (found.safe_to, found.safe_asked, found.alerts) == (("call",), True, 1)


def test_open_ends_after_eighteen_calendar_months(practice, woman):
    assert line(practice).weeks_left == (dt.date(2021, 2, 28) - TODAY).days // 7


@pytest.mark.parametrize(("day", "left"), [((2019, 5, 6), 16), ((2019, 5, 20), 14), ((2019, 8, 30), 0)])
def test_engaging_counts_down_from_sixteen_weeks(practice, woman, day, left):
    found = line(practice, dt.date(*day))
    assert (found.stage, found.weeks_left) == ("engaging", left)


def test_on_an_earlier_day_she_is_where_she_was(practice, woman):
    found = line(practice, dt.date(2019, 2, 1))
    assert (found.stage, found.weeks_left, found.journey, found.last_seen) == ("identified", None, None, None)


def test_a_woman_of_whom_nothing_else_is_known_has_a_line(practice):
    with practice.writing(None) as change:
        change.add("women", {"reference": "RP-A0009"})
    found = line(practice)
    assert (found.name, found.stage, found.days_unseen(TODAY), found.safe_asked) == ("", "", None, False)


def test_her_record_holds_her_rows_and_no_one_elses(practice, woman):
    with practice.writing(None) as change:
        other = change.add("women", {"reference": "RP-A0002"})
        goal = change.add(
            "goals", {"woman": woman, "life_area": "money", "wording": "A budget", "status": "not_started"}
        )
        theirs = change.add(
            "goals", {"woman": other, "life_area": "money", "wording": "Save", "status": "not_started"}
        )
        change.add("steps", {"goal": goal, "what": "Ask the bank"})
        change.add("steps", {"goal": theirs, "what": "Open an account"})
    with practice.reading() as rows:
        record = queries.her_record(rows, woman)
    assert len(record.of("contacts")) == 5
    assert [step.what for step in record.of("steps")] == ["Ask the bank"]
    assert list(record.workers.values()) == ["Bryn Cole"] or "Bryn Cole" in record.workers.values()
    assert record.around.caseloads == {record.woman.worker: 1}


def test_a_record_that_is_not_there_is_said_so(practice, woman):
    with practice.writing(None) as change:
        gone = change.add("women", {"reference": "RP-A0003"})
        change.remove("women", gone)
    with pytest.raises(NoSuchRecord), practice.reading() as rows:
        queries.her_record(rows, gone)


def test_the_snapshot_has_typed_values_and_no_notes(practice, woman):
    with practice.reading() as rows:
        found = snapshot(rows)
    assert found.practice is not None
    assert {each.woman for each in found.contacts} == {woman}
    assert {type(each.on) for each in found.contacts} == {dt.date}
    assert not hasattr(found.contacts[0], "summary")
    assert found.women[0].reference == "RP-A0001"


def test_who_has_left_is_not_offered_to_sit_here(practice, woman):
    with practice.writing(None) as change:
        change.add("workers", {"name": "Dot Ellis", "role": "practice_coordinator", "left_on": dt.date(2020, 3, 2)})
    with practice.reading() as rows:
        names = [each.name for each in queries.workers(rows, TODAY)]
    assert "Dot Ellis" not in names
    assert "Bryn Cole" in names
