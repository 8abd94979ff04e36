"""How a field's value leaves at a terminal: plainly for scripts, in words for a person."""

from collections.abc import Mapping
from typing import Any
from uuid import UUID

from pause_desktop.records.fields import Column, columns_by_name, to_stored
from pause_desktop.records.tables import TABLES
from pause_desktop.records.terms import Terms
from pause_desktop.sheets.naming import Names


def plain(column: Column | None, value: Any) -> Any:
    """A value or its stored form for JSON: ids with their dashes, amounts as 395.00, days as 2020-03-31."""
    if value is None or column is None:
        return value
    if column.kind == "link":
        return str(UUID(str(value)))
    if column.kind == "money":
        return f"{value // 100}.{value % 100:02d}"
    return to_stored(value)


class Saying:
    """Values in the words of the forms; links by the names of what they lead to."""

    def __init__(self, terms: Terms, names: Names) -> None:
        self._terms, self._names = terms, names

    def of_row(self, table: str, row: Mapping[str, Any]) -> str:
        """What a record holds, field by field; not whose it is, nor what is blank."""
        fields = [(each, row[name]) for name, each in columns_by_name(TABLES[table]).items() if name != "woman"]
        return "; ".join(f"{each.label} {self.of(each, value)}" for each, value in fields if value is not None)

    def of(self, column: Column | None, value: Any) -> str:
        """One value, stored or plain."""
        if value is None:
            return "–"
        if column is None:
            return str(value)
        if column.kind in ("choice", "tri"):
            return self._terms.label(column.choices, value)
        if column.kind == "choices":
            return ", ".join(self._terms.label(column.choices, each) for each in value)
        if column.kind == "link":
            return self._names.of(column.links_to, UUID(str(value)).hex) or "–"
        if column.kind == "money":
            return f"£{value}" if isinstance(value, str) else f"£{value // 100:,}.{value % 100:02d}"
        if column.kind == "scores":
            areas = {area.code: area.label for area in self._terms.tool.areas}
            return ", ".join(f"{areas.get(area, area)} {step}" for area, step in value.items())
        return str(value)
