"""The composition root of the window: first screen, practice, window, lock.

The first screen is shown before the store is imported; a thread imports it while a passphrase is typed.
"""

import datetime as dt
import gc
import os
import sys
from collections.abc import Callable
from importlib import import_module
from pathlib import Path
from threading import Thread
from typing import TYPE_CHECKING

from PySide6.QtCore import QTimer
from PySide6.QtGui import QIcon, QPixmap
from PySide6.QtWidgets import QApplication

from pause_desktop.errors import UserError
from pause_desktop.gui.deeds import Deeds
from pause_desktop.gui.help.calling import Help
from pause_desktop.gui.look.theme import look_of
from pause_desktop.gui.tasks import Tasks
from pause_desktop.gui.unlock_deeds import Person
from pause_desktop.gui.unlock_window import UnlockWindow
from pause_desktop.gui.window_size import begin_size
from pause_desktop.paths import data_dir
from pause_desktop.settings import Settings

if TYPE_CHECKING:
    from collections.abc import Generator

    from pause_desktop.gui.main_window import MainWindow
    from pause_desktop.store.practice_file import PracticeFile

NAME = "Pause Desktop"

_PAINTED = 60
"""Milliseconds after which a screen stands; nobody has typed a letter by then."""


def icon_of_program() -> QIcon:
    """The mark, in the sizes that desktops ask for."""
    made, look = QIcon(), look_of()
    for side in (16, 24, 32, 48, 64, 128):
        pixmap = QPixmap(look.pixmap("mark", "accent", side / look.scale))
        pixmap.setDevicePixelRatio(1)
        made.addPixmap(pixmap)
    return made


class Program:
    """One run of the window: the first screen, then one practice, until it is locked or closed."""

    def __init__(
        self, app: QApplication, settings: Settings, path: Path | None,
        start_again: Callable[[Path], object] | None = None,
    ) -> None:  # fmt: skip
        self._app, self._settings, self._path = app, settings, path
        self._start_again = start_again or replace_process
        self._tasks = Tasks(app)
        self.unlock: UnlockWindow | None = None
        self.window: MainWindow | None = None
        app.setQuitOnLastWindowClosed(True)

    def begin(self) -> None:
        """Shows the first screen, then loads what comes after it."""
        self.unlock = UnlockWindow(Deeds(self._settings, data_dir()), self._tasks, self._settings)
        self.unlock.entered.connect(self._enter)
        self.unlock.setWindowTitle(NAME)
        Help(self.unlock, lambda: "first-screen")
        begin_size(self.unlock)
        self.unlock.show()
        if self._path is not None:
            self.unlock.choose(self._path)
        # Two threads of Python hold each other up, so what comes next waits until this screen is painted.
        QTimer.singleShot(_PAINTED, lambda: Thread(target=_load, name="loading", daemon=True).start())

    def _enter(self, practice: "PracticeFile", person: Person) -> None:
        from pause_desktop.gui.help.first_day import greet
        from pause_desktop.gui.idle import Idle
        from pause_desktop.gui.opening import lay_desk, open_window

        moment = dt.datetime.now().astimezone().isoformat(timespec="seconds")
        self._settings.remember(practice.path, moment, str(person.id))
        self._settings.save()
        desk = lay_desk(practice, person.id, self._settings, self._tasks)
        self.window = open_window(desk, data_dir())
        self.window.locked.connect(self._lock)
        self.window.closed.connect(self._close)
        self._idle = Idle(self._app, lambda: self._settings.idle_minutes, lambda: self._tasks.busy)
        self._idle.idle.connect(self.window.lock)
        self.window.show()
        self.window.activateWindow()
        if self.unlock is not None:
            self.unlock.close()
            self.unlock.deleteLater()
            self.unlock = None
        greet(self.window)
        self._then = QTimer(self.window)
        self._then.setSingleShot(True)
        self._then.timeout.connect(lambda: self._go_on(practice))
        self._then.start(_PAINTED)

    def _go_on(self, practice: "PracticeFile") -> None:
        """Does what may wait until her day is painted."""
        from pause_desktop.gui.readying import Readying

        if self.window is not None:
            Readying(self.window)
        self._back_up(practice)

    def _back_up(self, practice: "PracticeFile") -> None:
        """Backs up in the background where anything has changed; a failure is said and stops nobody."""
        from pause_desktop.gui.memory import give_back
        from pause_desktop.store.backup import automatic

        def work() -> "Generator[tuple[int, int, str], None, None]":
            try:
                yield from automatic(practice)
            finally:  # this thread's pages, and what deriving the key took
                practice.release()
                give_back()

        def failed(trouble: Exception) -> None:
            if not isinstance(trouble, UserError):
                raise trouble
            if self.window is not None:
                self.window.notice("warn", "archive", "No backup was made", str(trouble))

        self._tasks.run(work, owner=self.window, failed=failed)

    def _lock(self, place: object) -> None:
        from pause_desktop.gui.locking import lock
        from pause_desktop.gui.places import Place

        if self.window is not None and isinstance(place, Place):
            self._idle.stop()
            self._then.stop()
            lock(self.window, place, self._start_again)

    def _close(self) -> None:
        from pause_desktop.gui.locking import close

        if self.window is not None:
            self._idle.stop()
            self._then.stop()
            close(self.window)
        self._app.quit()


def _load() -> None:
    """Imports what comes after the first screen, in the order in which it is needed.

    Now and then Python looks through everything for garbage, a tenth of a second in the middle of a scroll: what
    was imported stays for good, and is left out of that.
    """
    opening = import_module("pause_desktop.gui.opening")
    for page in opening.LATER:
        import_module(page)
    gc.freeze()


def replace_process(path: Path) -> None:
    """Replaces this process by a new one at the first screen of the same file, so that nothing stays in memory."""
    frozen = getattr(sys, "frozen", False)
    command = [sys.executable, *([] if frozen else ["-m", "pause_desktop"]), "open", str(path)]
    sys.stdout.flush()
    sys.stderr.flush()
    if os.name == "posix":
        os.execv(command[0], command)
    import subprocess  # only where there is no exec

    subprocess.Popen(command, close_fds=True)
    os._exit(0)
