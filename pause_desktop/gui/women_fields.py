"""Further columns of the women's table, made from the fields of a woman: what she is asked becomes a column.

How she can be reached is none of them: a number never stands where her safe-contact banner does not.
"""

import datetime as dt
from typing import Any

from pause_desktop.gui.curtain import HIDDEN, veiled
from pause_desktop.gui.language import month, tr
from pause_desktop.gui.look.cells import Cell
from pause_desktop.gui.record.dates import on_weekday
from pause_desktop.gui.record.said import pounds
from pause_desktop.gui.women_cells import Seen, WomenColumn
from pause_desktop.records.fields import Column, columns
from pause_desktop.records.woman import Woman
from pause_desktop.store.queries import WomanLine

_NOT_HERE = frozenset({"reference", "worker", "cohort"})  # the lines have them already
_GROUPS = frozenset({"Herself", "With Pause"})
_CHECKED = "safe_contact_checked_on"
_WIDTHS = {"day": 130, "tri": 110, "money": 110}
_WIDE = 170
_HEAD = 44  # beside the words of a head: its margins and the mark of the order
_LETTER = 8


def columns_of_fields() -> list[WomenColumn]:
    """A column of each field that may stand in a list, in the order of her form."""
    asked = (c for c in columns(Woman) if (c.group in _GROUPS and c.name not in _NOT_HERE) or c.name == _CHECKED)
    return [_of_field(column) for column in asked]


def _of_field(column: Column) -> WomenColumn:
    title = tr("Safe contact checked") if column.name == _CHECKED else tr(column.label)
    width = max(_WIDTHS.get(column.kind, _WIDE), _HEAD + _LETTER * len(title))
    return WomenColumn(
        column.name, title, width, lambda line, seen: _cell(column, line, seen),
        lambda line: _order(column, line), asks=column.name,
    )  # fmt: skip


def _cell(column: Column, line: WomanLine, seen: Seen) -> Cell:
    value = line.also.get(column.name)
    if value in (None, ""):
        return Cell("–", tone="soft", say=tr("not recorded"))
    if seen.curtain and column.veiled:
        return Cell(veiled(column, value) or HIDDEN, tone="soft", say=HIDDEN)
    if column.kind == "day":
        day = dt.date.fromisoformat(value)
        return Cell(f"{day.day} {month(day.month, short=True)} {day.year}", tip=on_weekday(day))
    if column.kind == "money":
        return Cell(pounds(value))
    if column.kind in ("tri", "choice"):
        words = seen.terms.label(column.choices, value) if seen.terms is not None else value
        return Cell(words, tone="soft" if value == "not_asked" else "ink", tip=words)
    return Cell(str(value), tip=str(value))


def _order(column: Column, line: WomanLine) -> Any:
    value = line.also.get(column.name)
    told = value.casefold() if isinstance(value, str) else value
    return value in (None, ""), told if told is not None else 0 if column.kind == "money" else "", line.reference
