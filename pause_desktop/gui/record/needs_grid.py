"""All needs at a glance: each kind with its answer, given by one key, kept as it is given."""

import datetime as dt
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from typing import Any
from uuid import UUID

from PySide6.QtCore import QEvent, QObject, Qt, QTimer, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QGridLayout, QWidget

from pause_desktop.gui.language import several, tr
from pause_desktop.gui.look.fields import ChoiceRow
from pause_desktop.gui.look.parts import Words, text
from pause_desktop.gui.look.rows import V
from pause_desktop.gui.look.theme import look_of
from pause_desktop.gui.record.dates import shortly
from pause_desktop.records.terms import Terms

_WAIT = 700


@dataclass(frozen=True, slots=True)
class Answer:
    """Her latest answer about one need: what it was, when, and in which record."""

    kind: str
    words: str
    status: str | None = None
    asked_on: dt.date | None = None
    record: UUID | None = None


def answers(rows: Iterable[Any], terms: Terms) -> list[Answer]:
    """Her latest answer about every kind of need; one that no list knows any more comes last."""
    latest: dict[str, Any] = {}
    for row in sorted(rows, key=lambda each: each.asked_on or dt.date.min):
        latest[row.kind] = row
    labels = terms.labels("need")
    made = []
    for kind in [*labels, *sorted(latest.keys() - labels.keys())]:
        row = latest.get(kind)
        words = terms.label("need", kind)
        made.append(Answer(kind, words, row.status, row.asked_on, row.id) if row else Answer(kind, words))
    return made


def counted(found: Sequence[Answer]) -> str:
    """How many she reported, of those asked: a need that was not asked about is in neither."""
    asked = [each for each in found if each.status in ("current", "past", "no")]
    reported = sum(each.status in ("current", "past") for each in asked)
    left = len(found) - len(asked)
    said = several(reported, "1 need reported", "{n} needs reported")
    of = tr("of {asked} asked about", asked=len(asked))
    return f"{said} {of}" + (", " + several(left, "1 not asked", "{n} not asked") if left else "")


class NeedsGrid(QWidget):
    """A row of buttons for each kind; `given` carries kind and status, once the keys have come to rest."""

    given = Signal(dict)

    def __init__(self) -> None:
        super().__init__()
        self.rows: dict[str, ChoiceRow] = {}
        self._days: dict[str, Words] = {}
        self._shown: dict[str, Answer] = {}
        self._waiting: dict[str, str | None] = {}
        self._rest = QTimer(self)
        self._rest.setSingleShot(True)
        self._rest.setInterval(_WAIT)
        self._rest.timeout.connect(self.flush)
        self._made: tuple[object, ...] = ()

    def show_answers(self, found: list[Answer], statuses: Mapping[str, str], today: dt.date) -> None:
        """Shows her answers; the buttons stay where they are, and the keyboard in them."""
        made = (tuple(each.kind for each in found), look_of().theme, look_of().scale)
        if made != self._made:
            self._lay(found, statuses)
            self._made = made
        self._shown = {each.kind: each for each in found}
        for each in found:
            if each.kind not in self._waiting:
                self.rows[each.kind].set_value(each.status)
            day = tr("asked {day}", day=shortly(each.asked_on, today)) if each.asked_on else ""
            self._days[each.kind].setText(day or (tr("no day") if each.record else tr("never asked")))

    def _lay(self, found: list[Answer], statuses: Mapping[str, str]) -> None:
        old = self.layout()
        if old is not None:
            for child in self.findChildren(QWidget, options=Qt.FindChildOption.FindDirectChildrenOnly):
                child.hide()
                child.deleteLater()
            QWidget().setLayout(old)
        self.rows, self._days = {}, {}
        grid = QGridLayout()
        grid.setContentsMargins(20, 10, 20, 12)
        grid.setHorizontalSpacing(14)
        grid.setVerticalSpacing(8)
        across = 1 if look_of().scale > 1 or look_of().sunlight else 2
        deep = -(-len(found) // across)
        for at, each in enumerate(found):
            words, day = text(each.words, "label", wrap=True), text("", "small")
            row = ChoiceRow(list(statuses.items()))
            row.setAccessibleName(each.words)
            for code, said in statuses.items():
                row.button(code).setAccessibleName(f"{each.words}: {said}")
                row.button(code).installEventFilter(self)
            row.changed.connect(lambda kind=each.kind: self._changed(kind))
            self.rows[each.kind], self._days[each.kind] = row, day
            across_at = at // deep * 2
            grid.addLayout(V(words, day, gap=0), at % deep, across_at)
            grid.addWidget(row, at % deep, across_at + 1, Qt.AlignmentFlag.AlignVCenter)
            grid.setColumnStretch(across_at, 2)
            grid.setColumnStretch(across_at + 1, 5)
        grid.setRowStretch(deep, 1)
        self.setLayout(grid)

    # --- keys ------------------------------------------------------------------------------------------------

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Up and down go to the need above and below; the row itself has left, right and the letters."""
        if event.type() != QEvent.Type.KeyPress or not isinstance(event, QKeyEvent):
            return False
        step = {Qt.Key.Key_Down: 1, Qt.Key.Key_Up: -1}.get(Qt.Key(event.key()))
        if step is None or event.modifiers():
            return False
        kinds = list(self.rows)
        here = next((at for at, kind in enumerate(kinds) if self.rows[kind].isAncestorOf(watched)), None)  # type: ignore[arg-type]
        if here is None:
            return False
        self.go_to(kinds[max(0, min(len(kinds) - 1, here + step))])
        return True

    def go_to(self, kind: str) -> None:
        """Gives the keyboard to a need, at its answer or the first choice."""
        row = self.rows[kind]
        at = row.value()
        first = next(iter(row.findChildren(QWidget)), row)
        (row.button(at) if isinstance(at, str) else first).setFocus(Qt.FocusReason.TabFocusReason)

    def first(self) -> str:
        """The need a person begins with: the first without an answer, else the first."""
        blank = (kind for kind, row in self.rows.items() if row.value() in (None, "not_asked"))
        return next(blank, next(iter(self.rows), ""))

    # --- keeping ---------------------------------------------------------------------------------------------

    def _changed(self, kind: str) -> None:
        value = self.rows[kind].value()
        self._waiting[kind] = value if isinstance(value, str) else None
        self._rest.start()

    def flush(self) -> None:
        """Gives what was pressed; what stands there already, or was taken back, changes nothing."""
        self._rest.stop()
        waiting, self._waiting = self._waiting, {}
        new = {kind: status for kind, status in waiting.items() if status != self._shown[kind].status}
        if new:
            self.given.emit(new)

    def hideEvent(self, event: object) -> None:
        """Keeps at once what was pressed when it goes out of sight."""
        self.flush()
        super().hideEvent(event)  # type: ignore[arg-type]
