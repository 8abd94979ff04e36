"""Then and now: only what both reports show is subtracted, and no change of few women is told."""

import datetime as dt
from decimal import Decimal
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from pause_desktop.records.report import ImpactReport
from pause_desktop.reports.impact import Earlier
from pause_desktop.summaries.choices import Choices
from pause_desktop.summaries.comparison import Compared, compared, why_not
from pause_desktop.summaries.figure_lines import FigureLine

DAY = dt.date(2025, 3, 31)
NOW = Choices(dt.date(2026, 3, 31), dt.date(2025, 4, 1))


def line(path: str) -> FigureLine:
    return FigureLine(path, "Background", path, "now", "", "", hidden=False)


def one(path: str, now: Any, then: Any, rule: str = "under5") -> Compared:
    """A figure compared; `now` and `then` stand at its path."""
    trees: list[dict[str, Any]] = []
    for value in (now, then):
        tree: Any = value
        for name in reversed(path.split(".")):
            tree = {name: tree}
        trees.append(tree)
    (found,) = compared([line(path)], trees[0], Earlier(DAY, trees[1], rule="under5"), rule)
    return found


@pytest.mark.parametrize(
    ("now", "then", "moved", "why"),
    [
        ({"n": 20}, {"n": 14}, 6, ""),
        ({"n": 20}, {"n": 20}, 0, ""),
        ({"n": 20}, {"n": 17}, None, "too small to be safe"),
        ({"n": 20}, {"n": "c"}, None, "not shown in both reports"),
        ({"n": 20}, None, None, "not shown in both reports"),
        ({"n": 30, "of": 40, "percent": 75}, {"n": 20, "of": 40, "percent": 50}, 25, ""),
        ({"n": 30, "of": 42, "percent": 71}, {"n": 20, "of": 40, "percent": 50}, None, "too small to be safe"),
        ({"mean": "3.2", "n": 47}, {"mean": "2.8", "n": 40}, Decimal("0.4"), ""),
        ({"mean": "3.2", "n": 47}, {"mean": "2.8", "n": 46}, None, "too small to be safe"),
    ],
)
def test_a_change_is_told_only_where_it_is_safe(now: Any, then: Any, moved: Any, why: str) -> None:
    found = one("women_in_contact", now, then)
    assert (found.moved, found.why) == (moved, why)


def test_what_is_reckoned_from_few_more_women_is_not_told() -> None:
    lines = [line("cost.five_year_total")]
    then: dict[str, Any] = {"cost": {"five_year_total": 1000, "parameters": {"women": 20}}}
    now: dict[str, Any] = {"cost": {"five_year_total": 1100, "parameters": {"women": 22}}}
    (found,) = compared(lines, now, Earlier(DAY, then), "under5")
    assert found.too_small
    assert found.then == "£1,000"


def test_the_committees_edition_tells_every_change() -> None:
    trees: list[dict[str, Any]] = [{"larc": {"n": 9}}, {"larc": {"n": 8}}]
    (found,) = compared([line("larc")], trees[0], Earlier(DAY, trees[1], rule="none"), "none")
    assert found.moved == 1


@given(st.integers(0, 300), st.integers(0, 300), st.sampled_from(["under5", "nhs"]))
def test_no_change_of_few_women_is_ever_told(now: int, then: int, rule: str) -> None:
    found = one("larc", {"n": now}, {"n": then}, rule)
    assert found.moved is None or found.moved == 0 or abs(found.moved) >= (5 if rule == "under5" else 8)


@pytest.mark.parametrize(
    ("since", "as_at", "cohort", "edition", "rule", "why"),
    [
        (dt.date(2024, 4, 1), DAY, None, "public", "under5", ""),
        (dt.date(2025, 4, 1), dt.date(2025, 9, 30), None, "public", "under5", ""),  # the same first day
        (dt.date(2025, 1, 1), DAY, None, "public", "under5", "a period of another length"),
        (None, DAY, None, "public", "under5", "another group of women"),
        (dt.date(2024, 4, 1), DAY, "Spring", "public", "under5", "another group of women"),
        (dt.date(2024, 4, 1), DAY, None, "exempt", "none", "one is public, the other exempt"),
        (dt.date(2024, 4, 1), DAY, None, "public", "nhs", "one of them is rounded to the nearest 5"),
    ],
)
def test_only_like_is_compared_with_like(
    since: dt.date | None, as_at: dt.date, cohort: str | None, edition: Any, rule: Any, why: str
) -> None:
    kept = ImpactReport(as_at=as_at, since=since, cohort=cohort, edition=edition, rule=rule)
    assert why_not(NOW, kept) == why


def test_money_by_two_cost_models_is_not_compared() -> None:
    then: dict[str, Any] = {"cost": {"model": "unit_costs", "five_year_total": 1000}}
    now: dict[str, Any] = {"cost": {"model": "Ours", "five_year_total": 1100}}
    (found,) = compared([line("cost.five_year_total")], now, Earlier(DAY, then), "under5")
    assert (found.moved, found.why) == (None, "another cost model")
