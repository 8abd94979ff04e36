"""What stands where on the women's page: search, filters, table, empty states, and what folds into one menu."""

from PySide6.QtWidgets import QMenu, QStackedWidget, QWidget

from pause_desktop.gui.language import tr
from pause_desktop.gui.look.fields import line_edit
from pause_desktop.gui.look.parts import Worn, button, frame, rule, text
from pause_desktop.gui.look.rows import H, V, page
from pause_desktop.gui.look.tables import Table
from pause_desktop.gui.look.theme import Look, look_of
from pause_desktop.gui.women_cells import Seen
from pause_desktop.gui.women_columns import women_columns
from pause_desktop.gui.women_empty import nobody_found, nobody_yet
from pause_desktop.gui.women_filters import WomenFilters
from pause_desktop.gui.women_notes import NotesLine
from pause_desktop.gui.women_sorting import WomenSorting


class WomenFrame(Worn, QWidget):
    """The parts of the page in their places; the page itself fills them and answers them."""

    def __init__(self, seen: Seen, columns: tuple[str, ...]) -> None:
        super().__init__()
        self._seen, self.columns = seen, columns
        self._somebody = False
        self._build()

    def _build(self) -> None:
        self.sought = line_edit(
            tr("Name, reference or a word in the notes"), glyph="search", say=tr("Search women")
        )
        self.filters = WomenFilters()
        self.count = text("", "soft")
        self.add = button(tr("&New woman…"), "plain", "user-plus")
        self.record = button(tr("&Record a contact"), "primary", "plus")
        self.record.setToolTip("Ctrl+N")
        self.group = button(tr("A group"), "plain", "users", tip=tr("Record a group   Ctrl+G"))
        self.saving = button(tr("Sa&ved"), "quiet", "funnel", tip=tr("Saved filters"))
        self.saved_menu = QMenu(self.saving)
        self.saving.setMenu(self.saved_menu)
        self.choosing = button(tr("&Columns…"), "quiet", "columns-3")
        self.sorting = button("", "link", "chevron-down", after=True)
        self.sort_menu = QMenu(self.sorting)
        self.sorting.setMenu(self.sort_menu)
        self.more = button("", "plain", "ellipsis", tip=tr("More"))
        self.more_menu = QMenu(self.more)
        self.more.setMenu(self.more_menu)
        self.table = Table(women_columns(self._seen, self.columns), tr("Women"))
        self.sort = WomenSorting(self.table.horizontalHeader())
        self.sort.stand(self.columns)
        self.notes = NotesLine()
        self._line = rule()
        keys = tr(
            "{enter} opens her record   ·   {find} search   ·   {curtain} privacy curtain",
            enter="<b>Enter</b>",
            find="<b>Ctrl+F</b>",
            curtain="<b>F9</b>",
        )
        self._keys = QWidget()
        self._keys.setLayout(H(text(keys, "small", rich=True), None, self.sorting))
        self.middle = QStackedWidget()
        self.middle.addWidget(frame("card", V((self.table, 1), self._line, self.notes, gap=0, m=1)))
        self._begin = button(tr("Add the first &woman"), "primary", "user-plus")
        self._bring = button(tr("Bring in a &spreadsheet…"), "plain", "upload")
        self._all = button(tr("Show &everybody"), "plain", "users")
        self.middle.addWidget(nobody_yet(self._begin, self._bring))
        self.middle.addWidget(nobody_found(self._all))
        head = H(text(tr("Women"), "title"), 8, self.count, None, self.add, self.group, self.record, gap=10)
        self._bar, self._spare = QWidget(), QWidget()
        row = ((self.sought, 10), 6, self.filters, (self._spare, 1), self.saving, self.choosing, self.more)
        self._bar.setLayout(H(*row, gap=10))
        body = V(head, self._bar, (self.middle, 1), self._keys, gap=14, m=(28, 20, 28, 12))
        self.setLayout(V(page(body)))
        self.first = self.sought

    def wear(self, look: Look) -> None:
        """Puts what there is no room for into one menu."""
        self.saving.setVisible(not look.crowded)
        self.choosing.setVisible(not look.crowded)
        self.more.setVisible(look.crowded)
        self._spare.setVisible(not look.crowded)
        self.sought.setMaximumWidth(16_777_215 if look.crowded else look.px(430))
        self.show_what_serves(self._somebody)

    def show_what_serves(self, somebody: bool) -> None:
        """Where there is nobody yet, only what brings somebody in is shown."""
        self._somebody, crowded = somebody, look_of().crowded
        self._bar.setVisible(somebody)
        self.record.setVisible(somebody)
        self.add.setVisible(somebody and not crowded)
        self.group.setVisible(somebody and not crowded)
        self._keys.setVisible(somebody and not crowded)
