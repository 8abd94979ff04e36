"""A table of the program: rows of any kind, columns that say which cell each row shows, 44 px high."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import Any, Generic, TypeVar

from PySide6.QtCore import (
    QAbstractTableModel,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    Qt,
    Signal,
)
from PySide6.QtGui import QKeyEvent, QResizeEvent
from PySide6.QtWidgets import QAbstractItemView, QHeaderView, QTableView

from pause_desktop.gui.language import tr
from pause_desktop.gui.look import tokens
from pause_desktop.gui.look.cells import CELL, Cell, CellDelegate
from pause_desktop.gui.look.parts import Worn
from pause_desktop.gui.look.theme import Look, look_of

Row = TypeVar("Row")
Index = QModelIndex | QPersistentModelIndex
_ROOT = QModelIndex()


@dataclass(frozen=True, slots=True)
class Column(Generic[Row]):
    """One column: its title, its width at 100 % (0 takes the spare room), and the cell of a row.

    `keep` orders what stays when there is no room: 0 always, then 1, 2, 3; the rest is in the row's tooltip.
    """

    title: str
    width: int
    cell: Callable[[Row], Cell]
    right: bool = False
    keep: int = 0
    least: int = 140


class Rows(QAbstractTableModel, Generic[Row]):
    """The rows a table shows; cells are made when they are first painted, so 5,000 women cost nothing up front."""

    def __init__(self, columns: Sequence[Column[Row]], parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.columns = list(columns)
        self.rows: list[Row] = []
        self._made: dict[tuple[int, int], Cell] = {}

    def stand(self, columns: Sequence[Column[Row]]) -> None:
        """Shows the same rows in other columns."""
        self.beginResetModel()
        self.columns, self._made = list(columns), {}
        self.endResetModel()

    def show(self, rows: Sequence[Row]) -> None:
        """Shows other rows."""
        self.beginResetModel()
        self.rows, self._made = list(rows), {}
        self.endResetModel()

    def rowCount(self, parent: Index = _ROOT) -> int:
        """How many rows there are."""
        return 0 if parent.isValid() else len(self.rows)

    def columnCount(self, parent: Index = _ROOT) -> int:
        """How many columns there are, hidden ones too."""
        return 0 if parent.isValid() else len(self.columns)

    def cell(self, row: int, column: int) -> Cell:
        """What one cell shows."""
        key = (row, column)
        if key not in self._made:
            self._made[key] = self.columns[column].cell(self.rows[row])
        return self._made[key]

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """The cell, and its words for keyboard, mouse and screen reader."""
        if not index.isValid():
            return None
        if role == CELL:
            return self.cell(index.row(), index.column())
        if role == Qt.ItemDataRole.DisplayRole:
            return self.cell(index.row(), index.column()).text
        if role == Qt.ItemDataRole.AccessibleTextRole:
            spoken = self.cell(index.row(), index.column()).spoken
            return f"{self.columns[index.column()].title}: {spoken or tr('empty')}"
        if role == Qt.ItemDataRole.ToolTipRole:
            return self.cell(index.row(), index.column()).tip or None
        return None

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """A column's title, over its words or over its figures."""
        if orientation != Qt.Orientation.Horizontal or not 0 <= section < len(self.columns):
            return None
        if role == Qt.ItemDataRole.DisplayRole:
            return self.columns[section].title
        if role == Qt.ItemDataRole.TextAlignmentRole:
            side = Qt.AlignmentFlag.AlignRight if self.columns[section].right else Qt.AlignmentFlag.AlignLeft
            return side | Qt.AlignmentFlag.AlignVCenter
        return None


class Table(Worn, QTableView):
    """A table view in the look: rows are chosen whole, Enter or a double press opens one.

    `opened` and `picked` carry the row itself. A table with `flat` stands inside a card with its own head.
    """

    opened = Signal(object)
    picked = Signal(object)

    def __init__(
        self, columns: Sequence[Column[Any]], say: str, *, row: int = tokens.ROW, flat: bool = False
    ) -> None:
        super().__init__()
        self.rows: Rows[Any] = Rows(columns, self)
        self._row = row
        self.setModel(self.rows)
        self.setItemDelegate(CellDelegate(self))
        self.setAccessibleName(say)
        self.setProperty("flat", flat)
        self._behave()
        self._head()
        self.wear(look_of())
        self.doubleClicked.connect(self._open)
        self.selectionModel().selectionChanged.connect(self._pick)

    def _behave(self) -> None:
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setShowGrid(False)
        self.setWordWrap(False)
        self.setTabKeyNavigation(False)
        self.setCornerButtonEnabled(False)
        self.setMouseTracking(True)

    def _head(self) -> None:
        self.verticalHeader().hide()
        head = self.horizontalHeader()
        head.setHighlightSections(False)
        head.setMinimumSectionSize(20)
        self._modes()

    def _modes(self) -> None:
        head = self.horizontalHeader()
        for at, column in enumerate(self.rows.columns):
            mode = QHeaderView.ResizeMode.Interactive if column.width else QHeaderView.ResizeMode.Stretch
            head.setSectionResizeMode(at, mode)

    def show_columns(self, columns: Sequence[Column[Any]]) -> None:
        """Shows other columns; the row that was picked stays so."""
        picked = self.selectionModel().selectedRows()
        for at in range(self.rows.columnCount()):
            self.setColumnHidden(at, False)
        self.rows.stand(columns)
        self._modes()
        self.wear(look_of())
        if picked:
            self.selectRow(picked[0].row())

    def show_rows(self, rows: Sequence[Any], pick: int | None = None) -> None:
        """Shows other rows, and picks one by its number."""
        self.rows.show(rows)
        if pick is not None and 0 <= pick < len(rows):
            self.selectRow(pick)

    def chosen(self) -> Any | None:
        """The row that is picked, or None."""
        at = self.selectionModel().selectedRows()
        return self.rows.rows[at[0].row()] if at else None

    def wear(self, look: Look) -> None:
        """Keeps rows, head and columns in step with the text, and drops columns for which there is no room."""
        self.verticalHeader().setDefaultSectionSize(look.px(self._row))
        self.horizontalHeader().setFixedHeight(look.px(tokens.HEAD))
        for at, column in enumerate(self.rows.columns):
            if column.width:
                self.setColumnWidth(at, look.span(column.width))
        self._drop(look)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Looks again which columns have room."""
        super().resizeEvent(event)
        self._drop(look_of())

    def _drop(self, look: Look) -> None:
        room = self.viewport().width()
        needs = [look.span(column.width or column.least) for column in self.rows.columns]
        hidden: set[int] = set()
        for at in sorted(range(len(needs)), key=lambda n: -self.rows.columns[n].keep):
            if sum(needs) - sum(needs[h] for h in hidden) <= room or not self.rows.columns[at].keep:
                break
            hidden.add(at)
        for at in range(len(needs)):
            if self.isColumnHidden(at) != (at in hidden):
                self.setColumnHidden(at, at in hidden)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter opens the row that is picked."""
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and self.currentIndex().isValid():
            self._open(self.currentIndex())
            return
        super().keyPressEvent(event)

    def _open(self, index: QModelIndex) -> None:
        self.opened.emit(self.rows.rows[index.row()])

    def _pick(self) -> None:
        if (row := self.chosen()) is not None:
            self.picked.emit(row)
