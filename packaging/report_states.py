"""The steps of the impact report, each in a state worth looking at; everybody in it is invented."""

import tempfile
import time
from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QCoreApplication, QEventLoop
from PySide6.QtWidgets import QWidget
from window_states import folder, practice, window

from pause_desktop.gui.main_window import MainWindow
from pause_desktop.gui.places import Place
from pause_desktop.gui.report.page import ReportPage
from pause_desktop.gui.report.step_list import STEPS
from pause_desktop.store.practice_file import PracticeFile

_PATIENCE = 120
"""Seconds that a slow machine may take to work out or to print what a picture shows."""


def report(step: str, made: PracticeFile | None = None) -> tuple[MainWindow, ReportPage]:
    shown = window(made)
    shown.go(Place("report"))
    page = shown.leaf("report").widget
    assert isinstance(page, ReportPage)
    _worked_out(page)
    for name in STEPS:
        page.go(name)
        if name == step:
            break
    return shown, page


def _worked_out(page: ReportPage) -> None:
    _wait(lambda: page.workings.latest is not None)


def _wait(done: Callable[[], object]) -> None:
    until = time.monotonic() + _PATIENCE
    while not done():
        if time.monotonic() > until:
            raise TimeoutError("the figures never came: is what is chosen one that has none?")
        QCoreApplication.processEvents(QEventLoop.ProcessEventsFlag.AllEvents, 20)


def period() -> QWidget:
    shown, page = report("period")
    shown.first = page.period.presets  # pyright: ignore[reportAttributeAccessIssue]
    return shown


def period_wrong() -> QWidget:
    shown, page = report("period")
    page.period.since.edit.setText("31/2/2026")
    page.period.since.edit.textEdited.emit("31/2/2026")
    shown.first = page.period.since  # pyright: ignore[reportAttributeAccessIssue]
    return shown


def edition() -> QWidget:
    shown, _ = report("edition")
    return shown


def exempt() -> QWidget:
    shown, page = report("edition")
    page.editions.editions.button("exempt").click()
    _worked_out(page)
    return shown


def figures() -> QWidget:
    shown, page = report("figures")
    _wait(lambda: page.figures.table.rows.rows)
    _pick(page, "needs.domestic_abuse")
    return shown


def figures_hidden() -> QWidget:
    shown, page = report("figures")
    page.figures.only_hidden.setChecked(True)
    return shown


def figures_nobody() -> QWidget:
    shown, _ = report("figures", practice("empty", 0))
    return shown


def words() -> QWidget:
    shown, page = report("words")
    for name, typed in (("committee", "Improving Lives Select Commission"), ("committee_date", "30/6/2026")):
        line = page.words.sheet.fields[name].editor
        line.setText(typed)  # pyright: ignore[reportAttributeAccessIssue]
        line.textEdited.emit(typed)  # pyright: ignore[reportAttributeAccessIssue]
    return shown


def quotations() -> QWidget:
    shown, page = report("quotations")
    next(iter(page.quotations.list.ticks.values())).setChecked(True)
    bar = page.quotations._area.verticalScrollBar()
    bar.rangeChanged.connect(lambda _low, high: bar.setValue(high))
    return shown


def make() -> QWidget:
    shown, page = report("make")
    where = Path("/home/ruth/Documents")
    page.maker.draft.path = str(where / "impact-summary-2026-03-31-public.pdf")
    page.maker.where.edit.setText(page.maker.draft.path)
    page.maker.where.show_help("")
    return shown


def made() -> QWidget:
    shown, page = report("make")
    to = Path(tempfile.mkdtemp(dir=folder())) / "impact-summary-2026-03-31-public.pdf"
    page.maker._put(to)
    page.go_on()
    _wait(lambda: not page.maker.busy)
    return shown


def _pick(page: ReportPage, path: str) -> None:
    lines = page.figures.table.rows.rows
    at = next(at for at, line in enumerate(lines) if line.path == path)
    page.figures.table.selectRow(at)
