"""A filter saved under a name of the person's own: what the women's table was narrowed to, and how it stood.

A name or a word that was searched for may name a woman. They are kept in the encrypted file and nowhere else.
"""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from typing import Any
from uuid import UUID

from pause_desktop.gui.women_columns import FIRST_SORT, USUAL, those_known
from pause_desktop.gui.women_filters import ALL, NONE, Wanted
from pause_desktop.store.preferences import Preferences

_KEPT, _COLUMNS = "women.views", "women.columns"
LONGEST = 60


@dataclass(frozen=True, slots=True)
class View:
    """One saved filter: who is wanted, the words searched for, order and columns."""

    name: str = field(repr=False)
    wanted: Wanted = field(default_factory=Wanted, repr=False)
    typed: str = field(default="", repr=False)
    sort: str = FIRST_SORT
    backwards: bool = False
    columns: tuple[str, ...] = USUAL

    def plain(self) -> dict[str, Any]:
        """As it is kept."""
        return {
            "name": self.name, "stage": self.wanted.stage, "worker": _plain(self.wanted.worker),
            "cohort": _plain(self.wanted.cohort), "typed": self.typed, "sort": self.sort,
            "backwards": self.backwards, "columns": list(self.columns),
        }  # fmt: skip

    @classmethod
    def read(cls, kept: Mapping[str, Any]) -> "View":
        """From what was kept; what a newer program wrote and this one does not know is left out."""
        typed = {name: str(kept.get(name) or "") for name in ("stage", "worker", "cohort", "typed", "sort")}
        wanted = Wanted(typed["stage"], _id(typed["worker"]), _id(typed["cohort"]))
        columns = kept.get("columns")
        return cls(
            str(kept.get("name") or "")[:LONGEST], wanted, typed["typed"], typed["sort"] or FIRST_SORT,
            bool(kept.get("backwards")), those_known(columns if isinstance(columns, list) else ()),
        )  # fmt: skip

    def shows_as(self, other: "View") -> bool:
        """Whether both show the same, whatever their names."""
        return (self.wanted, self.typed, self.sort, self.backwards, self.columns) == (
            other.wanted, other.typed, other.sort, other.backwards, other.columns,
        )  # fmt: skip


class Views:
    """The saved filters of the worker who sits here, by name."""

    def __init__(self, preferences: Preferences) -> None:
        self._preferences = preferences

    def all(self) -> list[View]:
        """Every saved filter, in the order of their names."""
        kept = self._preferences.get(_KEPT, [])
        found = [View.read(each) for each in kept if isinstance(each, dict)] if isinstance(kept, list) else []
        return sorted((view for view in found if view.name), key=lambda view: view.name.casefold())

    def names(self, name: str) -> bool:
        """Whether there is one of this name."""
        return any(view.name.casefold() == name.strip().casefold() for view in self.all())

    def put(self, view: View) -> None:
        """Saves one, in place of another of its name."""
        name = view.name.casefold()
        self._keep([*(each for each in self.all() if each.name.casefold() != name), view])

    def replace(self, views: Iterable[View]) -> None:
        """Keeps these instead of those there were."""
        self._keep(list(views))

    def _keep(self, views: list[View]) -> None:
        self._preferences.put(_KEPT, [view.plain() for view in views] or None)


def kept_columns(preferences: Preferences) -> tuple[str, ...]:
    """The columns that the worker has chosen, in her order."""
    kept = preferences.get(_COLUMNS)
    return those_known(kept if isinstance(kept, list) else ())


def keep_columns(preferences: Preferences, chosen: tuple[str, ...]) -> None:
    """Remembers the columns; the usual ones need no remembering."""
    preferences.put(_COLUMNS, None if chosen == USUAL else list(chosen))


def _plain(wanted: Any) -> str:
    return wanted.hex if isinstance(wanted, UUID) else str(wanted)


def _id(kept: str) -> Any:
    if kept in (ALL, NONE):
        return kept
    try:
        return UUID(kept)
    except ValueError:
        return ALL
