"""Asks whether her plan is safe to take home before it is printed, each time anew, and what may stand on it.

A plain plan names neither Pause nor contraception, abuse or substances. Where her own words hold such a word the
two of them decide, goal by goal: it stays as she says it, or it is left out.
"""

from collections.abc import Callable, Sequence
from typing import Any
from uuid import UUID

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QDialog, QWidget

from pause_desktop.gui.curtain import HIDDEN
from pause_desktop.gui.desk import Desk
from pause_desktop.gui.handover.paper_dialog import PaperDialog
from pause_desktop.gui.language import day, tr
from pause_desktop.gui.look.fields import ChoiceRow, Field
from pause_desktop.gui.look.parts import banner, frame, text
from pause_desktop.gui.look.rows import H, V, scroll
from pause_desktop.gui.look.theme import look_of
from pause_desktop.gui.paper import Ask, ask_where
from pause_desktop.records.plan import Goal, Step
from pause_desktop.records.terms import Terms
from pause_desktop.reports.plain_words import named_in, neutral_heading
from pause_desktop.reports.plan_sheet import PlanGoal, PlanSheet, PlanStep, pdf_bytes
from pause_desktop.store.queries import HerRecord, practice_of

_WIDE, _HIGH = 680, 620
_LONGEST = 160
_OPEN = ("not_started", "in_progress", "partly_achieved")


class TakeHomeDialog(PaperDialog):
    """Prints only after a yes, and only when every goal with such a word has been decided."""

    file, what = "my-plan.pdf", "plan to take home"

    def __init__(self, desk: Desk, her: HerRecord, terms: Terms, parent: QWidget, *, ask: Ask = ask_where) -> None:
        super().__init__(desk, her.woman.id, parent, ask=ask)
        self._her, self._terms = her, terms
        self.safe = ChoiceRow([("yes", tr("Yes")), ("no", tr("No")), ("not_asked", tr("Not asked"))])
        self.version = ChoiceRow([("plain", tr("Plain")), ("fuller", tr("Fuller"))])
        self.version.set_value("plain")
        self.what_plain = text("", "small", wrap=True)
        self.decisions: dict[UUID, ChoiceRow] = {}
        self._rows = [self._row(goal) for goal in self._goals() if self._found(goal)]
        self._lay_out()
        self.safe.changed.connect(self._show)
        self.version.changed.connect(self._show)
        self._show()
        self.safe.setFocus(Qt.FocusReason.TabFocusReason)

    def _lay_out(self) -> None:
        self.no = banner("info", "heart", tr("Then it is not printed"), tr(
            "It stays here in her record. Look at it together whenever you meet, and ask again another time."
        ))  # fmt: skip
        self.which = Field(tr("&Version"), self.version)
        self.hers = QWidget()
        asked = text(tr("Her own words name what a plain plan leaves unsaid. Decide together:"), wrap=True)
        self.hers.setLayout(V(asked, *self._rows, gap=10))
        middle = V(
            Field(tr("&Is it safe to take home?"), self.safe, tr("Whoever lives with her may read it.")), self.no,
            self.which, self.what_plain, self.hers, None, gap=8, m=(0, 0, 8, 0),
        )  # fmt: skip
        head = text(tr("Her plan, to keep"), "title")
        foot = H(self.leave, None, self.open_it, self.make, gap=10)
        self.setLayout(V(head, 4, (scroll(middle), 1), self.said, foot, gap=8, m=(24, 20, 24, 18)))
        look = look_of()
        over = self.parentWidget()
        most = over.window().size() if over is not None else self.size()
        high = _HIGH if self._rows else _HIGH * 0.72
        self.resize(min(look.px(_WIDE), most.width() - 40), min(look.px(high), most.height() - 40))

    def _row(self, goal: Goal) -> QWidget:
        choice = ChoiceRow([("keep", tr("Keep")), ("leave", tr("Leave out"))])
        words = goal.wording if len(goal.wording) <= _LONGEST else goal.wording[:_LONGEST].rstrip() + " …"
        shown = HIDDEN if self.desk.curtain else words
        found = "" if self.desk.curtain else ", ".join(f"“{each}”" for each in self._found(goal))
        for code, said in (("keep", tr("Keep")), ("leave", tr("Leave out"))):
            choice.button(code).setAccessibleName(tr("{deed}: {goal}", deed=said, goal=shown))
        choice.changed.connect(self._show)
        self.decisions[goal.id] = choice
        says = V(text(shown, "strong", wrap=True), *([text(found, "small", wrap=True)] if found else []), gap=2)
        return frame("well", V(says, choice, gap=6, m=(14, 10, 14, 10)))

    # --- what is asked -----------------------------------------------------------------------------------------

    def _goals(self) -> Sequence[Goal]:
        wanted = (*_OPEN, "achieved")
        goals = [goal for goal in self._her.of("goals") if goal.status in wanted]
        areas = [*self._terms.labels("life_area")]
        place = {area: at for at, area in enumerate(areas)}
        return sorted(goals, key=lambda g: (g.priority or 99, place.get(g.life_area, 99), g.wording))

    def _steps(self, goal: Goal) -> list[Step]:
        mine = [step for step in self._her.of("steps") if step.goal == goal.id]
        return sorted(mine, key=lambda s: (s.due_on is None, s.due_on, s.what))

    def _found(self, goal: Goal) -> tuple[str, ...]:
        steps = [words for step in self._steps(goal) for words in (step.what, step.who or "")]
        return named_in("\n".join([goal.wording, *steps]))

    @property
    def plain(self) -> bool:
        """Whether the version is the plain one; it is until somebody chooses the other."""
        return self.version.value() != "fuller"

    @property
    def undecided(self) -> bool:
        """Whether a goal with such a word is still to be decided."""
        return self.plain and any(row.value() is None for row in self.decisions.values())

    def _show(self) -> None:
        if self.version.value() is None:  # one version it must be
            self.version.set_value("plain")
        safe = self.safe.value()
        refused = safe in ("no", "not_asked")
        self.no.setVisible(refused)
        self.which.setVisible(not refused)
        self.what_plain.setVisible(not refused)
        self.what_plain.setText(
            tr("Names neither Pause nor contraception, abuse or substances, in words or in the file.")
            if self.plain
            else tr("Names Pause, the practice, and each area as the program calls it.")
        )
        self.hers.setVisible(not refused and self.plain and bool(self.decisions))
        self.make.setEnabled(safe == "yes" and not self.undecided)
        self.leave.setText(tr("&Keep it in the record") if refused else tr("&Close"))
        self.leave.setAccessibleName(self.leave.text().replace("&", ""))

    # --- what is printed ---------------------------------------------------------------------------------------

    def sheet(self) -> PlanSheet:
        """The plan as it was asked for."""
        left_out = {key for key, row in self.decisions.items() if self.plain and row.value() != "keep"}
        goals = [goal for goal in self._goals() if goal.id not in left_out]
        shown = tuple(self._goal(goal) for goal in goals if goal.status in _OPEN)
        done = tuple(goal.wording for goal in goals if goal.status == "achieved")
        under = tr("Made on {day}", day=self.desk.today())
        labels: Any = {"done_head": tr("What I have done already"), "room_head": tr("Room to write")}
        if self.plain:
            return PlanSheet(shown, done, tr("My plan"), under=under, **labels)
        with self.desk.reading() as rows:
            practice = practice_of(rows).name
        by = tr("Made with {worker}, {practice}", worker=self.desk.worker.name, practice=practice)
        return PlanSheet(shown, done, tr("My Pause Plan"), practice, f"{under}. {by}.", **labels)

    def _goal(self, goal: Goal) -> PlanGoal:
        label = self._terms.label("life_area", goal.life_area)
        heading = tr(neutral_heading(goal.life_area, label)) if self.plain else label
        by_when = tr("By {day}", day=goal.target_on) if goal.target_on else ""
        return PlanGoal(heading, goal.wording, tuple(_step(step) for step in self._steps(goal)), by_when)

    def paper(self) -> Callable[[], bytes]:
        """The plan as a PDF."""
        made = self.sheet()
        return lambda: pdf_bytes(made)


def _step(step: Step) -> PlanStep:
    due = tr("by {day}", day=day(step.due_on)) if step.due_on else ""
    return PlanStep(step.what, ", ".join(part for part in (step.who or "", due) if part), step.done_on is not None)


def ask_before_printing(desk: Desk, her: HerRecord, terms: Terms, parent: QWidget) -> QDialog:
    """Opens the question over the window of a part."""
    made = TakeHomeDialog(desk, her, terms, parent)
    made.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
    made.open()
    return made
