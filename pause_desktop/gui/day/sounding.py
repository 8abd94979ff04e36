"""The sound of an alarm, as loud as a laptop without a speaker of its own can make it."""

from PySide6.QtCore import QObject, QTimer
from PySide6.QtWidgets import QApplication

AGAIN = 300.0
"""Seconds after which it sounds again while nobody has answered it."""

_BEEPS, _BETWEEN = 3, 350


def sound(owner: QObject) -> None:
    """Beeps some times; with its owner gone it stops."""
    for beep in range(_BEEPS):
        QTimer.singleShot(beep * _BETWEEN, owner, QApplication.beep)
