"""The timeline of her record: as a picture and as a list, to find in, to filter, to open what it shows."""

from collections.abc import Mapping
from uuid import UUID

from PySide6.QtCore import Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QStackedWidget, QWidget

from pause_desktop.gui.desk import Desk
from pause_desktop.gui.language import tr
from pause_desktop.gui.look.fields import ChoiceRow, line_edit
from pause_desktop.gui.look.parts import button, empty, frame, rule, text
from pause_desktop.gui.look.rows import H, V, scroll
from pause_desktop.gui.look.theme import look_of
from pause_desktop.gui.record.entry_view import EntryView
from pause_desktop.gui.record.journey import journey, most_zoom
from pause_desktop.gui.record.journey_chart import CLOSER, JourneyChart
from pause_desktop.gui.record.list_section import by_month
from pause_desktop.gui.record.said import Said
from pause_desktop.gui.record.section import Section, Shown
from pause_desktop.gui.record.timeline import FILTERS, chosen, entries
from pause_desktop.store.queries import Raised, first_written

_LIST = 150
"""The least room that is worth a list under the picture, in pixels at 100 %."""


class TimelineSection(Section):
    """Her journey as a picture over everything that happened, by months; Enter opens an entry in its section."""

    def __init__(self, desk: Desk) -> None:
        super().__init__(desk)
        self._found: list[Said] = []
        self._large = False
        self.finder = line_edit(tr("Find an entry"), say=tr("Find in her timeline"), width=180, glyph="search")
        self.filter = ChoiceRow([(key, words) for key, (words, _) in FILTERS.items()])
        self.filter.set_value("everything")
        self.view = EntryView(tr("Her timeline"))
        self.picture = JourneyChart()
        self.drawn = button(tr("&Picture"), "choice", checked=True, tip=tr("Show her journey as a picture"))
        self.unfolded = button(tr("Pregna&ncies"), "choice", checked=False, tip=tr("Show pregnancies too"))
        self.closer = button("", "quiet", "zoom-in", tip=tr("Closer (+)"))
        self.away = button("", "quiet", "zoom-out", tip=tr("Further away (-)"))
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
        tools = self._tools = QWidget()
        self._room = H(
            self.finder,
            (self.filter, 1),
            self.away,
            self.closer,
            self.unfolded,
            self.drawn,
            gap=8,
            m=(14, 11, 14, 11),
        )
        tools.setLayout(self._room)
        self._line, self._rest, self._words = rule(), QWidget(), text("", wrap=True)
        self._rest.setLayout(V(self._words, None, m=(20, 8, 20, 8)))
        rows = V(tools, rule(), self.picture, self._line, (self._body, 1), (self._rest, 1), gap=0, m=1)
        self.stand(frame("card", rows))
        self._join_picture()
        self.finder.textChanged.connect(self._show)
        self.finder.returnPressed.connect(self._to_rows)
        self.filter.changed.connect(self._filter_chosen)
        self.view.opened.connect(lambda row: self.asked.emit(row.table, row.record))
        self.begin_contact.clicked.connect(lambda: self.asked.emit("contacts", None))

    def _join_picture(self) -> None:
        """What is chosen in the picture is chosen in the list, and the other way round."""
        self.picture.picked.connect(lambda event: self.view.choose(event.record))
        self.picture.picked.connect(lambda event: self._words.setText(event.spoken))
        self.picture.opened.connect(lambda event: self.asked.emit(event.table, event.record))
        self.view.picked.connect(self._follow)
        self.closer.clicked.connect(lambda: self.picture.closer())
        self.away.clicked.connect(lambda: self.picture.closer(1 / CLOSER))
        self.picture.zoomed.connect(self._show_zoom)
        self.drawn.toggled.connect(lambda _on: self._draw_or_not())
        self.unfolded.toggled.connect(lambda _on: self.show_her(self.shown) if self.shown is not None else None)

    def _follow(self, row: object) -> None:
        made = self.picture.made
        if isinstance(row, Said) and made is not None:
            same = (each for each in made.events if each.record == row.record and each.day == row.day)
            self.picture.choose(next(same, None), tell=False)

    def _draw_or_not(self) -> None:
        """Shows the picture when it is wanted and there is something to draw; the list where it has room."""
        made, large = self.picture.made, look_of().scale > 1
        wanted = self.drawn.isChecked() and made is not None and bool(made.events)
        self.picture.setVisible(wanted)
        for each in (self.closer, self.away):  # with larger text the keys + and - have to do
            each.setVisible(wanted and not large)
        self.unfolded.setVisible(not large)
        tight = wanted and self.height() - self._tools.sizeHint().height() - self.picture.height() < look_of().px(
            _LIST
        )
        self._body.setVisible(not tight)
        self._rest.setVisible(tight)
        self._line.setVisible(wanted and not tight)
        self._show_zoom()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Shows picture and list together only where both have room."""
        super().resizeEvent(event)
        self._draw_or_not()

    def _show_zoom(self) -> None:
        made = self.picture.made
        self.away.setEnabled(self.picture.zoom > 1)
        self.closer.setEnabled(made is not None and self.picture.zoom < most_zoom(made))

    def _bare(self, glyph: str, title: str, words: str, *actions: QWidget) -> QWidget:
        box = empty(glyph, title, words, *actions)
        box.setProperty("kind", "row")
        return scroll(V(box))  # it scrolls rather than make the whole page higher

    def show_her(self, shown: Shown) -> None:
        """Shows her timeline as it is now."""
        if look_of().scale > 1 and not self._large:  # larger text wants the list first; a press brings the picture
            self.drawn.setChecked(False)
        self._large = look_of().scale > 1
        super().show_her(shown)
        self._found = entries(shown.voice, self._raised(shown), pregnancies=self.unfolded.isChecked())
        self._show()

    def start_over(self) -> bool:
        """Is as it was when it was made: making it anew takes longer than all the rest of opening a record."""
        self.shown, self._found = None, []
        self.finder.clear()
        self.filter.set_value("everything")
        self.unfolded.setChecked(False)
        self.drawn.setChecked(True)
        self._words.clear()
        self.view.forget()
        self.picture.forget()
        return True

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
        found = chosen(self._found, value if isinstance(value, str) else "everything", self.finder.text())
        rows = by_month(found)
        self.view.show_rows(rows)
        if self.shown is not None:
            self.picture.show_journey(journey(self.shown.voice, found))
            self._words.setText(self.picture.chosen.spoken if self.picture.chosen else "")
        self._draw_or_not()
        self._body.setCurrentIndex(0 if rows else 2 if self._found else 1)

    def _to_rows(self) -> None:
        self.view.setFocus(Qt.FocusReason.TabFocusReason)

    def take_keyboard(self) -> None:
        """Gives the keyboard to the entries."""
        at = self.view if self._body.currentIndex() == 0 else self.begin_contact
        if self._body.isHidden():
            at = self.picture
        at.setFocus(Qt.FocusReason.TabFocusReason)

    def place(self) -> dict[str, str]:
        """The filter and what was looked for."""
        drawn = "yes" if self.drawn.isChecked() else "no"
        return {"filter": str(self.filter.value() or "everything"), "find": self.finder.text(), "drawn": drawn}

    def restore(self, place: Mapping[str, str]) -> None:
        """Filters and looks for the same again."""
        self.filter.set_value(place.get("filter") if place.get("filter") in FILTERS else "everything")
        self.finder.setText(place.get("find", ""))
        self.drawn.setChecked(place.get("drawn", "yes") == "yes")
        self._show()
