"""What may be meant, by keys alone; what is added stays in the encrypted file."""

from pathlib import Path

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QContextMenuEvent
from PySide6.QtWidgets import QApplication

from pause_desktop.gui.spelling.words_menu import WordsMenu

pytestmark = pytest.mark.qt_log_ignore("This plugin does not support")


@pytest.fixture
def menu(lines, qtbot) -> WordsMenu:
    found = lines.findChild(WordsMenu)
    yield found
    if found.menu is not None:
        found.menu.close()


def ask(lines, qtbot) -> None:
    qtbot.keyClick(lines.area, Qt.Key.Key_Semicolon, Qt.KeyboardModifier.ControlModifier)


def words(menu: WordsMenu) -> list[str]:
    assert menu.menu is not None
    return [each.text() for each in menu.menu.actions() if not each.isSeparator()]


def press(menu: WordsMenu, start: str) -> None:
    assert menu.menu is not None
    next(each for each in menu.menu.actions() if each.text().startswith(start)).trigger()
    menu.menu.close()


def test_two_keys_put_the_right_word_in(lines, menu, qtbot):
    lines.area.setPlainText("Łucja arived at ten.")
    ask(lines, qtbot)
    at = next(n for n, each in enumerate(words(menu), 1) if each.endswith("arrived"))
    qtbot.keyClick(menu.menu, Qt.Key(Qt.Key.Key_0 + at))
    assert lines.area.toPlainText() == "Łucja arrived at ten."
    lines.area.undo()
    assert lines.area.toPlainText() == "Łucja arived at ten."


def test_the_word_that_was_just_typed_is_asked_about_first_and_then_the_next(lines, menu, qtbot):
    qtbot.keyClicks(lines.area, "erly she arived")
    ask(lines, qtbot)
    assert any("“arived”" in each for each in words(menu))
    menu.menu.close()
    lines.area.moveCursor(lines.area.textCursor().MoveOperation.Start)
    ask(lines, qtbot)
    assert any("“erly”" in each for each in words(menu))


def test_asked_again_at_the_same_word_it_goes_on_to_the_next_and_round(lines, menu, qtbot):
    lines.area.setPlainText("erly she arived")
    places = []
    for _ in range(3):
        ask(lines, qtbot)
        menu.menu.close()
        places.append(lines.area.textCursor().position())
    assert places == [4, 15, 4]


def test_the_menu_key_shows_the_word_at_the_cursor_and_a_click_the_word_under_the_mouse(lines, menu, qtbot):
    lines.area.setPlainText("arived erly")
    key = QContextMenuEvent(QContextMenuEvent.Reason.Keyboard, QPoint(), QPoint())
    QApplication.sendEvent(lines.area, key)
    assert any("“arived”" in each for each in words(menu))
    menu.menu.close()
    there = lines.area.cursorRect(lines.cursor_over(9, 9)).center()
    port = lines.area.viewport()
    click = QContextMenuEvent(QContextMenuEvent.Reason.Mouse, there, port.mapToGlobal(there))
    QApplication.sendEvent(port, click)
    assert any("“erly”" in each for each in words(menu))


def test_every_letter_of_the_menu_is_there_once(lines, menu, qtbot):
    lines.area.setPlainText("arived")
    ask(lines, qtbot)
    letters = [each[each.index("&") + 1].casefold() for each in words(menu) if "&" in each]
    assert len(letters) == len(set(letters)), words(menu)


def test_a_word_of_hers_is_right_in_every_note_and_can_be_taken_back(lines, menu, marked, desk, qtbot):
    lines.area.setPlainText("wibblesome")
    assert marked() == ["wibblesome"]
    ask(lines, qtbot)
    press(menu, "A&dd")
    assert marked() == []
    assert desk.preferences.get("spelling.words") == ["wibblesome"]
    key = QContextMenuEvent(QContextMenuEvent.Reason.Keyboard, QPoint(), QPoint())
    QApplication.sendEvent(lines.area, key)
    press(menu, "Take “wibblesome”")
    assert marked() == ["wibblesome"]
    assert desk.preferences.get("spelling.words") is None


def test_a_word_of_hers_is_in_no_file_in_clear(lines, menu, marked, desk, qtbot, tmp_path: Path):
    lines.area.setPlainText("wibblesome")
    ask(lines, qtbot)
    press(menu, "A&dd")
    files = [each for each in tmp_path.rglob("*") if each.is_file()]
    assert files
    assert not any(b"wibblesome" in each.read_bytes() for each in files)


def test_not_in_this_text_leaves_other_notes_as_they_are(lines, menu, marked, desk, qtbot):
    lines.area.setPlainText("erly")
    ask(lines, qtbot)
    press(menu, "&Not")
    assert marked() == []
    assert desk.speller.wrong("erly", "another note") == [(0, 4)]
    assert desk.preferences.get("spelling.words") is None


def test_behind_the_curtain_the_menu_shows_no_words(lines, menu, desk, qtbot):
    lines.area.setPlainText("arived")
    desk.draw_curtain(True)
    ask(lines, qtbot)
    assert menu.menu is None
    assert lines.area.textCursor().position() == 6
    QApplication.sendEvent(lines.area, QContextMenuEvent(QContextMenuEvent.Reason.Keyboard, QPoint(), QPoint()))
    assert not any("arived" in each or "arrived" in each or "my words" in each for each in words(menu))


def test_the_switch_is_in_the_menu(lines, menu, desk, qtbot):
    lines.area.setPlainText("arived")
    QApplication.sendEvent(lines.area, QContextMenuEvent(QContextMenuEvent.Reason.Keyboard, QPoint(), QPoint()))
    press(menu, "Check &s")
    assert not desk.speller.on
    key = QContextMenuEvent(QContextMenuEvent.Reason.Keyboard, QPoint(), QPoint())
    QApplication.sendEvent(lines.area, key)
    press(menu, "Check &s")
    assert desk.speller.on
