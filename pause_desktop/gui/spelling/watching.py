"""Puts the spelling under every note of a form, and beside its label how many words are to be looked at."""

from collections.abc import Mapping

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QPlainTextEdit

from pause_desktop.gui.language import several, tr
from pause_desktop.gui.look.fields import Field
from pause_desktop.gui.look.parts import Button
from pause_desktop.gui.look.theme import look_of
from pause_desktop.gui.spelling.speller import Speller
from pause_desktop.gui.spelling.underlining import Underlining
from pause_desktop.gui.spelling.words_menu import WordsMenu


def watch_note(area: QPlainTextEdit, speller: Speller, text: str) -> Underlining:
    """Underlines what is misspelt in one note and gives it its menu; `text` names the note among all others."""
    lines = Underlining(area, speller, text)
    WordsMenu(lines)
    return lines


def watch_notes(fields: Mapping[str, Field], speller: Speller, text: str) -> None:
    """The same for every note of a form, each with its count."""
    for name, field in fields.items():
        for area in field.findChildren(QPlainTextEdit):
            lines = watch_note(area, speller, f"{text}:{name}")
            field.stand_at_label(ToCheck(lines))


class ToCheck(Button):
    """ "1 word to check": pressed, it leads to the next of them; it is there only where there is one."""

    def __init__(self, lines: Underlining) -> None:
        super().__init__()
        self._menu = lines.findChild(WordsMenu)
        self.setProperty("kind", "check")
        self.setProperty("glyph", "spell-check")
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)  # its key is F7: a Tab goes from field to field
        self.setAutoDefault(False)
        policy = self.sizePolicy()
        policy.setRetainSizeWhenHidden(True)  # or the form would jump as it is typed in
        self.setSizePolicy(policy)
        self.setToolTip(tr("Shows what may be meant   F7 or Ctrl+semicolon"))
        self.clicked.connect(self._go_on)
        lines.counted.connect(self.say)
        self.say(lines.count)
        self.wear(look_of())

    def say(self, count: int) -> None:
        """Says how many there are."""
        words = several(count, "{n} word to check", "{n} words to check")
        self.setText(words)
        self.setAccessibleName(words)
        self.setVisible(count > 0)

    def _go_on(self) -> None:
        if self._menu is not None:
            self._menu.go_on()
