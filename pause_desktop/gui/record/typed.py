"""What stands in a field for a value, and what is meant by what was typed: the two ways between record and form.

A draft holds what was *typed*, so nothing half-finished is lost; `records.check` alone says what it is worth.
"""

import datetime as dt
import re
from collections.abc import Mapping
from typing import Any
from uuid import UUID

from pause_desktop.gui.record.dates import Lean, read_day, read_whole_day, whole_day, written
from pause_desktop.records.fields import Column

Typed = str | list[str] | dict[str, Any] | None

LONG_AGO = frozenset({"date_of_birth", "born_on"})
"""Days that need their year: nobody is born "on Tuesday"."""

_BARE_TIME = re.compile(r"(\d{1,2})(\d{2})|(\d{1,2})")


def typed_of(column: Column, value: Any) -> Typed:
    """What a field shows for a stored value; blank is missing."""
    if value is None:
        return {"choices": [], "scores": {}, "tri": None, "choice": None, "link": None}.get(column.kind, "")
    if column.kind == "day":
        return written(value)
    if column.kind == "time":
        return value.isoformat("seconds" if value.second else "minutes")
    if column.kind == "money":
        return f"{value // 100}.{value % 100:02d}"
    if column.kind == "link":
        return UUID(str(value)).hex
    if column.kind in ("choices", "scores"):
        return type(value)(value)
    return str(value)


def cell_of(column: Column, typed: Typed, today: dt.date, lean: Lean) -> Any:
    """What the parser is given: short ways of writing days and times are written out, all else stays as typed."""
    if column.kind == "day" and isinstance(typed, str):
        found = understood(column, typed, today, lean)
        if found is None and column.name not in LONG_AGO:
            return whole_day(typed, today)  # no such day in any year: the parser says why
        return found or typed
    if column.kind == "time" and isinstance(typed, str) and (match := _BARE_TIME.fullmatch(typed.strip())):
        return f"{match[1] or match[3]}:{match[2] or '00'}"
    return typed


def understood(column: Column, typed: str, today: dt.date, lean: Lean) -> dt.date | None:
    """The day that a field's words mean; None where nothing can be made of them, or a birthday lacks its year."""
    if column.name in LONG_AGO:
        return read_whole_day(typed)
    return read_day(typed, today, lean)


def lean_of(table: str, column: Column) -> Lean:
    """Where a short day of a field lies: a contact may be planned, other days are behind or ahead."""
    if table == "contacts" and column.name == "on":
        return "near"
    return "back" if column.past else "ahead"


def alike(one: Typed, other: Typed) -> bool:
    """Whether two fields hold the same; blank is blank, however it is written."""
    return (one or None) == (other or None)


def plain_draft(draft: Mapping[str, Any]) -> dict[str, Any]:
    """A draft as JSON can keep it."""
    return {name: value for name, value in draft.items() if value is None or isinstance(value, str | list | dict)}
