"""The report's sections, own words and quotations, each in a state worth looking at; everybody is invented."""

from PySide6.QtWidgets import QWidget
from report_states import report


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
