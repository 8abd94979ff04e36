"""The first moments of the window: settings and language, then everything else.

The words of the window are said when its modules are loaded, so the language is known before any of them is.
"""

from pathlib import Path

from PySide6.QtCore import QLocale
from PySide6.QtWidgets import QApplication

from pause_desktop.gui.language import speak
from pause_desktop.paths import data_dir
from pause_desktop.settings import Settings

_DESKTOP_FILE = "pause-desktop"


def main(argv: list[str]) -> int:
    """Shows the window and gives the exit status; `argv` is the program's name and, where there is one, a file."""
    app = QApplication(argv[:1])
    settings = Settings.load()
    speak(app, settings.language or QLocale.system().name())

    from pause_desktop.app import NAME, Program, icon_of_program
    from pause_desktop.gui.look_menu import follow_system, wear
    from pause_desktop.gui.trouble import Surprises

    app.setApplicationName(NAME)
    app.setApplicationDisplayName(NAME)
    app.setDesktopFileName(_DESKTOP_FILE)
    wear(app, settings)
    follow_system(app, settings)
    app.setWindowIcon(icon_of_program())
    Surprises(data_dir()).watch()
    program = Program(app, settings, Path(argv[1]) if argv[1:] else None)
    program.begin()
    return app.exec()
