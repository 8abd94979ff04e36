"""Finds a woman by three letters of her reference or name, with or without accents; initials under the curtain."""

import re
from collections.abc import Sequence
from uuid import UUID

from PySide6.QtCore import QEvent, QModelIndex, QObject, QPersistentModelIndex, Qt, QTimer, Signal
from PySide6.QtGui import QKeyEvent, QStandardItem, QStandardItemModel
from PySide6.QtWidgets import QApplication, QCompleter

from pause_desktop.gui.language import tr
from pause_desktop.gui.look.fields import line_edit
from pause_desktop.gui.record.form_editors import Editor
from pause_desktop.gui.record.typed import Typed
from pause_desktop.records.letters import plain_words
from pause_desktop.store.queries import WomanLine

_FOLDED = Qt.ItemDataRole.UserRole + 1
_JOINTS = re.compile(r"[-'’]")
_TAKES = (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Tab)


class WomanCompleter(QCompleter):
    """Compares without accents and case, and shows the words as they are.

    Letters that begin a word of somebody are not looked for inside the words of others: Enter after "win" must
    lead to Win and never to Mrs Lewin.
    """

    def __init__(self, folded: Sequence[str], parent: QObject) -> None:
        super().__init__(parent)
        self._folded = folded

    def splitPath(self, path: str) -> list[str]:
        """What was typed, as it is compared: with the gap before it where it begins a word."""
        typed = plain_words(path).lstrip()
        begins = f" {typed}"
        return [begins if typed and any(begins in each for each in self._folded) else typed]

    def pathFromIndex(self, index: QModelIndex | QPersistentModelIndex) -> str:
        """What is put into the line for a woman."""
        return index.data(Qt.ItemDataRole.DisplayRole)


class WomanEditor(Editor):
    """The line in which a woman is found; what was typed is kept until it means one woman.

    `found` carries her id or None, `taken` tells that Enter chose her, so that the keyboard may go on.
    """

    found = Signal(object)
    taken = Signal()

    def __init__(self, lines: Sequence[WomanLine], curtain: bool = False) -> None:
        super().__init__()
        self.line = line_edit("", glyph="user", say=tr("Woman"))
        self._names: dict[str, str] = {}
        self._ids: dict[str, str] = {}
        self._chosen: str | None = None
        self.hold(self.line)
        self._fill(lines, curtain)
        self.line.textEdited.connect(self._edited)

    def _fill(self, lines: Sequence[WomanLine], curtain: bool) -> None:
        model, folded = QStandardItemModel(self), list[str]()
        for line in lines:
            name = line.initials if curtain else line.name
            words = f"{line.reference}  {name}".strip()
            item = QStandardItem(words)
            folded.append(_compared(f"{line.reference} {name} {line.initials}"))
            item.setData(folded[-1], _FOLDED)
            model.appendRow(item)
            self._names[line.id.hex] = words
            self._ids[words] = line.id.hex
        completer = WomanCompleter(folded, self)
        completer.setModel(model)
        completer.setCompletionRole(_FOLDED)
        completer.setFilterMode(Qt.MatchFlag.MatchContains)
        completer.setCaseSensitivity(Qt.CaseSensitivity.CaseInsensitive)
        completer.setMaxVisibleItems(9)
        popup = completer.popup()
        if popup is not None:
            popup.setProperty("kind", "list")
            popup.installEventFilter(self)
        completer.activated.connect(self._take)
        self.line.setCompleter(completer)
        self.line.editingFinished.connect(self._take_only)

    def _take(self, words: str) -> None:
        if words in self._ids:
            self._choose(self._ids[words])

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Enter or Tab takes the first of the list, unless an arrow has chosen another."""
        completer = self.line.completer()
        popup = completer.popup() if completer is not None else None
        if event.type() != QEvent.Type.KeyPress or not isinstance(event, QKeyEvent) or popup is None:
            return False
        if completer is None or event.key() not in _TAKES:
            return False
        if popup.currentIndex().isValid():
            if event.key() != Qt.Key.Key_Tab:
                QTimer.singleShot(0, self, self._go_on)  # once the completer has taken the one the arrow chose
            return False
        first = completer.completionModel().index(0, 0)
        popup.hide()
        if first.isValid():
            self._take(str(first.data()))
        if event.key() == Qt.Key.Key_Tab:
            QApplication.sendEvent(self.line, event)
        else:
            self._go_on()
        return True

    def _go_on(self) -> None:
        if self._chosen is not None:
            self.taken.emit()

    def _take_only(self) -> None:
        """Leaving the line takes the only woman who can be meant."""
        completer = self.line.completer()
        if self._chosen is None and len(self.line.text().strip()) >= 2 and completer is not None:
            completer.setCompletionPrefix(self.line.text())
            model = completer.completionModel()
            if model.rowCount() == 1:
                self._take(str(model.index(0, 0).data()))

    def _choose(self, key: str) -> None:
        self._chosen = key
        self.line.setText(self._names[key])
        self.line.setToolTip(self._names[key])  # a long name does not fit
        self.line.setCursorPosition(0)  # her reference stands whole, whatever her name
        self.changed.emit()
        self.found.emit(UUID(key))

    def _edited(self) -> None:
        self._chosen = None
        self.line.setToolTip("")
        self.changed.emit()
        self.found.emit(None)

    @property
    def chosen(self) -> bool:
        """Whether one woman is meant now."""
        return self._chosen is not None

    def typed(self) -> Typed:
        """Her id, or the letters that do not name anybody yet."""
        return self._chosen or self.line.text()

    def put(self, typed: Typed) -> None:
        """Shows a woman, or letters typed before."""
        key = typed if isinstance(typed, str) else ""
        self._chosen = key if key in self._names else None
        self.line.setText(self._names.get(key, key))
        self.line.setToolTip(self._names.get(key, ""))
        self.line.setCursorPosition(0)

    def caret(self) -> int:
        """Where the cursor stands among the letters."""
        return self.line.cursorPosition()

    def set_caret(self, at: int) -> None:
        """Puts the cursor there again."""
        self.line.setCursorPosition(at)


def _compared(words: str) -> str:
    """Words as they are searched: a gap before each; those with a hyphen or an apostrophe whole and in parts."""
    plain = plain_words(words)
    return f" {plain} {_JOINTS.sub(' ', plain)}"
