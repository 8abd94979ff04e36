"""What the women came with: each need, of those who were asked about it."""

from datetime import date
from typing import Any
from uuid import UUID

from pause_desktop.measures.scope import Scope
from pause_desktop.measures.values import Share, share
from pause_desktop.records.codes import CODE_LISTS

# Of two answers given on one day the one that says more stands, whatever order the rows come in.
_SAYS = {"not_asked": 0, "no": 1, "past": 2, "current": 3}


def needs(scope: Scope) -> dict[str, Share]:
    """Each kind anybody has a row for: current or past in her latest row by the day, of those asked.

    No row and "not asked" are the same: she is in neither number.
    """
    latest: dict[str, dict[UUID, Any]] = {}
    for row in scope.of_group(scope.rows.needs):
        if scope.asked.by_the_day(row.asked_on):
            rows = latest.setdefault(row.kind, {})
            if row.woman not in rows or _standing(row) > _standing(rows[row.woman]):
                rows[row.woman] = row
    known = list(CODE_LISTS["need"].labels)
    return {kind: _share(scope, latest[kind]) for kind in sorted(latest, key=lambda kind: _place(known, kind))}


def _standing(row: Any) -> tuple[date, int]:
    return row.asked_on or date.min, _SAYS.get(row.status, 0)


def _place(known: list[str], kind: str) -> tuple[int, str]:
    return (known.index(kind) if kind in known else len(known), kind)


def _share(scope: Scope, rows: dict[UUID, Any]) -> Share:
    asked = [woman for woman, row in rows.items() if row.status in ("current", "past", "no")]
    counted = [woman for woman in asked if rows[woman].status != "no"]
    return share(len(counted), len(asked), scope.references(counted), scope.references(asked))
