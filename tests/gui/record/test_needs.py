"""All needs at a glance: answered by one key each, kept under today's day, an older answer stays."""

import datetime as dt
from collections.abc import Iterator
from types import SimpleNamespace
from uuid import UUID, uuid4

import pytest
from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication

from pause_desktop.gui.record.needs_grid import answers, counted
from pause_desktop.gui.record_page import RecordPage
from pause_desktop.records.codes import CODE_LISTS
from pause_desktop.records.terms import Terms
from pause_desktop.records.woman import Need

TODAY = dt.date(2026, 5, 14)
KINDS = list(CODE_LISTS["need"].labels)


@pytest.fixture
def page(qtbot, desk, woman: UUID) -> Iterator[RecordPage]:
    old = {"woman": woman, "kind": "debt", "status": "no", "asked_on": dt.date(2025, 9, 1)}
    desk.save(lambda change: change.add("needs", old))
    made = RecordPage(desk)
    qtbot.addWidget(made)
    made.resize(1270, 768)
    made.show()
    qtbot.waitExposed(made)
    made.activateWindow()
    made.open(woman, "needs")
    yield made
    made.flush()


def _needs(desk, woman) -> list[tuple]:
    with desk.reading() as rows:
        return sorted((row.kind, row.status, row.asked_on) for row in rows.of_woman(Need, woman))


def _key(qtbot, key) -> None:
    widget = QApplication.focusWidget()
    assert widget is not None
    (qtbot.keyClicks if isinstance(key, str) else qtbot.keyClick)(widget, key)


def test_every_need_is_answered_from_the_keyboard_alone(page, qtbot, desk, woman):
    for _ in KINDS:
        _key(qtbot, "c")
        _key(qtbot, Qt.Key.Key_Down)
    page.flush()
    found = _needs(desk, woman)
    assert [row for row in found if row[2] == TODAY] == sorted((kind, "current", TODAY) for kind in KINDS)
    assert ("debt", "no", dt.date(2025, 9, 1)) in found  # what she said then stays


def test_a_second_thought_today_changes_todays_answer_and_backspace_takes_it_back(page, qtbot, desk, woman):
    grid = page._made["needs"].grid
    grid.go_to("debt")
    _key(qtbot, "p")
    grid.flush()
    _key(qtbot, "c")
    grid.flush()
    assert _needs(desk, woman) == [("debt", "current", TODAY), ("debt", "no", dt.date(2025, 9, 1))]
    _key(qtbot, Qt.Key.Key_Backspace)
    grid.flush()
    assert _needs(desk, woman) == [("debt", "no", dt.date(2025, 9, 1))]
    assert grid.rows["debt"].value() == "no"
    _key(qtbot, Qt.Key.Key_Backspace)  # the answer of another day is not taken back from here
    grid.flush()
    assert _needs(desk, woman) == [("debt", "no", dt.date(2025, 9, 1))]
    assert grid.rows["debt"].value() == "no"


def test_keys_pressed_in_passing_are_one_answer(page, qtbot, desk, woman):
    grid = page._made["needs"].grid
    grid.go_to("alcohol")
    for key in ("c", "p", "n"):
        _key(qtbot, key)
    qtbot.waitUntil(lambda: len(_needs(desk, woman)) == 2)
    assert ("alcohol", "no", TODAY) in _needs(desk, woman)


def test_an_answer_is_kept_when_the_page_is_left_at_once(page, qtbot, desk, woman):
    page._made["needs"].grid.go_to("drugs")
    _key(qtbot, "c")
    page.go_to("timeline")
    assert ("drugs", "current", TODAY) in _needs(desk, woman)


def test_the_count_names_those_asked_and_those_not(page):
    assert page._made["needs"].answered.text() == f"0 needs reported of 1 asked about, {len(KINDS) - 1} not asked"


_ROWS = st.lists(
    st.builds(
        lambda kind, status, day: SimpleNamespace(kind=kind, status=status, asked_on=day, id=uuid4()),
        st.sampled_from([*KINDS, "a_kind_of_before"]),
        st.sampled_from(list(CODE_LISTS["need_status"].labels)),
        st.none() | st.dates(dt.date(2024, 1, 1), TODAY),
    )
)


@given(_ROWS)
def test_the_latest_answer_of_each_kind_counts_and_no_kind_is_lost(rows):
    found = answers(rows, Terms(TODAY))
    assert {each.kind for each in found} == set(KINDS) | {row.kind for row in rows}
    for each in found:
        mine = [row for row in rows if row.kind == each.kind]
        assert each.asked_on == max((row.asked_on for row in mine if row.asked_on), default=None)
    reported = sum(each.status in ("current", "past") for each in found)
    assert counted(found).startswith(f"{reported} need")
