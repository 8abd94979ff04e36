"""The week can be walked with the keys alone, and every entry of it opens."""

import datetime as dt

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication

from pause_desktop.gui.day.week import Week, monday
from pause_desktop.gui.places import Place

from .conftest import TODAY

KEY = Qt.Key


@pytest.fixture
def week(window, page, desk, ids, qtbot) -> Week:
    desk.save(
        lambda change: change.add("tasks", {"worker": ids["Joan"], "what": "Book", "due_on": dt.date(2026, 5, 15)})
    )
    qtbot.keyClick(page.view.button("today"), KEY.Key_W)
    assert page.week.isVisible()
    page.week.give_keyboard()
    qtbot.waitUntil(page.week.columns[3][0].hasFocus)
    return page.week


def at(week: Week) -> tuple[int, int]:
    focused = QApplication.focusWidget()
    for day, column in enumerate(week.columns):
        for entry, each in enumerate(column):
            if each is focused:
                return day, entry
    raise AssertionError(f"the keyboard is at {focused}")


def press(week: Week, qtbot, *keys: Qt.Key) -> tuple[int, int]:
    for key in keys:
        qtbot.keyClick(QApplication.focusWidget(), key)
    return at(week)


def test_it_runs_from_monday_to_sunday_and_marks_today_in_words(week):
    assert week.first == monday(TODAY) == dt.date(2026, 5, 11)
    heads = [column[0].text() for column in week.columns]
    assert [head for head in heads if "today" in head] == [heads[3]]
    assert "Thursday 14 May 2026" in week.columns[3][0].accessibleName()


def test_arrows_walk_from_day_to_day_and_within_a_day(week, qtbot):
    assert press(week, qtbot, KEY.Key_Down) == (3, 1)
    assert press(week, qtbot, KEY.Key_Down) == (3, 2)
    assert press(week, qtbot, KEY.Key_Down) == (3, 2)
    assert press(week, qtbot, KEY.Key_Right) == (4, 0)
    assert press(week, qtbot, KEY.Key_Down, KEY.Key_Up) == (4, 0)


def test_page_keys_turn_weeks_on_the_same_day_and_home_comes_back_to_today(week, qtbot):
    assert press(week, qtbot, KEY.Key_PageDown) == (3, 0)
    assert week.first == dt.date(2026, 5, 18)
    assert press(week, qtbot, KEY.Key_PageUp, KEY.Key_PageUp) == (3, 0)
    assert week.first == dt.date(2026, 5, 4)
    press(week, qtbot, KEY.Key_Left)
    assert press(week, qtbot, KEY.Key_Home) == (3, 0)
    assert week.first == dt.date(2026, 5, 11)


def test_beyond_sunday_comes_the_next_monday(week, qtbot):
    assert press(week, qtbot, *[KEY.Key_Right] * 4) == (0, 0)
    assert week.first == dt.date(2026, 5, 18)
    assert press(week, qtbot, KEY.Key_Left) == (6, 0)
    assert week.first == dt.date(2026, 5, 11)


def test_one_tab_enters_the_days_and_the_next_leaves_them(week):
    stops = [each for column in week.columns for each in column if each.focusPolicy() & Qt.FocusPolicy.TabFocus]
    assert len(stops) == 1


def test_enter_opens_an_entry_and_a_day_plans_a_visit_on_it(window, week, ids, qtbot):
    press(week, qtbot, KEY.Key_Down)
    qtbot.keyClick(QApplication.focusWidget(), KEY.Key_Return)
    assert window.place == Place("contact", {"woman": ids["RP-A0001"].hex, "planned": ids["planned RP-A0001"].hex})
    window.back()
    assert window.place.facts["view"] == "week"
    week.columns[5][0].click()
    form = window.leaf("contact").widget.pane.form
    assert form.day() == dt.date(2026, 5, 16)
    assert form.draft()["outcome"] == "planned"


def test_behind_the_curtain_the_week_names_nobody(week, desk):
    desk.draw_curtain(True)
    said = " ".join(each.text() + each.toolTip() for column in week.columns for each in column)
    assert "Carly" not in said
    assert "C.M." in said
