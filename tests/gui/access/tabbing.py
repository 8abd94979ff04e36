"""Goes round a screen with Tab alone: everything is reached, in reading order, seen and left again."""

from collections.abc import Callable, Iterator
from dataclasses import dataclass
from itertools import pairwise

import numpy as np
from contrast import pixels, ratio_of
from naming import called, seen, takes_keyboard
from PySide6.QtCore import QPoint, QRect, Qt
from PySide6.QtGui import QImage
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QScrollArea, QWidget

_ROUND = 6
_MOST = 250
_LINKS = 12


@dataclass
class Stop:
    """Where Tab has stopped: the widget, where it stood then, and how it looked with the keyboard."""

    widget: QWidget
    place: QRect
    room: QRect
    picture: QImage


def place_of(widget: QWidget) -> QRect:
    """Where a widget stands in its window."""
    return QRect(widget.mapTo(widget.window(), QPoint(0, 0)), widget.size())


def go_round(window: QWidget, settle: Callable[[], None]) -> tuple[list[Stop], list[str]]:
    """Presses Tab until the keyboard is where it began; gives the stops and what was found on the way."""
    wanted = [each for each in seen(window) if takes_keyboard(each) and each.isEnabled() and each is not window]
    modal = QApplication.activeModalWidget()
    if not wanted or (modal is not None and modal is not window):  # behind a question nothing takes the keyboard
        return [], []
    handle, found, stops = window.windowHandle(), [], []
    at = _begin(window, wanted)
    QTest.keyClick(handle, Qt.Key.Key_Shift)  # a key that does nothing: the keyboard is in use from here on
    settle()
    visited: set[int] = set()
    while at is not None and id(at) not in visited and len(stops) < _MOST:
        visited.add(id(at))
        if stops and not in_sight(at):  # a picture may have scrolled away from what had the keyboard first
            found.append(f"{called(at)} has the keyboard and is not in sight")
        place = place_of(at)
        room = place.adjusted(-_ROUND, -_ROUND, _ROUND, _ROUND).intersected(window.rect())
        stops.append(Stop(at, place, room, window.grab(room).toImage()))
        for _ in range(_LINKS):  # a line of links takes a Tab for each
            QTest.keyClick(handle, Qt.Key.Key_Tab)
            settle()
            if (now := QApplication.focusWidget()) is not at:
                break
        else:
            if len(wanted) > 1:
                found.append(f"{called(at)} does not let the keyboard go")
            break
        if place_of(at) == place and not _differs(stops[-1].picture, window.grab(room).toImage(), place, room):
            found.append(f"{called(at)} looks the same with the keyboard and without")
        at = now
    if at is not None and not in_sight(at):
        found.append(f"{called(at)} has the keyboard and is not in sight")
    found += _and_back(window, [stop.widget for stop in stops], settle)
    missed = [each for each in wanted if id(each) not in visited and each.isVisible() and takes_keyboard(each)]
    found += [f"{called(each)} is never reached by Tab" for each in missed]
    return stops, found


def _and_back(window: QWidget, stops: list[QWidget], settle: Callable[[], None]) -> Iterator[str]:
    """Shift and Tab go the same way back."""
    for at in range(len(stops)):
        came, wanted = QApplication.focusWidget(), stops[at * -1]
        if came is not wanted:
            yield f"Shift+Tab comes to {called(came or window)} where {called(wanted)} was passed"
            return
        for _ in range(_LINKS):
            QTest.keyClick(window.windowHandle(), Qt.Key.Key_Tab, Qt.KeyboardModifier.ShiftModifier)
            settle()
            if QApplication.focusWidget() is not wanted:
                break


def _begin(window: QWidget, wanted: list[QWidget]) -> QWidget:
    """Where the keyboard is, or else on the first thing that takes it."""
    at = QApplication.focusWidget()
    if at is None or at.window() is not window or not takes_keyboard(at):
        at = wanted[0]
        at.setFocus(Qt.FocusReason.TabFocusReason)
    return at


def in_sight(widget: QWidget) -> bool:
    """Whether enough of a widget is to be seen to know that the keyboard is there."""
    shown = widget.visibleRegion().boundingRect()
    return shown.height() >= min(widget.height(), 24) and shown.width() >= min(widget.width(), 24)


def _differs(one: QImage, other: QImage, place: QRect, room: QRect) -> bool:
    """Whether a line as long as half the outline has changed, by 3 to 1 at least."""
    a, b = pixels(one), pixels(other)
    changed = np.any(a != b, axis=2)
    if not changed.any():
        return False
    strong = ratio_of(a[changed], b[changed]) >= 3
    return int(strong.sum()) >= (min(place.width(), room.width()) + min(place.height(), room.height())) // 2


def out_of_order(stops: list[Stop]) -> list[str]:
    """Tab goes as the eye does: on to the right or down; back up only into the next column at the right.

    Once in a round it goes back to where the screen begins.
    """
    found = list(_steps_back([stop.widget for stop in stops]))
    return found if len(found) > 1 else []


def _steps_back(round_: list[QWidget]) -> Iterator[str]:
    for one, two in pairwise([*round_, *round_[:1]]):
        a, b = _side_by_side(one, two)
        above = b.bottom() <= a.top() and b.left() < a.right()
        left = b.right() <= a.left() and _one_row(a, b)
        if above or left:
            yield f"from {called(one)} at {a.getRect()} Tab goes back to {called(two)} at {b.getRect()}"


def _side_by_side(one: QWidget, two: QWidget) -> tuple[QRect, QRect]:
    """Where two widgets stand, however far either is scrolled: what scrolls stands where its frame does."""
    areas, others = _middles(one), _middles(two)
    shared = [area for area in areas if area in others]
    inside = shared[0].widget() if shared else one.window()
    return _within(one, areas, shared, inside), _within(two, others, shared, inside)


def _within(widget: QWidget, areas: list[QScrollArea], shared: list[QScrollArea], inside: QWidget) -> QRect:
    own = [area for area in areas if area not in shared]
    stands = own[-1] if own else widget
    return QRect(stands.mapTo(inside, QPoint(0, 0)), stands.size())


def _middles(widget: QWidget) -> list[QScrollArea]:
    """The middles that scroll in which a widget lies, from within."""
    found, parent = [], widget.parentWidget()
    while parent is not None:
        if isinstance(parent, QScrollArea):
            found.append(parent)
        parent = None if parent.isWindow() else parent.parentWidget()
    return found


def _one_row(a: QRect, b: QRect) -> bool:
    shared = min(a.bottom(), b.bottom()) - max(a.top(), b.top())
    return shared > min(a.height(), b.height()) / 2


def scattered(stops: list[Stop], window: QWidget) -> Iterator[str]:
    """What stands together in one part of the screen is visited together, wherever the round has begun."""
    order = {id(stop.widget): at for at, stop in enumerate(stops)}
    for box in window.findChildren(QWidget):
        if not box.isVisible() or box.window() is not window:
            continue
        inside = {order[id(each)] for each in box.findChildren(QWidget) if id(each) in order}
        entered = [at for at in inside if (at - 1) % len(stops) not in inside]
        if len(entered) > 1:
            where = ", ".join(called(stops[at].widget) for at in entered)
            yield f"{called(box)} is entered {len(entered)} times, at {where}"
