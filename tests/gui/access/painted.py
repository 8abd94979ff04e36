"""Words that a chart or a cell paints by itself: noted while a picture is drawn, and measured where they lie in it.

The ink is the pen they were painted with, and the ground the commonest colour of their room.
"""

from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from typing import Any

import numpy as np
from PySide6.QtCore import QPointF, QRectF
from PySide6.QtGui import QColor, QFontMetricsF, QPainter
from PySide6.QtWidgets import QWidget


@dataclass(frozen=True)
class Painted:
    """Some words, their room in device pixels, and the colour of their pen."""

    words: str
    room: QRectF
    ink: QColor


@contextmanager
def noting() -> Iterator[list[Painted]]:
    """Notes every word that is painted meanwhile; it is painted as ever."""
    noted: list[Painted] = []
    plain = QPainter.drawText

    def note(painter: QPainter, *given: Any) -> Any:
        words = str(given[-1])
        room, on = _room(painter, given), painter.device()
        shown = not isinstance(on, QWidget) or QRectF(on.visibleRegion().boundingRect()).contains(
            painter.worldTransform().mapRect(room)
        )
        if words.strip() and shown:  # what is scrolled half out of sight is measured on another picture, or by eye
            place = painter.deviceTransform().mapRect(room)
            noted.append(Painted(words, place, QColor(painter.pen().color())))
        return plain(painter, *given)

    QPainter.drawText = note  # pyright: ignore[reportAttributeAccessIssue]
    try:
        yield noted
    finally:
        QPainter.drawText = plain


def _room(painter: QPainter, given: tuple[Any, ...]) -> QRectF:
    """Where words go that are painted into a box, or from a point on their line."""
    words = str(given[-1])
    if not isinstance(given[0], QPointF | int | float):
        return QRectF(painter.boundingRect(QRectF(given[0]), int(given[1]), words)).intersected(QRectF(given[0]))
    at = given[0] if isinstance(given[0], QPointF) else QPointF(given[0], given[1])
    metrics = QFontMetricsF(painter.font())
    return QRectF(at.x(), at.y() - metrics.ascent(), metrics.horizontalAdvance(words), metrics.height())


def ground_behind(room: np.ndarray, ink: QColor) -> np.ndarray | None:
    """The commonest colour of a room in which the ink is to be seen; None where it lies out of sight."""
    if room.size == 0:
        return None
    packed = room.reshape(-1, 3).astype(np.uint32)
    keys, counts = np.unique(packed[:, 0] << 16 | packed[:, 1] << 8 | packed[:, 2], return_counts=True)
    seen = ink.red() << 16 | ink.green() << 8 | ink.blue()
    others = keys != seen
    if others.all() or not others.any():
        return None
    ground = keys[others][counts[others].argmax()]
    return np.array([ground >> 16, ground >> 8 & 255, ground & 255])
