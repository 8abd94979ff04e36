"""Every figure of the report has its words, its base and its women; a hidden one has no women."""

import datetime as dt
from collections.abc import Callable

import pytest

from pause_desktop.measures.figures import Figures, figures
from pause_desktop.measures.values import leaves
from pause_desktop.records.codes import label
from pause_desktop.store.practice_file import PracticeFile
from pause_desktop.store.snapshots import snapshot
from pause_desktop.summaries.figure_lines import FigureLine, Parts, figure_lines, naming_of, printed
from pause_desktop.summaries.figure_names import NAMINGS, SECTIONS

AS_AT, SINCE = dt.date(2026, 3, 31), dt.date(2025, 4, 1)
INSIDE = frozenset(
    {"n", "mean", "planned", "unplanned", "exact", "low", "high", "births", "woman_years", "high_setting",
     "low_setting", "median", "avoided_births", "women"}
)  # fmt: skip
"""Numbers that stand inside the line of another figure, as its base or its other end."""


@pytest.fixture
def measured(invent: Callable[[int], PracticeFile]) -> Callable[[str], Figures]:
    practice = invent(40)
    with practice.reading() as rows:
        taken = snapshot(rows)
    return lambda rule: figures(taken, AS_AT, SINCE, None, rule)


def by_path(found: Figures) -> dict[str, FigureLine]:
    return {line.path: line for line in figure_lines(found, label)}


def test_no_figure_that_is_printed_is_without_words(measured: Callable[[str], Figures]) -> None:
    found = measured("none")
    unnamed = {
        ".".join(path)
        for path, _ in leaves(found.measures)
        if printed(path) and naming_of(path) is None and path[-1] not in INSIDE
    }
    assert unnamed == set()


def test_births_are_told_with_the_women_they_are_reckoned_for(measured: Callable[[str], Figures]) -> None:
    found = measured("none")
    women = len(found.women("open_women.n"))
    assert by_path(found)["avoided_births.n"].base.startswith(f"{women} women; ")


def test_every_line_is_complete_and_comes_once(measured: Callable[[str], Figures]) -> None:
    lines = figure_lines(measured("none"), label)
    assert len({line.path for line in lines}) == len(lines)
    assert all(line.name and line.value and line.base and line.definition for line in lines)
    assert not any("{" in f"{line.name}{line.base}{line.definition}" for line in lines)
    assert [line.section for line in lines] == sorted((line.section for line in lines), key=SECTIONS.index)


def test_a_line_says_what_the_json_says(measured: Callable[[str], Figures]) -> None:
    found = measured("none")
    lines, plain = by_path(found), found.json()["measures"]
    need, attended = plain["needs"]["domestic_abuse"], plain["attendance"]["attended"]
    assert lines["women_in_contact"].value == str(plain["women_in_contact"]["n"])
    assert lines["needs.domestic_abuse"].value == f"{need['percent']}%"
    assert lines["needs.domestic_abuse"].base == f"{need['n']} of {need['of']} asked"
    assert lines["attendance.attended"].base == f"{attended['n']:,} of {attended['of']:,} contacts"
    assert lines["cost.five_year_total"].value == f"£{plain['cost']['five_year_total']:,}"
    assert lines["cost.immediate_cashable"].value == "not published"


def test_a_share_knows_how_many_were_not_asked(measured: Callable[[str], Figures]) -> None:
    found = measured("none")
    plain = found.json()["measures"]
    need, everybody = plain["needs"]["debt"], plain["women_in_contact"]["n"]
    expected = Parts(need["n"], need["of"] - need["n"], everybody - need["of"])
    assert by_path(found)["needs.debt"].parts == expected


@pytest.mark.parametrize("rule", ["under5", "nhs"])
def test_a_hidden_figure_says_so_and_names_nobody(measured: Callable[[str], Figures], rule: str) -> None:
    lines = figure_lines(measured(rule), label)
    hidden = [line for line in lines if line.hidden]
    assert hidden
    assert {line.value for line in hidden} == {"c" if rule == "under5" else "*"}
    assert all(not line.women and line.parts is None for line in hidden)
    assert not any(line.hidden for line in figure_lines(measured("none"), label))


def test_the_women_of_a_line_are_those_the_measure_counted(measured: Callable[[str], Figures]) -> None:
    found = measured("none")
    lines = by_path(found)
    assert lines["women_in_contact"].women == found.women("women_in_contact")
    assert len(lines["women_in_contact"].women) == int(lines["women_in_contact"].value)


def test_a_practice_without_women_has_figures_and_no_trouble(invent: Callable[[int], PracticeFile]) -> None:
    with invent(0).reading() as rows:
        found = figures(snapshot(rows), AS_AT, SINCE, None, "under5")
    lines = by_path(found)
    assert lines["women_in_contact"].value == "0"
    assert lines["mean_age"].value == "–"


def test_a_naming_has_a_list_for_each_of_its_stars() -> None:
    for _, namings in NAMINGS:
        for naming in namings:
            assert naming.path.split(".").count("*") == len(naming.lists), naming.path
