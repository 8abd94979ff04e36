"""A practice's own cost model: what the lead makes of a ready one, checked as a whole, and what it costs a child.

The definition is a plain dict in the data file, with a version; its rows are words (`cost_rows`).
"""

from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field, replace
from decimal import Decimal
from itertools import combinations
from typing import Any

from pause_desktop.measures import cost_tables, prices
from pause_desktop.measures.case_prices import CasePrice, in_year
from pause_desktop.measures.cost_models import (
    NOT_PUBLISHED,
    OVERLAPS,
    PUBLISHED,
    PUBLISHED_TOTALS,
    UNIT_COSTS,
    Costing,
    CostLine,
    PublishedTotals,
    UnitCosts,
)
from pause_desktop.measures.cost_rows import SPANS, Row, RowProblem, Total, read_row, written
from pause_desktop.records.parse import Unreadable

VERSION = 1
BASES = ("published", "unit_costs")
MOST_ROWS = 500
LISTS: Mapping[str, type[Row]] = {"lines": CostLine, "totals": Total, "prices": CasePrice}
"""The lists of a definition and what their rows are."""


@dataclass(frozen=True, slots=True)
class Problem:
    """What is the matter with a definition: in which list, at which row (None: the model itself), which field."""

    listed: str
    row: int | None
    problem: RowProblem

    def __str__(self) -> str:
        place = "" if self.row is None else f"row {self.row + 1} of its {self.listed}, "
        return f"{place}{self.problem.field.replace('_', ' ')} {self.problem.reason}"


@dataclass(frozen=True, slots=True)
class Definition:
    """What a model rests on: `base` says whether a child is priced by lines or by totals.

    `price_year` is the year of all its pounds, empty where totals are printed as they were published.
    """

    base: str
    price_year: str = ""
    discounted: bool = False
    lines: tuple[CostLine, ...] = ()
    totals: tuple[Total, ...] = ()
    prices: tuple[CasePrice, ...] = ()

    def plain(self) -> dict[str, Any]:
        """The definition as the data file keeps it."""
        return {
            "version": VERSION,
            "base": self.base,
            "price_year": self.price_year,
            "discounted": self.discounted,
            **{name: [written(row) for row in getattr(self, name)] for name in LISTS},
        }

    def rows(self, listed: str) -> tuple[Row, ...]:
        """The rows of one of its lists."""
        return getattr(self, listed)

    def having(self, listed: str, rows: Sequence[Row]) -> "Definition":
        """The same with other rows in one list."""
        return replace(self, **{listed: tuple(rows)})

    @property
    def child_list(self) -> str:
        """The list that prices a child: lines or totals."""
        return "totals" if self.base == "published" else "lines"


def read(plain: Mapping[str, Any]) -> tuple[Definition | None, list[Problem]]:
    """A definition from its plain form, or None and every row and field that cannot stand."""
    if plain.get("version") != VERSION or plain.get("base") not in BASES:
        return None, [_of_model("version", "is not one that this program knows")]
    problems: list[Problem] = []
    lists: dict[str, tuple[Row, ...]] = {}
    for name, kind in LISTS.items():
        rows = []
        for place, cells in enumerate(_listed(plain.get(name))):
            row, wrong = read_row(kind, cells)
            problems += (Problem(name, place, each) for each in wrong)
            rows += [row] if row is not None else []
        lists[name] = tuple(rows)
    if problems:
        return None, problems
    made = Definition(str(plain["base"]), str(plain.get("price_year") or ""), bool(plain.get("discounted")))
    for name, rows in lists.items():
        made = made.having(name, rows)
    problems = list(checked(made))
    return (None if problems else made), problems


def _listed(rows: Any) -> Iterator[dict[str, str]]:
    """The rows of a list as words; what a damaged or newer definition holds besides is no word."""
    for cells in rows if isinstance(rows, list) else ():
        found = cells if isinstance(cells, Mapping) else {}
        yield {str(name): cell for name, cell in found.items() if isinstance(cell, str)}


def checked(made: Definition) -> Iterator[Problem]:
    """What cannot stand although every row can be read by itself."""
    if len(made.lines) + len(made.totals) + len(made.prices) > MOST_ROWS:
        yield _of_model("rows", "are more than {most}", most=MOST_ROWS)
    yield from _year(made)
    yield from _overlaps(made.lines)
    yield from _spans(made)
    yield from _twice("prices", made.prices, lambda row: (row.about, row.case), "case", "has a price already")


def _of_model(name: str, words: str, **values: Any) -> Problem:
    return Problem("model", None, RowProblem(name, Unreadable(words, **values).reason))


def _year(made: Definition) -> Iterator[Problem]:
    known = cost_tables.deflator()
    if made.price_year and made.price_year not in known:
        yield _of_model("price_year", "is not a financial year of the price index; write it as 2023-24")
    if made.base == "unit_costs" and not made.price_year:
        yield _of_model("price_year", "is needed: lines of different years are brought to one")
    if made.base == "published" and made.discounted:
        yield _of_model("discounted", "needs lines with months; totals hold none")
    if made.base == "published" and made.price_year:
        for place, row in enumerate(made.totals):
            if not row.price_year:
                words = "is needed, or the total cannot be brought to the year of the model"
                yield Problem("totals", place, RowProblem("price_year", Unreadable(words).reason))


def _overlaps(lines: Sequence[CostLine]) -> Iterator[Problem]:
    may = {code for pair in OVERLAPS for code in pair}
    coded = [(place, line) for place, line in enumerate(lines) if line.code in may]
    for (_, first), (place, second) in combinations(coded, 2):
        if frozenset((first.code, second.code)) in OVERLAPS:
            words = "prices the same thing as {other}; alternatives are never added up, so keep one of them"
            yield Problem("lines", place, RowProblem("code", Unreadable(words, other=first.code).reason))


def _spans(made: Definition) -> Iterator[Problem]:
    """A model of totals has both spans, once each, and five years hold what is immediate."""
    if made.base != "published":
        if made.totals:
            yield Problem("totals", 0, RowProblem("span", Unreadable("has no place beside lines").reason))
        return
    if made.lines:
        yield Problem("lines", 0, RowProblem("what", Unreadable("has no place beside totals").reason))
    yield from _twice("totals", made.totals, lambda row: row.span, "span", "stands there twice")
    by_span = {row.span: row for row in made.totals}
    for span in SPANS:
        if span not in by_span:
            yield _of_model("totals", "need one for each of: immediate, five years")
            return
    now, later = by_span["immediate"], by_span["five_years"]
    place = made.totals.index(later)
    for name in ("total", "cashable", "internal"):
        less, more = getattr(now, name), getattr(later, name)
        if less is not None and more is not None and less > more and now.price_year == later.price_year:
            reason = Unreadable("is less than the immediate one, which is part of it").reason
            yield Problem("totals", place, RowProblem(name, reason))


def _twice(listed: str, rows: Sequence[Any], key: Callable[[Any], Any], name: str, words: str) -> Iterator[Problem]:
    seen: set[Any] = set()
    for place, row in enumerate(rows):
        if key(row) in seen:
            yield Problem(listed, place, RowProblem(name, Unreadable(words).reason))
        seen.add(key(row))


# --- what it costs -----------------------------------------------------------------------------------------


def costing(made: Definition, name: str) -> Costing:
    """How a checked definition prices a child, and the cases it has prices for."""
    deflator = cost_tables.deflator()
    cases = in_year(made.prices, made.price_year, deflator)
    if made.base == "unit_costs":
        return UnitCosts(
            made.lines, made.price_year, deflator, cost_tables.DEFLATOR_RELEASE, discounted=made.discounted,
            name=name, edition=cost_tables.EDITION, cases=cases,
        )  # fmt: skip
    now, later = (next(row for row in made.totals if row.span == span) for span in SPANS)
    return Totals(
        _in_year(now, now.total, made), _in_year(later, later.total, made), _in_year(later, later.cashable, made),
        name=name, price_year=made.price_year or NOT_PUBLISHED, source=_sources(now, later),
        immediate_cashable=_in_year(now, now.cashable, made), cases=cases,
        deflator_release=cost_tables.DEFLATOR_RELEASE if made.price_year else "", totals=(now, later),
    )  # fmt: skip


@dataclass(frozen=True, slots=True)
class Totals(PublishedTotals):
    """A practice's own totals for each child, with the rows they come from."""

    deflator_release: str = ""
    totals: tuple[Total, ...] = field(default=())

    def parameters(self) -> Mapping[str, Any]:
        """The amounts in the year of the model, and each total as its source has it."""
        return {
            **PublishedTotals.parameters(self),
            **({"deflator": self.deflator_release} if self.deflator_release else {}),
            "totals": [written(row) for row in self.totals],
        }


def _in_year(row: Total, amount: Any, made: Definition) -> Any:
    if amount is None or not made.price_year:
        return amount
    return prices.uprate(amount, row.price_year, made.price_year, cost_tables.deflator())


def _sources(now: Total, later: Total) -> str:
    if now.source == later.source:
        return now.source
    return f"Immediate: {now.source}. Five years: {later.source}"


# --- the two ready models ----------------------------------------------------------------------------------


def ready(name: str) -> Definition | None:
    """A ready model as a definition that can be copied and changed; None where none has that name."""
    if name == PUBLISHED_TOTALS:
        return _published()
    if name == UNIT_COSTS:
        lines = cost_tables.cost_lines()
        return Definition("unit_costs", cost_tables.PRICE_YEAR, False, lines, (), cost_tables.case_prices())
    return None


def ready_costing(name: str) -> Costing | None:
    """A ready model; None where none has that name."""
    if name == PUBLISHED_TOTALS:
        return cost_tables.published()
    return cost_tables.unit_cost_model() if name == UNIT_COSTS else None


def _published() -> Definition:
    child, source = PUBLISHED.per_child(), PUBLISHED.source
    cashable = child.five_year_cashable or Decimal(0)
    five_years = Total(
        "five_years", child.five_year_total, cashable, child.five_year_total - cashable, "", source, False
    )
    totals = (Total("immediate", child.immediate_total, None, None, "", source, False), five_years)
    return Definition("published", "", False, (), totals, cost_tables.case_prices())
