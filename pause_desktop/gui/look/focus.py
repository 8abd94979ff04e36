"""A ring round whatever has the keyboard, brought by the keyboard only and never by the mouse.

One overlay for each window draws it 2 px outside the control, so every control shows focus alike. Fields are left
out unless something is wrong in them: they show it themselves, by a heavier line. Tab goes on in reading order: see
`reading_order`.
"""

from PySide6.QtCore import QEvent, QObject, QPoint, QRect, QRectF, Qt, QTimer
from PySide6.QtGui import QKeyEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import (
    QAbstractItemView,
    QAbstractScrollArea,
    QAbstractSpinBox,
    QApplication,
    QComboBox,
    QLineEdit,
    QPlainTextEdit,
    QScrollArea,
    QTextEdit,
    QWidget,
)
from shiboken6 import isValid

from pause_desktop.gui.look.reading_order import neighbour

_OWN_FOCUS = (QLineEdit, QPlainTextEdit, QTextEdit, QComboBox, QAbstractSpinBox)
_TABS = (Qt.Key.Key_Tab, Qt.Key.Key_Backtab)
_MOVES = (QEvent.Type.Move, QEvent.Type.Resize, QEvent.Type.Show, QEvent.Type.Hide)
_POINTER = (QEvent.Type.MouseButtonPress, QEvent.Type.TouchBegin, QEvent.Type.TabletPress)
_OUTSIDE = 5


def watch(app: QApplication, line: int = 2) -> "FocusWatch":
    """Follows the keyboard through the windows of an application, with rings `line` pixels wide."""
    found = app.findChild(FocusWatch)
    watching = found if found is not None else FocusWatch(app)
    watching.line = line
    return watching


class FocusWatch(QObject):
    """Knows whether the keyboard or the mouse was used last, and gives the ring to the focused control."""

    def __init__(self, app: QApplication) -> None:
        super().__init__(app)
        self.keyboard = False
        self.line = 2
        self._tab: bool | None = None  # whether it goes forward; None where no Tab is on its way
        app.focusChanged.connect(self._follow)

    def _follow(self, old: QWidget | None, new: QWidget | None) -> None:
        if new is None:
            return
        window = new.window()
        if old is not None and self._tab is not None and old.window() is window:
            forward, self._tab = self._tab, None
            meant = neighbour(old, forward=forward)
            if meant is not None and meant is not new:  # Qt goes by when a thing was made
                meant.setFocus(Qt.FocusReason.TabFocusReason)
                return
        handle = window.windowHandle()
        if handle is not None and not handle.property("watched"):
            handle.setProperty("watched", True)
            handle.installEventFilter(self)
        if self.keyboard:
            _bring_into_sight(new)
        ring_of(window).follow(new, self.keyboard, self.line)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Sees the keys and presses that reach a window before its controls do; takes none of them."""
        kind = event.type()
        if kind == QEvent.Type.KeyPress:
            if isinstance(event, QKeyEvent):
                back = event.key() == Qt.Key.Key_Backtab or bool(
                    event.modifiers() & Qt.KeyboardModifier.ShiftModifier
                )
                self._tab = not back if event.key() in _TABS else None
            if not self.keyboard:
                self._use(True)
        elif kind == QEvent.Type.KeyRelease:
            self._tab = None
        elif kind in _POINTER and self.keyboard:
            self._use(False)
        return False

    def _use(self, keyboard: bool) -> None:
        self.keyboard = keyboard
        focused = QApplication.focusWidget()
        if focused is not None:
            ring_of(focused.window()).follow(focused, keyboard, self.line)


def ring_of(window: QWidget) -> "FocusRing":
    """The overlay of a window, made when it is first needed."""
    found = window.findChild(FocusRing, options=Qt.FindChildOption.FindDirectChildrenOnly)
    return found if found is not None else FocusRing(window)


class FocusRing(QWidget):
    """The overlay itself: the mouse goes through it, and it follows its control when that moves or scrolls."""

    def __init__(self, window: QWidget) -> None:
        super().__init__(window)
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._target: QWidget | None = None
        self._line = 2
        self._seen: list[QWidget] = []
        self.hide()

    def follow(self, widget: QWidget, keyboard: bool, line: int = 2) -> None:
        """Goes round `widget` if the keyboard brought the focus there, and away otherwise."""
        self._line = line
        for watched in self._seen:
            if isValid(watched):
                watched.removeEventFilter(self)
        wanted = keyboard and not _shows_it_itself(widget) and widget is not self.window()
        self._target = widget if wanted else None
        self._seen = list(_upwards(widget)) if wanted else []
        for watched in self._seen:
            watched.installEventFilter(self)
        self._place()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Follows the control once Qt has finished moving it."""
        if event.type() in _MOVES:
            QTimer.singleShot(0, self, self._place)
        return False

    def _place(self) -> None:
        room = self._room()
        self.setVisible(not room.isEmpty())
        if not room.isEmpty():
            self.setGeometry(room)
            self.raise_()
            self.update()

    def _room(self) -> QRect:
        if self._target is None or not isValid(self._target) or not self._target.isVisible():
            return QRect()
        window = self.window()
        room = QRect(self._target.mapTo(window, QPoint(0, 0)), self._target.size())
        for widget in self._seen[1:]:
            if isinstance(widget.parentWidget(), QAbstractScrollArea):
                view = QRect(widget.mapTo(window, QPoint(0, 0)), widget.size())
                if not view.intersects(room):
                    return QRect()
        return room.adjusted(-_OUTSIDE, -_OUTSIDE, _OUTSIDE, _OUTSIDE)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draws the ring in ink, which is the focus colour of every theme."""
        target = self._target
        if target is None or not isValid(target):  # it went, and the ring has not yet been told to hide
            return
        round_ = 19 if target.property("kind") == "face" else 9
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QPen(self.palette().windowText(), self._line))
        painter.drawRoundedRect(QRectF(self.rect()).adjusted(2, 2, -2, -2), round_, round_)
        painter.end()


def _shows_it_itself(widget: QWidget) -> bool:
    """Fields do, unless they are marked as wrong, which is a heavier line already; a list does not: its chosen row
    looks alike whoever has the keyboard, unless it is a popup."""
    if widget.property("bad") is True:
        return False
    if isinstance(widget, QAbstractItemView):
        return widget.window().windowType() == Qt.WindowType.Popup
    return isinstance(widget, _OWN_FOCUS)


def _bring_into_sight(widget: QWidget) -> None:
    """Scrolls to it also where the keyboard comes from outside what scrolls, which Qt leaves where it is."""
    for parent in _upwards(widget)[1:]:
        if isinstance(parent, QScrollArea):
            parent.ensureWidgetVisible(widget)


def _upwards(widget: QWidget) -> "list[QWidget]":
    chain = [widget]
    while (parent := chain[-1].parentWidget()) is not None and not chain[-1].isWindow():
        chain.append(parent)
    return chain
