"""Letters that no XML holds are gone, all others stay; scripts are told apart without losing one."""

from xml.sax.saxutils import escape

from hypothesis import given
from hypothesis import strategies as st
from lxml import etree

from pause_desktop.reports.twins.letters import paragraphs, scripts, sound


@given(st.text())
def test_whatever_was_typed_is_sound_xml(words: str) -> None:
    element = etree.fromstring(f"<a>{escape(sound(words))}</a>".encode())
    assert (element.text or "") == sound(words)


@given(st.text(st.characters(min_codepoint=0x20, max_codepoint=0x7E)))
def test_plain_letters_stay_as_they_are(words: str) -> None:
    assert sound(words) == words


@given(st.text(st.sampled_from("ab ،٣شكرا لكم\n(1)")))
def test_no_letter_is_lost_between_two_scripts(words: str) -> None:
    assert "".join(part for part, _ in scripts(words)) == words
    assert all(any("\u0590" <= letter <= "\u08ff" for letter in part) for part, right in scripts(words) if right)


def test_arabic_words_in_a_sentence_are_one_run() -> None:
    assert scripts("Samira, سميرة علي (name changed)") == [
        ("Samira, ", False), ("سميرة علي", True), (" (name changed)", False),
    ]  # fmt: skip


def test_lines_end_in_one_way_and_empty_ones_go() -> None:
    assert paragraphs("one\r\ntwo\rthree\u2028four\n\n \nfive") == ["one", "two", "three", "four", "five"]
