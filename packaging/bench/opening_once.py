"""Where the time goes between the press of Unlock and My day: each part by the clock and in CPU time."""

import functools
import time
from collections.abc import Callable
from dataclasses import dataclass, field
from typing import Any


@dataclass
class Parts:
    """What each part took; one inside another counts in both. `key_over` is the CPU time when the key was there."""

    wall: dict[str, float] = field(default_factory=dict)
    cpu: dict[str, float] = field(default_factory=dict)
    key_over: float = 0.0

    def time(self, owner: Any, name: str, part: str) -> None:
        """Times every call of a function by its own thread, and by the clock."""
        asked: Callable[..., Any] = getattr(owner, name)

        @functools.wraps(asked)
        def timed(*args: Any, **named: Any) -> Any:
            cpu, wall = time.thread_time(), time.perf_counter()
            try:
                return asked(*args, **named)
            finally:
                self.cpu[part] = self.cpu.get(part, 0) + time.thread_time() - cpu
                self.wall[part] = self.wall.get(part, 0) + time.perf_counter() - wall
                if part == "key":
                    self.key_over = time.process_time()

        setattr(owner, name, timed)

    def facts(self) -> dict[str, float]:
        """Every part, and the CPU time of the whole program since the key was there, as they are printed."""
        cpus = {f"{part}_cpu": value for part, value in self.cpu.items()}
        return {**self.wall, **cpus, "beyond_cpu": time.process_time() - self.key_over}


def watched() -> Parts:
    """Times the key, the file, the window, its page and the reading of the day; asked once all of it is loaded."""
    from pause_desktop.gui import opening
    from pause_desktop.gui.day import day_page
    from pause_desktop.gui.main_window import MainWindow
    from pause_desktop.gui.worker_page import WorkerPage
    from pause_desktop.store.keyslots import KeyFile
    from pause_desktop.store.practice_file import PracticeFile

    parts = Parts()
    parts.time(KeyFile, "open_with_passphrase", "key")
    parts.time(PracticeFile, "__init__", "file")
    parts.time(opening, "lay_desk", "desk")
    parts.time(opening, "open_window", "window")
    parts.time(opening.DayPage, "__init__", "page")
    parts.time(day_page, "day_of", "agenda")
    parts.time(MainWindow, "show", "show")
    parts.time(WorkerPage, "show_people", "who")
    return parts
