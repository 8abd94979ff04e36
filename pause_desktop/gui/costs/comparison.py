"""Two cost models side by side: what a child costs by each, and which rows differ; no widget."""

from collections.abc import Iterator
from dataclasses import dataclass
from decimal import Decimal

from pause_desktop.gui.costs.wording import amounts, kind_of, money, months_of, much_of, name_of, price_of
from pause_desktop.gui.language import tr
from pause_desktop.measures.cost_models import PerChild
from pause_desktop.measures.cost_rows import Row
from pause_desktop.measures.rounding import half_up
from pause_desktop.measures.tailored import LISTS, Definition
from pause_desktop.records.terms import Terms
from pause_desktop.reports.wording import pounds

_PARTS = {"cashable": tr("cashable"), "internal": tr("internal"), "total": tr("total")}
_SPANS = (tr("Immediate, {part}"), tr("Five years, {part}"))


@dataclass(frozen=True, slots=True)
class Beside:
    """One thing in both models, and what is between them; `same` where nothing is."""

    what: str
    one: str
    other: str
    between: str
    same: bool = False
    one_more: str = ""
    other_more: str = ""
    between_more: str = ""


def children(one: PerChild, other: PerChild) -> list[Beside]:
    """What a child costs by each, the second less the first."""
    first, second = amounts(one), amounts(other)
    return [
        Beside(
            tr(words, part=tr(part)), money(first[name][at]), money(second[name][at]),
            _between(first[name][at], second[name][at]), first[name][at] == second[name][at],
        )
        for at, words in enumerate(_SPANS)
        for name, part in _PARTS.items()
    ]  # fmt: skip


def _between(one: Decimal | None, other: Decimal | None) -> str:
    if one is None or other is None:
        return tr("not comparable")
    apart = half_up(other) - half_up(one)
    return f"+{pounds(apart)}" if apart > 0 else pounds(apart)


def differing(one: Definition, other: Definition, terms: Terms) -> list[Beside]:
    """The rows that only one of them has, or that both price differently; like rows go by what they are."""
    found: list[Beside] = []
    for listed in LISTS:
        found += _differing(list(one.rows(listed)), list(other.rows(listed)), terms)
    return found


def _differing(one: list[Row], other: list[Row], terms: Terms) -> Iterator[Beside]:
    for row in list(one):
        if row in other:
            one.remove(row)
            other.remove(row)
    for row in one:
        name = name_of(row, terms)
        twin = next((each for each in other if name_of(each, terms) == name), None)
        if twin is None:
            yield Beside(name, price_of(row), tr("not there"), tr("only in the first"), one_more=_more(row))
        else:
            other.remove(twin)
            yield Beside(
                name, price_of(row), price_of(twin), tr("differs"), one_more=_more(row), other_more=_more(twin),
                between_more=_fields(row, twin),
            )  # fmt: skip
    for row in other:
        yield Beside(
            name_of(row, terms), tr("not there"), price_of(row), tr("only in the second"), other_more=_more(row)
        )


def _more(row: Row) -> str:
    return ", ".join(part for part in (much_of(row), months_of(row), kind_of(row).lower(), row.price_year) if part)


def _fields(one: Row, other: Row) -> str:
    names = (name for name in type(one).__dataclass_fields__ if getattr(one, name) != getattr(other, name))
    return ", ".join(tr(name.replace("_", " ")) for name in names)
