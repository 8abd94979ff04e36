"""The figures behind the report, worked out away from the window at each choice; late answers are dropped."""

from collections.abc import Generator, Mapping
from dataclasses import dataclass, field, replace
from uuid import UUID

from PySide6.QtCore import QObject, QTimer, Signal

from pause_desktop.errors import UserError
from pause_desktop.gui.desk import Desk
from pause_desktop.gui.language import tr
from pause_desktop.gui.tasks import Task
from pause_desktop.measures.figures import Figures
from pause_desktop.reports.impact import Earlier
from pause_desktop.summaries.choices import Choices
from pause_desktop.summaries.comparison import Compared, given_back
from pause_desktop.summaries.figure_lines import FigureLine, figure_lines, figure_name, scale_of
from pause_desktop.summaries.impact import Step, composed, worked_out
from pause_desktop.summaries.saved_reports import earlier_report
from pause_desktop.summaries.section_figures import sentences

_WAIT = 120
"""Milliseconds after the last choice, so that a day is not worked out letter by letter."""

Question = tuple[object, ...]


@dataclass(frozen=True)
class Worked:
    """The lines of one set of choices, which record each reference belongs to, and what is compared with."""

    lines: tuple[FigureLine, ...]
    people: Mapping[str, UUID]
    figures: Figures
    earlier: Earlier | None = None
    all_or_none: tuple[tuple[str, str], ...] = ()
    """The path and name of each figure of all or none of a group."""
    sentences: Mapping[str, str] = field(default_factory=dict)
    """What the program writes at the head of each section."""
    given_back: tuple[Compared, ...] = ()
    """The figures that this report and the one before give a change of few women back of."""

    @property
    def hidden(self) -> int:
        """How many figures the rule hides."""
        return sum(line.hidden for line in self.lines)

    def line(self, path: str) -> FigureLine | None:
        """The figure at a path."""
        return next((line for line in self.lines if line.path == path), None)


class Workings(QObject):
    """Works for one page; `began` says that the figures shown are out of date, `worked` carries the new ones."""

    began = Signal()
    worked = Signal(object)
    failed = Signal(str)

    def __init__(self, desk: Desk, owner: QObject) -> None:
        super().__init__(owner)
        self._desk = desk
        self._wanted: Choices | None = None
        self._asked: Question | None = None
        self._task: Task | None = None
        self.latest: Worked | None = None
        self._soon = QTimer(self)
        self._soon.setSingleShot(True)
        self._soon.setInterval(_WAIT)
        self._soon.timeout.connect(self._begin)

    def ask(self, choices: Choices | None) -> None:
        """Wants the figures of these choices; None where they cannot be read. The same question is asked once."""
        question = _question(choices) if choices else None
        if question == self._asked and (choices is None or self.latest or self.busy):
            return
        self._asked, self._wanted = question, choices
        self._stop()
        self.latest = None
        self.began.emit()
        if choices is not None:
            self._soon.start()

    def forget(self) -> None:
        """The records have changed: the next question is a new one."""
        self._stop()
        self._asked = self._wanted = self.latest = None

    @property
    def busy(self) -> bool:
        """Whether an answer is on its way."""
        return self._soon.isActive() or self._task is not None

    def _stop(self) -> None:
        self._soon.stop()
        if self._task is not None:
            self._task.cancel()
            self._task = None

    def _begin(self) -> None:
        choices, desk = self._wanted, self._desk
        if choices is None:
            return
        task: Task | None = None
        today = desk.today()

        def work() -> Generator[Step, None, Worked]:
            figures = yield from worked_out(desk.practice, choices)
            with desk.practice.reading() as rows:
                earlier = earlier_report(rows, choices)
                people = {reference: UUID(key) for key, reference in rows.pick("women", "id", "reference")}
            terms = desk.practice.terms(today)
            scale = scale_of(terms)
            whole = tuple((path, figure_name(path, terms.label, scale)) for path in figures.all_or_none)
            told = sentences(composed(desk.practice, replace(choices, quotations=()), figures).impact, terms.label)
            lines = figure_lines(figures, terms.label, scale)
            few = given_back(lines, figures.json()["measures"], choices, earlier)
            return Worked(lines, people, figures, earlier, whole, told, few)

        def done(made: Worked) -> None:
            if task is self._task:
                self._task, self.latest = None, made
                self.worked.emit(made)

        def trouble(problem: Exception) -> None:
            if task is not self._task:
                return
            self._task = None
            if not isinstance(problem, UserError):
                raise problem
            self.failed.emit(tr(problem))

        task = self._task = desk.tasks.run(work, done, self, failed=trouble)


def _question(choices: Choices) -> Question:
    """What of the choices the figures hang on."""
    days = choices.as_at, choices.since, choices.cohort
    return *days, choices.edition, choices.in_force, choices.cost_model, choices.confirmed
