"""A field says how it understood or what is wrong; a row of choices is chosen by letter, arrow and mouse."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication

from pause_desktop.gui.look.fields import ChoiceRow, TextField

OUTCOMES = [
    ("attended", "Attended"),
    ("dna", "Did not attend"),
    ("cancelled", "Cancelled"),
    ("none", "Did nothing"),
]


@pytest.fixture
def row(qtbot) -> ChoiceRow:
    made = ChoiceRow(OUTCOMES)
    qtbot.addWidget(made)
    made.show()
    return made


def press(qtbot, row: ChoiceRow, *keys) -> None:
    for key in keys:
        at = next((b for b in row._buttons.values() if b is QApplication.focusWidget()), row.focusProxy())
        qtbot.keyClicks(at, key) if isinstance(key, str) else qtbot.keyClick(at, key)


def test_nothing_is_chosen_until_someone_chooses(row) -> None:
    assert row.value() is None


def test_the_first_letter_chooses(qtbot, row) -> None:
    with qtbot.waitSignal(row.changed):
        press(qtbot, row, "c")
    assert row.value() == "cancelled"


def test_the_same_letter_again_takes_the_next_that_begins_with_it(qtbot, row) -> None:
    row.button("attended").setFocus()
    qtbot.keyClicks(row.button("attended"), "d")
    assert row.value() == "dna"
    qtbot.keyClicks(row.button("dna"), "d")
    assert row.value() == "none"


def test_a_letter_takes_the_choice_that_has_the_keyboard_before_others_that_begin_with_it(qtbot, row) -> None:
    row.button("dna").setFocus()
    qtbot.keyClicks(row.button("dna"), "d")
    assert row.value() == "dna"


def test_arrows_move_the_choice_round(qtbot, row) -> None:
    row.set_value("none")
    qtbot.keyClick(row.button("none"), Qt.Key.Key_Right)
    assert row.value() == "attended"
    qtbot.keyClick(row.button("attended"), Qt.Key.Key_Left)
    assert row.value() == "none"


def test_only_one_is_chosen_at_a_time(qtbot, row) -> None:
    qtbot.mouseClick(row.button("attended"), Qt.MouseButton.LeftButton)
    qtbot.mouseClick(row.button("dna"), Qt.MouseButton.LeftButton)
    assert row.value() == "dna"


@pytest.mark.parametrize("way", ["backspace", "press"])
def test_a_choice_can_be_taken_back(qtbot, row, way) -> None:
    row.set_value("dna")
    if way == "press":
        qtbot.mouseClick(row.button("dna"), Qt.MouseButton.LeftButton)
    else:
        qtbot.keyClick(row.button("dna"), Qt.Key.Key_Backspace)
    assert row.value() is None


def test_one_tab_enters_a_row_at_what_is_chosen(row) -> None:
    row.set_value("dna")
    stops = [code for code, b in row._buttons.items() if b.focusPolicy() & Qt.FocusPolicy.TabFocus]
    assert stops == ["dna"]


def test_many_may_be_chosen_where_many_are_meant(qtbot) -> None:
    row = ChoiceRow(OUTCOMES, many=True)
    qtbot.addWidget(row)
    row.set_value(["attended"])
    row.button("cancelled").click()
    assert row.value() == ["attended", "cancelled"]


def test_setting_a_value_tells_nobody(qtbot, row) -> None:
    with qtbot.assertNotEmitted(row.changed):
        row.set_value("dna")


def test_a_choice_keeps_its_width_when_it_turns_heavy(qtbot, row) -> None:
    before = row.button("dna").sizeHint().expandedTo(row.button("dna").minimumSize()).width()
    row.set_value("dna")
    assert row.button("dna").sizeHint().width() <= before


def test_a_field_says_help_then_echo_then_what_is_wrong(qtbot) -> None:
    field = TextField("&Day", "Today where nothing is typed")
    qtbot.addWidget(field)
    assert field.note == "Today where nothing is typed"
    field.show_echo("Tuesday 12 May 2026")
    assert not field.wrong
    field.show_error("February has 28 days")
    assert (field.note, field.wrong) == ("February has 28 days", True)
    assert field.edit.accessibleDescription() == "February has 28 days"
    field.show_help()
    assert (field.note, field.wrong) == ("Today where nothing is typed", False)


def test_a_field_is_named_by_its_label(qtbot) -> None:
    field = TextField("&Day")
    qtbot.addWidget(field)
    assert field.edit.accessibleName() == "Day"
    assert field.label.buddy() is field.edit
