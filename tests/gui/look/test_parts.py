"""Parts keep their words whole, at every text size."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible
from PySide6.QtWidgets import QButtonGroup, QLabel, QPushButton

from pause_desktop.gui.look.fields import ChoiceRow, TextField
from pause_desktop.gui.look.parts import banner, brief, button, chip, empty, text
from pause_desktop.gui.look.rows import V, flow, page
from pause_desktop.gui.look.theme import Look
from pause_desktop.gui.look.tokens import THEMES


@pytest.fixture(autouse=True)
def light_again(qapp):
    yield
    Look().put_on(qapp)


@pytest.mark.parametrize("theme", THEMES)
@pytest.mark.parametrize("scale", [1.0, 1.5, 2.0])
def test_no_word_is_cut(qtbot, qapp, theme, scale) -> None:
    Look(theme, scale).put_on(qapp)
    how = ChoiceRow([("garden", "Garden", "trees"), ("walk", "Walk", "footprints"), ("dna", "Did not attend")])
    how.set_value("garden")
    wrong = TextField("&Day")
    wrong.show_error("February has 28 days in 2026, so this cannot be the day of a visit")
    sheet = page(
        V(
            flow(
                button("&Save contact", "primary", "check", key="Ctrl+Enter"), button("Erase…", "danger", "trash-2")
            ),
            how,
            wrong,
            flow(chip("Review due", "warn", "calendar-clock"), chip("Open", "accent")),
            banner(
                "danger", "octagon-alert", "Beth is 25 minutes overdue", "This laptop cannot alert anyone else."
            ),
            empty(
                "sprout",
                "No goals yet",
                "After her next review, write a goal together.",
                button("Start", "primary"),
            ),
            None,
            m=16,
        )
    )
    qtbot.addWidget(sheet)
    sheet.resize(900, 1600)
    sheet.show()
    for part in [*sheet.findChildren(QLabel), *sheet.findChildren(QPushButton)]:
        if not part.isVisible() or not part.text():
            continue
        if isinstance(part, QLabel) and part.wordWrap():
            assert part.height() >= part.heightForWidth(part.width()), part.text()
        else:
            assert part.width() >= part.sizeHint().width(), part.text()
            assert part.height() >= part.sizeHint().height(), part.text()


def test_words_are_never_read_as_markup(qtbot) -> None:
    label = text("<b>not bold</b>")
    qtbot.addWidget(label)
    assert label.textFormat() == Qt.TextFormat.PlainText


def test_a_key_written_on_a_button_presses_it(qtbot) -> None:
    save = button("&Save", "primary", key="Ctrl+Enter")
    sheet = page(V(save))
    qtbot.addWidget(sheet)
    sheet.show()
    sheet.activateWindow()
    qtbot.waitUntil(sheet.isActiveWindow)
    for key in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
        with qtbot.waitSignal(save.clicked, timeout=15_000):
            qtbot.keyClick(sheet, key, Qt.KeyboardModifier.ControlModifier)


@pytest.mark.parametrize("key", [Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space])
def test_a_button_is_pressed_by_enter_as_by_space(qtbot, key) -> None:
    one = button("&Open")
    qtbot.addWidget(one)
    pressed = []
    one.clicked.connect(lambda: pressed.append(key))
    qtbot.keyClick(one, key)
    assert pressed == [key]


def test_enter_with_ctrl_is_left_to_the_button_whose_key_it_is(qtbot) -> None:
    save, other = button("&Save", "primary", key="Ctrl+Enter"), button("&Other")
    sheet = page(V(save, other))
    qtbot.addWidget(sheet)
    sheet.show()
    sheet.activateWindow()
    qtbot.waitUntil(sheet.isActiveWindow)
    other.setFocus()
    pressed = []
    save.clicked.connect(lambda: pressed.append("save"))
    other.clicked.connect(lambda: pressed.append("other"))
    qtbot.keyClick(other, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    assert pressed == ["save"]


def test_a_button_without_words_has_a_name(qtbot) -> None:
    more = button("", "plain", "ellipsis", tip="More")
    qtbot.addWidget(more)
    assert (more.accessibleName(), more.toolTip()) == ("More", "More")


def test_a_chip_can_say_something_else(qtbot) -> None:
    state = chip("Open", "accent")
    qtbot.addWidget(state)
    state.say("Review due", "warn", "clock")
    assert (state.text(), state.property("chip")) == ("Review due", "warn")


def test_a_label_that_gives_way_leaves_out_its_end_and_says_all_of_it_in_a_tip(qtbot):
    label = brief("Bartholomea Wilhelmina Featherstonehaugh")
    qtbot.addWidget(label)
    label.show()
    label.resize(label.sizeHint())
    assert QLabel.text(label) == "Bartholomea Wilhelmina Featherstonehaugh"
    assert label.toolTip() == ""
    label.resize(label.minimumSizeHint())
    assert QLabel.text(label).endswith("…")
    assert label.text() == label.toolTip() == label.accessibleName() == "Bartholomea Wilhelmina Featherstonehaugh"


def test_a_word_longer_than_a_line_breaks_where_words_wrap(qtbot):
    label = text("Ł" * 400, wrap=True)
    qtbot.addWidget(label)
    assert label.minimumSizeHint().width() < 400
    short = text("Half-a-word and another", wrap=True)
    assert short.text() == "Half-a-word and another"


def test_a_screen_reader_that_switches_a_button_presses_it(qtbot) -> None:
    alone, one, other = (button(words, "choice", checked=False) for words in ("Alone", "One", "Other"))
    group = QButtonGroup()
    for each in (one, other):
        group.addButton(each)
    pressed = []
    for each in (alone, one, other):
        qtbot.addWidget(each)
        each.clicked.connect(lambda on, each=each: pressed.append((each.text(), on)))

    for each in (alone, one, other, alone):
        told = QAccessible.queryAccessibleInterface(each).actionInterface()
        assert "Toggle" in told.actionNames()
        told.doAction("Toggle")

    assert pressed == [("Alone", True), ("One", True), ("Other", True), ("Alone", False)]
    assert (alone.isChecked(), one.isChecked(), other.isChecked()) == (False, False, True)
    one.setChecked(True)
    assert len(pressed) == 4, "the program itself has pressed nothing"
