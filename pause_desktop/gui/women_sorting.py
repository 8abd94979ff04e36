"""The order of the women's table: by which column, which way round, and the menu and header that say so."""

from collections.abc import Sequence

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtGui import QAction, QActionGroup
from PySide6.QtWidgets import QHeaderView, QMenu

from pause_desktop.gui.language import tr
from pause_desktop.gui.women_columns import ALWAYS, FIRST_SORT, USUAL, known_columns
from pause_desktop.gui.women_filters import Wanted
from pause_desktop.gui.women_search import WomenIndex

_BEST = tr("best match")


class WomenSorting(QObject):
    """One of the columns shown at a time; the same again turns it round."""

    changed = Signal()

    def __init__(self, head: QHeaderView) -> None:
        super().__init__(head)
        self._head = head
        self.shown: tuple[str, ...] = USUAL
        self.column, self.backwards = FIRST_SORT, False
        head.setSectionsClickable(True)
        head.sectionClicked.connect(lambda at: self.sort_by(self.shown[at]))

    def sort_by(self, column: str) -> None:
        """Sorts by a column, or turns its order round."""
        self.put(column, column == self.column and not self.backwards)
        self.changed.emit()

    def put(self, column: str, backwards: bool) -> None:
        """Takes an order as it was kept; by her name where that column is not shown."""
        self.column, self.backwards = (column, backwards) if column in self.shown else (ALWAYS, False)

    def stand(self, shown: Sequence[str]) -> None:
        """Sorts among other columns."""
        self.shown = tuple(shown)
        self.put(self.column, self.backwards)

    def arranged(self, index: WomenIndex, wanted: Wanted) -> WomenIndex:
        """The women that are wanted, in order."""
        keeps = wanted.keeps if wanted.count else None
        return index.arranged(keeps, known_columns()[self.column].sort, self.backwards)

    def sort_ahead(self, index: WomenIndex) -> None:
        """Sorts by every column that is shown, so that a press on one only has to show it."""
        index.sort_ahead([known_columns()[name].sort for name in self.shown])

    def show_on_head(self, searching: bool) -> str:
        """Marks the column in the header, unless a search has its own order, and says the order in words."""
        self._head.setSortIndicatorShown(not searching)
        order = Qt.SortOrder.AscendingOrder if self.backwards else Qt.SortOrder.DescendingOrder
        self._head.setSortIndicator(self.shown.index(self.column), order)
        title = known_columns()[self.column].title
        words = title[:1].lower() + title[1:] + (tr(", backwards") if self.backwards else "")
        return tr("Sorted by {column}", column=_BEST if searching else words)

    def fill(self, menu: QMenu) -> None:
        """Fills a menu with the columns to sort by."""
        menu.clear()
        group = QActionGroup(menu)
        for name in self.shown:
            action = QAction(known_columns()[name].title.replace("&", "&&"), menu)
            action.setCheckable(True)
            action.setChecked(name == self.column)
            action.triggered.connect(lambda _=False, name=name: self.sort_by(name))
            group.addAction(action)
            menu.addAction(action)
