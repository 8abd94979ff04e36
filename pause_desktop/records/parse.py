"""Reads what was typed or imported into a field's value: the one parser of forms, sheets and scripts.

A cell that cannot be read raises `Unreadable`, whose reason says what is wanted and never repeats the cell,
because reasons reach screens, terminals and files that are not encrypted.
"""

import datetime as dt
import re
import unicodedata
from collections.abc import Callable
from decimal import Decimal, InvalidOperation
from typing import Any
from uuid import UUID

from pause_desktop.records.fields import Column
from pause_desktop.records.terms import Terms
from pause_desktop.sentences import sentence

FIRST_YEAR, LAST_YEAR = 1900, 2100

_CONTROL = re.compile(r"[\x00-\x08\x0b-\x1f\x7f-\x9f\ufffe\uffff]")  # no line ends, no tabs
_HALVES = re.compile(r"[\ud800-\udfff]")


class Unreadable(ValueError):
    """A cell that cannot be read as what the field wants; `reason` says why, without the cell."""

    def __init__(self, template: str, **values: Any) -> None:
        self.reason = sentence(template, **values)
        super().__init__(str(self.reason))


def parse(column: Column, cell: Any, terms: Terms) -> Any:
    """The value of a cell for a field; None where the cell is blank. Raises Unreadable."""
    if cell is None:
        return None
    if isinstance(cell, str):
        cell = clean(cell)
        if not cell:
            return None
    return _READERS[column.kind](column, cell, terms)


def clean(words: str) -> str:
    """Text as it is kept: composed, Unix line ends, no control characters, nothing around it. Raises Unreadable."""
    if words.isascii() and words.isprintable():
        return words.strip()
    words = _CONTROL.sub("", words.replace("\r\n", "\n").replace("\r", "\n"))
    if _HALVES.search(words):
        raise Unreadable("holds half of a character; type it again")
    return unicodedata.normalize("NFC", words).strip()


def read_day(cell: Any) -> dt.date:
    """A day: ISO, or day/month/year as written in the UK, or with the month in words. Raises Unreadable."""
    if isinstance(cell, dt.datetime):
        if cell.time() != dt.time():
            raise Unreadable("is a day with a time; only the day is wanted")
        return _in_range(cell.date())
    if isinstance(cell, dt.date):
        return _in_range(cell)
    words = str(cell).removesuffix(" 00:00:00").removesuffix("T00:00:00")
    if match := _ISO.fullmatch(words):
        year, month, day = (int(part) for part in match.groups())
    elif match := _UK.fullmatch(words):
        day, month, year = (int(part) for part in match.groups())
    elif match := _WORDS.fullmatch(words):
        month = _MONTHS.get(match[2].lower()[:3], 0)
        if not month:
            raise Unreadable("names no month; write it as 2020-03-31 or 31/3/2020")
        day, year = int(match[1]), int(match[3])
    elif _SHORT_YEAR.fullmatch(words):
        raise Unreadable("has a year of two digits; write all four")
    else:
        raise Unreadable("is not a day; write it as 2020-03-31 or 31/3/2020")
    if not 1 <= month <= 12:
        raise Unreadable("has no month from 1 to 12; days are read as day/month/year")
    try:
        made = dt.date(year, month, day)
    except ValueError as impossible:
        raise Unreadable("is a day that does not exist") from impossible
    return _in_range(made)


_ISO = re.compile(r"(\d{4})-(\d{1,2})-(\d{1,2})")
_UK = re.compile(r"(\d{1,2})[/.\- ](\d{1,2})[/.\- ](\d{4})")
_SHORT_YEAR = re.compile(r"\d{1,2}[/.\- ]\d{1,2}[/.\- ]\d{2}")
_WORDS = re.compile(r"(\d{1,2})(?:st|nd|rd|th)?[ \-]([A-Za-z]{3,9})\.?,?[ \-](\d{4})")
_NAMES = "jan feb mar apr may jun jul aug sep oct nov dec"
_MONTHS = {name: number for number, name in enumerate(_NAMES.split(), 1)}


def _in_range(day: dt.date) -> dt.date:
    if not FIRST_YEAR <= day.year <= LAST_YEAR:
        raise Unreadable("has a year outside {first} to {last}", first=FIRST_YEAR, last=LAST_YEAR)
    return day


def _day(column: Column, cell: Any, terms: Terms) -> dt.date:
    day = read_day(cell)
    if column.past and day > terms.today:
        raise Unreadable("is after today")
    return day


_CLOCK = re.compile(r"(\d{1,2})[:.](\d{2})(?:[:.](\d{2})(?:\.0+)?)?\s*([ap]m)?", re.IGNORECASE)


def _time(column: Column, cell: Any, terms: Terms) -> dt.time:
    if isinstance(cell, dt.datetime):
        cell = cell.time()
    if isinstance(cell, dt.time):
        return cell.replace(microsecond=0, tzinfo=None)
    match = _CLOCK.fullmatch(str(cell))
    if not match:
        raise Unreadable("is not a time; write it as 14:30")
    hour, minute, second = int(match[1]), int(match[2]), int(match[3] or 0)
    if half := (match[4] or "").lower():
        if not 1 <= hour <= 12:
            raise Unreadable("is not a time; write it as 14:30")
        hour = hour % 12 + (12 if half == "pm" else 0)
    try:
        return dt.time(hour, minute, second)
    except ValueError as impossible:
        raise Unreadable("is a time that does not exist") from impossible


def _text(column: Column, cell: Any, terms: Terms) -> str:
    words = _as_words(cell)
    if column.kind == "text":
        words = " ".join(words.split())
    if column.longest is not None and len(words) > column.longest:
        raise Unreadable("has {n:,} characters; {most:,} is the most", n=len(words), most=column.longest)
    return words


def _as_words(cell: Any) -> str:
    if isinstance(cell, float) and cell.is_integer():
        return str(int(cell))  # a spreadsheet keeps 7 as 7.0
    return str(cell)


def _whole(column: Column, cell: Any, terms: Terms) -> int:
    if isinstance(cell, bool):
        raise Unreadable("is not a whole number")
    try:
        number = Decimal(_as_words(cell).replace(",", ""))
    except InvalidOperation as wrong:
        raise Unreadable("is not a whole number") from wrong
    if not number.is_finite() or number != number.to_integral_value():
        raise Unreadable("is not a whole number")
    return _within(column, int(number), str)


def _money(column: Column, cell: Any, terms: Terms) -> int:
    words = _as_words(cell).replace("£", "").strip()
    if not re.fullmatch(r"-?(\d+|\d{1,3}(,\d{3})+)(\.\d{1,2})?", words):
        raise Unreadable("is not an amount; write it as 395.00")
    return _within(column, int(Decimal(words.replace(",", "")) * 100), lambda pence: f"£{pence / 100:,.2f}")


def _within(column: Column, number: int, say: Callable[[int], str]) -> int:
    low, high = column.lowest, column.highest
    if (low is not None and number < low) or (high is not None and number > high):
        raise Unreadable("is outside {low} to {high}", low=say(low or 0), high=say(high or 0))
    return number


_TRI = {"y": "yes", "n": "no", "true": "yes", "false": "no"}


def _choice(column: Column, cell: Any, terms: Terms) -> str:
    words = str(cell)
    if column.kind == "tri":
        words = _TRI.get(words.lower(), words)
    code = terms.code(column.choices, words)
    if code is None:
        labels = terms.labels(column.choices)
        if len(labels) > 8:
            raise Unreadable("is not one of the list of {choices}", choices=column.choices.replace("_", " "))
        raise Unreadable("is not one of {choices}", choices=", ".join(labels.values()))
    return code


def _choices(column: Column, cell: Any, terms: Terms) -> list[str] | None:
    parts = cell if isinstance(cell, list | tuple) else [part.strip() for part in str(cell).split(";")]
    codes = [_choice(column, part, terms) for part in parts if part]
    return list(dict.fromkeys(codes)) or None


def _link(column: Column, cell: Any, terms: Terms) -> UUID:
    if isinstance(cell, UUID):
        return cell
    try:
        return UUID(str(cell))
    except ValueError as wrong:
        raise Unreadable("names nobody in {table}", table=column.links_to) from wrong


def _scores(column: Column, cell: Any, terms: Terms) -> dict[str, int] | None:
    if not isinstance(cell, dict):
        raise Unreadable("is not a set of scores")
    best = len(terms.tool.scale) or 5
    known, found = set(terms.tool.codes), {}
    for area, raw in cell.items():
        if known and area not in known:
            raise Unreadable("names an area that this progress tool does not have")
        if raw is None or raw == "":
            continue  # a blank score is missing, not zero
        step = Column(area, "whole", area, lowest=1, highest=best)
        found[area] = _whole(step, clean(raw) if isinstance(raw, str) else raw, terms)
    return found or None


def _structure(column: Column, cell: Any, terms: Terms) -> Any:
    if not isinstance(cell, dict):
        raise Unreadable("is not a definition")
    return cell


_READERS: dict[str, Callable[[Column, Any, Terms], Any]] = {
    "text": _text, "note": _text, "day": _day, "time": _time, "whole": _whole, "money": _money,
    "tri": _choice, "choice": _choice, "choices": _choices, "link": _link, "scores": _scores,
    "json": _structure,
}  # fmt: skip
