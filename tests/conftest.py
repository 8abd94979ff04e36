"""What every test stands on: no screen, no folder of this person's, no garbage collected inside Qt's events."""

import gc
import os
import sys
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

os.environ["QT_QPA_PLATFORM"] = "offscreen"

import pytest
from hypothesis import settings

settings.register_profile("here", deadline=None)
settings.register_profile("ci", deadline=None, derandomize=True)
settings.load_profile("ci" if os.environ.get("CI") else "here")

FOLDERS = {
    "XDG_CONFIG_HOME": "config",
    "XDG_DATA_HOME": "data",
    "XDG_CACHE_HOME": "cache",
    "XDG_STATE_HOME": "state",
}


def pytest_configure(config: pytest.Config) -> None:
    """Lets pass the one thing the offscreen platform complains of, at every window that is shown."""
    config.addinivalue_line("qt_log_ignore", "This plugin does not support propagateSizeHints")


@pytest.fixture(scope="session")
def matplotlib_cache(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """One font list for the whole run: making it takes longer than most tests."""
    return tmp_path_factory.mktemp("matplotlib")


@pytest.fixture(autouse=True)
def own_folders(tmp_path: Path, matplotlib_cache: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Preferences, practices and caches of a test lie in its own temporary folder."""
    for name, folder in FOLDERS.items():
        monkeypatch.setenv(name, str(tmp_path / "xdg" / folder))
    monkeypatch.setenv("MPLCONFIGDIR", str(matplotlib_cache))


@pytest.fixture(autouse=True, scope="module")
def what_stays() -> None:
    """What modules and caches hold for good is not searched for garbage after every single test."""
    if "PySide6" in sys.modules:
        gc.collect()
        gc.freeze()


@pytest.fixture(autouse=True)
def no_garbage_inside_qt(request: pytest.FixtureRequest) -> Iterator[None]:
    """Python frees widgets between Qt tests, never in the middle of an event, where that ends the interpreter.

    A window that was closed goes with its test too: one that stays is dressed again with each look that follows.
    """
    if not {"qtbot", "qapp"} & set(request.fixturenames):
        yield
        return
    from PySide6.QtCore import QCoreApplication, QEvent

    gc.disable()
    yield
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)  # pyright: ignore
    gc.collect()
    gc.enable()


@pytest.fixture(scope="session")
def qapp(qapp):
    """The application as a person meets it: in the light look at 100 %."""
    from pause_desktop.gui.look.theme import Look

    Look().put_on(qapp)
    return qapp


class Hands:
    """Types and presses where the keyboard is, as a person does; waits up to half a minute, for slow machines."""

    def __init__(self, qtbot) -> None:
        self._qtbot = qtbot

    def until(self, done: Callable[[], Any]) -> None:
        self._qtbot.waitUntil(lambda: bool(done()), timeout=30_000)

    @property
    def at(self) -> Any:
        """What has the keyboard: a control, or its window where no control has it."""
        from PySide6.QtWidgets import QApplication

        self.until(lambda: QApplication.focusWidget() or QApplication.activeWindow())
        return QApplication.focusWidget() or QApplication.activeWindow()

    def press(self, *keys: str) -> None:
        """Presses keys by their names: "Ctrl+Return", "Alt+S", "Tab"."""
        from PySide6.QtGui import QKeySequence
        from PySide6.QtWidgets import QApplication

        for key in keys:
            combined = QKeySequence(key)[0]
            at = QApplication.activePopupWidget() or self.at  # a list that has dropped down takes every key
            self._qtbot.keyClick(at, combined.key(), combined.keyboardModifiers())

    def type(self, words: str) -> None:
        self._qtbot.keyClicks(self.at, words)

    def into(self, field: Any) -> None:
        """Goes into a labelled field by the letter underlined in its label."""
        words = field.label.text()
        self.until(field.isVisible)
        self.press(f"Alt+{words[words.index('&') + 1]}")
        self.until(lambda: field.isAncestorOf(self.at))


@pytest.fixture
def hands(qtbot) -> Hands:
    """A person at the keyboard."""
    return Hands(qtbot)
