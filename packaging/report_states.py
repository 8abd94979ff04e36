"""The steps of the impact report, each in a state worth looking at; everybody in it is invented."""

import tempfile
import time
from pathlib import Path
from uuid import UUID

from PySide6.QtCore import QCoreApplication, QEventLoop
from PySide6.QtWidgets import QWidget
from window_states import TODAY, folder, practice

from pause_desktop.gui.main_window import Leaf, MainWindow, Section
from pause_desktop.gui.opening import MAKERS, SECTIONS, lay_desk
from pause_desktop.gui.places import Place
from pause_desktop.gui.report.page import ReportPage
from pause_desktop.gui.tasks import Tasks
from pause_desktop.settings import Settings
from pause_desktop.store.practice_file import PracticeFile


def report(step: str, made: PracticeFile | None = None) -> tuple[MainWindow, ReportPage]:
    made = made or practice()
    app = QCoreApplication.instance()
    tasks = app.findChild(Tasks) or Tasks(app)  # pyright: ignore
    with made.reading() as rows:
        worker = rows.connection.execute("SELECT id FROM workers").fetchone()
    desk = lay_desk(made, UUID(worker[0]), Settings(), tasks, lambda: TODAY)
    desk.drafts.drop("report")
    page = ReportPage(desk)
    sections = [each for each in SECTIONS if each.name != "report"]
    sections.insert(2, Section("report", "Report", "file-chart-column"))
    makers = {**MAKERS, "report": lambda _: Leaf(page, page.restore, page.place, page.flush, page.give_keyboard)}
    window = MainWindow(desk, "Pause Fernley", sections, makers)
    window.go(Place("report"))
    _wait(lambda: page.workings.latest is not None)
    for name in ("period", "edition", "figures", "words", "make"):
        page.go(name)
        if name == step:
            break
    return window, page


def _wait(done) -> None:
    until = time.monotonic() + 30
    while not done() and time.monotonic() < until:
        QCoreApplication.processEvents(QEventLoop.ProcessEventsFlag.AllEvents, 20)


def period() -> QWidget:
    window, page = report("period")
    window.first = page.period.presets  # pyright: ignore[reportAttributeAccessIssue]
    return window


def period_wrong() -> QWidget:
    window, page = report("period")
    page.period.since.edit.setText("31/2/2026")
    page.period.since.edit.textEdited.emit("31/2/2026")
    window.first = page.period.since  # pyright: ignore[reportAttributeAccessIssue]
    return window


def edition() -> QWidget:
    window, _ = report("edition")
    return window


def exempt() -> QWidget:
    window, page = report("edition")
    page.editions.editions.button("exempt").click()
    _wait(lambda: page.workings.latest is not None)
    return window


def figures() -> QWidget:
    window, page = report("figures")
    _pick(page, "needs.domestic_abuse")
    return window


def figures_hidden() -> QWidget:
    window, page = report("figures")
    page.figures.only_hidden.setChecked(True)
    return window


def figures_nobody() -> QWidget:
    window, _ = report("figures", practice("empty", 0))
    return window


def words() -> QWidget:
    window, page = report("words")
    for name, typed in (("committee", "Improving Lives Select Commission"), ("committee_date", "30/6/2026")):
        line = page.words.sheet.fields[name].editor
        line.setText(typed)  # pyright: ignore[reportAttributeAccessIssue]
        line.textEdited.emit(typed)  # pyright: ignore[reportAttributeAccessIssue]
    return window


def quotations() -> QWidget:
    window, page = report("words")
    next(iter(page.words.quotations.ticks.values())).setChecked(True)
    bar = page.words._area.verticalScrollBar()
    bar.rangeChanged.connect(lambda _low, high: bar.setValue(high))
    return window


def make() -> QWidget:
    window, page = report("make")
    where = Path("/home/ruth/Documents")
    page.maker.draft.path = str(where / "impact-summary-2026-03-31-public.pdf")
    page.maker.where.edit.setText(page.maker.draft.path)
    page.maker.where.show_help("")
    return window


def made() -> QWidget:
    window, page = report("make")
    to = Path(tempfile.mkdtemp(dir=folder())) / "impact-summary-2026-03-31-public.pdf"
    page.maker._put(to)
    page.go_on()
    _wait(lambda: not page.maker.busy)
    return window


def _pick(page: ReportPage, path: str) -> None:
    lines = page.figures.table.rows.rows
    at = next(at for at, line in enumerate(lines) if line.path == path)
    page.figures.table.selectRow(at)
