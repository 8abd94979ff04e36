"""What a person sees when something goes wrong that no page has said: one calm sentence, and never a value."""

import datetime as dt
import sys
import traceback
from collections.abc import Callable
from pathlib import Path
from types import TracebackType

from PySide6.QtWidgets import QApplication, QDialog, QWidget

from pause_desktop.errors import UserError
from pause_desktop.gui.language import tr
from pause_desktop.gui.look.parts import button, icon, text
from pause_desktop.gui.look.rows import H, V
from pause_desktop.gui.look.theme import look_of

UNEXPECTED = tr("Something unexpected happened. What you typed is kept as a draft.")
_OURS = Path(__file__).resolve().parent.parent


class TroubleDialog(QDialog):
    """A title, a sentence, and one button."""

    def __init__(self, sentence: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle("Pause Desktop")
        self.words = text(sentence, wrap=True)
        self.away = button(tr("&Close"), "primary")
        self.away.clicked.connect(self.accept)
        body = H(V(icon("circle-alert", "danger", 24), None), (self.words, 1), gap=14)
        self.setLayout(V((body, 1), 8, H(None, self.away), gap=10, m=(24, 20, 24, 20)))
        self.setMinimumWidth(look_of().px(460))
        self.away.setDefault(True)


class Surprises:
    """The program's excepthook: a UserError is its sentence, anything else is a bug with a note of where it was."""

    def __init__(self, folder: Path, show: Callable[[str], object] | None = None) -> None:
        self._folder, self._show, self._showing = folder, show or _show, False

    def watch(self) -> None:
        """Takes over from the interpreter's own hook."""
        sys.excepthook = self

    def __call__(self, kind: type[BaseException], problem: BaseException, trace: TracebackType | None) -> None:
        """Shows one sentence; a second trouble while the first is shown is noted only."""
        if issubclass(kind, KeyboardInterrupt):
            QApplication.quit()
            return
        if not isinstance(problem, UserError):
            self.note(whereabouts(kind, trace))
        if self._showing:
            return
        self._showing = True
        try:
            self._show(tr(problem) if isinstance(problem, UserError) else UNEXPECTED)
        finally:
            self._showing = False

    def note(self, words: str) -> None:
        """Adds one line about a bug; a full disk is no reason for a second one."""
        now = dt.datetime.now(dt.UTC).isoformat(timespec="seconds")
        try:
            with open(self._folder / "crashes.txt", "a", encoding="utf-8") as file:
                file.write(f"{now} {words}\n")
        except OSError:
            return


def whereabouts(kind: type[BaseException], trace: TracebackType | None) -> str:
    """The kind of a bug and the lines of our own package it came through; no message, no value."""
    frames = []
    for frame in traceback.extract_tb(trace):
        path = Path(frame.filename).resolve()
        if path.is_relative_to(_OURS):
            frames.append(f"{path.relative_to(_OURS).as_posix()}:{frame.lineno}")
    return " ".join([kind.__name__, *frames])


def _show(sentence: str) -> None:
    TroubleDialog(sentence, QApplication.activeWindow()).exec()
