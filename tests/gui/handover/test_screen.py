"""In her hands: one area at a time, and nothing else of the program to be seen, pressed or closed."""

import pytest
from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QCloseEvent, QKeySequence, QShortcut
from PySide6.QtWidgets import QAbstractButton, QApplication, QDialog

from pause_desktop.gui.handover.page import HandoverPage
from pause_desktop.gui.handover.screen import HandoverScreen
from pause_desktop.gui.handover.sitting import key_of
from tests.gui.handover.conftest import NOTE, PIN, windows


def kept(page: HandoverPage) -> dict:
    return dict(page.desk.drafts.get(str(key_of(page.woman))).body)


def test_only_her_screen_can_be_seen_and_it_fills_the_screen(handed: HandoverScreen, window):
    assert windows() == [handed]
    assert not window.isVisible()
    assert handed.isFullScreen()
    assert handed.windowFlags() & Qt.WindowType.FramelessWindowHint
    assert handed.windowFlags() & Qt.WindowType.WindowStaysOnTopHint
    assert handed.windowTitle() == "Pause Desktop"


def test_it_covers_the_screen_that_the_window_was_on_even_where_no_desktop_knows_full_screen(handed, window):
    assert handed.geometry() == window.screen().geometry()


@pytest.mark.parametrize("width", [520, 756, 1366])
def test_a_face_is_never_wider_than_its_choice(handed: HandoverScreen, width: int):
    handed.ask.faces.resize(width, 300)
    QApplication.processEvents()
    for face in handed.ask.faces.faces:
        assert face.picture.width() <= face.width()
        assert face.words.geometry().bottom() <= face.height()


def test_nothing_of_her_record_is_among_what_can_be_seen(handed: HandoverScreen, seen):
    told = seen()
    handed.ask.ended.emit()
    told += seen()
    handed.hand_back.click()
    told += seen()
    for hidden in ("Łucja", "Lucy", "Nowak", "RP-A0007", "900 417", NOTE, "Riverside", "baseline", "At the start"):
        assert hidden not in told
    assert "Physical health" in told


def test_her_name_stands_there_only_where_it_was_ticked(page: HandoverPage, qtbot, seen):
    page.part.form.fields["time_point"].typing.put("month_9")
    page.part.named.setChecked(True)
    page.go.click()
    qtbot.waitExposed(page.her_screen)
    assert "Lucy, this is yours" in seen()


def test_earlier_scores_are_not_chosen_beforehand(handed: HandoverScreen):
    for _ in handed.sitting.areas:
        assert handed.ask.faces.step is None
        assert not handed.ask.rather_not.isChecked()
        handed.ask.go_on()


def test_no_shortcut_of_the_window_fires_while_she_holds_it(handed: HandoverScreen, window, hands, qtbot):
    fired: list[str] = []
    for shortcut in window.findChildren(QShortcut):
        key = shortcut.key().toString()
        if key != "Ctrl+L":
            shortcut.activated.connect(lambda key=key: fired.append(key))
    keys = {shortcut.key().toString() for shortcut in window.findChildren(QShortcut)} - {"Ctrl+L", ""}
    assert {"Ctrl+N", "Ctrl+F", "F9", "F1", "Alt+1"} <= keys
    for key in (*sorted(keys), "Esc", "Alt+F4", "Ctrl+Q", "Ctrl+W", "F10", "Menu"):
        hands.press(key)
    assert fired == []
    assert windows() == [handed]
    assert window.place.page == "handover"


@pytest.mark.parametrize("ask", [lambda screen: screen.close(), lambda screen: QApplication.closeAllWindows()])
def test_it_cannot_be_closed(handed: HandoverScreen, ask):
    ask(handed)
    event = QCloseEvent()
    QApplication.sendEvent(handed, event)
    assert not event.isAccepted()
    assert windows() == [handed]


def test_a_window_that_comes_up_meanwhile_goes_again_and_waits_its_turn(
    handed: HandoverScreen, window, hands, qtbot
):
    other = QDialog(window)
    qtbot.addWidget(other)
    other.show()
    qtbot.waitUntil(lambda: windows() == [handed])
    qtbot.waitUntil(handed.isActiveWindow)
    hands.press("1")
    assert handed.sitting.answers == {"health": 1}


def test_the_whole_of_it_goes_by_keyboard(handed: HandoverScreen, hands):
    hands.press("4", "Return")
    assert (handed.ask.title.text(), handed.ask.count.text()) == ("Mental and emotional health", "2 of 12")
    hands.press("Right")  # nothing is chosen yet, so it chooses where the keyboard is
    assert handed.ask.faces.step == 1
    hands.press("Right", "Right", "Left", "Return")
    hands.press("Down", "Space")
    assert handed.ask.rather_not.isChecked()
    hands.press("Backspace")
    assert handed.ask.faces.step == 2
    assert handed.sitting.answers == {"health": 4, "mental_and_emotional_health": 2, "fun_and_happiness": None}


def test_enter_on_a_face_that_is_not_chosen_chooses_it_first(handed: HandoverScreen, hands):
    hands.press("Return")
    assert handed.sitting.answers == {"health": 1}
    assert handed.ask.count.text() == "1 of 12"
    hands.press("Return")
    assert handed.ask.count.text() == "2 of 12"


def test_enter_on_preferring_not_to_say_chooses_it_and_then_goes_on_and_never_takes_it_back(handed, hands):
    for pressed, (answers, at) in (
        ("Down", ({}, 0)),
        ("Return", ({"health": None}, 0)),
        ("Return", ({"health": None}, 1)),
    ):
        hands.press(pressed)
        assert (handed.sitting.answers, handed.sitting.at) == (answers, at)


def test_keys_that_are_no_step_choose_nothing(handed: HandoverScreen, hands):
    hands.press("0", "6", "9", "a", "Ctrl+3")
    assert handed.sitting.answers == {}


def test_the_whole_of_it_goes_by_mouse_or_thumb(handed: HandoverScreen, qtbot):
    left = Qt.MouseButton.LeftButton
    qtbot.mouseClick(handed.ask.faces.faces[2], left)
    qtbot.mouseClick(handed.ask.next, left)
    qtbot.mouseClick(handed.ask.rather_not, left)
    qtbot.mouseClick(handed.ask.back, left)
    qtbot.mouseClick(handed.ask.faces.faces[4], left)
    assert handed.sitting.answers == {"health": 5, "mental_and_emotional_health": None}


def test_a_face_takes_the_place_of_preferring_not_to_say_and_the_other_way_round(handed: HandoverScreen):
    handed.ask.rather_not.click()
    handed.ask.faces.choose(3)
    assert (handed.sitting.answers["health"], handed.ask.rather_not.isChecked()) == (3, False)
    handed.ask.rather_not.click()
    assert (handed.sitting.answers["health"], handed.ask.faces.step) == (None, None)
    handed.ask.rather_not.click()
    assert "health" not in handed.sitting.answers


def test_each_answer_is_kept_at_once(handed: HandoverScreen, page: HandoverPage):
    handed.ask.faces.choose(4)
    assert kept(page)["answers"] == {"health": 4}
    handed.ask.go_on()
    handed.ask.rather_not.click()
    assert kept(page)["answers"] == {"health": 4, "mental_and_emotional_health": None}
    assert (kept(page)["at"], kept(page)["stage"]) == (1, "with_her")
    assert page.keeper.longest_wait <= 2000


def test_every_face_says_its_area_and_its_words(handed: HandoverScreen):
    faces = handed.ask.faces.faces
    assert [face.accessibleName() for face in faces] == [
        f"Physical health: {words}" for words in ("Very bad", "Bad", "Neither good nor bad", "Good", "Very good")
    ]
    assert "1 of 12" in faces[0].accessibleDescription()


def test_the_faces_differ_by_the_mouth_only():
    from pause_desktop.gui.look.icons import source

    without_mouth = {source(f"face-{n}").rsplit("<path", 1)[0] for n in range(1, 6)}
    assert len(without_mouth) == 1
    assert len({source(f"face-{n}") for n in range(1, 6)}) == 5


def test_at_the_end_she_sees_what_she_said_and_can_change_it(handed: HandoverScreen, hands):
    for _ in range(11):
        hands.press("3", "Return")
    hands.press("Return")  # the last one: the first press chooses, the second goes on
    hands.press("Return")
    assert handed.pages.currentWidget() is handed.tell
    handed.tell.change.emit(5)
    assert handed.ask.title.text() == "Housing"
    hands.press("5")
    assert handed.sitting.answers["housing"] == 5


def test_a_summary_says_what_was_not_said(handed: HandoverScreen, seen):
    handed.ask.rather_not.click()
    handed.ask.ended.emit()
    told = seen()
    assert "Change Physical health: Prefer not to say" in told
    assert "Change Housing: Not answered" in told


def test_handing_back_early_and_going_on_comes_back_to_the_same_area(handed: HandoverScreen, hands):
    hands.press("2", "Return", "4")
    handed.hand_back.click()
    assert handed.pages.currentWidget() is handed.give_back
    handed.give_back.go_on.click()
    assert (handed.ask.count.text(), handed.ask.faces.step) == ("2 of 12", 4)


def test_ctrl_l_locks_the_whole_program(handed: HandoverScreen, window, hands, qtbot):
    with qtbot.waitSignal(window.locked):
        hands.press("Ctrl+L")
    qtbot.waitUntil(lambda: windows() == [])


def test_a_question_on_risk_waits_until_the_laptop_is_back(handed: HandoverScreen, window, page, qtbot):
    from pause_desktop.gui.risk.watch import RiskWatch

    watch = window.findChild(RiskWatch)
    page.desk.save(lambda change: change.add(
        "core10s", {"woman": page.woman, "on": page.desk.today(), "time_point": "month_9", "item_6": 3}
    ))  # fmt: skip
    QApplication.processEvents()
    assert watch.dialog is None
    assert windows() == [handed]
    take_back(handed, qtbot)
    qtbot.waitUntil(lambda: watch.dialog is not None)
    watch.dialog.give_way()


def take_back(handed: HandoverScreen, qtbot) -> None:
    handed.hand_back.click()
    with qtbot.waitSignal(handed.taken_back):
        qtbot.keyClicks(handed.give_back.dots, PIN)


def test_the_desktop_cannot_make_it_smaller(handed: HandoverScreen):
    handed.showNormal()
    QApplication.sendPostedEvents(handed, QEvent.Type.WindowStateChange)
    assert handed.isFullScreen()


def test_its_one_shortcut_locks(handed: HandoverScreen):
    assert [each.key() for each in handed.findChildren(QShortcut)] == [QKeySequence("Ctrl+L")]


def test_everything_on_her_screen_that_takes_the_keyboard_has_a_name_and_a_large_target(handed: HandoverScreen):
    for shown in (handed.ask, handed.tell, handed.give_back):
        handed.pages.setCurrentWidget(shown)
        handed.tell.tell()
        handed.give_back.begin()
        QApplication.processEvents()
        for each in shown.findChildren(QAbstractButton):
            if each.isVisibleTo(handed):
                assert each.accessibleName(), each
                assert each.height() >= 40, each.accessibleName()
