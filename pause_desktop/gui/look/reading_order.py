"""Tab goes as the eye does: the order in which a window's layouts are read, whenever its parts were made.

Qt visits what was made last at the end, and a form is made when it is first wanted, so without this the keyboard
would go from *Save* back up into the form.
"""

from collections.abc import Iterator

from PySide6.QtCore import Qt
from PySide6.QtWidgets import (
    QAbstractScrollArea,
    QBoxLayout,
    QGridLayout,
    QLayout,
    QScrollArea,
    QWidget,
)

DOWNWARDS = "downwards"
"""The property of a grid that is read down its columns."""

_BACKWARDS = (QBoxLayout.Direction.RightToLeft, QBoxLayout.Direction.BottomToTop)


def neighbour(widget: QWidget, *, forward: bool) -> QWidget | None:
    """What is read after a widget, or before it, among all that takes Tab; round from the last to the first."""
    shown = list(_shown(widget.window()))
    at = next((n for n, each in enumerate(shown) if each is widget), -1)
    if at < 0:
        return None
    others = shown[at + 1 :] + shown[:at]
    return next(filter(_takes_tab, others if forward else others[::-1]), None)


def _takes_tab(widget: QWidget) -> bool:
    tabs = bool(widget.focusPolicy() & Qt.FocusPolicy.TabFocus)
    return tabs and widget.isEnabled() and widget.focusProxy() is None


def _shown(widget: QWidget) -> Iterator[QWidget]:
    """What is in a widget, hidden parts left out, as it is read."""
    for part in _parts(widget):
        if not part.isHidden() and not part.isWindow():
            yield part
            yield from _shown(part)


def _parts(widget: QWidget) -> list[QWidget]:
    """What lies in a widget: first what its layout holds, in that order, then what stands there by itself."""
    if isinstance(widget, QScrollArea):
        inside: QWidget | None = widget.widget()
        return [inside] if inside is not None else []
    if isinstance(widget, QAbstractScrollArea):  # what else lies in a list or a text is its own business
        return []
    layout = widget.layout()
    laid = list(_laid(layout)) if layout is not None else []
    known = set(map(id, laid))
    kids = (each for each in widget.children() if isinstance(each, QWidget) and id(each) not in known)
    return [*laid, *sorted(kids, key=lambda each: (each.y(), each.x()))]


def _laid(layout: QLayout) -> Iterator[QWidget]:
    for at in _places(layout):
        item = layout.itemAt(at)
        if item is None:
            continue
        inner, widget = item.layout(), item.widget()
        if widget is not None:
            yield widget
        elif inner is not None:
            yield from _laid(inner)


def _places(layout: QLayout) -> list[int]:
    places = list(range(layout.count()))
    if isinstance(layout, QGridLayout):
        turn = -1 if layout.property(DOWNWARDS) else 1
        return sorted(places, key=lambda at: _row_and_column(layout, at)[::turn])
    if isinstance(layout, QBoxLayout) and layout.direction() in _BACKWARDS:
        return places[::-1]
    return places


def _row_and_column(layout: QGridLayout, at: int) -> tuple[int, int]:
    row, column, *_ = layout.getItemPosition(at)  # pyright: ignore[reportGeneralTypeIssues]
    return row, column
