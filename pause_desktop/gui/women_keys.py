"""The keyboard's way between a search line and the table of what it finds, as if they were one."""

from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QLineEdit

from pause_desktop.gui.look.tables import Table


class BetweenSearchAndTable(QObject):
    """Down leads from the search into the table, Up back, and a letter typed in the table begins a search."""

    def __init__(self, line: QLineEdit, table: Table) -> None:
        super().__init__(line)
        self._line, self._table = line, table
        line.installEventFilter(self)
        table.installEventFilter(self)

    def search(self) -> None:
        """Puts the keyboard into the search, with what was typed chosen."""
        self._line.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self._line.selectAll()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Sees the keys before line and table do, and takes those that lead from one to the other."""
        if event.type() != QEvent.Type.KeyPress or not isinstance(event, QKeyEvent):
            return False
        return self._in_line(event) if watched is self._line else self._in_table(event)

    def _in_line(self, event: QKeyEvent) -> bool:
        if event.key() == Qt.Key.Key_Escape and self._line.text():
            self._line.clear()
        elif event.key() == Qt.Key.Key_Down and self._table.rows.rows:
            self._table.setFocus(Qt.FocusReason.TabFocusReason)
        else:
            return False
        return True

    def _in_table(self, event: QKeyEvent) -> bool:
        first = event.key() == Qt.Key.Key_Up and self._table.currentIndex().row() <= 0
        if first or event.key() == Qt.Key.Key_Escape:
            self.search()
            return True
        plain = not event.modifiers() & ~Qt.KeyboardModifier.ShiftModifier
        if plain and event.text().isprintable() and event.text().strip():
            self._line.setFocus(Qt.FocusReason.ShortcutFocusReason)
            self._line.setText(event.text())
            return True
        return False
