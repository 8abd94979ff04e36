"""Gives her the laptop and takes it back: her screen, the window that steps aside, what is written down of it."""

from typing import TYPE_CHECKING
from uuid import UUID

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtGui import QGuiApplication

from pause_desktop.gui.desk import Desk
from pause_desktop.gui.handover.screen import HandoverScreen
from pause_desktop.gui.handover.sitting import Sitting
from pause_desktop.gui.handover.way_back import WayBack
from pause_desktop.gui.locking import forget_clipboard
from pause_desktop.records.woman import Woman

if TYPE_CHECKING:
    from pause_desktop.gui.main_window import MainWindow


class HandingOver(QObject):
    """Belongs to one window; `changed` comes after each answer, `taken_back` when the worker has it again.

    `in_front` comes once the desktop has put the window in front, when Qt gives the keyboard to the first it finds.
    """

    changed = Signal()
    taken_back = Signal()
    in_front = Signal()

    def __init__(self, desk: Desk, window: "MainWindow", parent: QObject) -> None:
        super().__init__(parent)
        self._desk, self._window = desk, window
        self._woman: UUID | None = None
        self.screen: HandoverScreen | None = None
        """What she has in her hands, while she has it."""
        window.locked.connect(lambda _place: self.give_way())

    def begin(self, sitting: Sitting, way: WayBack, her: Woman) -> None:
        """From here only her screen can be seen."""
        self._woman = her.id
        self._desk.looked("handed_over", her.id)
        forget_clipboard(QGuiApplication.clipboard())
        named = sitting.named and not self._desk.curtain
        name = (her.preferred_name or her.first_name or "") if named else ""
        made = self.screen = HandoverScreen(sitting, way, self._desk.worker.name.split(" ")[0], name)
        made.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        made.changed.connect(self.changed)
        made.taken_back.connect(self._end)
        made.lock_wanted.connect(self._window.lock)
        self._window.step_aside()
        made.begin(self._window.screen())

    def say_trouble(self, words: str) -> None:
        """Says on her screen that an answer could not be kept yet, or nothing any more."""
        if self.screen is not None:
            self.screen.say_trouble(words)

    def give_way(self) -> None:
        """Goes because the window goes; nothing is shown again."""
        if self.screen is not None:
            self.screen.give_way()
            self.screen = None

    def _end(self) -> None:
        self.screen = None
        self._window.come_back()
        self._desk.looked("taken_back", self._woman)
        self.taken_back.emit()
        if not self._window.isActiveWindow():
            QGuiApplication.instance().focusWindowChanged.connect(self._look_for_window)  # type: ignore[union-attr]

    def _look_for_window(self, _shown: object) -> None:
        if self._window.isActiveWindow():
            QGuiApplication.instance().focusWindowChanged.disconnect(self._look_for_window)  # type: ignore[union-attr]
            self.in_front.emit()
