"""What was just done can be taken back by a letter that nothing else on the page answers to."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QKeySequence
from PySide6.QtWidgets import QAbstractButton

from pause_desktop.gui.main_window import MainWindow
from pause_desktop.gui.places import Place


def letters(window: MainWindow) -> list[str]:
    shown = (each for each in window.findChildren(QAbstractButton) if each.isVisible())
    return [letter for each in shown if (letter := QKeySequence.mnemonic(each.text()).toString())]


@pytest.mark.parametrize("said_on", ["day", "women", "practice"])
@pytest.mark.parametrize("seen_on", ["day", "women", "practice", "report"])
def test_the_letter_of_undo_is_nobody_elses_wherever_one_goes(said_on, seen_on, window: MainWindow):
    window.go(Place(said_on))
    window.whisper.say("Saved.", "&Undo", lambda: None)
    window.go(Place(seen_on))
    letter = QKeySequence.mnemonic(window.whisper.deed.text()).toString()
    assert letters(window).count(letter) == (1 if letter else 0)
    assert letter or seen_on == "practice"  # where every letter of it is taken there is Ctrl+Z


def test_the_letter_takes_it_back_where_another_has_u(window: MainWindow, qtbot):
    done = []
    assert "U" in [letter[-1:] for letter in letters(window)]  # "Go out…" on My day
    window.whisper.say("Saved.", "&Undo", lambda: done.append(True))
    letter = QKeySequence.mnemonic(window.whisper.deed.text())[0].key()
    assert letter != Qt.Key.Key_U
    qtbot.keyClick(window, letter, Qt.KeyboardModifier.AltModifier)
    qtbot.waitUntil(lambda: done == [True])
