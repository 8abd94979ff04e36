"""The first screen in each of its states, with deeds that only pretend; every name is invented."""

import datetime as dt
from collections.abc import Sequence
from pathlib import Path

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QWidget

from pause_desktop.gui.day.steady import SteadyClock
from pause_desktop.gui.tasks import Tasks
from pause_desktop.gui.unlock_deeds import Opened, Person, Recent
from pause_desktop.gui.unlock_window import UnlockWindow
from pause_desktop.settings import Settings

KEY = "K7QF-2M9D-XA4T-8RWN-5HJC-6PYE-3GVB-9T"


class PretendDeeds:
    """Does nothing, and says what a practice would."""

    def __init__(self, *recent: Recent) -> None:
        self._recent = recent

    def recent(self) -> Sequence[Recent]:
        return self._recent

    def create(self, path: Path, practice: str, lead: str, passphrase: str) -> tuple[str, Opened]:
        return KEY, practice

    def open(self, path: Path, passphrase: str) -> Opened:
        return path

    def open_with_recovery_key(self, path: Path, key: str) -> Opened:
        return path

    def change_passphrase(self, opened: Opened, passphrase: str) -> None:
        return None

    def failures(self, path: Path) -> int:
        return 0

    def demo(self) -> Opened:
        return "invented"

    def restore(self, backup: Path, to: Path) -> Path:
        return to

    def workers(self, opened: Opened) -> Sequence[Person]:
        return [
            Person(1, "Joan Fletcher", "lead"),
            Person(2, "Beth Adeyemi"),
            Person(3, "Dee O’Connell"),
            Person(4, "Łucja Nowak"),
        ]

    def add_worker(self, opened: Opened, name: str) -> Person:
        return Person(5, name)


def _window(*recent: Recent) -> UnlockWindow:
    # One thread serves every picture; it ends with the program.
    app = QCoreApplication.instance()
    tasks = app.findChild(Tasks) or Tasks(app)  # pyright: ignore
    return UnlockWindow(PretendDeeds(*recent), tasks, Settings())


RIVERSIDE = Recent(Path("riverside.pause"), "Riverside Practice", "opened yesterday at 17:42")


def welcome() -> QWidget:
    return _window()


def passphrase() -> QWidget:
    window = _window(RIVERSIDE)
    field = window.passphrase.passphrase
    field.edit.setText("correcthorse")
    field.show_warning("Caps Lock is on.")
    return window


def somebody_out() -> QWidget:
    """A locked laptop, while somebody who is out alone should have been back."""
    window = _window(RIVERSIDE)
    window.expected._settings.back_by = {"/p.pause": "2026-05-14T11:30"}
    window.expected.clock = SteadyClock(lambda: dt.datetime.fromisoformat("2026-05-14T11:48"))
    window.expected.look()
    return window


def wrong() -> QWidget:
    window = _window(RIVERSIDE)
    window.passphrase.passphrase.edit.setText("correcthorse")
    window.passphrase.refuse("That passphrase does not open this practice. Try again, or use the recovery key.", 8)
    return window


def recovery() -> QWidget:
    window = _window(RIVERSIDE)
    window.passphrase.forgotten.click()
    return window


def new_practice() -> QWidget:
    window = _window()
    window.welcome.new.emit()
    page = window.creator
    page.practice.edit.setText("Riverside Practice")
    page.lead.edit.setText("Joan Fletcher")
    page.place.edit.setText("/home/joan/Documents/riverside-practice.pause")
    page.passphrase.first.edit.setText("garden gate letterbox blue")
    page.passphrase.first.show_echo("Very strong.")
    page.passphrase._bar.setValue(4)
    return window


def recovery_key() -> QWidget:
    window = _window()
    window._show(window.recovery, window.recovery)
    window.recovery.show_key("Riverside Practice", KEY)
    return window


def renew() -> QWidget:
    window = _window(RIVERSIDE)
    window._is_recovered("riverside")
    return window


def worker() -> QWidget:
    window = _window()
    window._practice = "Riverside Practice"
    window._show(window.worker, window.worker)
    window.worker.show_people("Riverside Practice", PretendDeeds().workers(None), 2)
    return window
