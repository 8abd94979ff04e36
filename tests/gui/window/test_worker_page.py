"""Who is sitting here is chosen by the arrows as the names stand on the screen."""

from uuid import UUID

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication

from pause_desktop.gui.unlock_deeds import Person
from pause_desktop.gui.worker_page import WorkerPage

NAMES = ("Priya Holt", "Bryn Cole", "Chloe Dunn", "Marek Nowak", "Nell Marsh")

pytestmark = pytest.mark.qt_log_ignore("This plugin does not support")


@pytest.mark.parametrize(("width", "beside"), [(900, 2), (260, 1)])
def test_down_goes_to_the_name_that_stands_below_and_up_comes_back(qtbot, width, beside):
    page = WorkerPage()
    qtbot.addWidget(page)
    page.resize(width, 700)
    page.show()
    page.activateWindow()
    qtbot.waitUntil(page.isActiveWindow)
    page.show_people("Riverside", [Person(UUID(int=at), name, "") for at, name in enumerate(NAMES)])
    qtbot.waitUntil(page.buttons[0].hasFocus)
    qtbot.keyClick(QApplication.focusWidget(), Qt.Key.Key_Down)
    assert page.buttons[beside].hasFocus()
    assert page.buttons[beside].x() == page.buttons[0].x()
    qtbot.keyClick(QApplication.focusWidget(), Qt.Key.Key_Up)
    assert page.buttons[0].hasFocus()
    page.buttons[-1].setFocus()
    qtbot.keyClick(QApplication.focusWidget(), Qt.Key.Key_Down)  # nothing below: on to what comes next
    assert QApplication.focusWidget() in (page.other, page.leave, page.buttons[-1])
