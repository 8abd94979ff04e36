"""What may be meant by a misspelt word: the menu of a note, by its key, a right click or Ctrl+semicolon."""

from collections.abc import Callable

from PySide6.QtCore import QEvent, QObject, QPoint, Qt
from PySide6.QtGui import QAction, QContextMenuEvent, QKeyEvent, QKeySequence
from PySide6.QtWidgets import QMenu

from pause_desktop.gui.language import tr
from pause_desktop.gui.spelling.underlining import Found, Underlining

KEYS = ("Ctrl+;", "F7")


class WordsMenu(QObject):
    """Gives a note its menu and its keys; behind the curtain the menu shows no words."""

    def __init__(self, lines: Underlining) -> None:
        super().__init__(lines)
        self._lines, self._area = lines, lines.area
        self.menu: QMenu | None = None
        self._last: Found | None = None
        self._keys = [QKeySequence(key)[0] for key in KEYS]  # pyright: ignore[reportIndexIssue]
        self._area.installEventFilter(self)
        self._area.viewport().installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Takes the keys of this menu and every way to ask for it."""
        if isinstance(event, QContextMenuEvent):
            self._open_at(event)
            return True
        if isinstance(event, QKeyEvent) and event.keyCombination() in self._keys:
            if event.type() == QEvent.Type.ShortcutOverride:
                event.accept()
            elif event.type() == QEvent.Type.KeyPress:
                self.go_on()
                return True
        return False

    def go_on(self) -> None:
        """Goes to the misspelt word at the cursor, or to the next, and says what may be meant.

        Asked again at the word it went to last, it goes to the one after that.
        """
        if not self._lines.speller.ready:
            return
        here = self._area.textCursor().position()
        found = self._lines.next_from(here)
        if found is not None and found == self._last and here == found[1]:
            found = self._lines.next_from(here + 1)
        self._last = found
        if found is None:
            return
        self._area.setFocus(Qt.FocusReason.OtherFocusReason)
        self._area.setTextCursor(self._lines.cursor_over(found[1], found[1]))
        self._area.ensureCursorVisible()
        if not self._lines.speller.curtain:
            self._pop_up(QMenu(self._area), found, self._below(found[0]))

    def _open_at(self, event: QContextMenuEvent) -> None:
        if event.reason() == QContextMenuEvent.Reason.Mouse:
            place = self._area.cursorForPosition(self._area.viewport().mapFromGlobal(event.globalPos())).position()
            where = event.globalPos()
        else:
            place = self._area.textCursor().position()
            where = self._below(place)
        found = self._lines.at(place) if self._lines.speller.ready else None
        self._pop_up(self._area.createStandardContextMenu(), found, where)

    def _below(self, place: int) -> QPoint:
        at = self._area.cursorRect(self._lines.cursor_over(place, place)).bottomLeft()
        return self._area.viewport().mapToGlobal(at)

    def _pop_up(self, menu: QMenu, found: Found | None, where: QPoint) -> None:
        self.menu = menu
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        menu.destroyed.connect(self._closed)
        rest = menu.actions()
        first = rest[0] if rest else None
        speller = self._lines.speller
        if found is not None and not speller.curtain:
            self._offer(menu, first, found)
        menu.addSeparator()
        self._switch(menu)
        menu.popup(where)
        if found is not None and not speller.curtain:
            menu.setActiveAction(menu.actions()[0])

    def _closed(self) -> None:
        self.menu = None

    def _offer(self, menu: QMenu, before: QAction | None, found: Found) -> None:
        """The words that may be meant, by their number, and what else may be done with this one."""
        word, speller = self._lines.word_at(found), self._lines.speller
        offered = speller.suggestions(word)
        for at, other in enumerate(offered, 1):
            self._put(menu, before, f"&{at}  {other.replace('&', '&&')}", lambda o=other: self._replace(found, o))
        if not offered:
            self._put(menu, before, tr("No word is near to this one"), None)
        menu.insertSeparator(before) if before is not None else menu.addSeparator()
        self._put(menu, before, tr("A&dd “{word}” to my words", word=word), lambda: speller.add(word))
        self._put(menu, before, tr("&Not in this text"), lambda: speller.pass_over(word, self._lines.text))
        menu.insertSeparator(before) if before is not None else menu.addSeparator()

    def _put(self, menu: QMenu, before: QAction | None, words: str, do: Callable[[], object] | None) -> None:
        action = QAction(words, menu)
        action.setEnabled(do is not None)
        if do is not None:
            action.triggered.connect(lambda _on: do())
        menu.insertAction(before, action) if before is not None else menu.addAction(action)

    def _switch(self, menu: QMenu) -> None:
        speller = self._lines.speller
        if speller.broken:
            self._put(menu, None, tr("The dictionary cannot be read, so no spelling is checked"), None)
            return
        if not speller.curtain:
            mine = self._own_word()
            if mine:
                self._put(menu, None, tr("Take “{word}” &out of my words", word=mine), lambda: speller.forget(mine))
        switch = menu.addAction(tr("Check &spelling in notes"))
        switch.setCheckable(True)
        switch.setChecked(speller.on)
        switch.triggered.connect(speller.turn)

    def _own_word(self) -> str:
        cursor = self._area.textCursor()
        cursor.select(cursor.SelectionType.WordUnderCursor)
        word = cursor.selectedText()
        return word if word in self._lines.speller.own_words else ""

    def _replace(self, found: Found, other: str) -> None:
        cursor = self._lines.cursor_over(*found)
        cursor.insertText(other)
        self._area.setTextCursor(cursor)
