"""The reports that were made before, compared, looked at and printed, each in a state worth looking at."""

import datetime as dt
from uuid import UUID

from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QWidget
from report_states import _wait, report
from window_states import practice, window

from pause_desktop.gui.places import Place
from pause_desktop.gui.report.page import ReportPage
from pause_desktop.store.practice_file import PracticeFile
from pause_desktop.summaries.choices import Choices
from pause_desktop.summaries.impact import summary
from pause_desktop.summaries.leaving import Leaving, record

YEARS = ((2024, "public"), (2025, "public"), (2025, "exempt"))


def reported() -> PracticeFile:
    """The invented practice with three reports of the years before."""
    made = practice("reported")
    with made.reading() as rows:
        known = rows.pick("impact_reports", "id")
        worker = rows.pick("workers", "id")[0][0]
    for year, edition in () if known else YEARS:
        since, as_at = dt.date(year - 1, 4, 1), dt.date(year, 3, 31)
        choices = Choices(as_at, since, edition=edition)  # pyright: ignore[reportArgumentType]
        steps = summary(made, choices)
        while True:
            try:
                next(steps)
            except StopIteration as end:
                found = end.value
                break
        leaving = Leaving(choices, UUID(worker), as_at + dt.timedelta(days=25), "Improving Lives Select Commission")
        record(made, leaving, found, ".pdf", pages=17, size=153_261)
    return made


def earlier() -> QWidget:
    shown, page = report("period", reported())
    _to_the_end(page.period.area)
    return shown


def compared() -> QWidget:
    shown, page = report("period", reported())
    page.period.earlier.compare.click()
    _wait(lambda: page.earlier.comparison.table.rows.rows)
    return shown


def not_compared() -> QWidget:
    shown, page = report("period", reported())
    rows = page.period.earlier.table.rows.rows
    page.period.earlier.table.selectRow(next(at for at, each in enumerate(rows) if each.edition == "exempt"))
    page.period.earlier.compare.click()
    return shown


def left() -> QWidget:
    shown = window(reported())
    shown.go(Place("practice", {"part": "left"}))
    return shown


def protect() -> QWidget:
    shown, page = report("make", reported())
    page.maker.where.edit.setText("/home/ruth/Documents/impact-summary-2026-03-31-public.pdf")
    page.maker.where.show_help("")
    page.maker.leaving.to.edit.setText("The Improving Lives committee, by e-mail")
    page.maker.leaving.protect.setChecked(True)
    page.maker.leaving.new.first.edit.setText("seven quiet herons wade")
    page.maker.leaving.new.again.edit.setText("seven quiet herons wade")
    _wait(lambda: page.maker.leaving.new._bar.value())
    _to_the_end(page.maker._area)
    return shown


def _to_the_end(area: QWidget) -> None:
    bar = area.verticalScrollBar()  # pyright: ignore[reportAttributeAccessIssue]
    bar.rangeChanged.connect(lambda _low, high: bar.setValue(high))
    QTimer.singleShot(0, area, lambda: bar.setValue(bar.maximum()))


def look() -> QWidget:
    shown, page = report("look", reported())
    _wait(lambda: page.drawings.book and page.drawings.book.whole)
    _drawn(shown, page)
    return shown


def look_smaller() -> QWidget:
    shown, page = report("look", reported())
    _wait(lambda: page.drawings.book and page.drawings.book.whole)
    _drawn(shown, page)
    page.looking.view.zoom_out()
    page.looking.view.zoom_out()
    page.looking.view.go(2)
    _drawn(shown, page)
    return shown


def _drawn(shown: QWidget, page: ReportPage) -> None:
    """Lays the window out as the picture will be, so that the pages in sight are asked for, and waits for them."""
    view = page.looking.view
    shown.resize(1366, 768)
    shown.grab()
    _wait(lambda: not view.is_waiting)


def look_curtain() -> QWidget:
    shown, _page = report("look", reported())
    shown.desk.draw_curtain(True)
    return shown


def printed() -> QWidget:
    shown, page = report("make", reported())
    page.maker.where.edit.setText("/home/ruth/Documents/impact-summary-2026-03-31-public.pdf")
    page.maker.where.show_help("")
    _to_the_end(page.maker._area)
    return shown
