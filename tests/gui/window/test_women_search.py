from uuid import uuid4

import pytest

from pause_desktop.gui.women_search import WomenIndex, found_in
from pause_desktop.store.queries import WomanLine


def line(reference: str, first: str, last: str, preferred: str = "") -> WomanLine:
    return WomanLine(
        uuid4(), reference, first, last, preferred, "open", None, "", None, "", None, None, None, None, None, None,
        (), False, 0,
    )  # fmt: skip


LINES = [
    line("RP-A0007", "Carly", "Marsden"),
    line("RP-B0012", "Samara", "Rahmani"),
    line("RP-A0022", "Marta", "Zielińska"),
    line("RP-A0011", "Łucja", "Nowak", "Lulu"),
    line("RP-C0001", "Ann-Marie", "Graham"),
]


@pytest.mark.parametrize(
    ("typed", "references"),
    [
        ("zielinska", ["RP-A0022"]),
        ("ZIELIŃSKA", ["RP-A0022"]),
        ("lucja", ["RP-A0011"]),
        ("lulu", ["RP-A0011"]),
        ("a7", ["RP-A0007"]),
        ("rp-a7", ["RP-A0007"]),
        ("0012", ["RP-B0012"]),
        ("c.m.", ["RP-A0007"]),
        ("cm", ["RP-A0007"]),
        ("mars carly", ["RP-A0007"]),
        ("marie", ["RP-C0001"]),
        ("nobody", []),
    ],
)
def test_a_woman_is_found_by_reference_name_or_initials_without_accents(typed, references):
    assert [found.reference for found in WomenIndex(LINES).find(typed).lines] == references


def test_a_word_that_begins_with_the_letters_comes_before_one_that_holds_them():
    found = [each.reference for each in WomenIndex(LINES).find("mar").lines]

    assert found == ["RP-A0007", "RP-A0022", "RP-C0001", "RP-B0012"]


def test_nothing_typed_finds_everybody_in_the_order_given():
    assert WomenIndex(LINES).find("  ").lines == LINES


@pytest.mark.parametrize(
    ("text", "typed", "letters"),
    [("Marta Zielińska", "linsk", "lińsk"), ("Carly Marsden", "MAR", "Mar"), ("Strauß", "s", ""), ("Ann", "x", "")],
)
def test_the_letters_found_are_those_that_stand_in_the_name(text, typed, letters):
    assert found_in(text, typed) == letters


@pytest.mark.parametrize("pasted", ["x" * 1_000_000, "mar " * 250_000, "\x00\u202e\U0001f33b" * 1000, "(((" * 9])
def test_rubbish_that_is_pasted_finds_nobody_or_somebody_and_breaks_nothing(pasted):
    index = WomenIndex(LINES)
    index.listen()

    assert len(index.find(pasted).lines) <= len(LINES)
    assert found_in("Marta", pasted) in ("", "Mar")
