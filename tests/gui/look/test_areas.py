"""A line of words in which spelling can be shown: one line, whatever is pressed or pasted, and no word lost."""

import pytest
from PySide6.QtCore import QMimeData, Qt

from pause_desktop.gui.look.areas import LineArea
from pause_desktop.gui.look.fields import line_edit
from pause_desktop.gui.look.theme import Look


@pytest.fixture
def line(qtbot) -> LineArea:
    made = LineArea()
    qtbot.addWidget(made)
    made.show()
    return made


def test_enter_ends_the_line_and_puts_none_in(line, qtbot):
    qtbot.keyClicks(line, "Bring paper")
    with qtbot.waitSignal(line.entered):
        qtbot.keyClick(line, Qt.Key.Key_Return)
    assert line.words() == "Bring paper"


def test_several_pasted_lines_become_one(line):
    pasted = QMimeData()
    pasted.setText("Bring paper\r\n\tand ask\n\n about the course ")
    line.insertFromMimeData(pasted)
    assert line.words() == "Bring paper and ask about the course"


def test_it_is_as_high_as_any_other_line(line, qtbot):
    other = line_edit()
    qtbot.addWidget(other)
    other.show()
    assert line.height() == other.sizeHint().height()


def test_words_kept_with_more_lines_are_shown_with_all_of_them(line):
    one = line.height()
    line.setPlainText("Bring paper\nand ask")
    assert line.words() == "Bring paper\nand ask"
    assert line.height() > one


def test_another_text_size_is_not_told_as_typing(line, qtbot):
    line.setPlainText("Bring paper")
    high = line.height()

    with qtbot.assertNotEmitted(line.textChanged):
        line.wear(Look("light", 2.0))

    assert line.height() > high
    with qtbot.waitSignal(line.textChanged):
        qtbot.keyClicks(line, "s")
