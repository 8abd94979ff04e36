"""The first step: the days, the women and the costs of the report; and the reports that were made before."""

import datetime as dt

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QComboBox, QWidget

from pause_desktop.gui.desk import Desk
from pause_desktop.gui.language import tr
from pause_desktop.gui.look.fields import Choice, ChoiceRow, Field, TextField
from pause_desktop.gui.look.parts import Worn, card, text
from pause_desktop.gui.look.rows import H, V, flow, scroll
from pause_desktop.gui.look.theme import Look, look_of
from pause_desktop.gui.record.dates import Lean, in_words, plainly, read_day
from pause_desktop.gui.report.cost_choice import CostChoice
from pause_desktop.gui.report.earlier_list import EarlierList
from pause_desktop.gui.report.facts import Fact
from pause_desktop.gui.report.report_draft import ReportDraft
from pause_desktop.gui.report.step import ReportStep
from pause_desktop.gui.report.workings import Worked
from pause_desktop.records.practice import Cohort
from pause_desktop.store.queries import practice_of
from pause_desktop.summaries.costing import models
from pause_desktop.summaries.periods import PRESETS
from pause_desktop.summaries.saved_reports import last_day_reported, saved_reports

_FEW = 6
_SINCE_HELP = tr("Blank: from the first record on.")
FACTS = (
    ("women_in_contact", tr("women in contact")), ("open_women.n", tr("women open")),
    ("contact_minutes.n", tr("contacts")),
    ("children_removed", tr("children removed")),
)  # fmt: skip
"""The figures that say at once whether these are the right days."""


class PeriodStep(Worn, ReportStep):
    """Named periods, days typed as in every form, cohorts; and at once what that covers."""

    def __init__(self, desk: Desk) -> None:
        super().__init__(desk)
        self._year_starts = 4
        self._reported: dt.date | None = None
        self.presets = ChoiceRow([(name, tr(words)) for name, words in PRESETS.items()])
        self.since = TextField(tr("F&rom"), _SINCE_HELP, hint=tr("31/3/2026, -2w, tue"), optional=True)
        self.as_at = TextField(tr("&To"), hint=tr("today"))
        self.cohorts = ChoiceRow([("", tr("All women"))])
        self.many = QComboBox()
        self.costs = CostChoice()
        self._cohort_place = V(self.cohorts, self.many)
        self.facts = {path: Fact(words) for path, words in FACTS}
        self.earlier = EarlierList(desk)
        self._build()
        self.presets.changed.connect(self._take_preset)
        self.many.activated.connect(self._take_cohort)
        self.costs.changed.connect(self._take_costs)
        for name in ("since", "as_at"):
            edit = getattr(self, name).edit
            edit.textEdited.connect(lambda words, name=name: self._typed(name, words))
            edit.editingFinished.connect(self._say)
        self.wear(look_of())

    def _build(self) -> None:
        self._days = H((V(self.since, None), 1), (V(self.as_at, None), 1), None, gap=16)
        days = card(
            text(tr("Period"), "section"), 2, Field(tr("A period w&ith a name"), self.presets), 4, self._days,
            gap=6, m=(20, 14, 20, 16),
        )  # fmt: skip
        self._cohort_holder = QWidget()
        self._cohort_holder.setLayout(self._cohort_place)
        words = tr("A cohort narrows every figure of the report to the women of that cohort.")
        women = card(
            text(tr("Women"), "section"), text(words, "soft", wrap=True), 2, self._cohort_holder,
            gap=4, m=(20, 14, 20, 16),
        )  # fmt: skip
        words = tr("Money is reckoned by this model. Your own are made under Practice, Costs.")
        costs = card(
            text(tr("Costs"), "section"), text(words, "soft", wrap=True), 2, self.costs, gap=4, m=(20, 14, 20, 16)
        )
        self.about = text("", "soft", wrap=True)
        covers = card(
            text(tr("What this covers"), "section"), self.about, 4, flow(*self.facts.values(), gap=32),
            gap=4, m=(20, 14, 20, 16),
        )  # fmt: skip
        self.area = scroll(V(days, women, covers, costs, self.earlier, None, gap=12))
        self.setLayout(V(self.area))

    def wear(self, look: Look) -> None:
        """Keeps the two days beside one another as wide as a day needs."""
        for each in (self.since, self.as_at):
            each.setMaximumWidth(look.span(300))

    # --- what is offered ---------------------------------------------------------------------------------------

    def begin(self, draft: ReportDraft) -> None:
        """Shows the draft; a named period is reckoned from today again."""
        super().begin(draft)
        with self.desk.reading() as rows:
            self._year_starts = practice_of(rows).financial_year_start or 4
            cohorts = sorted(each.name for each in rows.all(Cohort))
            self._reported = last_day_reported(rows, self.desk.today())
            self.earlier.show_reports(saved_reports(rows), draft.edition)
            priced = [each.name for each in models(rows) if each.definition is not None]
        if draft.cohort not in cohorts:
            draft.cohort = ""
        if draft.preset:
            draft.choose_preset(draft.preset, self.desk.today(), self._year_starts, self._reported)
        self._offer_last()
        self._offer(cohorts)
        self.costs.offer(priced, draft.cost_model)
        draft.cost_model = self.costs.value()
        self._show()

    def _offer_last(self) -> None:
        """Offers the days since the last report where there is one."""
        last = self.presets.button("last_report")
        last.setEnabled(self._reported is not None)
        last.setToolTip(
            tr("The last report ended on {day}.", day=plainly(self._reported))
            if self._reported
            else tr("No report that ended before today has been made yet.")
        )

    def _offer(self, cohorts: list[str]) -> None:
        few = len(cohorts) <= _FEW
        choices: list[Choice] = [("", tr("All women")), *((name, name) for name in cohorts)]
        old = self.cohorts
        self.cohorts = ChoiceRow(choices if few else [])
        self.cohorts.setAccessibleName(tr("Women"))
        self.cohorts.changed.connect(self._take_cohort)
        self._cohort_place.replaceWidget(old, self.cohorts)
        old.hide()
        old.deleteLater()
        self.cohorts.setVisible(few)
        self.many.setVisible(not few)
        self.many.setAccessibleName(tr("Women"))
        self.many.clear()
        for code, words, *_ in choices:
            self.many.addItem(words, code)

    def _show(self) -> None:
        self.presets.set_value(self.draft.preset or None)
        self.since.edit.setText(self.draft.since)
        self.as_at.edit.setText(self.draft.as_at)
        self.cohorts.set_value(self.draft.cohort)
        self.many.setCurrentIndex(max(0, self.many.findData(self.draft.cohort)))
        self._say()

    # --- what is chosen ----------------------------------------------------------------------------------------

    def _take_preset(self) -> None:
        name = self.presets.value()
        if isinstance(name, str):
            self.draft.choose_preset(name, self.desk.today(), self._year_starts, self._reported)
        self._show()
        self.changed.emit()

    def _typed(self, name: str, words: str) -> None:
        setattr(self.draft, name, words)
        self.draft.preset = ""
        self.presets.set_value(None)
        self._say()
        self.changed.emit()

    def _take_cohort(self) -> None:
        chosen = self.many.currentData() if self.many.isVisibleTo(self) else self.cohorts.value()
        self.draft.cohort = str(chosen or "")
        self.cohorts.set_value(self.draft.cohort)
        self.changed.emit()

    def _take_costs(self) -> None:
        self.draft.cost_model = self.costs.value()
        self.changed.emit()

    def _say(self) -> None:
        """Says beside each day how it was understood, or why it cannot be."""
        self.show_problems(dict(self.draft.read(self.desk.today()).problems))

    def show_problems(self, problems: dict[str, str]) -> None:
        """Puts each problem under its day, and the day in words where there is none."""
        lean: Lean = "back"
        for name, field in (("since", self.since), ("as_at", self.as_at)):
            day = read_day(field.text(), self.desk.today(), lean)
            if name in problems:
                field.show_error(problems[name])
            elif day is not None:
                field.show_echo(in_words(day, self.desk.today()))
            else:
                field.show_help()

    def show_working(self) -> None:
        """Takes the figures away."""
        for fact in self.facts.values():
            fact.show_line(None)
        readable = self.draft.read(self.desk.today()).choices is not None
        self.about.setText(tr("Working it out…") if readable else tr("Nothing yet: a day above cannot be read."))

    def show_worked(self, worked: Worked) -> None:
        """Shows the few figures that tell whether these are the right days."""
        self.about.setText(tr("These figures stand under the small-number rule of the next step."))
        for path, fact in self.facts.items():
            fact.show_line(worked.line(path))

    def give_keyboard(self) -> None:
        """Puts the keyboard on the named periods, or on a day that is wrong."""
        wrong = next((field for field in (self.since, self.as_at) if field.wrong), None)
        (wrong or self.presets).setFocus(Qt.FocusReason.TabFocusReason)
