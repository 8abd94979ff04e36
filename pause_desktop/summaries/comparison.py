"""A report beside an earlier one, figure by figure: then, now, and how it moved or why that is not told."""

import datetime as dt
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from decimal import Decimal
from typing import Any, Protocol

from pause_desktop.measures.values import find
from pause_desktop.reports.changes import NOT_SHOWN, TOO_SMALL, Ruled, is_safe, why_unlike
from pause_desktop.reports.impact import Earlier
from pause_desktop.reports.wording import exact, is_hidden, pounds, shown
from pause_desktop.summaries.choices import Choices
from pause_desktop.summaries.figure_lines import MISSING, FigureLine

OTHER_EDITION = "one is public, the other exempt"
OTHER_COSTS = "another cost model"

_MONEY = ("cost", "resource_spend")
_MODELLED = ("cost", "avoided_births", "expected_births_per_year", "birth_rate")
"""What is reckoned from how many women there are, so that its change would tell theirs."""

_BY_PLACE = ("sensitivity", "outcome_savings", "service_savings")
"""Lists in which a figure is known by its place, and may stand in another one another time."""


@dataclass(frozen=True, slots=True)
class Compared:
    """One figure in both reports; `moved` is how much, None where `why` says that it is not told."""

    section: str
    name: str
    then: str
    now: str
    moved: Decimal | None
    unit: str = ""
    why: str = ""

    @property
    def too_small(self) -> bool:
        """Whether the change is hidden because it is one of few women."""
        return self.why == TOO_SMALL


class Kept(Ruled, Protocol):
    """A report that was kept."""

    @property
    def edition(self) -> str: ...  # noqa: D102


@dataclass(frozen=True)
class _Now:
    as_at: dt.date
    since: dt.date | None
    cohort: str | None
    rule: str


def why_not(choices: Choices, kept: Kept) -> str:
    """Why a report is not compared with one that was kept; empty where it is."""
    if choices.edition != kept.edition:
        return OTHER_EDITION
    return why_unlike(_now(choices), kept)


def compared(lines: Iterable[FigureLine], now: Mapping[str, Any], then: Earlier, rule: str) -> tuple[Compared, ...]:
    """Every figure that has a name in this report beside the same figure in the earlier one.

    `now` and `then` are measures after their rules; nothing is worked out from a hidden number.
    """
    strict = rule if rule != "none" else then.rule
    return tuple(
        _line(line, now, then.measures, strict) for line in lines if line.path.split(".")[0] not in _BY_PLACE
    )


def given_back(
    lines: Iterable[FigureLine], now: Mapping[str, Any], choices: Choices, then: Earlier | None
) -> tuple[Compared, ...]:
    """The figures of which a change of few women can be reckoned by whoever has a public report and the one before.

    Empty for a report closed to the public, and where the earlier one tells of other women or another length.
    """
    if choices.edition != "public" or then is None or why_unlike(_now(choices), then):
        return ()
    rule = choices.in_force
    return tuple(
        each
        for line in lines
        for each in compared([line], now, then, rule)
        if each.too_small
        or not _is_safe(line.path, now, then.measures, rule)  # the base of a hidden one is printed
    )


def _now(choices: Choices) -> _Now:
    return _Now(choices.as_at, choices.since, choices.cohort, choices.in_force)


def _line(line: FigureLine, now: Mapping[str, Any], then: Mapping[str, Any], rule: str) -> Compared:
    here, there = find(now, line.path), find(then, line.path)
    unit = _unit(line, here, there)
    new, old = exact(_number(here)), exact(_number(there))
    if new is None or old is None:
        return Compared(line.section, line.name, _words(there, unit), line.value, None, unit, NOT_SHOWN)
    if line.path.startswith("cost.") and find(now, "cost.model") != find(then, "cost.model"):
        return Compared(line.section, line.name, _words(there, unit), line.value, None, unit, OTHER_COSTS)
    safe = _is_safe(line.path, now, then, rule)
    why = "" if safe else TOO_SMALL
    return Compared(
        line.section, line.name, _words(there, unit), line.value, new - old if safe else None, unit, why
    )


def _is_safe(path: str, now: Mapping[str, Any], then: Mapping[str, Any], rule: str) -> bool:
    """Whether no count of a figure that both print has moved by few."""
    counted = zip(_counts(path, now), _counts(path, then), strict=True)
    return all(is_safe(a - b, rule) for a, b in counted if a is not None and b is not None)


def _counts(path: str, measures: Mapping[str, Any]) -> tuple[Decimal | None, ...]:
    """How many are counted in a figure, of how many, and how many are not: none may have changed by few.

    A mean of children times its women is how many children, so these are counted as well.
    """
    head, _, _ = path.partition(".")
    figure, around = find(measures, path), find(measures, path.rpartition(".")[0])
    own = figure if isinstance(figure, int) and not path.endswith("mean_age") else None
    women = find(measures, "cost.parameters.women") if head in _MODELLED else None
    n, of = _part(figure, "n"), _part(figure, "of")
    rest = of - n if of is not None and n is not None else None
    children = _children(path, measures) if path.endswith("children_removed_mean") else None
    return exact(own), n, of, rest, _part(around, "n") if "." in path else None, exact(women), children


def _children(path: str, measures: Mapping[str, Any]) -> Decimal | None:
    found = find(measures, path.removesuffix("_mean"))
    return exact(found) if isinstance(found, int) else _part(found, "n")


def _part(figure: Any, name: str) -> Decimal | None:
    found = figure.get(name) if isinstance(figure, Mapping) else None
    return exact(found) if isinstance(found, int) else None


def _number(figure: Any) -> Any:
    """The one number that a figure is printed as."""
    if not isinstance(figure, Mapping):
        return figure
    return next((figure[name] for name in ("percent", "mean", "n") if name in figure), None)


def _unit(line: FigureLine, now: Any, then: Any) -> str:
    if line.path.split(".")[0] in _MONEY and not line.path.endswith(".n"):
        return "£"
    return "%" if any(isinstance(each, Mapping) and "percent" in each for each in (now, then)) else ""


def _words(figure: Any, unit: str) -> str:
    number = _number(figure)
    if number is None or is_hidden(number):
        return shown(number, MISSING)
    return pounds(number, MISSING) if unit == "£" else shown(number, MISSING) + unit
