import pytest
from PySide6.QtCore import QPoint, QRect, Qt
from PySide6.QtTest import QTest

from pause_desktop.gui.help.calling import Help
from pause_desktop.gui.help.first_day import greet, show_round
from pause_desktop.gui.help.tour import Tour
from pause_desktop.gui.look.focus import ring_of
from pause_desktop.gui.look.theme import Look
from pause_desktop.gui.main_window import MainWindow
from pause_desktop.gui.places import Place


@pytest.fixture
def shown(window: MainWindow, qtbot) -> MainWindow:
    with qtbot.waitActive(window):
        window.show()
        window.activateWindow()
    return window


def tour_of(window: MainWindow) -> Tour | None:
    return next((each for each in window.findChildren(Tour) if each.isVisible()), None)


def test_a_worker_is_shown_round_once(shown: MainWindow, qtbot):
    greet(shown)
    tour = tour_of(shown)
    assert tour is not None
    titles = []
    for _ in range(4):
        qtbot.waitUntil(tour.next.hasFocus)
        titles.append(tour.accessibleName())
        qtbot.keyClick(tour.next, Qt.Key.Key_Return)

    assert len(set(titles)) == 4
    assert tour_of(shown) is None
    greet(shown)
    assert tour_of(shown) is None


def test_esc_ends_it_and_the_keyboard_is_where_it_was(shown: MainWindow, qtbot):
    shown.go_into("women")
    before = shown.focusWidget()
    tour = show_round(shown)
    qtbot.waitUntil(tour.next.hasFocus)

    qtbot.keyClick(tour.next, Qt.Key.Key_Escape)

    assert tour_of(shown) is None
    assert before is not None
    assert before.hasFocus()
    assert shown.desk.preferences.get("tour") == 1


def test_it_goes_where_somebody_begins_to_work_and_leaves_the_keyboard_there(shown: MainWindow, qtbot):
    tour = show_round(shown)
    qtbot.waitUntil(tour.next.hasFocus)

    qtbot.keyClick(tour.next, Qt.Key.Key_N, Qt.KeyboardModifier.ControlModifier)

    form = shown.leaf("contact").widget.pane.form
    qtbot.waitUntil(lambda: tour_of(shown) is None)
    assert form.isAncestorOf(shown.focusWidget())
    assert shown.desk.preferences.get("tour") == 1


def test_it_is_gone_round_and_left_by_keyboard_with_a_ring_round_what_has_it(shown: MainWindow, qtbot):
    tour = show_round(shown)
    qtbot.waitUntil(tour.next.hasFocus)
    handle, shift = shown.windowHandle(), Qt.KeyboardModifier.ShiftModifier  # a key comes to the window first

    QTest.keyClick(handle, Qt.Key.Key_Tab, shift)
    qtbot.waitUntil(tour.leave.hasFocus)
    ring = ring_of(shown)
    around = QRect(tour.leave.mapTo(shown, QPoint()), tour.leave.size())
    qtbot.waitUntil(lambda: ring.isVisible() and ring.geometry().contains(around))
    QTest.keyClick(handle, Qt.Key.Key_Tab)
    qtbot.waitUntil(tour.next.hasFocus)
    QTest.keyClick(handle, Qt.Key.Key_Space)
    assert tour.at == 1
    qtbot.waitUntil(tour.next.hasFocus)
    QTest.keyClick(handle, Qt.Key.Key_Tab, shift)
    qtbot.waitUntil(tour.leave.hasFocus)
    QTest.keyClick(handle, Qt.Key.Key_Space)

    assert tour_of(shown) is None
    assert shown.desk.preferences.get("tour") == 1


def test_larger_text_cuts_none_of_its_words(shown: MainWindow, qapp, qtbot):
    tour = show_round(shown)
    try:
        Look("light", 2.0).put_on(qapp)
        words = tour._words
        qtbot.waitUntil(lambda: words.height() >= words.heightForWidth(words.width()) > 2 * Look().size("body"))
        assert shown.rect().contains(tour.geometry())
    finally:
        Look().put_on(qapp)


def test_it_stays_within_the_window_however_small(shown: MainWindow, qtbot):
    tour = show_round(shown)
    shown.resize(900, 560)
    for _ in range(4):
        assert shown.rect().contains(tour.geometry())
        tour.go_on()


def test_f1_opens_the_help_of_the_page(shown: MainWindow, qtbot):
    shown.go(Place("drafts"))
    qtbot.keyClick(shown, Qt.Key.Key_F1)

    helped = shown.findChild(Help)
    assert helped is not None
    assert helped.shown is not None
    assert helped.shown.topic.name == "drafts"
    helped.shown.tour.click()
    assert not helped.shown.isVisible()
    assert tour_of(shown) is not None
