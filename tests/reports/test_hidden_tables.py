"""A table that is hidden as a whole, its mark in its place, is told in words in every form, and breaks none."""

import copy
from collections.abc import Iterator, Mapping
from dataclasses import replace
from io import BytesIO
from typing import Any

import pytest

from pause_desktop.measures.figures import figures
from pause_desktop.records.codes import label
from pause_desktop.reports.changes import NOT_SHOWN
from pause_desktop.reports.impact import Earlier, Impact
from pause_desktop.reports.impact_pdf import pdf_bytes
from pause_desktop.reports.twins import workbook
from pause_desktop.reports.twins.workbook import Listed
from pause_desktop.summaries.comparison import compared
from pause_desktop.summaries.figure_lines import figure_lines
from tests.attack.practices import DAY, YEAR, attacked, invented_practice
from tests.reports.conftest import read, tell, words_of
from tests.reports.twins.conftest import made, plainly, words_of_document, words_of_workbook

WHOLE = (
    ("exits",), ("journey", "left"), ("referrals",), ("children_outcomes", "living_arrangement"),
    ("children_outcomes", "family_time"),
)  # fmt: skip


def tables(tree: Any, path: tuple[str, ...] = ()) -> Iterator[tuple[str, ...]]:
    """The path of every table in the measures."""
    if path and isinstance(tree, Mapping | list):
        yield path
    for name, part in tree.items() if isinstance(tree, Mapping) else ():
        yield from tables(part, (*path, name))


def hiding(impact: Impact, *paths: tuple[str, ...]) -> Impact:
    """The report with the mark in the place of some tables."""
    measures: Any = copy.deepcopy(dict(impact.measures))
    for path in paths:
        inside = measures
        for name in path[:-1]:
            inside = inside[name]
        inside[path[-1]] = impact.mark
    return replace(impact, measures=measures)


def report(rule: str) -> Impact:
    shown = attacked(invented_practice(50), rule, DAY, YEAR).shown
    return Impact("Pause Fernley", DAY, shown, since=YEAR, rule=rule)  # type: ignore[arg-type]


@pytest.mark.parametrize("rule", ["under5", "nhs"])
def test_no_table_that_is_hidden_stops_the_telling(rule: str) -> None:
    impact = report(rule)
    paths = list(tables(impact.measures))
    assert len(paths) > 50
    for path in paths:
        assert words_of(tell(hiding(impact, path)))


@pytest.mark.parametrize("form", ["pdf", "docx", "html"])
def test_each_form_says_that_the_figures_are_hidden(form: str) -> None:
    impact = hiding(report("under5"), *WHOLE)
    content = pdf_bytes(impact) if form == "pdf" else made(form, impact)
    if form == "pdf":
        words = plainly(" ".join(page.extract_text() for page in read(content).pages))
    else:
        words = words_of_document(content) if form == "docx" else content.decode()
    assert words.count("These figures are hidden in this edition (c).") >= len(WHOLE)


def test_the_lists_and_the_workbook_have_a_line_for_each_table_that_is_hidden_as_a_whole() -> None:
    impact = hiding(report("under5"), *WHOLE)
    shown = figures(invented_practice(50), DAY, YEAR, None, "under5")
    measures: Any = dict(shown.measures)
    for head, *inside in WHOLE:
        measures[head] = {**measures[head], inside[0]: "c"} if inside else "c"
    lines = figure_lines(replace(shown, measures=measures), label)
    whole = [each for each in lines if tuple(each.path.split(".")) in WHOLE]
    assert len(whole) == len(WHOLE)
    assert all((each.hidden, each.value, each.women) == (True, "c", ()) for each in whole)
    then = Earlier(DAY, impact.measures)
    assert [each.why for each in compared(whole, impact.measures, then, "under5")] == [NOT_SHOWN] * len(WHOLE)
    file = BytesIO()
    listed = [Listed(each.section, each.name, each.value, each.base, each.definition) for each in lines]
    for _ in workbook.write(impact, file, lines=listed):
        pass
    words = words_of_workbook(file.getvalue())
    assert all(f"{each.name} c" in words for each in whole)
