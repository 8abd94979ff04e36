"""The impact report: the steps from the period to the printed document, with nothing lost on the way."""

from collections.abc import Iterable, Mapping
from typing import Any

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QHideEvent, QIcon, QKeySequence, QShortcut
from PySide6.QtWidgets import QWidget

from pause_desktop.gui.desk import Desk
from pause_desktop.gui.forms.ui_report_page import Ui_ReportPage
from pause_desktop.gui.language import tr
from pause_desktop.gui.look.pages import Foot
from pause_desktop.gui.look.parts import Worn, button, chip, dress, set_role
from pause_desktop.gui.look.rows import V
from pause_desktop.gui.look.theme import Look, look_of
from pause_desktop.gui.record.draft_keeper import DraftKeeper, DraftKey
from pause_desktop.gui.report.drawings import Drawings
from pause_desktop.gui.report.earlier_reports import EarlierReports
from pause_desktop.gui.report.edition_step import EditionStep, hidden_words
from pause_desktop.gui.report.figures_step import FiguresStep
from pause_desktop.gui.report.last_report import fresh, remember
from pause_desktop.gui.report.look_step import LookStep
from pause_desktop.gui.report.make_step import MakeStep
from pause_desktop.gui.report.period_step import PeriodStep
from pause_desktop.gui.report.quotations_step import QuotationsStep
from pause_desktop.gui.report.report_draft import ReportDraft
from pause_desktop.gui.report.saying import NEXT, saying
from pause_desktop.gui.report.sections_step import SectionsStep
from pause_desktop.gui.report.step import ReportStep
from pause_desktop.gui.report.step_list import STEP_OF, STEPS
from pause_desktop.gui.report.words_step import WordsStep
from pause_desktop.gui.report.workings import Worked, Workings
from pause_desktop.store.writing import Entry

_NAMES = tuple(STEPS)


class ReportKey(DraftKey):
    """The one draft of the report."""

    def __str__(self) -> str:
        return "report"


class ReportPage(Worn, QWidget):
    """The wizard; `open_woman` carries the id of a woman behind a figure."""

    open_woman = Signal(object)

    def __init__(self, desk: Desk) -> None:
        super().__init__()
        self._desk = desk
        self.draft = ReportDraft()
        self._before: dict[str, Any] | None = None
        self._back_to: Mapping[str, Any] = {}
        self._done: set[str] = set()
        self._kept: tuple[str, str, str] = ("", "check", "good")
        self.here = _NAMES[0]
        self.form = Ui_ReportPage()
        self.form.setupUi(self)
        self.form.page.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        dress(self)
        self.edition = chip("", "plain")
        self.form.head.addWidget(self.edition)
        self.period, self.editions = PeriodStep(desk), EditionStep(desk)
        self.drawings = Drawings(desk, self)
        self.sections, self.figures = SectionsStep(desk), FiguresStep(desk)
        self.words, self.quotations = WordsStep(desk), QuotationsStep(desk)
        self.looking, self.maker = LookStep(desk, self.drawings), MakeStep(desk, self.drawings)
        steps = (
            self.period, self.editions, self.sections, self.figures, self.words, self.quotations, self.looking,
            self.maker,
        )  # fmt: skip
        self.steps: dict[str, ReportStep] = dict(zip(_NAMES, steps, strict=True))
        self.earlier = EarlierReports(desk, self.period.earlier, lambda: (self.draft, self.workings.latest))
        self.back = button(tr("&Back"), "plain", "arrow-left")
        self.next = button("", "primary")
        self.foot = Foot(self.back, self.next)
        self.form.foot.setLayout(V(self.foot))
        self.workings = Workings(desk, self)
        self.keeper = DraftKeeper(desk.drafts, self._body, self._where)
        self._connect()
        self.wear(look_of())

    def _connect(self) -> None:
        for step in self.steps.values():
            self.form.pages.addWidget(step)
            step.changed.connect(self._changed)
        self.form.pages.addWidget(self.earlier.comparison)
        self.earlier.taken.connect(self._take)
        self.earlier.told.connect(self._tell)
        self.earlier.shown.connect(self._show_comparison)
        self.earlier.left.connect(lambda: self.go("period"))
        self.form.steps.chosen.connect(self.go)
        self.figures.open_woman.connect(self.open_woman)
        self.maker.made.connect(lambda _path: self._remember())
        self.maker.told.connect(lambda *said: self.foot.say(*said, aloud=True))
        self.back.clicked.connect(lambda: self.go(_NAMES[max(0, _NAMES.index(self.here) - 1)]))
        self.next.clicked.connect(self.go_on)
        self.keeper.told.connect(self._hear_draft)
        self.workings.began.connect(self._working)
        self.workings.worked.connect(self._worked)
        self.workings.failed.connect(lambda words: self._tell(words, "octagon-alert", "danger"))
        self._desk.changed.connect(self._records_changed)
        keys = {f"Ctrl+{at}": lambda name=name: self.go(name) for at, name in enumerate(_NAMES, 1)}
        keys |= {"Ctrl+Return": self.go_on, "Ctrl+Enter": self.go_on}
        for key, deed in keys.items():
            shortcut = QShortcut(QKeySequence(key), self)
            shortcut.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
            shortcut.activated.connect(deed)

    def wear(self, look: Look) -> None:
        """Puts the steps above the page where the text is large."""
        sides = self.form.sides
        sides.setDirection(sides.Direction.TopToBottom if look.crowded else sides.Direction.LeftToRight)
        self.form.about.setVisible(not look.crowded)

    # --- beginning and leaving ---------------------------------------------------------------------------------

    def begin(self, _facts: Mapping[str, str] | None = None) -> None:
        """Shows the report as it was left, or a new one with the words of the last."""
        if self._before is None:
            self._begin()
        else:
            self.period.begin(self.draft)  # a cohort may be new, and it may be another day
            self.steps[self.here].enter()
            self._ask()

    def _begin(self) -> None:
        kept = self.keeper.begin(ReportKey("report"))
        self.draft = ReportDraft.from_body(kept.body) if kept else fresh(self._desk.practice)
        self._done = {name for name in _NAMES if kept and name in str(kept.place.get("done", "")).split()}
        for step in self.steps.values():
            step.begin(self.draft)
        self._before = {} if kept else self.draft.body()
        self._back_to = kept.place if kept else {}
        self.go(str(kept.place.get("step", "")) if kept else "")
        self._ask()

    def place(self) -> Mapping[str, str]:
        """Which step somebody is at."""
        return {"step": self.here, **self.steps[self.here].keyboard_at()}

    def restore(self, place: Mapping[str, str]) -> None:
        """Comes back to a step."""
        self.begin()
        if "step" in place:
            self._back_to = place
            self.go(place["step"])

    def flush(self) -> None:
        """Keeps at once what is not kept yet."""
        self.keeper.flush()

    def give_keyboard(self) -> None:
        """Puts the keyboard back where it was before a lock, else where the step begins."""
        if not self.steps[self.here].go_back_to(self._back_to):
            self.steps[self.here].give_keyboard()

    def hideEvent(self, event: QHideEvent) -> None:
        """Leaving keeps what was chosen."""
        super().hideEvent(event)
        self.flush()

    def _body(self) -> dict[str, Any]:
        body = self.draft.body()
        return {} if body == self._before else body

    def _where(self) -> dict[str, Any]:
        return {**self.place(), "done": " ".join(sorted(self._done))}

    def _remember(self) -> None:
        """After a document: its words for the next one, and no draft any more."""
        remember(self._desk.practice, self.draft.remembered().body())
        self.keeper.drop()
        self._before = self.draft.body()
        self._done.add("make")
        self._show_step()

    # --- from step to step -------------------------------------------------------------------------------------

    def go(self, name: str) -> None:
        """Goes to a step; those before it that have been read count as done."""
        name = name if name in STEPS else _NAMES[0]
        if name != self.here:
            self._done.add(self.here)
            self.keeper.touch() if self._body() else None
        self.here = name
        step = self.steps[name]
        self.form.pages.setCurrentWidget(step)
        step.enter()
        self._show_step()
        if name != self._back_to.get("step"):
            self._back_to = {}
        if self.isVisible():
            self.give_keyboard()

    def go_on(self) -> None:
        """Goes to the next step, or makes the document; first to the field that is wrong."""
        chosen = self.draft.read(self._desk.today())
        at = _NAMES.index(self.here)
        wrong = [name for name in chosen.problems if _NAMES.index(STEP_OF[name]) <= at or self.here == "make"]
        if wrong:
            self._show_wrong(STEP_OF[wrong[0]], dict(chosen.problems))
        elif self.here != _NAMES[-1]:
            self.go(_NAMES[at + 1])
        elif chosen.choices is not None:
            self.maker.make(chosen.choices)

    def _show_wrong(self, name: str, problems: dict[str, str]) -> None:
        if name != self.here:
            self.go(name)
        step = self.steps[name]
        step.show_problems(problems)
        step.give_keyboard()
        self._tell(tr("A day needs another look. Nothing typed is lost."), "circle-alert", "danger")

    def _show_step(self) -> None:
        at, wrong = _NAMES.index(self.here), self.draft.read(self._desk.today()).problems
        done = self._done - {STEP_OF[name] for name in wrong}
        self.form.steps.show_step(self.here, done)
        self.back.setEnabled(at > 0)
        last = at == len(_NAMES) - 1
        again = last and self.maker.done.isVisibleTo(self.maker)
        words = (tr("Make it again") if again else tr("Make the document")) if last else NEXT[_NAMES[at + 1]]
        self.next.setText(f"&{words}   Ctrl+Enter" if not last else f"{words}   Ctrl+Enter")
        self.next.setAccessibleName(words)
        self.next.setProperty("glyph", "printer" if last else None)
        set_role(self.next, kind="plain" if again else "primary")
        self.next.setIcon(QIcon())  # what the button wore for the last step would stay, faint
        self.next.wear(look_of())
        self._say_what()
        self._foot()

    def _say_what(self) -> None:
        said = saying(self.draft, self.draft.read(self._desk.today()))
        self.form.about.setText(said.days)
        self.form.steps.say(said.what, said.lines)
        if self.draft.edition == "public":
            self.edition.say(tr("Public edition"), "plain", "users")
        else:
            self.edition.say(tr("Exempt: not for publication"), "warn", "lock")

    def _take(self, draft: ReportDraft) -> None:
        self.draft = draft
        for step in self.steps.values():
            step.begin(draft)
        self._changed()

    def _show_comparison(self) -> None:
        self.form.pages.setCurrentWidget(self.earlier.comparison)
        self.earlier.comparison.give_keyboard()

    # --- what changes ------------------------------------------------------------------------------------------

    def _changed(self) -> None:
        self.keeper.touch()
        self._say_what()
        self._ask()

    def _ask(self) -> None:
        choices = self.draft.read(self._desk.today()).choices
        self.workings.ask(choices)

    def _working(self) -> None:
        self.earlier.comparison.show_worked(None)
        for step in self.steps.values():
            step.show_working()
        self._foot()

    def _worked(self, worked: Worked) -> None:
        self.drawings.warm()
        self.earlier.comparison.show_worked(worked)
        for step in self.steps.values():
            step.show_worked(worked)
        self._foot()

    def _records_changed(self, entries: Iterable[Entry]) -> None:
        tables = {entry.table for entry in entries}
        if self._before is not None and "impact_reports" in tables:
            self.period.begin(self.draft)
        if self._before is not None and tables != {"impact_reports"}:  # one that was kept changes no figure
            self.workings.forget()
            self.drawings.forget()
            if self.isVisible():
                self._ask()

    # --- what the foot says ------------------------------------------------------------------------------------

    def _hear_draft(self, *said: str) -> None:
        self._kept = (said[0], said[1], said[2])
        self._foot()

    def _tell(self, words: str, glyph: str, tone: str) -> None:
        self.foot.say(words, glyph, tone)

    def _foot(self) -> None:
        worked = self.workings.latest
        if self.maker.busy:
            return
        counting = self.here in ("edition", "figures")
        if counting and self.workings.busy:
            self._tell(tr("Working the figures out…"), "hourglass", "soft")
        elif counting and worked is not None and worked.hidden:
            self._tell(
                tr("{hidden_words} in this edition.", hidden_words=hidden_words(worked.hidden)), "eye-off", "warn"
            )
        elif self.here == "make":
            self._tell(*self.maker.came_of_it())
        else:
            self._tell(*self._kept)
