"""The cost model with everything it rests on: its parameters, and each line or total with its source."""

from collections.abc import Mapping
from decimal import Decimal
from typing import Any

from pause_desktop.reports.content import Block, Table
from pause_desktop.reports.sections.telling import Telling
from pause_desktop.reports.wording import NB, NOT_PUBLISHED, at, capital, pounds, shown

_MODELS = {
    "published_per_child_totals": "Published totals for each child", "unit_costs": "Unit costs, line by line",
}  # fmt: skip
_SPANS = {"immediate": "Immediate", "five_years": "Five years"}
_OWN_ROWS = {
    "model", "parameters",
    *(f"{span}_{part}" for span in ("immediate", "five_year") for part in ("total", "cashable", "internal")),
}  # fmt: skip
_LISTS = ("lines", "totals")


def model_tables(telling: Telling) -> list[Block]:
    """The parameters, then the lines or totals that the model is made of."""
    cost = telling.table("cost")
    parameters = telling.table("cost", "parameters")
    rows: list[tuple[str, str]] = []
    if cost.get("model"):
        name = str(cost["model"])
        rows.append(("Cost model", _MODELS.get(name, name)))
    extra = {name: value for name, value in cost.items() if name not in _OWN_ROWS}
    for name, value in {**extra, **parameters}.items():
        words = _parameter(name, value)
        if words:
            rows.append((capital(name.replace("_", " ")), words))
    if not rows:
        return []
    blocks: list[Block] = [Table(tuple(rows), (54, 116), title="The model and its parameters")]
    return [*blocks, *_lines(parameters.get("lines")), *_totals(parameters.get("totals"))]


def _parameter(name: str, value: Any) -> str:
    """Money with its sign; years and codes as they are, without commas; nothing for what is not one value."""
    if name == "discount_rate":
        return "none" if value is None else f"{_percent(value)} a year, the first year in full"
    if isinstance(value, bool) or not isinstance(value, str | int | Decimal) or not str(value):
        return ""
    return pounds(value) if name.endswith("_per_child") else str(value)


def _lines(given: Any) -> list[Block]:
    """Every line: what, at which price, how much of it for which share of children, when, who pays, who says so."""
    if not isinstance(given, list | tuple) or not given:
        return []
    rows = tuple(
        (
            _what(row), f"{pounds(at(row, 'amount'))}, {at(row, 'unit')}, {at(row, 'price_year')}",
            f"{shown(at(row, 'quantity'))} × {_percent(at(row, 'share'))}", _months(row), _payer(row), _source(row),
        )
        for row in given
    )  # fmt: skip
    head = ("Line", "Price", "Quantity × share of children", "Months", "Payer", "Source")
    caption = (
        "A quantity is spread evenly over its months; birth is month 0. Immediate: up to the first birthday; five "
        "years: up to the fifth."
    )
    widths = (38, 34, 24, 18, 24, 32)
    return [Table(rows, widths, head, title="The lines of the model", caption=caption)]


def _totals(given: Any) -> list[Block]:
    """Each total as its source has it, split or not."""
    if not isinstance(given, list | tuple) or not given:
        return []
    rows = tuple(
        (
            _SPANS.get(str(at(row, "span")), "Other"), _money(row, "cashable"), _money(row, "internal"),
            _money(row, "total"), str(at(row, "price_year") or NOT_PUBLISHED), _source(row),
        )
        for row in given
    )  # fmt: skip
    head = ("For each child", "Cashable", "Internal", "Total", "Price year", "Source")
    return [Table(rows, (24, 28, 28, 28, 22, 40), head, (1, 2, 3), title="The totals of the model")]


def _money(row: Any, part: str) -> str:
    return pounds(at(row, part) or None)


def _what(row: Any) -> str:
    code = at(row, "code")
    return f"{at(row, 'what')} ({code})" if code else str(at(row, "what"))


def _percent(share: Any) -> str:
    return f"{(Decimal(str(share)) * 100).normalize():f}{NB}%"


def _months(row: Mapping[str, Any]) -> str:
    first, last = shown(at(row, "first_month")), shown(at(row, "last_month"))
    return first if first == last else f"{first} to {last}"


def _payer(row: Any) -> str:
    payer, kind = at(row, "payer"), at(row, "kind")
    return f"{payer}; {kind}" if payer else str(kind)


def _source(row: Any) -> str:
    assumed = at(row, "assumption") in (True, "yes")
    words = str(at(row, "source"))
    return f"{words} (an assumption)" if assumed and "assumption" not in words.lower() else words
