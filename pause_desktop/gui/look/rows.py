"""Layouts that read as the screen does: `H` beside, `V` below one another, `Flow` wrapping as words wrap."""

from typing import TypeVar

from PySide6.QtCore import QPoint, QRect, QSize, Qt
from PySide6.QtWidgets import (
    QBoxLayout,
    QFrame,
    QHBoxLayout,
    QLayout,
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


class Flow(QHBoxLayout):
    """Puts widgets in rows and wraps them as words wrap, so that nothing is cut at 200 % text.

    The box below it owns the items: Python must never hold one. Qt deletes an item without telling Python when
    its widget goes, and the next item that comes to lie at the same address is then taken for the dead one.
    """

    def __init__(self, *widgets: QWidget, gap: int = 8) -> None:
        super().__init__()
        self._gap = gap
        self.setContentsMargins(0, 0, 0, 0)
        for widget in widgets:
            self.addWidget(widget)

    def hasHeightForWidth(self) -> bool:
        """A narrower flow is higher."""
        return True

    def heightForWidth(self, width: int) -> int:
        """The height of all rows at a width."""
        return self._place(QRect(0, 0, width, 0), move=False)

    def minimumHeightForWidth(self, width: int) -> int:
        """No row can be left out, so it is the whole height."""
        return self.heightForWidth(width)

    def sizeHint(self) -> QSize:
        """All in one row where there is room for it."""
        hints = [_room(widget) for widget in self._shown()]
        wide = sum(h.width() for h in hints) + self._gap * max(0, len(hints) - 1)
        return QSize(wide, max((h.height() for h in hints), default=0))

    def minimumSize(self) -> QSize:
        """As narrow as the widest widget."""
        hints = [_room(widget) for widget in self._shown()]
        return QSize(max((h.width() for h in hints), default=0), max((h.height() for h in hints), default=0))

    def maximumSize(self) -> QSize:
        """As large as the place has room for."""
        return QLayout.maximumSize(self)

    def expandingDirections(self) -> Qt.Orientation:
        """What room is to spare, it takes, as any layout does that says nothing of it."""
        return QLayout.expandingDirections(self)

    def setGeometry(self, rect: QRect) -> None:
        """Places all widgets."""
        QLayout.setGeometry(self, rect)
        self._place(rect, move=True)

    def _shown(self) -> list[QWidget]:
        box = self.parentWidget()
        kids = box.children() if box is not None else []
        mine = [(self.indexOf(each), each) for each in kids if isinstance(each, QWidget) and not each.isHidden()]
        return [each for at, each in sorted(mine, key=lambda pair: pair[0]) if at >= 0]

    def _place(self, rect: QRect, move: bool) -> int:
        x, y, high = rect.x(), rect.y(), 0
        for widget in self._shown():
            size = _room(widget)
            if x + size.width() > rect.right() + 1 and x > rect.x():
                x, y, high = rect.x(), y + high + self._gap, 0
            if move:
                widget.setGeometry(QRect(QPoint(x, y), size))
            x, high = x + size.width() + self._gap, max(high, size.height())
        return y + high - rect.y()


def _room(widget: QWidget) -> QSize:
    """The room that a widget asks for, within what it allows."""
    wanted = widget.sizeHint().expandedTo(widget.minimumSizeHint())
    return wanted.boundedTo(widget.maximumSize()).expandedTo(widget.minimumSize())


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
