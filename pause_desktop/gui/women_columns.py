"""Which columns the women's table can have, which a person has chosen, and in what order."""

from collections.abc import Iterable, Mapping, Sequence
from functools import cache

from pause_desktop.gui.look.tables import Column
from pause_desktop.gui.women_cells import OWN, Seen, WomenColumn
from pause_desktop.gui.women_fields import columns_of_fields
from pause_desktop.store.queries import WomanLine

ALWAYS = "name"
"""The column that cannot be put away."""

FIRST_SORT = "last_contact"
"""The women's page begins with those who have waited longest to be seen."""

USUAL = (
    "reference", "name", "stage", "worker", "weeks_left", "last_contact", "next_contact", "safe_to", "alert",
)  # fmt: skip
"""The columns that everybody begins with."""


@cache
def known_columns() -> Mapping[str, WomenColumn]:
    """Every column that can be chosen, by name: those of a line, then the fields in their order."""
    return {each.name: each for each in (*OWN, *columns_of_fields())}


def those_known(names: Iterable[object]) -> tuple[str, ...]:
    """Of names that were kept, those that there still are, each once and hers among them; the usual for none."""
    words = dict.fromkeys(name for name in names if isinstance(name, str))
    known = tuple(name for name in words if name in known_columns())
    if not known:
        return USUAL
    return known if ALWAYS in known else (ALWAYS, *known)


def women_columns(seen: Seen, chosen: Sequence[str] = USUAL) -> list[Column[WomanLine]]:
    """The columns that were chosen, in that order.

    Where there is no room the usual ones go in an order of their own; chosen ones from the end, but never her name.
    """
    known, usual = known_columns(), tuple(chosen) == USUAL
    made = [known[name] for name in chosen]
    return [each.column(seen, each.keep if usual or each.name == ALWAYS else at) for at, each in enumerate(made, 1)]


def fields_asked(chosen: Sequence[str]) -> tuple[str, ...]:
    """The fields to be read for the columns that were chosen."""
    return tuple(known_columns()[name].asks for name in chosen if known_columns()[name].asks)
