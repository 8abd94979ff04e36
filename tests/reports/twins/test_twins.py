"""All twins together: the same figures, the same bytes, and always a document that other programs open."""

import os
import re
import shutil
import subprocess
import sys
from collections.abc import Callable
from dataclasses import replace
from datetime import date
from html import unescape
from io import BytesIO
from pathlib import Path
from typing import Any

import pytest

from pause_desktop.reports import content
from pause_desktop.reports.content import Section, plain
from pause_desktop.reports.impact import CommitteeSheet, Impact, Quotation
from pause_desktop.reports.twins import document, web, workbook

Twin = Callable[[str, str], bytes]
Make = Callable[[str, Impact], bytes]
Told = Callable[[Impact], list[Section]]
Read = Callable[[bytes], str]

FORMS = ("docx", "html", "xlsx")
LONG = " ".join(["many words that go on"] * 2400)[:50_000]
UGLY = "\x00\x01\x08\x0b\x1f\ud800\ufffe\uffff a\x7fb"


def sentences(block: Any) -> list[str]:
    """What a block says in words, and what its drawings tell a screen reader."""
    match block:
        case content.Paragraph(words) | content.Note(words):
            return [plain(words)]
        case content.Subheading(text) | content.Caption(text):
            return [text]
        case content.Figure(_, drawing, caption):
            return [drawing.alt, caption]
        case content.PartedFigure(_, drawings, caption):
            return [*(drawing.alt for drawing in drawings), caption]
        case content.Table():
            rows = [*([block.head] if block.head else []), *block.rows]
            return [block.title, *(plain(cell) for row in rows for cell in row), block.caption]
        case content.Tiles(tiles):
            return [plain(line) for tile in tiles for line in (tile.number, tile.base, tile.change)]
        case content.Quote(words, said_by):
            return [words, said_by]
        case content.Columns(left, right):
            return [words for each in (*left, *right) for words in sentences(each)]
    raise AssertionError(block)


def words_of_page(page: bytes) -> str:
    """The words and the labels of a web page."""
    text = page.decode()
    text = text[text.index("<body") :]
    labels = " ".join(re.findall('aria-label="([^"]*)"', text))
    return " ".join(unescape(re.sub("<[^>]*>", " ", text) + labels).replace("\u00a0", " ").split())


@pytest.mark.parametrize("edition", ["public", "exempt"])
def test_every_word_and_figure_of_the_summary_stands_in_the_document_and_on_the_page(
    twin: Twin, public: Impact, exempt: Impact, sections_of: Told, document_words: Read, edition: str
) -> None:
    in_document, on_page = document_words(twin("docx", edition)), words_of_page(twin("html", edition))
    for section in sections_of(public if edition == "public" else exempt):
        said = [section.title, section.finding, *(each for block in section.blocks for each in sentences(block))]
        for sentence in (" ".join(each.replace("\u00a0", " ").split()) for each in said):
            assert sentence in in_document, sentence
            loose = re.sub(r"\s*([“”(),.:;])\s*", r"\1", sentence)
            assert loose in re.sub(r"\s*([“”(),.:;])\s*", r"\1", on_page), sentence


def test_every_number_of_a_chart_stands_in_the_workbook(
    twin: Twin, exempt: Impact, drawings: Callable[[Impact], list[Any]]
) -> None:
    from openpyxl import load_workbook

    from pause_desktop.reports.twins.printed import number_of

    book = load_workbook(BytesIO(twin("xlsx", "exempt")))
    cells = {cell.value for sheet in book.worksheets[2:] for row in sheet.iter_rows() for cell in row}
    for drawing in drawings(exempt):
        for row in drawing.numbers.rows if drawing.numbers else ():
            for words in row:
                number = number_of(words)
                assert (number.value if number else words.replace("\u00a0", " ")) in cells, words


_NUMBER = re.compile(r"[+−]?£?[0-9][0-9,]*(?:\.[0-9]+)?(?: ?%| m\b)?")


def numbers(words: str) -> set[str]:
    """Every number that stands in the words, without the space before its sign."""
    return {found.rstrip(",").replace(" ", "") for found in _NUMBER.findall(words.replace("\u00a0", " "))}


@pytest.mark.parametrize("edition", ["public", "exempt"])
def test_a_twin_says_no_number_that_the_pdf_does_not_and_leaves_none_out(
    twin: Twin,
    public: Impact,
    exempt: Impact,
    document_words: Read,
    drawings: Callable[[Impact], list[Any]],
    printed: Read,
    edition: str,
) -> None:
    from openpyxl import load_workbook

    from pause_desktop.reports.impact_pdf import pdf_bytes
    from pause_desktop.reports.twins.printed import number_of

    impact = public if edition == "public" else exempt
    said = " ".join(drawing.alt for drawing in drawings(impact))
    on_paper = re.sub(r"Page \d+ of \d+|Check code(?: [0-9A-F]{4}){4}", "", printed(pdf_bytes(impact)))
    known = numbers(on_paper) | numbers(said)
    for words in (document_words(twin("docx", edition)), words_of_page(twin("html", edition))):
        told = numbers(re.sub(r"Check code\.?(?: [0-9A-F]{4}){4}", "", words))
        assert told <= known, told - known
    assert numbers(on_paper) <= numbers(words_of_page(twin("html", edition))) | numbers(pages_of(on_paper))
    values = {found.value for each in known if (found := number_of(each.replace("m", " m")))}
    for sheet in load_workbook(BytesIO(twin("xlsx", edition))).worksheets[2:]:
        for row in sheet.iter_rows(values_only=True):
            assert {cell for cell in row if isinstance(cell, int | float)} <= values, sheet.title


def pages_of(on_paper: str) -> str:
    """The numbers of pages in the contents of the PDF, which a page without pages has not."""
    return on_paper[on_paper.index("Contents") : on_paper.index("At a glance", on_paper.index("How these figures"))]


@pytest.mark.parametrize("form", FORMS)
def test_the_same_input_gives_the_same_bytes_under_another_hash_seed(
    twin: Twin, sample_module: Any, lines: tuple[Any, ...], form: str
) -> None:
    name = {"docx": "document", "html": "web", "xlsx": "workbook"}[form]
    program = (
        f"import io, runpy, sys; from pause_desktop.reports.twins import {name};"
        "from pause_desktop.reports.twins.workbook import Listed;"
        f"made = runpy.run_path({sample_module.__file__!r}); file = io.BytesIO();"
        f"lines = {lines!r};"
        f"steps = {name}.write(made['sample'](), file, **({{'lines': lines}} if {name!r} == 'workbook' else {{}}));"
        "list(steps); sys.stdout.buffer.write(file.getvalue())"
    )
    seed = "7" if os.environ.get("PYTHONHASHSEED") != "7" else "8"
    environment = {**os.environ, "PYTHONHASHSEED": seed, "TZ": "Asia/Tokyo"}
    done = subprocess.run([sys.executable, "-c", program], env=environment, capture_output=True, check=True)
    assert done.stdout == twin(form, "public")


@pytest.mark.parametrize("form", FORMS)
def test_nothing_is_written_before_the_last_step_and_progress_goes_on(public: Impact, form: str) -> None:
    file = BytesIO()
    write: Any = {"docx": document.write, "html": web.write, "xlsx": workbook.write}[form]
    steps = write(replace(public, measures={}), file)
    told = [next(steps)]
    assert not file.getvalue()
    told += list(steps)
    assert [done for done, _, _ in told] == sorted(done for done, _, _ in told)
    assert told[-1][0] == told[-1][1]
    assert file.getvalue()


def everything(value: Any) -> dict[str, Any]:
    names = ("women_in_contact", "needs", "journey", "progress", "core10", "cost", "attendance", "sensitivity")
    return dict.fromkeys(names, value)


def of_women(women: int) -> dict[str, Any]:
    """The measures of a practice of so many women."""
    share = {"n": women, "of": women, "percent": 100 if women else None}
    return {
        "women_in_contact": {"n": women}, "needs": {"debt": share, "drugs": share},
        "outcomes": {"new_friends": {"n": women}, "housed": {"n": women}},
        "in_work_education_or_training": share,
        "journey": {"reached": {"outreach": women, "open": women}, "left": {}},
    }  # fmt: skip


@pytest.mark.parametrize("form", FORMS)
@pytest.mark.parametrize(
    "changed",
    [
        {"measures": {}},
        {"measures": everything("*"), "rule": "nhs"},
        {"measures": {}, "practice": "N" * 300, "local_authority": "W" * 300, "cohort": "C" * 300},
        {"measures": {}, "practice": "شكرا لكم " * 33, "local_authority": "🙂" * 300, "cohort": "Łódź " * 60},
        {"measures": {}, "practice": UGLY, "cohort": UGLY, "background": UGLY, "software": UGLY},
        {"measures": {}, "background": "line\n" * 5_000, "checked": {"a" * 300: LONG}},
        {"measures": {}, "quotations": (Quotation(LONG, "M", date(2020, 1, 1)), Quotation("x" * 50_000, UGLY))},
        {"measures": {}, "quotations": (Quotation("شكرا لكم على كل شيء " * 2_500), Quotation("", ""))},
        {"measures": {}, "sheet": CommitteeSheet(LONG, None, LONG, "", LONG, schedule_12a=LONG)},
        {"measures": of_women(0)}, {"measures": of_women(1)}, {"measures": of_women(2_000)},
    ],
    ids=range(12),
)  # fmt: skip
def test_there_is_always_a_document(
    exempt: Impact, make: Make, workbook_words: Read, document_words: Read, form: str, changed: dict[str, Any]
) -> None:
    read = {"docx": document_words, "html": words_of_page, "xlsx": workbook_words}[form]
    words = read(make(form, replace(exempt, **changed)))
    assert "Impact summary" in words
    assert "Exempt edition" in words or form == "docx"


@pytest.mark.parametrize("form", ["html", "docx"])
def test_labels_in_any_script_are_drawn(exempt: Impact, make: Make, form: str) -> None:
    needs = {kind: exempt.measures["needs"][kind] for kind in ("debt", "drugs", "alcohol")}
    names = {"debt": "ديون وإيجار", "drugs": "🙂 używki", "alcohol": "N" * 300}
    file = BytesIO()
    write = {"docx": document.write, "html": web.write}[form]
    for _ in write(replace(exempt, measures={"needs": needs}), file, lambda _, code: names.get(code, code)):
        pass
    assert file.getvalue()


@pytest.mark.skipif(not shutil.which("soffice"), reason="LibreOffice is not installed on this machine")
def test_another_office_opens_the_document_and_the_workbook(twin: Twin, tmp_path: Path) -> None:
    for form in ("docx", "xlsx"):
        (tmp_path / f"summary-{form}.{form}").write_bytes(twin(form, "exempt"))
    files = sorted(tmp_path.glob("summary-*"))
    home = f"-env:UserInstallation=file://{tmp_path / 'office'}"
    command = ["soffice", home, "--headless", "--convert-to", "pdf", "--outdir", tmp_path, *files]
    subprocess.run(command, capture_output=True, check=True, timeout=180)
    from pypdf import PdfReader

    for form, told in (("docx", "Seven areas at one look"), ("xlsx", "Every figure of the report")):
        pages = PdfReader(tmp_path / f"summary-{form}.pdf").pages
        words = " ".join(page.extract_text() for page in pages)
        assert told in words
        assert "Exempt edition: not for publication" in words
        assert len(pages) > 10
