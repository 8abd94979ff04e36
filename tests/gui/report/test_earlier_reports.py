"""Reports that were made before: seen in the first step, repeated, brought back, compared."""

import datetime as dt
from collections.abc import Callable
from dataclasses import replace
from uuid import uuid4

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication

from pause_desktop.gui.desk import Desk
from pause_desktop.gui.report.page import ReportPage
from pause_desktop.measures.cost_models import PUBLISHED_TOTALS
from pause_desktop.records.report import ImpactReport
from pause_desktop.reports.impact import CommitteeSheet, OwnWords
from pause_desktop.summaries.choices import Choices
from pause_desktop.summaries.impact import summary
from pause_desktop.summaries.leaving import Leaving, record
from tests.gui.report.conftest import TODAY, settled

LAST_YEAR = Choices(dt.date(2025, 3, 31), dt.date(2024, 4, 1), sheet=CommitteeSheet(authors="Ruth Abbott"))


def made(desk: Desk, choices: Choices, on: dt.date = TODAY) -> ImpactReport:
    """Records a report as if its document had been written."""
    steps = summary(desk.practice, choices)
    while True:
        try:
            next(steps)
        except StopIteration as end:
            found = end.value
            break
    left = record(desk.practice, Leaving(choices, desk.worker.id, on), found, ".pdf")
    with desk.reading() as rows:
        return rows.get(ImpactReport, left.entries[0].record)


@pytest.fixture
def desk(desk_of: Callable[[int], Desk]) -> Desk:
    """A desk over the practice of a dozen women."""
    return desk_of(12)


def test_without_a_report_the_list_says_so_and_offers_nothing(page: ReportPage) -> None:
    earlier = page.period.earlier
    assert "None yet" in earlier.about.text()
    assert not earlier.compare.isVisibleTo(page)
    assert not page.period.presets.button("last_report").isEnabled()


def test_the_newest_report_stands_first_and_that_of_this_edition_is_picked(
    desk: Desk, page_of: Callable[..., ReportPage]
) -> None:
    made(desk, LAST_YEAR)
    made(desk, replace(LAST_YEAR, as_at=dt.date(2025, 6, 30), edition="exempt"))
    page = page_of(desk=desk)
    rows = page.period.earlier.table.rows.rows
    assert [each.edition for each in rows] == ["exempt", "public"]
    assert page.period.earlier.table.chosen().edition == "public"  # pyright: ignore[reportOptionalMemberAccess]


def test_the_days_since_the_last_report_begin_the_day_after_it(
    qtbot, desk: Desk, page_of: Callable[..., ReportPage]
) -> None:
    made(desk, LAST_YEAR)
    page = page_of(desk=desk)
    page.period.presets.button("last_report").click()
    assert (page.draft.since, page.draft.as_at) == ("01/04/2025", "14/05/2026")
    assert "31 March 2025" in page.period.presets.button("last_report").toolTip()


def test_a_report_is_repeated_as_it_was_and_what_was_chosen_is_brought_back(
    qtbot, desk: Desk, page_of: Callable[..., ReportPage]
) -> None:
    report = made(desk, replace(LAST_YEAR, edition="exempt"))
    page = page_of(desk=desk)
    page.words.background.area.clear()
    qtbot.keyClicks(page.words.background.area, "Half a thought")
    before = page.draft.body()
    page.period.earlier.table.selectRow(0)
    page.period.earlier.same.click()
    choices = page.draft.read(TODAY).choices
    assert choices == replace(LAST_YEAR, edition="exempt", rule="none", cost_model=PUBLISHED_TOTALS)
    assert "31 March 2025" in page.foot._words.text()
    settled(qtbot, page)
    assert page.workings.latest is not None
    assert page.workings.latest.figures.json()["measures"] == report.measures
    page.period.earlier.undo.click()
    assert page.draft.body() == before
    assert page.words.background.typed() == "Half a thought"
    assert not page.period.earlier.undo.isVisibleTo(page)


def test_words_of_a_repeated_report_are_marked_where_their_figure_is_another_one_now(
    qtbot, desk: Desk, page_of: Callable[..., ReportPage]
) -> None:
    before = made(desk, LAST_YEAR).measures["women_in_contact"]["n"]
    said = OwnWords("background", f"We met {before} women.")
    made(desk, replace(LAST_YEAR, words=(said,)))
    page = page_of(desk=desk)
    rows = page.period.earlier.table.rows.rows
    worded = next(at for at, each in enumerate(rows) if each.definition["words"])
    page.period.earlier.table.selectRow(worded)
    page.period.earlier.same.click()
    settled(qtbot, page)
    row = page.words.own.rows["background"]
    assert row.changed_since() == ()
    page.draft.since, page.draft.as_at = "1/4/2024", "30/4/2024"
    page._changed()
    settled(qtbot, page)
    changed = next(each for each in row.changed_since() if each.path == "women_in_contact.n")
    assert changed.then == str(before) != changed.now


@pytest.mark.parametrize(
    ("choices", "on", "days"),
    [
        (LAST_YEAR, dt.date(2025, 5, 2), ("01/04/2025", "31/03/2026")),  # it was last year's then
        (Choices(dt.date(2025, 5, 2), None), dt.date(2025, 5, 2), ("", "14/05/2026")),
        (Choices(dt.date(2025, 3, 9), dt.date(2025, 2, 3)), dt.date(2025, 5, 2), ("10/03/2025", "14/05/2026")),
    ],
)
def test_a_report_is_repeated_for_the_days_up_to_today(
    desk: Desk, page_of: Callable[..., ReportPage], choices: Choices, on: dt.date, days: tuple[str, str]
) -> None:
    made(desk, choices, on)
    page = page_of(desk=desk)
    page.period.earlier.again.click()
    assert (page.draft.since, page.draft.as_at) == days


def test_a_report_of_a_cohort_that_is_gone_is_not_made_of_all_women(
    desk: Desk, page_of: Callable[..., ReportPage]
) -> None:
    report = made(desk, LAST_YEAR)
    changed = {"cohort": "Gone", "definition": {**report.definition, "cohort": "Gone"}}
    desk.save(lambda change: change.edit("impact_reports", report.id, changed))
    page = page_of(desk=desk)
    before = page.draft.body()
    page.period.earlier.same.click()
    assert page.draft.body() == before
    assert "The cohort Gone is not there any more" in page.foot._words.text()


def test_a_report_of_a_newer_version_is_left_alone_with_a_sentence(
    desk: Desk, page_of: Callable[..., ReportPage]
) -> None:
    report = made(desk, LAST_YEAR)
    changed = {"definition": {**report.definition, "edition": "confidential"}}
    desk.save(lambda change: change.edit("impact_reports", report.id, changed))
    page = page_of(desk=desk)
    page.period.earlier.same.click()
    assert "newer version" in page.foot._words.text()


def test_a_report_is_compared_figure_by_figure_by_keyboard(
    qtbot, desk: Desk, page_of: Callable[..., ReportPage]
) -> None:
    report = made(desk, LAST_YEAR)
    page = page_of(desk=desk)
    page.period.earlier.table.setFocus()
    qtbot.keyClick(page.period.earlier.table, Qt.Key.Key_Return)
    shown = page.earlier.comparison
    assert shown.isVisibleTo(page)
    assert shown.title.text() == "Compared with the report of 31 March 2025"
    contact = next(each for each in shown.table.rows.rows if each.name == "Women in contact")
    assert contact.then == str(report.measures["women_in_contact"]["n"])
    hidden = [each for each in shown.table.rows.rows if "c" in (each.then, each.now)]
    assert hidden
    assert {each.why for each in hidden} == {"not shown in both reports"}
    every = len(shown.table.rows.rows)
    shown.only_moved.setChecked(True)
    assert 0 < len(shown.table.rows.rows) < every
    at = QApplication.focusWidget()
    assert at is not None
    qtbot.keyClick(at, Qt.Key.Key_Escape)
    assert page.period.isVisibleTo(page)
    assert page.here == "period"


def test_only_like_is_compared_with_like(qtbot, desk: Desk, page_of: Callable[..., ReportPage]) -> None:
    made(desk, replace(LAST_YEAR, edition="exempt"))
    page = page_of(desk=desk)
    page.period.earlier.compare.click()
    shown = page.earlier.comparison
    assert not shown.table.isVisibleTo(page)
    assert "one is public, the other exempt" in shown._why.text()


def test_a_report_that_came_from_another_laptop_appears_at_once(
    desk: Desk, page_of: Callable[..., ReportPage]
) -> None:
    report = made(desk, LAST_YEAR)
    page = page_of(desk=desk)
    figures = page.workings.latest
    values = {name: getattr(report, name) for name in type(report).model_fields if name != "id"}
    desk.save(lambda change: change.add("impact_reports", {**values, "check_code": "OTHER"}, uuid4()))
    assert len(page.period.earlier.table.rows.rows) == 2
    assert page.workings.latest is figures  # a report that was kept changes no figure


def test_the_edition_names_each_figure_that_two_public_reports_give_a_small_change_of(
    qtbot, desk: Desk, page_of: Callable[..., ReportPage]
) -> None:
    before = Choices(dt.date(2026, 2, 14))
    made(desk, before)
    page = page_of(desk=desk)
    page.draft.since, page.draft.as_at = "", "14/05/2026"
    page.workings.ask(page.draft.read(TODAY).choices)
    settled(qtbot, page)
    told = page.workings.latest.given_back
    assert told
    banner = page.editions.given_back
    assert banner.isVisibleTo(page.editions)
    assert "since the report of 14 February 2026" in banner.accessibleName()
    assert all(each.name in banner.accessibleDescription() for each in told)
    page.editions.editions.button("exempt").click()
    settled(qtbot, page)
    assert not banner.isVisibleTo(page.editions)
