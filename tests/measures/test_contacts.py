"""Contacts are counted by row; what is planned is in no measure."""

from collections import namedtuple
from datetime import date

from hypothesis import given
from hypothesis import strategies as st

from pause_desktop.measures import contacts
from pause_desktop.measures.scope import Scope
from pause_desktop.measures.snapshot import Asked, Snapshot
from pause_desktop.measures.values import as_json
from pause_desktop.records.codes import CODE_LISTS

Row = namedtuple("Row", "woman on mode outcome minutes travel_minutes worker")


def test_attendance_leaves_out_text_letter_and_planned(practice) -> None:
    woman = practice.woman()
    for mode, outcome in (
        ("walk", "attended"),
        ("walk", "attended"),
        ("office", "did_not_attend"),
        ("text", "attended"),
        ("letter", "sent"),
        ("walk", "cancelled_by_woman"),
        ("walk", "planned"),
    ):
        practice.contact(woman, "2019-06-01", mode, outcome, minutes=30)
    found = practice.measures()
    assert found["attendance"]["attended"] == {"n": 2, "of": 3, "percent": 67}
    assert found["attendance"]["outcomes"] == {
        "attended": 3,
        "did_not_attend": 1,
        "cancelled_by_woman": 1,
        "cancelled_by_practice": 0,
        "no_answer": 0,
        "sent": 1,
    }
    assert found["contacts_by_mode"]["walk"] == {"n": 3}
    assert found["contact_minutes"] == {"n": 6, "minutes": 180}


def test_quarters_are_of_the_calendar_and_of_the_period(practice) -> None:
    woman = practice.woman()
    for on, outcome in (
        ("2019-03-31", "attended"),
        ("2019-04-01", "did_not_attend"),
        ("2019-12-31", "attended"),
        ("2018-12-31", "attended"),
    ):
        practice.contact(woman, on, outcome=outcome)
    assert practice.measures("2020-01-01", "2019-01-01")["attendance_by_quarter"] == {
        "2019 Q1": {"n": 1, "of": 1, "percent": 100},
        "2019 Q2": {"n": 0, "of": 1, "percent": 0},
        "2019 Q4": {"n": 1, "of": 1, "percent": 100},
    }


def test_no_contacts_give_null_and_no_quarter(practice) -> None:
    found = practice.measures()
    assert found["attendance"]["attended"] == {"n": 0, "of": 0, "percent": None}
    assert found["attendance_by_quarter"] == {}


def test_a_cohort_narrows_contacts(practice) -> None:
    first = practice.add("cohorts", name="Cohort 1")
    practice.contact(practice.woman(cohort=first), "2019-06-01")
    practice.contact(practice.woman(), "2019-06-01")
    assert practice.measures(cohort="Cohort 1")["contact_minutes"]["n"] == 1


ROWS = st.builds(
    Row,
    woman=st.integers(1, 3),
    on=st.dates(date(2019, 1, 1), date(2019, 12, 31)),
    mode=st.sampled_from(list(CODE_LISTS["mode"].labels)),
    outcome=st.sampled_from(list(CODE_LISTS["contact_outcome"].labels)),
    minutes=st.one_of(st.none(), st.integers(0, 90)),
    travel_minutes=st.none(),
    worker=st.none(),
)


@given(st.lists(ROWS, max_size=40))
def test_outcomes_modes_and_quarters_add_up(rows: list[Row]) -> None:
    women = tuple(namedtuple("Woman", "id reference")(number, f"RP-{number:04}") for number in (1, 2))
    scope = Scope(Snapshot(women=women, contacts=rows), Asked(date(2019, 10, 1)))
    tally = contacts.Tally(scope)
    attendance = as_json(contacts.attendance(scope, tally))
    quarters = as_json(contacts.attendance_by_quarter(scope, tally)).values()
    total = as_json(contacts.contact_minutes(scope, tally))["n"]
    assert sum(attendance["outcomes"].values()) == total
    assert sum(mode["n"] for mode in as_json(contacts.contacts_by_mode(scope, tally)).values()) == total
    assert sum(quarter["of"] for quarter in quarters) == attendance["attended"]["of"]
    assert attendance["attended"]["n"] <= attendance["outcomes"]["attended"]
