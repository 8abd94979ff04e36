"""Everything that the women's page shows, read in one pass, so that it can be read behind the window."""

import datetime as dt
from collections.abc import Sequence
from dataclasses import dataclass
from uuid import UUID

from pause_desktop.gui.desk import Desk
from pause_desktop.gui.women_columns import fields_asked
from pause_desktop.gui.women_search import WomenIndex
from pause_desktop.records.practice import Cohort
from pause_desktop.records.terms import Terms
from pause_desktop.store.queries import women, workers

SHOWN = frozenset({"women", "stage_periods", "contacts", "risk_alerts", "workers", "cohorts", "practice"})
"""Tables whose changes this page shows."""


@dataclass(frozen=True)
class Lines:
    """The day, every line, who and what they can be narrowed by, and the words for codes."""

    today: dt.date
    index: WomenIndex
    team: list[tuple[UUID, str]]
    cohorts: list[tuple[UUID, str]]
    terms: Terms


def read_lines(desk: Desk, columns: Sequence[str]) -> Lines:
    """Reads what the columns that were chosen ask for."""
    today = desk.today()
    with desk.reading() as rows:
        team = [(each.id, each.name) for each in workers(rows, today)]
        cohorts = sorted(((each.id, each.name) for each in rows.all(Cohort)), key=lambda each: each[1])
        index = WomenIndex(women(rows, today, fields_asked(columns)))
    return Lines(today, index, team, cohorts, desk.terms())
