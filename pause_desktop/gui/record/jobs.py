"""What a form of her record is opened for: first values, links, what is refused."""

import datetime as dt
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from typing import Any
from uuid import UUID

from pause_desktop.gui.desk import Desk
from pause_desktop.gui.look.fields import Choice
from pause_desktop.gui.record.contact_form import contact_form
from pause_desktop.gui.record.core10_form import Core10Form
from pause_desktop.gui.record.form_pane import Job, title_of
from pause_desktop.gui.record.record_form import FormPlan, RecordForm
from pause_desktop.gui.record.review_form import review_form
from pause_desktop.records.fields import columns
from pause_desktop.records.journey import TIME_POINTS, due_dates, opened_in_episode
from pause_desktop.records.rules import Finding, refusals
from pause_desktop.records.tables import TABLES
from pause_desktop.records.terms import Terms
from pause_desktop.sheets.goal_plans import plan_for
from pause_desktop.store.queries import HerRecord
from pause_desktop.store.writing import Writing

Values = dict[str, Any]
Links = Mapping[str, Sequence[Choice]]

_DAY_OF = {
    "contacts": "on", "stage_periods": "started_on", "needs": "asked_on", "progress_reviews": "on",
    "core10s": "on", "outcomes": "on", "resource_spends": "on", "quotes": "said_on", "consents": "on",
    "privacy_notices": "given_on", "risk_assessments": "on", "subject_requests": "received_on",
    "goals": "agreed_on", "pause_plans": "started_on", "contraception": "decided_on", "visits": "on",
}  # fmt: skip
_BEGINS_AT = {"contacts": "mode", "goals": "life_area", "steps": "what", "quotes": "words", "outcomes": "kind"}
_HIDDEN = {
    "goals": {"woman", "plan"}, "steps": set(), "progress_reviews": {"woman", "tool_version"},
    "women": set(),
}  # fmt: skip


@dataclass(frozen=True)
class Bench:
    """Where jobs are prepared: the desk, her record as it stands, what it is checked against."""

    desk: Desk
    her: HerRecord
    terms: Terms
    findings: Sequence[Finding] = ()

    def job(self, table: str, record: UUID | None = None, values: Values | None = None) -> Job:
        """The job of changing a record, or of adding one that begins with `values`."""
        row = self._row(table, record) if record else None
        begin = self._values(table, row) if row is not None else self._first(table) | (values or {})
        if table not in ("women", "steps"):
            begin["woman"] = self.her.woman.id
        day = begin.get(_DAY_OF.get(table, ""))
        return Job(
            table, self.her.woman.id, title_of(table, day if row is not None else None, new=row is None),
            lambda: self._form(table, row is None), record, begin, self._beside(table, record),
            self._refuse(table, record), _BEFORE.get(table, _nothing)(self.her),
            begins_at="" if row is not None else _BEGINS_AT.get(table, ""),
        )  # fmt: skip

    def _row(self, table: str, record: UUID) -> Any:
        rows = [self.her.woman] if table == "women" else self.her.of(table)
        return next((row for row in rows if row.id == record), None)

    def _values(self, table: str, row: Any) -> Values:
        return {column.name: getattr(row, column.name) for column in columns(TABLES[table])}

    def _first(self, table: str) -> Values:
        today = self.terms.today
        first: Values = {_DAY_OF[table]: today} if table in _DAY_OF else {}
        if table == "contacts":
            first |= {"worker": self.desk.worker.id, "outcome": "attended"}
        elif table in ("progress_reviews", "core10s"):
            first["time_point"] = self.next_point(table)
        elif table == "goals":
            first |= {"status": "not_started"}
        elif table in ("tasks", "visits"):
            first |= {"worker": self.desk.worker.id}
        if table == "progress_reviews":
            first["tool_version"] = self.terms.tool.version or None
        return first

    def next_point(self, table: str) -> str | None:
        """The time point that a new score is probably for: the first one due that has none yet."""
        opened = opened_in_episode(self.her.around.stages(), self.terms.today)
        if opened is None:
            return None
        done = {row.time_point for row in self.her.of(table) if row.on >= opened}
        due = due_dates(opened)
        near = dt.timedelta(days=45)
        wanted = [p for p in TIME_POINTS if p in due and p not in done and due[p] - near <= self.terms.today]
        return wanted[-1] if wanted else ("baseline" if "baseline" not in done else None)

    def _beside(self, table: str, record: UUID | None) -> dict[str, str]:
        return {f.column: f.words for f in self.findings if f.table == table and record and f.record == record}

    def _refuse(self, table: str, record: UUID | None) -> Callable[[Mapping[str, Any]], list[Any]]:
        return lambda values: refusals(table, values, record, self.her.of(table))

    def _form(self, table: str, new: bool) -> RecordForm:
        if table == "contacts":
            return contact_form(self.terms, self.links())
        if table == "progress_reviews":
            return review_form(self.terms)
        if table == "core10s":
            return Core10Form(self.terms)
        hidden = frozenset(_HIDDEN.get(table, {"woman"}))
        if table == "steps" and not new:
            hidden = frozenset({"goal"})  # a record stays where it belongs
        return RecordForm(TABLES[table], self.terms, self.links(), FormPlan(hidden))

    def links(self) -> Links:
        """The records that a field may name, with their words."""
        return {
            "workers": [(key.hex, name) for key, name in self.her.workers.items()],
            "cohorts": [(key.hex, name) for key, name in self.her.cohorts.items()],
            "goals": [(goal.id.hex, goal.wording) for goal in self.her.of("goals")],
        }


def _nothing(her: HerRecord) -> Callable[[Writing, Values], None]:
    return lambda change, values: None


def _with_a_plan(her: HerRecord) -> Callable[[Writing, Values], None]:
    """A goal made without a plan is given one as an import would give it."""
    plans = sorted(her.of("pause_plans"), key=lambda each: each.id.hex)

    def before(change: Writing, values: Values) -> None:
        if "wording" not in values or values.get("plan"):
            return
        agreed: dt.date | None = values.get("agreed_on")
        standing = [(each.started_on.isoformat() if each.started_on else "", each.id) for each in plans]
        values["plan"] = plan_for(agreed.isoformat() if agreed else "", standing)
        if values["plan"] is None:
            values["plan"] = change.add("pause_plans", {"woman": her.woman.id, "started_on": agreed})

    return before


_BEFORE: Mapping[str, Callable[[HerRecord], Callable[[Writing, Values], None]]] = {"goals": _with_a_plan}
