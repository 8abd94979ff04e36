"""What is coming up: a table that can be narrowed to one kind, opened with Enter, and ticked off with Space."""

import datetime as dt

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QStackedWidget, QWidget

from pause_desktop.gui.day.wording import GLYPHS, TONES, name_of, what, when
from pause_desktop.gui.language import several, tr
from pause_desktop.gui.look.cells import Cell
from pause_desktop.gui.look.fields import ChoiceRow
from pause_desktop.gui.look.parts import empty, frame, rule, text
from pause_desktop.gui.look.rows import H, V
from pause_desktop.gui.look.tables import Column, Table
from pause_desktop.records.agenda import Due
from pause_desktop.records.terms import Terms
from pause_desktop.store.agenda import Day

_ROW = 40
KINDS: dict[str, tuple[str, frozenset[str]]] = {
    "all": (tr("All"), frozenset()),
    "reviews": (tr("Reviews"), frozenset({"review", "plan"})),
    "unseen": (tr("Unseen"), frozenset({"unseen"})),
    "follow_ups": (tr("Follow-ups"), frozenset({"follow_up", "past"})),
    "tasks": (tr("Tasks"), frozenset({"task"})),
    "other": (tr("Other"), frozenset({"renewal", "alert", "request", "return"})),
}
"""The kinds that the list is narrowed to: their words, and what belongs to them."""


class _DueTable(Table):
    """Space ticks a task off."""

    ticked = Signal(object)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Space is for tasks; every other key is the table's."""
        due = self.chosen()
        if event.key() == Qt.Key.Key_Space and due is not None and due.kind == "task":
            self.ticked.emit(due)
            return
        super().keyPressEvent(event)


class DueList(QWidget):
    """`opened` and `ticked` carry what is due."""

    opened = Signal(object)
    ticked = Signal(object)

    def __init__(self) -> None:
        super().__init__()
        self._day: Day | None = None
        self._terms: Terms | None = None
        self._curtain = False
        self.kind = ChoiceRow([(code, words) for code, (words, _) in KINDS.items()])
        self.kind.setAccessibleName(tr("What is shown"))
        self.kind.set_value("all")
        self.kind.changed.connect(self._narrow)
        self.table = _DueTable(self._columns(), tr("Coming up"), row=_ROW, flat=True)
        self.table.horizontalHeader().hide()
        self.table.opened.connect(self.opened)
        self.table.ticked.connect(self.ticked)
        self._middle = QStackedWidget()
        self._middle.addWidget(self.table)
        nothing = empty("check", tr("Nothing waits"), tr("What is due within a fortnight comes up here."))
        nothing.setProperty("kind", "")  # it stands in a card already
        self._middle.addWidget(nothing)
        self._keys = text(tr("{enter} opens   ·   {space} ticks a task off", enter="<b>Enter</b>",
                             space=f"<b>{tr('Space')}</b>"), "small", rich=True)  # fmt: skip
        head = H(text(tr("Coming up"), "section"), None, self._keys, gap=10, m=(16, 12, 16, 6))
        self._kinds = QWidget()
        self._kinds.setLayout(H((self.kind, 1), m=(12, 0, 6, 10)))
        self.setLayout(V(frame("card", V(head, self._kinds, rule(), (self._middle, 1), gap=0, m=1))))

    def show_day(self, day: Day, terms: Terms, curtain: bool) -> None:
        """Shows another day; what was chosen stays chosen where it is still there."""
        self._day, self._terms, self._curtain = day, terms, curtain
        for code, (words, kinds) in KINDS.items():
            count = sum(1 for due in day.due if not kinds or due.kind in kinds)
            made = self.kind.button(code)
            made.setText(f"{words} {count}" if kinds else words)
            made.setVisible(bool(count) or code == "all")
            made.setAccessibleName(several(count, "{words}, {n} entry", "{words}, {n} entries", words=words))
        self._kinds.setVisible(bool(day.due))
        self._narrow()

    def shown(self) -> list[Due]:
        """What the list shows."""
        return list(self.table.rows.rows)

    def _narrow(self) -> None:
        if self._day is None:
            return
        if self.kind.value() is None:
            self.kind.set_value("all")
        kinds = KINDS[str(self.kind.value())][1]
        rows = [due for due in self._day.due if not kinds or due.kind in kinds]
        chosen, at = self.table.chosen(), max(0, self.table.currentIndex().row())
        pick = rows.index(chosen) if chosen in rows else min(at, len(rows) - 1)
        self.table.show_rows(rows, pick)
        self._middle.setCurrentIndex(0 if rows else 1)
        self._keys.setVisible(bool(rows))

    def _columns(self) -> list[Column[Due]]:
        return [
            Column(tr("What"), 0, self._what, least=172),
            Column(tr("Woman"), 112, self._who, keep=1),
            Column(tr("When"), 172, self._when, right=True),
        ]

    @property
    def _today(self) -> dt.date:
        return self._day.today if self._day else dt.date.min

    def _what(self, due: Due) -> Cell:
        assert self._terms is not None
        tone = TONES[due.pressing(self._today)]
        words = what(due, self._terms, self._curtain)
        return Cell(words, glyph=GLYPHS[due.kind], glyph_tone=tone, tip=words)

    def _who(self, due: Due) -> Cell:
        person = self._day.people.get(due.woman) if self._day and due.woman else None
        if person is None:
            return Cell("", say=tr("nobody"))
        name = name_of(person.line, self._curtain)
        return Cell(name or person.line.reference, tone="soft", tip=person.line.reference)

    def _when(self, due: Due) -> Cell:
        pressing = due.pressing(self._today)
        return Cell(when(due, self._today), weight="label", tone=TONES[pressing] if pressing else "ink", right=True)
