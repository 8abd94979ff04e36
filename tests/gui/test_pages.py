"""The room for pages: each has all of it, or scrolls; what the others need is nothing to it."""

import pytest
from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtGui import QWheelEvent
from PySide6.QtWidgets import QApplication, QLabel, QLineEdit, QVBoxLayout, QWidget

from pause_desktop.gui.pages import Pages
from pause_desktop.gui.whisper import Whisper


class Page(QWidget):
    """A page of so many lines, each 40 px high."""

    def __init__(self, lines: int) -> None:
        super().__init__()
        rows = QVBoxLayout(self)
        rows.setContentsMargins(0, 0, 0, 0)
        rows.setSpacing(0)
        self.lines = [QLineEdit() for _ in range(lines)]
        for line in self.lines:
            line.setFixedHeight(40)
            rows.addWidget(line)


@pytest.fixture
def pages(qtbot) -> Pages:
    made = Pages()
    qtbot.addWidget(made)
    made.resize(600, 400)
    made.show()
    qtbot.waitExposed(made)
    made.activateWindow()
    return made


def show(pages: Pages, page: QWidget) -> None:
    pages.addWidget(page)
    pages.setCurrentWidget(page)
    QApplication.processEvents()


def test_a_page_has_all_the_room(pages: Pages):
    page = Page(3)
    show(pages, page)

    assert page.size() == pages.size()
    assert not pages.verticalScrollBar().isVisible()


def test_a_page_that_needs_more_scrolls_and_is_not_squeezed(pages: Pages):
    page = Page(20)
    show(pages, page)

    assert page.height() == 800
    assert page.width() == pages.viewport().width() < 600
    assert pages.verticalScrollBar().isVisible()
    assert all(line.height() == 40 for line in page.lines)


def test_what_a_page_that_is_not_shown_needs_is_nothing_to_the_one_that_is(pages: Pages):
    show(pages, Page(20))
    page = Page(3)
    show(pages, page)

    assert page.size() == pages.size()
    assert pages.minimumSizeHint().height() < 400


def test_a_page_that_grows_while_it_is_shown_begins_to_scroll(pages: Pages, qtbot):
    page = Page(3)
    show(pages, page)
    page.lines[0].setFixedHeight(600)
    qtbot.waitUntil(lambda: page.height() == 680)

    page.lines[0].setFixedHeight(40)
    qtbot.waitUntil(lambda: page.size() == pages.size())


def test_words_that_wrap_ask_for_what_they_need_at_this_width(pages: Pages):
    page = QWidget()
    rows = QVBoxLayout(page)
    words = QLabel("so many words " * 200)
    words.setWordWrap(True)
    rows.addWidget(words)
    show(pages, page)

    assert words.height() >= words.heightForWidth(words.width()) > 400
    pages.resize(1800, 400)
    QApplication.processEvents()
    assert page.size() == pages.size()


def test_the_keyboard_and_the_wheel_reach_the_end_of_a_page(pages: Pages, hands):
    page = Page(20)
    show(pages, page)
    page.lines[0].setFocus()
    for line in page.lines[1:]:
        hands.press("Tab")
        hands.until(line.hasFocus)
        assert line.visibleRegion().boundingRect().height() >= 24  # its words; the walk asks for as much

    at = QPoint(300, 200)
    turned = QWheelEvent(
        QPointF(at), QPointF(pages.viewport().mapToGlobal(at)), QPoint(), QPoint(0, 1200),
        Qt.MouseButton.NoButton, Qt.KeyboardModifier.NoModifier, Qt.ScrollPhase.NoScrollPhase, False,
    )  # fmt: skip
    QApplication.sendEvent(pages.viewport(), turned)
    assert pages.verticalScrollBar().value() == 0


def test_another_page_begins_at_its_top(pages: Pages):
    show(pages, Page(20))
    pages.verticalScrollBar().setValue(300)
    show(pages, Page(30))

    assert pages.verticalScrollBar().value() == 0


def test_what_is_whispered_stays_at_the_foot_of_the_room_however_far_the_page_is_scrolled(pages: Pages):
    show(pages, Page(20))
    whisper = Whisper(pages)
    whisper.say("Names are hidden.")
    stands = whisper.geometry()
    pages.verticalScrollBar().setValue(300)

    assert whisper.geometry() == stands
    assert pages.rect().contains(stands)
