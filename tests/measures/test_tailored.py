"""A model of one's own costs what its rows say, is refused where they cannot stand, and keeps as it was made."""

from dataclasses import replace
from decimal import Decimal

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from pause_desktop.measures import cost, cost_tables, prices, tailored
from pause_desktop.measures.births import BirthHistory
from pause_desktop.measures.cost_models import PUBLISHED_TOTALS, UNIT_COSTS
from pause_desktop.measures.cost_rows import Total
from pause_desktop.measures.rounding import half_up
from pause_desktop.measures.tailored import Definition, costing, read, ready
from pause_desktop.measures.values import as_json
from tests.measures.test_cost_rows import lines, years

TWENTY_WOMEN = BirthHistory(women=20, births=61, days=67480)


def ready_one(name: str) -> Definition:
    made = ready(name)
    assert made is not None
    return made


def reasons(made: Definition) -> dict[str, str]:
    problems = read(made.plain())[1]
    return {f"{each.listed}.{each.row}.{each.problem.field}": str(each.problem.reason) for each in problems}


def cheaper_later(made: Definition) -> Definition:
    """The same, with a pound over five years."""
    now, later = made.totals
    return made.having("totals", [now, replace(later, total=Decimal(1), cashable=None, internal=None)])


TOTALS, LINES = ready_one(PUBLISHED_TOTALS), ready_one(UNIT_COSTS)


@pytest.mark.parametrize("name", [PUBLISHED_TOTALS, UNIT_COSTS])
def test_a_copy_of_a_ready_model_costs_the_same(name: str) -> None:
    copy, problems = read(ready_one(name).plain())
    assert problems == []
    assert copy is not None
    model = tailored.ready_costing(name)
    assert model is not None
    assert costing(copy, "Ours").per_child() == model.per_child()
    assert costing(copy, "Ours").cases == model.cases


def test_fifteen_births_by_a_copy_of_the_published_totals_are_the_published_figures() -> None:
    found = as_json(cost.cost(TWENTY_WOMEN, 27, costing(ready_one(PUBLISHED_TOTALS), "Ours")))
    assert (found["immediate_total"], found["five_year_total"]) == (1292599, 2088480)
    assert (found["five_year_cashable"], found["five_year_internal"]) == (1631683, 456797)
    assert (found["model"], found["immediate_cashable"]) == ("Ours", None)


def test_a_total_nobody_split_is_not_guessed() -> None:
    made = ready_one(PUBLISHED_TOTALS)
    unsplit = made.having("totals", [replace(row, cashable=None, internal=None) for row in made.totals])
    found = as_json(cost.cost(TWENTY_WOMEN, 27, costing(unsplit, "Ours")))
    assert found["five_year_total"] == 2088480
    assert (found["five_year_cashable"], found["five_year_internal"]) == (None, None)
    assert found["parameters"]["five_year_split"] == "not published"


def test_totals_are_brought_to_the_year_of_the_model() -> None:
    rows = [
        Total(span, Decimal(51080), Decimal(51080), Decimal(0), "2013-14", "A report", False)
        for span in ("immediate", "five_years")
    ]
    child = costing(Definition("published", "2024-25", False, (), tuple(rows)), "Ours").per_child()
    assert half_up(child.five_year_total, 2) == Decimal("69940.32")


rows_of_lines = st.lists(lines.map(lambda line: replace(line, code="")), max_size=6).map(tuple)


@settings(max_examples=40)
@given(rows_of_lines, years, st.booleans())
def test_the_parts_add_up_and_a_model_is_the_sum_of_its_lines(rows, year: str, discounted: bool) -> None:
    whole = costing(Definition("unit_costs", year, discounted, rows), "Ours").per_child()
    each = [costing(Definition("unit_costs", year, discounted, (row,)), "One").per_child() for row in rows]
    internal = costing(
        Definition("unit_costs", year, discounted, tuple(row for row in rows if row.kind == "internal")), "Internal"
    ).per_child()
    assert close(whole.five_year_total, sum(one.five_year_total for one in each))
    assert close(whole.five_year_total - (whole.five_year_cashable or 0), internal.five_year_total)
    assert whole.immediate_total <= whole.five_year_total


@settings(max_examples=40)
@given(lines, years, st.integers(2, 9))
def test_so_many_times_the_quantity_costs_so_many_times_as_much(line, year: str, times: int) -> None:
    def child(row) -> Decimal:
        return costing(Definition("unit_costs", year, False, (row,)), "Ours").per_child().five_year_total

    assert close(child(replace(line, quantity=line.quantity * times)), child(line) * times)


@given(st.decimals(0, 10_000_000, places=2), years, years)
def test_uprated_there_and_back_is_what_it_was(amount: Decimal, one: str, other: str) -> None:
    deflator = cost_tables.deflator()
    assert close(prices.uprate(prices.uprate(amount, one, other, deflator), other, one, deflator), amount)


@settings(max_examples=40)
@given(rows_of_lines, years, st.booleans())
def test_what_is_kept_is_what_was_made(rows, year: str, discounted: bool) -> None:
    made = Definition("unit_costs", year, discounted, rows)
    assert read(made.plain()) == (made, [])


def close(one: Decimal | int, other: Decimal | int) -> bool:
    return abs(one - other) < Decimal("0.000001")


def test_alternatives_are_never_added_up() -> None:
    made = ready_one(UNIT_COSTS)
    found = reasons(made.having("lines", [*made.lines, replace(made.lines[0], code="SS2.0")]))
    assert list(found) == ["lines.8.code"]
    assert "SS1.0" in found["lines.8.code"]


@pytest.mark.parametrize(
    ("made", "place", "words"),
    [
        (Definition("unit_costs", ""), "model.None.price_year", "is needed"),
        (Definition("unit_costs", "1999-00"), "model.None.price_year", "is not a financial year"),
        (Definition("published", ""), "model.None.totals", "immediate, five years"),
        (replace(TOTALS, discounted=True), "model.None.discounted", "needs lines with months"),
        (replace(TOTALS, price_year="2024-25"), "totals.0.price_year", "is needed"),
        (replace(LINES, base="published"), "lines.0.what", "no place beside totals"),
        (
            replace(TOTALS, base="unit_costs", price_year="2024-25"),
            "totals.0.span",
            "beside lines",
        ),
        (
            LINES.having("prices", cost_tables.case_prices() * 2),
            "prices.5.case",
            "has a price already",
        ),
        (
            cheaper_later(TOTALS),
            "totals.1.total",
            "is less than the immediate one",
        ),
    ],
)
def test_what_cannot_stand_together_is_said_of_its_row_and_field(made: Definition, place: str, words: str) -> None:
    assert words in reasons(made)[place]


@pytest.mark.parametrize(
    "plain",
    [
        {},
        {"version": 2, "base": "published"},
        {"version": 1, "base": "guessed"},
        {"version": 1, "base": "unit_costs", "price_year": "2024-25", "lines": [None, 7, {"what": 9}]},
    ],
)
def test_a_definition_that_is_not_one_is_no_model_and_no_traceback(plain) -> None:
    made, problems = read(plain)
    assert made is None
    assert problems


def test_a_case_is_priced_in_the_year_of_the_model() -> None:
    gp = costing(LINES, "Ours").cases["service", "gp"]
    assert (gp.low, gp.price_year) == (half_up(38 * Decimal(100) / Decimal("73.0337"), 2), "2024-25")
    eviction = costing(LINES, "Ours").cases["outcome", "eviction_avoided"]
    assert (eviction.low, eviction.high, eviction.price_year) == (800, 7000, "")
