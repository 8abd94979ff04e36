"""What the British dictionary knows, and what it offers."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from pause_desktop.spelling.dictionary import MOST, Dictionary
from pause_desktop.spelling.words import words_in


@pytest.fixture(scope="module")
def words() -> Dictionary:
    return Dictionary()


def wrong(words: Dictionary, text: str) -> list[str]:
    return [word[a:b] for _, _, word in words_in(text) for a, b in words.wrong(word)]


def test_british_spelling_is_right_and_american_is_not(words):
    assert wrong(words, "colour realise programme color") == ["color"]


def test_words_of_this_work_are_known(words):
    assert wrong(words, "Nexplanon wellbeing safeguarding keyworker foodbank Gillick sofa-surfing") == []


def test_both_apostrophes_are_one(words):
    assert wrong(words, "don't don’t o’clock women’s she'd didnt") == ["didnt"]


def test_only_the_part_of_a_hyphened_word_that_is_wrong_is_marked(words):
    assert wrong(words, "a well-knwon ex-partner, re-housed") == ["knwon"]


def test_a_word_with_accents_is_right_where_it_is_right_without_them(words):
    assert wrong(words, "naïve café nai\u0308ve") == []


def test_a_learned_name_is_right_in_any_case_and_with_its_possessive(words):
    assert wrong(words, "Łucja Łucja’s ŁUcja") == ["Łucja", "Łucja’s", "ŁUcja"]
    words.learn(["Łucja"])
    assert wrong(words, "Łucja Łucja’s łucja") == []
    words.learn([])
    assert wrong(words, "Łucja") == ["Łucja"]


def test_at_most_six_words_are_offered_and_the_right_one_is_among_them(words):
    for typed, meant in (("arived", "arrived"), ("Safegaurding", "Safeguarding"), ("wellbieng", "wellbeing")):
        offered = words.suggestions(typed)
        assert meant in offered
        assert len(offered) <= MOST


def test_what_begins_as_it_was_typed_is_offered_first(words):
    assert words.suggestions("arived")[0] == "arrived"


def test_what_is_offered_keeps_the_apostrophe_that_was_typed(words):
    assert "didn’t" in words.suggestions("din’t")
    assert not any("’" in each for each in words.suggestions("din't"))


@given(st.text(max_size=80))
def test_nothing_that_can_be_typed_stops_it(words, text: str):
    for start, over, word in words_in(text):
        assert all(0 <= a < b <= over - start for a, b in words.wrong(word))
