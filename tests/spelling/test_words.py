"""Which words of a text are judged, and which are left alone."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from pause_desktop.spelling.words import LONGEST, words_in


def judged(text: str) -> list[str]:
    return [word for _, _, word in words_in(text)]


@pytest.mark.parametrize(
    "text",
    ["RP-A0001", "10:30am", "12/7", "3pm", "10th", "jo@exmple.org", "www.exmple.org", "https://exmple.org/a",
     "gov.uk", "CAMHS", "GPs", "IDVA's", "IDVA’s", "a", "Привет", "شكرا", "x" * (LONGEST + 1), "x_y",
     "–", "😀", ""],
)  # fmt: skip
def test_what_is_no_word_is_left_alone(text: str):
    assert judged(text) == []


def test_apostrophes_and_hyphens_belong_to_a_word_and_quotation_marks_do_not():
    assert judged("don't don’t mother-in-law ‘quoted’ 'so' (here) he/she end.") == [
        "don't", "don’t", "mother-in-law", "quoted", "so", "here", "he", "she", "end",
    ]  # fmt: skip


def test_accents_belong_to_a_letter_however_they_are_typed():
    assert judged("naïve nai\u0308ve Łucja") == ["naïve", "nai\u0308ve", "Łucja"]


@given(st.text())
def test_every_word_stands_where_it_is_said_to(text: str):
    last = 0
    for start, over, word in words_in(text):
        assert text[start:over] == word
        assert start >= last
        last = over
