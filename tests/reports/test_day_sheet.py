"""The sheet that stays at the office: what it says, and what it keeps to itself."""

import datetime as dt
from dataclasses import replace

import pytest

from pause_desktop.reports.day_sheet import ALERTS_NOBODY, DaySheet, SheetVisit, pdf_bytes
from tests.reports.conftest import read

DAY = dt.date(2026, 5, 14)
VISIT = SheetVisit(dt.time(10), "RP-A0007", "Garden", "Beth Cole", dt.time(11, 30))
SHEET = DaySheet("Riverside", "Joan Fletcher", DAY, (VISIT,), (("Priya Holt, lead", "01709 000000"),))


def words_of(sheet: DaySheet) -> str:
    return " ".join(" ".join(page.extract_text() for page in read(pdf_bytes(sheet)).pages).split())


def test_it_says_when_and_whom_to_ring_and_that_the_laptop_alerts_nobody():
    words = words_of(SHEET)
    for said in (
        "Thursday 14 May 2026",
        "Joan Fletcher",
        "10:00",
        "RP-A0007",
        "Beth Cole",
        "11:30",
        "01709 000000",
    ):
        assert said in words
    assert ALERTS_NOBODY in words
    assert "not encrypted" in words


def test_a_name_is_printed_only_where_it_was_given():
    assert "Wren" not in words_of(SHEET)
    assert "Wren Sedgwick" in words_of(replace(SHEET, visits=(replace(VISIT, name="Wren Sedgwick"),)))


@pytest.mark.parametrize("words", ["<b>&</b>", "Łucja سلام 🙂", "x" * 3000, "a\nb\x00c"])
def test_whatever_was_typed_can_be_printed(words: str):
    sheet = replace(SHEET, visits=(replace(VISIT, how=words, name=words, colleague=words),))
    assert ALERTS_NOBODY in words_of(sheet)


def test_a_day_without_visits_or_numbers_says_so():
    words = words_of(DaySheet("Riverside", "Joan Fletcher", DAY, ()))
    assert "Nothing is planned" in words
    assert "by hand" in words


def test_a_long_day_repeats_its_head_on_every_page_and_loses_nobody():
    visits = tuple(replace(VISIT, reference=f"RP-A{n:04}") for n in range(80))
    pages = [page.extract_text() for page in read(pdf_bytes(replace(SHEET, visits=visits))).pages]
    assert len(pages) > 2
    assert all("Back by" in page for page in pages)
    assert all(each.reference in "".join(pages) for each in visits)


def test_the_same_sheet_gives_the_same_bytes():
    assert pdf_bytes(SHEET) == pdf_bytes(SHEET)
