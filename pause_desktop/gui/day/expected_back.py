"""On the first screen: that somebody is out, or should be back. It knows an hour, and neither name nor place.

The file is locked then, so the hour is all that the open program has left behind in the preferences.
"""

import datetime as dt
import time
from collections.abc import Callable

from PySide6.QtCore import QObject, QTimer
from PySide6.QtWidgets import QApplication, QWidget

from pause_desktop.gui.day.sounding import AGAIN, sound
from pause_desktop.gui.day.steady import SteadyClock
from pause_desktop.gui.language import tr
from pause_desktop.gui.look.announcing import announce
from pause_desktop.gui.look.parts import Banner
from pause_desktop.settings import Settings

_EVERY = 20_000
_FORGOTTEN = dt.timedelta(days=2)


class ExpectedBack(QObject):
    """Watches the hours of all practices opened here; its banner stands on the first screen while one is named."""

    def __init__(
        self, window: QWidget, settings: Settings, now: Callable[[], dt.datetime] = dt.datetime.now,
        elapsed: Callable[[], float] = time.monotonic,
    ) -> None:  # fmt: skip
        super().__init__(window)
        self._settings = settings  # the window holds this, and is not held by it: it goes when it is let go
        self.clock = SteadyClock(now, None, elapsed)
        self.banner = Banner("info", "footprints", "")
        self.banner.hide()
        self._sounded: float | None = None
        self._timer = QTimer(self)
        self._timer.setInterval(_EVERY)
        self._timer.timeout.connect(self.look)
        self._timer.start()
        self.look()

    def look(self) -> None:
        """Says how things stand now, and sounds where somebody is late."""
        now = self.clock.now()
        hours = [each for each in self._settings.expected_back().values() if now - each < _FORGOTTEN]
        self.banner.setVisible(bool(hours))
        if not hours:
            return
        hour, late = min(hours), min(hours) < now or self.clock.behind
        if late:
            self.banner.say(
                "danger", "octagon-alert", tr("Somebody should have been back at {hour:%H:%M}", hour=hour),
                tr("Unlock to see who, and whom to ring. This laptop alerts nobody else."),
            )  # fmt: skip
            self._sound()
        else:
            self.banner.say(
                "info", "footprints", tr("Somebody is out and wants to be back by {hour:%H:%M}", hour=hour),
                tr("This laptop sounds then, and alerts nobody else."),
            )  # fmt: skip

    def _sound(self) -> None:
        at = self.clock.elapsed()
        if self._sounded is not None and at - self._sounded < AGAIN:
            return
        self._sounded = at
        QApplication.alert(self.banner.window())
        sound(self)
        announce(self.banner, self.banner.accessibleName(), urgent=True)
