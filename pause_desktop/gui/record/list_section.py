"""A section that lists the records of one or more tables, each to be added, changed and taken out."""

from collections.abc import Sequence
from dataclasses import dataclass
from uuid import UUID

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QStackedWidget, QWidget

from pause_desktop.gui.desk import Desk
from pause_desktop.gui.language import tr
from pause_desktop.gui.look.parts import Box, Button, banner, button, empty, frame, rule, text
from pause_desktop.gui.look.rows import H, V, scroll
from pause_desktop.gui.look.theme import look_of
from pause_desktop.gui.record.dates import month_year
from pause_desktop.gui.record.entry_view import EntryView, Heading, Row
from pause_desktop.gui.record.said import Said
from pause_desktop.gui.record.section import Section, Shown
from pause_desktop.records.tables import TABLES

_MOST_DUE = 2


@dataclass(frozen=True)
class Listed:
    """One table of a section: the words of its button, and of the heading over its rows."""

    table: str
    add: str
    heading: str = ""
    folded: bool = False


@dataclass(frozen=True)
class SectionPlan:
    """A section that lists: its title, its tables, and what stands there while it is empty."""

    title: str
    listed: tuple[Listed, ...]
    empty: tuple[str, str, str] = ("list", tr("Nothing here yet"), "")
    by_month: bool = False


class ListSection(Section):
    """Rows with a head of buttons; what is due stands above them in words."""

    def __init__(self, desk: Desk, plan: SectionPlan) -> None:
        super().__init__(desk)
        self.plan = plan
        self.tables = tuple(each.table for each in plan.listed)
        self._unfolded: set[str] = set()
        self.view = EntryView(plan.title, days=plan.by_month)
        self.adds: dict[str, Button] = {each.table: self._add_button(each) for each in plan.listed}
        self.change = button(tr("Change"), "quiet", "pencil", tip=tr("Change what is chosen (Enter)"))
        self.take_out = button(tr("Take out"), "quiet", "trash-2", tip=tr("Take out what is chosen (Delete)"))
        self.change.setText(tr("Change"))
        self._due = QWidget()
        self._due_rows = V(gap=8, m=(16, 0, 16, 8))
        self._due.setLayout(self._due_rows)
        self._body = QStackedWidget()
        self._body.addWidget(self.view)
        self._body.addWidget(self._empty())
        self.top = V(gap=0)
        self.stand(self._card())
        self._wire()

    def _add_button(self, listed: Listed) -> Button:
        made = button(listed.add, "plain", "plus")
        made.clicked.connect(lambda: self.begin(listed.table))
        return made

    def _card(self) -> Box:
        head = QWidget()
        actions = list(self.adds.values())
        self._title = text(self.plan.title, "section")
        self._head = H(self._title, None, self.change, self.take_out, *actions, gap=8, m=(20, 8, 12, 8))
        head.setLayout(self._head)
        return frame("card", V(head, rule(), self.top, self._due, (self._body, 1), gap=0, m=1))

    def add_action(self, made: QWidget) -> None:
        """Puts one more button before those that work on what is chosen."""
        self._head.insertWidget(self._head.indexOf(self.change), made)

    def _empty(self) -> QWidget:
        glyph, title, words = self.plan.empty
        first = self.plan.listed[0]
        add = button(first.add.replace("&", ""), "primary", "plus")  # the letter is that of the button above
        add.clicked.connect(lambda: self.begin(first.table))
        box = empty(glyph, title, words, add)
        box.setProperty("kind", "row")
        return scroll(V(box))  # it scrolls rather than make the whole page higher

    def _wire(self) -> None:
        self.view.opened.connect(self._open)
        self.view.removed.connect(self._remove)
        self.view.unfolded.connect(self._unfold)
        self.view.picked.connect(lambda _row: self._show_actions())
        self.change.clicked.connect(lambda: self._open(self.view.chosen()))
        self.take_out.clicked.connect(lambda: self._remove(self.view.chosen()))

    # --- showing ---------------------------------------------------------------------------------------------

    def show_her(self, shown: Shown) -> None:
        """Shows the rows as they are now."""
        super().show_her(shown)
        self._save_room()
        rows = self.rows(shown)
        self.view.show_rows(rows)
        self._body.setCurrentIndex(0 if rows else 1)
        self._show_due(shown)
        self._show_actions()

    def _save_room(self) -> None:
        """With large text the list of sections says the title already, and icons have to do."""
        look = look_of()
        brief = look.crowded or (len(self.adds) > 2 and (look.sunlight or look.scale > 1))
        self._title.setVisible(not brief)
        for each, words in ((self.change, tr("Change")), (self.take_out, tr("Take out"))):
            each.setText("" if brief else words)
            each.wear(look)

    def rows(self, shown: Shown) -> list[Row]:
        """The rows of all its tables, under headings where there are several."""
        found: list[Row] = []
        for listed in self.plan.listed:
            said = shown.voice.say_all(listed.table)
            if not said:
                continue
            folded = listed.folded and listed.table not in self._unfolded
            if len(self.plan.listed) > 1 or folded:
                heading = listed.heading or tr(TABLES[listed.table].plural).capitalize()
                found.append(Heading(heading, fold=listed.table if folded else ""))
            if not folded:
                found += by_month(said) if self.plan.by_month else said
        return found

    def _show_due(self, shown: Shown) -> None:
        while (item := self._due_rows.takeAt(0)) is not None:
            widget = item.widget()
            if widget is not None:
                widget.hide()
                widget.deleteLater()
        due = list(dict.fromkeys(tr(f.words) for f in shown.findings if f.due and f.table in self.tables))
        for words in due[:_MOST_DUE]:
            last = words == due[:_MOST_DUE][-1]
            more = (
                " " + tr("And {n} more, beside the records.", n=len(due) - _MOST_DUE)
                if last and len(due) > _MOST_DUE
                else ""
            )
            self._due_rows.addWidget(banner("warn", "triangle-alert", words + more))
        self._due.setVisible(bool(due))
        self._due_rows.setContentsMargins(16, 10, 16, 8)

    def _show_actions(self) -> None:
        chosen = self.view.chosen() is not None
        self.change.setVisible(chosen)
        self.take_out.setVisible(chosen)

    # --- doing -----------------------------------------------------------------------------------------------

    def _open(self, row: object) -> None:
        if isinstance(row, Said):
            self.begin(row.table, row.record)

    def _remove(self, row: object) -> None:
        if isinstance(row, Said):
            self.removing.emit(row.table, row.record)

    def _unfold(self, table: str) -> None:
        self._unfolded.add(table)
        if self.shown is not None:
            self.show_her(self.shown)

    def choose(self, record: UUID) -> None:
        """Brings a record into sight."""
        self.view.choose(record)

    def take_keyboard(self) -> None:
        """Gives the keyboard to the rows, or to what adds the first one."""
        at = self.view if self._body.currentIndex() == 0 else next(iter(self.adds.values()))
        at.setFocus(Qt.FocusReason.TabFocusReason)


def by_month(said: Sequence[Said]) -> list[Row]:
    """Entries under the months of their days; those without a day come last."""
    rows: list[Row] = []
    month = ""
    for each in said:
        words = month_year(each.day) if each.day else tr("Without a day")
        if words != month:
            rows.append(Heading(words))
            month = words
        rows.append(each)
    return rows
