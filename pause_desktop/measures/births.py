"""How many births would be expected, and how many the programme may have avoided.

The published method: women × birth rate × years without pregnancy, with the rate as it is printed. Women are
not pregnant when a pause starts, so births can be avoided only from the ninth month; the cautious figure takes
those nine months off. An avoidance is modelled, never realised.
"""

from dataclasses import dataclass
from datetime import date
from decimal import Decimal
from fractions import Fraction
from typing import Any
from uuid import UUID

from pause_desktop.measures import poisson, rounding
from pause_desktop.measures.scope import Scope
from pause_desktop.measures.values import Derived, Number, References
from pause_desktop.records.journey import add_months

DAYS_IN_YEAR = Fraction(1461, 4)
SIXTEEN_YEARS = 16 * 12
PREGNANCY_MONTHS = 9


@dataclass(frozen=True, slots=True)
class BirthHistory:
    """The women births are reckoned for, their births before the programme and the days those took.

    A woman without a date of birth is one of the women but has no days, so she does not move the rate.
    """

    women: int
    births: int
    days: int
    references: References = ()

    @property
    def rate(self) -> Decimal | None:
        """Births ÷ woman-years to two decimals, half up; None where there is no time to divide by."""
        return rounding.half_up(self.births * DAYS_IN_YEAR / self.days, 2) if self.days else None

    @property
    def woman_years(self) -> Decimal:
        """The years over which the births were counted, to two decimals."""
        return rounding.half_up(self.days / DAYS_IN_YEAR, 2)


def birth_history(scope: Scope) -> BirthHistory:
    """Births from her sixteenth birthday to the day she first opened, removed or not, and the days between."""
    spans = {woman: span for woman in scope.birthing if (span := _span(scope, woman)) is not None}
    births = sum(
        1
        for row in scope.rows.children
        if row.woman in spans
        and row.born_on is not None
        and spans[row.woman][0] <= row.born_on <= spans[row.woman][1]
    )
    days = sum((end - start).days for start, end in spans.values())
    return BirthHistory(len(scope.birthing), births, days, scope.references(scope.birthing))


def _span(scope: Scope, woman: UUID) -> tuple[date, date] | None:
    born_on, opened = scope.women[woman].date_of_birth, scope.first_opened(woman)
    if born_on is None or opened is None:
        return None
    sixteen = add_months(born_on, SIXTEEN_YEARS)
    return (sixteen, opened) if sixteen <= opened else None


def birth_rate(history: BirthHistory) -> dict[str, Any]:
    """The rate as printed, with the births and woman-years it comes from."""
    return {
        "rate": Derived(None if history.rate is None else str(history.rate), history.women, history.references),
        "births": Number(history.births, history.references),
        "woman_years": Derived(str(history.woman_years), history.women, history.references),
    }


def expected_births_per_year(history: BirthHistory) -> dict[str, Derived]:
    """The women × the rate as printed: exact, and as a whole number."""
    exact = expected(history.women, history.rate, 12)
    return {
        "exact": Derived(_printed(exact), history.women, history.references),
        "n": Derived(None if exact is None else rounding.whole(exact), history.women, history.references),
    }


def avoided_births(history: BirthHistory, exposure_months: int) -> dict[str, Derived]:
    """Births avoided over the exposure: exact, whole, the cautious figure, and what chance allows (95 %)."""
    exact = expected(history.women, history.rate, exposure_months)
    cautious = expected(history.women, history.rate, max(0, exposure_months - PREGNANCY_MONTHS))
    low, high = chance(exact)
    values = {
        "exact": _printed(exact),
        "n": None if exact is None else rounding.whole(exact),
        "cautious": _printed(cautious),
        "low": low,
        "high": high,
    }
    return {name: Derived(value, history.women, history.references) for name, value in values.items()}


def expected(women: int, rate: Decimal | None, months: int) -> Decimal | None:
    """Women × rate × months ÷ 12, not yet rounded; None where there are no women or no rate."""
    return None if rate is None or not women else women * rate * months / 12


def chance(exact: Decimal | None) -> tuple[int | None, int | None]:
    """The 2.5 % and 97.5 % quantiles of a Poisson count with this mean."""
    if exact is None:
        return None, None
    return poisson.quantile(float(exact), poisson.LOW), poisson.quantile(float(exact), poisson.HIGH)


def _printed(exact: Decimal | None) -> str | None:
    return None if exact is None else str(rounding.half_up(exact, 2))
