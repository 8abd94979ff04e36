"""The whole document: always one, always the same, all fonts inside, numbers as they came."""

import os
import subprocess
import sys
from collections.abc import Callable, Iterator
from dataclasses import replace
from datetime import date
from io import BytesIO
from typing import Any

import pytest
from pypdf import PdfReader

from pause_desktop.reports.impact import CommitteeSheet, Impact, Quotation
from pause_desktop.reports.impact_pdf import pdf_bytes, write

Open = Callable[[bytes], PdfReader]
Printed = Callable[[bytes], str]

LONG = " ".join(["many words that go on"] * 2400)[:50_000]


@pytest.fixture(scope="module")
def public_pdf(public: Impact) -> bytes:
    return pdf_bytes(public)


@pytest.fixture(scope="module")
def exempt_pdf(exempt: Impact) -> bytes:
    return pdf_bytes(exempt)


def fonts_of(reader: PdfReader) -> Iterator[tuple[str, bool]]:
    """Each font of each page with whether its outlines are inside the file."""
    for page in reader.pages:
        for font in page["/Resources"]["/Font"].values():
            described = font.get_object()
            descriptor = described.get("/FontDescriptor", {})
            yield described["/BaseFont"], "/FontFile2" in descriptor


def titles(outline: Any) -> list[str]:
    return [title for each in outline for title in (titles(each) if isinstance(each, list) else [each.title])]


def test_every_figure_of_the_exempt_edition_is_printed_as_it_came(exempt_pdf: bytes, printed: Printed) -> None:
    text = printed(exempt_pdf)
    for words in (
        "412 of 496", "83 %", "17 of 18", "94 %", "2 of 16", "£1,292,599", "£2,088,480", "£1,631,683", "£456,797",
        "14.85", "9.90", "0.33", "£875.50", "11 to 19 weeks", "20.8", "13.4", "20 of 20", "7 of 20", "35 %",
        "62", "−22", "+1.5", "−0.2", "14 of 19", "3.6 (13)", "£6,400 to £56,000", "not published",
    ):  # fmt: skip
        assert words in text, words


def test_the_public_edition_shows_the_mark_and_no_point_of_a_single_woman(
    public_pdf: bytes, printed: Printed
) -> None:
    text = printed(public_pdf)
    assert "Counts of 1 to 4 are hidden and shown as c." in text
    assert "no point for a single woman" in text
    assert "A point is one woman" not in text


def test_the_editions_differ_in_words_on_every_page(public_pdf: bytes, exempt_pdf: bytes, opened: Open) -> None:
    for page in opened(public_pdf).pages[1:]:
        assert "Public edition" in page.extract_text()
    for page in opened(exempt_pdf).pages[1:]:
        assert "Exempt edition: not for publication" in page.extract_text()
        assert "paragraphs 1 and 2 of Part 1 of Schedule 12A" in page.extract_text()


def test_a_draft_says_so_on_the_cover_and_on_every_page(public: Impact, opened: Open) -> None:
    reader = opened(pdf_bytes(replace(public, draft=True, measures={})))
    assert "DRAFT. PUBLIC EDITION" in reader.pages[0].extract_text()
    assert all("Draft. Public edition" in page.extract_text() for page in reader.pages[1:])
    assert reader.metadata is not None
    assert "Draft" in (reader.metadata.title or "")


def test_every_page_says_which_of_how_many_it_is(public_pdf: bytes, opened: Open) -> None:
    pages = opened(public_pdf).pages
    for number, page in enumerate(list(pages)[1:], 2):
        assert f"Page {number} of {len(pages)}" in page.extract_text()


def test_every_font_is_embedded_and_helvetica_is_nowhere(
    public_pdf: bytes, exempt_pdf: bytes, opened: Open
) -> None:
    for pdf in (public_pdf, exempt_pdf):
        fonts = set(fonts_of(opened(pdf)))
        assert fonts
        assert all(embedded for _, embedded in fonts), fonts
        assert not any("Helvetica" in name for name, _ in fonts)


def test_title_author_language_and_view_are_set(exempt_pdf: bytes, opened: Open) -> None:
    reader = opened(exempt_pdf)
    assert reader.metadata is not None
    assert reader.metadata.title == (
        "Pause Northmoor: impact summary, 16 July 2018 to 3 March 2020 (Exempt edition: not for publication)"
    )
    assert reader.metadata.author == "Northmoor Council"
    root: Any = reader.trailer["/Root"]
    assert root["/Lang"] == "en-GB"
    assert root["/ViewerPreferences"]["/DisplayDocTitle"]


def test_bookmarks_and_contents_name_every_section_with_its_page(public_pdf: bytes, opened: Open) -> None:
    reader = opened(public_pdf)
    contents = " ".join(reader.pages[1].extract_text().split())
    found = titles(reader.outline)
    for section in ("At a glance", "1  Background", "5  Progress, in her own view", "9  Money", "10  Her words"):
        assert section in found
        entry = next(each for each in reader.outline if not isinstance(each, list) and each.title == section)
        number = reader.get_destination_page_number(entry)
        assert number is not None
        assert f"{' '.join(section.split())} {number + 1}" in contents
    assert "What the women have lived with" in found


def test_the_contents_are_links(public_pdf: bytes, opened: Open) -> None:
    annotations: Any = opened(public_pdf).pages[1]["/Annots"]
    assert len(annotations) == 12


def test_polish_arabic_and_emoji_stay_text(public_pdf: bytes, printed: Printed) -> None:
    text = printed(public_pdf)
    assert "Dziękuję. Znów śpię spokojnie" in text
    assert "🙂" in text
    assert any("\ufe70" <= letter <= "\ufeff" for letter in text)


def test_the_same_input_gives_the_same_bytes_twice(public: Impact, public_pdf: bytes) -> None:
    assert pdf_bytes(public) == public_pdf


def test_another_process_with_another_hash_seed_gives_the_same_bytes(public_pdf: bytes, sample_module: Any) -> None:
    program = (
        "import runpy, sys; from pause_desktop.reports.impact_pdf import pdf_bytes;"
        f"made = runpy.run_path({sample_module.__file__!r});"
        "sys.stdout.buffer.write(pdf_bytes(made['sample']()))"
    )
    seed = "7" if os.environ.get("PYTHONHASHSEED") != "7" else "8"
    environment = {**os.environ, "PYTHONHASHSEED": seed}
    done = subprocess.run([sys.executable, "-c", program], env=environment, capture_output=True, check=True)
    assert done.stdout == public_pdf


def test_nothing_is_written_before_the_last_step(public: Impact) -> None:
    file = BytesIO()
    steps = write(replace(public, measures={}), file)
    first = next(steps)
    assert first[0] < first[1]
    assert not file.getvalue()
    *_, last = steps
    assert last[0] == last[1]
    assert file.getvalue().startswith(b"%PDF")


def test_progress_never_goes_backwards(public: Impact) -> None:
    done = [step[0] for step in write(replace(public, measures={}), BytesIO())]
    assert done == sorted(done)


def test_a_report_left_half_way_writes_nothing(public: Impact) -> None:
    file = BytesIO()
    steps = write(replace(public, measures={}), file)
    next(steps)
    steps.close()  # type: ignore[attr-defined]
    assert not file.getvalue()


# --- always a document ------------------------------------------------------------------------------------


def everything(value: Any) -> dict[str, Any]:
    names = ("women_in_contact", "needs", "journey", "progress", "core10", "cost", "attendance", "sensitivity")
    return dict.fromkeys(names, value)


@pytest.mark.parametrize(
    "changed",
    [
        {"measures": {}},
        {"measures": everything(None)},
        {"measures": everything("c")},
        {"measures": everything("*"), "rule": "nhs"},
        {"measures": {}, "practice": "N" * 300, "local_authority": "W" * 300, "cohort": "C" * 300},
        {"measures": {}, "practice": "شكرا لكم " * 33, "local_authority": "🙂" * 300, "cohort": "Łódź " * 60},
        {"measures": {}, "background": LONG},
        {"measures": {}, "background": "line\n" * 5_000},
        {"measures": {}, "quotations": (Quotation(LONG, "M", date(2020, 1, 1)),)},
        {"measures": {}, "quotations": (Quotation("x" * 50_000, "M"),)},
        {"measures": {}, "quotations": (Quotation("شكرا لكم على كل شيء " * 2_500),)},
        {"measures": {}, "quotations": (Quotation("a\x00b\ud800 你好 <b>&amp;</b> 🙂" * 500, "</para>"),)},
        {"measures": {}, "quotations": (Quotation("", ""),)},
        {"measures": {}, "sheet": CommitteeSheet(LONG, None, LONG, "", LONG, schedule_12a=LONG)},
        {"measures": {}, "checked": {"a" * 300: LONG}},
    ],
    ids=range(15),
)
def test_there_is_always_a_document(exempt: Impact, changed: dict[str, Any], opened: Open) -> None:
    pages = opened(pdf_bytes(replace(exempt, **changed))).pages
    assert len(pages) >= 5


def test_no_letter_of_a_long_quotation_is_lost(public: Impact, printed: Printed) -> None:
    words = " ".join(f"word{number}" for number in range(6_000))
    text = printed(pdf_bytes(replace(public, measures={}, quotations=(Quotation(words, "M"),))))
    assert [f"word{number}" for number in range(6_000) if f"word{number}" not in text] == []


def test_words_too_long_for_a_cell_are_printed_in_full_below(public: Impact, printed: Printed) -> None:
    words = " ".join(f"w{number}" for number in range(2_000))
    text = printed(pdf_bytes(replace(public, measures={}, sheet=CommitteeSheet(summary=words))))
    assert "printed in full below" in text
    assert "w1999" in text


@pytest.mark.parametrize("women", [0, 1, 96, 97, 2_000])
def test_any_number_of_women_fits(public: Impact, women: int, printed: Printed) -> None:
    share = {"n": women, "of": women, "percent": 100 if women else None}
    measures = {
        "women_in_contact": {"n": women},
        "needs": {"debt": share, "drugs": share},
        "outcomes": {"new_friends": {"n": women}, "housed": {"n": women}},
        "in_work_education_or_training": share,
        "journey": {"reached": {"outreach": women, "open": women}, "left": {}},
    }
    text = printed(pdf_bytes(replace(public, measures=measures)))
    assert f"{women:,}" in text
