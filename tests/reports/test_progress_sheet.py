"""The sheet to fill in with a pen: as on the screen, and nothing that says whose it is unless it was asked for."""

from dataclasses import replace

import pytest

from pause_desktop.reports.progress_sheet import ProgressSheet, mouth, pdf_bytes
from tests.reports.conftest import read, text_of

AREAS = tuple((name, f"How is {name}") for name in (
    "Physical health", "Mental health", "Fun", "Safety", "Loss", "Housing", "My children", "Others", "Money",
    "Work", "Alcohol", "Drugs",
))  # fmt: skip
SCALE = ("Very bad", "Bad", "Neither good nor bad", "Good", "Very good")
SHEET = ProgressSheet(AREAS, SCALE, (1, 2, 3, 4, 5))


def test_it_has_every_area_in_order_with_every_step_and_the_box_for_not_saying():
    words = text_of(pdf_bytes(SHEET))
    places = [words.index(question) for _, question in AREAS]
    assert places == sorted(places)
    assert words.count("Very bad") == words.count("Very good") == words.count("Prefer not to say") == 12


def test_twelve_areas_fill_two_sides():
    assert len(read(pdf_bytes(SHEET)).pages) == 2


def test_a_reference_stands_on_every_side_and_only_where_it_was_asked_for():
    assert "RP-A0007" not in text_of(pdf_bytes(SHEET))
    pages = [page.extract_text() for page in read(pdf_bytes(replace(SHEET, reference="RP-A0007"))).pages]
    assert all("RP-A0007" in page for page in pages)


def test_the_file_says_nothing_of_where_it_comes_from():
    assert b"pause" not in pdf_bytes(SHEET).lower()
    said = " ".join(str(value) for value in (read(pdf_bytes(SHEET)).metadata or {}).values())
    assert "pause" not in said.lower()
    assert "pause" not in text_of(pdf_bytes(SHEET)).lower()


def test_the_faces_are_those_of_the_screen_and_differ_by_the_mouth():
    mouths = [mouth(face) for face in range(1, 6)]
    assert len(set(mouths)) == 5
    assert mouths[2] == (("M", (21.0, 42.0)), ("L", (43.0, 42.0)))
    assert all(shape[0][0] == "M" for shape in mouths)


@pytest.mark.parametrize("words", ["", "<b>&</b>", "Łucja سلام 🙂", "السلامة من العنف", "x" * 3000, "word " * 1000])
def test_whatever_the_lead_calls_an_area_it_prints(words: str):
    sheet = ProgressSheet(((words, words), ("Housing", "")), (*SCALE[:4], words or "-"), (1, 2, 3, 4, 5))
    assert "Housing" in text_of(pdf_bytes(sheet))


@pytest.mark.parametrize("steps", [2, 3, 7])
def test_a_scale_of_another_length_prints(steps: int):
    sheet = replace(SHEET, scale=tuple(str(n) for n in range(steps)), faces=tuple(1 + n % 5 for n in range(steps)))
    assert text_of(pdf_bytes(sheet)).count("Prefer not to say") == 12


def test_the_same_sheet_gives_the_same_bytes():
    assert pdf_bytes(SHEET) == pdf_bytes(SHEET)
