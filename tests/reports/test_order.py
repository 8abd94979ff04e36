"""A report prints the sections that were chosen, in their order, with charts or with the same numbers in tables."""

import re
from dataclasses import replace
from io import BytesIO
from typing import Any

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from pause_desktop.records.codes import label
from pause_desktop.reports import content
from pause_desktop.reports.content import Drawing, Section
from pause_desktop.reports.impact import Impact, check_code
from pause_desktop.reports.impact_pdf import pdf_bytes
from pause_desktop.reports.order import CHARTED, FIRST, LAST, SECTIONS, TITLES, in_print, without_charts
from pause_desktop.reports.reading import drawings_of, in_order, numbers_of
from pause_desktop.reports.sections.telling import Telling
from pause_desktop.reports.twins import document, web, workbook
from tests.reports.conftest import tell, text_of, words_of

CHOSEN = st.lists(st.sampled_from(SECTIONS), unique=True)
FIXED = settings(max_examples=25, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])


@pytest.fixture(params=["public", "exempt"])
def impact(request: pytest.FixtureRequest) -> Impact:
    return request.getfixturevalue(request.param)


def drawings(told: list[Section]) -> list[Drawing]:
    found: list[Drawing] = []
    for section in told:
        for block in in_order(section.blocks):
            if isinstance(block, content.Figure | content.PartedFigure):
                found += drawings_of(block)
    return found


@given(CHOSEN, CHOSEN)
def test_what_is_printed_has_each_section_once_and_always_says_how_it_was_made(
    chosen: list[Any], tables: list[Any]
) -> None:
    printed = in_print(chosen * 2)
    assert len(set(printed)) == len(printed)
    assert printed[-1] == LAST
    assert in_print(printed) == printed
    middle = [name for name in chosen if name not in (FIRST, LAST)]
    assert [name for name in printed if name not in (FIRST, LAST)] == middle
    assert set(without_charts(tables, printed)) == set(tables) & set(printed) & set(CHARTED)


@FIXED
@given(chosen=CHOSEN)
def test_headings_are_numbered_in_the_order_that_was_chosen(impact: Impact, chosen: list[Any]) -> None:
    printed = in_print(chosen)
    told = tell(replace(impact, sections=printed))
    assert [section.name for section in told] == list(printed)
    assert [section.title for section in told] == [TITLES[name] for name in printed]
    numbers = [section.number for section in told if section.name != FIRST]
    assert numbers == list(range(1, len(numbers) + 1))


def test_a_report_for_which_nothing_was_chosen_has_all_of_them(impact: Impact) -> None:
    assert tuple(section.name for section in tell(impact)) == SECTIONS


def test_without_charts_no_drawing_is_left_and_no_number_is_lost(impact: Impact) -> None:
    drawn, plain = tell(impact), tell(replace(impact, tables_only=CHARTED))
    assert drawings(drawn)
    assert drawings(plain) == []
    said = words_of(plain)
    for section in drawn:
        for block in in_order(section.blocks):
            numbers = numbers_of(block) if isinstance(block, content.Figure | content.PartedFigure) else None
            if numbers and section.name not in ("money", "mental_health"):
                assert block.title in said
                missing = [cell for row in numbers.rows for cell in row if cell.replace("\u00a0", " ") not in said]
                assert missing == []


def test_the_words_that_explain_a_chart_go_with_it(impact: Impact) -> None:
    said = words_of(tell(replace(impact, tables_only=CHARTED)))
    for word in (
        "circle",
        "Circle",
        "Dashed",
        "dashed",
        "Red, with",
        "bar:",
        "The line is",
        "A point is",
        "grey band",
    ):
        assert word not in said


def test_no_number_is_told_in_tables_that_the_charts_hide(public: Impact) -> None:
    numbers = re.compile(r"\d[\d,.]*")
    both = (public, replace(public, tables_only=CHARTED))
    drawn, plain = (set(numbers.findall(words_of(tell(each)[:-1]))) for each in both)  # the last has the code
    assert plain - drawn == set()


def test_fewer_sections_make_a_document_of_each_kind(impact: Impact) -> None:
    few = replace(impact, sections=("money", "journey", "method"), tables_only=("money",))
    said = text_of(pdf_bytes(few))
    assert "1 Money" in said
    assert "2 The journey" in said
    assert "3 How these figures were made" in said
    assert "At a glance" not in said
    for write in (document.write, web.write, workbook.write):
        made = BytesIO()
        assert list(write(few, made))
        assert made.getvalue()


@pytest.mark.parametrize("alone", [("method",), ("glance", "method")])
def test_one_section_alone_is_a_document(impact: Impact, alone: tuple[Any, ...]) -> None:
    assert pdf_bytes(replace(impact, sections=alone)).startswith(b"%PDF-")


def test_what_was_chosen_is_in_the_check_code(impact: Impact) -> None:
    others = [impact, replace(impact, sections=("money", "method")), replace(impact, tables_only=("money",))]
    assert len({check_code(each) for each in others}) == 3


def test_a_section_knows_whether_it_draws(impact: Impact) -> None:
    assert Telling(impact, label).drawn("The line.") == "The line."
    assert Telling(impact, label, draws=False).drawn("The line.") == ""
