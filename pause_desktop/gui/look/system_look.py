"""The theme that the computer asks for, and a word whenever it asks for another while the program is open."""

from PySide6.QtCore import QObject, Qt, QTimer, Signal
from PySide6.QtGui import QGuiApplication

from pause_desktop.gui.look.tokens import ThemeName


def system_theme(app: QGuiApplication) -> ThemeName:
    """Light or dark, as the computer is set; sunlight, the light theme of high contrast, where it asks for that."""
    hints = app.styleHints()
    if hints.colorScheme() == Qt.ColorScheme.Dark:
        return "dark"
    high = hints.accessibility().contrastPreference() == Qt.ContrastPreference.HighContrast
    return "sunlight" if high else "light"


class SystemLook(QObject):
    """Listens to the computer as long as the application lives; `changed` carries the theme it asks for now."""

    changed = Signal(str)

    def __init__(self, app: QGuiApplication) -> None:
        super().__init__(app)
        self._app, self._asked = app, system_theme(app)
        self._calm = QTimer(self)  # contrast and scheme change one after the other: it is dressed once, for both
        self._calm.setSingleShot(True)
        self._calm.timeout.connect(self._look)
        hints = app.styleHints()
        self._accessibility = hints.accessibility()
        self._accessibility.contrastPreferenceChanged.connect(lambda _now: self._calm.start(0))
        hints.colorSchemeChanged.connect(lambda _now: self._calm.start(0))

    def _look(self) -> None:
        asked = system_theme(self._app)
        if asked != self._asked:
            self._asked = asked
            self.changed.emit(asked)
