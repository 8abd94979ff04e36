"""The report's sections, own words and quotations, each in a state worth looking at; everybody is invented."""

from PySide6.QtWidgets import QWidget
from report_states import _worked_out, report

from pause_desktop.gui.report.page import ReportPage


def sections() -> QWidget:
    shown, page = report("sections")
    shown.first = page.sections.rows["glance"].tick  # pyright: ignore[reportAttributeAccessIssue]
    return shown


def sections_chosen() -> QWidget:
    shown, page = report("sections")
    rows = page.sections.rows
    for name in ("learning", "contacts"):
        rows[name].tick.click()  # pyright: ignore[reportArgumentType]
    rows["money"].charts.click()
    for _ in range(3):
        rows["money"].up.click()
    shown.first = rows["money"].up  # pyright: ignore[reportAttributeAccessIssue]
    return shown


def own_words() -> QWidget:
    shown, page = report("words")
    rows = page.words.own.rows
    rows["glance"].editor.area.setPlainText("We met more women than in any year before, 20 of them in the garden.")
    rows["background"].take.click()
    page.draft.choose_preset("last_quarter", page._desk.today(), 4)
    page._changed()
    _worked_out(page)
    _scroll_to(page, rows["glance"])
    shown.first = rows["glance"].still  # pyright: ignore[reportAttributeAccessIssue]
    return shown


def own_words_public() -> QWidget:
    shown, page = report("words")
    rows = page.words.own.rows
    rows["journey"].editor.area.setPlainText("Three women moved away and two became pregnant.")
    _scroll_to(page, rows["journey"])
    shown.first = rows["journey"].editor  # pyright: ignore[reportAttributeAccessIssue]
    return shown


def words_that_name() -> QWidget:
    shown, page = report("words")
    with page.words.desk.reading() as rows:
        name = next(first for (first,) in rows.pick("women", "first_name") if first)
    page.words.background.area.setPlainText(f"{name} was the first of 3 women whom we met in the garden.")
    shown.first = page.words.background  # pyright: ignore[reportAttributeAccessIssue]
    return shown


def _scroll_to(page: ReportPage, row: QWidget) -> None:
    bar = page.words._area.verticalScrollBar()
    inside = page.words._area.widget()
    bar.rangeChanged.connect(lambda _low, _high: bar.setValue(row.mapTo(inside, row.rect().topLeft()).y() - 60))
