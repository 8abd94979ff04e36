"""The line under a word that is misspelt, in one note, drawn for what is on the screen and never on a keystroke.

The line is a selection laid over the words, so the note itself, its undo and its draft know nothing of it. Only
the words in sight are judged for it; how many there are in the whole note is counted in slices of a few
milliseconds, and begun again when something is typed.
"""

from bisect import bisect_left
from collections.abc import Callable, Iterator
from itertools import islice
from time import monotonic

from PySide6.QtCore import QEvent, QObject, QTimer, Signal
from PySide6.QtGui import QTextCharFormat, QTextCursor
from PySide6.QtWidgets import QPlainTextEdit, QTextEdit

from pause_desktop.gui.language import tr
from pause_desktop.gui.look.announcing import announce
from pause_desktop.gui.look.theme import look_of
from pause_desktop.gui.spelling.speller import Speller
from pause_desktop.spelling.words import LONGEST, words_in

_AFTER = 250
"""Milliseconds after the last keystroke at which the words in sight are judged."""

_STRIDE = 4_000
"""Characters looked through at a time for the next misspelt word."""

_SLICE, _AT_ONCE = 0.004, 40
"""Seconds that one slice of counting may take, and how many words it judges before it looks at the clock."""

Found = tuple[int, int]
"""Where a misspelt word stands in the document: from and up to."""


class Underlining(QObject):
    """Watches one note, whose name is `text`; `counted` tells how many of its words are misspelt."""

    counted = Signal(int)

    def __init__(self, area: QPlainTextEdit, speller: Speller, text: str) -> None:
        super().__init__(area)
        self.area, self.speller, self.text = area, speller, text
        self.found: list[Found] = []
        """The misspelt words in sight."""
        self.count = 0
        self._typed_at: int | None = None
        self._said = ""
        self._counting: Iterator[int] | None = None
        self._so_far, self._stale = 0, True
        self._soon, self._slice = QTimer(self), QTimer(self)
        self._soon.setSingleShot(True)
        self._soon.setInterval(_AFTER)
        self._soon.timeout.connect(self.look)
        self._slice.timeout.connect(self._count_on)
        area.document().contentsChange.connect(self._changed)
        area.cursorPositionChanged.connect(self._moved)
        area.verticalScrollBar().valueChanged.connect(lambda _at: self._soon.start())
        area.installEventFilter(self)
        speller.changed.connect(self._judge_again)
        self._judge_again()

    # --- when to look ----------------------------------------------------------------------------------------

    def _changed(self, _at: int, removed: int, added: int) -> None:
        if removed == added == 0:
            return
        self._typed_at = self.area.textCursor().position() if self.area.hasFocus() else None
        self._judge_again()

    def _moved(self) -> None:
        """The word that is still being typed is left alone until the cursor is out of it."""
        if self._typed_at not in (None, self.area.textCursor().position()):
            self._typed_at = None
            self._judge_again()

    def _judge_again(self) -> None:
        self._stop_counting()
        self._soon.start()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Looks again when the note comes into sight, or the keyboard leaves it, or its colours change."""
        kind = event.type()
        if kind == QEvent.Type.FocusOut and self._typed_at is not None:
            self._typed_at = None
            self._judge_again()
        if kind in (QEvent.Type.Show, QEvent.Type.Resize, QEvent.Type.StyleChange):
            self._soon.start()
        return False

    # --- what is in sight ------------------------------------------------------------------------------------

    def look(self) -> None:
        """Judges the words in sight and draws the lines under those that are misspelt."""
        if not self.area.isVisible():
            return
        if not self.speller.ready:
            self.speller.want()
            self._show([])
            self._tell(0)
            return
        self._show(list(self._in_sight()))
        if self._stale:
            self._begin_counting()

    def _in_sight(self) -> Iterator[Found]:
        port = self.area.viewport().rect()
        first = self.area.cursorForPosition(port.topLeft()).position()
        last = self.area.cursorForPosition(port.bottomRight()).position()
        return self.between(first, last)

    def between(self, first: int, last: int) -> Iterator[Found]:
        """The misspelt words that stand between two places, except the one that is being typed."""
        end = self.area.document().characterCount() - 1
        begin, stop = max(0, first - LONGEST - 2), min(end, last + LONGEST + 2)
        words = self.cursor_over(begin, stop).selectedText()
        place = _places(words)
        for start, over, word in words_in(words):
            if (start == 0 and begin > 0) or (over == len(words) and stop < end):
                continue  # cut by the edge of what was looked at
            at, to = begin + place(start), begin + place(over)
            if to < first or at > last or self._is_typed(at, to):
                continue
            for a, b in self.speller.wrong(word, self.text):
                yield at + a, at + b

    def _show(self, found: list[Found]) -> None:
        self._announce(found)
        self.found = found
        look = look_of()
        drawn = QTextCharFormat()
        drawn.setUnderlineStyle(QTextCharFormat.UnderlineStyle.WaveUnderline)
        drawn.setUnderlineColor(look.colour("danger"))
        if look.sunlight:
            drawn.setBackground(look.colour("danger_soft"))  # a thin line vanishes in glare
        lines = []
        for each in found:
            line = QTextEdit.ExtraSelection()
            line.cursor, line.format = self.cursor_over(*each), drawn  # pyright: ignore[reportAttributeAccessIssue]
            lines.append(line)
        self.area.setExtraSelections(lines)

    def _announce(self, found: list[Found]) -> None:
        """Tells a screen reader of the misspelt word that the cursor has just come out of: it sees no lines."""
        if not self.area.hasFocus():
            return
        at = self.area.textCursor().position()
        left = [each for each in found if 0 <= at - each[1] <= 2]
        word = self.word_at(left[-1]) if left else ""
        if word and word != self._said:
            words = tr("“{word}” is not in the dictionary. Ctrl+semicolon for suggestions.", word=word)
            announce(self.area, words)
        self._said = word

    # --- how many --------------------------------------------------------------------------------------------

    def _count_all(self) -> Iterator[int]:
        """Counts the misspelt words of the whole note; yields after every few words how many more there were."""
        block = self.area.document().firstBlock()
        while block.isValid():
            text, base = block.text(), block.position()
            words = words_in(text)
            place = _places(text) if self._typed_at is not None and block.contains(self._typed_at) else None
            while some := list(islice(words, _AT_ONCE)):
                yield sum(
                    len(self.speller.wrong(word, self.text))
                    for start, over, word in some
                    if place is None or not self._is_typed(base + place(start), base + place(over))
                )
            block = block.next()

    def _is_typed(self, start: int, over: int) -> bool:
        return self._typed_at is not None and start < self._typed_at <= over

    def _begin_counting(self) -> None:
        self._stale, self._so_far = False, 0
        self._counting = self._count_all()
        self._slice.start(0)

    def _stop_counting(self) -> None:
        self._stale, self._counting = True, None
        self._slice.stop()

    def _count_on(self) -> None:
        until = monotonic() + _SLICE
        while monotonic() < until:
            more = next(self._counting, None) if self._counting is not None else None
            if more is None:
                self._slice.stop()
                self._counting = None
                self._tell(self._so_far)
                return
            self._so_far += more

    def _tell(self, count: int) -> None:
        if count != self.count:
            self.count = count
            self.counted.emit(count)

    # --- one word --------------------------------------------------------------------------------------------

    def next_from(self, at: int) -> Found | None:
        """The misspelt word at a place in the note, or the next one after it, or else the first of all."""
        self._typed_at = None
        end = self.area.document().characterCount()
        for begin, stop in ((at, end), (0, at)):
            for first in range(begin, stop, _STRIDE):
                for found in self.between(first, min(first + _STRIDE, stop)):
                    return found
        return None

    def at(self, place: int) -> Found | None:
        """The misspelt word that stands at a place, if one does."""
        return next((each for each in self.between(place, place) if each[0] <= place <= each[1]), None)

    def word_at(self, found: Found) -> str:
        """The letters of a misspelt word."""
        return self.cursor_over(*found).selectedText()

    def cursor_over(self, start: int, over: int) -> QTextCursor:
        """A cursor that selects what stands between two places."""
        cursor = QTextCursor(self.area.document())
        cursor.setPosition(start)
        cursor.setPosition(over, QTextCursor.MoveMode.KeepAnchor)
        return cursor


def _places(text: str) -> Callable[[int], int]:
    """From characters to Qt's places, in which an emoji counts for two."""
    if text.isascii() or max(text) <= "\uffff":
        return lambda at: at
    twice = [at for at, c in enumerate(text) if c > "\uffff"]
    return lambda at: at + bisect_left(twice, at)
