"""Locks: keeps drafts and place, empties the clipboard, closes the file, and has the process replaced.

After closing, keys and records still lie in the memory of the process; only a new process is empty.
"""

import contextlib
from collections.abc import Callable
from pathlib import Path

from PySide6.QtGui import QClipboard, QGuiApplication
from PySide6.QtWidgets import QApplication

from pause_desktop.errors import UserError
from pause_desktop.gui.language import tr
from pause_desktop.gui.look.announcing import announce
from pause_desktop.gui.main_window import MainWindow
from pause_desktop.gui.places import Place, keep_place
from pause_desktop.gui.staying import end_stay

StartAgain = Callable[[Path], object]


def lock(window: MainWindow, place: Place, start_again: StartAgain) -> None:
    """Locks without a question; whatever cannot be kept any more does not hold the lock up."""
    desk = window.desk
    announce(window, tr("Locked. What is half-typed is kept."), urgent=True)
    window.flush()  # before it hides, since that loses the cursor; it takes snapshots and waits for no disk
    window.note_geometry()
    for each in QApplication.topLevelWidgets():  # a dialog over the window does not hide with it
        each.hide()
    forget_clipboard(QGuiApplication.clipboard())
    with contextlib.suppress(OSError):
        desk.settings.save()
    stop_work(window)  # first, or an import would still have the file
    with contextlib.suppress(UserError):
        keep_place(desk.practice, desk.worker.id, place)
        end_stay(desk.practice)
    desk.practice.close()  # when all drafts are written
    start_again(desk.practice.path)


def stop_work(window: MainWindow) -> None:
    """Ends the thread that works for the window; what is half done is put back."""
    window.desk.tasks.close(last=window.desk.practice.release)


def close(window: MainWindow) -> None:
    """Closes the practice on every thread that has it open, when all drafts are written."""
    stop_work(window)
    practice = window.desk.practice
    if practice.is_open:  # a window that has locked may be closed after that
        with contextlib.suppress(UserError):
            end_stay(practice)
    practice.close()


def forget_clipboard(clipboard: QClipboard) -> None:
    """Empties the clipboard where this program has filled it."""
    if clipboard.ownsClipboard():
        clipboard.clear()
