"""What money of one year is worth in another: uprating by the GDP deflator, discounting as the Green Book.

Amounts are Decimal pounds and come back unrounded, so that a chain of steps rounds once, at the end.
"""

from collections.abc import Mapping, Sequence
from decimal import Decimal

from pause_desktop.errors import NoSuchRecord

DISCOUNT_RATE = Decimal("0.035")
Deflator = Mapping[str, Decimal]
"""Financial year ("2013-14") to index."""


def financial_year(name: str) -> str:
    """A financial year as the deflator names it: "2013/14" and "2013-14" are one."""
    return name.strip().replace("/", "-")


def uprate(amount: Decimal, since: str, to: str, deflator: Deflator) -> Decimal:
    """An amount of one financial year in the prices of another: value × index[to] ÷ index[since]."""
    years = [financial_year(since), financial_year(to)]
    for year in years:
        if year not in deflator:
            raise NoSuchRecord(what="price index for the year", name=year)
    return amount * deflator[years[1]] / deflator[years[0]]


def discount_factor(year: int, rate: Decimal = DISCOUNT_RATE) -> Decimal:
    """What a pound of that year is worth in year 0, which counts in full."""
    return 1 / (1 + rate) ** year


def net_present_value(amounts: Sequence[Decimal | int], rate: Decimal = DISCOUNT_RATE) -> Decimal:
    """The sum of yearly amounts, the first of year 0, each discounted."""
    return sum((amount * discount_factor(year, rate) for year, amount in enumerate(amounts)), Decimal(0))
