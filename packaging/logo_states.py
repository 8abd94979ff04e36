"""The logo of the practice, each in a state worth looking at; the logo is invented."""

import time
from pathlib import Path

from PIL import Image, ImageDraw
from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QWidget
from window_states import folder, window

from pause_desktop.gui.main_window import MainWindow
from pause_desktop.gui.places import Place
from pause_desktop.gui.practice_logo import LogoPart
from pause_desktop.summaries.logos import forget_logo


def _part() -> tuple[MainWindow, LogoPart]:
    shown = window()
    shown.go(Place("practice", {"part": "logo"}))
    part = shown.leaf("practice").widget.parts["logo"]  # pyright: ignore
    assert isinstance(part, LogoPart)
    return shown, part


def _picture() -> Path:
    path = folder() / "northmoor.png"
    drawn = Image.new("RGBA", (900, 300), (0, 0, 0, 0))
    pen = ImageDraw.Draw(drawn)
    for at, colour in enumerate(("#0a4a57", "#2a7b7c", "#a9cfcb")):
        pen.ellipse((at * 120, 40, at * 120 + 220, 260), fill=colour)
    pen.text((490, 90), "Northmoor", font_size=78, fill="#17252c")
    drawn.save(path)
    return path


def _wait(part: LogoPart) -> None:
    until = time.monotonic() + 20
    while part.none.isVisibleTo(part) and part.trouble.isHidden() and time.monotonic() < until:
        QCoreApplication.processEvents()


def chosen() -> QWidget:
    shown, part = _part()
    part.take(_picture())
    _wait(part)
    return shown


def none() -> QWidget:
    shown, part = _part()
    forget_logo(shown.desk.practice)
    part.open()
    return shown


def refused() -> QWidget:
    shown, part = _part()
    forget_logo(shown.desk.practice)
    part.open()
    path = folder() / "drawing.svg"
    path.write_text("<svg/>")
    part.take(path)
    _wait(part)
    return shown
