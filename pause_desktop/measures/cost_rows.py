"""The rows of a practice's own cost model: what each field may hold, as it is typed, kept and taken out.

A row is written as words (field to words) in the editor, in the data file and in CSV alike, so that no way of
keeping it can change it. What cannot be read is said of its field, in words that go after the field's name.
"""

import re
from collections.abc import Callable, Mapping
from dataclasses import dataclass, fields
from decimal import Decimal
from typing import Any

from pause_desktop.measures import cost_tables
from pause_desktop.measures.case_prices import CasePrice
from pause_desktop.measures.cost_models import CostLine
from pause_desktop.measures.prices import financial_year
from pause_desktop.records.parse import Unreadable, clean
from pause_desktop.sentences import Sentence

LONGEST_TEXT, MOST = 200, Decimal(10_000_000)
FIRST_MONTH, LAST_MONTH = -24, 239
SPANS = ("immediate", "five_years")
KINDS = ("cashable", "internal")

_NUMBER = re.compile(r"(\d+|\d{1,3}(,\d{3})+)(\.\d{1,4})?", re.ASCII)
_SHARE = re.compile(r"\d+(\.\d{1,6})?|\d+(\.\d{1,4})?\s*%", re.ASCII)
_MONTH = re.compile(r"[-\u2212]?\d{1,4}", re.ASCII)
_YES = {"yes": True, "y": True, "true": True, "no": False, "n": False, "false": False, "": False}


@dataclass(frozen=True, slots=True)
class Total:
    """What a child costs in one span of time where no lines are known; the parts are None where nobody split it."""

    span: str
    total: Decimal
    cashable: Decimal | None
    internal: Decimal | None
    price_year: str
    source: str
    assumption: bool


Row = CostLine | Total | CasePrice
Read = Callable[[str], Any]


@dataclass(frozen=True, slots=True)
class RowProblem:
    """Why one field of a row cannot stand; the reason goes after the field's name and never repeats the cell."""

    field: str
    reason: Sentence


def _words(cell: str) -> str:
    words = " ".join(clean(cell).split())
    if len(words) > LONGEST_TEXT:
        raise Unreadable("has {n:,} characters; {most:,} is the most", n=len(words), most=LONGEST_TEXT)
    return words


def _amount(cell: str) -> Decimal:
    words = clean(cell).replace("£", "").strip()
    if not _NUMBER.fullmatch(words):
        raise Unreadable("is not an amount; write it as 1250 or 1250.50")
    return _at_most(Decimal(words.replace(",", "")), MOST)


def _quantity(cell: str) -> Decimal:
    words = clean(cell)
    if not _NUMBER.fullmatch(words):
        raise Unreadable("is not a number; write it as 5 or 0.5")
    return _at_most(Decimal(words.replace(",", "")), Decimal(100_000))


def _share(cell: str) -> Decimal:
    words = clean(cell)
    if not _SHARE.fullmatch(words):
        raise Unreadable("is not a share; write it as 0.5 or 50 %")
    number = Decimal(words.removesuffix("%").strip())
    share = number / 100 if words.endswith("%") else number
    if share > 1:
        raise Unreadable("is more than every child; write a share from 0 to 1, or as 50 %")
    return share


def _at_most(number: Decimal, most: Decimal) -> Decimal:
    if number > most:
        raise Unreadable("is more than {most:,}", most=most)
    return number


def _month(cell: str) -> int:
    words = clean(cell)
    if not _MONTH.fullmatch(words):
        raise Unreadable("is not a month; birth is 0, three months before it \u22123")
    month = int(words.replace("\u2212", "-"))
    if not FIRST_MONTH <= month <= LAST_MONTH:
        raise Unreadable("is outside {first} to {last}", first=FIRST_MONTH, last=LAST_MONTH)
    return month


def _year(cell: str) -> str:
    year = financial_year(clean(cell))
    if year and year not in cost_tables.deflator():
        raise Unreadable("is not a financial year of the price index; write it as 2023-24")
    return year


def _one_of(*codes: str) -> Read:
    def read(cell: str) -> str:
        word = clean(cell).lower().replace(" ", "_")
        if word not in codes:
            raise Unreadable("is not one of {choices}", choices=", ".join(codes).replace("_", " "))
        return word

    return read


def _yes(cell: str) -> bool:
    word = clean(cell).lower()
    if word not in _YES:
        raise Unreadable("is neither yes nor no")
    return _YES[word]


def _case(cell: str) -> str:
    word = clean(cell)
    if not re.fullmatch(r"[a-z0-9_]{1,60}", word):
        raise Unreadable("is not the code of an outcome or a service")
    return word


def _optional(read: Read) -> Read:
    return lambda cell: read(cell) if clean(cell) else None


def _needed(read: Read) -> Read:
    def reading(cell: str) -> Any:
        if not clean(cell):
            raise Unreadable("is needed")
        return read(cell)

    return reading


FIELDS: Mapping[type, Mapping[str, Read]] = {
    CostLine: {
        "code": _words, "what": _needed(_words), "unit": _needed(_words), "amount": _needed(_amount),
        "price_year": _needed(_year), "payer": _words, "kind": _needed(_one_of(*KINDS)),
        "quantity": _needed(_quantity), "share": _needed(_share), "first_month": _needed(_month),
        "last_month": _needed(_month), "source": _needed(_words), "assumption": _yes,
    },
    Total: {
        "span": _needed(_one_of(*SPANS)), "total": _needed(_amount), "cashable": _optional(_amount),
        "internal": _optional(_amount), "price_year": _year, "source": _needed(_words), "assumption": _yes,
    },
    CasePrice: {
        "about": _needed(_one_of("outcome", "service")), "case": _needed(_case), "unit": _needed(_words),
        "low": _needed(_amount), "high": _needed(_amount), "price_year": _year, "payer": _words, "code": _words,
        "source": _needed(_words), "assumption": _yes,
    },
}  # fmt: skip
"""The fields of each kind of row, in their order, and how each is read."""


def read_row(kind: type[Row], cells: Mapping[str, str]) -> tuple[Row | None, list[RowProblem]]:
    """The row that these cells mean, or None and what is the matter with which field."""
    values: dict[str, Any] = {}
    problems: list[RowProblem] = []
    for name, read in FIELDS[kind].items():
        try:
            values[name] = read(cells.get(name, ""))
        except Unreadable as why:
            problems.append(RowProblem(name, why.reason))
    problems += _together(kind, values)
    return (None if problems else kind(**values)), problems


def written(row: Row) -> dict[str, str]:
    """The row as words, from which `read_row` makes the same row again."""
    return {each.name: _said(getattr(row, each.name)) for each in fields(row)}


def _said(value: Any) -> str:
    if value is None:
        return ""
    if isinstance(value, bool):
        return "yes" if value else "no"
    return format(value, "f") if isinstance(value, Decimal) else str(value)


def _together(kind: type[Row], values: Mapping[str, Any]) -> list[RowProblem]:
    """What cannot stand together within one row, as far as its fields could be read."""
    if kind is Total:
        return _split(values.get("total"), values.get("cashable"), values.get("internal"))
    low, high, name = (
        (values.get("first_month"), values.get("last_month"), "last_month")
        if kind is CostLine
        else (values.get("low"), values.get("high"), "high")
    )
    if low is not None and high is not None and high < low:
        words = "is before the first month" if kind is CostLine else "is less than the lowest"
        return [RowProblem(name, Unreadable(words).reason)]
    return []


def _split(total: Decimal | None, cashable: Decimal | None, internal: Decimal | None) -> list[RowProblem]:
    if (cashable is None) != (internal is None):
        name = "cashable" if cashable is None else "internal"
        words = "is needed beside the other part; leave both blank where no split is known"
        return [RowProblem(name, Unreadable(words).reason)]
    if total is None or cashable is None or internal is None or cashable + internal == total:
        return []
    words = "is not cashable and internal added up, which is £{sum:,}"
    return [RowProblem("total", Unreadable(words, sum=cashable + internal).reason)]
