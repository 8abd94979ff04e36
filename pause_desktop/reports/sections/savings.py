"""What is saved elsewhere: by outcomes, across services, each at a price with its source; and what was spent."""

from collections.abc import Iterable, Mapping
from typing import Any

from pause_desktop.reports.content import Block, Table
from pause_desktop.reports.sections.telling import Telling, count_in
from pause_desktop.reports.wording import NOT_PUBLISHED, at, day, exact, hidden_note, is_hidden, pounds, shown

NO_PRICE = "no price"


def outcome_table(telling: Telling) -> list[Block]:
    """The outcomes that have a price, what one saves, and what all of them save."""
    given = telling.at("outcome_savings")
    rows = [
        (
            telling.label("outcome", str(at(row, "kind"))), shown(at(row, "n")), _each(row),
            _range(at(row, "low"), at(row, "high")), _source(row),
        )
        for row in (given if isinstance(given, list | tuple) else ())
        if at(row, "n") not in (0, None)
    ]  # fmt: skip
    if not rows:
        return []
    caption = (
        f"Outcomes by {day(telling.impact.as_at)} that spare a cost elsewhere: women × what one case costs. A "
        "range stays a range." + hidden_note(telling.impact, _cells(rows))
    )
    head = ("Outcome", "Women", "One case", "Saving", "Source")
    return [
        Table(tuple(rows), (38, 18, 34, 32, 48), head, (1, 2, 3), title="Savings from outcomes", caption=caption)
    ]


def service_table(telling: Telling) -> list[Block]:
    """How often other services were used before and since, and what the difference saves where it has a price."""
    savings = telling.at("service_savings")
    priced = {str(at(row, "service")): row for row in savings} if isinstance(savings, list | tuple) else {}
    rows, sources = [], []
    for service, row in telling.table("service_use_change").items():
        name, saved = telling.label("service", service), priced.get(service, {})
        low = at(saved, "low")
        saving = NO_PRICE if low is None else _range(low, at(saved, "high"))
        counts = [shown(at(row, part)) for part in ("n", "before", "during")]
        rows.append((name, *counts, _each(saved), saving))
        if low is not None:
            sources.append(f"{name}: {_source(saved)}.")
    if not rows:
        return []
    unpriced = any(row[-1] == NO_PRICE for row in rows)
    note = (
        " “No price”: nobody publishes one that fits without an assumption, so none is guessed." if unpriced else ""
    )
    caption = (
        f"Counts before and since each woman opened, to {day(telling.impact.as_at)}, by the same women; the two "
        f"times are not of one length. Saving: the difference × what one use costs.{note} {' '.join(sources)}"
    ).rstrip() + hidden_note(telling.impact, _cells(rows))
    head = ("Service", "Women", "Before", "During", "One use", "Saving")
    widths = (44, 20, 20, 20, 38, 28)
    return [Table(tuple(rows), widths, head, (1, 2, 3, 4, 5), title="Savings across services", caption=caption)]


def resource_table(telling: Telling) -> list[Block]:
    """What was spent on things the women chose, by kind."""
    spend = telling.table("resource_spend")
    if count_in(spend) in (0, None) or spend.get("total") is None:
        return []
    rows = [
        (telling.label("spend", kind), pounds(amount, "not recorded"))
        for kind, amount in _items(spend.get("kinds"))
        if exact(amount) != 0
    ]
    rows.append(("All", pounds(spend.get("total"), "not recorded")))
    mean = spend.get("mean")
    each = f"; {pounds(mean)} for each of them on average" if mean is not None and not is_hidden(mean) else ""
    caption = f"Spent for {shown(spend.get('n'))} women in the period{each}." + hidden_note(
        telling.impact, _cells(rows)
    )
    title = "The women’s resource"
    return [Table(tuple(rows), (120, 50), ("Kind", "Amount"), (1,), total=True, title=title, caption=caption)]


def _cells(rows: Iterable[tuple[str, ...]]) -> list[str]:
    return [cell for row in rows for cell in row]


def _items(kinds: Any) -> list[tuple[str, Any]]:
    return list(kinds.items()) if isinstance(kinds, dict) else []


def _range(low: Any, high: Any) -> str:
    if low == high or high is None:
        return pounds(low)
    return f"{pounds(low)} to {pounds(high)}"


def _each(row: Mapping[str, Any]) -> str:
    """What one case or use costs, of what and in whose pounds."""
    low, high, unit = at(row, "each_low"), at(row, "each_high"), at(row, "unit")
    if low is None:
        return NO_PRICE if not row or "source" not in row else "not stated"
    return f"{_range(low, high)}, {unit}" if unit else _range(low, high)


def _source(row: Mapping[str, Any]) -> str:
    """Who says so, in which year's prices, and whether it is an assumption."""
    words = str(at(row, "source") or "not stated")
    year = at(row, "price_year")
    year = f"; prices of {year}" if year and year != NOT_PUBLISHED else ""
    return f"{words}{year}{' (an assumption)' if at(row, 'assumption') is True else ''}"
