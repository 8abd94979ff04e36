import string

import pytest
from hypothesis import given
from hypothesis import strategies as st

from pause_desktop.records.letters import plain_words
from pause_desktop.records.sounds import LEAST, heard_alike, keys, sought, sound_of, words_in

ALIKE = """
    siobhan shivawn · siobhan chevonne · niamh neve · aoife eefa · caoimhe keeva · roisin rosheen · sinead shinade
    saoirse sersha · grainne gronya · maeve meadhbh · ciara keira · sean shaun · eoin owen · orla orlagh
    eilidh ayley · monaghan monahan · callaghan callahan
    cerys kerys · rhiannon reanon · angharad angarad
    lucja lucia · nowak novak · kowalska kovalska · wisniewska vishnievska · wiktoria victoria · ewa eva
    katarzyna katazhina · zofia sophia · krystyna christina · elzbieta elizabeth · szczepanska shchepanska
    nowicka novitska · jadwiga yadviga · julia yulia · ioana yoana
    mohammed muhammad · mohamed mohammad · aisha ayesha · khadija hadeeja · qureshi kureshi · hussein hossain
    joseph yusuf · begum begam · ahmad ahmet · zainab zaynab · fatima fatema · chowdhury chaudhry
    siddiqui sidiki · jaswinder jasvinder
    catherine katharine · catherine kathryn · philip filip · stephen steven · geoffrey jeffrey · kayleigh kaylee
    rebecca rebekah · chloe khloe · caitlin katelyn · michael mikael · alexandra aleksandra · johanna joanna
"""
UNLIKE = """
    carly marsden · anna hannah · megan morgan · sally molly · natalie nadia · emma anna · gemma jenna · holly polly
    dina tina · mary martha · ellie emily · kelly carly · nowak kowal · fatima farzana · siobhan sinead
"""


def pairs(words: str) -> list[list[str]]:
    return [pair.split() for line in words.strip().splitlines() for pair in line.split("·")]


@pytest.mark.parametrize(("one", "other"), pairs(ALIKE))
def test_spellings_of_one_name_are_heard_alike(one, other):
    assert heard_alike(one, other)
    assert heard_alike(other, one)


@pytest.mark.parametrize(("one", "other"), pairs(UNLIKE))
def test_different_names_are_heard_apart(one, other):
    assert not heard_alike(one, other)


@given(st.text())
def test_any_text_has_sounds_and_none_of_it_breaks(text):
    for word in words_in(text):
        found = keys(word)
        assert len(found) <= 8
        assert len(set(found)) == len(found)
        assert all(key.isascii() and key.isalpha() for key in found)


@given(st.text(alphabet=string.ascii_letters + "łóńśżąéíáüø", min_size=1, max_size=20))
def test_accents_case_and_doubled_letters_change_no_sound(name):
    plain = words_in(name)

    assert words_in(name.upper()) == plain
    assert words_in(plain_words(name)) == plain
    for word in plain:
        assert keys("".join(letter * 2 for letter in word)) == keys(word)


@given(st.text(alphabet=string.ascii_lowercase, min_size=LEAST, max_size=12))
def test_a_whole_word_finds_its_own_sound(word):
    found = sound_of([word])

    assert all(key in found for key in sought(word))


def test_two_letters_are_not_looked_for_by_sound():
    assert sought("ma") == ()
    assert sought("mar") == (" MR ",)
    assert sought("marst") == (" MRST",)


def test_an_apostrophe_joins_and_a_hyphen_parts():
    assert words_in("O’Dowd") == ["odowd"]
    assert words_in("Ann-Marie") == ["ann", "marie"]


def test_a_name_in_other_letters_has_no_sound():
    assert sound_of(["نور", "الخطيب"]) == ""
