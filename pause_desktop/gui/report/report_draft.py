"""What stands in the fields of the report, as it was typed, and what it means: no widget, no file.

A draft holds what was typed, so that nothing half-finished is lost; `read` says what it is worth.
"""

import contextlib
import datetime as dt
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field, fields, replace
from pathlib import Path
from typing import Any, cast
from uuid import UUID

from pause_desktop.gui.language import tr
from pause_desktop.gui.record.dates import read_day, written
from pause_desktop.gui.report.own_draft import OwnDraft, own_drafts
from pause_desktop.measures.cost_models import PUBLISHED_TOTALS
from pause_desktop.reports.impact import CommitteeSheet, OwnWords
from pause_desktop.reports.order import SECTIONS, SectionName, in_print, without_charts
from pause_desktop.summaries.choices import RULE_OF, Choices, Edition, Rule
from pause_desktop.summaries.impact import FORMS
from pause_desktop.summaries.own_words import Beside
from pause_desktop.summaries.periods import PRESETS, Period, preset

SHEET = tuple(each.name for each in fields(CommitteeSheet))
"""The fields of the committee sheet, in their order."""

EDITIONS = ("public", "exempt")
RULES = ("under5", "nhs", "none")
NOT_A_DAY = tr("This cannot be read as a day. Write it as 31/3/2026.")


@dataclass
class ReportDraft:
    """The report as it is half-chosen; `preset` is empty where days were typed, `cohort` where all are meant."""

    preset: str = "last_year"
    since: str = ""
    as_at: str = ""
    cohort: str = ""
    edition: str = "public"
    rule: str = "under5"
    sheet: dict[str, str] = field(default_factory=dict)
    background: str = ""
    quotations: list[str] = field(default_factory=list)
    confirmed: list[str] = field(default_factory=list)
    form: str = ".pdf"
    path: str = ""
    to: str = ""
    cost_model: str = PUBLISHED_TOTALS
    sections: list[str] = field(default_factory=lambda: list(SECTIONS))
    tables_only: list[str] = field(default_factory=list)
    own: dict[str, OwnDraft] = field(default_factory=dict)

    @classmethod
    def from_body(cls, body: Mapping[str, Any]) -> "ReportDraft":
        """A draft from what was kept; what a newer or damaged draft holds besides is left out."""
        made = cls()
        for name in ("preset", "since", "as_at", "cohort", "cost_model", "background", "path", "to"):
            if isinstance(body.get(name), str):
                setattr(made, name, body[name])
        made.preset = made.preset if made.preset in PRESETS or not made.preset else "last_year"
        if body.get("form") in FORMS:
            made.form = body["form"]
        if body.get("edition") in EDITIONS:
            made.edition = body["edition"]
        if body.get("rule") in RULES:
            made.rule = body["rule"]
        made.choose_edition(made.edition, made.rule)
        made.sheet = {name: body[name] for name in SHEET if isinstance(body.get(name), str) and body[name]}
        made.sections = list(in_print(_names(body.get("sections"), SECTIONS)))
        made.tables_only = _names(body.get("tables_only"), ())
        made.own = own_drafts(body.get("own"))
        kept = body.get("quotations")
        made.quotations = [each for each in kept if _is_id(each)] if isinstance(kept, list) else []
        kept = body.get("confirmed")
        made.confirmed = [each for each in kept if isinstance(each, str)] if isinstance(kept, list) else []
        return made

    def body(self) -> dict[str, Any]:
        """The draft as the encrypted file keeps it: one flat table."""
        plain = {each.name: getattr(self, each.name) for each in fields(self) if each.name != "sheet"}
        plain["own"] = {name: each.body() for name, each in self.own.items() if each.words.strip()}
        return {name: value for name, value in {**plain, **self.sheet}.items() if value or name == "preset"}

    def remembered(self) -> "ReportDraft":
        """What the next report begins with: its quotations are chosen, and figures confirmed, anew."""
        return replace(self, quotations=[], confirmed=[], sheet=dict(self.sheet))

    @classmethod
    def from_choices(cls, choices: Choices) -> "ReportDraft":
        """A draft that means the choices of a report that was made: its days, and no name for them."""
        sheet = {name: getattr(choices.sheet, name) for name in SHEET if getattr(choices.sheet, name)}
        sheet |= {name: written(day) for name, day in sheet.items() if isinstance(day, dt.date)}
        made = cls(
            "", cohort=choices.cohort or "", edition=choices.edition, rule=choices.in_force, sheet=sheet,
            background=choices.background, quotations=[each.hex for each in choices.quotations],
            confirmed=list(choices.confirmed), cost_model=choices.cost_model or PUBLISHED_TOTALS,
            sections=list(choices.printed), tables_only=list(choices.tables_only),
            own={each.section: OwnDraft(each.words, each.instead, Beside(None)) for each in choices.words},
        )  # fmt: skip
        made._choose_days(Period(choices.since, choices.as_at))
        return made

    def _own_words(self) -> tuple[OwnWords, ...]:
        found: list[OwnWords] = []
        for name in SECTIONS:
            each = self.own.get(name)
            if each is not None and each.words.strip():
                found.append(OwnWords(name, each.words.strip(), each.instead))
        return tuple(found)

    def choose_preset(self, name: str, today: dt.date, year_starts: int, reported: dt.date | None = None) -> None:
        """Takes a named period, and writes out its days; `reported` is the last day of the last report."""
        self.preset = name
        self._choose_days(preset(name, today, year_starts, reported))

    def _choose_days(self, period: Period) -> None:
        self.since = written(period.since) if period.since else ""
        self.as_at = written(period.as_at)

    def choose_edition(self, edition: str, rule: str | None = None) -> None:
        """Takes an edition with its own rule unless another is given; a public one always hides small numbers."""
        self.edition = edition
        wanted = rule or RULE_OF[cast(Edition, edition)]
        self.rule = "under5" if edition == "public" and wanted == "none" else wanted

    def read(self, today: dt.date) -> "Chosen":
        """What was chosen, and what cannot be read, by field."""
        problems: dict[str, str] = {}
        as_at = read_day(self.as_at, today)
        since = read_day(self.since, today)
        committee = self.sheet.get("committee_date", "").strip()
        meets = read_day(committee, today, "ahead")
        if as_at is None:
            problems["as_at"] = NOT_A_DAY if self.as_at.strip() else tr("The last day is needed.")
        elif as_at > today:
            problems["as_at"] = tr("This day is still to come. Figures end today at the latest.")
        if since is None and self.since.strip():
            problems["since"] = NOT_A_DAY
        elif since and as_at and since > as_at:
            problems["since"] = tr("The first day is after the last.")
        if committee and meets is None:
            problems["committee_date"] = NOT_A_DAY
        if as_at is None or problems:
            return Chosen(None, problems)
        words = {name: self.sheet.get(name, "").strip() for name in SHEET if name != "committee_date"}
        choices = Choices(
            as_at, since, self.cohort or None, cast(Edition, self.edition), cast(Rule, self.rule),
            tuple(UUID(each) for each in self.quotations), CommitteeSheet(committee_date=meets, **words),
            self.background.strip(), tuple(sorted(set(self.confirmed))), self.cost_model,
            in_print(self.sections), without_charts(self.tables_only, self.sections), self._own_words(),
        )  # fmt: skip
        return Chosen(choices, problems)


@dataclass(frozen=True)
class Chosen:
    """What a draft means: the choices, or None and why, by field."""

    choices: Choices | None
    problems: Mapping[str, str]


def file_name(choices: Choices, form: str) -> str:
    """A name for the document: it says the day, the edition and the form, and nothing of a woman."""
    return f"impact-summary-{choices.as_at.isoformat()}-{choices.edition}{form}"


def is_ours(name: str) -> bool:
    """Whether a name is one that `file_name` gives."""
    endings = tuple(f"-{edition}{form}" for edition in EDITIONS for form in FORMS)
    return name.startswith("impact-summary-") and name.endswith(endings)


def in_form(path: Path, form: str) -> Path:
    """The file beside it whose name ends as the form does."""
    return path.with_suffix(form) if path.suffix.lower() in FORMS else path.with_name(f"{path.name}{form}")


def document_path(typed: str, form: str) -> Path | None:
    """The file that was meant, with the ending of the form unless it has one of a form; None where nothing was
    typed."""
    words = "".join(each for each in typed if each.isprintable()).strip().strip('"').strip()
    if not words:
        return None
    path = Path(words)
    with contextlib.suppress(RuntimeError):  # ~ of nobody here
        path = path.expanduser()
    if not path.name or words.endswith(("/", "\\")):
        return path  # a folder, which is said beside the field
    return path if path.suffix.lower() in FORMS else in_form(path, form)


def _names(kept: object, otherwise: Sequence[SectionName]) -> list[str]:
    """The sections of a list that was kept; those that this version does not know are left out."""
    if not isinstance(kept, list):
        return list(otherwise)
    return [name for name in kept if name in SECTIONS]


def _is_id(words: object) -> bool:
    try:
        UUID(str(words))
    except ValueError:
        return False
    return True
