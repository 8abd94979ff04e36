import datetime as dt
from uuid import UUID

import pytest

from pause_desktop.records.fields import columns_by_name
from pause_desktop.records.risk import ASKS, DEEDS, Question, in_turn, is_open, with_deed
from pause_desktop.records.tables import TABLES


@pytest.mark.parametrize(
    ("table", "row", "asks"),
    [
        ("contacts", {"safeguarding_concern": "yes"}, True),
        ("contacts", {"safeguarding_concern": "yes", "safeguarding_action": "  "}, True),
        ("contacts", {"safeguarding_concern": "yes", "safeguarding_action": "Told Joan."}, False),
        ("contacts", {"safeguarding_concern": "no"}, False),
        ("contacts", {}, False),
        ("core10s", {"item_6": 1}, True),
        ("core10s", {"item_6": 0}, False),
        ("core10s", {"item_6": None}, False),
        ("core10s", {"item_6": 4, "risk_action": "Called 999."}, False),
        ("goals", {"wording": "x"}, False),
    ],
)
def test_a_question_is_open_until_words_stand_in_its_answer(table: str, row: dict[str, object], asks: bool):
    assert is_open(table, row) is asks


def test_what_asks_and_what_answers_are_fields_of_the_dictionary():
    for table, asks in ASKS.items():
        assert {asks.raised, asks.answer} <= columns_by_name(TABLES[table]).keys()


def test_every_safeguarding_field_of_the_dictionary_asks():
    raising = {
        (table, name)
        for table, model in TABLES.items()
        for name in columns_by_name(model)
        if "safeguarding" in name and columns_by_name(model)[name].kind == "tri"
    }
    assert raising == {("contacts", "safeguarding_concern")}


def test_the_oldest_question_comes_first():
    old, new = (
        Question("core10s", UUID(int=at), UUID(int=9), f"RP-A000{at}", dt.date(2026, 5, day))
        for at, day in ((1, 3), (2, 9))
    )
    assert in_turn([new, old]) == [old, new]


def test_a_ready_deed_goes_in_and_out_of_the_words_and_leaves_the_others_alone():
    words = with_deed("She is at her sister’s.", DEEDS[1], True)
    assert words == "She is at her sister’s. Called 999."
    assert with_deed(words, DEEDS[1], True) == words
    assert with_deed(words, DEEDS[1], False) == "She is at her sister’s."
    assert with_deed("", DEEDS[0], True) == DEEDS[0]
    assert with_deed(DEEDS[0], DEEDS[0], False) == ""
