"""Practices to attack: invented ones of any size, and folders of CSV files with known figures."""

import datetime as dt
from functools import cache
from types import SimpleNamespace
from typing import Any

from pause_desktop.demo.practice import invented
from pause_desktop.measures.figures import Figures, figures
from pause_desktop.measures.snapshot import Snapshot
from pause_desktop.records.fields import columns_by_name
from pause_desktop.records.tables import TABLES
from tests.attack.attacking import Attack

DAY = dt.date(2026, 3, 31)
YEAR = dt.date(2025, 4, 1)


@cache
def invented_practice(women: int, seed: int = 7) -> Snapshot:
    """An invented practice with so many women, without a file."""
    rows: dict[str, list[Any]] = {}
    for table, record, values in invented(women, 3, DAY, seed):
        empty = dict.fromkeys(columns_by_name(TABLES[table]))
        rows.setdefault(table, []).append(SimpleNamespace(**{**empty, **values, "id": record}))
    settings = rows.pop("practice")[0]
    known = {name: tuple(found) for name, found in rows.items() if name in Snapshot.__dataclass_fields__}
    return Snapshot(practice=settings, **known)


def attacked(snapshot: Snapshot, rule: str, as_at: dt.date = DAY, since: dt.date | None = None,
             cohort: str | None = None, suspicious: bool = False) -> Attack:  # fmt: skip
    """The attack on the public edition of a practice."""
    exact, published = (_figures(snapshot, as_at, since, cohort, each) for each in ("none", rule))
    return Attack(exact, published, suspicious=suspicious)


def _figures(snapshot: Snapshot, as_at: dt.date, since: dt.date | None, cohort: str | None, rule: str) -> Figures:
    return figures(snapshot, as_at, since, cohort, rule)
