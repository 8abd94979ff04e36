"""Each letter finds a face, each line fits, and what no face knows shows as a box."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from pause_desktop.reports import typefaces
from pause_desktop.reports.typefaces import ARABIC, EMOJI, SANS, SANS_BOLD, SERIF, runs, width, wrap


def test_polish_stays_in_its_own_face() -> None:
    assert runs("Małgorzata Łącka", SERIF) == [(SERIF, "Małgorzata Łącka")]


def test_emoji_and_arabic_go_to_faces_that_hold_them() -> None:
    faces = [face for face, _ in runs("Samira سميرة 🙂", SANS)]
    assert faces == [SANS, ARABIC, SANS, EMOJI]


def test_a_letter_that_no_face_knows_is_a_box() -> None:
    assert runs("你", SANS) == [(SANS, typefaces.MISSING)]


def test_control_characters_and_lone_surrogates_vanish() -> None:
    assert runs("a\x00\x07\ud800b", SANS) == [(SANS, "ab")]


def test_arabic_letters_are_joined_and_in_visual_order() -> None:
    ((face, words),) = runs("سلام", SANS)
    assert face == ARABIC
    assert words != "سلام"
    assert words[0] == "ﻡ"


@pytest.mark.parametrize("words", ["\u200dلا", "نعم\u200d لا"])
def test_an_invisible_joiner_before_arabic_letters_is_left_out(words: str) -> None:
    assert typefaces.markup(words) == typefaces.markup(words.replace("\u200d", ""))
    assert typefaces.right_to_left_markup(words, typefaces.SANS, 10, 100)


def test_markup_escapes_what_looks_like_a_tag() -> None:
    assert typefaces.markup("<b>&") == "&lt;b&gt;&amp;"


@given(st.text(max_size=120), st.floats(20, 200))
def test_no_line_is_wider_than_its_room_and_no_letter_is_lost(text: str, room: float) -> None:
    lines = wrap(text, SANS_BOLD, 9.5, room)
    assert "".join(lines).replace(" ", "") == text.replace("\n", "").replace(" ", "")
    for line in lines:
        assert len(line) <= 1 or width(line, SANS_BOLD, 9.5) <= room + 0.01 or runs(line, SANS_BOLD)[0][0] == ARABIC


@pytest.mark.parametrize("file", list(typefaces.FILES.values()))
def test_each_typeface_ships_with_its_licence(file: str) -> None:
    from pause_desktop.paths import resource

    family = file.split("_")[0].split("-")[0]
    assert resource("fonts", file).is_file()
    assert "SIL Open Font License" in resource("fonts", f"OFL-{family}.txt").read_text(encoding="utf-8")
