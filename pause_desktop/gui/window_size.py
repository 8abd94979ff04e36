"""How large a window begins: as it was drawn, or as high as the screen lets it be beside bars and frame."""

from PySide6.QtCore import QSize
from PySide6.QtWidgets import QWidget

DRAWN = QSize(1366, 768)
_TITLE = 40


def begin_size(window: QWidget) -> None:
    """Resizes a new window so that its foot is on the screen, on a laptop of 768 lines too.

    The frame is not known before a window is shown, so 40 px are left for its title.
    """
    room = window.screen().availableSize().height() - _TITLE
    window.resize(DRAWN.width(), min(DRAWN.height(), room))
