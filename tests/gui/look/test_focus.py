"""The ring comes with the keyboard and goes with the mouse."""

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QWidget
from shiboken6 import delete

from pause_desktop.gui.look.fields import line_edit
from pause_desktop.gui.look.focus import ring_of
from pause_desktop.gui.look.parts import button
from pause_desktop.gui.look.rows import V


def window_of(qtbot, *parts) -> QWidget:
    window = QWidget()
    window.setLayout(V(*parts))
    qtbot.addWidget(window)
    window.resize(300, 200)
    window.show()
    window.activateWindow()
    qtbot.waitUntil(window.isActiveWindow)
    return window


def test_the_mouse_brings_no_ring_and_tab_does(qtbot) -> None:
    one, two = button("One"), button("Two")
    window = window_of(qtbot, one, two)
    QTest.mouseClick(window.windowHandle(), Qt.MouseButton.LeftButton, pos=one.geometry().center())
    one.setFocus(Qt.FocusReason.MouseFocusReason)
    assert not ring_of(window).isVisible()
    QTest.keyClick(window.windowHandle(), Qt.Key.Key_Tab)
    qtbot.waitUntil(lambda: ring_of(window).isVisible())
    assert ring_of(window).geometry() == two.geometry().adjusted(-5, -5, 5, 5)
    QTest.mouseClick(window.windowHandle(), Qt.MouseButton.LeftButton, pos=one.geometry().center())
    assert not ring_of(window).isVisible()


def test_a_field_shows_focus_by_its_own_line(qtbot) -> None:
    one, field = button("One"), line_edit("Name")
    window = window_of(qtbot, one, field)
    one.setFocus()
    QTest.keyClick(window.windowHandle(), Qt.Key.Key_Tab)
    assert field.hasFocus()
    assert not ring_of(window).isVisible()


def test_a_field_that_is_marked_as_wrong_has_the_ring_too(qtbot) -> None:
    one, field = button("One"), line_edit("Name")
    field.setProperty("bad", True)
    window = window_of(qtbot, one, field)
    one.setFocus()
    QTest.keyClick(window.windowHandle(), Qt.Key.Key_Tab)
    assert ring_of(window).isVisible()


def test_the_ring_survives_the_end_of_its_control(qtbot) -> None:
    one, two = button("One"), button("Two")
    window = window_of(qtbot, one, two)
    one.setFocus()
    QTest.keyClick(window.windowHandle(), Qt.Key.Key_Tab)
    two.setParent(None)
    two.deleteLater()
    qtbot.waitUntil(lambda: not ring_of(window).isVisible() or one.hasFocus())


def test_the_ring_of_a_control_that_is_gone_is_not_painted(qtbot) -> None:
    """It was asked of its kind, and a painter that an exception left open crashed the window."""
    one, two = button("One"), button("Two")
    window = window_of(qtbot, one, two)
    one.setFocus()
    QTest.keyClick(window.windowHandle(), Qt.Key.Key_Tab)
    ring = ring_of(window)
    assert ring.isVisible()
    two.removeEventFilter(ring)
    delete(two)
    assert not ring.grab().isNull()
