"""Her journey as a picture: stages as bands, everything that happened in lanes under one line of time."""

import datetime as dt

from PySide6.QtCore import QPointF, Qt, Signal
from PySide6.QtGui import (
    QAccessible,
    QAccessibleEvent,
    QHelpEvent,
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QPixmap,
    QWheelEvent,
)
from PySide6.QtWidgets import QToolTip

from pause_desktop.gui.language import day as said_day
from pause_desktop.gui.language import several, tr
from pause_desktop.gui.look.theme import Look, look_of
from pause_desktop.gui.record.chart import Chart
from pause_desktop.gui.record.journey import (
    Journey,
    Scale,
    crossed,
    heaps,
    lane_of,
    most_zoom,
    scale_of,
    stepped,
)
from pause_desktop.gui.record.journey_brush import AXIS, BAND, DISC, DOT, LANE, NAMES, RIGHT, JourneyBrush
from pause_desktop.gui.record.said import Said

CLOSER = 1.5


class JourneyChart(Chart):
    """Arrows go from event to event, + and - come closer, Enter opens; `picked` and `opened` carry an entry."""

    picked = Signal(object)
    opened = Signal(object)
    zoomed = Signal()

    def __init__(self) -> None:
        self.made: Journey | None = None
        self.chosen: Said | None = None
        self.zoom = 1.0
        self._middle: dt.date | None = None
        self._ground: QPixmap | None = None
        self._dragged: tuple[float, dt.date] | None = None
        super().__init__(tr("Her journey as a picture"))
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setMouseTracking(True)

    # --- what it shows ---------------------------------------------------------------------------------------

    def show_journey(self, made: Journey) -> None:
        """Shows another journey; what was chosen stays so where it is still there."""
        self.made = made
        if self.chosen is not None:
            self.chosen = next((e for e in made.events if e.record == self.chosen.record), None)
        self.setAccessibleDescription(self.chosen.spoken if self.chosen else "")  # as it is said now
        self.zoom = min(self.zoom, most_zoom(made))
        self.height_at_100 = AXIS + BAND + LANE * max(1, len(made.lanes())) + 14
        self.setAccessibleName(
            tr(
                "Her journey, {from_day} to {to_day}: {stages}, {events}. The list has the same in words.",
                from_day=said_day(made.first),
                to_day=said_day(made.last),
                stages=several(sum(not b.ahead for b in made.bands), "1 stage", "{n} stages"),
                events=several(len(made.events), "1 event", "{n} events"),
            )
        )
        self.wear(look_of())

    def forget(self) -> None:
        """Shows nobody's journey, from no nearer than all of it."""
        self.made = self.chosen = self._middle = self._ground = self._dragged = None
        self.zoom = 1.0
        self.setAccessibleDescription("")
        self.update()

    def wear(self, look: Look) -> None:
        """Draws all of it anew in another look."""
        self._ground = None
        super().wear(look)

    def choose(self, event: Said | None, *, tell: bool = True) -> None:
        """Makes an event the chosen one and brings it into sight."""
        if event is None or event == self.chosen:
            return
        self.chosen = event
        if event.day is not None and self.zoom > 1:
            scale = self._scale()
            if not scale.left <= scale.x(event.day) <= self.width() - RIGHT:
                self._middle = event.day
                self._ground = None
        self.setAccessibleDescription(event.spoken)
        QAccessible.updateAccessibility(QAccessibleEvent(self, QAccessible.Event.DescriptionChanged))
        self.update()
        if tell:
            self.picked.emit(event)

    def closer(self, factor: float = CLOSER) -> None:
        """Comes closer round what is chosen, or round today; a factor below 1 goes away again."""
        if self.made is None:
            return
        before = self.zoom
        self.zoom = max(1.0, min(most_zoom(self.made), self.zoom * factor))
        if self.zoom < 1.01:
            self.zoom = 1.0
        if before == self.zoom:
            return
        if self._middle is None or factor > 1:
            self._middle = (self.chosen.day if self.chosen else None) or self._middle or self.made.today
        self._ground = None
        self.update()
        self.zoomed.emit()

    def whole(self) -> None:
        """Shows the whole journey again."""
        self.closer(1 / self.zoom)

    # --- keys and mouse --------------------------------------------------------------------------------------

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Left and right step in time, up and down change the lane, Enter opens."""
        made, key = self.made, event.key()
        if made is None or event.modifiers() & ~(
            Qt.KeyboardModifier.KeypadModifier | Qt.KeyboardModifier.ShiftModifier
        ):
            super().keyPressEvent(event)
        elif key in (Qt.Key.Key_Left, Qt.Key.Key_Right):
            self.choose(stepped(made, self.chosen, -1 if key == Qt.Key.Key_Left else 1))
        elif key in (Qt.Key.Key_Up, Qt.Key.Key_Down):
            self.choose(crossed(made, self.chosen, -1 if key == Qt.Key.Key_Up else 1))
        elif key in (Qt.Key.Key_Home, Qt.Key.Key_End) and made.events:
            self.choose(made.events[0 if key == Qt.Key.Key_Home else -1])
        elif key in (Qt.Key.Key_Plus, Qt.Key.Key_Equal, Qt.Key.Key_Minus):
            self.closer(1 / CLOSER if key == Qt.Key.Key_Minus else CLOSER)
        elif key == Qt.Key.Key_0:
            self.whole()
        elif key in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and self.chosen is not None:
            self.opened.emit(self.chosen)
        else:
            super().keyPressEvent(event)

    def focusInEvent(self, event: object) -> None:
        """Chooses the latest event when the keyboard comes in and none is chosen."""
        super().focusInEvent(event)  # type: ignore[arg-type]
        if self.made is not None and self.chosen is None:
            past = [e for e in self.made.events if e.day is not None and e.day <= self.made.today]
            self.choose((past or [None])[-1])

    def wheelEvent(self, event: QWheelEvent) -> None:
        """Ctrl and the wheel come closer; without Ctrl the page scrolls."""
        if event.modifiers() & Qt.KeyboardModifier.ControlModifier:
            self._middle = self._scale().day(event.position().x())
            self.closer(CLOSER if event.angleDelta().y() > 0 else 1 / CLOSER)
            event.accept()
        else:
            super().wheelEvent(event)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """A press chooses what lies there; a drag moves in time."""
        self._dragged = (event.position().x(), self._middle or (self.made.today if self.made else dt.date.min))
        self.choose(self._at(event.position()))

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Moves in time while it is dragged."""
        over = self._at(event.position()) is not None
        self.setCursor(Qt.CursorShape.PointingHandCursor if over else Qt.CursorShape.ArrowCursor)
        if self._dragged is None or self.made is None or self.zoom <= 1 or not event.buttons():
            return
        days = (self._dragged[0] - event.position().x()) / self._scale().per_day
        to = self._dragged[1].toordinal() + round(days)
        self._middle = dt.date.fromordinal(max(self.made.first.toordinal(), min(self.made.last.toordinal(), to)))
        self._ground = None
        self.update()

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """Ends a drag."""
        self._dragged = None

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        """Opens what lies there."""
        found = self._at(event.position())
        if found is not None:
            self.opened.emit(found)

    def event(self, event: object) -> bool:
        """Says in a tip what lies under the mouse."""
        if isinstance(event, QHelpEvent):
            found = self._at(QPointF(event.pos()))
            if found is not None and found.day is not None:
                words = "\n".join(part for part in (said_day(found.day), found.title, found.detail) if part)
                QToolTip.showText(event.globalPos(), words, self)
            else:
                QToolTip.hideText()
            return True
        return super().event(event)  # type: ignore[arg-type]

    # --- where things lie ------------------------------------------------------------------------------------

    def _scale(self) -> Scale:
        look = look_of()
        left = float(look.span(NAMES))
        assert self.made is not None
        return scale_of(self.made, left, self.width() - left - RIGHT, self.zoom, self._middle)

    def middle_of(self, lane: str) -> float:
        """The height of the middle of a lane; of the bands, for none."""
        look = look_of()
        if not lane or self.made is None:
            return look.px(AXIS + BAND / 2 + 2)
        return look.px(AXIS + BAND + 6 + LANE * (self.made.lanes().index(lane) + 0.5))

    def place(self, event: Said) -> QPointF:
        """Where an event lies; one that is in a heap lies where the heap does."""
        scale, lane = self._scale(), lane_of(event)
        assert self.made is not None
        if lane:
            for x, heap in heaps(self.made.of(lane), scale, self.apart(lane)):
                if any(each is event for each in heap):
                    return QPointF(x, self.middle_of(lane))
        return QPointF(scale.x(event.day or self.made.today), self.middle_of(lane))

    def apart(self, lane: str) -> float:
        """How near to one another two events of a lane become a heap."""
        return look_of().px((DOT + 1) if lane == "contacts" else (DISC + 2))

    def _at(self, spot: QPointF) -> Said | None:
        """The event under a place; of a heap, the latest."""
        made, half = self.made, look_of().px(LANE) / 2
        if made is None:
            return None
        scale = self._scale()
        if abs(spot.y() - self.middle_of("")) <= half and spot.x() >= scale.left:
            begun = [e for e in made.events if not lane_of(e) and e.day and scale.x(e.day) <= spot.x()]
            return begun[-1] if begun else None
        for lane in made.lanes():
            if abs(spot.y() - self.middle_of(lane)) <= half:
                apart = self.apart(lane)
                near = [(abs(x - spot.x()), heap) for x, heap in heaps(made.of(lane), scale, apart)]
                best = min(near, key=lambda each: each[0], default=None)
                return best[1][-1] if best is not None and best[0] <= max(apart, 12) else None
        return None

    # --- drawing ---------------------------------------------------------------------------------------------

    def draw(self, painter: QPainter, look: Look) -> None:
        """Draws the ground once, and over it what is chosen."""
        if self.made is None:
            return
        ratio = self.devicePixelRatioF()
        if self._ground is None or self._ground.deviceIndependentSize().toSize() != self.size():
            self._ground = QPixmap(self.size() * ratio)
            self._ground.setDevicePixelRatio(ratio)
            self._ground.fill(Qt.GlobalColor.transparent)
            inner = QPainter(self._ground)
            inner.setRenderHint(QPainter.RenderHint.Antialiasing)
            JourneyBrush(inner, look, self, self.made, self._scale()).ground()
            inner.end()
        painter.drawPixmap(0, 0, self._ground)
        brush = JourneyBrush(painter, look, self, self.made, self._scale())
        if self.chosen is not None:
            brush.chosen(self.chosen)
        brush.time(self.chosen.day if self.chosen else None)
