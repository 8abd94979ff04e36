"""Cells into values: UK days, times, amounts, choices; a reason never repeats the cell."""

import datetime as dt
from uuid import uuid4

import pytest
from hypothesis import given
from hypothesis import strategies as st

from pause_desktop.records.fields import Column
from pause_desktop.records.parse import Unreadable, clean, parse, read_day
from pause_desktop.records.progress_tool import Area, ToolDefinition
from pause_desktop.records.terms import Terms

TODAY = dt.date(2026, 11, 20)
TOOL = ToolDefinition(
    "1", (Area("health", "Health"), Area("money", "Money")), ("very bad", "bad", "neither", "good", "very good")
)
TERMS = Terms(TODAY, {"need": {"gambling": "Gambling"}}, TOOL)


def read(kind, cell, **facts):
    return parse(Column("field", kind, "Field", **facts), cell, TERMS)


def refused(kind, cell, **facts):
    with pytest.raises(Unreadable) as why:
        read(kind, cell, **facts)
    return str(why.value)


@pytest.mark.parametrize(
    "words",
    ["2020-03-31", "31/3/2020", "31/03/2020", "31.3.2020", "31-3-2020", "31 3 2020", "31 March 2020",
     "31st Mar 2020",
     "31 mar. 2020", " 31/3/2020 ", "2020-03-31 00:00:00", dt.date(2020, 3, 31)],
)  # fmt: skip
def test_a_day_is_read_as_it_is_written_in_the_uk(words):
    assert read("day", words) == dt.date(2020, 3, 31)


def test_the_fourth_of_march_is_never_the_third_of_april():
    assert read("day", "4/3/2020") == dt.date(2020, 3, 4)


@pytest.mark.parametrize(
    ("words", "reason"),
    [
        ("03/31/2020", "no month from 1 to 12"), ("2020-13-01", "no month from 1 to 12"), ("31/2/2020",
        "does not exist"),
        ("30/2/2024", "does not exist"), ("29/2/2023", "does not exist"), ("1/2/20", "two digits"),
        ("tomorrow", "is not a day"), ("43831", "is not a day"), ("1/2/1850", "outside 1900 to 2100"),
        ("5 Foo 2020", "names no month"), ("2020-03", "is not a day"),
    ],
)  # fmt: skip
def test_an_impossible_or_ambiguous_day_says_why(words, reason):
    assert reason in refused("day", words)


def test_a_day_with_a_time_is_refused_and_midnight_is_not():
    assert "only the day" in refused("day", dt.datetime.fromisoformat("2020-03-31T10:00"))
    assert read("day", dt.datetime.fromisoformat("2020-03-31T00:00")) == dt.date(2020, 3, 31)


def test_an_event_lies_in_the_past_and_a_due_day_may_lie_ahead():
    assert refused("day", "2026-11-21", past=True) == "is after today"
    assert read("day", "2026-11-20", past=True) == TODAY
    assert read("day", "2026-11-21", past=False) == dt.date(2026, 11, 21)


@given(st.dates(dt.date(1900, 1, 1), dt.date(2100, 12, 31)))
def test_every_day_comes_back_from_each_way_of_writing_it(day):
    for words in (
        day.isoformat(),
        f"{day.day}/{day.month}/{day.year}",
        f"{day:%d/%m/%Y}",
        f"{day.day} {day:%B} {day.year}",
    ):
        assert read_day(words) == day


@pytest.mark.parametrize(
    ("words", "time"),
    [("14:30", dt.time(14, 30)), ("9.05", dt.time(9, 5)), ("9:05 am", dt.time(9, 5)), ("12:00am", dt.time(0)),
     ("12:30 PM", dt.time(12, 30)), ("23:59:59", dt.time(23, 59, 59)), (dt.time(8, 1, 2, 3),
     dt.time(8, 1, 2))],
)  # fmt: skip
def test_a_time_is_read_with_or_without_am_and_pm(words, time):
    assert read("time", words) == time


@pytest.mark.parametrize("words", ["24:00", "9:60", "13:00pm", "0:30 am", "half nine", "930", "9"])
def test_a_time_that_does_not_exist_is_refused(words):
    assert "time" in refused("time", words)


@given(st.times())
def test_every_time_to_the_second_comes_back(time):
    time = time.replace(microsecond=0)
    assert read("time", time.isoformat()) == time


@given(st.integers(0, 100_000_000))
def test_every_amount_comes_back_to_the_penny(pence):
    limits = {"lowest": 0, "highest": 100_000_000}
    pounds = f"{pence // 100}.{pence % 100:02d}"
    assert read("money", pounds, **limits) == pence
    assert read("money", f"£{pence // 100:,}.{pence % 100:02d}", **limits) == pence
    assert read("money", float(pounds), **limits) == pence


@pytest.mark.parametrize("words", ["12.345", "1,00", "12p", "ten", "1e3", "nan", "--5", "£"])
def test_an_amount_that_is_not_one_is_refused(words):
    assert refused("money", words, lowest=0, highest=100) == "is not an amount; write it as 395.00"


def test_amounts_and_numbers_keep_within_their_limits():
    assert "£0.00 to £10.00" in refused("money", "10.01", lowest=0, highest=1000)
    assert "£0.00 to £10.00" in refused("money", "-1", lowest=0, highest=1000)
    assert "outside 0 to 4" in refused("whole", 5, lowest=0, highest=4)
    assert read("whole", "4", lowest=0, highest=4) == 4


@pytest.mark.parametrize(("cell", "number"), [("7", 7), (7.0, 7), ("1,440", 1440), (" 7.0 ", 7), (0, 0), ("0", 0)])
def test_a_whole_number_is_read_as_spreadsheets_keep_it(cell, number):
    assert read("whole", cell) == number


@pytest.mark.parametrize("cell", ["7.5", 7.5, "seven", True, "NaN", "Infinity", "1e400x"])
def test_half_a_number_is_refused(cell):
    assert refused("whole", cell) == "is not a whole number"


@pytest.mark.parametrize("cell", [None, "", "   ", "\t", "\x00"])
@pytest.mark.parametrize(
    "kind", ["text", "note", "day", "time", "whole", "money", "tri", "choice", "choices", "link"]
)
def test_a_blank_cell_is_missing_and_nothing_else(kind, cell):
    assert read(kind, cell, choices="need") is None


@pytest.mark.parametrize("words", ["not_asked", "Not asked", "NOT ASKED", "not-asked", " Not  asked "])
def test_a_choice_is_known_by_its_code_or_its_words_in_any_case(words):
    assert read("tri", words, choices="tri") == "not_asked"


@pytest.mark.parametrize(("words", "code"), [("y", "yes"), ("N", "no"), ("TRUE", "yes"), (False, "no")])
def test_short_answers_are_understood(words, code):
    assert read("tri", words, choices="tri") == code


def test_what_is_no_choice_is_refused_with_the_few_that_there_are():
    assert refused("tri", "maybe", choices="tri") == "is not one of Yes, No, Not asked"
    assert refused("choice", "Narnian", choices="ethnicity") == "is not one of the list of ethnicity"


def test_choices_that_the_lead_added_are_choices():
    assert read("choice", "Gambling", choices="need") == "gambling"


def test_several_choices_are_kept_once_each_in_their_order():
    assert read("choices", "Debt; alcohol ;debt;", choices="need") == ["debt", "alcohol"]
    assert read("choices", ["alcohol"], choices="need") == ["alcohol"]
    assert read("choices", " ; ", choices="need") is None
    assert "is not one of" in refused("choices", "debt;dragons", choices="need")


def test_scores_are_those_of_the_tool_and_a_blank_one_is_missing_not_zero():
    assert read("scores", {"health": "3", "money": ""}) == {"health": 3}
    assert read("scores", {"health": None}) is None
    assert "outside 1 to 5" in refused("scores", {"health": 6})
    assert "outside 1 to 5" in refused("scores", {"health": 0})
    assert "does not have" in refused("scores", {"astrology": 3})


def test_a_link_is_an_id():
    record = uuid4()
    assert read("link", record, links_to="women") == read("link", record.hex, links_to="women") == record
    assert refused("link", "RP-0001", links_to="women") == "names nobody in women"


def test_one_line_stays_one_line_and_a_note_keeps_its_lines():
    assert read("text", "two\nlines  here") == "two lines here"
    assert read("note", "two\r\nlines\rhere\x07") == "two\nlines\nhere"
    assert read("text", 7.0) == "7"


def test_words_have_a_longest_and_50_000_characters_are_not_too_many_for_a_note():
    assert len(read("note", "x" * 50_000, longest=100_000)) == 50_000
    assert refused("text", "x" * 41, longest=40) == "has 41 characters; 40 is the most"


@given(st.text())
def test_cleaning_twice_is_cleaning_once(words):
    try:
        once = clean(words)
    except Unreadable:
        assert any("\ud800" <= letter <= "\udfff" for letter in words)
        return
    assert clean(once) == once
    assert once.encode("utf-8").decode("utf-8") == once.strip()


def test_letters_are_kept_composed():
    assert clean("Sia\u0302n") == "Siân"


def test_half_of_a_character_is_refused():
    with pytest.raises(Unreadable, match="half of a character"):
        clean("x\ud800")


@given(
    kind=st.sampled_from(["day", "time", "whole", "money", "tri", "choice", "choices", "link", "scores"]),
    cell=st.text(st.characters(categories=["Lu", "Ll", "Nd"]), min_size=6, max_size=30).map(
        lambda words: f"Zq{words}"
    ),
)
def test_a_reason_never_repeats_the_cell(kind, cell):
    assert cell not in refused(kind, cell, choices="need", lowest=0, highest=9)
