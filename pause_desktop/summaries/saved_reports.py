"""The reports that were made and kept: found again, repeated, and what a new one is compared with."""

import datetime as dt
from typing import TYPE_CHECKING, Any

from pydantic import TypeAdapter, ValidationError

from pause_desktop.errors import UserError
from pause_desktop.records.report import ImpactReport
from pause_desktop.reports.changes import is_as_long
from pause_desktop.reports.impact import Earlier, check_code
from pause_desktop.store.reading import Reading
from pause_desktop.store.writing import Writing
from pause_desktop.summaries.choices import Choices

if TYPE_CHECKING:
    from pause_desktop.summaries.impact import Summary

_CHOICES = TypeAdapter(Choices)


def saved_reports(rows: Reading) -> list[ImpactReport]:
    """Every report that was kept, that with the newest last day first."""
    return sorted(rows.all(ImpactReport), key=_age, reverse=True)


def last_day_reported(rows: Reading, before: dt.date) -> dt.date | None:
    """The last day of the newest report that ended before a day."""
    return max((each.as_at for each in rows.all(ImpactReport) if each.as_at < before), default=None)


def earlier_report(rows: Reading, choices: Choices) -> Earlier | None:
    """The newest report with an earlier last day, of the same edition and the same kind of group.

    One whose period is as long as that of the choices goes before a newer one of another length.
    """
    alike = [
        each
        for each in rows.all(ImpactReport)
        if each.as_at < choices.as_at
        and each.edition == choices.edition
        and (each.cohort, each.since is None) == (choices.cohort, choices.since is None)
    ]
    if not alike:
        return None
    return as_earlier(max(alike, key=lambda each: (is_as_long(choices, each), _age(each))))


def as_earlier(report: ImpactReport) -> Earlier:
    """A kept report as that which changes are measured against."""
    rule: Any = report.rule
    return Earlier(report.as_at, report.measures, report.since, report.cohort, rule, report.check_code)


def keep(change: Writing, choices: Choices, made: "Summary", made_on: dt.date, worker: str | None) -> bool:
    """Keeps a report that was made; the same choices on the same records are kept once. Whether it was new."""
    code = check_code(made.impact)
    if change.connection.execute("SELECT 1 FROM impact_reports WHERE check_code = ?", (code,)).fetchone():
        return False
    change.add(
        "impact_reports",
        {
            "as_at": choices.as_at,
            "since": choices.since,
            "cohort": choices.cohort,
            "edition": choices.edition,
            "rule": choices.in_force,
            "check_code": code,
            "made_on": made_on,
            "worker": worker,
            "definition": definition(choices),
            "measures": dict(made.impact.measures),
        },
    )
    return True


def definition(choices: Choices) -> dict[str, Any]:
    """Everything that was chosen, as JSON; quotations by their ids, and no word of a woman."""
    return _CHOICES.dump_python(choices, mode="json")


def choices_of(report: ImpactReport) -> Choices | None:
    """What was chosen for a kept report; None where a newer version chose what this one does not know."""
    try:
        return _CHOICES.validate_python(report.definition)
    except (ValidationError, UserError):
        return None


def _age(report: ImpactReport) -> tuple[dt.date, dt.date, str]:
    return report.as_at, report.made_on or dt.date.min, report.check_code
