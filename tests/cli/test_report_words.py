"""A report from the command line has the sections, the order and the words that were asked for."""

import pytest
from pypdfium2 import PdfDocument

from pause_desktop.cli.report_words import sections_named, words_in
from pause_desktop.errors import UnknownSection, WordsNotRead
from pause_desktop.reports.impact import OwnWords

ASKED = ("report", "p.pause", "--as-at", "2024-06-30", "--edition", "exempt", "-o", "r.pdf")


def test_sections_stand_in_the_order_asked_for_and_words_in_theirs(filled):
    (filled.folder / "words.txt").write_text("# money instead\nMoney was not the point.\n\n# journey\nZa 5 €.\n")
    filled(*ASKED, "--sections", "money,journey", "--tables-only", "journey", "--words", "words.txt").done()
    with PdfDocument(filled.folder / "r.pdf") as pdf:
        said = " ".join(page.get_textpage().get_text_range() for page in pdf)
    assert "Background" not in said
    assert said.index("1  Money" if "1  Money" in said else "1 Money") < said.index("Money was not the point.")
    assert said.index("Money was not the point.") < said.index("Za 5 €.")


def test_a_public_report_tells_of_words_that_may_tell_a_hidden_number(filled):
    (filled.folder / "words.txt").write_text("# journey\nOf them 2 left.\n")
    asked = ("report", "p.pause", "--as-at", "2024-06-30", "-o", "r.pdf", "--words", "words.txt")
    assert "Your words in journey say 2" in filled(*asked).done().out


@pytest.mark.parametrize(("option", "words"), [("--sections", "journey,gardens"), ("--tables-only", "gardens")])
def test_a_section_that_there_is_not_is_refused_by_name(filled, option, words):
    done = filled(*ASKED, option, words)
    assert done.status == 1
    assert done.err.startswith("There is no section gardens: it is one of glance, background")
    assert not (filled.folder / "r.pdf").exists()


@pytest.mark.parametrize(
    ("content", "why"),
    [
        (b"No section yet\n", "its first line is not a section"),
        (b"# money\nA\n# money\nB\n", "it has the section money twice"),
        (b"# money\n\xff\xfe", "it is not text in UTF-8"),
        (b"# money\n" + b"x" * 2_000_000, "it is longer than a report"),
    ],
)
def test_a_file_of_words_that_cannot_be_read_says_why(tmp_path, content, why):
    file = tmp_path / "words.txt"
    file.write_bytes(content)
    with pytest.raises(WordsNotRead, match=why):
        words_in(file)


def test_an_empty_paragraph_is_none_and_a_hash_within_words_stays(tmp_path):
    file = tmp_path / "words.txt"
    file.write_text("\ufeff# money\n\n# Journey\nWe are #1 here\n\nand there\n")
    assert words_in(file) == (OwnWords("journey", "We are #1 here\n\nand there"),)


def test_names_of_sections_are_read_with_spaces_and_capitals():
    assert sections_named("Money, journey,") == ("money", "journey")
    with pytest.raises(UnknownSection):
        sections_named("all")
