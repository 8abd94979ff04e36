"""The week, Monday to Sunday: planned contacts and what falls due, each day a column one can walk into.

One Tab enters it and the next leaves it. Left and Right go from day to day, Up and Down within one, Page Up and
Page Down from week to week, Home to today.
"""

import datetime as dt
from collections.abc import Callable

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QScrollArea, QVBoxLayout, QWidget

from pause_desktop.gui.day.wording import GLYPHS, name_of, what
from pause_desktop.gui.language import several, tr, weekday
from pause_desktop.gui.look.parts import Button, button, frame, text
from pause_desktop.gui.look.rows import H, V, scroll
from pause_desktop.gui.look.theme import look_of
from pause_desktop.gui.record.dates import plainly
from pause_desktop.gui.record.said_records import MODES
from pause_desktop.records.agenda import Due
from pause_desktop.records.terms import Terms
from pause_desktop.store.agenda import Day, Planned

_DAYS = 7
_STEPS = {
    Qt.Key.Key_Left: (-1, 0), Qt.Key.Key_Right: (1, 0), Qt.Key.Key_Up: (0, -1), Qt.Key.Key_Down: (0, 1),
}  # fmt: skip
_NOT_OF_A_DAY = frozenset({"unseen", "past", "return"})


def monday(day: dt.date) -> dt.date:
    """The first day of the week that a day lies in."""
    return day - dt.timedelta(days=day.weekday())


class Week(QWidget):
    """Seven days beside one another, or below where text is large.

    `opened` carries a contact or what is due, `planning` the day on which a visit is wanted, `turned` the first day
    of another week (None for this one).
    """

    opened = Signal(object)
    planning = Signal(object)
    turned = Signal(object)

    def __init__(self) -> None:
        super().__init__()
        self.first = dt.date.min
        self.today = dt.date.min
        self.columns: list[list[Button]] = []
        """Each day from above: its own button, then its entries."""
        self._at = (0, 0)
        self._area: QScrollArea | None = None
        self.before = button("", "quiet", "chevron-left", tip=tr("The week before (Page Up)"))
        self.after = button("", "quiet", "chevron-right", tip=tr("The week after (Page Down)"))
        self.now = button(tr("This &week"), "quiet")
        self._title = text("", "section")
        self._days: QVBoxLayout = V(gap=0)
        self.before.clicked.connect(lambda: self._turn(-1))
        self.after.clicked.connect(lambda: self._turn(1))
        self.now.clicked.connect(self._to_today)
        head = H(self.before, self._title, self.after, None, self.now, gap=8)
        self.setLayout(V(head, (self._days, 1), gap=10))

    def show_week(self, day: Day, first: dt.date, terms: Terms, curtain: bool) -> None:
        """Shows the week that begins on a Monday; the keyboard stays on the same day of the week."""
        had = self._inside()
        if first != self.first:
            self._at = (self._at[0] if self.columns else day.today.weekday(), 0)
        before = self._area
        self.first, self.today, self.columns = first, day.today, []
        last = first + dt.timedelta(days=_DAYS - 1)
        self._title.setText(tr("{first} to {last}", first=plainly(first), last=plainly(last)))
        self.now.setVisible(first != monday(day.today))
        made = [self._column(day, first + dt.timedelta(days=n), terms, curtain) for n in range(_DAYS)]
        lay = V(*made, None, gap=8) if look_of().crowded else H(*((each, 1) for each in made), gap=8)
        self._area = scroll(lay)
        self._days.addWidget(self._area)
        self._area.show()  # what is not shown yet cannot take the keyboard
        self._rove(*self._at)
        if had:
            self.give_keyboard()
        if before is not None:
            self._days.removeWidget(before)
            before.hide()
            before.deleteLater()

    def give_keyboard(self) -> None:
        """Puts the keyboard on the day where it was, at first on today."""
        if self.columns:
            self._stop().setFocus(Qt.FocusReason.OtherFocusReason)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Walks through the days."""
        if not self.walk(event.key()):
            super().keyPressEvent(event)

    def walk(self, key: int) -> bool:
        """Does what a key does among the days, and says whether it is one of theirs."""
        if key in (Qt.Key.Key_PageUp, Qt.Key.Key_PageDown):
            self._turn(-1 if key == Qt.Key.Key_PageUp else 1)
        elif key == Qt.Key.Key_Home:
            self._to_today()
        elif (step := _STEPS.get(Qt.Key(key))) is not None and self._inside():
            across, down = step
            self._go(self._at[0] + across, 0 if across else self._at[1] + down)
        else:
            return False
        return True

    def _to_today(self) -> None:
        if monday(self.today) == self.first:
            self._go(self.today.weekday(), 0)
        else:
            self._at = (self.today.weekday(), 0)
            self.turned.emit(None)

    def _turn(self, weeks: int) -> None:
        self.turned.emit(self.first + dt.timedelta(days=_DAYS * weeks))

    # --- where the keyboard is -------------------------------------------------------------------------------

    def _inside(self) -> bool:
        focused = self.focusWidget()
        return any(each is focused and each.hasFocus() for column in self.columns for each in column)

    def _stop(self) -> Button:
        return self.columns[self._at[0]][self._at[1]]

    def _go(self, day: int, entry: int) -> None:
        """Goes to an entry; beyond Sunday begins the next week, and before Monday ends the last."""
        if not 0 <= day < _DAYS:
            self._at = (day % _DAYS, 0)
            self._turn(1 if day >= _DAYS else -1)
            return
        self._rove(day, entry)
        self._stop().setFocus(Qt.FocusReason.TabFocusReason)
        if self._area is not None:
            self._area.ensureWidgetVisible(self._stop())

    def _rove(self, day: int, entry: int) -> None:
        day = max(0, min(day, _DAYS - 1))
        self._at = (day, max(0, min(entry, len(self.columns[day]) - 1)))
        for column in self.columns:
            for each in column:
                stops = each is self._stop()
                each.setFocusPolicy(Qt.FocusPolicy.StrongFocus if stops else Qt.FocusPolicy.ClickFocus)

    # --- the days --------------------------------------------------------------------------------------------

    def _column(self, day: Day, on: dt.date, terms: Terms, curtain: bool) -> QWidget:
        entries = [self._planned(day, each, terms, curtain) for each in day.on(on)]
        entries += [
            self._due(day, due, terms, curtain)
            for due in day.due
            if due.day == on and due.kind not in _NOT_OF_A_DAY
        ]
        today = on == day.today
        short = f"{weekday(on.weekday(), short=True)} {on.day}"
        head = Entry(tr("{day}, today", day=short) if today else short, self.walk)
        says = several(
            len(entries), "{day}, {n} entry", "{day}, {n} entries", day=f"{weekday(on.weekday())} {plainly(on)}"
        )
        head.setAccessibleName(tr("{day}, today", day=says) if today else says)
        head.setToolTip(tr("Plan a visit on this day"))
        head.clicked.connect(lambda: self.planning.emit(on))
        self.columns.append([head, *entries])
        column = frame("chosen" if today else "card", V(head, *entries, None, gap=4, m=(6, 6, 6, 8)))
        column.setAccessibleName(says)
        return column

    def _planned(self, day: Day, planned: Planned, terms: Terms, curtain: bool) -> Button:
        hour = f"{planned.at:%H:%M} " if planned.at else ""
        mode = terms.label("mode", planned.mode)
        return self._entry(hour + _whom(day, planned, curtain), mode, MODES.get(planned.mode, "circle"), planned)

    def _due(self, day: Day, due: Due, terms: Terms, curtain: bool) -> Button:
        said = what(due, terms, curtain)
        return self._entry(_whom(day, due, curtain) or said, said, GLYPHS[due.kind], due)

    def _entry(self, words: str, more: str, glyph: str, what: object) -> Button:
        made = Entry(words, self.walk, glyph)
        made.setToolTip(f"{words}\n{more}" if more != words else words)
        made.setAccessibleName(f"{words}, {more}" if more != words else words)
        made.clicked.connect(lambda: self.opened.emit(what))
        return made


class Entry(Button):
    """A day or one of its entries; keys go first to `walk`, or the scroll area would take them."""

    def __init__(self, words: str, walk: Callable[[int], bool], glyph: str = "") -> None:
        super().__init__()
        self._walk = walk
        self.setProperty("kind", "link")
        self.setProperty("glyph", glyph)
        self.setText(words.replace("&", "&&"))
        self.setAutoDefault(False)
        self.wear(look_of())

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Walks on, or is pressed."""
        if event.modifiers() or not self._walk(event.key()):
            super().keyPressEvent(event)


def _whom(day: Day, entry: Planned | Due, curtain: bool) -> str:
    person = day.people.get(entry.woman) if entry.woman else None
    return (name_of(person.line, curtain) or person.line.reference) if person else ""
