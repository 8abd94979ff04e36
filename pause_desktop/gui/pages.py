"""The room of a window in which one page at a time is shown, and which scrolls where a page needs more of it."""

from PySide6.QtCore import QEvent, QObject, QSize, Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QFrame, QScrollArea, QStackedWidget, QWidget


class Pages(QScrollArea):
    """Gives the page that is shown all the room there is, or what it needs at least, and asks none for the others.

    What stands above the pages may leave them little: then the whole page scrolls, and nothing on it is squeezed.
    """

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._stack = QStackedWidget()
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setWidget(self._stack)
        self._stack.currentChanged.connect(self._turned)

    def addWidget(self, page: QWidget) -> None:
        """Takes a page in; it is not shown yet."""
        self._stack.addWidget(page)

    def setCurrentWidget(self, page: QWidget) -> None:
        """Shows a page, from its top."""
        self._stack.setCurrentWidget(page)

    def currentWidget(self) -> QWidget | None:
        """The page that is shown; None before the first."""
        return self._stack.currentWidget()

    def _turned(self) -> None:
        self.verticalScrollBar().setValue(0)
        self._fit()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Fits the page to the room."""
        super().resizeEvent(event)
        self._fit()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Notices that a page needs another room than before."""
        if watched is self._stack and event.type() == QEvent.Type.LayoutRequest:
            self._fit()
        return super().eventFilter(watched, event)

    def _fit(self) -> None:
        room, page = self.maximumViewportSize(), self.currentWidget()
        wanted = room
        if page is not None and _least(page, room.width()) > room.height():
            wide = room.width() - self.verticalScrollBar().sizeHint().width()
            wanted = QSize(wide, _least(page, wide))
        if self._stack.size() != wanted:
            self._stack.resize(wanted)


def _least(page: QWidget, wide: int) -> int:
    """The least height of a page: of words that wrap, what they need in so many pixels."""
    layout = page.layout()
    if layout is not None and layout.hasHeightForWidth():
        return layout.totalMinimumHeightForWidth(wide)
    return page.minimumSizeHint().height()
