"""Contrast as it is on the screen: measured in pictures, where text is thinned by its soft edges.

Text is drawn three times as large, so that the middle of a stroke has its full colour; of all colours in the room
of some words the commonest is the ground, and the one that stands out most from it is the ink.
"""

from collections.abc import Iterator
from dataclasses import dataclass

import numpy as np
from naming import FIELDS, called, columns, seen
from painted import Painted, ground_behind, noting
from PySide6.QtCore import QPoint, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QFontMetricsF, QImage, QPixmap
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractItemView,
    QCheckBox,
    QComboBox,
    QHeaderView,
    QLabel,
    QLineEdit,
    QPlainTextEdit,
    QPushButton,
    QRadioButton,
    QTableView,
    QWidget,
)

from pause_desktop.gui.look.cells import CELL, Cell
from pause_desktop.gui.look.theme import look_of

TIMES = 3
"""Device pixels for each pixel of a picture that is measured."""
_FEW = 0.35
"""How many pixels at 100 % a colour must cover to be ink and not an accident of a soft edge."""


def pixels(picture: QImage) -> np.ndarray:
    """The picture as rows of (red, green, blue)."""
    made = picture.convertToFormat(QImage.Format.Format_RGB32)
    raw = np.frombuffer(made.constBits(), np.uint8).reshape(made.height(), made.bytesPerLine() // 4, 4)
    return raw[:, : made.width(), 2::-1].copy()


def light(colours: np.ndarray) -> np.ndarray:
    """Relative luminance, WCAG 2.2."""
    part = colours.astype(float) / 255
    linear = np.where(part <= 0.04045, part / 12.92, ((part + 0.055) / 1.055) ** 2.4)
    return linear @ np.array([0.2126, 0.7152, 0.0722])


def ratio_of(one: np.ndarray, other: np.ndarray) -> np.ndarray:
    """WCAG contrast of colours, 1 to 21."""
    a, b = light(one), light(other)
    return (np.maximum(a, b) + 0.05) / (np.minimum(a, b) + 0.05)


def stands_out(room: np.ndarray) -> float:
    """How far the ink in a room stands out from its ground; 1 where there is nothing in it."""
    if room.size == 0:
        return 1.0
    packed = room.reshape(-1, 3).astype(np.uint32)
    keys, counts = np.unique(packed[:, 0] << 16 | packed[:, 1] << 8 | packed[:, 2], return_counts=True)
    colours = np.stack([keys >> 16, keys >> 8 & 255, keys & 255], axis=1)
    ground = colours[counts.argmax()]
    enough = counts >= _FEW * TIMES * TIMES
    return float(ratio_of(colours[enough], ground[None, :]).max()) if enough.any() else 1.0


@dataclass
class Picture:
    """A window, drawn large, of which parts are measured."""

    window: QWidget
    all: np.ndarray
    painted: list[Painted]

    @classmethod
    def of(cls, window: QWidget) -> "Picture":
        """Draws a window."""
        canvas = QPixmap(window.size() * TIMES)
        canvas.setDevicePixelRatio(TIMES)
        canvas.fill(window.palette().window().color())
        with noting() as painted:
            window.render(canvas, QPoint(0, 0))
        return cls(window, pixels(canvas.toImage()), painted)

    def room(self, widget: QWidget, part: QRect | QRectF) -> np.ndarray:
        """What is to be seen in a part of a widget."""
        shown = widget.visibleRegion().boundingRect()
        cut = QRectF(part).toAlignedRect().intersected(shown)
        return self.part(QRect(widget.mapTo(self.window, cut.topLeft()), cut.size()))

    def strip(self, widget: QWidget, inside: int) -> np.ndarray:
        """A line across the left edge of a widget: what is behind it, the edge, and some pixels of its inside."""
        at = QRect(widget.mapTo(self.window, QPoint(-4, widget.height() // 2 - 1)), QSize(4 + inside, 2))
        return self.part(at)

    def part(self, at: QRect) -> np.ndarray:
        """What is to be seen in a part of the window."""
        at = at.intersected(self.window.rect())
        return self.all[at.top() * TIMES : (at.bottom() + 1) * TIMES, at.left() * TIMES : (at.right() + 1) * TIMES]


def pale_words(picture: Picture, least: float) -> Iterator[str]:
    """Words that stand out from their ground by less than they have to."""
    for widget in seen(picture.window):
        if not widget.isEnabled() or widget.visibleRegion().isEmpty():
            continue
        for words, part in texts(widget):
            if not widget.visibleRegion().boundingRect().contains(part.toRect()):  # half scrolled out of sight
                continue
            room = picture.room(widget, part)
            found = stands_out(room)
            if found < least:
                yield f"“{words[:40]}” in {called(widget)} has {found:.2f}"


def pale_paint(picture: Picture, least: float) -> Iterator[str]:
    """Words of charts, and of cells that lay out their own, that stand out by less than they have to."""
    for each in picture.painted:
        at = each.room.toAlignedRect()
        room = picture.all[max(0, at.top()) : at.bottom() + 1, max(0, at.left()) : at.right() + 1]
        ground = ground_behind(room, each.ink)
        if ground is not None:
            ink = np.array([each.ink.red(), each.ink.green(), each.ink.blue()])
            found = float(ratio_of(ink, ground))
            if found < least:
                yield f"“{each.words[:40]}” is painted with {found:.2f}"


def texts(widget: QWidget) -> Iterator[tuple[str, QRectF]]:
    """The words of a widget, each with the room they stand in, free of icons and borders."""
    if isinstance(widget, QLabel) and widget.text().strip() and widget.pixmap().isNull():
        yield widget.text(), QRectF(widget.contentsRect())
    elif isinstance(widget, QAbstractButton) and widget.text():
        yield from _button(widget)
    elif isinstance(widget, QLineEdit):
        words = widget.displayText() or widget.placeholderText()
        if words:
            left = 12 + widget.textMargins().left()
            wide = min(QFontMetricsF(widget.font()).horizontalAdvance(words), widget.width() - left - 12)
            yield words, QRectF(left, 6, wide, widget.height() - 12)
    elif isinstance(widget, QPlainTextEdit) and (widget.toPlainText() or widget.placeholderText()):
        yield widget.toPlainText() or widget.placeholderText(), QRectF(widget.rect().adjusted(8, 7, -14, -7))
    elif isinstance(widget, QComboBox) and widget.currentText().strip():
        yield widget.currentText(), QRectF(widget.rect().adjusted(12, 6, -look_of().px(32) - 4, -6))
    elif isinstance(widget, QHeaderView):
        yield from _head(widget)
    elif isinstance(widget, QAbstractItemView):
        return


def _button(widget: QAbstractButton) -> Iterator[tuple[str, QRectF]]:
    whole = QRectF(widget.rect()).adjusted(5, 5, -5, -5)
    if isinstance(widget, QCheckBox | QRadioButton):
        whole.setLeft(look_of().px(20) + 12)
    elif not isinstance(widget, QPushButton):  # on the rail the word stands below its icon
        if widget.toolButtonStyle() == Qt.ToolButtonStyle.ToolButtonIconOnly:  # pyright: ignore
            return
        whole.setTop(widget.height() * 0.58)
    elif not widget.icon().isNull():
        wide = QFontMetricsF(widget.font()).horizontalAdvance(widget.text().replace("&", ""))
        full = wide + widget.iconSize().width() + 4
        middle = 17 if widget.property("kind") in _AT_LEFT else (widget.width() - full) / 2
        if widget.property("after"):
            whole = QRectF(max(5, middle), 5, wide * 0.9, widget.height() - 10)
        else:
            left = middle + widget.iconSize().width() + 4
            whole = QRectF(left + wide * 0.1, 5, wide, widget.height() - 10).intersected(whole)
    yield widget.text(), whole


def _head(head: QHeaderView) -> Iterator[tuple[str, QRectF]]:
    model = head.model()
    for at in range(head.count()):
        words = str(model.headerData(at, head.orientation()) or "") if model else ""
        if words and not head.isSectionHidden(at):
            left = head.sectionViewportPosition(at)
            yield words, QRectF(left + 6, 4, head.sectionSize(at) - 12, head.height() - 9)


def pale_cells(picture: Picture, least: float) -> Iterator[str]:
    """Painted cells whose words stand out by less than they have to."""
    for view in picture.window.findChildren(QAbstractItemView):
        model = view.model()
        if not view.isVisible() or model is None or view.viewport().visibleRegion().isEmpty():
            continue
        for row in range(min(model.rowCount(), 30)):
            for column in range(columns(model)):
                index = model.index(row, column)
                box = QRectF(view.visualRect(index))
                if box.isEmpty() or not view.viewport().rect().contains(box.toRect()):
                    continue
                if isinstance(view, QTableView) and view.isColumnHidden(column):
                    continue
                for words, part in cell_texts(index.data(CELL), box, str(index.data() or "")):
                    room = picture.room(view.viewport(), part)
                    if min(room.shape[:2], default=0) < 6 * TIMES:
                        continue
                    found = stands_out(room)
                    if found < least:
                        yield f"“{words[:40]}” in {called(view)} has {found:.2f}"


def cell_texts(cell: object, box: QRectF, shown: str) -> Iterator[tuple[str, QRectF]]:
    """The words of a cell with the room they stand in, after whatever stands before them."""
    look = look_of()
    if not isinstance(cell, Cell):
        return
    left = box.left() + 12 + len(cell.icons) * (look.px(20) + 10)
    left += (look.px(18) + 8) * bool(cell.glyph) + (look.px(70) + 10) * (cell.bar is not None)
    room = QRectF(left, box.top() + 4, box.right() - 12 - left, box.height() - 8)
    if cell.chip and cell.text:
        wide = QFontMetricsF(look.font("small", "label")).horizontalAdvance(cell.text)
        yield cell.text, QRectF(left + 10, box.center().y() - 7, min(wide, room.width() - 20), 14)
    elif cell.text:
        yield cell.text, QRectF(room.x(), room.y(), room.width(), room.height() / (2 if cell.sub else 1))
        if cell.sub:
            yield cell.sub, QRectF(room.x(), room.center().y() + 2, room.width(), room.height() / 2 - 2)


_AT_LEFT = {"tab", "person", "link"}
_EDGED = {"plain", "choice", "primary", "danger", "face", "person", None}


def pale_edges(picture: Picture, least: float = 3.0) -> Iterator[str]:
    """Controls whose edge, or whose fill where it has none, can hardly be told from what is behind it."""
    for widget in seen(picture.window):
        if not widget.isEnabled() or widget.visibleRegion().boundingRect() != widget.rect():
            continue
        edged = isinstance(widget, FIELDS) or (
            isinstance(widget, QPushButton) and widget.property("kind") in _EDGED
        )
        if isinstance(widget, QCheckBox | QRadioButton):
            found = stands_out(picture.strip(widget, 1 + look_of().heavy))
            if found < least:
                yield f"the box of {called(widget)} has {found:.2f}"
        elif edged and not (isinstance(widget, QLineEdit) and isinstance(widget.parentWidget(), QComboBox)):
            found = stands_out(picture.strip(widget, 3))
            if found < least:
                yield f"the edge of {called(widget)} has {found:.2f}"


def pale_icons(picture: Picture, least: float = 3.0) -> Iterator[str]:
    """Icons, by themselves or in a button, whose strokes can hardly be seen."""
    for widget in seen(picture.window):
        if widget.visibleRegion().isEmpty() or not widget.isEnabled():
            continue
        if isinstance(widget, QLabel) and not widget.pixmap().isNull():
            whole = widget.visibleRegion().boundingRect() == widget.rect()
            found = stands_out(picture.room(widget, QRectF(widget.rect()))) if whole else least
            if found < least:
                yield f"the icon {widget.property('glyph') or called(widget)} has {found:.2f}"
        elif widget.visibleRegion().boundingRect() != widget.rect():
            continue
        elif isinstance(widget, QAbstractButton) and not widget.icon().isNull() and not widget.text():
            found = stands_out(picture.room(widget, QRectF(widget.rect()).adjusted(8, 8, -8, -8)))
            if found < least:
                yield f"the icon of {called(widget)} has {found:.2f}"
