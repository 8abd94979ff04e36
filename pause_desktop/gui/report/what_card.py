"""What will be made, in a few lines: edition, days, women, rule, quotations."""

from PySide6.QtWidgets import QWidget

from pause_desktop.gui.language import several, tr
from pause_desktop.gui.look.parts import card, icon, text
from pause_desktop.gui.look.rows import H, V
from pause_desktop.gui.record.dates import plainly
from pause_desktop.gui.report.workings import Worked
from pause_desktop.reports.impact import Impact
from pause_desktop.reports.wording import rule_line
from pause_desktop.summaries.choices import Choices


class WhatCard(QWidget):
    """The card; how much the rule hides stands beside it once the figures are there."""

    def __init__(self) -> None:
        super().__init__()
        self._choices: Choices | None = None
        self._hides = ""
        self.edition = text("", "strong", wrap=True)
        self.when, self.whose, self.rule, self.quoted = (text("", wrap=True) for _ in range(4))
        words = V(
            text(tr("Impact summary"), "section"),
            self.edition,
            self.when,
            self.whose,
            self.rule,
            self.quoted,
            gap=3,
        )
        glyph = icon("file-chart-column", "accent", 40)
        self.setLayout(V(card(H(V(glyph, None), (words, 1), gap=16), m=(20, 16, 20, 16))))

    def show_choices(self, choices: Choices) -> None:
        """Says what these choices make."""
        self._choices = choices
        public = choices.edition == "public"
        since, as_at = choices.since, plainly(choices.as_at)
        covered = (
            tr("{since} to {as_at}", since=plainly(since), as_at=as_at)
            if since
            else tr("From the first record to {day}", day=as_at)
        )
        self.edition.setText(tr("Public edition") if public else tr("Exempt edition: not for publication"))
        self.when.setText(covered)
        self.whose.setText(choices.cohort or tr("All women"))
        ruled = Impact("", choices.as_at, {}, edition=choices.edition, rule=choices.in_force)
        self.rule.setText(rule_line(ruled) + self._hides)
        many = len(choices.quotations)
        self.quoted.setText(tr("No quotation") if not many else several(many, "1 quotation", "{n} quotations"))

    def show_worked(self, worked: Worked | None) -> None:
        """Says beside the rule how much it hides; nothing while that is not known."""
        hidden = worked.hidden if worked else 0
        self._hides = (
            tr(" {hidden:,} of {n:,} figures are hidden.", hidden=hidden, n=len(worked.lines))
            if worked and hidden
            else ""
        )
        if self._choices is not None:
            self.show_choices(self._choices)
