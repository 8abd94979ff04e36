"""The women's table: who is with us, found by a few letters, narrowed, sorted and opened from the keyboard."""

from collections.abc import Iterable, Sequence
from typing import Any
from uuid import UUID

from PySide6.QtCore import Qt, QTimer, Signal

from pause_desktop.gui.desk import Desk
from pause_desktop.gui.language import several, tr
from pause_desktop.gui.look.theme import Look, look_of
from pause_desktop.gui.women_cells import Seen
from pause_desktop.gui.women_columns import fields_asked, women_columns
from pause_desktop.gui.women_frame import WomenFrame
from pause_desktop.gui.women_keys import BetweenSearchAndTable
from pause_desktop.gui.women_menus import SavedFilters, ask_for_columns
from pause_desktop.gui.women_reading import SHOWN, Lines, read_lines
from pause_desktop.gui.women_search import WomenIndex
from pause_desktop.gui.women_views import View, keep_columns, kept_columns
from pause_desktop.store.queries import WomanLine

_SOON = 80


class WomenPage(WomenFrame):
    """The table with its search, filters and empty states; signals carry a woman's id where one is meant."""

    opened = Signal(object)
    contact_wanted = Signal(object)
    group_wanted = Signal()
    new_wanted, import_wanted = Signal(), Signal()

    def __init__(self, desk: Desk) -> None:
        super().__init__(Seen(desk.today()), kept_columns(desk.preferences))
        self._desk = desk
        self._everybody = self._wanted = WomenIndex(())
        self._stale, self._loaded = True, False
        self.saved = SavedFilters(desk, self.filters, self.view, self)
        self._connect()
        self.wear(look_of())

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
        self.group.clicked.connect(self.group_wanted)
        for new in (self.add, self._begin):
            new.clicked.connect(self.new_wanted)
        self._bring.clicked.connect(self.import_wanted)
        self._all.clicked.connect(self._show_all)
        self.sort.changed.connect(self._arrange)
        self.sort_menu.aboutToShow.connect(lambda: self.sort.fill(self.sort_menu))
        self.saved_menu.aboutToShow.connect(lambda: self.saved.fill(self.saved_menu))
        self.saved.wanted.connect(self.show_view)
        self.choosing.clicked.connect(self._ask_for_columns)
        self.more_menu.aboutToShow.connect(self._fill_more)
        self._desk.changed.connect(self._changed)
        self._desk.curtained.connect(self._draw_curtain)

    def wear(self, look: Look) -> None:
        """Shows the rows anew where there is more or less room for their columns."""
        super().wear(look)
        if self._seen.crowded != look.crowded:
            self._seen.crowded = look.crowded
            self._show()

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
        """Reads every line again, in one pass; sounds and orders are worked out behind the window."""
        read = self._read()
        self._take(read)
        self._desk.tasks.run(
            lambda: self._get_ready(read), lambda _: self._show() if self._seen.typed else None, self
        )

    def _reload_behind(self) -> None:
        """Reads every line again without holding up the window; what is shown stays until they are there."""
        self._stale = False
        self._desk.tasks.run(lambda: self._get_ready(self._read()), self._take, self)

    def _read(self) -> Lines:
        return read_lines(self._desk, self.columns)

    def _get_ready(self, read: Lines) -> Lines:
        read.index.listen()
        self.sort.sort_ahead(read.index)
        return read

    def _take(self, read: Lines) -> None:
        self._seen.today, self._everybody, self._seen.terms = read.today, read.index, read.terms
        self._stale, self._loaded = False, True
        self.show_what_serves(bool(read.index.lines))
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
        self.sought.repaint()  # the letter first: 5,000 women may take a frame longer
        self._show()
        self._soon.start()

    def _show(self) -> None:
        chosen = self.table.chosen()
        self._seen.typed, self._seen.curtain = self.sought.text().strip(), self._desk.curtain
        found = self._wanted.find(self._seen.typed)
        lines, self._seen.heard = found.lines, found.heard
        self.table.show_rows(lines, 0 if chosen is None or self._seen.typed else _place_of(chosen.id, lines))
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
        self.sorting.setText(self.sort.show_on_head(bool(self._seen.typed)))
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
        self.more_menu.addAction(tr("Record a &group"), self.group_wanted.emit)
        self.saved.fill(self.more_menu.addMenu(tr("Sa&ved")))
        self.sort.fill(self.more_menu.addMenu(tr("&Sort by")))
        self.more_menu.addAction(tr("&Columns…"), self._ask_for_columns)

    # --- saved filters and columns -----------------------------------------------------------------------------

    def view(self) -> View:
        """What is shown, without a name."""
        typed = self.sought.text().strip()
        return View("", self.filters.wanted, typed, self.sort.column, self.sort.backwards, self.columns)

    def show_view(self, view: View) -> None:
        """Shows the table as a saved filter has it."""
        self.filters.put(view.wanted)
        self.show_columns(view.columns)
        self.sort.put(view.sort, view.backwards)
        self.sought.setText(view.typed)
        self._arrange()
        self.search()

    def show_columns(self, chosen: tuple[str, ...]) -> None:
        """Shows other columns and remembers them; fields that were not read are read now."""
        if chosen == self.columns:
            return
        asked = set(fields_asked(self.columns))
        self.columns = chosen
        keep_columns(self._desk.preferences, chosen)
        self.sort.stand(chosen)
        self.table.show_columns(women_columns(self._seen, chosen))
        if set(fields_asked(chosen)) <= asked:
            self._arrange()
        else:
            self.reload()

    def _ask_for_columns(self) -> None:
        ask_for_columns(self.columns, self, self.show_columns)

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


def _place_of(woman: UUID, lines: Sequence[WomanLine]) -> int:
    """Where a woman stands, first where she does not; ids are compared as plain numbers, which is quick."""
    return next((at for at, line in enumerate(lines) if line.id.int == woman.int), 0)
