"""The unit costs, cost lines and deflator that ship with the program, read from `resources/costs`."""

import csv
from collections.abc import Iterator
from decimal import Decimal
from functools import cache

from pause_desktop.measures.case_prices import CasePrice, in_year
from pause_desktop.measures.cost_models import CostLine, PublishedTotals, UnitCosts
from pause_desktop.paths import resource

DEFLATOR_RELEASE = "HM Treasury GDP deflators at market prices, Quarterly National Accounts, March 2026"
EDITION = "Greater Manchester Combined Authority (New Economy) Unit Cost Database v1.4, © GMCA"
PRICE_YEAR = "2024-25"


def _rows(name: str) -> Iterator[dict[str, str]]:
    with resource("costs", name).open(encoding="utf-8", newline="") as file:
        yield from csv.DictReader(file)


@cache
def deflator() -> dict[str, Decimal]:
    """The GDP deflator: financial year to index, 2024-25 = 100."""
    return {row["financial_year"]: Decimal(row["index"]) for row in _rows("gdp-deflator.csv")}


@cache
def unit_costs() -> dict[str, dict[str, str]]:
    """The rows of the unit-cost database by their code, as they stand in the file."""
    return {row["code"]: row for row in _rows("unit-costs.csv")}


def cost_lines() -> tuple[CostLine, ...]:
    """The ready lines: which unit costs a child needs, how much of each, when, and who says so."""
    return tuple(_line(row, unit_costs()[row["code"]]) for row in _rows("cost-lines.csv"))


@cache
def case_prices() -> tuple[CasePrice, ...]:
    """The ready prices of outcomes and of services."""
    return tuple(_case(row) for row in _rows("case-prices.csv"))


@cache
def published() -> PublishedTotals:
    """The ready model of published totals, which is used unless another is chosen."""
    return PublishedTotals(cases=in_year(case_prices(), "", deflator()))


def unit_cost_model(price_year: str = PRICE_YEAR, discounted: bool = False) -> UnitCosts:
    """The ready model of unit costs in the prices of a financial year."""
    return UnitCosts(
        cost_lines(), price_year, deflator(), DEFLATOR_RELEASE, discounted=discounted, edition=EDITION,
        cases=in_year(case_prices(), price_year, deflator()),
    )  # fmt: skip


def _case(row: dict[str, str]) -> CasePrice:
    amounts = {name: Decimal(row[name]) for name in ("low", "high")}
    return CasePrice(**{**row, **amounts, "assumption": row["assumption"] == "yes"})


def _line(row: dict[str, str], unit: dict[str, str]) -> CostLine:
    return CostLine(
        code=unit["code"],
        what=unit["what"],
        unit=unit["unit"],
        amount=Decimal(unit["amount"]),
        price_year=unit["price_year"],
        payer=unit["payer"],
        kind=unit["kind"],
        quantity=Decimal(row["quantity"]),
        share=Decimal(row["share"]),
        first_month=int(row["first_month"]),
        last_month=int(row["last_month"]),
        source=row["source"],
        assumption=row["assumption"] == "yes",
    )
