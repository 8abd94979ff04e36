"""What a child in care costs: the two ready models, each per child, each with every parameter it rests on.

Costs are cashable (bought services, legal work, placements) or internal (the authority's own staff); the total
is their sum. Where a source publishes no split there is none here, never a guess.
"""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field, replace
from decimal import Decimal
from itertools import combinations
from typing import Any, Protocol

from pause_desktop.errors import OverlappingCosts, UnsourcedCost
from pause_desktop.measures import prices
from pause_desktop.measures.case_prices import Prices

IMMEDIATE_MONTHS = 12
FIVE_YEARS_MONTHS = 60
NOT_PUBLISHED = "not published"
PUBLISHED_TOTALS, UNIT_COSTS = "published_per_child_totals", "unit_costs"
"""The names of the two ready models."""

OVERLAPS = frozenset(
    frozenset(pair)
    for pair in (
        ("SS1.0", "SS2.0"),
        ("SS1.0", "SS2.3"),
        ("SS1.0", "SS3.0"),
        ("SS1.0", "SS3.1"),
        ("SS2.0", "SS2.3"),
        ("SS4.1", "SS4.1-all"),
        ("CR2.0", "CR2.0-la"),
    )
)
"""Rows of the unit costs that price the same thing: an average and its parts, a share and its whole."""


@dataclass(frozen=True, slots=True)
class PerChild:
    """Pounds for one child; None where the model has no such split."""

    immediate_total: Decimal
    five_year_total: Decimal
    five_year_cashable: Decimal | None = None
    immediate_cashable: Decimal | None = None


class Costing(Protocol):
    """A way to price one child: a name, the year of its prices, its amounts and its parameters."""

    @property
    def name(self) -> str:
        """The name printed with every figure."""
        ...

    @property
    def price_year(self) -> str:
        """The financial year of its prices, or "not published"."""
        ...

    def per_child(self) -> PerChild:
        """The amounts for one child."""
        ...

    def parameters(self) -> Mapping[str, Any]:
        """Everything a reader needs to work the amounts out again, as plain values."""
        ...

    @property
    def cases(self) -> Prices:
        """What one outcome, or one use of a service less, saves; what is not here has no price."""
        ...

    def variations(self) -> Sequence["Variation"]:
        """What of the model itself can be put otherwise, and what a child costs then."""
        ...


@dataclass(frozen=True, slots=True)
class Variation:
    """One thing of a model put two ways, and the five-year total for one child at each."""

    what: str
    low_setting: str
    low_each: Decimal
    high_setting: str
    high_each: Decimal


@dataclass(frozen=True, slots=True)
class PublishedTotals:
    """Amounts for each child without lines; the ready ones are those behind the council's report of March 2020."""

    immediate_total: Decimal = Decimal("86173.27")
    five_year_total: Decimal = Decimal("139232.00")
    five_year_cashable: Decimal | None = Decimal("108778.87")
    name: str = PUBLISHED_TOTALS
    price_year: str = NOT_PUBLISHED
    source: str = "Improving Lives Select Commission, Pause Practice impact report, March 2020"
    immediate_cashable: Decimal | None = None
    cases: Prices = field(default_factory=dict, compare=False)

    def per_child(self) -> PerChild:
        """The amounts as they are; of what is published without a split there is none."""
        return PerChild(
            self.immediate_total, self.five_year_total, self.five_year_cashable, self.immediate_cashable
        )

    def parameters(self) -> Mapping[str, Any]:
        """The amounts for each child and where they stand."""
        return {
            "immediate_total_per_child": str(self.immediate_total),
            **_given("immediate_cashable_per_child", self.immediate_cashable),
            "five_year_total_per_child": str(self.five_year_total),
            **_given("five_year_cashable_per_child", self.five_year_cashable),
            **_unsplit("immediate_split", self.immediate_cashable),
            **_unsplit("five_year_split", self.five_year_cashable),
            "source": self.source,
        }

    def variations(self) -> Sequence[Variation]:
        """Nothing: totals without years or lines leave nothing to put otherwise."""
        return ()


def _given(name: str, amount: Decimal | None) -> dict[str, str]:
    return {} if amount is None else {name: str(amount)}


def _unsplit(name: str, amount: Decimal | None) -> dict[str, str]:
    return {name: NOT_PUBLISHED} if amount is None else {}


@dataclass(frozen=True, slots=True)
class CostLine:
    """One thing bought or done for a child: how much of it, for which share of children, in which months.

    `amount` is pounds a unit in the prices of `price_year`; `quantity` is spread evenly over the months from
    `first_month` to `last_month` after birth (negative before it).
    """

    code: str
    what: str
    unit: str
    amount: Decimal
    price_year: str
    payer: str
    kind: str
    quantity: Decimal
    share: Decimal
    first_month: int
    last_month: int
    source: str
    assumption: bool

    def __post_init__(self) -> None:
        if not self.source.strip():
            raise UnsourcedCost(name=self.what)
        if self.last_month < self.first_month or self.kind not in ("cashable", "internal"):
            raise ValueError(f"cost line {self.code}: months or kind")

    def in_month(self) -> Decimal:
        """Pounds in each of its months, in its own prices."""
        return self.amount * self.quantity * self.share / (self.last_month - self.first_month + 1)


@dataclass(frozen=True, slots=True)
class UnitCosts:
    """Cost lines over the rows of a unit-cost database, uprated to one price year and, if asked, discounted."""

    lines: tuple[CostLine, ...]
    price_year: str
    deflator: prices.Deflator
    deflator_release: str
    discounted: bool = False
    name: str = UNIT_COSTS
    edition: str = field(default="")
    cases: Prices = field(default_factory=dict, compare=False)

    def __post_init__(self) -> None:
        refuse_overlaps(line.code for line in self.lines)

    def per_child(self) -> PerChild:
        """Immediate is up to the first birthday, five years up to the fifth."""
        cashable = [line for line in self.lines if line.kind == "cashable"]
        return PerChild(
            immediate_total=self._cost(self.lines, IMMEDIATE_MONTHS),
            five_year_total=self._cost(self.lines, FIVE_YEARS_MONTHS),
            five_year_cashable=self._cost(cashable, FIVE_YEARS_MONTHS),
            immediate_cashable=self._cost(cashable, IMMEDIATE_MONTHS),
        )

    def parameters(self) -> Mapping[str, Any]:
        """Every line with its source, the price year, the deflator and the discount."""
        return {
            "price_year": self.price_year,
            "deflator": self.deflator_release,
            "discount_rate": str(prices.DISCOUNT_RATE) if self.discounted else None,
            "edition": self.edition,
            "lines": [_line(line) for line in self.lines],
        }

    def variations(self) -> Sequence[Variation]:
        """The same lines with and without discounting."""
        plain, less = (replace(self, discounted=each).per_child().five_year_total for each in (False, True))
        rate = f"{(prices.DISCOUNT_RATE * 100).normalize()} %"
        return (Variation("discount_rate", rate, less, "0 %", plain),)

    def _cost(self, lines: Iterable[CostLine], before_month: int) -> Decimal:
        total = Decimal(0)
        for line in lines:
            uprated = prices.uprate(line.in_month(), line.price_year, self.price_year, self.deflator)
            months = range(line.first_month, min(line.last_month + 1, before_month))
            total += sum((uprated * self._worth(month) for month in months), Decimal(0))
        return total

    def _worth(self, month: int) -> Decimal:
        return prices.discount_factor(max(0, month // 12)) if self.discounted else Decimal(1)


def refuse_overlaps(codes: Iterable[str]) -> None:
    """Raises OverlappingCosts where two rows that price the same thing would be summed."""
    for pair in combinations(sorted(set(codes)), 2):
        if frozenset(pair) in OVERLAPS:
            raise OverlappingCosts(one=pair[0], other=pair[1])


def _line(line: CostLine) -> dict[str, Any]:
    return {
        "code": line.code,
        "what": line.what,
        "unit": line.unit,
        "amount": str(line.amount),
        "price_year": line.price_year,
        "payer": line.payer,
        "kind": line.kind,
        "quantity": str(line.quantity),
        "share": str(line.share),
        "first_month": line.first_month,
        "last_month": line.last_month,
        "source": line.source,
        "assumption": line.assumption,
    }


PUBLISHED = PublishedTotals()
