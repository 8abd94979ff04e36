"""Where women are, how far they came, why they left."""

from datetime import date


def test_each_woman_is_in_one_stage_on_the_day(practice) -> None:
    practice.woman(("identified", "2019-01-01"), ("outreach", "2019-02-01"), ("engaging", "2020-01-01"))
    practice.woman(("identified", "2019-01-01"), ("outreach", "2020-01-02"))
    practice.woman()
    counts = {stage: count["n"] for stage, count in practice.measures("2020-01-01")["women_by_stage"].items()}
    assert counts == {
        "identified": 1,
        "outreach": 0,
        "engaging": 1,
        "open": 0,
        "transition": 0,
        "next_steps": 0,
        "closed": 0,
    }


def test_a_woman_transitions_once_on_the_first_such_day(practice) -> None:
    practice.woman(("open", "2018-01-01"), ("transition", "2019-03-31"), ("next_steps", "2019-05-01"))
    practice.woman(("open", "2018-01-01"), ("transition", "2019-04-01"), ("next_steps", "2019-05-01"))
    completed = practice.woman(("open", "2018-01-01"))
    practice.stage(completed, "closed", "2019-06-01", "completed")
    declined = practice.woman(("open", "2018-01-01"))
    practice.stage(declined, "closed", "2019-06-01", "declined")
    figures = practice.figures("2020-01-01", "2019-04-01")
    assert figures.json()["measures"]["transitioned"] == {"n": 2}
    assert figures.women("transitioned") == ("RP-0002", "RP-0003")


def test_exits_are_planned_or_unplanned_or_neither(practice) -> None:
    for planned in ("yes", "no", "not_asked", None):
        woman = practice.woman(("open", "2018-01-01"))
        practice.stage(woman, "closed", "2019-06-01", "moved_away", planned)
    earlier = practice.woman(("open", "2018-01-01"))
    practice.stage(earlier, "closed", "2019-03-31", "moved_away", "yes")
    exits = practice.measures("2020-01-01", "2019-04-01")["exits"]
    assert exits["moved_away"] == {"n": 4, "planned": 1, "unplanned": 1}
    assert exits["died"] == {"n": 0, "planned": 0, "unplanned": 0}


def test_the_journey_says_how_far_they_came_and_how_long_it_took(practice) -> None:
    for weeks, stages in ((10, ["outreach", "open"]), (12, ["open", "transition"]), (20, ["engaging", "open"])):
        woman = practice.woman(referred_on=date(2018, 1, 1))
        practice.stage(woman, stages[0], "2018-01-02") if stages[0] != "open" else None
        practice.stage(woman, "open", date.fromordinal(date(2018, 1, 1).toordinal() + 7 * weeks).isoformat())
        if stages[-1] == "transition":
            practice.stage(woman, "transition", "2019-06-01")
    gone = practice.woman(("identified", "2018-01-01"), ("outreach", "2018-02-01"))
    practice.stage(gone, "closed", "2018-03-01", "not_located")
    journey = practice.measures()["journey"]
    assert journey["reached"] == {
        "identified": 4,
        "outreach": 4,
        "engaging": 3,
        "open": 3,
        "transition": 1,
        "next_steps": 0,
        "closed": 1,
    }
    assert journey["left"] == {"outreach": {"not_located": 1}}
    assert journey["weeks_to_open"] == {"median": "12", "low": "11", "high": "16", "n": 3}


def test_those_who_completed_are_not_among_those_who_left(practice) -> None:
    woman = practice.woman(("open", "2018-01-01"))
    practice.stage(woman, "closed", "2019-06-01", "completed")
    assert practice.measures()["journey"]["left"] == {}


def test_nobody_waited_no_weeks(practice) -> None:
    assert practice.measures()["journey"]["weeks_to_open"] == {"median": None, "low": None, "high": None, "n": 0}
