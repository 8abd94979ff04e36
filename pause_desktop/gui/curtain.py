"""What is left of a record behind the privacy curtain: initials for names, and nobody's own words.

`Column.veiled` is the one rule, of which fields hold such words; here stands what is shown in their place.
"""

from typing import Any

from pause_desktop.gui.language import tr
from pause_desktop.records.fields import Column, columns_by_name

HIDDEN = tr("hidden by the curtain")


class Veiled:
    """A record whose words are behind the curtain; its days, codes and numbers are as they are."""

    def __init__(self, row: Any) -> None:
        self._row, self._columns = row, columns_by_name(type(row))

    def __getattr__(self, name: str) -> Any:
        value = getattr(self._row, name)
        column = self._columns.get(name)
        return value if column is None else veiled(column, value)


def veiled(column: Column, value: Any) -> Any:
    """A value as it is seen behind the curtain; None where words that need not be there have to go."""
    if not value or not column.veiled or column.kind == "link":
        return value
    if column.name.endswith("name") and column.names_her:
        return initials(str(value))
    return HIDDEN if column.required or column.kind == "note" else None


def initials(name: str) -> str:
    """What is left of a name: "C.Ł."."""
    return "".join(f"{part[0]}." for part in name.split())
