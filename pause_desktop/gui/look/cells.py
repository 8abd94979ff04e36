"""What stands in one cell of a table, as a description, and the delegate that paints it.

A model says *what* to show (`Cell`) and one delegate knows *how*, so every table of the program looks alike and
says in words what it paints.
"""

from dataclasses import dataclass

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QFontMetricsF, QPainter, QPen
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem, QTableView

from pause_desktop.gui.look import tokens
from pause_desktop.gui.look.laid_words import Kind, advance, laid
from pause_desktop.gui.look.theme import Look, Weight, look_of

CELL = Qt.ItemDataRole.UserRole
"""The role under which a model gives the `Cell` of an index."""

_SIDE = 12


@dataclass(frozen=True, slots=True)
class Cell:
    """One cell: its words, and whatever else helps to read them at a glance.

    `sub` a second, small line · `tone` a colour's name · `chip` the words are a chip of that kind · `glyph` an icon
    before the words · `icons` (glyph, tone) pairs, each named by `say` · `bar` a share of 0 to 1 before the words ·
    `mark` the letters a search found · `say` for a screen reader · `tip` for the mouse.
    """

    text: str = ""
    sub: str = ""
    weight: Weight = "text"
    tone: str = "ink"
    chip: str = ""
    glyph: str = ""
    glyph_tone: str = ""
    icons: tuple[tuple[str, str], ...] = ()
    bar: float | None = None
    right: bool = False
    small: bool = False
    mark: str = ""
    say: str = ""
    tip: str = ""

    @property
    def spoken(self) -> str:
        """The cell in words."""
        return self.say or " ".join(part for part in (self.text, self.sub) if part)


@dataclass(slots=True)
class _Brush:
    """A painter with the look it paints in and the room that is left, from the left."""

    painter: QPainter
    look: Look
    room: QRectF
    picked: bool

    def take(self, width: float) -> QRectF:
        """Cuts `width` pixels from the left of the room."""
        taken = QRectF(self.room.x(), self.room.y(), width, self.room.height())
        self.room.setLeft(min(self.room.right(), self.room.left() + width))
        return taken


_PICKED, _OVER = QStyle.StateFlag.State_Selected.value, QStyle.StateFlag.State_MouseOver.value
"""As plain numbers: Python's own flags cost more than painting the ground of a cell."""


class CellDelegate(QStyledItemDelegate):
    """Paints a `Cell`: no grid, a hairline below, the selected row in the soft accent with a bar at its left."""

    def sizeHint(self, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex) -> QSize:
        """As wide as the words, so that a double press on a header's edge fits the column."""
        look, cell = look_of(), _cell(index)
        kind: Kind = ("small" if cell.small or cell.chip else "body", cell.weight, True)
        wide = advance(look, kind, cell.text) + 2 * _SIDE
        wide += 20 * bool(cell.chip) + look.px(26) * bool(cell.glyph) + look.px(80) * (cell.bar is not None)
        wide += len(cell.icons) * look.px(30)
        return QSize(round(wide) + 1, look.px(tokens.ROW))

    def paint(
        self, painter: QPainter, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> None:
        """Paints ground, hairline and content of one cell."""
        look, cell = look_of(), _cell(index)
        state: int = option.state.value  # pyright: ignore[reportAttributeAccessIssue]
        rect: QRect = option.rect  # pyright: ignore[reportAttributeAccessIssue]
        picked = bool(state & _PICKED)
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        over = bool(state & _OVER)
        _ground(painter, look, rect, picked, over, first=picked and _stands_first(option, index))
        room = QRectF(rect.adjusted(_SIDE, 0, -_SIDE, -look.hair))
        _content(_Brush(painter, look, room, picked), cell)
        painter.restore()


def _stands_first(option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex) -> bool:
    """Whether this is the first column that is shown; large text hides others before it."""
    view = option.widget  # pyright: ignore[reportAttributeAccessIssue]
    if isinstance(view, QTableView):
        return view.horizontalHeader().sectionPosition(index.column()) == 0
    return index.column() == 0


def _cell(index: QModelIndex | QPersistentModelIndex) -> Cell:
    cell = index.data(CELL)
    return cell if isinstance(cell, Cell) else Cell(str(index.data() or ""))


def _ground(painter: QPainter, look: Look, rect: QRect, picked: bool, over: bool, first: bool) -> None:
    painter.fillRect(rect, look.own_colour("accent_soft" if picked else "sunk" if over else "surface"))
    painter.fillRect(rect.x(), rect.bottom() + 1 - look.hair, rect.width(), look.hair, look.own_colour("line"))
    if first:
        painter.fillRect(rect.x(), rect.y(), 4, rect.height() - look.hair, look.own_colour("accent"))


def _content(brush: _Brush, cell: Cell) -> None:
    for glyph, tone in cell.icons:
        _glyph(brush, glyph, tone, 20, 10)
    if cell.glyph:
        _glyph(brush, cell.glyph, cell.glyph_tone or cell.tone, 18, 8)
    if cell.bar is not None:
        _bar(brush, cell.bar)
    if cell.chip:
        _chip(brush, cell)
    elif cell.sub:
        half = brush.room.height() / 2
        upper = QRectF(brush.room.x(), brush.room.y() + 3, brush.room.width(), half - 2)
        _words(brush, cell, upper)
        _under(brush, cell, upper.translated(0, half - 4))
    elif cell.text:
        _words(brush, cell, brush.room)


def _glyph(brush: _Brush, glyph: str, tone: str, side: int, gap: int) -> None:
    size = brush.look.px(side)
    at = brush.take(size + gap)
    brush.painter.drawPixmap(round(at.x()), round(at.center().y() - size / 2), brush.look.pixmap(glyph, tone, side))


def _bar(brush: _Brush, share: float) -> None:
    look, painter = brush.look, brush.painter
    at = brush.take(look.px(70) + 10)
    track = QRectF(at.x(), at.center().y() - 3, look.px(70), 6)
    painter.setPen(QPen(look.own_colour("edge"), 1) if look.sunlight else Qt.PenStyle.NoPen)
    painter.setBrush(look.own_colour("surface" if brush.picked else "line" if not look.sunlight else "sunk"))
    painter.drawRoundedRect(track, 3, 3)
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(look.own_colour("accent"))
    long = max(6.0, track.width() * min(1.0, max(0.0, share)))
    painter.drawRoundedRect(QRectF(track.x(), track.y(), long, 6), 3, 3)


def _chip(brush: _Brush, cell: Cell) -> None:
    look, painter, plain = brush.look, brush.painter, cell.chip == "plain"
    kind: Kind = ("small", "label", False)
    wide = min(advance(look, kind, cell.text) + 20, brush.room.width())
    high = look.px(tokens.CHIP)
    box = QRectF(brush.room.x(), brush.room.center().y() - high / 2, wide, high)
    tone = "soft" if plain else cell.chip
    painter.setPen(QPen(look.own_colour("edge" if plain else tone), 1) if look.sunlight else Qt.PenStyle.NoPen)
    # On a selected row a chip of the accent would vanish, so there every chip has the card's own white.
    painter.setBrush(look.own_colour("surface" if brush.picked else "sunk" if plain else f"{tone}_soft"))
    painter.drawRoundedRect(box, high / 2, high / 2)
    laid(look, kind, cell.text, wide - 16).paint(painter, look, box, tone, share=0.5)


def _words(brush: _Brush, cell: Cell, room: QRectF) -> None:
    kind: Kind = ("small" if cell.small else "body", cell.weight, True)
    if cell.mark and not cell.right:
        _mark(brush, cell, room, kind)
    laid(brush.look, kind, cell.text, room.width()).paint(
        brush.painter, brush.look, room, cell.tone, share=float(cell.right)
    )


def _mark(brush: _Brush, cell: Cell, room: QRectF, kind: Kind) -> None:
    at = cell.text.casefold().find(cell.mark.casefold())
    if at < 0 or len(cell.text.casefold()) != len(cell.text):
        return
    look = brush.look
    left = room.x() + advance(look, kind, cell.text[:at]) - 1
    found = cell.text[at : at + len(cell.mark)]
    high = QFontMetricsF(look.own_font(*kind)).height()
    box = QRectF(left, room.center().y() - high / 2, advance(look, kind, found) + 2, high)
    brush.painter.setPen(Qt.PenStyle.NoPen)
    brush.painter.setBrush(look.own_colour("mark"))
    brush.painter.drawRoundedRect(box.intersected(room.adjusted(-1, 0, 0, 0)), 3, 3)


def _under(brush: _Brush, cell: Cell, room: QRectF) -> None:
    laid(brush.look, ("small", "text", False), cell.sub, room.width()).paint(
        brush.painter, brush.look, room, "soft", share=float(cell.right)
    )
