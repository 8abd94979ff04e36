"""The Word document: real headings and tables, pictures that say what they show, styles and nothing beside them."""

import itertools
from collections.abc import Callable
from dataclasses import replace
from datetime import date
from io import BytesIO
from typing import Any

import pytest
from docx import Document
from docx.oxml.ns import qn

from pause_desktop.reports.content import Section
from pause_desktop.reports.impact import Impact, Quotation

Twin = Callable[[str, str], bytes]
Make = Callable[[str, Impact], bytes]
Told = Callable[[Impact], list[Section]]

EDITIONS = ("public", "exempt")


def opened(content: bytes) -> Any:
    return Document(BytesIO(content))


def of_style(document: Any, key: str) -> list[str]:
    """The words of the paragraphs of one style."""
    return [
        paragraph.text.replace("\u00a0", " ")
        for paragraph in document.paragraphs
        if paragraph.style.style_id == key
    ]


@pytest.mark.parametrize("edition", EDITIONS)
def test_the_headings_are_those_of_the_summary_in_their_order(
    twin: Twin, public: Impact, exempt: Impact, sections_of: Told, edition: str
) -> None:
    told = sections_of(public if edition == "public" else exempt)
    headings = of_style(opened(twin("docx", edition)), "Heading1")
    assert headings == ["Committee sheet", *(section.heading for section in told)]


def test_the_contents_name_every_heading_and_lead_to_it(twin: Twin) -> None:
    document = opened(twin("docx", "public"))
    links = document.element.body.findall(".//" + qn("w:hyperlink"))
    places = {mark.get(qn("w:name")) for mark in document.element.body.iter(qn("w:bookmarkStart"))}
    words = ["".join(text.text for text in link.iter(qn("w:t"))) for link in links]
    assert [" ".join(each.split()) for each in words] == [
        " ".join(each.split()) for each in of_style(document, "Heading1")
    ]
    assert {link.get(qn("w:anchor")) for link in links} == places
    instructions = "".join(each.text for each in document.element.body.iter(qn("w:instrText")))
    assert 'TOC \\o "1-1"' in instructions


@pytest.mark.parametrize("edition", EDITIONS)
def test_every_picture_says_what_it_shows(
    twin: Twin, public: Impact, exempt: Impact, drawings: Callable[[Impact], list[Any]], edition: str
) -> None:
    said = [each.get("descr") for each in opened(twin("docx", edition)).element.body.iter(qn("wp:docPr"))]
    alts = [drawing.alt for drawing in drawings(public if edition == "public" else exempt)]
    assert said[1:] == alts  # the first is the motif of the cover
    assert said[0].startswith("One circle for each of the 20")


@pytest.mark.parametrize("edition", EDITIONS)
def test_every_table_is_real_and_its_head_comes_again_on_each_page(twin: Twin, edition: str) -> None:
    tables = opened(twin("docx", edition)).element.body.findall(qn("w:tbl"))
    assert len(tables) > 12
    for table in tables:
        rows = table.findall(qn("w:tr"))
        headed = table.find(".//" + qn("w:tblLook")).get(qn("w:firstRow")) == "1"
        marked = [row.find(".//" + qn("w:tblHeader")) is not None for row in rows]
        assert marked == [headed, *[False] * (len(rows) - 1)]
        assert table.find(".//" + qn("w:tblDescription")).get(qn("w:val"))
        assert len({len(row.findall(qn("w:tc"))) for row in rows}) == 1


def test_a_short_table_stays_on_one_page_with_its_caption(twin: Twin) -> None:
    for table in opened(twin("docx", "exempt")).element.body.findall(qn("w:tbl")):
        rows = table.findall(qn("w:tr"))
        kept = [row.find(".//" + qn("w:keepNext")) is not None for row in rows]
        captioned = table.getnext().find(".//" + qn("w:pStyle")).get(qn("w:val")) == "Caption"
        assert kept[:-1] == [len(rows) <= 16] * (len(rows) - 1)
        assert kept[-1] <= captioned


def test_two_tables_never_touch(twin: Twin) -> None:
    kinds = [element.tag for element in opened(twin("docx", "exempt")).element.body]
    assert (qn("w:tbl"), qn("w:tbl")) not in set(itertools.pairwise(kinds))


def test_every_look_has_a_name(twin: Twin) -> None:
    document = opened(twin("docx", "exempt"))
    known = {style.style_id for style in document.styles}
    for name in ("w:basedOn", "w:next"):
        assert {each.get(qn("w:val")) for each in document.styles.element.iter(qn(name))} <= known
    for paragraph in document.element.body.iter(qn("w:p")):
        properties = paragraph.find(qn("w:pPr"))
        kinds = [child.tag for child in properties]
        assert kinds[0] == qn("w:pStyle")
        assert set(kinds[1:]) <= {qn("w:pageBreakBefore"), qn("w:keepNext")}  # where it stands, not how it looks
        assert properties[0].get(qn("w:val")) in known
    for look in document.element.body.iter(qn("w:rPr")):
        assert [child.tag for child in look] == [qn("w:rStyle")]
        assert look[0].get(qn("w:val")) in known


@pytest.mark.parametrize(
    ("edition", "said", "foot"),
    [
        ("public", "Public edition", "Counts of 1 to 4 are hidden and shown as c."),
        ("exempt", "Exempt edition: not for publication", "paragraphs 1 and 2 of Part 1 of Schedule 12A"),
    ],
)
def test_the_edition_stands_on_the_cover_and_on_every_page(twin: Twin, edition: str, said: str, foot: str) -> None:
    document = opened(twin("docx", edition))
    page = document.sections[0]
    assert of_style(document, "Edition") == [said]
    assert said in page.header.paragraphs[0].text
    for place in (page.footer, page.first_page_footer):
        words = " ".join(paragraph.text for paragraph in place.paragraphs)
        assert foot in words
        assert "Page 1 of 1" in words  # until Word counts
        codes = [each.text.strip() for each in place._element.iter(qn("w:instrText"))]
        assert codes == ["PAGE", "NUMPAGES"]


def test_the_bands_of_the_exempt_edition_are_ornaments(twin: Twin) -> None:
    page = opened(twin("docx", "exempt")).sections[0]
    bands = [*page.header._element.iter(qn("wp:docPr")), *page.first_page_header._element.iter(qn("wp:docPr"))]
    assert len(bands) == 3
    assert all(band.get("descr") == "" and len(band) for band in bands)


def test_the_properties_name_the_practice_and_its_day_and_nobody(twin: Twin) -> None:
    said = opened(twin("docx", "exempt")).core_properties
    assert said.title == (
        "Pause Northmoor: impact summary, 16 July 2018 to 3 March 2020 (Exempt edition: not for publication)"
    )
    assert (said.author, said.last_modified_by) == ("Northmoor Council", "Pause Desktop 0.1.0")
    assert said.language == "en-GB"
    assert said.created == said.modified
    assert said.created.date() == date(2020, 3, 3)
    assert said.comments == ""


def test_her_words_have_their_own_style_and_arabic_begins_at_the_right(twin: Twin) -> None:
    document = opened(twin("docx", "public"))
    assert len(of_style(document, "Quote")) == 2
    assert of_style(document, "QuoteRightToLeft") == ["شكرا لكم على كل شيء"]
    style = next(each for each in document.styles if each.style_id == "QuoteRightToLeft")
    assert style.element.find(".//" + qn("w:bidi")) is not None
    arabic = next(each for each in document.styles if each.style_id == "Arabic")
    assert arabic.element.find(".//" + qn("w:rtl")) is not None


def test_no_letter_of_a_long_quotation_is_lost(
    public: Impact, make: Make, document_words: Callable[[bytes], str]
) -> None:
    words = " ".join(f"word{number}" for number in range(6_000))[:50_000]
    made = make("docx", replace(public, measures={}, quotations=(Quotation(words, "M"),)))
    assert words in document_words(made)
    assert all(len(each) < 51_000 for each in of_style(opened(made), "Story"))
