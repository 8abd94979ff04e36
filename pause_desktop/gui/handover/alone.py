"""Leaves one window of the program to be seen: every other is hidden, and whichever comes up meanwhile too."""

from PySide6.QtCore import QEvent, QObject, QTimer
from PySide6.QtWidgets import QApplication, QWidget
from shiboken6 import isValid


class Alone(QObject):
    """Begins when it is made; `end` shows again what was hidden, the windows behind before their dialogs."""

    def __init__(self, screen: QWidget) -> None:
        super().__init__(screen)
        self._screen, self._watching = screen, True
        self._hidden = [each for each in QApplication.topLevelWidgets() if each.isVisible() and self._other(each)]
        self._hidden.sort(key=_depth)
        for each in reversed(self._hidden):
            each.hide()
        app = QApplication.instance()
        assert app is not None
        app.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Sees a window come up, and hides it once Qt has shown it."""
        if event.type() == QEvent.Type.Show and isinstance(watched, QWidget) and self._other(watched):
            if watched not in self._hidden:
                self._hidden.append(watched)
            QTimer.singleShot(0, watched, lambda: self._put_behind(watched))
        return False

    def _put_behind(self, window: QWidget) -> None:
        if self._watching:
            window.hide()
            self._screen.activateWindow()  # the keyboard is hers again

    def _other(self, widget: QWidget) -> bool:
        at: QWidget | None = widget
        while at is not None:
            if at is self._screen:
                return False
            at = at.parentWidget()
        return widget.isWindow()

    def stop(self) -> None:
        """Watches no more, and leaves hidden what is hidden."""
        self._watching = False
        app = QApplication.instance()
        if app is not None:
            app.removeEventFilter(self)

    def end(self) -> None:
        """Watches no more, and shows what was there before."""
        self.stop()
        for each in self._hidden:
            if isValid(each):
                each.show()
        self._hidden = []


def _depth(widget: QWidget) -> int:
    depth, at = 0, widget.parentWidget()
    while at is not None:
        depth, at = depth + 1, at.parentWidget()
    return depth
