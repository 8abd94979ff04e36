"""Sections are left out, moved and printed without charts by keyboard or mouse; nothing chosen is lost."""

from collections.abc import Callable

import pytest
from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QWidget

from pause_desktop.gui.desk import Desk
from pause_desktop.gui.report.page import ReportPage
from pause_desktop.gui.report.section_row import SectionRow
from pause_desktop.gui.report.sections_step import with_left_out
from pause_desktop.reports.order import MOVABLE, SECTIONS, SectionName

ALT = Qt.KeyboardModifier.AltModifier


@pytest.fixture
def step(page: ReportPage) -> ReportPage:
    page.go("sections")
    return page


def row(page: ReportPage, name: SectionName) -> SectionRow:
    return page.sections.rows[name]


def focus() -> QWidget:
    here = QApplication.focusWidget()
    assert here is not None
    return here


def down_the_page(page: ReportPage) -> list[SectionName]:
    """The rows as they stand below one another."""
    return sorted(page.sections.rows, key=lambda name: page.sections.rows[name].y())


def test_all_twelve_are_printed_in_the_usual_order_at_first(step: ReportPage) -> None:
    assert step.draft.sections == list(SECTIONS)
    assert all(row(step, name).tick.isChecked() for name in SECTIONS)
    assert [row(step, name).number.text() for name in ("glance", "background", "method")] == ["", "1", "11"]


def test_alt_and_an_arrow_moves_the_section_that_has_the_keyboard(qtbot, step: ReportPage) -> None:
    row(step, "journey").tick.setFocus()
    qtbot.keyClick(focus(), Qt.Key.Key_Up, ALT)
    assert step.draft.sections[:3] == ["glance", "journey", "background"]
    assert focus() is row(step, "journey").tick, "the keyboard goes with it"
    assert row(step, "journey").number.text() == "1"
    qtbot.keyClick(focus(), Qt.Key.Key_Up, ALT)
    assert step.draft.sections[1] == "journey", "nothing stands before the first"
    for _ in range(2):
        qtbot.keyClick(focus(), Qt.Key.Key_Down, ALT)
    assert step.draft.sections[1:4] == ["background", "outcomes", "journey"]
    step.layout().activate()
    QApplication.processEvents()
    assert down_the_page(step) == step.draft.sections


def test_tab_goes_down_the_page_after_a_move(qtbot, step: ReportPage) -> None:
    row(step, "money").up.click()
    row(step, "money").down.setFocus()
    qtbot.keyClick(focus(), Qt.Key.Key_Tab)
    assert focus() is row(step, "contacts").tick


def test_a_section_that_is_left_out_takes_its_number_with_it(step: ReportPage) -> None:
    row(step, "background").tick.click()
    assert "background" not in step.draft.sections
    assert row(step, "journey").number.text() == "1"
    assert not row(step, "background").charts.isEnabled()
    row(step, "background").tick.click()
    assert step.draft.sections == list(SECTIONS)


def test_how_the_figures_were_made_cannot_be_left_out(step: ReportPage) -> None:
    assert not row(step, "method").tick.isEnabled()
    for name in SECTIONS:
        row(step, name).tick.click()
    assert step.draft.sections == ["method"]


def test_charts_are_left_out_of_one_section(step: ReportPage) -> None:
    row(step, "money").charts.click()
    assert step.draft.tables_only == ["money"]
    choices = step.draft.read(step._desk.today()).choices
    assert choices is not None
    assert choices.uncharted == ("money",)


def test_the_usual_order_comes_back_with_one_press(step: ReportPage) -> None:
    row(step, "money").up.click()
    row(step, "children").tick.click()
    step.sections.usual.click()
    assert step.draft.sections == list(SECTIONS)
    assert not step.sections.usual.isEnabled()


def test_what_was_chosen_is_there_again(page_of: Callable[..., ReportPage], desk_of: Callable[..., Desk]) -> None:
    desk = desk_of(12)
    page = page_of(desk=desk)
    page.go("sections")
    row(page, "money").up.click()
    row(page, "children").tick.click()
    row(page, "outcomes").charts.click()
    page.flush()
    again = page_of(desk=desk)
    assert again.draft.sections == page.draft.sections
    assert again.draft.tables_only == ["outcomes"]
    assert not row(again, "children").tick.isChecked()


@given(st.lists(st.sampled_from(MOVABLE), unique=True))
def test_every_section_stands_once_and_what_is_printed_keeps_its_order(
    chosen: list[SectionName],
) -> None:
    order = with_left_out(chosen)
    assert sorted(order) == sorted(MOVABLE)
    assert [name for name in order if name in chosen] == chosen
