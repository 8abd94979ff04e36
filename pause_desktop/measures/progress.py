"""How the women see their own lives: the progress tool's five-point scores, over time.

Scores at different times come from different women, so each area shows the paired change beside the means:
the same women, first against latest. A missing score is missing, never zero.
"""

from collections.abc import Iterable, Mapping
from fractions import Fraction
from typing import Any

from pause_desktop.measures import rounding
from pause_desktop.measures.scope import Scope
from pause_desktop.measures.values import Derived, Number
from pause_desktop.records.codes import CODE_LISTS
from pause_desktop.records.journey import TIME_POINTS

SCALE = (1, 2, 3, 4, 5)
MENTAL_HEALTH = "mental_and_emotional_health"
Scores = Mapping[str, int]
"""Her reference to her score. A reference is hashed once; an id would be at each of a million look-ups."""


def in_time(rows: Iterable[Any]) -> list[Any]:
    """Scored forms by day; two of one day in the order of their time points."""
    return sorted(rows, key=lambda row: (row.on, TIME_POINTS.index(row.time_point)))


class Scored:
    """The group's scores by the day: area to time point to woman, and area to woman in order of time."""

    def __init__(self, scope: Scope) -> None:
        self.at: dict[str, dict[str, dict[str, int]]] = {}
        self.over_time: dict[str, dict[str, list[int]]] = {}
        self.left = {
            scope.women[woman].reference: rows[-1].exit_reason or "not_recorded"
            for woman, rows in scope.stages.items()
            if rows[-1].stage == "closed"
        }
        rows = scope.of_group(scope.rows.progress_reviews)
        for row in in_time(row for row in rows if row.on <= scope.asked.as_at):
            self._add(scope.women[row.woman].reference, row)

    def _add(self, reference: str, row: Any) -> None:
        for area, score in (row.scores or {}).items():
            if score is not None:
                # Of two reviews for one time point the later one stands.
                self.at.setdefault(area, {}).setdefault(row.time_point, {})[reference] = score
                self.over_time.setdefault(area, {}).setdefault(reference, []).append(score)

    @property
    def areas(self) -> list[str]:
        """The areas anybody scored: those the program knows in its order, then others by name."""
        known = [area for area in CODE_LISTS["life_area"].labels if area in self.at]
        return known + sorted(self.at.keys() - known)

    def points(self, area: str) -> list[tuple[str, Scores]]:
        """The time points at which an area was scored, in order, with each woman's score."""
        found = self.at.get(area, {})
        return [(point, found[point]) for point in TIME_POINTS if point in found]


def progress(scored: Scored) -> dict[str, Any]:
    """Each area: every time point, the paired change, and who of those scored only once had left."""
    return {
        area: {point: _at_point(scores) for point, scores in scored.points(area)}
        | {
            "paired": _paired(scored.over_time[area]),
            "left": _left(scored, area),
        }
        for area in scored.areas
    }


def mental_health_item(scored: Scored) -> dict[str, Any]:
    """The one five-point question about mental and emotional health; it is not CORE-10."""
    return {
        point: {"n": _number(scores), "counts": _counts(scores)} for point, scores in scored.points(MENTAL_HEALTH)
    }


def _at_point(scores: Scores) -> dict[str, Any]:
    return {
        "n": _number(scores),
        "mean": _mean(scores),
        "counts": _counts(scores),
    }


def _counts(scores: Scores) -> list[Number]:
    return [_number((woman for woman, score in scores.items() if score == step)) for step in SCALE]


def _paired(over_time: Mapping[str, list[int]]) -> dict[str, Any]:
    pairs = {woman: (scores[0], scores[-1]) for woman, scores in over_time.items() if len(scores) > 1}
    first = {woman: pair[0] for woman, pair in pairs.items()}
    last = {woman: pair[1] for woman, pair in pairs.items()}
    return {
        "n": _number(pairs),
        "first": _mean(first),
        "last": _mean(last),
        "better": _number(woman for woman in pairs if last[woman] > first[woman]),
        "same": _number(woman for woman in pairs if last[woman] == first[woman]),
        "worse": _number(woman for woman in pairs if last[woman] < first[woman]),
    }


def _left(scored: Scored, area: str) -> dict[str, Number]:
    gone: dict[str, list[str]] = {}
    for reference, scores in scored.over_time[area].items():
        if len(scores) == 1 and reference in scored.left:
            gone.setdefault(scored.left[reference], []).append(reference)
    return {reason: _number(women) for reason, women in sorted(gone.items())}


def _mean(scores: Scores) -> Derived:
    return Derived(rounding.mean(Fraction(sum(scores.values())), len(scores)), len(scores), tuple(sorted(scores)))


def _number(women: Iterable[str]) -> Number:
    references = tuple(sorted(women))
    return Number(len(references), references)
