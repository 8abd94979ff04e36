"""Risk is asked about at once, put off only by name, and stays on top of every page until it is answered."""

import datetime as dt
from pathlib import Path
from uuid import UUID

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QLabel

from pause_desktop.gui.desk import Desk
from pause_desktop.gui.main_window import MainWindow
from pause_desktop.gui.opening import MAKERS, open_window
from pause_desktop.gui.places import Place
from pause_desktop.gui.risk.watch import RiskWatch
from pause_desktop.records.scores import Core10

TODAY = dt.date(2026, 5, 14)
CTRL = Qt.KeyboardModifier.ControlModifier


@pytest.fixture
def watch(window: MainWindow, qtbot) -> RiskWatch:
    found = window.findChild(RiskWatch)
    assert isinstance(found, RiskWatch)
    qtbot.waitUntil(lambda: found._known)
    return found


def again(desk: Desk, folder: Path, qtbot) -> RiskWatch:
    """The window as it comes back after a kill or a lock."""
    back = open_window(desk, folder / "elsewhere")
    qtbot.addWidget(back)
    back.show()
    found = back.findChild(RiskWatch)
    assert isinstance(found, RiskWatch)
    return found


def score(desk: Desk, woman: UUID, **values: object) -> UUID:
    given = {"woman": woman, "on": TODAY - dt.timedelta(2), "time_point": "baseline", "item_6": 2, **values}
    return desk.save(lambda change: change.add("core10s", given))


def risk_action(desk: Desk, record: UUID) -> str | None:
    with desk.reading() as rows:
        return rows.get(Core10, record).risk_action


def test_item_6_is_saved_first_and_then_asked_about_at_once(watch, desk, ids, qtbot):
    record = score(desk, ids["RP-A0001"])

    assert risk_action(desk, record) is None  # saved: the question did not hold it up
    qtbot.waitUntil(lambda: watch.dialog is not None)
    assert "RP-A0001" in watch.dialog.accessibleName()
    assert "Marsden" not in " ".join(each.text() for each in watch.dialog.findChildren(QLabel))


def test_a_score_without_risk_asks_nothing(watch, desk, ids, qtbot):
    score(desk, ids["RP-A0001"], item_6=0)
    QApplication.processEvents()

    assert watch.dialog is None
    assert watch.strip.isHidden()


def test_neither_escape_nor_a_close_button_nor_an_empty_answer_ends_it(watch, desk, ids, qtbot):
    record = score(desk, ids["RP-A0001"])
    qtbot.waitUntil(lambda: watch.dialog is not None)
    dialog = watch.dialog
    qtbot.keyClick(dialog, Qt.Key.Key_Escape)
    dialog.close()
    dialog.pane.save.click()

    assert dialog.isVisible()
    assert watch.dialog is dialog
    assert risk_action(desk, record) is None


def test_ready_deeds_are_written_down_as_words_and_saved_with_what_is_typed(watch, desk, ids, qtbot):
    record = score(desk, ids["RP-A0001"])
    qtbot.waitUntil(lambda: watch.dialog is not None)
    dialog = watch.dialog
    dialog.deed(0).click()
    dialog.deed(1).click()
    assert dialog.deed(1).isChecked()
    dialog.deed(1).click()
    dialog.pane.save.click()

    assert risk_action(desk, record) == "Told the practice lead."
    qtbot.waitUntil(lambda: watch.dialog is None)
    assert watch.strip.isHidden()
    assert desk.drafts.all() == []


def test_later_is_written_down_and_stays_on_top_of_every_page(watch, window, desk, ids, qtbot):
    score(desk, ids["RP-A0001"])
    qtbot.waitUntil(lambda: watch.dialog is not None)
    watch.dialog.later.click()

    assert watch.dialog is None
    for page in MAKERS:
        facts = {"woman": ids["RP-A0007"].hex} if page == "record" else {}
        window.go(Place(page, facts))
        assert watch.strip.isVisible(), page
    assert "RP-A0001" in watch.strip.accessibleName()
    assert "Put off by Priya" in watch.strip.accessibleDescription()


def test_the_strip_says_that_a_laptop_tells_nobody_and_whom_to_ring_or_where_to_enter_it(watch, desk, ids, qtbot):
    score(desk, ids["RP-A0001"])
    qtbot.waitUntil(lambda: watch.dialog is not None)
    watch.dialog.later.click()
    said = watch.strip.accessibleDescription()
    assert "offline and tells nobody" in said
    assert "Priya Holt, practice lead: no number yet; enter it under Practice, Team." in said
    assert "enter them under Practice, Settings" in said

    def enter(change) -> None:
        change.edit("workers", desk.worker.id, {"phone": "07700 900123"})
        change.edit(
            "practice", UUID(desk.practice.meta("practice")), {"emergency_numbers": "Out of hours 01632 960001"}
        )

    desk.save(enter)
    said = watch.strip.accessibleDescription()
    assert "Priya Holt, practice lead: 07700 900123" in said
    assert "Out of hours 01632 960001" in said
    assert "no number yet" not in said


def test_the_oldest_comes_first_and_the_others_are_counted(watch, desk, ids, qtbot):
    for reference, days in (("RP-A0001", 2), ("RP-A0007", 9), ("RP-A0002", 1)):
        score(desk, ids[reference], on=TODAY - dt.timedelta(days))
    for _ in range(3):
        qtbot.waitUntil(lambda: watch.dialog is not None)
        watch.dialog.later.click()

    assert "RP-A0007" in watch.strip.accessibleName()
    assert "2 more wait behind it." in watch.strip.accessibleDescription()
    watch.strip.now.click()
    assert "RP-A0007" in watch.dialog.accessibleName()


def test_a_kill_between_the_save_and_the_answer_asks_again_after_the_restart(desk, ids, qtbot, tmp_path: Path):
    score(desk, ids["RP-A0001"])  # no window was there to ask: the program was gone
    watch = again(desk, tmp_path, qtbot)

    qtbot.waitUntil(lambda: watch.dialog is not None)
    assert watch.strip.isVisible()


def test_what_was_put_off_is_on_top_after_a_restart_and_asks_no_second_time(desk, ids, qtbot, tmp_path: Path):
    record = score(desk, ids["RP-A0001"])
    desk.save(lambda change: change.put_off("core10s", record))
    watch = again(desk, tmp_path, qtbot)

    qtbot.waitUntil(watch.strip.isVisible)
    QApplication.processEvents()
    assert watch.dialog is None


def test_half_an_answer_is_kept_when_the_window_locks_and_stands_there_again(
    watch, window, desk, ids, qtbot, tmp_path
):
    score(desk, ids["RP-A0001"])
    qtbot.waitUntil(lambda: watch.dialog is not None)
    watch.dialog.deed(3).click()
    window.lock()

    assert not watch.dialog.isVisible()
    back = again(desk, tmp_path, qtbot)
    qtbot.waitUntil(lambda: back.dialog is not None)
    assert back.dialog is not None
    assert back.dialog.deed(3).isChecked()


def test_the_question_goes_with_its_window(watch, window, desk, ids, qtbot):
    score(desk, ids["RP-A0001"])
    qtbot.waitUntil(lambda: watch.dialog is not None)
    watch.dialog.deed(3).click()
    window.close()

    assert not watch.dialog.isVisible()
    assert [draft.table for draft in desk.drafts.all()] == ["core10s"]


def test_ctrl_l_locks_and_f9_draws_the_curtain_from_the_question(watch, window, desk, ids, qtbot):
    score(desk, ids["RP-A0001"])
    qtbot.waitUntil(lambda: watch.dialog is not None)
    locked: list[object] = []
    window.locked.connect(locked.append)
    qtbot.keyClick(watch.dialog, Qt.Key.Key_F9)
    assert desk.curtain
    qtbot.keyClick(watch.dialog, Qt.Key.Key_L, CTRL)
    assert len(locked) == 1


def test_a_hundred_brought_in_at_once_wait_on_the_strip_and_ask_nothing(watch, desk, ids, qtbot):
    def many(change) -> None:
        for at in range(100):
            change.add("core10s", {"woman": ids["RP-A0001"], "on": TODAY - dt.timedelta(at), "time_point": "other",
                                   "item_6": 1})  # fmt: skip

    desk.save(many)
    QApplication.processEvents()

    assert watch.dialog is None
    assert "99 more wait" in watch.strip.accessibleDescription()


def test_a_record_that_is_taken_out_asks_no_more(watch, desk, ids, qtbot):
    record = score(desk, ids["RP-A0001"])
    qtbot.waitUntil(lambda: watch.dialog is not None)
    watch.dialog.later.click()
    desk.save(lambda change: change.remove("core10s", record))

    assert watch.strip.isHidden()
