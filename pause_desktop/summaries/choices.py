"""What a person chooses for one impact summary, in the window or on the command line."""

import datetime as dt
from dataclasses import dataclass, field
from typing import Literal
from uuid import UUID

from pause_desktop.errors import RuleRefused
from pause_desktop.reports.impact import CommitteeSheet, OwnWords
from pause_desktop.reports.order import SECTIONS, SectionName, in_print, without_charts

Edition = Literal["public", "exempt"]
Rule = Literal["none", "under5", "nhs"]

RULE_OF: dict[Edition, Rule] = {"public": "under5", "exempt": "none"}
"""The rule an edition implies unless another is chosen."""


@dataclass(frozen=True)
class Choices:
    """What a person chose for one impact summary. Raises RuleRefused for a public edition that hides nothing."""

    as_at: dt.date
    since: dt.date | None = None
    cohort: str | None = None
    edition: Edition = "public"
    rule: Rule | None = None
    quotations: tuple[UUID, ...] = ()
    sheet: CommitteeSheet = field(default_factory=CommitteeSheet)
    background: str = ""
    confirmed: tuple[str, ...] = ()
    """Figures of all or none of a group, by path, that a person has said harm nobody."""
    cost_model: str | None = None
    """The name of the cost model; None: the published totals."""
    sections: tuple[SectionName, ...] = SECTIONS
    tables_only: tuple[SectionName, ...] = ()
    """The sections that print the tables of their charts alone."""
    words: tuple[OwnWords, ...] = ()

    def __post_init__(self) -> None:
        if self.edition == "public" and self.rule == "none":
            raise RuleRefused

    @property
    def in_force(self) -> Rule:
        """The small-number rule that will be used."""
        return self.rule or RULE_OF[self.edition]

    @property
    def printed(self) -> tuple[SectionName, ...]:
        """The sections that will be printed, in order."""
        return in_print(self.sections)

    @property
    def uncharted(self) -> tuple[SectionName, ...]:
        """Those of them that will print no chart."""
        return without_charts(self.tables_only, self.printed)
