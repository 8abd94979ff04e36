"""What one outcome, or one use of a service less, saves: a price or a range, its year, and who says so."""

from collections.abc import Iterable
from dataclasses import dataclass
from decimal import Decimal

from pause_desktop.measures import prices, rounding
from pause_desktop.measures.prices import Deflator

ABOUT = ("outcome", "service")
_PENNY = 2


@dataclass(frozen=True, slots=True)
class CasePrice:
    """Pounds for one case, from low to high, in the prices of `price_year` (empty where the source names none).

    `case` is a code of the outcomes or of the services, as `about` says.
    """

    about: str
    case: str
    unit: str
    low: Decimal
    high: Decimal
    price_year: str
    payer: str
    code: str
    source: str
    assumption: bool

    def in_year(self, year: str, deflator: Deflator) -> "Price":
        """The price in the pounds of another year; one whose year is not published stays as it is printed."""
        if not year or not self.price_year:
            return Price(self.low, self.high, self.source, self.unit, self.price_year, self.assumption)
        low, high = (
            rounding.half_up(prices.uprate(each, self.price_year, year, deflator), _PENNY)
            for each in (self.low, self.high)
        )
        return Price(low, high, self.source, self.unit, year, self.assumption)


@dataclass(frozen=True, slots=True)
class Price:
    """What one case saves in the year it is printed for, to the penny."""

    low: Decimal
    high: Decimal
    source: str
    unit: str = ""
    price_year: str = ""
    assumption: bool = False


Prices = dict[tuple[str, str], Price]
"""(outcome or service, its code) to price."""


def in_year(rows: Iterable[CasePrice], year: str, deflator: Deflator) -> Prices:
    """Every price in the pounds of one year."""
    return {(row.about, row.case): row.in_year(year, deflator) for row in rows}
