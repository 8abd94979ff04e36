import datetime as dt
from dataclasses import replace
from uuid import UUID

import pytest
from hypothesis import assume, given
from hypothesis import strategies as st

from pause_desktop.records.likeness import (
    DAY_AND_MONTH,
    NAME_ALIKE,
    ONE_DIGIT,
    SAME_BIRTH,
    SAME_NAME,
    SWAPPED,
    OnFile,
    Person,
    likeness,
)

BORN = dt.date(1990, 3, 7)
MARTA = Person("Marta", "Zielińska", "", BORN, UUID(int=1))

_NAMES = ["Marta", "Martha", "Siobhan", "Shivawn", "Łucja", "Lucia", "Nowak", "Novak", "Marsden", "Marsdne", "Ann-Marie", "نور", ""]  # fmt: skip  # noqa: E501
names = st.one_of(st.sampled_from(_NAMES), st.text(max_size=8))
days = st.one_of(st.none(), st.sampled_from([BORN, dt.date(1990, 7, 3), dt.date(1991, 3, 7)]), st.dates())
people = st.builds(Person, names, names, names, days, st.uuids())


@given(people, people)
def test_the_order_of_the_two_does_not_matter(one, other):
    assert likeness(one, other) == likeness(other, one)


@given(people)
def test_a_woman_of_two_names_resembles_herself(her):
    assume(her.first.split() and her.last.split())
    found = likeness(her, her)

    assert found is not None
    assert found.reasons[0] == SAME_NAME


@given(people, people)
def test_case_and_accents_make_no_difference(one, other):
    shouted = replace(other, first=other.first.upper(), last=other.last.upper())
    assume(shouted.first.lower() == other.first.lower() and shouted.last.lower() == other.last.lower())

    assert (likeness(one, other) is None) == (likeness(one, shouted) is None)


@given(people, people)
def test_first_and_last_name_may_have_changed_places(one, other):
    one, other = replace(one, preferred="", born=None), replace(other, preferred="", born=None)
    turned = replace(other, first=other.last, last=other.first)

    assert (likeness(one, turned) is None) == (likeness(one, other) is None)


@given(people, st.lists(people, max_size=6))
def test_everybody_who_resembles_her_is_found_on_file(her, others):
    assume(len({each.key for each in others}) == len(others))
    found = {each.key for each in OnFile(others).like(her, most=99)}

    assert found == {each.key for each in others if each.key != her.key and likeness(her, each)}


@pytest.mark.parametrize(
    ("typed", "reasons"),
    [
        (Person("marta", "zielinska"), [SAME_NAME]),
        (Person("Zielińska", "Marta"), [SWAPPED]),
        (Person("Marta", "Zielinsca"), [NAME_ALIKE]),
        (Person("Marta", "Zielinksa"), [NAME_ALIKE]),
        (Person("Marta", "Zielińska", born=dt.date(1990, 7, 3)), [SAME_NAME, DAY_AND_MONTH]),
        (Person("Marta", "Zielińska", born=dt.date(1991, 3, 7)), [SAME_NAME, ONE_DIGIT]),
        (Person("Marta", "Nowak", born=BORN), [None, SAME_BIRTH]),
        (Person("", "", born=BORN), [SAME_BIRTH]),
        (Person("Beata", "Zielińska", "Marta"), [NAME_ALIKE]),
    ],
)
def test_what_speaks_for_one_woman_is_said(typed, reasons):
    found = likeness(typed, MARTA)

    assert found is not None
    assert len(found.reasons) == len(reasons)
    assert all(wanted is None or said == wanted for said, wanted in zip(found.reasons, reasons, strict=True))


@pytest.mark.parametrize(
    "typed",
    [
        Person("Marta"),
        Person("", "Zielińska"),
        Person("Marta", "Nowak"),
        Person("Holly", "Frost", born=BORN),
        Person("Martha", "Zielinska", born=dt.date(1975, 11, 21)),
        Person(),
    ],
)
def test_what_is_common_is_no_likeness(typed):
    assert likeness(typed, MARTA) is None


def test_the_same_name_is_said_however_far_apart_the_birth_dates_are():
    assert likeness(replace(MARTA, born=dt.date(1975, 11, 21)), MARTA) is not None


def test_the_nearest_stand_first_and_she_herself_is_not_among_them():
    near = replace(MARTA, key=UUID(int=2))
    far = Person("Martha", "Zielinsca", key=UUID(int=3))

    assert [each.key for each in OnFile([far, MARTA, near]).like(MARTA)] == [near.key, far.key]


def test_a_megabyte_in_the_place_of_a_name_costs_no_more_than_a_name():
    huge = Person("x" * 1_000_000, "Zieli\u0144ska " * 100_000, born=BORN, key=UUID(int=9))
    found = OnFile([MARTA, huge])

    assert [each.key for each in found.like(huge)] == [MARTA.key]
    assert len(list(found._near)) < 2_000
