"""The week, Monday to Sunday: planned contacts and what falls due, each day a column one can walk into."""

import datetime as dt

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget

from pause_desktop.gui.day.wording import GLYPHS, name_of, what
from pause_desktop.gui.language import several, tr, weekday
from pause_desktop.gui.look.parts import Button, button, frame, text
from pause_desktop.gui.look.rows import H, V, scroll
from pause_desktop.gui.look.theme import look_of
from pause_desktop.gui.record.dates import plainly
from pause_desktop.gui.record.said_records import MODES
from pause_desktop.records.terms import Terms
from pause_desktop.store.agenda import Day

_DAYS = 7


def monday(day: dt.date) -> dt.date:
    """The first day of the week that a day lies in."""
    return day - dt.timedelta(days=day.weekday())


class Week(QWidget):
    """Seven days beside one another, or below where text is large; `opened` carries a contact or what is due."""

    opened = Signal(object)
    turned = Signal(object)

    def __init__(self) -> None:
        super().__init__()
        self.first = dt.date.min
        self.entries: dict[dt.date, list[Button]] = {}
        self.before = button("", "quiet", "chevron-left", tip=tr("The week before (Page Up)"))
        self.after = button("", "quiet", "chevron-right", tip=tr("The week after (Page Down)"))
        self.now = button(tr("This &week"), "quiet")
        self._title = text("", "section")
        self._days: QVBoxLayout = V(gap=0)
        self.before.clicked.connect(lambda: self.turned.emit(self.first - dt.timedelta(days=_DAYS)))
        self.after.clicked.connect(lambda: self.turned.emit(self.first + dt.timedelta(days=_DAYS)))
        self.now.clicked.connect(lambda: self.turned.emit(None))
        head = H(self.before, self._title, self.after, None, self.now, gap=8)
        self.setLayout(V(head, (self._days, 1), gap=10))

    def show_week(self, day: Day, first: dt.date, terms: Terms, curtain: bool) -> None:
        """Shows the week that begins on a Monday."""
        while (item := self._days.takeAt(0)) is not None:
            if (widget := item.widget()) is not None:
                widget.hide()
                widget.deleteLater()
        self.first, self.entries = first, {}
        last = first + dt.timedelta(days=_DAYS - 1)
        self._title.setText(tr("{first} to {last}", first=plainly(first), last=plainly(last)))
        self.now.setVisible(first != monday(day.today))
        columns = [self._column(day, first + dt.timedelta(days=n), terms, curtain) for n in range(_DAYS)]
        lay = V(*columns, None, gap=8) if look_of().crowded else H(*((each, 1) for each in columns), gap=8)
        self._days.addWidget(scroll(lay))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Page Up and Page Down turn the weeks."""
        key = event.key()
        if key == Qt.Key.Key_PageUp:
            self.before.click()
        elif key == Qt.Key.Key_PageDown:
            self.after.click()
        else:
            super().keyPressEvent(event)

    def _column(self, day: Day, on: dt.date, terms: Terms, curtain: bool) -> QWidget:
        made: list[Button] = []
        for planned in day.on(on):
            person = day.people.get(planned.woman)
            name = (name_of(person.line, curtain) or person.line.reference) if person else ""
            hour = f"{planned.at:%H:%M} " if planned.at else ""
            made.append(
                self._entry(
                    f"{hour}{name}", terms.label("mode", planned.mode), MODES.get(planned.mode, "circle"), planned
                )
            )
        for due in day.due:
            if due.day == on and due.kind not in ("unseen", "past"):
                person = day.people.get(due.woman) if due.woman else None
                name = (name_of(person.line, curtain) or person.line.reference) if person else ""
                made.append(
                    self._entry(name or what(due, terms, curtain), what(due, terms, curtain), GLYPHS[due.kind], due)
                )
        self.entries[on] = made
        today = on == day.today
        head = text(
            f"{weekday(on.weekday(), short=True)} {on.day}",
            "strong" if today else "label",
            "accent" if today else None,
        )
        says = several(
            len(made), "{day}, {n} entry", "{day}, {n} entries", day=f"{weekday(on.weekday())} {plainly(on)}"
        )
        column = frame("chosen" if today else "card", V(head, *made, None, gap=6, m=(8, 10, 8, 10)))
        column.setAccessibleName(says)
        return column

    def _entry(self, words: str, more: str, glyph: str, what: object) -> Button:
        made = button(words.replace("&", "&&"), "link", glyph)
        made.setToolTip(more)
        made.setAccessibleName(f"{words}, {more}")
        made.clicked.connect(lambda: self.opened.emit(what))
        return made
