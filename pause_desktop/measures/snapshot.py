"""What a measure is given: the rows of every table as they stand, and what was asked about them.

The store fills a Snapshot; measures never ask for more rows. A row is any object with the attributes of the
data dictionary, so that a hundred thousand contacts can be light tuples.
"""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date
from typing import Any

Rows = Sequence[Any]


@dataclass(frozen=True, slots=True, repr=False)
class Snapshot:
    """The rows of a practice, one sequence for each table, in any order.

    A contact needs only woman, worker, on, mode, outcome and minutes.
    """

    practice: Any | None = None
    workers: Rows = ()
    cohorts: Rows = ()
    women: Rows = ()
    stage_periods: Rows = ()
    contraception: Rows = ()
    pregnancies: Rows = ()
    children: Rows = ()
    needs: Rows = ()
    contacts: Rows = ()
    pause_plans: Rows = ()
    goals: Rows = ()
    steps: Rows = ()
    resource_spends: Rows = ()
    progress_reviews: Rows = ()
    core10s: Rows = ()
    outcomes: Rows = ()
    service_uses: Rows = ()
    quotes: Rows = ()
    consents: Rows = ()
    privacy_notices: Rows = ()
    risk_alerts: Rows = ()
    risk_assessments: Rows = ()
    network_people: Rows = ()
    visits: Rows = ()
    tasks: Rows = ()
    subject_requests: Rows = ()


@dataclass(frozen=True, slots=True)
class Asked:
    """The day, the first day of the period (None: the first record) and the cohort's name (None: all women)."""

    as_at: date
    since: date | None = None
    cohort: str | None = None

    def covers(self, day: date | None) -> bool:
        """True where a day lies in the period, both ends included; a missing day lies in none."""
        return day is not None and day <= self.as_at and (self.since is None or day >= self.since)

    def by_the_day(self, day: date | None) -> bool:
        """True where something was so by the day; what has no date is taken as known."""
        return day is None or day <= self.as_at
