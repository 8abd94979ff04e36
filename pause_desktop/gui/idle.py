"""Notices that nobody has touched the program for some minutes, also where the laptop slept meanwhile."""

import time
from collections.abc import Callable

from PySide6.QtCore import QEvent, QObject, QTimer, Signal
from PySide6.QtWidgets import QApplication

_TOUCH = frozenset(
    {
        QEvent.Type.KeyPress, QEvent.Type.MouseButtonPress, QEvent.Type.MouseMove, QEvent.Type.Wheel,
        QEvent.Type.TouchBegin, QEvent.Type.TouchUpdate, QEvent.Type.TabletPress, QEvent.Type.TabletMove,
    }
)  # fmt: skip
_TICK = 2_000


class Idle(QObject):
    """Emits `idle` once when so many minutes went by without key, mouse or touch.

    `now` gives seconds of the wall clock, which goes on while the laptop sleeps; `busy` holds the lock back while
    long work is on its way.
    """

    idle = Signal()

    def __init__(
        self, app: QApplication, minutes: Callable[[], int], busy: Callable[[], bool],
        now: Callable[[], float] = time.time,
    ) -> None:  # fmt: skip
        super().__init__(app)
        self._minutes, self._busy, self._now = minutes, busy, now
        self._last, self._over = now(), False
        self._timer = QTimer(self)
        self._timer.setInterval(_TICK)
        self._timer.timeout.connect(self.look)
        self._timer.start()
        app.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Sees every touch before it is used; takes none. What comes after the time is over is too late."""
        if event.type() in _TOUCH:
            self.look()
            if not self._over:
                self._last = self._now()
        return False

    def look(self) -> None:
        """Looks at the clock."""
        away = self._now() - self._last
        # a clock that was turned back says nothing about how long nobody was there
        if away < 0:
            self._last = self._now()
        elif away >= 60 * self._minutes() and not self._busy() and not self._over:
            self._over = True
            self._timer.stop()
            self.idle.emit()

    def stop(self) -> None:
        """Looks no more."""
        self._over = True
        self._timer.stop()
