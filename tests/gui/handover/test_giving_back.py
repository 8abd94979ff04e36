"""The way back: her PIN five times, after that the passphrase alone, also when the program was started again."""

import pytest
from PySide6.QtCore import Qt

from pause_desktop.errors import DiskFull
from pause_desktop.gui.handover.page import HandoverPage
from pause_desktop.gui.handover.screen import HandoverScreen
from pause_desktop.gui.handover.way_back import WayBack
from pause_desktop.store import audit
from pause_desktop.store.keyslots import Failures
from tests.gui.handover.conftest import PASSPHRASE, PIN, WEAK, windows


@pytest.fixture
def lock(handed: HandoverScreen, qtbot):
    """The page that asks for the PIN."""
    handed.hand_back.click()
    qtbot.waitUntil(handed.give_back.dots.hasFocus)
    return handed.give_back


def type_pin(lock, qtbot, pin: str) -> None:
    """Types six digits and waits for what is said of them."""
    qtbot.waitUntil(lock.dots.isEnabled)
    qtbot.keyClicks(lock.dots, pin)
    qtbot.waitUntil(lambda: lock.dots.isEnabled() and not lock.dots.text())


def test_the_right_pin_gives_the_window_back(lock, handed, window, page, qtbot):
    with qtbot.waitSignal(handed.taken_back):
        qtbot.keyClicks(lock.dots, PIN)
    qtbot.waitUntil(lambda: windows() == [window])
    assert page.sitting.stage == "together"
    qtbot.waitUntil(page.part.isVisible)


def test_a_thumb_is_enough(lock, handed, window, qtbot):
    with qtbot.waitSignal(handed.taken_back):
        for digit in (*PIN[:5], "9", ""):
            qtbot.mouseClick(lock.keypad.keys[digit], Qt.MouseButton.LeftButton)
            if digit == "9":  # six digits are tried at once
                break
        qtbot.waitUntil(lambda: lock.dots.isEnabled() and not lock.dots.text())
        for digit in PIN:
            qtbot.mouseClick(lock.keypad.keys[digit], Qt.MouseButton.LeftButton)


def test_a_wrong_pin_opens_nothing_and_is_written_down(lock, handed, page, qtbot):
    type_pin(lock, qtbot, "111112")
    assert windows() == [handed]
    assert "4 more tries" in lock.said.text()
    assert page.way.pin.tries_left == 4
    assert audit.lines(page.desk.practice)[0].kind == "refused"


def test_five_wrong_ones_leave_the_passphrase_alone_even_after_a_restart(lock, handed, window, page, qtbot):
    for _ in range(5):
        type_pin(lock, qtbot, "111112")
    assert not lock.by_pin
    assert lock.other.isHidden()
    assert "five times" in lock.said.text()

    page.handing_over.give_way()  # the program is killed, started again and unlocked: the count is in the file
    window.come_back()
    window.show()
    page.way = WayBack(page.desk, WEAK)
    page.open({"woman": page.woman.hex})
    page.part.gone_on.emit()
    again = page.her_screen
    qtbot.waitExposed(again)
    again.hand_back.click()
    assert not again.give_back.by_pin
    qtbot.keyClicks(again.give_back.dots, PIN)  # a field that nobody sees
    assert windows() == [again]

    again.give_back.passphrase.edit.setText(PASSPHRASE)
    with qtbot.waitSignal(again.taken_back):
        again.give_back.open.click()
    assert page.way.pin.tries_left == 5


def test_the_passphrase_gives_the_window_back(lock, handed, window, qtbot):
    lock.other.click()
    qtbot.keyClicks(lock.passphrase.edit, PASSPHRASE)
    with qtbot.waitSignal(handed.taken_back):
        qtbot.keyClick(lock.passphrase.edit, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: windows() == [window])


def test_a_wrong_passphrase_is_said_and_counted_and_later_waits(lock, handed, page, qtbot):
    lock.other.click()
    for tried in range(1, 6):
        lock.passphrase.edit.setText("not this one at all")
        lock.open.click()
        qtbot.waitUntil(lambda: lock.passphrase.isEnabled() and "not the passphrase" in lock.said.text())
        assert Failures(page.desk.practice.path).count == tried
    assert windows() == [handed]
    assert "s" in lock.open.text()
    assert not lock.open.isEnabled()  # five in a row: the next one waits
    qtbot.waitUntil(lock.open.isEnabled)


def test_looking_never_holds_the_window_up(lock, page, qtbot, monkeypatch):
    import threading

    looked: list[str] = []
    monkeypatch.setattr(page.way.pin, "matches", lambda _typed: looked.append(threading.current_thread().name))
    qtbot.keyClicks(lock.dots, PIN)
    qtbot.waitUntil(lambda: bool(looked))
    assert looked == ["practice"]


def test_without_a_pin_only_the_passphrase_is_asked_for(handed, page, qtbot):
    page.way.pin.forget()
    handed.hand_back.click()
    assert not handed.give_back.by_pin
    assert handed.give_back.other.isHidden()


def test_neither_field_shows_or_gives_away_what_is_typed(lock):
    for edit in (lock.dots, lock.passphrase.edit):
        assert edit.echoMode() == edit.EchoMode.Password
        assert edit.contextMenuPolicy() == Qt.ContextMenuPolicy.NoContextMenu
    assert not hasattr(lock.passphrase, "show_button")


def test_the_first_hand_over_asks_for_a_pin(page: HandoverPage, qtbot):
    page.way.pin.forget()
    page.part.form.fields["time_point"].typing.put("month_9")
    page.go.click()
    dialog = page.pin_dialog
    assert page.her_screen is None
    dialog.first.edit.setText("123456")
    dialog.keep.click()
    assert "anybody" in dialog.first.note
    dialog.first.edit.setText("314159")
    dialog.again.edit.setText("314150")
    dialog.keep.click()
    assert "not the same" in dialog.again.note
    dialog.again.edit.setText("314159")
    dialog.keep.click()
    qtbot.waitUntil(lambda: page.her_screen is not None)
    assert page.way.pin.matches("314159")


def test_thinking_better_of_the_pin_hands_nothing_over(page: HandoverPage):
    page.way.pin.forget()
    page.part.form.fields["time_point"].typing.put("month_9")
    page.go.click()
    page.pin_dialog.reject()
    assert page.her_screen is None
    assert page.sitting.stage == "ready"
    page.go.click()
    page.pin_dialog.leave.click()  # without one: the passphrase will do
    assert page.her_screen is not None


def test_where_a_try_cannot_be_written_down_it_says_so_and_can_be_made_again(handed, page, monkeypatch, qtbot):
    def full(_typed: str) -> bool:
        raise DiskFull(name="riverside.pause")

    handed.hand_back.click()
    monkeypatch.setattr(page.way.pin, "matches", full)
    qtbot.keyClicks(handed.give_back.dots, PIN)
    qtbot.waitUntil(lambda: handed.give_back.said.text() != "")
    assert handed.give_back.dots.isEnabled()
    monkeypatch.undo()
    with qtbot.waitSignal(handed.taken_back):
        qtbot.keyClicks(handed.give_back.dots, PIN)
