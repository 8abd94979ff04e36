"""The pages of a document below one another, at any size; only those in sight are drawn."""

import math
from collections import OrderedDict
from collections.abc import Sequence

from PySide6.QtCore import QRectF, Qt, Signal
from PySide6.QtGui import QImage, QKeyEvent, QPainter, QPaintEvent, QPen, QResizeEvent, QWheelEvent
from PySide6.QtWidgets import QAbstractScrollArea, QFrame

from pause_desktop.gui.language import tr
from pause_desktop.gui.look.announcing import announce
from pause_desktop.gui.look.parts import Worn
from pause_desktop.gui.look.theme import Look, look_of
from pause_desktop.reports.pages import POINTS, Page, Picture

ZOOMS = (0.25, 0.5, 0.75, 1.0, 1.25, 1.5, 2.0, 3.0)
_DOTS = 96
"""Pixels to the inch at 100 %."""

_SHARPEST = 5.0
"""Pixels for each point at most: a page of A4 is then 37 MB, and any screen is served."""

_KEPT = 8
_GAP, _EDGE = 16, 14


class PageView(Worn, QAbstractScrollArea):
    """A scroll area of pages; `wanted` asks for the picture of a page, `moved` says that another is in sight."""

    wanted = Signal(int, float)
    moved = Signal(int)
    zoomed = Signal()

    def __init__(self) -> None:
        super().__init__()
        self._pages: tuple[Page, ...] = ()
        self._of = 0
        self._tops: list[float] = []
        self._pictures: OrderedDict[int, tuple[float, QImage]] = OrderedDict()
        self._asked: dict[int, float] = {}
        self._zoom: float | None = None
        self.at = 0
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setViewportMargins(1, 1, 1, 1)  # a widget that its pages cover whole counts as out of sight
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAsNeeded)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOn)  # or the width to fit would jump
        self.verticalScrollBar().valueChanged.connect(self._scrolled)
        self.horizontalScrollBar().valueChanged.connect(lambda _value: self.viewport().update())
        self._name()

    # --- what is shown -----------------------------------------------------------------------------------------

    def show_pages(self, pages: Sequence[Page], of: int = 0) -> None:
        """Shows pages at the place where somebody was; `of` how many there are, 0 where that is not known yet.

        A picture that is there stays until it is drawn anew.
        """
        self._pages, self._of = tuple(pages), of
        for at, (_, image) in self._pictures.items():
            self._pictures[at] = 0.0, image
        self._asked.clear()
        self._arrange()
        self._scrolled()

    def show_picture(self, at: int, scale: float, picture: Picture) -> None:
        """Puts a picture that was asked for in its place."""
        if self._asked.get(at) != scale:
            return
        del self._asked[at]
        wide, high = picture.width, picture.height
        image = QImage(picture.rgb, wide, high, wide * 3, QImage.Format.Format_RGB888).copy()
        self._pictures[at] = scale, image
        self._pictures.move_to_end(at)
        while len(self._pictures) > _KEPT:
            self._pictures.popitem(last=False)
        self.viewport().update()

    def forget(self) -> None:
        """Lets go of all pictures."""
        self._pages = ()
        self._pictures.clear()
        self._asked.clear()
        self._arrange()
        self._name()

    def has_picture(self, at: int) -> bool:
        """Whether a page has been drawn."""
        return at in self._pictures

    @property
    def is_waiting(self) -> bool:
        """Whether a page in sight is still being drawn."""
        return bool(self._asked)

    # --- size and place ----------------------------------------------------------------------------------------

    @property
    def zoom(self) -> float:
        """The size of the pages, 1 as on paper."""
        if self._zoom is not None:
            return self._zoom
        widest = max((page.width for page in self._pages), default=0) or 595.0
        room = self.viewport().width() - 2 * _EDGE
        return max(ZOOMS[0], min(ZOOMS[-1], room / (widest * _DOTS / POINTS)))

    def zoom_in(self) -> None:
        """Takes the next larger size."""
        self._take_zoom(next((each for each in ZOOMS if each > self.zoom + 0.01), ZOOMS[-1]))

    def zoom_out(self) -> None:
        """Takes the next smaller size."""
        self._take_zoom(next((each for each in reversed(ZOOMS) if each < self.zoom - 0.01), ZOOMS[0]))

    def fit_width(self) -> None:
        """Keeps the pages as wide as the room."""
        self._take_zoom(None)

    @property
    def fits_width(self) -> bool:
        """Whether the pages are as wide as the room."""
        return self._zoom is None

    def go(self, at: int) -> None:
        """Shows a page from its head on, and says which it is."""
        if not self._pages:
            return
        at = max(0, min(at, len(self._pages) - 1))
        self.verticalScrollBar().setValue(round(self._tops[at]) - _EDGE)
        self._stand(at)
        announce(self, self.accessibleName())

    def wear(self, look: Look) -> None:
        """Follows the theme."""
        self.viewport().update()

    def _take_zoom(self, zoom: float | None) -> None:
        before = self.at
        inside = (
            (self.verticalScrollBar().value() - self._tops[before]) / self._size(before)[1] if self._pages else 0
        )
        self._zoom = zoom
        self._arrange()
        if self._pages:
            self.verticalScrollBar().setValue(round(self._tops[before] + inside * self._size(before)[1]))
        self.zoomed.emit()

    def _size(self, at: int) -> tuple[float, float]:
        factor = self.zoom * _DOTS / POINTS
        return self._pages[at].width * factor, self._pages[at].height * factor

    def _arrange(self) -> None:
        tops, top = list[float](), float(_EDGE)
        for at in range(len(self._pages)):
            tops.append(top)
            top += self._size(at)[1] + _GAP
        self._tops = tops
        high, wide = (
            top - _GAP + _EDGE,
            max((self._size(at)[0] for at in range(len(tops))), default=0.0) + 2 * _EDGE,
        )
        room = self.viewport().size()
        for bar, whole, shown in (
            (self.verticalScrollBar(), high, room.height()), (self.horizontalScrollBar(), wide, room.width()),
        ):  # fmt: skip
            bar.setRange(0, max(0, math.ceil(whole) - shown))
            bar.setPageStep(shown)
            bar.setSingleStep(48)
        self.viewport().update()

    def _scrolled(self) -> None:
        middle = self.verticalScrollBar().value() + self.viewport().height() / 3
        here = max((at for at, top in enumerate(self._tops) if top <= middle), default=0)
        self._stand(here)
        self.viewport().update()

    def _stand(self, at: int) -> None:
        self.at = at
        self._name()
        self.moved.emit(at)

    def _name(self) -> None:
        if not self._pages:
            self.setAccessibleName(tr("The pages of the report"))
            return
        headings = "; ".join(self._pages[self.at].headings) if self.at < len(self._pages) else ""
        where = (
            tr("Page {n} of {count}", n=self.at + 1, count=self._of)
            if self._of
            else tr("Page {n}; the others are being drawn", n=self.at + 1)
        )
        self.setAccessibleName(f"{where}: {headings}" if headings else where)

    # --- events ------------------------------------------------------------------------------------------------

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Pages by Page Up and Page Down, ends by Home and End, size by Ctrl with +, - and 0, lines by arrows."""
        key, ctrl = event.key(), bool(event.modifiers() & Qt.KeyboardModifier.ControlModifier)
        bar, keys = self.verticalScrollBar(), Qt.Key
        deeds = {
            (keys.Key_PageDown, False): lambda: self.go(self.at + 1),
            (keys.Key_PageUp, False): lambda: self.go(self.at - 1),
            (keys.Key_Home, False): lambda: self.go(0),
            (keys.Key_End, False): lambda: self.go(len(self._pages) - 1),
            (keys.Key_Down, False): lambda: bar.setValue(bar.value() + bar.singleStep()),
            (keys.Key_Up, False): lambda: bar.setValue(bar.value() - bar.singleStep()),
            (keys.Key_Plus, True): self.zoom_in,
            (keys.Key_Equal, True): self.zoom_in,
            (keys.Key_Minus, True): self.zoom_out,
            (keys.Key_0, True): self.fit_width,
        }
        deed = deeds.get((keys(key), ctrl))
        if deed is None:
            super().keyPressEvent(event)
        else:
            deed()

    def wheelEvent(self, event: QWheelEvent) -> None:
        """Ctrl and the wheel change the size."""
        if event.modifiers() & Qt.KeyboardModifier.ControlModifier and event.angleDelta().y():
            (self.zoom_in if event.angleDelta().y() > 0 else self.zoom_out)()
            return
        super().wheelEvent(event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Fits anew, at the page where somebody is."""
        super().resizeEvent(event)
        self._take_zoom(self._zoom)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paints the pages in sight: their pictures, or white sheets until those are there."""
        look, painter = look_of(), QPainter(self.viewport())
        painter.fillRect(self.viewport().rect(), look.colour("sunk"))
        painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
        top, left = self.verticalScrollBar().value(), self.horizontalScrollBar().value()
        scale = min(_SHARPEST, round(self.zoom * _DOTS / POINTS * self.devicePixelRatioF(), 4))
        for at in range(len(self._pages)):
            wide, high = self._size(at)
            across = max(float(_EDGE), (self.viewport().width() - wide) / 2)
            box = QRectF(across - left, self._tops[at] - top, wide, high)
            if box.bottom() < 0 or box.top() > self.viewport().height():
                continue
            painter.fillRect(box, Qt.GlobalColor.white)
            known = self._pictures.get(at)
            if known is not None:
                self._pictures.move_to_end(at)
                painter.drawImage(box, known[1])
            if known is None or known[0] != scale:
                self._want(at, scale)
            painter.setPen(QPen(look.colour("edge"), look.hair))
            painter.drawRect(box)
        painter.end()

    def _want(self, at: int, scale: float) -> None:
        if self._asked.get(at) != scale:
            self._asked[at] = scale
            self.wanted.emit(at, scale)
