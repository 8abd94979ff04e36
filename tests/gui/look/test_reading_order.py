"""Tab goes as the eye does, whatever was made first; the way back is the same."""

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QGridLayout, QWidget

from pause_desktop.gui.look.areas import text_area
from pause_desktop.gui.look.fields import ChoiceRow, Field, TextField
from pause_desktop.gui.look.parts import button
from pause_desktop.gui.look.reading_order import DOWNWARDS
from pause_desktop.gui.look.rows import H, V, scroll


def shown(qtbot, layout) -> QWidget:
    window = QWidget()
    window.setLayout(layout)
    qtbot.addWidget(window)
    window.resize(600, 400)
    window.show()
    window.activateWindow()
    qtbot.waitUntil(window.isActiveWindow)
    return window


def round_of(window: QWidget, first: QWidget, shift: bool = False) -> list[str]:
    """The names of what Tab comes to, from the first and back to it."""
    first.setFocus()
    heard = []
    for _ in range(20):
        modifier = Qt.KeyboardModifier.ShiftModifier if shift else Qt.KeyboardModifier.NoModifier
        QTest.keyClick(window.windowHandle(), Qt.Key.Key_Tab, modifier)
        heard.append(QApplication.focusWidget().accessibleName())
        if QApplication.focusWidget() is first:
            return heard
    raise AssertionError(heard)


def test_a_form_that_is_made_last_is_visited_before_the_foot_below_it(qtbot) -> None:
    back, save, middle = button("Back"), button("Save"), scroll(V())
    window = shown(qtbot, V(back, middle, save))
    inside = QWidget()
    notes = Field("&Notes", text_area())
    choice = Field("&How", ChoiceRow((("a", "By phone"), ("b", "By post"))), beside=True)
    inside.setLayout(V(H(TextField("&Day"), TextField("&Time")), notes, choice))
    middle.setWidget(inside)
    inside.show()

    there = round_of(window, back)
    assert there == ["Day", "Time", "Notes", "How: By phone", "Save", "Back"]
    assert round_of(window, back, shift=True) == [*there[-2::-1], "Back"]


def test_a_grid_is_read_by_rows_or_where_it_says_so_down_its_columns(qtbot) -> None:
    names = ("4", "1", "3", "2")
    made = {name: button(name) for name in names}
    grid = QGridLayout()
    for name, row, column in (("4", 1, 1), ("1", 0, 0), ("3", 1, 0), ("2", 0, 1)):
        grid.addWidget(made[name], row, column)
    window = shown(qtbot, grid)

    assert round_of(window, made["1"]) == ["2", "3", "4", "1"]
    grid.setProperty(DOWNWARDS, True)
    assert round_of(window, made["1"]) == ["3", "2", "4", "1"]


def test_what_is_hidden_or_greyed_is_passed_over(qtbot) -> None:
    one, gone, grey, two = (button(name) for name in ("One", "Gone", "Grey", "Two"))
    window = shown(qtbot, V(one, gone, grey, two))
    gone.hide()
    grey.setEnabled(False)
    assert round_of(window, one) == ["Two", "One"]
