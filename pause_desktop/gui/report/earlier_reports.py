"""Reports that were made before: the choices of one taken again, or its figures beside those of today."""

import datetime as dt
from collections.abc import Callable
from dataclasses import replace
from typing import cast

from PySide6.QtCore import QObject, Signal

from pause_desktop.gui.desk import Desk
from pause_desktop.gui.language import tr
from pause_desktop.gui.record.dates import plainly
from pause_desktop.gui.report.comparison_page import ComparisonPage
from pause_desktop.gui.report.earlier_list import EarlierList
from pause_desktop.gui.report.report_draft import ReportDraft
from pause_desktop.gui.report.workings import Worked
from pause_desktop.records.report import ImpactReport
from pause_desktop.reports.order import SectionName
from pause_desktop.store.queries import practice_of
from pause_desktop.store.reading import Reading
from pause_desktop.summaries.own_words import Beside, beside, figures_of
from pause_desktop.summaries.periods import Period, preset_of
from pause_desktop.summaries.saved_reports import choices_of, last_day_reported
from pause_desktop.summaries.section_figures import measures_of


class EarlierReports(QObject):
    """Does what the list offers; `taken` carries another draft, `shown` says that the comparison is ready.

    `now` gives the draft as it stands, and its figures where they are worked out.
    """

    taken = Signal(object)
    told = Signal(str, str, str)
    shown = Signal()
    left = Signal()

    def __init__(
        self, desk: Desk, listed: EarlierList, now: Callable[[], tuple[ReportDraft, Worked | None]]
    ) -> None:
        super().__init__(listed)
        self._desk, self._list, self._now = desk, listed, now
        self._replaced: ReportDraft | None = None
        self.comparison = ComparisonPage()
        self.comparison.left.connect(self.left)
        listed.repeated.connect(self.repeat)
        listed.compared.connect(self.compare)
        listed.brought_back.connect(self._bring_back)

    def repeat(self, report: ImpactReport, fresh: bool) -> None:
        """Takes the choices of a report; what was chosen until now can be brought back."""
        with self._desk.reading() as rows:
            draft = repeated(rows, report, self._desk.today(), fresh=fresh)
            cohorts = {each for (each,) in rows.pick("cohorts", "name")}
        if draft is None:
            newer = tr("This report was made with a newer version, and cannot be repeated here.")
            self.told.emit(newer, "info", "soft")
        elif draft.cohort and draft.cohort not in cohorts:
            gone = tr("The cohort {cohort} is not there any more, so this report cannot be repeated.",
                      cohort=draft.cohort)  # fmt: skip
            self.told.emit(gone, "octagon-alert", "danger")
        else:
            now, _ = self._now()
            self._replaced = now
            self.taken.emit(replace(draft, form=now.form, path=now.path, to=now.to))
            self._list.offer_back(True)
            self.told.emit(tr("Chosen as in the report of {day}.", day=plainly(report.as_at)), "check", "good")

    def compare(self, report: ImpactReport) -> None:
        """Shows what is chosen beside a report."""
        draft, worked = self._now()
        self.comparison.begin(report, draft.read(self._desk.today()).choices, worked)
        self.shown.emit()

    def _bring_back(self) -> None:
        if self._replaced is not None:
            draft, self._replaced = self._replaced, None
            self._list.offer_back(False)
            self.taken.emit(draft)


def repeated(rows: Reading, report: ImpactReport, today: dt.date, *, fresh: bool) -> ReportDraft | None:
    """The draft that repeats a report; None where a newer version chose what this one does not know.

    With `fresh` a period that had a name on the day it was made has the same name today; any other goes on from
    the day after it ended.
    """
    choices = choices_of(report)
    if choices is None:
        return None
    draft = ReportDraft.from_choices(choices)
    _remember(draft, report)
    if not fresh:
        return draft
    year_starts = practice_of(rows).financial_year_start or 4
    made_on, period = report.made_on or report.as_at, Period(choices.since, choices.as_at)
    name = preset_of(period, made_on, year_starts, last_day_reported(rows, made_on))
    if name is None:
        draft.choose_preset("last_report", today, year_starts, min(report.as_at, today - dt.timedelta(days=1)))
        draft.preset = ""  # the days go on from this report, which need not be the last
    else:
        draft.choose_preset(name, today, year_starts, last_day_reported(rows, today))
    return draft


def _remember(draft: ReportDraft, report: ImpactReport) -> None:
    """Puts the kept figures of a report beside the words that were written to them, so that they are marked where
    a figure is another one now."""
    then = figures_of(report.measures)
    for name, own in draft.own.items():
        kept = beside(own.words, "", then, measures_of(cast(SectionName, name)))
        own.beside = Beside(None, kept.figures)  # the sentence of then was not kept
