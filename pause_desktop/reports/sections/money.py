"""Money: births avoided, what they would have cost, how sure that is, what changes it; modelled, not realised."""

from collections.abc import Sequence
from decimal import Decimal
from typing import Any

from pause_desktop.measures.births import chance
from pause_desktop.reports.charts.money import Estimate, Part, Stack, Swing, intervals, stacks, tornado
from pause_desktop.reports.content import (
    Block,
    Figure,
    Note,
    Paragraph,
    Section,
    Strong,
    Subheading,
    Table,
)
from pause_desktop.reports.sections.cost_parameters import model_tables
from pause_desktop.reports.sections.savings import outcome_table, resource_table, service_table
from pause_desktop.reports.sections.telling import Telling, nothing, pages
from pause_desktop.reports.wording import (
    NOT_PUBLISHED,
    at,
    capital,
    counted,
    day,
    exact,
    in_letters,
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

REALISED = (
    "It says what so many children in care would have cost. No budget is smaller by it until somebody spends less, "
    "and internal time that is set free is spent on other work."
)
QUOTED = (
    "14.4 fewer children in placement a year for each practice; £4.50 saved for every £1 over four years, £7.61 "
    "over 18 years (University of Sussex and others for the Department for Education, 2020); £57,102 a year for "
    "each removal avoided (evaluation of 2017)."
)


def section(telling: Telling, number: int) -> Section:
    """The births, the charts each with its table, savings to others, the women's resource, every parameter."""
    blocks = [
        _births(telling),
        *_made_of(telling),
        *_how_sure(telling),
        *_what_changes_it(telling),
        *outcome_table(telling),
        *service_table(telling),
        *resource_table(telling),
        *model_tables(telling),
        Note((Strong("A modelled avoidance is not a realised saving. "), REALISED)),
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
    return Table(tuple(rows), (90, 40, 40), head, (1, 2), total=True, title="Births avoided", caption=caption)


def _base(telling: Telling) -> str:
    """What every chart of this section is of: so many births, so many women, and the day."""
    births, women = telling.at("avoided_births", "n"), telling.at("cost", "parameters", "women")
    noun = "birth" if births == 1 else "births"
    return f"n = {shown(births)} {noun} avoided by {shown(women)} women, {day(telling.impact.as_at)}."


def _cost_table(telling: Telling) -> Table:
    cost = telling.table("cost")
    missing = NOT_PUBLISHED if cost.get("five_year_total") is not None else "not known"
    rows = tuple(
        (name, pounds(cost.get(f"immediate_{part}"), missing), pounds(cost.get(f"five_year_{part}"), missing))
        for name, part in (("Cashable", "cashable"), ("Internal", "internal"), ("Total", "total"))
    )
    caption = (
        "Cashable: bought services, legal costs, placements. Internal: the authority’s own staff time. Cashable is "
        "part of the total and never added to it."
    )
    head = ("£", "Immediate", "Five years")
    return Table(rows, (90, 40, 40), head, (1, 2), total=True, caption=caption)


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
        words = telling.empty("There is no cost to show for this group of women.", "cost", "five_year_total")
        return [*nothing(title, words), _cost_table(telling)]
    caption = f"Cost avoided, modelled. {_base(telling)}"
    return [Figure(title, stacks(rows), caption), _cost_table(telling)]


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
    spans = [(low, high)]
    if cautious is not None:
        number, (least, most) = int(rounded(cautious)), chance(cautious)
        ends = [None if end is None else each * end for end in (least, most)]
        rows.append(Estimate("Cautious", counted(number, "birth", "births"), each * number, *ends))
        spans.append((least, most))
    caption = (
        f"Five-year total{telling.drawn('. Circle: the estimate; bar: ') or ' and '}95 % interval with births "
        f"avoided as a Poisson count, each at {pounds(rounded(each, '0.01'))}. {_base(telling)}"
    )
    return [Figure("How sure it is", intervals(rows), caption), _interval_table(rows, spans)]


def _interval_table(rows: Sequence[Estimate], spans: Sequence[tuple[int | None, int | None]]) -> Table:
    """The same intervals in births and in whole pounds."""
    cells = []
    for row, ends in zip(rows, spans, strict=True):
        births = " to ".join(shown(end) for end in ends) if None not in ends else "not worked out"
        money = [_pounds(each) for each in (row.amount, row.low, row.high)]
        cells.append((f"{row.name}: {row.about}", births, *money))
    head = ("Estimate", "95 % interval, births", "Five years", "Lowest", "Highest")
    return Table(tuple(cells), (54, 38, 26, 26, 26), head, (1, 2, 3, 4))


def _pounds(amount: Decimal | None) -> str:
    return "not worked out" if amount is None else pounds(rounded(amount))


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
    caption = (
        "Five-year total when one thing changes and the rest stays as it is; the widest first. "
        f"{telling.drawn('The line is the estimate. ')}{_base(telling)}"
    )
    if len(rows) == 1:
        row = rows[0]
        words = f"{row.name}, {row.settings}: {millions(row.low)} to {millions(row.high)}."
        return [Subheading(title), Paragraph(words)]
    rows.sort(key=lambda row: (-abs(row.high - row.low), row.name))
    cells = tuple((row.name, row.settings, *map(pounds, sorted((row.low, row.high)))) for row in rows)
    head = ("What is varied", "From and to", "Five years, least", "Five years, most")
    return [*pages(title, tornado(rows, base), caption), Table(cells, (62, 48, 30, 30), head, (2, 3))]


def _settings(row: Any) -> str:
    return f"{shown(at(row, 'low_setting'))} to {shown(at(row, 'high_setting'))}"


def _national_evaluation() -> Note:
    return Note((Strong("From the national evaluation, quoted and not computed here. "), QUOTED))
