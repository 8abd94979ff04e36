"""A sentence is a plain string that remembers how it was made."""

import copy
import pickle

from pause_desktop.sentences import Sentence, sentence


def test_a_sentence_is_its_words_and_knows_its_template():
    made = sentence("Due on {day}, {n:,} times.", day="3 May", n=1200)
    assert made == "Due on 3 May, 1,200 times."
    assert (made.template, made.values) == ("Due on {day}, {n:,} times.", {"day": "3 May", "n": 1200})


def test_braces_without_values_stay():
    assert sentence("a {brace}") == "a {brace}"


def test_a_copy_still_knows():
    made = sentence("Due on {day}.", day="3 May")
    for again in (copy.deepcopy(made), pickle.loads(pickle.dumps(made))):
        assert isinstance(again, Sentence)
        assert again.template == made.template
