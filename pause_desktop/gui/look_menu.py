"""The menu of themes and text sizes, and how a choice in it reaches every window and the next start."""

from PySide6.QtGui import QAction, QActionGroup
from PySide6.QtWidgets import QApplication, QMenu, QWidget

from pause_desktop.gui.language import tr
from pause_desktop.gui.look.system_look import SystemLook, system_theme
from pause_desktop.gui.look.theme import Look
from pause_desktop.gui.look.tokens import SCALES
from pause_desktop.settings import Settings

_THEMES = {
    "system": tr("&As this computer is set"),
    "light": tr("&Light"),
    "dark": tr("&Dark"),
    "sunlight": tr("&Sunlight, for outdoors"),
}


def wear(app: QApplication, settings: Settings) -> Look:
    """Puts on the theme and text size that this person has chosen."""
    theme = settings.theme if settings.theme in ("light", "dark", "sunlight") else system_theme(app)
    return Look(theme, settings.text_scale).put_on(app)  # pyright: ignore[reportArgumentType]


def follow_system(app: QApplication, settings: Settings) -> SystemLook:
    """Changes the theme whenever the computer's changes, unless this person has chosen one herself."""
    following = SystemLook(app)
    following.changed.connect(lambda _theme: settings.theme == "system" and wear(app, settings))
    return following


def resize_text(settings: Settings, step: int) -> float:
    """Wears the next larger or smaller text, or the plain size where no step is taken, and gives its scale."""
    at = min(range(len(SCALES)), key=lambda n: abs(SCALES[n] - settings.text_scale))
    scale = SCALES[max(0, min(at + step, len(SCALES) - 1))] if step else 1.0
    if scale != settings.text_scale:
        settings.text_scale = scale
        _wear_and_keep(settings)
    return scale


def _wear_and_keep(settings: Settings) -> None:
    settings.save()
    app = QApplication.instance()
    if isinstance(app, QApplication):
        wear(app, settings)


class LookMenu(QMenu):
    """Themes and text sizes; a choice is worn at once and remembered on this laptop."""

    def __init__(self, settings: Settings, parent: QWidget) -> None:
        super().__init__(parent)
        self._settings = settings
        self._theme = self._choices(_THEMES, settings.theme)
        self.addSeparator()
        sizes = {f"{scale:g}": tr("Text {scale:.0%}", scale=scale) for scale in SCALES}
        self._scale = self._choices(sizes, f"{settings.text_scale:g}")
        self.triggered.connect(self._chosen)

    def _choices(self, words: dict[str, str], now: str) -> QActionGroup:
        group = QActionGroup(self)
        for value, said in words.items():
            action = QAction(said, self)
            action.setData(value)
            action.setCheckable(True)
            action.setChecked(value == now)
            group.addAction(action)
            self.addAction(action)
        return group

    def _chosen(self, action: QAction) -> None:
        if action.actionGroup() is self._theme:
            self._settings.theme = action.data()
        else:
            self._settings.text_scale = float(action.data())
        _wear_and_keep(self._settings)
