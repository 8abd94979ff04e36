"""The snapshot for figures: every row a measure may look at, as light tuples, read in one pass."""

import gc
from collections import namedtuple
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from typing import Any
from uuid import UUID

from pause_desktop.measures.snapshot import Snapshot
from pause_desktop.records.fields import columns_by_name, from_stored
from pause_desktop.records.tables import MADE_ELSEWHERE, TABLES
from pause_desktop.store.reading import Reading
from pause_desktop.store.search import loads

_CONTACT = ("woman", "worker", "on", "mode", "outcome", "minutes", "travel_minutes")
_JSON_KINDS = ("choices", "scores", "json")


def snapshot(rows: Reading) -> Snapshot:
    """Every row a measure may look at, as light tuples with the names of the data dictionary."""
    with _without_collecting():
        # what no figure looks at is not read: it would only cost time and memory
        found: dict[str, Any] = {table: _light(rows, table) for table in TABLES if table not in MADE_ELSEWHERE}
    practice = found.pop("practice")
    return Snapshot(practice=practice[0] if practice else None, **found)


@contextmanager
def _without_collecting() -> Iterator[None]:
    """Rows make no cycles, and to look for some again and again in a growing heap costs half as much once more."""
    collecting = gc.isenabled()
    gc.disable()
    try:
        yield
    finally:
        if collecting:
            gc.enable()


def _light(rows: Reading, table: str) -> list[Any]:
    described = columns_by_name(TABLES[table])
    names = _CONTACT if table == "contacts" else tuple(n for n in described if described[n].kind != "note")
    if table in ("goals", "quotes", "steps"):  # their wording is what they are
        names = tuple(described)
    row = namedtuple(table, ("id", *names))  # type: ignore[misc]
    readers = [memo(UUID), *(_reader_of(described[name].kind, described[name]) for name in names)]
    picked = rows.pick(table, "id", *names)
    return [row(*[read(v) if read and v is not None else v for read, v in zip(readers, each)]) for each in picked]  # noqa: B905


def _reader_of(kind: str, column: Any) -> Callable[[Any], Any] | None:
    if kind in _JSON_KINDS:
        return loads
    if kind in ("link", "day", "time"):
        return memo(lambda stored: from_stored(column, stored))
    return None


def memo(read: Callable[[Any], Any]) -> Callable[[Any], Any]:
    """The same stored text is read once: days and links repeat in their thousands."""

    class Known(dict[Any, Any]):
        def __missing__(self, stored: Any) -> Any:
            value = self[stored] = read(stored)
            return value

    return Known().__getitem__
