"""A report that leaves the machine: the document is written, kept among the reports, and where it went is noted.

All three are done in one go by who writes the document, so that none leaves unrecorded when a window closes.
"""

import datetime as dt
from collections.abc import Generator
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any
from uuid import UUID

from pause_desktop.reports.impact import check_code
from pause_desktop.store import audit
from pause_desktop.store.practice_file import PracticeFile
from pause_desktop.store.writing import Entry
from pause_desktop.summaries.choices import Choices
from pause_desktop.summaries.impact import Step, Summary, form_of, write
from pause_desktop.summaries.saved_reports import keep

WHAT = "impact summary"
"""How a report is called where it is written down what left the machine."""


@dataclass(frozen=True)
class Leaving:
    """One document on its way: what was chosen, who makes it and when, for whom it is, how it is protected."""

    choices: Choices
    worker: UUID | None
    today: dt.date
    to: str = ""
    passphrase: str | None = field(default=None, repr=False)


@dataclass(frozen=True)
class Left:
    """What left: the summary, and what was written into the records because of it."""

    summary: Summary
    entries: tuple[Entry, ...]


def make_document(practice: PracticeFile, leaving: Leaving, out: Path) -> Generator[Step, None, Left]:
    """Writes the document whole or not at all, then records it; cancelled, it leaves what was there before."""
    made = yield from write(practice, leaving.choices, out, leaving.passphrase)
    form, facts = form_of(out), {"size": out.stat().st_size}
    if form == ".pdf":
        from pause_desktop.reports.pages import count

        facts["pages"] = count(out.read_bytes(), leaving.passphrase)
    return record(practice, leaving, made, form=form, **facts)


def record(practice: PracticeFile, leaving: Leaving, made: Summary, form: str, **detail: Any) -> Left:
    """Keeps the report, once for its check code, and notes what left: edition, rule, form, to whom."""
    impact = made.impact
    with practice.reading() as rows:
        name = next((each for key, each in rows.pick("workers", "id", "name") if key == _hex(leaving.worker)), None)
    with practice.writing(leaving.worker) as change:
        keep(change, leaving.choices, made, leaving.today, name)
        entries = tuple(change.entries)
    audit.note(
        practice, leaving.worker, "printed", what=WHAT, edition=impact.edition, rule=impact.rule,
        check=check_code(impact), form=form, protected=leaving.passphrase is not None, to=leaving.to.strip(),
        **detail,
    )  # fmt: skip
    return Left(made, entries)


def _hex(worker: UUID | None) -> str:
    return worker.hex if worker else ""
