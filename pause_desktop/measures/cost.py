"""What the avoided births would have cost, and which assumption moves that most.

Costs rest on the whole number of avoided births, as the published method rounds before costing.
"""

from decimal import Decimal
from typing import Any

from pause_desktop.measures import births, poisson, rounding
from pause_desktop.measures.births import BirthHistory
from pause_desktop.measures.cost_models import NOT_PUBLISHED, Costing
from pause_desktop.measures.values import Derived

EXPOSURE_EITHER_WAY = 9
"""Months: from the cautious exposure to as many on the other side, 18 to 36 around 27."""


def cost(history: BirthHistory, exposure_months: int, model: Costing) -> dict[str, Any]:
    """Immediate and five-year costs avoided in whole pounds, with the model, its price year and parameters.

    Internal is total less cashable after rounding, so that the printed parts add up to the printed total.
    """
    exact = births.expected(history.women, history.rate, exposure_months)
    n = None if exact is None else rounding.whole(exact)
    child = model.per_child()
    amounts = _split("immediate", n, child.immediate_total, child.immediate_cashable)
    amounts |= _split("five_year", n, child.five_year_total, child.five_year_cashable)
    of_them = {"women": history.women, "avoided_births": n}
    parameters = {**model.parameters(), **of_them, "exposure_months": exposure_months}
    if child.immediate_cashable is None:
        parameters["immediate_split"] = NOT_PUBLISHED
    if child.five_year_cashable is None:
        parameters["five_year_split"] = NOT_PUBLISHED
    return {
        "model": model.name,
        **{name: Derived(value, history.women, history.references) for name, value in amounts.items()},
        "price_year": model.price_year,
        "parameters": {
            name: Derived(value, history.women, history.references) if name in of_them else value
            for name, value in parameters.items()
        },
    }


def _split(name: str, n: int | None, total: Decimal, cashable: Decimal | None) -> dict[str, int | None]:
    whole = _pounds(n, total)
    cash = None if cashable is None else _pounds(n, cashable)
    internal = None if whole is None or cash is None else whole - cash
    return {f"{name}_total": whole, f"{name}_cashable": cash, f"{name}_internal": internal}


def _pounds(n: int | None, each: Decimal) -> int | None:
    return None if n is None else rounding.whole(n * each)


def sensitivity(history: BirthHistory, exposure_months: int, model: Costing) -> list[dict[str, Any]]:
    """The five-year total when one thing is varied and the rest kept, the widest first.

    births_by_chance: the 95 % range of a Poisson count; exposure_months: nine fewer and nine more; birth_rate:
    the exact 95 % interval of the births counted (Garwood 1936) over the same woman-years; and
    what the model itself leaves open, as discounting.
    """
    if births.expected(history.women, history.rate, exposure_months) is None:
        return []
    each = model.per_child().five_year_total
    varied = [
        ("births_by_chance", *_by_chance(history, exposure_months)),
        ("exposure_months", *_by_exposure(history, exposure_months)),
        ("birth_rate", *_by_rate(history, exposure_months)),
    ]
    rows = [
        (what, low, high, rounding.whole(fewest * each), rounding.whole(most * each))
        for what, (low, fewest), (high, most) in varied
    ]
    n = rounding.whole(births.expected(history.women, history.rate, exposure_months) or 0)
    rows += [
        (
            each.what,
            each.low_setting,
            each.high_setting,
            rounding.whole(n * each.low_each),
            rounding.whole(n * each.high_each),
        )
        for each in model.variations()
    ]
    rows.sort(key=lambda row: row[3] - row[4])
    names = ("what", "low_setting", "high_setting", "low", "high")
    return [
        {
            name: value if name == "what" else Derived(value, history.women, history.references)
            for name, value in zip(names, row, strict=True)
        }
        for row in rows
    ]


Setting = tuple[str, int]
"""A setting as it is printed, and the whole births it gives."""


def _by_chance(history: BirthHistory, months: int) -> tuple[Setting, Setting]:
    low, high = births.chance(births.expected(history.women, history.rate, months))
    return (str(low), low or 0), (str(high), high or 0)


def _by_exposure(history: BirthHistory, months: int) -> tuple[Setting, Setting]:
    settings = max(0, months - EXPOSURE_EITHER_WAY), months + EXPOSURE_EITHER_WAY
    low, high = ((str(each), _births(history, history.rate, each)) for each in settings)
    return low, high


def _by_rate(history: BirthHistory, months: int) -> tuple[Setting, Setting]:
    years = float(history.days / births.DAYS_IN_YEAR)
    rates = (rounding.half_up(Decimal(mean / years), 2) for mean in poisson.interval(history.births))
    low, high = ((str(rate), _births(history, rate, months)) for rate in rates)
    return low, high


def _births(history: BirthHistory, rate: Decimal | None, months: int) -> int:
    return rounding.whole(births.expected(history.women, rate, months) or 0)
