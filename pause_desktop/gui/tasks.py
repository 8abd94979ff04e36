"""Work that takes longer than a blink, away from the window, on the one thread that owns the open practice.

Work is a callable; where it returns a generator, each `(done, total, words)` it yields is progress, and closing it
is how it is cancelled: its `finally` and `with` blocks leave nothing half done. All that is told comes back on the
window's thread, and only while the widget that asked is still there.
"""

import time
from collections import deque
from collections.abc import Callable, Generator
from threading import Condition, Event, Thread
from typing import Any

from PySide6.QtCore import QObject, Qt, Signal
from shiboken6 import isValid

Work = Callable[[], Any]
Then = Callable[[Any], object]
Failed = Callable[[Exception], object]

_OFTEN = 0.03
"""Progress is told at most so often, in seconds: a bar needs no more than a frame."""


class Task(QObject):
    """One piece of work on its way; ends with exactly one of finished, failed and cancelled, then `ended`."""

    progressed = Signal(int, int, str)
    finished = Signal(object)
    failed = Signal(object)
    cancelled = Signal()
    ended = Signal()
    _told = Signal(str, object)

    def __init__(self, work: Work, owner: QObject | None, then: Then | None, failed: Failed | None) -> None:
        super().__init__()
        self._work, self._owner, self._then, self._failed = work, owner, then, failed
        self._stop = Event()
        self.over = False
        self._told.connect(self._hear, Qt.ConnectionType.QueuedConnection)

    def cancel(self) -> None:
        """Asks the work to stop at its next step; what has no steps runs to its end and is then finished."""
        self._stop.set()

    def run(self) -> None:
        """Does the work; called by the worker thread and nobody else."""
        try:
            if self._stop.is_set():
                self._told.emit("cancelled", None)
                return
            result = self._work()
            if isinstance(result, Generator):
                self._told.emit(*self._steps(result))
            else:
                self._told.emit("finished", result)
        except Exception as trouble:
            self._told.emit("failed", trouble)

    def _steps(self, steps: Generator[Any, None, Any]) -> tuple[str, Any]:
        told = 0.0
        try:
            while not self._stop.is_set():
                done, total, words = next(steps)
                if done >= total or time.monotonic() - told >= _OFTEN:
                    told = time.monotonic()
                    self._told.emit("progressed", (done, total, words))
        except StopIteration as end:
            return "finished", end.value
        steps.close()
        return "cancelled", None

    def _hear(self, what: str, value: Any) -> None:
        """Tells, on the window's thread, what the worker thread has told."""
        wanted = self._owner is None or isValid(self._owner)
        if what == "progressed":
            if wanted:
                self.progressed.emit(*value)
            return
        self.over = True
        if wanted:
            self._end(what, value)
        self.ended.emit()

    def _end(self, what: str, value: Any) -> None:
        if what == "cancelled":
            self.cancelled.emit()
        elif what == "finished":
            self.finished.emit(value)
            if self._then is not None:
                self._then(value)
        else:
            self.failed.emit(value)
            if self._failed is None:
                raise value
            self._failed(value)


class Tasks(QObject):
    """The one worker thread; work is done in the order it was asked for."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._waiting: deque[Task] = deque()
        self._kept: set[Task] = set()
        self._bell, self._closing = Condition(), False
        self._last: Callable[[], object] | None = None
        self._thread = Thread(target=self._serve, name="practice", daemon=True)
        self._thread.start()

    def run(
        self,
        work: Work,
        then: Then | None = None,
        owner: QObject | None = None,
        *,
        failed: Failed | None = None,
    ) -> Task:
        """Runs `work` on the worker thread, then calls `then(result)` or `failed(exception)` on the window's.

        Neither is called once `owner` has been destroyed. Without `failed`, what went wrong is raised in the
        window's thread, where the program's excepthook shows it.
        """
        task = Task(work, owner, then, failed)
        self._kept.add(task)
        task.ended.connect(self._tidy)
        with self._bell:
            self._waiting.append(task)
            self._bell.notify()
        return task

    @property
    def busy(self) -> bool:
        """Whether any work is waiting or on its way."""
        return any(not task.over for task in self._kept)

    def close(self, seconds: float = 10.0, *, last: Callable[[], object] | None = None) -> None:
        """Cancels all work and ends the thread, waiting at most so long for what cannot be stopped.

        `last` is what the thread does in the end, whatever was cancelled.
        """
        self._last = last
        for task in list(self._kept):
            task.cancel()
        with self._bell:
            self._closing = True
            self._bell.notify()
        self._thread.join(seconds)

    def _tidy(self) -> None:
        self._kept = {task for task in self._kept if not task.over}

    def _serve(self) -> None:
        while True:
            with self._bell:
                self._bell.wait_for(lambda: self._waiting or self._closing)
                if not self._waiting:
                    break
                task = self._waiting.popleft()
            task.run()
            del task
        if self._last is not None:
            self._last()
