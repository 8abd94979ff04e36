"""Two public editions of one practice tell no change of few women in any word, and a person is warned by name."""

import datetime as dt
import re
from collections.abc import Mapping
from decimal import Decimal
from functools import cache
from typing import Any

import pytest

from pause_desktop.measures.figures import Figures, figures
from pause_desktop.measures.values import find
from pause_desktop.records.codes import label
from pause_desktop.reports.changes import SMALLEST
from pause_desktop.reports.impact import Earlier, Impact
from pause_desktop.summaries.choices import Choices
from pause_desktop.summaries.comparison import _BY_PLACE, compared, given_back
from pause_desktop.summaries.figure_lines import figure_lines
from tests.attack.attacking import _at, _cells
from tests.attack.practices import DAY, YEAR, invented_practice
from tests.reports.conftest import tell, words_of

PERIODS = {"on a day": (None, None), "over a year": (YEAR, dt.date(2024, 10, 1))}
MONTHS_AGO = dt.date(2025, 9, 30)
NO_COUNT = ("resource_spend", "cost", "avoided_births", "expected_births_per_year", "birth_rate")
MOVED = re.compile(r"[\u2191\u2193] (?:up|down) ([\d.,]+)( points| %)?")


@cache
def published(women: int, as_at: dt.date, since: dt.date | None, rule: str) -> Figures:
    return figures(invented_practice(women), as_at, since, None, rule)


def both(women: int, about: str, rule: str) -> tuple[Figures, Earlier]:
    """The report of today, and the one published half a year before, as it was kept."""
    since, before = PERIODS[about]
    then = published(women, MONTHS_AGO, before, rule).json()["measures"]
    return published(women, DAY, since, rule), Earlier(MONTHS_AGO, then, before, rule=rule)  # type: ignore[arg-type]


def small_changes(women: int, about: str, rule: str) -> set[str]:
    """The path of each number, printed in both, of which the two tell a change of few."""
    now, then = both(women, about, rule)
    shown = now.json()["measures"]
    pairs = ((cell, number, _at(then.measures, cell)) for cell, number in _cells(shown) if cell[0] not in _BY_PLACE)
    return {
        ".".join(cell)
        for cell, number, before in pairs
        if isinstance(before, int) and 0 < abs(number - before) < SMALLEST[rule]
    }


CASES = pytest.mark.parametrize(
    ("about", "rule"), [(about, rule) for about in PERIODS for rule in ("under5", "nhs")]
)
WOMEN = 50


def counts_at(path: str, measures: Mapping[str, Any]) -> list[int]:
    """How many a figure counts, of how many, and how many it does not."""
    figure = find(measures, path)
    if isinstance(figure, int):
        return [] if path.split(".")[0] in NO_COUNT or path.endswith("mean_age") else [figure]
    n, of = (figure.get(name) if isinstance(figure, Mapping) else None for name in ("n", "of"))
    both = isinstance(n, int) and isinstance(of, int)
    return [each for each in (n, of, of - n if both else None) if isinstance(each, int)]


@CASES
def test_the_column_of_changes_tells_none_of_few_women(about: str, rule: str) -> None:
    now, then = both(WOMEN, about, rule)
    measures, told = now.json()["measures"], 0
    for line in figure_lines(now, label):
        found = compared([line], measures, then, rule)
        if not found or not found[0].moved:
            continue
        told += 1
        pairs = zip(counts_at(line.path, measures), counts_at(line.path, then.measures), strict=True)
        assert all(a == b or abs(a - b) >= SMALLEST[rule] for a, b in pairs), line.path
    assert told


@CASES
def test_no_word_of_the_new_report_tells_a_change_of_few_women(about: str, rule: str) -> None:
    now, then = both(WOMEN, about, rule)
    impact = Impact("Pause Fernley", DAY, now.json()["measures"], since=PERIODS[about][0], rule=rule, earlier=then)  # type: ignore[arg-type]
    said = words_of(tell(impact))
    moved = [Decimal(number.replace(",", "")) for number, points in MOVED.findall(said) if not points]
    assert all(each >= SMALLEST[rule] for each in moved)
    small = small_changes(WOMEN, about, rule)
    assert said.count("change not shown") == len({"women_in_contact.n", "children_removed.n", "larc.n"} & small)


@CASES
def test_every_change_of_few_women_is_named_before_the_report_is_made(about: str, rule: str) -> None:
    now, then = both(WOMEN, about, rule)
    choices = Choices(DAY, PERIODS[about][0], edition="public", rule=rule)  # type: ignore[arg-type]
    lines, measures = figure_lines(now, label), now.json()["measures"]
    named = {each.name for each in given_back(lines, measures, choices, then)}
    small = small_changes(WOMEN, about, rule)
    wanted = {line.name for line in lines if {line.path, f"{line.path}.n", f"{line.path}.of"} & small
              and line.path.split(".")[0] not in _BY_PLACE}  # fmt: skip
    assert wanted
    assert wanted <= named


def test_a_report_closed_to_the_public_and_one_of_another_length_warn_of_nothing() -> None:
    now, then = both(WOMEN, "over a year", "under5")
    lines, measures = figure_lines(now, label), now.json()["measures"]
    for choices in (Choices(DAY, YEAR, edition="exempt", rule="none"), Choices(DAY, dt.date(2026, 1, 1))):
        assert given_back(lines, measures, choices, then) == ()
    assert given_back(lines, measures, Choices(DAY, YEAR), None) == ()
