"""The middle of her record, between her safety and the foot: it scrolls, they do not."""

from PySide6.QtCore import QEvent, QObject, QSize, Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QScrollArea, QWidget

from pause_desktop.gui.look.theme import look_of

_LEAST = 96


class Middle(QScrollArea):
    """The section under her safety: it scrolls rather than make the page higher than a small screen."""

    def __init__(self, inside: QWidget) -> None:
        super().__init__()
        self.setFrameShape(QScrollArea.Shape.NoFrame)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        inside.setObjectName("inside")
        self.setWidget(inside)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Passes on that the section needs another size, which a scroll area would keep to itself."""
        if event.type() == QEvent.Type.LayoutRequest:
            self.updateGeometry()
            self._fit()
        return super().eventFilter(watched, event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Gives the section the room there is; it scrolls only where that is less than it can do with."""
        super().resizeEvent(event)
        self._fit()

    def _fit(self) -> None:
        # not setWidgetResizable: that would give it the height of all its words, and scroll twice
        inside, room = self.widget(), self.viewport().size()
        if inside is not None:
            inside.resize(room.width(), max(room.height(), inside.minimumSizeHint().height()))

    def minimumSizeHint(self) -> QSize:
        """As wide as its words need, and high enough to read a few lines."""
        inside = self.widget()
        needs = inside.minimumSizeHint() if inside is not None else QSize()
        return QSize(needs.width(), min(needs.height(), look_of().px(_LEAST)))
