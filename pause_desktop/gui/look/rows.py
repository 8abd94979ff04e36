"""Layouts that read as the screen does: `H` beside, `V` below one another, `Flow` wrapping as words wrap."""

from typing import TypeVar

from PySide6.QtCore import QPoint, QRect, QSize, Qt
from PySide6.QtWidgets import (
    QBoxLayout,
    QFrame,
    QHBoxLayout,
    QLayout,
    QLayoutItem,
    QScrollArea,
    QVBoxLayout,
    QWidget,
)

Content = QWidget | QLayout | int | None | tuple[QWidget | QLayout, int]
"""A part, a gap in pixels, None for spare room, or (part, stretch)."""

L = TypeVar("L", bound=QBoxLayout)

Margins = int | tuple[int, int, int, int]


def H(*kids: Content, gap: int = 8, m: Margins = 0) -> QHBoxLayout:
    """Parts beside one another, `gap` pixels apart, with margins `m` (all, or left, top, right, bottom)."""
    return _fill(QHBoxLayout(), kids, gap, m)


def V(*kids: Content, gap: int = 8, m: Margins = 0) -> QVBoxLayout:
    """Parts below one another, `gap` pixels apart, with margins `m` (all, or left, top, right, bottom)."""
    return _fill(QVBoxLayout(), kids, gap, m)


def _fill(layout: L, kids: tuple[Content, ...], gap: int, m: Margins) -> L:
    layout.setSpacing(gap)
    layout.setContentsMargins(*((m,) * 4 if isinstance(m, int) else m))
    for kid in kids:
        part, stretch = kid if isinstance(kid, tuple) else (kid, 0)
        if part is None:
            layout.addStretch(1)
        elif isinstance(part, int):
            layout.addSpacing(part)
        elif isinstance(part, QLayout):
            layout.addLayout(part, stretch)
        else:
            layout.addWidget(part, stretch)
    return layout


class Flow(QLayout):
    """Puts widgets in rows and wraps them as words wrap, so that nothing is cut at 200 % text."""

    def __init__(self, *widgets: QWidget, gap: int = 8) -> None:
        super().__init__()
        self._items: list[QLayoutItem] = []
        self._gap = gap
        self.setContentsMargins(0, 0, 0, 0)
        for widget in widgets:
            self.addWidget(widget)

    def addItem(self, item: QLayoutItem) -> None:
        """Takes one more item, as Qt asks of every layout."""
        self._items.append(item)

    def count(self) -> int:
        """How many items there are."""
        return len(self._items)

    def itemAt(self, index: int) -> QLayoutItem | None:  # pyright: ignore[reportIncompatibleMethodOverride]
        """The item at a place, or None beyond the last, by which Qt knows the end."""
        return self._items[index] if 0 <= index < len(self._items) else None

    def takeAt(self, index: int) -> QLayoutItem | None:  # pyright: ignore[reportIncompatibleMethodOverride]
        """Removes the item at a place."""
        return self._items.pop(index) if 0 <= index < len(self._items) else None

    def hasHeightForWidth(self) -> bool:
        """A narrower flow is higher."""
        return True

    def heightForWidth(self, width: int) -> int:
        """The height of all rows at a width."""
        return self._place(QRect(0, 0, width, 0), move=False)

    def sizeHint(self) -> QSize:
        """All in one row where there is room for it."""
        hints = [item.sizeHint() for item in self._shown()]
        wide = sum(h.width() for h in hints) + self._gap * max(0, len(hints) - 1)
        return QSize(wide, max((h.height() for h in hints), default=0))

    def minimumSize(self) -> QSize:
        """As narrow as the widest item."""
        hints = [item.sizeHint() for item in self._shown()]
        return QSize(max((h.width() for h in hints), default=0), max((h.height() for h in hints), default=0))

    def setGeometry(self, rect: QRect) -> None:
        """Places all items."""
        super().setGeometry(rect)
        self._place(rect, move=True)

    def _shown(self) -> list[QLayoutItem]:
        return [item for item in self._items if not item.isEmpty()]

    def _place(self, rect: QRect, move: bool) -> int:
        x, y, high = rect.x(), rect.y(), 0
        for item in self._shown():
            size = item.sizeHint()
            if x + size.width() > rect.right() + 1 and x > rect.x():
                x, y, high = rect.x(), y + high + self._gap, 0
            if move:
                item.setGeometry(QRect(QPoint(x, y), size))
            x, high = x + size.width() + self._gap, max(high, size.height())
        return y + high - rect.y()


def flow(*widgets: QWidget, gap: int = 8) -> QWidget:
    """A widget whose parts wrap."""
    box = QWidget()
    box.setLayout(Flow(*widgets, gap=gap))
    policy = box.sizePolicy()
    policy.setHeightForWidth(True)
    box.setSizePolicy(policy)
    return box


def page(layout: QLayout, name: str = "page") -> QWidget:
    """A widget with the ground behind it, the whole of a screen or a side of it."""
    sheet = QWidget()
    sheet.setObjectName(name)
    sheet.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
    sheet.setLayout(layout)
    return sheet


def into_sight(part: QWidget) -> None:
    """Scrolls whatever a part lies in until it is seen."""
    parent = part.parentWidget()
    while parent is not None and not isinstance(parent, QScrollArea):
        parent = parent.parentWidget()
    if parent is not None:
        parent.ensureWidgetVisible(part)


def scroll(layout: QLayout) -> QScrollArea:
    """The middle of a page, which scrolls up and down while head and foot stay."""
    inside = QWidget()
    inside.setObjectName("inside")
    inside.setLayout(layout)
    area = QScrollArea()
    area.setFrameShape(QFrame.Shape.NoFrame)
    area.setWidget(inside)
    area.setWidgetResizable(True)
    area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
    area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
    return area
