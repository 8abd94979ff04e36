"""Paints one entry of her record, and knows how high it is at a width."""

import datetime as dt
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QFont, QFontMetricsF, QPainter, QPen
from PySide6.QtWidgets import QListView, QStyle, QStyledItemDelegate, QStyleOptionViewItem

from pause_desktop.gui import language
from pause_desktop.gui.language import tr, weekday
from pause_desktop.gui.look import tokens
from pause_desktop.gui.look.theme import Look, look_of
from pause_desktop.gui.record.said import Mark, Said

if TYPE_CHECKING:
    from pause_desktop.gui.record.entry_view import Heading

ENTRY = Qt.ItemDataRole.UserRole
Index = QModelIndex | QPersistentModelIndex

_WRAP = int(Qt.TextFlag.TextWordWrap) | int(Qt.AlignmentFlag.AlignLeft) | int(Qt.AlignmentFlag.AlignTop)
_TALL = 100_000.0
_INSET = 48


@dataclass(slots=True)
class _Sizes:
    """The measures of a list in a look: where words begin, how high its parts are."""

    look: Look
    days: bool

    @property
    def day(self) -> int:
        return self.look.span(84) if self.days else 0

    @property
    def disc(self) -> int:
        return self.look.px(34)

    @property
    def left(self) -> int:
        """Where the words begin."""
        return 20 + self.day + (12 if self.days else 0) + self.disc + 14

    @property
    def line(self) -> float:
        return QFontMetricsF(self.look.font("body")).height()

    @property
    def chip(self) -> int:
        return self.look.px(tokens.CHIP)


class EntryDelegate(QStyledItemDelegate):
    """Paints headings and entries; `days` keeps a column for the day, else the day stands at the right."""

    def __init__(self, view: QListView, *, days: bool) -> None:
        super().__init__(view)
        self._view, self._days = view, days
        self._heights: dict[tuple[Any, int, float, str], int] = {}

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        """As high as the words need at the width of the list."""
        look, row = look_of(), index.data(ENTRY)
        width = self._view.viewport().width()
        key = (row, width, look.scale, look.theme)
        if key not in self._heights:
            if len(self._heights) > 20_000:
                self._heights.clear()
            self._heights[key] = self._height(look, row, width)
        return QSize(width, self._heights[key])

    def forget(self) -> None:
        """Keeps nothing of the entries it has measured."""
        self._heights.clear()

    def _height(self, look: Look, row: "Said | Heading", width: int) -> int:
        sizes = _Sizes(look, self._days)
        if not isinstance(row, Said):
            return round(QFontMetricsF(look.font("section")).height()) + look.px(20 if not row.under else 40)
        room = width - sizes.left - 20 - (look.px(_INSET) if row.inset else 0)
        high = 4 + 6 + _title_height(sizes, row, room)
        if row.words:
            high += 3 + _block_height(look.font("body"), row.words, room)
        if row.chips and not _inline(sizes, row, room):
            high += 6 + _chips_height(sizes, row.chips, room)
        return round(max(high + look.px(12), sizes.disc + look.px(14)))

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        """Paints one heading or entry."""
        look, row = look_of(), index.data(ENTRY)
        state: QStyle.StateFlag = option.state  # pyright: ignore[reportAttributeAccessIssue]
        rect = QRectF(option.rect)  # pyright: ignore[reportAttributeAccessIssue]
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        if isinstance(row, Said):
            chosen = bool(state & QStyle.StateFlag.State_Selected)
            _ground(painter, look, rect, chosen, bool(state & QStyle.StateFlag.State_MouseOver))
            last = not isinstance(index.sibling(index.row() + 1, 0).data(ENTRY), Said)
            self._entry(painter, _Sizes(look, self._days), rect, row, chosen, last)
        elif row is not None:
            _heading(painter, look, rect, row)
        painter.restore()

    def _entry(self, painter: QPainter, sizes: _Sizes, rect: QRectF, row: Said, chosen: bool, last: bool) -> None:
        look, top = sizes.look, rect.y() + 4
        inset = look.px(_INSET) if row.inset else 0
        if self._days and row.day:
            painter.setFont(look.font("body", "label"))
            painter.setPen(look.colour("ink"))
            box = QRectF(rect.x() + 16, top + 7, sizes.day, sizes.line)
            painter.drawText(
                box, Qt.AlignmentFlag.AlignRight, f"{weekday(row.day.weekday(), short=True)} {row.day.day}"
            )
        middle = QPointF(rect.x() + sizes.left + inset - 14 - sizes.disc / 2, top + 3 + sizes.disc / 2)
        if self._days and not last:
            painter.fillRect(
                QRectF(middle.x() - 1, middle.y(), 2, rect.bottom() - middle.y() + 4), look.colour("line")
            )
        _disc(painter, sizes, middle, row)
        room = QRectF(rect.x() + sizes.left + inset, top + 6, rect.width() - sizes.left - inset - 20, 0)
        y = _title(painter, sizes, room, row, self._note(row))
        if row.words:
            high = _block_height(look.font("body"), row.words, room.width())
            painter.setFont(look.font("body"))
            painter.setPen(look.colour("ink"))
            painter.drawText(QRectF(room.x(), y + 3, room.width(), high + 4), _WRAP, row.words)
            y += 3 + high
        if row.chips and _inline(sizes, row, room.width()):
            after = _before_chips(sizes, row) + 12
            beside = QRectF(room.x() + after, room.y() - (sizes.chip - sizes.line) / 2, room.width() - after, 0)
            _chips(painter, sizes, beside, row.chips, chosen)
        elif row.chips:
            _chips(painter, sizes, QRectF(room.x(), y + 6, room.width(), 0), row.chips, chosen)

    def _note(self, row: Said) -> str:
        if self._days or row.day is None or row.note:
            return row.note
        return language.day(row.day)


def _ground(painter: QPainter, look: Look, rect: QRectF, chosen: bool, over: bool) -> None:
    if chosen:
        painter.fillRect(rect, look.colour("accent_soft"))
        painter.fillRect(QRectF(rect.x(), rect.y(), 4, rect.height()), look.colour("accent"))
    elif over:
        painter.fillRect(rect, look.colour("ground" if not look.sunlight else "sunk"))


def _heading(painter: QPainter, look: Look, rect: QRectF, row: "Heading") -> None:
    painter.setFont(look.font("section", "heading"))
    painter.setPen(look.colour("ink"))
    metrics = QFontMetricsF(painter.font())
    low = rect.bottom() - look.px(6) - (look.px(20) if row.under else 0)
    painter.drawText(QPointF(rect.x() + 20, low - metrics.descent()), row.words)
    if row.fold:
        wide = metrics.horizontalAdvance(row.words)
        painter.setFont(look.font("small"))
        painter.setPen(look.colour("accent"))
        painter.drawText(QPointF(rect.x() + 32 + wide, low - metrics.descent()), tr("Enter shows them"))
    if row.under:
        painter.setFont(look.font("small"))
        painter.setPen(look.colour("soft"))
        small = QFontMetricsF(painter.font())
        painter.drawText(QPointF(rect.x() + 20, rect.bottom() - look.px(4) - small.descent()), row.under)


def _disc(painter: QPainter, sizes: _Sizes, middle: QPointF, row: Said) -> None:
    look, half = sizes.look, sizes.disc / 2
    plain = row.tone == "soft"
    painter.setPen(QPen(look.colour(row.tone), 1) if look.sunlight else Qt.PenStyle.NoPen)
    painter.setBrush(look.colour("sunk" if plain else f"{row.tone}_soft"))
    painter.drawEllipse(middle, half, half)
    side = look.px(20)
    glyph = look.pixmap(row.glyph, row.tone, 20)
    painter.drawPixmap(round(middle.x() - side / 2), round(middle.y() - side / 2), glyph)


def _title_height(sizes: _Sizes, row: Said, room: float) -> float:
    bold = sizes.look.font("body", "heading")
    wide = QFontMetricsF(bold).horizontalAdvance(row.title)
    high = sizes.line
    if wide > room:
        high = _block_height(bold, row.title, room)
    if row.detail and not _detail_fits(sizes, row, room, row.note):
        high += _block_height(sizes.look.font("body"), row.detail, room)
    return high


def _detail_fits(sizes: _Sizes, row: Said, room: float, note: str) -> bool:
    look = sizes.look
    title = QFontMetricsF(look.font("body", "heading")).horizontalAdvance(row.title)
    detail = QFontMetricsF(look.font("body")).horizontalAdvance(row.detail)
    beside = QFontMetricsF(look.font("small")).horizontalAdvance(
        note or language.day(dt.date(2000, 9, 30))
    ) + look.px(36)
    return title + 8 + detail + beside <= room


def _before_chips(sizes: _Sizes, row: Said) -> float:
    look = sizes.look
    title = QFontMetricsF(look.font("body", "heading")).horizontalAdvance(row.title)
    return title + (QFontMetricsF(look.font("body")).horizontalAdvance(row.detail) + 8 if row.detail else 0)


def _inline(sizes: _Sizes, row: Said, room: float) -> bool:
    """Whether the chips of an entry without words have room in the line of its title."""
    if row.words or not _detail_fits(sizes, row, room, row.note):
        return False
    chips = sum(_chip_width(sizes.look, mark) + 6 for mark in row.chips)
    beside = (
        QFontMetricsF(sizes.look.font("small")).horizontalAdvance(row.note or language.day(dt.date(2000, 9, 30)))
        + 48
    )
    return _before_chips(sizes, row) + 12 + chips + beside <= room


def _title(painter: QPainter, sizes: _Sizes, room: QRectF, row: Said, note: str) -> float:
    look = sizes.look
    bold = look.font("body", "heading")
    wide = QFontMetricsF(bold).horizontalAdvance(row.title)
    high = sizes.line if wide <= room.width() else _block_height(bold, row.title, room.width())
    painter.setFont(bold)
    painter.setPen(look.colour("ink"))
    painter.drawText(QRectF(room.x(), room.y(), room.width(), high + 2), _WRAP, row.title)
    y = room.y() + high
    if row.detail:
        painter.setFont(look.font("body"))
        painter.setPen(look.colour("soft"))
        if _detail_fits(sizes, row, room.width(), row.note):
            box = QRectF(room.x() + wide + 8, room.y(), room.width() - wide, sizes.line)
            painter.drawText(box, Qt.AlignmentFlag.AlignVCenter, row.detail)
        else:
            under = _block_height(look.font("body"), row.detail, room.width())
            painter.drawText(QRectF(room.x(), y, room.width(), under + 2), _WRAP, row.detail)
            y += under
    if note and wide + QFontMetricsF(look.font("small")).horizontalAdvance(note) + 40 < room.width():
        _note_at_right(painter, sizes, room, note, row.note_tone if row.note else "soft")
    return y


def _note_at_right(painter: QPainter, sizes: _Sizes, room: QRectF, note: str, tone: str) -> None:
    look = sizes.look
    painter.setFont(look.font("small"))
    painter.setPen(look.colour(tone))
    wide = QFontMetricsF(painter.font()).horizontalAdvance(note)
    painter.drawText(
        QRectF(room.x(), room.y(), room.width(), sizes.line),
        Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter, note,
    )  # fmt: skip
    if tone == "warn":
        side = look.px(16)
        at = QPointF(room.right() - wide - side - 6, room.y() + (sizes.line - side) / 2)
        painter.drawPixmap(at, look.pixmap("triangle-alert", "warn", 16))


def _block_height(font: QFont, words: str, room: float) -> float:
    return QFontMetricsF(font).boundingRect(QRectF(0, 0, max(room, 40), _TALL), _WRAP, words).height()


def _chip_width(look: Look, mark: Mark) -> float:
    words = QFontMetricsF(look.font("small", "label")).horizontalAdvance(mark[0])
    return words + 20 + (look.px(16) + 5 if mark[2] else 0)


def _chip_places(sizes: _Sizes, chips: tuple[Mark, ...], room: float) -> list[QRectF]:
    places, x, y = [], 0.0, 0.0
    for mark in chips:
        wide = min(_chip_width(sizes.look, mark), room)
        if x and x + wide > room:
            x, y = 0.0, y + sizes.chip + 6
        places.append(QRectF(x, y, wide, sizes.chip))
        x += wide + 6
    return places


def _chips_height(sizes: _Sizes, chips: tuple[Mark, ...], room: float) -> float:
    return _chip_places(sizes, chips, room)[-1].bottom()


def _chips(painter: QPainter, sizes: _Sizes, room: QRectF, chips: tuple[Mark, ...], chosen: bool) -> None:
    look = sizes.look
    font = look.font("small", "label")
    for (words, kind, glyph), place in zip(chips, _chip_places(sizes, chips, room.width()), strict=True):
        box = place.translated(room.x(), room.y())
        plain = kind == "plain"
        tone = "soft" if plain else kind
        painter.setPen(QPen(look.colour("edge" if plain else tone), 1) if look.sunlight else Qt.PenStyle.NoPen)
        painter.setBrush(look.colour("surface" if chosen else "sunk" if plain else f"{tone}_soft"))
        painter.drawRoundedRect(box, box.height() / 2, box.height() / 2)
        left = box.x() + 10
        if glyph:
            side = look.px(16)
            painter.drawPixmap(QPointF(left, box.center().y() - side / 2), look.pixmap(glyph, tone, 16))
            left += side + 5
        painter.setFont(font)
        painter.setPen(look.colour(tone))
        inside = QRectF(left, box.y(), box.right() - 8 - left, box.height())
        elided = QFontMetricsF(font).elidedText(words, Qt.TextElideMode.ElideRight, inside.width())
        painter.drawText(inside, Qt.AlignmentFlag.AlignVCenter, elided)
