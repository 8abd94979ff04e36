"""A day read from a real file: whose it is, what it names, and that a stranger's women stay out of it."""

import datetime as dt

import pytest

from pause_desktop.store.agenda import day_of, who_is_out
from pause_desktop.store.queries import women

TODAY = dt.date(2026, 5, 14)
NOW = dt.datetime.combine(TODAY, dt.time(9))


@pytest.fixture
def ids(practice):
    made = {}
    with practice.writing(None) as change:
        for name in ("Joan", "Beth"):
            made[name] = change.add("workers", {"name": name, "role": "practitioner"})
        for reference, worker in (("RP-A0001", "Joan"), ("RP-A0002", "Beth")):
            her = made[reference] = change.add(
                "women",
                {"reference": reference, "first_name": "Wren", "worker": made[worker], "address": "14 Mill Lane"},
            )
            change.add(
                "stage_periods", {"woman": her, "stage": "open", "started_on": TODAY - dt.timedelta(days=100)}
            )
            change.add(
                "contacts",
                {"woman": her, "worker": made[worker], "on": TODAY, "started_at": dt.time(10), "mode": "garden",
                 "outcome": "planned", "place": "Mill Lane"},
            )  # fmt: skip
            change.add("risk_alerts", {"woman": her, "kind": "dog", "wording": "A dog", "review_on": TODAY})
            change.add("tasks", {"woman": her, "worker": made[worker], "what": "Ring", "due_on": TODAY})
        change.add("tasks", {"what": "Book the room", "due_on": TODAY})
        change.add("tasks", {"woman": made["RP-A0001"], "what": "Nobody's", "due_on": TODAY})
    return made


def test_a_day_holds_her_own_women_and_what_stands_in_her_name(practice, ids):
    with practice.reading() as rows:
        day = day_of(rows, ids["Joan"], NOW)
    (planned,) = day.on(TODAY)
    assert (planned.woman, planned.at, planned.place) == (ids["RP-A0001"], dt.time(10), "Mill Lane")
    assert {each.woman for each in day.due} == {ids["RP-A0001"]}
    assert {each.words for each in day.due if each.kind == "task"} == {"Ring", "Nobody's"}
    person = day.people[ids["RP-A0001"]]
    assert (person.line.reference, person.address, [each.wording for each in person.alerts]) == (
        "RP-A0001", "14 Mill Lane", ["A dog"],
    )  # fmt: skip


def test_everybody_s_day_holds_everything(practice, ids):
    with practice.reading() as rows:
        day = day_of(rows, None, NOW)
    assert len(day.on(TODAY)) == 2
    assert {each.words for each in day.due if each.kind == "task"} == {"Ring", "Book the room", "Nobody's"}
    assert {each.kind for each in day.due} == {"task", "unseen", "review", "alert"}


def test_a_visit_covered_for_a_colleague_is_in_both_days(practice, ids):
    with practice.writing(None) as change:
        change.add(
            "contacts",
            {"woman": ids["RP-A0002"], "worker": ids["Joan"], "on": TODAY, "mode": "walk", "outcome": "planned"},
        )
    with practice.reading() as rows:
        assert len(day_of(rows, ids["Joan"], NOW).on(TODAY)) == 2
        assert len(day_of(rows, ids["Beth"], NOW).on(TODAY)) == 2


def test_a_woman_who_has_left_is_asked_after_no_more(practice, ids):
    with practice.writing(None) as change:
        change.add("stage_periods", {"woman": ids["RP-A0001"], "stage": "closed", "started_on": TODAY})
        change.add(
            "subject_requests",
            {"woman": ids["RP-A0001"], "kind": "access", "received_on": TODAY, "due_on": TODAY},
        )
    with practice.reading() as rows:
        kinds = {each.kind for each in day_of(rows, ids["Joan"], NOW).due}
    assert kinds == {"task", "request"}


def test_who_is_out_is_known_to_whoever_opens_the_file(practice, ids):
    with practice.writing(None) as change:
        visit = change.add(
            "visits",
            {"worker": ids["Beth"], "woman": ids["RP-A0002"], "on": TODAY, "place": "Alder Court",
             "out_at": dt.time(8, 40), "back_by": dt.time(8, 55), "colleague": ids["Joan"]},
        )  # fmt: skip
    with practice.reading() as rows:
        (out,) = who_is_out(rows, NOW)
    assert (out.visit, out.worker, out.minutes_late(NOW), out.colleague) == (visit, ids["Beth"], 5, ids["Joan"])
    with practice.writing(None) as change:
        change.edit("visits", visit, {"back_at": dt.time(9)})
    with practice.reading() as rows:
        assert who_is_out(rows, NOW) == []


def test_an_empty_practice_has_an_empty_day(practice):
    with practice.reading() as rows:
        day = day_of(rows, None, NOW)
        assert (day.planned, day.due, day.people, who_is_out(rows, NOW)) == ((), (), {}, [])


def test_a_worker_without_women_reads_nobody_s(practice, ids):
    with practice.writing(None) as change:
        priya = change.add("workers", {"name": "Priya", "role": "practice_lead"})
        change.add("tasks", {"worker": priya, "what": "Ring the committee", "due_on": TODAY})
    with practice.reading() as rows:
        day = day_of(rows, priya, NOW)
    assert [each.words for each in day.due] == ["Ring the committee"]
    assert day.planned == ()


@pytest.mark.parametrize("few", [500, 1, 0])
def test_women_asked_after_by_name_or_picked_afterwards_are_the_same(practice, ids, few, monkeypatch):
    monkeypatch.setattr("pause_desktop.store.queries._MOST", few)
    monkeypatch.setattr("pause_desktop.store.agenda._FEW", max(1, few))
    her = ids["RP-A0001"]
    with practice.reading() as rows:
        everybody = women(rows, TODAY)
        assert women(rows, TODAY, only={her}) == [line for line in everybody if line.id == her]
        assert women(rows, TODAY, only={line.id for line in everybody}) == everybody
        assert women(rows, TODAY, only=()) == []
        whole, mine = day_of(rows, None, NOW), day_of(rows, ids["Joan"], NOW)
    assert {each for each in mine.due if each.woman == her} == {each for each in whole.due if each.woman == her}
    assert mine.people[her] == whole.people[her]


def test_whom_somebody_went_out_to_today_is_known(practice, ids):
    with practice.reading() as rows:
        assert day_of(rows, ids["Joan"], NOW).visited == frozenset()
    with practice.writing(None) as change:
        change.add("visits", {"worker": ids["Joan"], "woman": ids["RP-A0001"], "on": TODAY, "out_at": dt.time(8)})
    with practice.reading() as rows:
        assert day_of(rows, ids["Joan"], NOW).visited == {ids["RP-A0001"]}
