"""The order of the women's table: by which column, which way round, and the menu and header that say so."""

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtGui import QAction, QActionGroup
from PySide6.QtWidgets import QHeaderView, QMenu

from pause_desktop.gui.language import tr
from pause_desktop.gui.women_columns import FIRST_SORT, SORTS
from pause_desktop.gui.women_filters import Wanted
from pause_desktop.gui.women_search import WomenIndex

_BEST = tr("best match")


class WomenSorting(QObject):
    """One column at a time; the same again turns it round."""

    changed = Signal()

    def __init__(self, head: QHeaderView) -> None:
        super().__init__(head)
        self._head = head
        self.column, self.backwards = FIRST_SORT, False
        head.setSectionsClickable(True)
        head.sectionClicked.connect(self.sort_by)

    def sort_by(self, column: int) -> None:
        """Sorts by a column, or turns its order round."""
        self.backwards = column == self.column and not self.backwards
        self.column = column
        self.changed.emit()

    def arranged(self, index: WomenIndex, wanted: Wanted) -> WomenIndex:
        """The women that are wanted, in order."""
        return index.arranged(wanted.keeps, SORTS[self.column][1], self.backwards)

    def show_on_head(self, searching: bool) -> str:
        """Marks the column in the header, unless a search has its own order, and says the order in words."""
        self._head.setSortIndicatorShown(not searching)
        order = Qt.SortOrder.AscendingOrder if self.backwards else Qt.SortOrder.DescendingOrder
        self._head.setSortIndicator(self.column, order)
        words = SORTS[self.column][0].lower() + (tr(", backwards") if self.backwards else "")
        return tr("Sorted by {column}", column=_BEST if searching else words)

    def fill(self, menu: QMenu) -> None:
        """Fills a menu with the columns to sort by."""
        menu.clear()
        group = QActionGroup(menu)
        for at, (words, _) in enumerate(SORTS):
            action = QAction(words, menu)
            action.setCheckable(True)
            action.setChecked(at == self.column)
            action.triggered.connect(lambda _=False, at=at: self.sort_by(at))
            group.addAction(action)
            menu.addAction(action)
