"""The line under a misspelt word: where, when, and never in the way of typing."""

from collections.abc import Callable
from itertools import islice

from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible, QTextCursor

from pause_desktop.gui.spelling import underlining
from pause_desktop.gui.spelling.underlining import Underlining

Marked = Callable[[], list[str]]


def test_a_misspelt_word_is_underlined_and_counted(lines: Underlining, marked: Marked):
    lines.area.setPlainText("She arived erly at RP-A0007.")
    assert marked() == ["arived", "erly"]
    assert lines.count == 2
    assert [each.cursor.selectedText() for each in lines.area.extraSelections()] == ["arived", "erly"]


def test_names_of_this_practice_are_right_with_and_without_their_accents(lines: Underlining, marked: Marked):
    lines.area.setPlainText("Łucja, Lucja's Wrzos, Kelly-Wrzos, Zbyszek, Mrs O'Dwyerr, O’Dwyerr, Priya: Grzeg.")
    assert marked() == ["Grzeg"]


def test_a_name_that_was_just_saved_is_right_at_once(lines: Underlining, marked: Marked, desk, qtbot):
    lines.area.setPlainText("Bożydar")
    assert marked() == ["Bożydar"]
    desk.save(lambda change: change.add("workers", {"name": "Bożydar", "role": "practitioner"}))
    qtbot.waitUntil(lambda: lines.found == [])


def test_the_word_that_is_being_typed_is_left_alone_until_the_cursor_is_out_of_it(lines, marked, qtbot):
    qtbot.keyClicks(lines.area, "She arived")
    assert marked() == []
    assert lines.count == 0
    qtbot.keyClicks(lines.area, " ")
    assert marked() == ["arived"]
    assert lines.count == 1


def test_a_cursor_led_away_leaves_the_word_to_be_judged(lines, marked, qtbot):
    qtbot.keyClicks(lines.area, "erly")
    qtbot.keyClick(lines.area, Qt.Key.Key_Home)
    assert marked() == ["erly"]


def test_places_count_as_qt_counts_them_beside_an_emoji(lines, marked):
    lines.area.setPlainText("😀😀 arived 😀")
    assert marked() == ["arived"]


def test_the_note_its_undo_and_its_length_know_nothing_of_the_lines(lines, marked):
    lines.area.setPlainText("arived")
    marked()
    assert not lines.area.document().isUndoAvailable()
    assert lines.area.toPlainText() == "arived"


def test_only_what_is_in_sight_is_judged_for_its_lines_and_the_rest_is_counted(lines, marked):
    lines.area.setPlainText("\n".join(f"line {at} arived" for at in range(3000)))
    assert 0 < len(marked()) < 40
    assert lines.count == 3000
    lines.area.moveCursor(QTextCursor.MoveOperation.End)
    assert marked()
    assert lines.found[-1][1] == len(lines.area.toPlainText())


def test_a_paste_of_a_megabyte_without_a_line_end_is_counted_a_few_words_at_a_time(lines, marked):
    lines.area.setPlainText("arived " * 150_000)
    lines.look()
    assert len(lines.found) < 600
    some = list(islice(lines._count_all(), 50))
    assert some == [underlining._AT_ONCE] * 50
    lines.area.setPlainText("")
    marked()
    assert lines.count == 0


def test_a_keystroke_judges_nothing_and_begins_the_count_again(lines, marked, monkeypatch, qtbot):
    lines.area.setPlainText("arived " * 4_000)
    marked()
    judged = []
    monkeypatch.setattr(lines.speller, "wrong", lambda word, text: judged.append(word) or [])
    document = lines.area.document()
    cursor = QTextCursor(document)
    cursor.insertText("x")
    assert judged == []
    assert lines._stale


def test_switched_off_nothing_is_underlined_and_it_stays_so(lines, marked, desk, qtbot):
    lines.area.setPlainText("arived")
    marked()
    desk.speller.turn(False)
    qtbot.waitUntil(lambda: lines.found == [] and lines.count == 0)
    assert desk.preferences.get("spelling.on") is False
    desk.speller.turn(True)
    qtbot.waitUntil(lambda: len(lines.found) == 1)


def test_a_screen_reader_is_told_of_the_word_that_was_just_left(lines, marked, qtbot, monkeypatch):
    said = []
    monkeypatch.setattr(QAccessible, "updateAccessibility", lambda event: said.append(event.message()))
    qtbot.keyClicks(lines.area, "She arived ")
    marked()
    assert said == ["“arived” is not in the dictionary. Ctrl+semicolon for suggestions."]
    lines.look()
    assert len(said) == 1
