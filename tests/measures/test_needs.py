"""A need is yes, no or not asked; the base is those asked."""

from datetime import date
from types import SimpleNamespace
from typing import Any

from hypothesis import given
from hypothesis import strategies as st

from pause_desktop.measures.needs import needs
from pause_desktop.measures.scope import Scope
from pause_desktop.measures.snapshot import Asked, Snapshot
from pause_desktop.measures.values import as_json

STATUSES = st.sampled_from(["current", "past", "no", "not_asked"])


def test_the_base_is_those_asked(practice) -> None:
    women = practice.open_women(5)
    for woman, status in zip(women, ["current", "past", "no", "not_asked"], strict=False):
        practice.need(woman, "mental_health", status)
    figures = practice.figures()
    assert figures.json()["measures"]["needs"] == {"mental_health": {"n": 2, "of": 3, "percent": 67}}
    assert figures.women("needs.mental_health") == ("RP-0001", "RP-0002")


def test_her_latest_answer_by_the_day_stands(practice) -> None:
    (woman,) = practice.open_women(1)
    practice.need(woman, "alcohol", "no", "2019-06-01")
    practice.need(woman, "alcohol", "current", "2019-01-01")
    practice.need(woman, "alcohol", "past", "2020-01-02")
    practice.need(woman, "drugs", "current", None)
    found = practice.measures("2020-01-01")["needs"]
    assert found["alcohol"] == {"n": 0, "of": 1, "percent": 0}
    assert found["drugs"] == {"n": 1, "of": 1, "percent": 100}


def test_the_published_needs_come_out_of_43_of_47(practice) -> None:
    women = [practice.woman() for _ in range(47)]
    for place, woman in enumerate(women):
        practice.contact(woman, "2020-05-01")
        for kind, n in (("mental_health", 40), ("domestic_abuse", 31), ("drugs", 19)):
            if place < 43:
                practice.need(woman, kind, "current" if place < n else "no")
    found = practice.measures("2021-03-31", "2020-04-01")["needs"]
    assert [(kind, share["n"], share["of"], share["percent"]) for kind, share in found.items()] == [
        ("mental_health", 40, 43, 93),
        ("domestic_abuse", 31, 43, 72),
        ("drugs", 19, 43, 44),
    ]


@given(
    answers=st.lists(st.tuples(STATUSES, st.sampled_from(["2019-01-01", "2019-02-01", None])), max_size=6),
    shuffle=st.randoms(),
)
def test_the_order_of_rows_never_matters(answers: list[Any], shuffle: Any) -> None:
    assert _needs(answers) == _needs(shuffle.sample(answers, len(answers)))


def _needs(answers: list[Any]) -> Any:
    woman = SimpleNamespace(id=1, reference="RP-0001", cohort=None)
    rows = [
        SimpleNamespace(
            woman=1, kind="debt", status=status, asked_on=date.fromisoformat(asked_on) if asked_on else None
        )
        for status, asked_on in answers
    ]
    stage = SimpleNamespace(woman=1, stage="open", started_on=date(2019, 1, 1))
    snapshot = Snapshot(women=(woman,), stage_periods=(stage,), needs=tuple(rows))
    return as_json(needs(Scope(snapshot, Asked(date(2020, 1, 1)))))
