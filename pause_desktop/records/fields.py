"""The fields of a record: label, help, unit, choices, limits and group stand here once, at the field.

Each maker (`text`, `day`, `tri`, …) returns a SQLModel field that carries a `Column`. The form, the import, the
spreadsheet template, the history and the data dictionary all read that one description.

What is stored for a value is the same in the table and in the journal (UUIDs as 32 hex digits, days and times
as ISO text, money as whole pence), so a row can be made from the journal without turning anything over.
"""

import datetime as dt
from collections.abc import Mapping
from dataclasses import dataclass, replace
from typing import Any, Literal
from uuid import UUID

from sqlalchemy import JSON, Date, ForeignKey, Integer, String, Uuid
from sqlalchemy.dialects.sqlite import TIME
from sqlmodel import Field

Kind = Literal[
    "text", "note", "day", "time", "whole", "money", "tri", "choice", "choices", "link", "scores", "json"
]

TEXT_LIMIT = 300
NOTE_LIMIT = 100_000
_CLOCK_TIME = TIME(storage_format="%(hour)02d:%(minute)02d:%(second)02d")


@dataclass(frozen=True, slots=True)
class Column:
    """What a person and a program need to know of one field.

    `kind` how it is typed and read · `choices` the code list's name · `links_to` the other table · `lowest` and
    `highest` for whole numbers (pence for money) · `longest` in characters · `past` a day that cannot lie
    after today · `searched` its words are found by search · `names_her` says who
    she is · `bare` words that tell nothing of her, shown behind the curtain too ·
    `width` how much of a form's row it wants, of 12.
    """

    name: str
    kind: Kind
    label: str
    help: str = ""
    unit: str = ""
    group: str = ""
    required: bool = False
    choices: str = ""
    links_to: str = ""
    lowest: int | None = None
    highest: int | None = None
    longest: int | None = None
    past: bool = False
    searched: bool = False
    names_her: bool = False
    bare: bool = False
    width: int = 6

    @property
    def veiled(self) -> bool:
        """Whether the privacy curtain hides it: names, and all words that somebody wrote freely."""
        free = self.kind in ("text", "note") and not self.bare
        return self.names_her or free or self.links_to == "goals"


_TYPES: dict[str, Any] = {
    "text": String, "note": String, "tri": String, "choice": String, "day": Date, "time": _CLOCK_TIME,
    "whole": Integer, "money": Integer, "link": Uuid, "choices": JSON(none_as_null=True),
    "scores": JSON(none_as_null=True), "json": JSON(none_as_null=True),
}  # fmt: skip


def _field(kind: Kind, label: str, *, index: bool = False, default: Any = None, **facts: Any) -> Any:
    column = Column("", kind, label, **facts)
    args = [ForeignKey(f"{column.links_to}.id", deferrable=True, initially="DEFERRED")] if column.links_to else []
    return Field(
        default=default,
        title=label,
        description=column.help or None,
        index=index,
        nullable=not column.required,
        sa_type=_TYPES[kind],
        sa_column_args=args,
        sa_column_kwargs={"info": {"column": column}},
    )


def text(label: str, *, longest: int = TEXT_LIMIT, **facts: Any) -> Any:
    """One line of words."""
    return _field("text", label, longest=longest, **facts)


def note(label: str, **facts: Any) -> Any:
    """Words of any length, found by search."""
    facts = {"width": 12, "searched": True, "longest": NOTE_LIMIT} | facts
    return _field("note", label, **facts)


def day(label: str, *, past: bool = True, **facts: Any) -> Any:
    """A calendar day; `past=False` for a day that may lie ahead (due, planned, review)."""
    return _field("day", label, past=past, **facts)


def clock(label: str, **facts: Any) -> Any:
    """A time of day on a 24-hour clock, kept to the second."""
    return _field("time", label, **facts)


def whole(label: str, lowest: int, highest: int, **facts: Any) -> Any:
    """A whole number within limits, both included."""
    return _field("whole", label, lowest=lowest, highest=highest, **facts)


def money(label: str, **facts: Any) -> Any:
    """An amount in pounds outside, whole pence inside; 0 to £1,000,000."""
    facts = {"unit": "£", "lowest": 0, "highest": 100_000_000} | facts
    return _field("money", label, **facts)


def tri(label: str, **facts: Any) -> Any:
    """Yes, no or not asked; blank is not recorded."""
    return _field("tri", label, choices="tri", **facts)


def choice(label: str, choices: str, **facts: Any) -> Any:
    """One code of a code list."""
    return _field("choice", label, choices=choices, **facts)


def choices(label: str, choices: str, **facts: Any) -> Any:
    """Several codes of a code list, in the order chosen."""
    return _field("choices", label, choices=choices, **facts)


def link(label: str, links_to: str, **facts: Any) -> Any:
    """Another record, by its id."""
    facts = {"index": True} | facts
    return _field("link", label, links_to=links_to, **facts)


def scores(label: str, **facts: Any) -> Any:
    """The answers of one scored form, area to step, kept together: never mixed from two people."""
    return _field("scores", label, width=12, **facts)


def structure(label: str, **facts: Any) -> Any:
    """A definition kept as one value, such as a progress tool."""
    return _field("json", label, **facts)


def columns(model: type) -> tuple[Column, ...]:
    """The described fields of a record class, in the order they are written there; `id` is not one."""
    return tuple(columns_by_name(model).values())


def columns_by_name(model: type) -> Mapping[str, Column]:
    """The same, by field name."""
    if model not in _COLUMNS:
        table = model.__table__  # type: ignore[attr-defined]
        described = (each for each in table.columns if "column" in each.info)
        _COLUMNS[model] = {each.name: replace(each.info["column"], name=each.name) for each in described}
    return _COLUMNS[model]


_COLUMNS: dict[type, dict[str, Column]] = {}


def to_stored(value: Any) -> Any:
    """A value as the journal and the table keep it; None stays None."""
    if value is None or isinstance(value, str | int | list | dict):
        return value
    if isinstance(value, UUID):
        return value.hex
    if isinstance(value, dt.date):
        return value.isoformat()
    if isinstance(value, dt.time):
        return value.isoformat("seconds")
    raise TypeError(f"cannot store a {type(value).__name__}")


def from_stored(column: Column, stored: Any) -> Any:
    """The value behind what the journal keeps; None stays None."""
    if stored is None:
        return None
    if column.kind == "link":
        return UUID(stored)
    if column.kind == "day":
        return dt.date.fromisoformat(stored)
    if column.kind == "time":
        return dt.time.fromisoformat(stored)
    return stored
