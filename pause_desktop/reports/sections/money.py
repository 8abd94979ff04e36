"""Money: births avoided, what they would have cost, how sure that is, what changes it; modelled, not realised."""

from decimal import Decimal
from typing import Any

from pause_desktop.reports.charts.money import Estimate, Part, Stack, Swing, intervals, stacks, tornado
from pause_desktop.reports.content import (
    Block,
    Columns,
    Figure,
    Note,
    Paragraph,
    Section,
    Strong,
    Subheading,
    Table,
)
from pause_desktop.reports.sections.telling import Telling, count_in, nothing, pages
from pause_desktop.reports.wording import (
    at,
    capital,
    counted,
    day,
    exact,
    hidden_note,
    in_letters,
    is_hidden,
    millions,
    pounds,
    rounded,
    shown,
    whole,
)

_VARIED = {
    "exposure_months": "Months of exposure",
    "birth_rate": "Birth rate, a woman a year",
    "births_by_chance": "Births avoided, as a chance count",
    "births": "Births avoided, as a chance count",
    "avoided_births": "Births avoided, as a chance count",
    "removal_share": "Children removed at birth",
    "discount_rate": "Discounting",
    "cost": "Costs",
}
_OWN_COST_ROWS = {"model", "immediate_total", "five_year_total", "five_year_cashable", "five_year_internal"}

QUOTED = (
    "14.4 fewer children in placement a year for each practice; £4.50 saved for every £1 over four years, £7.61 "
    "over 18 years (University of Sussex and others for the Department for Education, 2020); £57,102 a year for "
    "each removal avoided (evaluation of 2017)."
)


def section(telling: Telling, number: int) -> Section:
    """The births, the cost table, the charts, savings to others, the women's resource, the national evaluation."""
    blocks = [
        Columns((_births(telling),), (_cost_table(telling),), 3),
        *_made_of(telling),
        *_how_sure(telling),
        *_what_changes_it(telling),
        *_savings(telling),
        *_services(telling),
        *_resource(telling),
        *_model(telling),
        _national_evaluation(),
    ]
    return Section("Money", _finding(telling), tuple(blocks), number)


def _finding(telling: Telling) -> str:
    births, total = whole(telling.at("avoided_births", "n")), exact(telling.at("cost", "five_year_total"))
    caution = "This is modelled, not a realised saving."
    if births is None or total is None:
        return f"No cost avoided can be shown for this group of women. {caution}"
    noun = "birth" if births == 1 else "births"
    cashable = exact(telling.at("cost", "five_year_cashable"))
    of_it = f", {millions(cashable)} of it cashable" if cashable is not None else ""
    number = capital(in_letters(births))
    return f"{number} {noun} avoided would have cost {millions(total)} over five years{of_it}. {caution}"


def _births(telling: Telling) -> Table:
    avoided = telling.table("avoided_births")
    exposure = whole(telling.at("cost", "parameters", "exposure_months"))
    cautious = exact(avoided.get("cautious"))
    rate = shown(telling.at("birth_rate", "rate"))
    women = telling.at("cost", "parameters", "women")
    rows = [("Births a woman a year", rate, rate)]
    if women is not None:
        rows.insert(0, ("Women", shown(women), shown(women)))
    if exposure is not None:
        rows.append(("Months of exposure", shown(exposure), shown(max(0, exposure - 9))))
    rows.append(("Births avoided, exact", shown(avoided.get("exact")), shown(avoided.get("cautious"))))
    whole_cautious = shown(avoided.get("cautious")) if cautious is None else shown(str(rounded(cautious)))
    rows.append(("Births avoided", shown(avoided.get("n")), whole_cautious))
    caption = (
        f"The rate is {shown(telling.at('birth_rate', 'births'))} births in "
        f"{shown(telling.at('birth_rate', 'woman_years'))} woman-years. The cautious column leaves out nine "
        f"months, because no woman was pregnant when her pause began. On {day(telling.impact.as_at)}."
    )
    head = ("Step", "As published", "Cautious")
    return Table(tuple(rows), (38, 22, 19), head, (1, 2), total=True, title="Births avoided", caption=caption)


def _cost_table(telling: Telling) -> Table:
    cost = telling.table("cost")
    rows = tuple(
        (name, pounds(cost.get(f"immediate_{part}")), pounds(cost.get(f"five_year_{part}")))
        for name, part in (("Cashable", "cashable"), ("Internal", "internal"), ("Total", "total"))
    )
    caption = (
        "Cashable: bought services, legal costs, placements. Internal: the authority’s own staff time. Cashable is "
        "part of the total and never added to it."
    )
    head = ("£", "Immediate", "Five years")
    return Table(rows, (27, 28, 27), head, (1, 2), total=True, title="Cost avoided", caption=caption)


def _stack(name: str, cost: dict[str, Any], span: str) -> Stack | None:
    total, cashable = exact(cost.get(f"{span}_total")), exact(cost.get(f"{span}_cashable"))
    if not total or total < 0:
        return None
    internal = exact(cost.get(f"{span}_internal"))
    if cashable is None or internal is None:
        return Stack(name, (Part("not split: not published", total, "unsplit"),))
    return Stack(name, (Part("cashable", cashable), Part("internal", internal, "second")))


def _made_of(telling: Telling) -> list[Block]:
    title, cost = "What the cost is made of", telling.table("cost")
    spans = (("Immediate", "immediate"), ("Over five years", "five_year"))
    rows = [row for name, span in spans if (row := _stack(name, cost, span))]
    if not rows:
        return nothing(title, telling.empty("There is no cost to show for this group of women.", "cost"))
    births = telling.at("avoided_births", "n")
    number = births if isinstance(births, int) else 0
    told = f"Cost avoided for {counted(number, 'birth', 'births')}" if number else "Cost avoided"
    return [Figure(title, stacks(rows), f"{told}, modelled. {day(telling.impact.as_at)}.")]


def _how_sure(telling: Telling) -> list[Block]:
    avoided, total = telling.table("avoided_births"), exact(telling.at("cost", "five_year_total"))
    births, cautious = whole(avoided.get("n")), exact(avoided.get("cautious"))
    if not births or not total or total < 0:
        return []
    each = total / births
    low, high = whole(avoided.get("low")), whole(avoided.get("high"))
    rows = [
        Estimate(
            "As published",
            counted(births, "birth", "births"),
            total,
            None if low is None else each * low,
            None if high is None else each * high,
        )
    ]
    if cautious is not None:
        number = int(rounded(cautious))
        ends = [whole(avoided.get(f"cautious_{end}")) for end in ("low", "high")]
        span = [None if end is None else each * end for end in ends]
        rows.append(Estimate("Cautious", counted(number, "birth", "births"), each * number, *span))
    interval = f" ({shown(low)} to {shown(high)} births)" if low is not None and high is not None else ""
    caption = (
        "Five-year total. Circle: the estimate; bar: 95 % interval with births avoided as a Poisson count"
        f"{interval}, each at {pounds(rounded(each, '0.01'))}."
    )
    return [Figure("How sure it is", intervals(rows), caption)]


def _what_changes_it(telling: Telling) -> list[Block]:
    title, base = "What changes the answer most", exact(telling.at("cost", "five_year_total"))
    given = telling.at("sensitivity")
    rows = []
    for row in given if isinstance(given, list | tuple) else ():
        low, high = exact(at(row, "low")), exact(at(row, "high"))
        if low is not None and high is not None:
            what = str(at(row, "what"))
            name = _VARIED.get(what, what.replace("_", " ").capitalize())
            rows.append(Swing(name, _settings(row), low, high))
    if base is None or not rows:
        return []
    caption = "Five-year total when one thing changes and the rest stays at the published value; the widest first."
    if len(rows) == 1:
        row = rows[0]
        words = f"{row.name}, {row.settings}: {millions(row.low)} to {millions(row.high)}."
        return [Subheading(title), Paragraph(words)]
    return pages(title, tornado(rows, base), caption)


def _settings(row: Any) -> str:
    return f"{shown(at(row, 'low_setting'))} to {shown(at(row, 'high_setting'))}"


def _savings(telling: Telling) -> list[Block]:
    given = telling.at("outcome_savings")
    rows = [
        (
            telling.label("outcome", str(at(row, "kind"))),
            shown(at(row, "n")),
            _range(at(row, "low"), at(row, "high")),
            str(at(row, "source") or "not stated"),
        )
        for row in (given if isinstance(given, list | tuple) else ())
        if at(row, "n") not in (0, None)
    ]
    if not rows:
        return []
    caption = (
        f"Outcomes by {day(telling.impact.as_at)} that spare a cost elsewhere. A range stays a range."
        + hidden_note(telling.impact, [cell for row in rows for cell in row])
    )
    head = ("Outcome", "Women", "Saving", "Source")
    return [Table(tuple(rows), (50, 18, 42, 60), head, (1, 2), title="Savings from outcomes", caption=caption)]


def _range(low: Any, high: Any) -> str:
    if low == high or high is None:
        return pounds(low)
    return f"{pounds(low)} to {pounds(high)}"


def _services(telling: Telling) -> list[Block]:
    rows = [
        (telling.label("service", service), *(shown(at(row, part)) for part in ("n", "before", "during")))
        for service, row in telling.table("service_use_change").items()
    ]
    if not rows:
        return []
    caption = f"Counts before and since each woman opened, to {day(telling.impact.as_at)}." + hidden_note(
        telling.impact, [cell for row in rows for cell in row]
    )
    head = ("Service", "Women", "Before", "During")
    return [Table(tuple(rows), (98, 24, 24, 24), head, (1, 2, 3), title="Use of other services", caption=caption)]


def _resource(telling: Telling) -> list[Block]:
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
        telling.impact, [cell for row in rows for cell in row]
    )
    title = "The women’s resource"
    return [Table(tuple(rows), (120, 50), ("Kind", "Amount"), (1,), total=True, title=title, caption=caption)]


def _items(kinds: Any) -> list[tuple[str, Any]]:
    return list(kinds.items()) if isinstance(kinds, dict) else []


def _model(telling: Telling) -> list[Block]:
    """The model with every parameter that came with it."""
    cost = telling.table("cost")
    rows: list[tuple[str, str]] = []
    if cost.get("model"):
        rows.append(("Cost model", str(cost["model"]).replace("_", " ").capitalize()))
    parameters = cost.get("parameters")
    extra = {name: value for name, value in cost.items() if name not in _OWN_COST_ROWS | {"parameters"}}
    for name, value in {**extra, **(parameters if isinstance(parameters, dict) else {})}.items():
        if isinstance(value, str | int | Decimal) and not isinstance(value, bool):
            rows.append((name.replace("_", " ").capitalize(), _parameter(name, value)))
    if not rows:
        return []
    return [Table(tuple(rows), (54, 116), title="The model and its parameters")]


def _parameter(name: str, value: Any) -> str:
    """Money with its sign; years and codes as they are, without commas."""
    return pounds(value) if name.endswith("_per_child") else str(value)


def _national_evaluation() -> Note:
    return Note((Strong("From the national evaluation, quoted and not computed here. "), QUOTED))
