"""One window in a process of its own: `bare`, `unlock`, `day FILE` or `memory FILE`; prints what it saw."""

import os
import sys
import time
from pathlib import Path

from opening_once import watched

STARTED = time.perf_counter()
TYPING = 1.5
"""Seconds in which a passphrase of twelve characters is typed, and fast."""
os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")


def bare() -> None:
    """A plain PySide6 window, shown and painted."""
    from PySide6.QtWidgets import QApplication, QWidget

    app = QApplication([])
    window = QWidget()
    window.resize(1366, 768)
    window.show()
    _until_shown(app, window)
    _leave(shown=time.perf_counter() - STARTED, cpu=time.process_time(), memory=_resident())


def unlock() -> None:
    """The first screen of the program, shown and painted."""
    app, program = _program(None)
    _until_shown(app, program.unlock)
    _leave(shown=time.perf_counter() - STARTED, cpu=time.process_time(), memory=_resident())


def day(file: str, *, look_around: bool = False) -> None:
    """From the press of Unlock to what waits on My day, after the passphrase was typed."""
    app, program = _program(Path(file))
    _until_shown(app, program.unlock)
    _settle(app, TYPING)  # meanwhile the program loads what comes next
    parts = watched()
    begin = time.perf_counter()
    picked = picked_cpu = 0.0
    program.unlock.passphrase.tried.emit("an invented practice")
    while program.window is None:
        app.processEvents()
        time.sleep(0.001)
        asked = program.unlock.worker if program.unlock is not None else None
        if asked is not None and asked.isVisible() and asked.buttons:
            picked, picked_cpu = time.perf_counter(), time.thread_time()
            asked.buttons[min(3, len(asked.buttons) - 1)].click()  # after the leads: somebody who has women
    table = program.window.findChild(_table_class())
    while not (program.window.windowHandle().isExposed() and table is not None and table.model().rowCount()):
        app.processEvents()
        table = table or program.window.findChild(_table_class())
    app.processEvents()
    usable, facts = time.perf_counter() - begin, parts.facts()
    facts |= {"named": time.perf_counter() - picked, "named_cpu": time.thread_time() - picked_cpu}
    if look_around:
        _settle(app, 3.0)
    _leave(usable=usable, memory=_resident(), **facts)


def _table_class() -> type:
    from pause_desktop.gui.look.tables import Table

    return Table


def _program(file: Path | None) -> tuple:
    from PySide6.QtWidgets import QApplication

    from pause_desktop.app import Program
    from pause_desktop.gui.look_menu import wear
    from pause_desktop.settings import Settings

    app = QApplication(["pause-desktop"])
    settings = Settings.load()
    wear(app, settings)
    program = Program(app, settings, file)
    program.begin()
    return app, program


def _until_shown(app: object, window: object) -> None:
    while not window.windowHandle() or not window.windowHandle().isExposed():  # type: ignore[attr-defined]
        app.processEvents()  # type: ignore[attr-defined]
    app.processEvents()  # type: ignore[attr-defined]


def _settle(app: object, seconds: float) -> None:
    end = time.perf_counter() + seconds
    while time.perf_counter() < end:
        app.processEvents()  # type: ignore[attr-defined]
        time.sleep(0.01)


def _resident() -> float:
    import psutil

    return psutil.Process().memory_info().rss / 1e6


def _leave(**facts: float) -> None:
    print(*(f"{name}={value:.4f}" for name, value in facts.items()))
    sys.stdout.flush()
    os._exit(0)


if __name__ == "__main__":
    what, *rest = sys.argv[1:]
    {"bare": bare, "unlock": unlock, "day": day, "memory": lambda file: day(file, look_around=True)}[what](*rest)
