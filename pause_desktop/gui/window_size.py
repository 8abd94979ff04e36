"""How large a window begins: as it was left, or as it was drawn, as far as the screen lets it be."""

from PySide6.QtCore import QByteArray, QSize
from PySide6.QtWidgets import QWidget

from pause_desktop.settings import Settings

DRAWN = QSize(1366, 768)
_TITLE = 40
_KEPT = "window"


def begin_size(window: QWidget) -> None:
    """Resizes a new window so that its foot is on the screen, on a laptop of 768 lines too.

    The frame is not known before a window is shown, so 40 px are left for its title.
    """
    room = window.screen().availableSize().height() - _TITLE
    window.resize(DRAWN.width(), min(DRAWN.height(), room))


def restore_size(window: QWidget, settings: Settings) -> None:
    """Gives the window the size and the place it was left with on this laptop."""
    kept = settings.unknown.get(_KEPT)
    if isinstance(kept, str):
        window.restoreGeometry(QByteArray.fromBase64(QByteArray(kept.encode("ascii", "ignore"))))
    else:
        begin_size(window)


def note_size(window: QWidget, settings: Settings) -> None:
    """Notes size and place of the window, to be kept with the other settings of this laptop."""
    settings.unknown[_KEPT] = bytes(window.saveGeometry().toBase64().data()).decode("ascii")
