"""F1 on a window: the help opens at the topic of the page that is shown, and is made when it is first asked for."""

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QWidget

if TYPE_CHECKING:
    from pause_desktop.gui.help.help_window import HelpWindow


class Help(QObject):
    """The help of one window, which it belongs to; `tour_wanted` comes where the window has a tour."""

    tour_wanted = Signal()

    def __init__(self, window: QWidget, topic: Callable[[], str], *, tour: bool = False) -> None:
        super().__init__(window)
        self._window, self._topic, self._tour = window, topic, tour
        self.shown: HelpWindow | None = None
        QShortcut(QKeySequence.StandardKey.HelpContents, window).activated.connect(self.open)

    def open(self) -> None:
        """Opens the help, or brings it to the front, at the topic of what the window shows."""
        from pause_desktop.gui.help.help_window import HelpWindow  # the first screen is shown without it

        if self.shown is None:
            self.shown = HelpWindow(self._window, tour=self._tour)
            self.shown.tour_wanted.connect(self.tour_wanted)
        self.shown.open_at(self._topic())
