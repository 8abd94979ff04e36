"""A list of records as entries: a day at the left, a disc with an icon on a line, title, words and chips beside it.

One model and one delegate serve the timeline and every section, so a thousand entries cost what is on the screen.
"""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any
from uuid import UUID

from PySide6.QtCore import QAbstractListModel, QEvent, QModelIndex, QObject, QPersistentModelIndex, Qt, Signal
from PySide6.QtGui import QKeyEvent, QResizeEvent
from PySide6.QtWidgets import QAbstractItemView, QListView

from pause_desktop.gui.record.entry_delegate import ENTRY, EntryDelegate
from pause_desktop.gui.record.said import Said

Index = QModelIndex | QPersistentModelIndex
_ROOT = QModelIndex()


@dataclass(frozen=True, slots=True)
class Heading:
    """A line between entries: the words of a month, of a kind of record, of an area of her life."""

    words: str
    under: str = ""
    fold: str = ""


Row = Said | Heading


class Entries(QAbstractListModel):
    """The rows of the list."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.rows: list[Row] = []

    def show(self, rows: Sequence[Row]) -> None:
        """Shows other rows."""
        self.beginResetModel()
        self.rows = list(rows)
        self.endResetModel()

    def rowCount(self, parent: Index = _ROOT) -> int:
        """How many rows there are, headings among them."""
        return 0 if parent.isValid() else len(self.rows)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """The entry, and its words for a screen reader."""
        if not index.isValid():
            return None
        row = self.rows[index.row()]
        if role == ENTRY:
            return row
        if role in (Qt.ItemDataRole.AccessibleTextRole, Qt.ItemDataRole.DisplayRole):
            return row.words if isinstance(row, Heading) else row.spoken
        return None

    def flags(self, index: Index) -> Qt.ItemFlag:
        """A heading cannot be chosen, unless it unfolds something."""
        row = self.rows[index.row()] if index.isValid() else None
        if isinstance(row, Heading) and not row.fold:
            return Qt.ItemFlag.ItemIsEnabled
        return Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable


class EntryView(QListView):
    """The list: Enter or a double press opens, Delete asks to remove, Space does what the section says."""

    opened = Signal(object)
    removed = Signal(object)
    pressed_space = Signal(object)
    unfolded = Signal(str)
    picked = Signal(object)

    def __init__(self, say: str, *, days: bool = True) -> None:
        super().__init__()
        self.entries = Entries(self)
        self.setModel(self.entries)
        self._paints = EntryDelegate(self, days=days)
        self.setItemDelegate(self._paints)
        self.setAccessibleName(say)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setLayoutMode(QListView.LayoutMode.Batched)
        self.setBatchSize(60)
        self.setResizeMode(QListView.ResizeMode.Adjust)
        self.setMouseTracking(True)
        self.doubleClicked.connect(self._open)
        self.selectionModel().currentChanged.connect(self._pick)

    def show_rows(self, rows: Sequence[Row], keep: UUID | None = None) -> None:
        """Shows other rows; the entry that was chosen stays so where it is still there."""
        chosen = keep or getattr(self.chosen(), "record", None)
        scrolled = self.verticalScrollBar().value()
        self.entries.show(rows)
        for at, row in enumerate(self.entries.rows):
            if isinstance(row, Said) and row.record == chosen:
                self.setCurrentIndex(self.entries.index(at))
                break
        self.verticalScrollBar().setValue(scrolled)

    def forget(self) -> None:
        """Shows nothing, and keeps nothing of what it has shown."""
        self.entries.show([])
        self._paints.forget()

    def chosen(self) -> Said | None:
        """The entry that is chosen, or None."""
        index = self.currentIndex()
        row = self.entries.rows[index.row()] if index.isValid() and index.row() < len(self.entries.rows) else None
        return row if isinstance(row, Said) else None

    def choose(self, record: UUID) -> None:
        """Chooses an entry by its record and brings it into sight."""
        for at, row in enumerate(self.entries.rows):
            if isinstance(row, Said) and row.record == record:
                self.setCurrentIndex(self.entries.index(at))
                self.scrollTo(self.entries.index(at))
                return

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter, Delete and Space work on the entry that is chosen."""
        row = self.chosen()
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and not event.modifiers():
            self._open(self.currentIndex())
        elif event.key() == Qt.Key.Key_Delete and row is not None:
            self.removed.emit(row)
        elif event.key() == Qt.Key.Key_Space and row is not None:
            self.pressed_space.emit(row)
        else:
            super().keyPressEvent(event)

    def focusInEvent(self, event: Any) -> None:
        """Chooses the first entry when the keyboard comes in and none is chosen."""
        super().focusInEvent(event)
        if not self.selectionModel().hasSelection():  # Qt itself makes a row current, but does not choose it
            first = next((at for at, row in enumerate(self.entries.rows) if isinstance(row, Said)), None)
            if first is not None:
                self.setCurrentIndex(self.entries.index(first))

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Breaks the words anew for another width."""
        super().resizeEvent(event)
        if event.oldSize().width() != event.size().width():
            self.scheduleDelayedItemsLayout()

    def changeEvent(self, event: QEvent) -> None:
        """Lays out anew in another look."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.StyleChange:
            self.scheduleDelayedItemsLayout()

    def _open(self, index: QModelIndex) -> None:
        row = self.entries.rows[index.row()] if index.isValid() else None
        if isinstance(row, Said):
            self.opened.emit(row)
        elif isinstance(row, Heading) and row.fold:
            self.unfolded.emit(row.fold)

    def _pick(self, index: QModelIndex, _before: QModelIndex) -> None:
        row = self.entries.rows[index.row()] if index.isValid() else None
        if isinstance(row, Said):
            self.picked.emit(row)
