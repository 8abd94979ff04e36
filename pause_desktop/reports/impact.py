"""What goes into an impact summary: the figures after suppression, the committee's words and her words."""

import json
from collections.abc import Callable, Mapping
from dataclasses import asdict, dataclass, field
from datetime import date
from hashlib import sha256
from typing import Any, Literal

from pause_desktop.measures.national import PracticeLine
from pause_desktop.reports.logo import Logo
from pause_desktop.reports.order import SECTIONS, SectionName

Edition = Literal["public", "exempt"]
Rule = Literal["none", "under5", "nhs"]
Labels = Callable[[str, str], str]
"""Words for a code: `labels("stage", "open") -> "Open"`; the first argument names the code list."""

Progress = tuple[int, int, str]
"""Done, of how many, and what is being done."""


@dataclass(frozen=True)
class CommitteeSheet:
    """The fields of a committee's cover sheet, typed once; a blank one is left out of the sheet."""

    committee: str = ""
    committee_date: date | None = None
    key_decision: str = ""
    director: str = ""
    authors: str = ""
    wards: str = ""
    summary: str = ""
    recommendations: str = ""
    appendices: str = ""
    background_papers: str = ""
    other_committees: str = ""
    schedule_12a: str = ""


@dataclass(frozen=True)
class Quotation:
    """Words a woman consented to have printed, and the name she chose for it."""

    words: str = field(repr=False)
    pseudonym: str = ""
    said_on: date | None = None
    story: bool = False


@dataclass(frozen=True)
class OwnWords:
    """A person's own paragraph of a section, after the program's sentence or in the place of it."""

    section: SectionName
    words: str
    instead: bool = False


@dataclass(frozen=True)
class Earlier:
    """The newest saved report with an earlier day, after its own rule: what changes are measured against."""

    as_at: date
    measures: Mapping[str, Any]
    since: date | None = None
    cohort: str | None = None
    rule: Rule = "under5"
    check_code: str = ""


@dataclass(frozen=True)
class Impact:
    """Everything one impact summary prints.

    `measures` is the JSON of the measures after the small-number rule: a hidden number is the string "c" or
    "*". `checked` is the text of the rule and the definitions, one for each entry. `practices` are those that a
    national report combines; the summary of one practice has none. `sections` are printed in their order, those
    of `tables_only` without their charts.
    """

    practice: str
    as_at: date
    measures: Mapping[str, Any]
    local_authority: str = ""
    since: date | None = None
    cohort: str | None = None
    edition: Edition = "public"
    rule: Rule = "under5"
    sheet: CommitteeSheet = field(default_factory=CommitteeSheet)
    quotations: tuple[Quotation, ...] = ()
    background: str = ""
    checked: Mapping[str, str] = field(default_factory=dict)
    software: str = ""
    earlier: Earlier | None = None
    draft: bool = False
    practices: tuple[PracticeLine, ...] = ()
    sections: tuple[SectionName, ...] = SECTIONS
    tables_only: tuple[SectionName, ...] = ()
    words: tuple[OwnWords, ...] = ()
    logo: Logo | None = None

    @property
    def is_public(self) -> bool:
        """Whether this edition may leave the committee room."""
        return self.edition == "public"

    @property
    def title(self) -> str:
        """What the document is called, on its cover and in its head."""
        return "National report" if self.practices else "Impact summary"

    @property
    def mark(self) -> str:
        """The sign that stands for a hidden number under this report's rule."""
        return "*" if self.rule == "nhs" else "c"


def check_code(impact: Impact) -> str:
    """Sixteen hexadecimal digits of the SHA-256 over every input, so that two prints can be compared."""
    text = json.dumps(asdict(impact), sort_keys=True, ensure_ascii=True, default=str)
    digest = sha256(text.encode()).hexdigest()[:16].upper()
    return " ".join(digest[start : start + 4] for start in range(0, 16, 4))
