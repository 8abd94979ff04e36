"""The timeline of her record: find in it, filter it, open what it shows."""

from collections.abc import Mapping
from uuid import UUID

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QStackedWidget, QWidget

from pause_desktop.gui.desk import Desk
from pause_desktop.gui.language import tr
from pause_desktop.gui.look.fields import ChoiceRow, line_edit
from pause_desktop.gui.look.parts import button, empty, frame, rule
from pause_desktop.gui.look.rows import H, V, scroll
from pause_desktop.gui.record.entry_view import EntryView
from pause_desktop.gui.record.list_section import by_month
from pause_desktop.gui.record.said import Said
from pause_desktop.gui.record.section import Section, Shown
from pause_desktop.gui.record.timeline import FILTERS, chosen, entries
from pause_desktop.store.queries import Raised, first_written


class TimelineSection(Section):
    """Everything that happened, by months; Enter opens an entry in its own section."""

    def __init__(self, desk: Desk) -> None:
        super().__init__(desk)
        self._found: list[Said] = []
        self.finder = line_edit(tr("Find in her timeline"), width=250, glyph="search")
        self.filter = ChoiceRow([(key, words) for key, (words, _) in FILTERS.items()])
        self.filter.set_value("everything")
        self.view = EntryView(tr("Her timeline"))
        self.begin_contact = button(tr("Record a contact"), "primary", "plus")
        self._body = QStackedWidget()
        self._body.addWidget(self.view)
        self._body.addWidget(
            self._bare(
                "sprout",
                tr("Her story begins here"),
                tr("Record the first contact with her, or the stage she is in."),
                self.begin_contact,
            )
        )
        self._body.addWidget(
            self._bare("search", tr("Nothing like that in her timeline"), tr("Try fewer letters, or Everything."))
        )
        tools = QWidget()
        tools.setLayout(H(self.finder, (self.filter, 1), gap=8, m=(14, 11, 14, 11)))
        self.stand(frame("card", V(tools, rule(), (self._body, 1), gap=0, m=1)))
        self.finder.textChanged.connect(self._show)
        self.finder.returnPressed.connect(self._to_rows)
        self.filter.changed.connect(self._filter_chosen)
        self.view.opened.connect(lambda row: self.asked.emit(row.table, row.record))
        self.begin_contact.clicked.connect(lambda: self.asked.emit("contacts", None))

    def _bare(self, glyph: str, title: str, words: str, *actions: QWidget) -> QWidget:
        box = empty(glyph, title, words, *actions)
        box.setProperty("kind", "row")
        return scroll(V(box))  # it scrolls rather than make the whole page higher

    def show_her(self, shown: Shown) -> None:
        """Shows her timeline as it is now."""
        super().show_her(shown)
        self._found = entries(shown.voice, self._raised(shown))
        self._show()

    def _raised(self, shown: Shown) -> dict[UUID, Raised]:
        if not shown.her.of("risk_alerts"):
            return {}
        with self.desk.reading() as rows:
            return first_written(rows, shown.her.woman.id, "risk_alerts")

    def _filter_chosen(self) -> None:
        if self.filter.value() is None:  # one filter always holds
            self.filter.set_value("everything")
        self._show()

    def _show(self) -> None:
        value = self.filter.value()
        rows = by_month(chosen(self._found, value if isinstance(value, str) else "everything", self.finder.text()))
        self.view.show_rows(rows)
        self._body.setCurrentIndex(0 if rows else 2 if self._found else 1)

    def _to_rows(self) -> None:
        self.view.setFocus(Qt.FocusReason.TabFocusReason)

    def take_keyboard(self) -> None:
        """Gives the keyboard to the entries."""
        at = self.view if self._body.currentIndex() == 0 else self.begin_contact
        at.setFocus(Qt.FocusReason.TabFocusReason)

    def place(self) -> dict[str, str]:
        """The filter and what was looked for."""
        return {"filter": str(self.filter.value() or "everything"), "find": self.finder.text()}

    def restore(self, place: Mapping[str, str]) -> None:
        """Filters and looks for the same again."""
        self.filter.set_value(place.get("filter") if place.get("filter") in FILTERS else "everything")
        self.finder.setText(place.get("find", ""))
        self._show()
