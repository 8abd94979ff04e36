import datetime as dt

from hypothesis import given
from hypothesis import strategies as st

from pause_desktop.records.choosing import differences, usual
from pause_desktop.records.fields import NOTE_LIMIT, columns
from pause_desktop.records.woman import Woman

ANSWERS = st.sampled_from(["yes", "no", "not_asked", None])
VALUES = st.fixed_dictionaries(
    {
        "first_name": st.sampled_from(["Marta", "Martha", "", None]),
        "safe_to_call": ANSWERS, "safe_to_visit": ANSWERS, "learning_need": ANSWERS,
        "safe_contact_notes": st.sampled_from(["after six", "never at home", None]),
        "safe_contact_checked_on": st.sampled_from([dt.date(2026, 1, 1), dt.date(2026, 2, 1), None]),
        "worker": st.sampled_from(["a" * 32, "b" * 32, None]),
    }
)  # fmt: skip
KEPT = st.sampled_from(["one", "other"])


@given(VALUES, VALUES, KEPT)
def test_nothing_that_either_says_is_lost_unless_both_say_something_else(one, other, kept):
    for each in differences(one, other):
        chosen = each.value(usual(each, kept))
        if each.careful() is None and (each.one is None or each.other is None):
            said = each.one or each.other
            assert chosen == said or said == "not_asked"
        if each.column.kind == "note" and each.one and each.other:
            assert each.one in chosen
            assert each.other in chosen


@given(VALUES, VALUES, KEPT)
def test_a_join_never_makes_a_way_to_reach_her_look_safer(one, other, kept):
    for each in differences(one, other):
        if each.column.name.startswith("safe_to_"):
            chosen = each.value(usual(each, kept))
            assert chosen != "yes"
            assert chosen == "no" or "no" not in (each.one, each.other)


@given(VALUES, VALUES)
def test_who_is_kept_and_who_stands_first_makes_no_difference_to_what_is_safe(one, other):
    for each, turned in zip(differences(one, other), differences(other, one), strict=True):
        if each.careful() is not None:
            assert each.value(usual(each, "one")) == turned.value(usual(turned, "one"))


@given(VALUES)
def test_a_record_does_not_differ_from_itself(one):
    assert differences(one, one) == []


@given(VALUES, VALUES, KEPT)
def test_an_answer_counts_more_than_that_nobody_asked(one, other, kept):
    for each in differences(one, other):
        if each.column.name == "learning_need" and {each.one, each.other} & {"yes", "no"}:
            assert each.value(usual(each, kept)) in ("yes", "no")


def test_blank_is_blank_however_it_is_written_and_the_reference_is_chosen_apart():
    assert differences({"first_name": " ", "reference": "A"}, {"first_name": None, "reference": "B"}) == []


def test_notes_that_do_not_fit_together_are_chosen_between():
    long = "x" * (NOTE_LIMIT - 5)
    (each,) = differences({"address": long}, {"address": "Elm Row 3"})

    assert each.sides == ("one", "other")


def test_any_field_can_differ():
    for column in columns(Woman):
        if column.name != "reference":
            value = dt.date(2026, 1, 1) if column.kind == "day" else "yes" if column.kind == "tri" else "x"
            (each,) = differences({column.name: value}, {})
            assert each.column is column
