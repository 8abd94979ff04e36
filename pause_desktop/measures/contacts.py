"""How the work was done: contacts by outcome and mode, their minutes, and how often women came.

Contacts are the one table of a hundred thousand rows, so one walk over them fills every count.
"""

from collections import Counter
from typing import Any
from uuid import UUID

from pause_desktop.measures.scope import Scope
from pause_desktop.measures.values import Count, Number, Share, share
from pause_desktop.records.codes import CODE_LISTS

WRITTEN = ("text", "letter")
"""Modes nobody attends."""


class Tally:
    """The counts of one walk over the contacts of the period; a planned contact is in none of them."""

    def __init__(self, scope: Scope) -> None:
        self.minutes = 0
        self.by: dict[tuple[str, str], Counter[UUID]] = {}
        self.quarters: dict[tuple[int, int], dict[str, Counter[UUID]]] = {}
        women, covers = scope.women, scope.asked.covers
        for row in scope.rows.contacts:
            if row.outcome != "planned" and row.woman in women and covers(row.on):
                self._add(row)

    def _add(self, row: Any) -> None:
        self.minutes += row.minutes or 0
        key = row.mode, row.outcome
        if key not in self.by:
            self.by[key] = Counter()
        self.by[key][row.woman] += 1
        if row.outcome in ("attended", "did_not_attend") and row.mode not in WRITTEN:
            quarter = self.quarters.setdefault((row.on.year, (row.on.month + 2) // 3), {})
            quarter.setdefault(row.outcome, Counter())[row.woman] += 1

    def of(self, mode: str | None = None, outcome: str | None = None) -> Counter[UUID]:
        """How many contacts each woman had of a mode, of an outcome, or of all."""
        total: Counter[UUID] = Counter()
        for (its_mode, its_outcome), women in self.by.items():
            if mode in (None, its_mode) and outcome in (None, its_outcome):
                total.update(women)
        return total


def attendance(scope: Scope, tally: Tally) -> dict[str, Any]:
    """Contacts by outcome, and attended of those attended or missed, in every mode but text and letter."""
    outcomes = [outcome for outcome in CODE_LISTS["contact_outcome"].labels if outcome != "planned"]
    kept, missed = _kept(tally.quarters.values())
    return {
        "outcomes": {outcome: Number(*_counted(scope, tally.of(outcome=outcome))) for outcome in outcomes},
        "attended": _attended(scope, kept, missed),
    }


def attendance_by_quarter(scope: Scope, tally: Tally) -> dict[str, Share]:
    """The same share for each calendar quarter of the period in which there was such a contact."""
    return {
        f"{year} Q{quarter}": _attended(scope, *_kept([outcomes]))
        for (year, quarter), outcomes in sorted(tally.quarters.items())
    }


def contacts_by_mode(scope: Scope, tally: Tally) -> dict[str, Count]:
    """Contacts of each mode, whatever their outcome."""
    return {mode: Count(*_counted(scope, tally.of(mode=mode))) for mode in CODE_LISTS["mode"].labels}


def contact_minutes(scope: Scope, tally: Tally) -> dict[str, Number]:
    """Contacts, and the minutes recorded for them."""
    n, women = _counted(scope, tally.of())
    return {"n": Number(n, women), "minutes": Number(tally.minutes, women)}


def _counted(scope: Scope, women: Counter[UUID]) -> tuple[int, tuple[str, ...]]:
    return women.total(), scope.references(women)


def _kept(quarters: Any) -> tuple[Counter[UUID], Counter[UUID]]:
    kept: Counter[UUID] = Counter()
    missed: Counter[UUID] = Counter()
    for outcomes in quarters:
        kept.update(outcomes.get("attended", {}))
        missed.update(outcomes.get("did_not_attend", {}))
    return kept, missed


def _attended(scope: Scope, kept: Counter[UUID], missed: Counter[UUID]) -> Share:
    n = kept.total()
    return share(n, n + missed.total(), scope.references(kept), scope.references(kept | missed))
