"""What the practice lead watches: each worker's women, reviews overdue, and who has not been seen."""

from datetime import date
from typing import Any
from uuid import UUID

from pause_desktop.measures.scope import Scope
from pause_desktop.measures.values import Number
from pause_desktop.records.attention import (
    ACTIVE,
    NOT_SEEN_LATE,
    NOT_SEEN_SOON,
    days_unseen,
    reviews_due,
    was_seen,
)

NOT_ASSIGNED = "not_assigned"


def caseload(scope: Scope) -> dict[str, Number]:
    """Women engaging and open on the day, for each worker who has any."""
    return _by_worker(scope, dict.fromkeys(scope.in_stage("engaging", "open"), 1))


def overdue(scope: Scope) -> dict[str, dict[str, Number]]:
    """For each worker: reviews more than 28 days late, and women not seen for 14 and for 30 days."""
    days = days_since_seen(scope)
    late = {woman: len(points) for woman, points in overdue_reviews(scope).items()}
    columns = {
        "reviews": _by_worker(scope, late),
        "not_seen_14": _by_worker(scope, {w: 1 for w, n in days.items() if n >= NOT_SEEN_SOON}),
        "not_seen_30": _by_worker(scope, {w: 1 for w, n in days.items() if n >= NOT_SEEN_LATE}),
    }
    workers = _by_worker(scope, dict.fromkeys(scope.in_stage(*ACTIVE), 1))
    return {name: {column: counts.get(name, Number(0)) for column, counts in columns.items()} for name in workers}


def overdue_reviews(scope: Scope) -> dict[UUID, list[str]]:
    """The time points of each open woman whose review is more than 28 days late and not done."""
    reviews: dict[UUID, list[Any]] = {}
    for row in scope.of_women(scope.rows.progress_reviews):
        reviews.setdefault(row.woman, []).append(row)
    found: dict[UUID, list[str]] = {}
    for woman in scope.open:
        for review in reviews_due(scope.stages[woman], reviews.get(woman, ()), scope.asked.as_at):
            if review.overdue:
                found.setdefault(woman, []).append(review.time_point)
    return found


def days_since_seen(scope: Scope) -> dict[UUID, int]:
    """Days since each woman engaging, open or in transition last came, in person or by video.

    For one never seen the days since her present stage began.
    """
    women, day = scope.in_stage(*ACTIVE), scope.asked.as_at
    seen: dict[UUID, date] = {}
    for row in scope.rows.contacts:
        if was_seen(row, day) and row.woman in women:
            seen[row.woman] = max(row.on, seen.get(row.woman, row.on))
    return {woman: days_unseen(seen.get(woman), scope.stages[woman][-1].started_on, day) for woman in women}


def _by_worker(scope: Scope, weights: dict[UUID, int]) -> dict[str, Number]:
    names = {row.id: row.name for row in scope.rows.workers}
    grouped: dict[str, list[UUID]] = {}
    for woman in weights:
        grouped.setdefault(names.get(scope.women[woman].worker, NOT_ASSIGNED), []).append(woman)
    return {
        name: Number(sum(weights[woman] for woman in women), scope.references(women))
        for name, women in sorted(grouped.items())
    }
