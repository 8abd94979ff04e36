"""A paragraph is marked when, and only when, a figure it was written beside has changed."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from pause_desktop.summaries.own_words import (
    Beside,
    Change,
    beside,
    changes,
    edited,
    figures_of,
    numbers_in,
    said_as,
    tells_hidden,
)

VALUES = st.one_of(st.integers(0, 3_000_000).map(lambda n: f"{n:,}"), st.sampled_from(["3.2", "−1.5", "c", "*"]))
PATHS = st.text("abcdef", min_size=1, max_size=3)
FIGURES = st.dictionaries(PATHS, VALUES, max_size=8)
KNOWN = st.dictionaries(PATHS, st.integers(0, 3_000_000).map(lambda n: f"{n:,}"), min_size=1, max_size=8)
WORDS = st.lists(st.one_of(VALUES, st.sampled_from(["women", "in", "all.", "twenty-one"]))).map(" ".join)


@given(WORDS, st.text(), FIGURES)
def test_without_a_change_there_is_no_mark(words: str, sentence: str, figures: dict[str, str]) -> None:
    assert changes(beside(words, sentence, figures), sentence, figures) == ()


@given(WORDS, st.text(), KNOWN, st.data())
def test_every_figure_whose_number_is_said_is_kept_and_marked_once_it_changes(
    words: str, sentence: str, figures: dict[str, str], data: st.DataObject
) -> None:
    path = data.draw(st.sampled_from(sorted(figures)))
    value = data.draw(VALUES.filter(lambda each: each != figures[path]))
    kept = beside(f"{words} We met {figures[path]} women this year.", sentence, figures)
    assert kept.figures[path] == figures[path]
    assert Change(figures[path], value, path) in changes(kept, sentence, {**figures, path: value})
    gone = {name: each for name, each in figures.items() if name != path}
    assert Change(figures[path], "not recorded", path) in changes(kept, sentence, gone)


@given(st.text(), st.text(), FIGURES)
def test_another_sentence_of_the_program_is_always_a_mark(then: str, now: str, figures: dict[str, str]) -> None:
    assert bool(changes(Beside(then), now, figures)) == (then != now)


@given(WORDS, WORDS, FIGURES, FIGURES)
def test_an_edit_confirms_nothing_that_is_still_said(
    first: str, more: str, figures: dict[str, str], later: dict[str, str]
) -> None:
    old = beside(first, "", figures)
    words = f"{first} {more}"
    after = edited(old, words, beside(words, "", later))
    assert set(changes(old, "", later)) <= set(changes(after, "", later))


def test_the_mark_says_what_it_was_and_what_it_is() -> None:
    then, now = "20 women were in contact.", "21 women were in contact."
    assert changes(Beside(then), now, {}) == (Change("20", "21"),)
    assert changes(Beside(then, {"women_in_contact.n": "20"}), now, {"women_in_contact.n": "21"}) == (
        Change("20", "21", "women_in_contact.n"),
    )


@pytest.mark.parametrize(
    ("words", "numbers"),
    [
        ("Twenty-one women", {"21"}), ("31 of 43 (72 %)", {"31", "43", "72"}), ("£2.09 million", {"2.09m"}),
        ("£1,292,599 in all", {"1292599"}), ("No one left.", set()), ("One woman left.", {"1"}), ("", set()),
        ("mean 3.2.", {"3.2"}), ("CORE-10", set()),
    ],
)  # fmt: skip
def test_numbers_are_read_in_figures_and_in_letters(words: str, numbers: set[str]) -> None:
    assert numbers_in(words) == numbers


def test_money_is_said_in_millions_too() -> None:
    assert {"2088480", "2.09m", "2.1m", "2m"} == said_as("2,088,480")
    assert said_as("c") == frozenset()


def test_figures_are_read_from_measures_as_they_are_printed() -> None:
    measures = {"needs": {"debt": {"n": "c", "of": 43}}, "pairs": [[1, "2.5"]], "none": None, "name": "J. Kaur"}
    assert figures_of(measures) == {
        "needs.debt.n": "c",
        "needs.debt.of": "43",
        "pairs.0.0": "1",
        "pairs.0.1": "2.5",
    }


def test_the_number_of_the_section_goes_before_the_same_number_elsewhere() -> None:
    figures = {"needs.debt.n": "20", "outcomes.housed.n": "20"}
    assert beside("20 women", "", figures, frozenset({"needs"})).figures == {"needs.debt.n": "20"}
    assert beside("20 women", "", figures, frozenset({"larc"})).figures == figures


def test_words_that_may_tell_a_hidden_number_are_found() -> None:
    figures, true = {"a": "c", "b": "20"}, {"a": "19", "b": "20"}
    assert tells_hidden("Three women of 20 left.", figures, true, "under5") == ("3",)
    assert tells_hidden("Nineteen of 20.", figures, true, "under5") == ("19",)
    assert tells_hidden("Twenty women.", figures, true, "under5") == ()
    assert tells_hidden("Six women.", {"a": "*"}, {"a": "6"}, "nhs") == ("6",)
    assert tells_hidden("Three women.", {"b": "20"}, true, "under5") == ()
