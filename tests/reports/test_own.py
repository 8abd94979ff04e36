"""A person's own paragraph is printed after the program's sentence or in its place, in every form."""

from dataclasses import replace
from io import BytesIO
from zipfile import ZipFile

import pytest

from pause_desktop.reports.content import Paragraph, Section
from pause_desktop.reports.impact import Impact, OwnWords, check_code
from pause_desktop.reports.impact_pdf import pdf_bytes
from pause_desktop.reports.sections.own import LONGEST_LEAD, with_own
from pause_desktop.reports.twins import document, web
from tests.reports.conftest import text_of

SECTION = Section("Money", "The program’s sentence.", (Paragraph("Below."),), 9, "money")


def own(words: str, instead: bool = False) -> OwnWords:
    return OwnWords("money", words, instead)


def test_a_paragraph_follows_the_sentence() -> None:
    told = with_own(SECTION, own("One.\n\nTwo."))
    assert told.finding == SECTION.finding
    assert told.blocks == (Paragraph("One.\nTwo."), *SECTION.blocks)


def test_a_paragraph_stands_in_the_place_of_the_sentence() -> None:
    told = with_own(SECTION, own("One.\nTwo.", instead=True))
    assert told.finding == "One."
    assert told.blocks == (Paragraph("Two."), *SECTION.blocks)


def test_long_words_are_set_as_words_and_not_large() -> None:
    told = with_own(SECTION, own("x" * (LONGEST_LEAD + 1), instead=True))
    assert told.finding == ""
    assert told.blocks[0] == Paragraph("x" * (LONGEST_LEAD + 1))


@pytest.mark.parametrize("words", ["", "  \n "])
def test_blank_words_change_nothing(words: str) -> None:
    assert with_own(SECTION, own(words, instead=True)) == SECTION
    assert with_own(SECTION, None) == SECTION


def test_every_form_prints_them_and_the_check_code_knows_them(public: Impact) -> None:
    written = replace(public, words=(own("We pay for the garden ourselves.", instead=True),))
    assert check_code(written) != check_code(public)
    assert "We pay for the garden ourselves." in text_of(pdf_bytes(written))
    page, paper = BytesIO(), BytesIO()
    assert list(web.write(written, page))
    assert "We pay for the garden ourselves." in page.getvalue().decode()
    assert list(document.write(written, paper))
    assert "We pay for the garden ourselves." in ZipFile(paper).read("word/document.xml").decode()


def test_fifty_thousand_letters_are_a_document(public: Impact) -> None:
    long = "Łucja 🙂 <b>&amp;</b> سلام. " * 2_000
    for instead in (True, False):
        assert pdf_bytes(replace(public, words=(own(long, instead),))).startswith(b"%PDF-")
