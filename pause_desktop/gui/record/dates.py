"""Days as people type and say them: `12/7`, `-2`, `tue`, `yesterday`; "Tuesday 12 May 2026, 2 days ago".

Pure functions of what was typed and what day it is. What they cannot read is left to `records.parse`, whose
reasons a person reads; whatever is stored goes through it in any case.
"""

import datetime as dt
import re
from typing import Literal

from pause_desktop.gui import language
from pause_desktop.gui.language import month, several, tr, weekday
from pause_desktop.records.journey import add_months
from pause_desktop.records.parse import Unreadable
from pause_desktop.records.parse import read_day as read_full_day

Lean = Literal["back", "ahead", "near"]
"""Where a day without a year or a bare weekday lies: behind, ahead, or wherever it is nearer."""

_NAMED = {"today": 0, "t": 0, "yesterday": -1, "yest": -1, "y": -1, "tomorrow": 1, "tmrw": 1}
_WEEKDAYS = ("monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday")
_MONTHS = ("january", "february", "march", "april", "may", "june", "july", "august", "september", "october",
           "november", "december")  # fmt: skip
_STEP = re.compile(r"([+-])\s*(\d{1,4})\s*([dwm]?)")
_NO_YEAR = re.compile(r"(\d{1,2})[/.\- ](\d{1,2})\.?")
_NAMED_MONTH = re.compile(r"(\d{1,2})(?:st|nd|rd|th)?[ \-]?([a-z]{3,9})")
_SIDE = re.compile(r"(last|next|this)\s+([a-z]+)")
_MONTH_FIRST = re.compile(r"([a-z]{3,9}) ?(\d{1,2})(?:st|nd|rd|th)?")
_SHORT_YEAR = re.compile(r"(\d{1,2})[/.\- ](\d{1,2})[/.\- ](\d{2})")
_FAR = 20  # a year of two digits is this century's, where that is not far off
_DASHES = str.maketrans("−–—‐‑", "-----")  # what a word processor makes of a minus
_LONGEST_WAY = 8  # a 29 February comes back after at most so many years


def read_day(typed: str, today: dt.date, lean: Lean = "back") -> dt.date | None:
    """The day that was meant, or None where nothing can be made of it (blank too)."""
    words = " ".join(typed.casefold().translate(_DASHES).split())
    if not words:
        return None
    if words in _NAMED:
        return _shifted(today, _NAMED[words])
    found = _step(words, today) or _weekday(words, today, lean) or _without_year(words, today, lean)
    found = found or _short_year(words, today)
    if found is not None:
        return found
    return read_whole_day(typed)


def read_whole_day(typed: str) -> dt.date | None:
    """A day written with its year, or None."""
    try:
        return read_full_day(typed.strip())
    except Unreadable:
        return None


def whole_day(typed: str, today: dt.date) -> str:
    """A day that does not exist, 31/2 or 31 Feb or 29.2.27, with all of its year, so that the parser says why."""
    words = " ".join(typed.casefold().split())
    if match := _NO_YEAR.fullmatch(words):
        return f"{match[1]}/{match[2]}/{today.year}"
    if match := _SHORT_YEAR.fullmatch(words):
        near = abs(2000 + int(match[3]) - today.year) <= _FAR
        return f"{match[1]}/{match[2]}/20{match[3]}" if near else typed
    if (match := _NAMED_MONTH.fullmatch(words)) and _month(match[2]):
        return f"{match[1]}/{_month(match[2])}/{today.year}"
    return typed


def _step(words: str, today: dt.date) -> dt.date | None:
    match = _STEP.fullmatch(words)
    if not match:
        return None
    many = int(match[1] + match[2])
    if match[3] == "m":
        return add_months(today, many) if 0 < today.year + many // 12 < 9999 else None
    return _shifted(today, many * 7 if match[3] == "w" else many)


def _weekday(words: str, today: dt.date, lean: Lean) -> dt.date | None:
    side = _SIDE.fullmatch(words)
    name = side[2] if side else words
    name = name.removesuffix("s") if name in ("weds", "mons", "fris", "suns", "sats") else name
    found = [at for at, day in enumerate(_WEEKDAYS) if len(name) >= 2 and day.startswith(name)]
    if len(found) != 1:
        return None
    back = (today.weekday() - found[0]) % 7
    if side and side[1] != "this":
        return _shifted(today, -(back or 7) if side[1] == "last" else 7 - back)
    if side:
        return _shifted(today, found[0] - today.weekday())
    return _shifted(today, 7 - back if lean == "ahead" else -back)


def _without_year(words: str, today: dt.date, lean: Lean) -> dt.date | None:
    if match := _NO_YEAR.fullmatch(words):
        day, month = int(match[1]), int(match[2])
    elif match := _NAMED_MONTH.fullmatch(words):
        day, month = int(match[1]), _month(match[2])
    elif match := _MONTH_FIRST.fullmatch(words):
        day, month = int(match[2]), _month(match[1])
    else:
        return None
    return _nearest(day, month, today, lean)


def _month(name: str) -> int:
    """The number of the only month that begins so; 0, which is none, where several do or none does."""
    named = [n for n, each in enumerate(_MONTHS, 1) if each.startswith(name)]
    return named[0] if len(named) == 1 else 0


def _short_year(words: str, today: dt.date) -> dt.date | None:
    match = _SHORT_YEAR.fullmatch(words)
    if not match or abs(2000 + int(match[3]) - today.year) > _FAR:
        return None
    try:
        return dt.date(2000 + int(match[3]), int(match[2]), int(match[1]))
    except ValueError:
        return None


def _nearest(day: int, month: int, today: dt.date, lean: Lean) -> dt.date | None:
    there = []
    for year in range(max(1, today.year - _LONGEST_WAY), min(9999, today.year + _LONGEST_WAY) + 1):
        try:
            there.append(dt.date(year, month, day))
        except ValueError:
            continue
    if lean == "back":
        return max((each for each in there if each <= today), default=None)
    if lean == "ahead":
        return min((each for each in there if each >= today), default=None)
    return min(there, key=lambda each: abs((each - today).days), default=None)


def _shifted(day: dt.date, days: int) -> dt.date | None:
    try:
        return day + dt.timedelta(days=days)
    except OverflowError:
        return None


def written(day: dt.date) -> str:
    """A day as a field shows it, and as it may be typed: 12/05/2026."""
    return f"{day.day:02d}/{day.month:02d}/{day.year:04d}"


def plainly(day: dt.date) -> str:
    """A day in running words: 12 May 2026."""
    return language.day(day)


def day_and_month(day: dt.date, today: dt.date) -> str:
    """A day inside a sentence: 12 May, with its year where that is another."""
    return f"{day.day} {month(day.month)}" + ("" if day.year == today.year else f" {day.year}")


def on_weekday(day: dt.date) -> str:
    """A day in running words with its weekday: Tuesday 12 May 2026."""
    return f"{weekday(day.weekday())} {plainly(day)}"


def month_year(day: dt.date, *, short: bool = False) -> str:
    """The month of a day: May 2026; in a chart or a table head its first letters do."""
    return f"{month(day.month, short=short)} {day.year}"


def shortly(day: dt.date, today: dt.date) -> str:
    """A day in few words: Thu 14 May, with its year where that is another."""
    return f"{weekday(day.weekday(), short=True)} {day.day} {month(day.month, short=True)}" + (
        "" if day.year == today.year else f" {day.year}"
    )


def in_words(day: dt.date, today: dt.date) -> str:
    """How a typed day was understood: Tuesday 12 May 2026, 2 days ago."""
    return f"{on_weekday(day)}, {ago(day, today)}"


def ago(day: dt.date, today: dt.date) -> str:
    """How far a day lies from today, in the unit a person would use."""
    days = (today - day).days
    if abs(days) < 2:
        return {0: tr("today"), 1: tr("yesterday"), -1: tr("tomorrow")}[days]
    long = _long(abs(days))
    return tr("{long} ago", long=long) if days > 0 else tr("in {long}", long=long)


def kept_when(day: dt.date, today: dt.date) -> str:
    """How far back the day lies on which something was kept; its date, where the clock was set back since."""
    return ago(day, today) if day <= today else plainly(day)


def _long(days: int) -> str:
    if days < 42:
        return several(days, "{n} day", "{n} days")
    if days < 91:
        return several(days // 7, "{n} week", "{n} weeks")
    if days < 730:
        return several(round(days / 30.44), "{n} month", "{n} months")
    return several(int(days / 365.25), "{n} year", "{n} years")
