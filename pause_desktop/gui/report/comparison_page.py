"""What is chosen now beside a report that was made before, figure by figure."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QCheckBox, QWidget

from pause_desktop.gui.language import several, tr
from pause_desktop.gui.look.cells import Cell
from pause_desktop.gui.look.parts import banner, button, frame, rule, text
from pause_desktop.gui.look.rows import H, V, scroll
from pause_desktop.gui.look.tables import Column, Table
from pause_desktop.gui.record.dates import plainly
from pause_desktop.gui.report.earlier_list import period_words
from pause_desktop.gui.report.facts import tall
from pause_desktop.gui.report.workings import Worked
from pause_desktop.records.report import ImpactReport
from pause_desktop.reports.changes import TOO_SMALL
from pause_desktop.reports.wording import pounds, shown
from pause_desktop.summaries.choices import Choices
from pause_desktop.summaries.comparison import Compared, compared, why_not
from pause_desktop.summaries.saved_reports import as_earlier

_LEAST = 240
_SAFE = tr(
    "Whoever has both reports can take one number from the other. Where that gives 1 to 4, think before you "
    "publish the second."
)


class ComparisonPage(QWidget):
    """The table of then and now; `left` when somebody goes back."""

    left = Signal()

    def __init__(self) -> None:
        super().__init__()
        self._choices: Choices | None = None
        self._report: ImpactReport | None = None
        self._lines: tuple[Compared, ...] = ()
        self.title = text("", "section", wrap=True)
        self.about = text("", "soft", wrap=True)
        self.back = button(tr("Back to the &reports"), "plain", "arrow-left")
        self.only_moved = QCheckBox(tr("Only what &has changed"))
        self.warning = tall(banner("warn", "triangle-alert", "", _SAFE))
        columns: list[Column[Compared]] = [
            Column(tr("Figure"), 0, lambda each: Cell(each.name, tip=f"{each.section}: {each.name}"), least=200),
            Column(tr("Then"), 104, lambda each: Cell(each.then, right=True, tone="soft"), right=True),
            Column(tr("Now"), 104, lambda each: Cell(each.now, right=True, weight="label"), right=True),
            Column(tr("Change"), 260, _change, keep=0),
        ]
        self.table = Table(columns, tr("Then and now"), row=38, flat=True)
        self._why = text("", wrap=True)
        head = V(H((V(self.title, self.about, gap=2), 1), V(self.back, None), gap=12), self.only_moved, gap=8,
                 m=(19, 13, 19, 10))  # fmt: skip
        self._none = V(self._why, None, m=(19, 14, 19, 14))
        self._unlike = QWidget()
        self._unlike.setLayout(self._none)
        card = frame("card", V(head, rule(), (self.table, 1), (self._unlike, 1), gap=0, m=1))
        self.table.setMinimumHeight(_LEAST)
        self.setLayout(V(scroll(V(self.warning, (card, 1), gap=12))))
        self.only_moved.toggled.connect(self._show)
        self.back.clicked.connect(self.left)
        escape = QShortcut(QKeySequence(Qt.Key.Key_Escape), self)
        escape.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
        escape.activated.connect(self.left)

    def begin(self, report: ImpactReport, choices: Choices | None, worked: Worked | None) -> None:
        """Shows a report beside what is chosen; `worked` where its figures are there already."""
        self._report, self._choices = report, choices
        self.title.setText(tr("Compared with the report of {day}", day=plainly(report.as_at)))
        now = tr("to {day}", day=plainly(choices.as_at)) if choices else tr("a period that cannot be read")
        if choices and choices.since:
            now = tr("{since} to {as_at}", since=plainly(choices.since), as_at=plainly(choices.as_at))
        self.about.setText(
            tr("Then: {then}, check code {code}. Now: {now}.", then=period_words(report), code=report.check_code,
               now=now)
        )  # fmt: skip
        self.show_worked(worked)

    def show_worked(self, worked: Worked | None) -> None:
        """Shows the figures that came, or why these two cannot stand beside one another."""
        report, choices = self._report, self._choices
        if report is None:
            return
        why = why_not(choices, report) if choices else tr("the days above cannot be read")
        ready = worked is not None and choices is not None and not why
        self._lines = (
            compared(worked.lines, worked.figures.json()["measures"], as_earlier(report), choices.in_force)
            if ready and worked and choices
            else ()
        )
        self._why.setText(
            tr("Only like is compared with like. These two differ: {why}.", why=tr(why))
            if why
            else tr("Working the figures out…")
        )
        self.table.setVisible(ready)
        self._unlike.setVisible(not ready)
        self.only_moved.setVisible(ready)
        small = sum(each.too_small for each in self._lines)
        self.warning.say(
            "warn", "triangle-alert",
            several(
                small, "1 change is hidden: it is one of few women", "{n} changes are hidden: each is of few women"
            ),
            _SAFE,
        )  # fmt: skip
        self.warning.setVisible(small > 0)
        self._show()

    def give_keyboard(self) -> None:
        """Puts the keyboard on the table, or on the way back."""
        (self.table if self._lines else self.back).setFocus(Qt.FocusReason.TabFocusReason)

    def _show(self) -> None:
        only = self.only_moved.isChecked()
        self.table.show_rows([each for each in self._lines if each.moved or each.too_small or not only], 0)


def _change(each: Compared) -> Cell:
    if each.moved is None:
        words = tr("hidden: {why}", why=tr(each.why)) if each.why == TOO_SMALL else tr(each.why)
        return Cell(words, tone="warn" if each.too_small else "soft")
    if not each.moved:
        return Cell(tr("no change"), tone="soft")
    much = pounds(str(abs(each.moved))) if each.unit == "£" else shown(str(abs(each.moved)))
    much = tr("{much} points", much=much) if each.unit == "%" else much
    return Cell(tr("▲ up {much}", much=much) if each.moved > 0 else tr("▼ down {much}", much=much), weight="label")
