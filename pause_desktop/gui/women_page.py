"""The women's table: who is with us, found by a few letters, narrowed, sorted and opened from the keyboard."""

import datetime as dt
from collections.abc import Iterable
from dataclasses import dataclass
from typing import Any
from uuid import UUID

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtWidgets import QMenu, QStackedWidget, QWidget

from pause_desktop.gui.desk import Desk
from pause_desktop.gui.language import several, tr
from pause_desktop.gui.look.fields import line_edit
from pause_desktop.gui.look.parts import Worn, button, empty, frame, rule, text
from pause_desktop.gui.look.rows import H, V, page
from pause_desktop.gui.look.tables import Table
from pause_desktop.gui.look.theme import Look, look_of
from pause_desktop.gui.women_columns import Seen, women_columns
from pause_desktop.gui.women_filters import WomenFilters
from pause_desktop.gui.women_keys import BetweenSearchAndTable
from pause_desktop.gui.women_notes import NotesLine
from pause_desktop.gui.women_search import WomenIndex
from pause_desktop.gui.women_sorting import WomenSorting
from pause_desktop.records.practice import Cohort
from pause_desktop.store.queries import women, workers

SHOWN = frozenset({"women", "stage_periods", "contacts", "risk_alerts", "workers", "cohorts", "practice"})
"""Tables whose changes this page shows."""

_SOON = 80


@dataclass(frozen=True)
class _Lines:
    """What was read in one pass: the day, every line, and who and what they can be narrowed by."""

    today: dt.date
    index: WomenIndex
    team: list[tuple[UUID, str]]
    cohorts: list[tuple[UUID, str]]


class WomenPage(Worn, QWidget):
    """The table with its search, filters and empty states; signals carry a woman's id where one is meant."""

    opened = Signal(object)
    contact_wanted = Signal(object)
    new_wanted, import_wanted = Signal(), Signal()

    def __init__(self, desk: Desk) -> None:
        super().__init__()
        self._desk = desk
        self._seen = Seen(desk.today())
        self._everybody = self._wanted = WomenIndex(())
        self._stale, self._loaded = True, False
        self._build()
        self._connect()
        self.wear(look_of())

    # --- what stands where -------------------------------------------------------------------------------------

    def _build(self) -> None:
        self.sought = line_edit(
            tr("Reference, name, initials or a word from the notes"), glyph="search", say=tr("Search women")
        )
        self.filters = WomenFilters()
        self.count = text("", "soft")
        self.add = button(tr("&New woman…"), "plain", "user-plus")
        self.record = button(tr("&Record a contact"), "primary", "plus")
        self.record.setToolTip("Ctrl+N")
        self.sorting = button(tr("&Sort"), "quiet", "list")
        self.sort_menu = QMenu(self.sorting)
        self.sorting.setMenu(self.sort_menu)
        self.more = button("", "plain", "ellipsis", tip=tr("More"))
        self.more_menu = QMenu(self.more)
        self.more.setMenu(self.more_menu)
        self.table = Table(women_columns(self._seen), tr("Women"))
        self.sort = WomenSorting(self.table.horizontalHeader())
        self.notes = NotesLine()
        self._line = rule()
        self._sorted = text("", "small")
        keys = tr(
            "{enter} opens her record   ·   {find} search   ·   {curtain} privacy curtain",
            enter="<b>Enter</b>",
            find="<b>Ctrl+F</b>",
            curtain="<b>F9</b>",
        )
        self._keys = QWidget()
        self._keys.setLayout(H(text(keys, "small", rich=True), None, self._sorted))
        self.middle = QStackedWidget()
        self.middle.addWidget(frame("card", V((self.table, 1), self._line, self.notes, gap=0, m=1)))
        self._nobody_yet()
        self._nobody_found()
        head = H(text(tr("Women"), "title"), 8, self.count, None, self.add, self.record, gap=10)
        self._bar, self._spare = QWidget(), QWidget()
        row = ((self.sought, 10), 6, self.filters, (self._spare, 1), self.sorting, self.more)
        self._bar.setLayout(H(*row, gap=10))
        body = V(head, self._bar, (self.middle, 1), self._keys, gap=14, m=(28, 20, 28, 20))
        self.setLayout(V(page(body)))
        self.first = self.sought

    def _nobody_yet(self) -> None:
        self._begin = button(tr("Add the first &woman"), "primary", "user-plus")
        self._bring = button(tr("Bring in a &spreadsheet…"), "plain", "upload")
        self.middle.addWidget(
            empty(
                "users",
                tr("No women yet"),
                tr("Bring in the spreadsheet that you keep now, or add the first woman by hand."),
                self._begin,
                self._bring,
            )
        )

    def _nobody_found(self) -> None:
        self._all = button(tr("Show &everybody"), "plain", "users")
        self.middle.addWidget(
            empty(
                "search",
                tr("Nobody matches"),
                tr("Fewer letters find more. Names are found without accents too."),
                self._all,
            )
        )

    def _connect(self) -> None:
        self._soon = QTimer(self)
        self._soon.setSingleShot(True)
        self._soon.setInterval(_SOON)
        self._soon.timeout.connect(self._find_notes)
        self.sought.textChanged.connect(self._typed)
        self.sought.returnPressed.connect(self._open_chosen)
        self._between = BetweenSearchAndTable(self.sought, self.table)
        self.table.opened.connect(lambda line: self.opened.emit(line.id))
        self.notes.opened.connect(self.opened)
        self.filters.changed.connect(self._arrange)
        self.record.clicked.connect(lambda: self.contact_wanted.emit(None))
        for new in (self.add, self._begin):
            new.clicked.connect(self.new_wanted)
        self._bring.clicked.connect(self.import_wanted)
        self._all.clicked.connect(self._show_all)
        self.sort.changed.connect(self._arrange)
        self.sort_menu.aboutToShow.connect(lambda: self.sort.fill(self.sort_menu))
        self.more_menu.aboutToShow.connect(self._fill_more)
        self._desk.changed.connect(self._changed)
        self._desk.curtained.connect(self._draw_curtain)

    def wear(self, look: Look) -> None:
        """Puts what there is no room for into one menu."""
        self.sorting.setVisible(not look.crowded)
        self.more.setVisible(look.crowded)
        self._spare.setVisible(not look.crowded)
        self._show_what_serves()
        self.sought.setMaximumWidth(16_777_215 if look.crowded else look.px(430))
        if self._seen.crowded != look.crowded:
            self._seen.crowded = look.crowded
            self._show()

    def _show_what_serves(self) -> None:
        """Where there is nobody yet, only what brings somebody in is shown."""
        somebody, crowded = bool(self._everybody.lines), look_of().crowded
        self._bar.setVisible(somebody)
        self.record.setVisible(somebody)
        self.add.setVisible(somebody and not crowded)
        self._keys.setVisible(somebody and not crowded)

    # --- rows --------------------------------------------------------------------------------------------------

    def showEvent(self, event: Any) -> None:
        """Reads the rows again where something has changed since they were read."""
        super().showEvent(event)
        if not self._loaded:
            self.reload()
        elif self._stale or self._seen.today != self._desk.today():
            self._reload_behind()

    def hideEvent(self, event: Any) -> None:
        """Looks for no notes that nobody sees any more."""
        self._soon.stop()
        super().hideEvent(event)

    def reload(self) -> None:
        """Reads every line again, in one pass."""
        self._take(self._read())

    def _reload_behind(self) -> None:
        """Reads every line again without holding up the window; what is shown stays until they are there."""
        self._stale = False
        self._desk.tasks.run(self._read, self._take, self)

    def _read(self) -> _Lines:
        today = self._desk.today()
        with self._desk.reading() as rows:
            team = [(each.id, each.name) for each in workers(rows, today)]
            cohorts = sorted(((each.id, each.name) for each in rows.all(Cohort)), key=lambda each: each[1])
            return _Lines(today, WomenIndex(women(rows, today)), team, cohorts)

    def _take(self, read: _Lines) -> None:
        self._seen.today, self._everybody = read.today, read.index
        self._stale, self._loaded = False, True
        self._show_what_serves()
        self.filters.offer(read.team, read.cohorts)
        self._arrange()

    def _changed(self, entries: Iterable[Any]) -> None:
        if any(entry.table in SHOWN for entry in entries):
            self._stale = True
            if self.isVisible():
                self._reload_behind()

    def _draw_curtain(self, down: bool) -> None:
        self._seen.curtain = down
        self._show()
        self._find_notes()

    def _typed(self) -> None:
        self._show()
        self._soon.start()

    def _show(self) -> None:
        chosen = self.table.chosen()
        self._seen.typed, self._seen.curtain = self.sought.text().strip(), self._desk.curtain
        lines = self._wanted.find(self._seen.typed)
        at = next((n for n, line in enumerate(lines) if chosen is not None and line.id == chosen.id), 0)
        self.table.show_rows(lines, 0 if self._seen.typed else at)
        self._say(len(lines))

    def _arrange(self) -> None:
        """Narrows and sorts once, so that a keystroke only has to look."""
        self._wanted = self.sort.arranged(self._everybody, self.filters.wanted)
        self._show()

    def _say(self, shown: int) -> None:
        everybody = len(self._everybody.lines)
        narrowed = self._seen.typed or self.filters.wanted.count
        self.count.setText(
            several(shown, "{n} of {everybody} matches", "{n} of {everybody} match", everybody=f"{everybody:,}")
            if narrowed
            else f"{everybody:,}"
            if everybody
            else ""
        )
        self._sorted.setText(self.sort.show_on_head(bool(self._seen.typed)))
        self.middle.setCurrentIndex(0 if shown or (everybody and self.notes.some) else 2 if everybody else 1)

    def _find_notes(self) -> None:
        typed = self.sought.text().strip()
        if len(typed) < 2:
            self.notes.show_notes((), False)
        else:
            with self._desk.reading() as rows:
                self.notes.show_notes(self._everybody.notes(rows, typed), self._desk.curtain)
        self._line.setVisible(self.notes.some)
        self._say(len(self.table.rows.rows))

    def _fill_more(self) -> None:
        self.more_menu.clear()
        self.more_menu.addAction(tr("&New woman…"), self.new_wanted.emit)
        self.sort.fill(self.more_menu.addMenu(tr("&Sort by")))

    # --- the keyboard ------------------------------------------------------------------------------------------

    def search(self) -> None:
        """Puts the keyboard into the search, with what was typed chosen."""
        self._between.search()

    def chosen(self) -> UUID | None:
        """The woman whose line is picked."""
        line = self.table.chosen()
        return line.id if line else None

    def choose(self, woman: UUID) -> None:
        """Picks a woman's line, where it is shown."""
        for at, line in enumerate(self.table.rows.rows):
            if line.id == woman:
                self.table.selectRow(at)
                self.table.setFocus(Qt.FocusReason.OtherFocusReason)

    def _open_chosen(self) -> None:
        if (woman := self.chosen()) is not None:
            self.opened.emit(woman)

    def _show_all(self) -> None:
        self.sought.clear()
        self.filters.clear()
        self.search()
