"""What stays one thing over many pages, what is said once, and that numbers are the same wherever they are said."""

import os
import re
import subprocess
import sys
from collections.abc import Callable, Iterator
from dataclasses import replace
from hashlib import sha256
from typing import Any

import pytest

from pause_desktop.records.codes import label
from pause_desktop.reports import content
from pause_desktop.reports.impact import Impact, Quotation
from pause_desktop.reports.impact_pdf import pdf_bytes
from pause_desktop.reports.sections import sections_with_tables
from pause_desktop.reports.sections.telling import Telling
from tests.reports.tagging.conftest import IMPACTS, LONG, PAPERS, SHEETS
from tests.reports.tagging.judge import Node
from tests.reports.tagging.reading import Reading

Paper = Callable[[str], bytes]
ImpactOf = Callable[[str], Impact]


def pages_of(node: Node) -> set[int]:
    return {page for each in node.walk() for page, _ in each.marks}


def test_a_quotation_over_many_pages_is_one_quotation_of_one_paragraph(paper: Paper) -> None:
    reading = Reading(paper("long words"))
    quote = reading.of("/BlockQuote")[0]
    assert len(pages_of(quote)) > 3
    assert [kid.role for kid in quote.kids] == ["/P"]
    assert reading.printed(quote.kids[0]) == f"“{LONG}”"


def test_lines_that_she_parted_are_paragraphs_of_one_quotation(impact_of: ImpactOf) -> None:
    impact = replace(impact_of("public"), measures={}, quotations=(Quotation("one\ntwo\n\nthree", "M"),))
    reading = Reading(pdf_bytes(impact))
    (quote,) = reading.of("/BlockQuote")
    assert [reading.printed(kid) for kid in quote.kids] == ["“one", "two", "three”"]


def test_a_row_over_two_pages_stays_one_row_and_its_cell_one_cell(paper: Paper) -> None:
    reading = Reading(paper("long day sheet"))
    (table,) = reading.of("/Table")
    assert len(table.kids) == 61
    parted = [row for row in table.kids if len(pages_of(row)) > 1]
    assert parted
    for row in parted:
        visit = int(reading.printed(row.kids[1].kids[0])[-4:])
        assert [cell.role for cell in row.kids] == ["/TD", "/TH", "/TD", "/TD", "/TD"]
        assert reading.printed(row.kids[2]).split() == LONG[: visit * 99].split()


def test_the_head_of_a_table_is_said_once_and_printed_on_every_page(
    paper: Paper, opened: Callable[[bytes], Any]
) -> None:
    reading, pages = Reading(paper("long day sheet")), opened(paper("long day sheet")).pages
    assert len(pages) > 3
    assert all("Back by" in page.extract_text() for page in pages)
    heads = [node for node in reading.of("/TH") if str(node.obj.A.Scope) == "/Column"]
    assert len(heads) == 5
    assert set().union(*map(pages_of, heads)) == {0}


def test_no_page_prints_the_head_of_a_table_twice(paper: Paper, opened: Callable[[bytes], Any]) -> None:
    pages = [page.extract_text() for page in opened(paper("long day sheet")).pages]
    assert len(pages) > 50
    assert [number for number, words in enumerate(pages) if words.count("Who knows") != 1] == []


def test_a_row_that_leaves_little_white_goes_on_whole_and_a_taller_one_is_divided(paper: Paper) -> None:
    reading = Reading(paper("long day sheet"))
    (table,) = reading.of("/Table")
    over = [len(pages_of(row)) for row in table.kids]
    assert over[:4] == [1, 1, 1, 1]
    assert max(over) > 2


def test_a_table_says_what_heads_its_columns_and_its_rows(paper: Paper) -> None:
    reading = Reading(paper("exempt"))
    costs = next(table for table in reading.of("/Table") if "Why women left" in _before(reading, table))
    scopes = [[str(cell.obj.get("/A", {}).get("/Scope", "")) for cell in row.kids] for row in costs.kids[:-1]]
    assert scopes[0] == ["/Column"] * len(scopes[0])
    assert {tuple(row) for row in scopes[1:]} == {("/Row", *[""] * (len(scopes[0]) - 1))}
    assert costs.kids[-1].role == "/Caption"


def _before(reading: Reading, node: Node) -> str:
    """The words of what stands before it."""
    assert node.parent
    siblings = node.parent.kids
    return reading.printed(siblings[siblings.index(node) - 1])


def test_the_headings_are_the_bookmarks(paper: Paper, opened: Callable[[bytes], Any]) -> None:
    for name in ("public", "exempt"):
        reading = Reading(paper(name))
        headings = [reading.printed(node) for node in reading.nodes if node.role in ("/H1", "/H2")]
        titles = [" ".join(title.split()) for title in _titles(opened(paper(name)).outline)]
        assert [" ".join(heading.split()) for heading in headings] == titles


def _titles(outline: Any) -> Iterator[str]:
    for each in outline:
        yield from _titles(each) if isinstance(each, list) else [each.title]


def test_a_link_of_the_contents_says_where_it_leads_and_lies_over_its_words(paper: Paper) -> None:
    reading = Reading(paper("public"))
    for node in reading.of("/Link"):
        (link,) = node.links
        told, page = str(link.Contents).rsplit(", page ", 1)
        assert " ".join(reading.printed(node).split()) == " ".join(f"{told}{page}".split())


# --- numbers ---------------------------------------------------------------------------------------------------


def numbers(words: str) -> set[str]:
    return set(re.findall(r"\d[\d,.]*\d|\d", words))


@pytest.mark.parametrize("name", ["public", "exempt", "one woman", "2,000 women", "a draft"])
def test_each_figure_is_described_by_what_was_drawn_from_the_same_rows(
    name: str, paper: Paper, impact_of: ImpactOf
) -> None:
    drawings = [
        drawing.alt
        for section in sections_with_tables(Telling(impact_of(name), label))
        for block in section.blocks
        for drawing in _drawings(block)
    ]
    reading = Reading(paper(name))
    assert [node.text("/Alt") for node in reading.of("/Figure")] == drawings


def _drawings(block: Any) -> Iterator[content.Drawing]:
    match block:
        case content.Figure(drawing=drawing):
            yield drawing
        case content.PartedFigure(drawings=drawings):
            yield from drawings
        case content.Columns(left, right):
            for each in (*left, *right):
                yield from _drawings(each)


@pytest.mark.parametrize("name", ["public", "exempt", "one woman", "2,000 women", "a draft"])
def test_no_number_is_said_that_is_neither_printed_nor_a_figure(
    name: str, paper: Paper, impact_of: ImpactOf
) -> None:
    """Alternative text may say a figure that a chart shows by its length; bookmarks and title only what is seen."""
    reading = Reading(paper(name))
    seen = numbers(" ".join(reading.drawn.values()))
    figures = {shown(figure) for figure in _figures(impact_of(name).measures)}
    for node in reading.nodes:
        assert numbers(node.text("/Alt")) - seen - figures - scale_of(node) == set(), node.text("/Alt")
        assert numbers(" ".join([node.text("/ActualText"), *(str(link.Contents) for link in node.links)])) <= seen
    with reading.pdf.open_outline() as outline:
        assert numbers(" ".join(_outlined(outline.root))) - seen == set()
    assert numbers(str(reading.pdf.docinfo.get("/Title"))) - seen == set()
    assert numbers(str(reading.pdf.docinfo.get("/Subject"))) == set()


def shown(figure: Any) -> str:
    return f"{figure:,}" if isinstance(figure, int) else str(figure)


def _figures(measures: Any) -> Iterator[Any]:
    match measures:
        case dict():
            for value in measures.values():
                yield from _figures(value)
        case list() | tuple():
            for value in measures:
                yield from _figures(value)
        case _:
            yield measures


def scale_of(node: Node) -> set[str]:
    """The ends of a scale, which a chart shows by its words."""
    return {"1", "5"} if "1 very bad to 5 very good" in node.text("/Alt") else set()


def _outlined(items: Any) -> Iterator[str]:
    for item in items:
        yield item.title
        yield from _outlined(item.children)


def test_a_number_hidden_in_the_public_edition_is_nowhere_in_its_file(
    paper: Paper, impact_of: ImpactOf, opened: Callable[[bytes], Any]
) -> None:
    """Of 4,001 women 4,000 had a need: the one is hidden with them, in whatever the file says."""
    measures = dict(impact_of("public").measures)
    needs = {"debt": {"n": "c", "of": 4001, "percent": "c"}, "drugs": {"n": 2017, "of": 4001, "percent": 50}}
    pdf = pdf_bytes(replace(impact_of("public"), measures={**measures, "needs": needs}))
    reading = Reading(pdf)
    alternatives = " ".join(node.text("/Alt") for node in reading.of("/Figure"))
    assert "Debt c of 4,001" in alternatives or "Debt c of 4001" in alternatives
    everything = " ".join([*reading.words(), *reading.drawn.values(), alternatives])
    assert not {"4,000", "4000", "3,997", "1 of 4,001", "4,000 of 4,001"} & numbers(everything)


# --- the same bytes --------------------------------------------------------------------------------------------


def test_another_hash_seed_gives_the_same_bytes_of_every_paper(paper: Paper, sample_module: Any) -> None:
    program = (
        "import runpy, sys, hashlib; from dataclasses import replace\n"
        "from pause_desktop.reports.impact_pdf import pdf_bytes\n"
        "from tests.reports.tagging.conftest import IMPACTS, SHEETS\n"
        f"sample = runpy.run_path({sample_module.__file__!r})['sample']\n"
        "def made(name):\n"
        "    changed = dict(IMPACTS[name])\n"
        "    kind = changed.pop('edition', 'public'), changed.pop('rule', 'under5')\n"
        "    return pdf_bytes(replace(sample(*kind), **changed))\n"
        "for name in ('exempt', 'hard names'): print(hashlib.sha256(made(name)).hexdigest())\n"
        "for make in SHEETS.values(): print(hashlib.sha256(make()).hexdigest())\n"
    )
    here = [sha256(paper(name)).hexdigest() for name in ("exempt", "hard names", *SHEETS)]
    seed = "7" if os.environ.get("PYTHONHASHSEED") != "7" else "8"
    environment = {**os.environ, "PYTHONHASHSEED": seed, "PYTHONPATH": os.pathsep.join(filter(None, sys.path))}
    done = subprocess.run([sys.executable, "-c", program], env=environment, capture_output=True, check=True)
    assert done.stdout.decode().split() == here


def test_the_papers_have_names_of_their_own() -> None:
    assert len(PAPERS) == len(IMPACTS) + len(SHEETS) == len(set(PAPERS))
