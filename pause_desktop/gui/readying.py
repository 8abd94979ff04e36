"""What is opened next is made ready in small steps once the first page stands, so that the first record opens fast.

A record is read by some twenty statements, and the first time working one out takes longer than running it. Every
thread has its own connection, so the worker thread cannot do this for the window's.
"""

from collections.abc import Iterator
from uuid import uuid4

from PySide6.QtCore import QObject, QTimer

from pause_desktop.gui.main_window import MainWindow
from pause_desktop.records.tables import TABLES

_APART = 25
"""Milliseconds between two steps: a key pressed meanwhile is answered in between."""


class Readying(QObject):
    """Takes one step after another, a few milliseconds each, until all are done or the window goes."""

    def __init__(self, window: MainWindow) -> None:
        super().__init__(window)
        self._steps = steps_to_a_record(window)
        self._timer = QTimer(self)
        self._timer.setInterval(_APART)
        self._timer.timeout.connect(self._step)
        window.closed.connect(self.stop)
        window.locked.connect(self.stop)
        self._timer.start()

    @property
    def done(self) -> bool:
        """Whether nothing is left to do."""
        return not self._timer.isActive()

    def stop(self, _place: object = None) -> None:
        """Takes no further step: the file is about to be closed."""
        self._timer.stop()

    def _step(self) -> None:
        if next(self._steps, None) is None:
            self.stop()


def steps_to_a_record(window: MainWindow) -> Iterator[str]:
    """Asks for nobody's rows in each table of a record, then makes the page that shows one; names what was done."""
    nobody = uuid4()
    for table, model in TABLES.items():
        if model.belongs == "woman":
            with window.desk.reading() as rows:
                rows.of_woman(model, nobody)
            yield table
    window.leaf("record")
    yield "page"
