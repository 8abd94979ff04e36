"""Costs equal the published ones, add up as printed, and never sum alternatives."""

from dataclasses import replace
from decimal import Decimal

import pytest
from hypothesis import given
from hypothesis import strategies as st

from pause_desktop.errors import OverlappingCosts, UnsourcedCost
from pause_desktop.measures import cost, cost_models, cost_tables
from pause_desktop.measures.births import BirthHistory
from pause_desktop.measures.cost_models import PUBLISHED, CostLine, UnitCosts
from pause_desktop.measures.rounding import half_up
from pause_desktop.measures.values import as_json

TWENTY_WOMEN = BirthHistory(women=20, births=61, days=67480)
LINE = CostLine(
    "X1", "Placement", "year", Decimal(1200), "2024-25", "council", "cashable", Decimal(5), Decimal("0.5"), 0, 59,
    "Invented", assumption=True,
)  # fmt: skip


def model(*lines: CostLine, discounted: bool = False, price_year: str = "2024-25") -> UnitCosts:
    return UnitCosts(lines, price_year, cost_tables.deflator(), "an invented release", discounted)


def test_fifteen_births_cost_what_the_council_published() -> None:
    found = as_json(cost.cost(TWENTY_WOMEN, 27, PUBLISHED))
    assert found["model"] == "published_per_child_totals"
    assert found["immediate_total"] == 1292599
    assert found["five_year_total"] == 2088480
    assert found["five_year_cashable"] == 1631683
    assert found["five_year_internal"] == 456797
    assert (found["parameters"]["women"], found["parameters"]["avoided_births"]) == (20, 15)


def test_a_split_that_is_not_published_is_not_guessed() -> None:
    found = as_json(cost.cost(TWENTY_WOMEN, 27, PUBLISHED))
    assert found["immediate_cashable"] is None
    assert found["immediate_internal"] is None
    assert found["parameters"]["immediate_split"] == "not published"


def test_nobody_costs_nothing_known() -> None:
    found = as_json(cost.cost(BirthHistory(0, 0, 0), 27, PUBLISHED))
    assert found["five_year_total"] is None
    assert found["five_year_internal"] is None
    assert cost.sensitivity(BirthHistory(0, 0, 0), 27, PUBLISHED) == []


def test_a_line_is_spread_evenly_over_its_months() -> None:
    child = model(LINE).per_child()
    assert (child.immediate_total, child.five_year_total) == (600, 3000)
    assert child.immediate_cashable == 600


def test_work_before_birth_is_immediate_and_in_year_0() -> None:
    before = replace(LINE, quantity=Decimal(1), share=Decimal(1), first_month=-3, last_month=-1)
    assert model(before, discounted=True).per_child().immediate_total == 1200


def test_discounting_lessens_later_years_only() -> None:
    yearly = [Decimal(600)] * 5
    expected = sum(amount / Decimal("1.035") ** year for year, amount in enumerate(yearly))
    assert half_up(model(LINE, discounted=True).per_child().five_year_total, 2) == half_up(expected, 2)


def test_lines_are_uprated_each_from_its_own_year() -> None:
    once = replace(LINE, amount=Decimal(51080), quantity=Decimal(1), share=Decimal(1), price_year="2013-14")
    assert half_up(model(once, price_year="2018-19").per_child().five_year_total, 2) == Decimal("55109.33")


@pytest.mark.parametrize("pair", [("SS1.0", "SS2.0"), ("SS4.1", "SS4.1-all"), ("CR2.0-la", "CR2.0")])
def test_overlapping_rows_are_never_summed(pair: tuple[str, str]) -> None:
    with pytest.raises(OverlappingCosts, match=pair[0]):
        model(*(replace(LINE, code=code) for code in pair))


def test_a_line_must_name_its_source() -> None:
    with pytest.raises(UnsourcedCost, match="Placement"):
        replace(LINE, source=" ")


def test_the_ready_unit_costs_mark_every_assumption_and_name_every_source() -> None:
    ready = cost_tables.unit_cost_model()
    assert ready.price_year == "2024-25"
    assert all(line.assumption and line.source for line in ready.lines)
    assert {line.kind for line in ready.lines} == {"cashable", "internal"}
    child = ready.per_child()
    assert 0 < child.immediate_total < child.five_year_total
    assert child.five_year_cashable < child.five_year_total
    assert len(ready.parameters()["lines"]) == len(ready.lines)


def test_what_varies_most_comes_first() -> None:
    rows = as_json(cost.sensitivity(TWENTY_WOMEN, 27, PUBLISHED))
    assert rows[0] == {
        "what": "births_by_chance",
        "low_setting": "8",
        "high_setting": "23",
        "low": 8 * 139232,
        "high": 23 * 139232,
    }
    exposure = next(row for row in rows if row["what"] == "exposure_months")
    assert (exposure["low_setting"], exposure["high_setting"]) == ("18", "36")
    assert (exposure["low"], exposure["high"]) == (1392320, 2784640)
    widths = [row["high"] - row["low"] for row in rows]
    assert widths == sorted(widths, reverse=True)


@given(st.integers(1, 300), st.integers(1, 900), st.integers(1000, 10**6), st.integers(1, 60))
def test_the_printed_parts_add_up_to_the_printed_total(women: int, born: int, days: int, months: int) -> None:
    history = BirthHistory(women, born, days)
    for each in (
        PUBLISHED,
        cost_models.PublishedTotals(five_year_total=Decimal("1.50"), five_year_cashable=Decimal("0.50")),
    ):
        found = as_json(cost.cost(history, months, each))
        assert found["five_year_cashable"] + found["five_year_internal"] == found["five_year_total"]


def test_whether_years_to_come_are_discounted_is_one_of_what_changes_the_answer() -> None:
    found = {row["what"]: row for row in as_json(cost.sensitivity(TWENTY_WOMEN, 27, model(LINE)))}
    row = found["discount_rate"]
    assert (row["low_setting"], row["high_setting"]) == ("3.5 %", "0 %")
    assert row["high"] == 15 * 3000
    assert row["low"] < row["high"]
    assert "discount_rate" not in {row["what"] for row in as_json(cost.sensitivity(TWENTY_WOMEN, 27, PUBLISHED))}
