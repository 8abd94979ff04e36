"""A lone-working visit in a dialog: its form keeps a draft as every other, and the window's keys work over it."""

import datetime as dt
from collections.abc import Mapping
from typing import Any
from uuid import UUID

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QKeySequence, QResizeEvent, QShortcut
from PySide6.QtWidgets import QDialog, QLayout, QScrollArea, QSizePolicy, QWidget

from pause_desktop.gui.desk import Desk
from pause_desktop.gui.look.parts import LaidAnew
from pause_desktop.gui.look.rows import V
from pause_desktop.gui.look.theme import Look, look_of
from pause_desktop.gui.record.form_pane import FormPane, Job
from pause_desktop.gui.record.record_form import FormPlan, RecordForm
from pause_desktop.records.fields import columns
from pause_desktop.records.practice import Worker
from pause_desktop.records.safety import Visit

_EDGE, _LEAST_ABOVE = 40, 135


class VisitForm(RecordForm):
    """Some fields of a visit; behind the curtain its place is always hidden, since it may be her address."""

    def cover(self, down: bool) -> None:
        """Hides the place."""
        super().cover(down)
        if "place" in self.fields:
            self.fields["place"].cover(down)


class Snug(QScrollArea):
    """As high as what is in it, and no higher; where there is less room it scrolls."""

    def __init__(self, layout: QLayout) -> None:
        super().__init__()
        inside = QWidget()
        inside.setObjectName("inside")
        inside.setLayout(layout)
        self.setWidget(inside)
        self.setWidgetResizable(True)
        self.setFrameShape(QScrollArea.Shape.NoFrame)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Maximum)

    def sizeHint(self) -> QSize:
        """The height of its words at the width it has."""
        inside = self.widget()
        layout = inside.layout() if inside is not None else None
        if layout is None:
            return super().sizeHint()
        wide = max(self.viewport().width(), layout.minimumSize().width())
        return QSize(
            wide, layout.heightForWidth(wide) if layout.hasHeightForWidth() else layout.sizeHint().height()
        )

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Another width asks for another height."""
        super().resizeEvent(event)
        if event.oldSize().width() != event.size().width():
            self.updateGeometry()


class VisitDialog(LaidAnew, QDialog):
    """What to know above, the form of a visit below; `lock_wanted` tells that somebody must hide it all."""

    lock_wanted = Signal()

    def __init__(self, desk: Desk, parent: QWidget, save_words: str, wide: int, high: int) -> None:
        super().__init__(parent)
        self.desk, self._under, self._size = desk, parent, (wide, high)
        self.setWindowTitle("Pause Desktop")
        self.setWindowModality(Qt.WindowModality.WindowModal)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.pane = FormPane(desk, save_words=save_words, narrow=True)
        self.pane.left.connect(self.reject)
        for keys, then in (
            ("Ctrl+L", self.lock_wanted.emit),
            ("F9", lambda: desk.draw_curtain(not desk.curtain)),
        ):
            QShortcut(QKeySequence(keys), self).activated.connect(then)

    def stand(self, *above: QWidget) -> None:
        """Puts what is to be known above the form."""
        self._above = Snug(V(*above, gap=10, m=(24, 20, 24, 4)))
        self.setLayout(V(self._above, (self.pane, 1), gap=0))
        self.wear(look_of())
        self.lay_anew(look_of())

    def lay_anew(self, look: Look) -> None:
        """Is as large as its words need, and never larger than the window it lies over."""
        over = self._under.window().size()
        self._above.setMinimumHeight(look.px(_LEAST_ABOVE) if look.crowded else 0)
        wide, high = self._size
        self.resize(min(look.px(wide), over.width() - _EDGE), min(look.px(high), over.height() - _EDGE))

    def begin(
        self, shown: frozenset[str], values: Mapping[str, Any], colleagues: Mapping[UUID, Worker],
        labels: Mapping[str, str], *, record: UUID | None = None, begins_at: str = "", **more: Any,
    ) -> None:  # fmt: skip
        """Opens the form of a visit with some of its fields."""
        hidden = frozenset(column.name for column in columns(Visit) if column.name not in shown)
        known = [(key.hex, each.name) for key, each in colleagues.items()]
        plan = FormPlan(hidden, labels=labels)
        make = lambda: VisitForm(Visit, self.desk.terms(), {"workers": known}, plan)  # noqa: E731
        self.pane.begin(Job("visits", values.get("woman"), "", make, record, values, begins_at=begins_at, **more))

    def done(self, how: int) -> None:
        """Keeps what is half-typed, whichever way it closes."""
        self.pane.end()
        super().done(how)


def within(hour: dt.time, now: dt.datetime) -> dt.timedelta:
    """How long it is until an hour comes round."""
    moment = dt.datetime.combine(now.date(), hour)
    return (moment if moment > now else moment + dt.timedelta(days=1)) - now
