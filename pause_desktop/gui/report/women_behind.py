"""The women behind a figure, by reference: one stop of the Tab key, arrows inside, Enter opens her record."""

from collections.abc import Sequence

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRectF, QSize, QStringListModel, Qt, Signal
from PySide6.QtGui import QFontMetricsF, QKeyEvent, QPainter, QPen, QResizeEvent
from PySide6.QtWidgets import QFrame, QListView, QStyle, QStyledItemDelegate, QStyleOptionViewItem, QWidget

from pause_desktop.gui.language import tr
from pause_desktop.gui.look.parts import Worn
from pause_desktop.gui.look.theme import Look, look_of

_GAP, _HIGH, _AIR = 6, 32, 9


class WomenBehind(Worn, QListView):
    """References as chips that wrap; `opened` carries the reference. Thousands cost no more than a few."""

    opened = Signal(str)

    def __init__(self) -> None:
        super().__init__()
        self._references = QStringListModel(self)
        self.setModel(self._references)
        self.setItemDelegate(_Chips(self))
        self.setAccessibleName(tr("The women behind it"))
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setFlow(QListView.Flow.LeftToRight)
        self.setWrapping(True)
        self.setResizeMode(QListView.ResizeMode.Adjust)
        self.setUniformItemSizes(True)
        self.setEditTriggers(QListView.EditTrigger.NoEditTriggers)
        self.setMouseTracking(True)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setVerticalScrollMode(QListView.ScrollMode.ScrollPerPixel)
        self.clicked.connect(lambda index: self.opened.emit(index.data()))

    def wear(self, look: Look) -> None:
        """Lays the chips out again."""
        self.scheduleDelayedItemsLayout()

    def show_references(self, references: Sequence[str]) -> None:
        """Shows other women; the first has the keyboard when it comes."""
        self._references.setStringList(list(references))
        if references:
            self.setCurrentIndex(self._references.index(0))

    def references(self) -> list[str]:
        """Who is shown."""
        return self._references.stringList()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter opens her record."""
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space) and not event.modifiers():
            if self.currentIndex().isValid():
                self.opened.emit(self.currentIndex().data())
            return
        super().keyPressEvent(event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Wraps anew."""
        super().resizeEvent(event)
        self.scheduleDelayedItemsLayout()

    def height_for(self, width: int) -> int:
        """The height at which all would be seen."""
        count = self._references.rowCount()
        size = self.sizeHintForIndex(self._references.index(0)) if count else QSize(1, 0)
        across = max(1, (width - 4) // max(1, size.width()))
        return -(-count // across) * size.height() + 4


class _Chips(QStyledItemDelegate):
    def __init__(self, view: QWidget) -> None:
        super().__init__(view)
        self._view = view

    def sizeHint(self, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex) -> QSize:
        """As wide as a reference, with air around it."""
        look = look_of()
        wide = QFontMetricsF(look.font("small", "label")).horizontalAdvance(str(index.data()))
        return QSize(round(wide) + 2 * _AIR + _GAP, look.px(_HIGH) + _GAP)

    def paint(
        self, painter: QPainter, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> None:
        """Paints one reference as something that can be pressed."""
        look = look_of()
        state: QStyle.StateFlag = option.state  # pyright: ignore[reportAttributeAccessIssue]
        box = QRectF(option.rect).adjusted(1, 1, -_GAP, -_GAP)  # pyright: ignore[reportAttributeAccessIssue]
        here = index == self._view.currentIndex() and self._view.hasFocus()  # pyright: ignore[reportAttributeAccessIssue]
        over = bool(state & QStyle.StateFlag.State_MouseOver)
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        line = QPen(look.colour("focus" if here else "edge"), look.heavy if here else look.hair)
        painter.setPen(line if here or over or look.sunlight else Qt.PenStyle.NoPen)
        painter.setBrush(look.colour("accent_soft" if over or here else "sunk"))
        painter.drawRoundedRect(box, 6, 6)
        painter.setPen(look.colour("accent"))
        painter.setFont(look.font("small", "label"))
        painter.drawText(box, Qt.AlignmentFlag.AlignCenter, str(index.data()))
        painter.restore()
