"""Her record: who she is and how she may be reached always on top, a section below, and a form over it."""

from collections.abc import Mapping
from uuid import UUID

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent, QKeySequence, QShortcut
from PySide6.QtWidgets import QStackedWidget, QWidget

from pause_desktop.errors import NoSuchRecord
from pause_desktop.gui.desk import Desk
from pause_desktop.gui.language import tr
from pause_desktop.gui.look.pages import Foot
from pause_desktop.gui.look.parts import LaidAnew, button
from pause_desktop.gui.look.rows import H, V, page
from pause_desktop.gui.look.theme import Look, look_of
from pause_desktop.gui.record.herself_section import HerselfSection
from pause_desktop.gui.record.history_section import HistorySection
from pause_desktop.gui.record.middle import Middle
from pause_desktop.gui.record.record_header import RecordHeader, SafetyBar
from pause_desktop.gui.record.said import Voice, pounds
from pause_desktop.gui.record.section import Section, Shown
from pause_desktop.gui.record.section_list import SectionCombo, SectionList
from pause_desktop.gui.record.sections import SECTIONS, make_section, section_of
from pause_desktop.gui.undo.wording import capital
from pause_desktop.records.tables import TABLES
from pause_desktop.records.unanswered import everything_odd
from pause_desktop.store.queries import HerRecord, her_record
from pause_desktop.store.writing import Entry

_TITLES = [(key, title) for key, title in SECTIONS]
_COUNTED = {
    "contacts": "contacts", "plan": "goals", "children": "children", "outcomes": "outcomes", "words": "quotes",
    "people": "network_people",
}  # fmt: skip


class RecordPage(LaidAnew, QWidget):
    """The page of one woman; `left` asks to go back, `record_contact` carries her id.

    `take_back_wanted` carries stream and name of a change to be taken back, `join_wanted` another record of hers.
    """

    left = Signal()
    record_contact = Signal(object)
    take_back_wanted = Signal(object, object)
    join_wanted, elsewhere = Signal(object), Signal(str, object)

    def __init__(self, desk: Desk) -> None:
        super().__init__()
        self.desk = desk
        self.woman: UUID | None = None
        self.shown: Shown | None = None
        self.header, self.safety = RecordHeader(), SafetyBar()
        self.list, self.combo = SectionList(_TITLES), SectionCombo(_TITLES)
        self.stack = QStackedWidget()
        self._made: dict[str, Section] = {}
        self._removed: list[tuple[str, UUID, list[int]]] = []
        self.put_back = button(tr("Put it back"), "plain", "undo-2", tip=tr("Put back what was taken out last"))
        self.undo_bar = Foot(self.put_back)
        self.undo_bar.hide()
        self.middle = Middle(self.stack)
        inside = V(self.combo, H(self.list, (self.middle, 1), gap=16), gap=8)
        inside.setStretch(1, 1)
        self._body = V(self.header, self.safety, (inside, 1))
        self.setLayout(V(page(V((self._body, 1), self.undo_bar, gap=0))))
        self._wire()
        self._save_room()
        self.wear(look_of())

    def _save_room(self) -> None:
        crowded = look_of().crowded
        self._body.setSpacing(8 if crowded else 12)
        self._body.setContentsMargins(*((16, 8, 16, 8) if crowded else (28, 14, 28, 14)))

    def _wire(self) -> None:
        self.header.back.connect(self.go_back)
        self.header.record_contact.connect(self._ask_for_contact)
        self.list.chosen.connect(self.go_to)
        self.combo.chosen.connect(self.go_to)
        self.put_back.clicked.connect(self.undo_removal)
        self.desk.changed.connect(self._changed)
        self.desk.curtained.connect(self._curtained)
        for at, (key, _) in enumerate(SECTIONS[:9], 1):
            self._key(f"Ctrl+{at}", lambda key=key: self.go_to(key))
        for words, key in (
            (tr("Change her details"), "herself"),
            (tr("Needs and risk"), "needs"),
            (tr("History"), "history"),
        ):
            self.header.menu.addAction(words).triggered.connect(lambda _on=False, key=key: self.go_to(key))
        raise_alert = self.header.menu.addAction(tr("Raise a risk alert"))
        raise_alert.triggered.connect(lambda: self.add("risk_alerts"))

    def _key(self, keys: str, then: object) -> None:
        shortcut = QShortcut(QKeySequence(keys), self)
        shortcut.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
        shortcut.activated.connect(then)  # type: ignore[arg-type]

    # --- opening ---------------------------------------------------------------------------------------------

    def open(self, woman: UUID, section: str = "timeline", *, afresh: bool = False) -> None:
        """Opens a woman's record, and notes that it was looked at. Raises NoSuchRecord."""
        her = self._read(woman)
        woman = her.woman.id  # of two that were joined, who is kept
        self.flush()
        if woman != self.woman or afresh:
            self._let_go()
        self.woman = woman
        self.desk.looked("viewed", woman)
        self._show(her)
        self.go_to(section if section in dict(SECTIONS) else "timeline")

    def _let_go(self) -> None:
        """Takes every section of another woman away: nothing of hers may stay behind this one."""
        for key, section in list(self._made.items()):
            section.flush()
            if section.pane is not None:
                section.pane.end()
            if section.start_over():
                continue
            del self._made[key]
            self.stack.removeWidget(section)
            section.deleteLater()
        self._removed.clear()
        self.undo_bar.hide()

    def _read(self, woman: UUID) -> HerRecord:
        with self.desk.reading() as rows:
            return her_record(rows, woman)

    def refresh(self) -> None:
        """Reads her record again; an open form stays as it is. A record that is gone is left."""
        if self.woman is None:
            return
        try:
            her = self._read(self.woman)
        except NoSuchRecord:
            self.woman = None
            self._let_go()
            self.left.emit()
            return
        if her.woman.id != self.woman:  # it was joined with another just now
            return self.open(her.woman.id, self.section)
        self._show(her)
        section = self._made.get(self.section)
        if section is not None and self.shown is not None:
            section.show_her(self.shown)

    def _show(self, her: HerRecord) -> None:
        terms = self.desk.terms()
        odd = everything_odd(her.around, terms.today)
        voice = Voice(her, terms, self.desk.curtain)
        voice.warn({f.record: f.words for f in reversed(odd) if f.record is not None})
        self.shown = Shown(her, terms, odd, voice)
        self.header.show_her(her, terms, self.desk.curtain)
        self.safety.show_her(her, terms, voice.hide if voice.curtained else str)
        self.list.show_counts(self._counts(her))
        self._show_way()

    def _show_way(self, _at: int = 0) -> None:
        """The way to the other sections: a list, or one line that makes room for an open form."""
        crowded, made = look_of().crowded, self._made.get(self.section)
        self.list.setVisible(not crowded)
        self.combo.setVisible(crowded and not (made is not None and made.currentWidget() is made.pane))

    def _curtained(self, _down: bool) -> None:
        self.refresh()

    def lay_anew(self, look: Look) -> None:
        """Shows her again for another text size; open forms do so by themselves."""
        self._save_room()
        self.refresh()

    def _counts(self, her: HerRecord) -> dict[str, str]:
        counts = {key: str(len(her.of(table)) or "") for key, table in _COUNTED.items()}
        spent = sum(each.amount for each in her.of("resource_spends"))
        return counts | {"resource": pounds(spent) if spent else ""}

    # --- sections --------------------------------------------------------------------------------------------

    @property
    def section(self) -> str:
        """The key of the section that is shown."""
        current = self.stack.currentWidget()
        return next((key for key, made in self._made.items() if made is current), "timeline")

    def go_to(self, key: str) -> None:
        """Shows a section; a form left open in another keeps its draft."""
        if self.shown is None:
            return
        before = self._made.get(self.section)
        if before is not None:
            before.flush()
        self.list.choose(key)
        self.combo.choose(key)
        made = self._made.get(key) or self._make(key)
        if made.shown is not self.shown:
            made.show_her(self.shown)
        self.stack.setCurrentWidget(made)
        self._show_way()
        if not made.writing and not self.list.isAncestorOf(self.focusWidget() or self):
            made.take_keyboard()

    def _make(self, key: str) -> Section:
        made = self._made[key] = make_section(key, self.desk)
        made.removing.connect(self.remove)
        made.asked.connect(self._asked)
        if isinstance(made, HerselfSection):
            made.lookalikes.opened.connect(self.open)
            made.lookalikes.join_wanted.connect(self.join_wanted)
        if isinstance(made, HistorySection):
            made.take_back_wanted.connect(self.take_back_wanted)
        made.elsewhere.connect(lambda page: self.elsewhere.emit(page, self.woman))
        made.currentChanged.connect(self._show_way)
        self.stack.addWidget(made)
        return made

    def _asked(self, table: str, record: UUID | None) -> None:
        """Opens what the timeline points at, in its own section."""
        if table == "contacts" and record is None:
            self._ask_for_contact()
            return
        key = section_of(table)
        self.go_to(key)
        if table == "needs":
            self._made[key].choose(record) if record else None
        else:
            self._made[key].begin(table, record)

    def add(self, table: str) -> None:
        """Opens the form of a new record in its section."""
        key = section_of(table)
        self.go_to(key)
        self._made[key].begin(table)

    def _changed(self, entries: tuple[Entry, ...]) -> None:
        if self.woman is not None and any(entry.stream == self.woman for entry in entries):
            self.refresh()
            back = {entry.record for entry in entries if entry.kind == "added"}
            self._removed = [each for each in self._removed if each[1] not in back]  # put back by whatever way
            self._say_removed()

    # --- taking out and putting back -------------------------------------------------------------------------

    def remove(self, table: str, record: UUID) -> None:
        """Takes a record out; it can be put back as long as her record is open, and from its history after that."""
        self.desk.save(lambda change: change.remove(table, record))
        self._removed.append((table, record, self.desk.saved))
        self._say_removed()

    def undo_removal(self) -> None:
        """Puts back what was taken out last."""
        if self._removed:
            table, record, saved = self._removed[-1]
            self.desk.take_back(saved)
            section = self._made.get(section_of(table))
            if section is not None:
                section.choose(record)

    def _say_removed(self) -> None:
        self.undo_bar.setVisible(bool(self._removed))
        if self._removed:
            title = capital(tr(TABLES[self._removed[-1][0]].title))
            self.undo_bar.say(
                tr("{title} taken out. Its history stays.", title=title), "trash-2", "soft", aloud=True
            )

    # --- leaving and coming back -----------------------------------------------------------------------------

    def _ask_for_contact(self) -> None:
        self.flush()
        if self.woman is not None:
            self.record_contact.emit(self.woman)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Esc leaves the page; over an open form it is the form's own button that has the key."""
        if event.key() == Qt.Key.Key_Escape:
            self.go_back()
        else:
            super().keyPressEvent(event)

    def go_back(self) -> None:
        """Leaves the page; drafts are kept."""
        self.flush()
        self.left.emit()

    def flush(self) -> None:
        """Keeps at once whatever is half-typed."""
        for section in self._made.values():
            section.flush()

    def place(self) -> dict[str, str]:
        """Where a person is on the page: the woman, the section, the form that is open, all as plain words."""
        if self.woman is None:
            return {}
        section = self._made.get(self.section)
        inside = section.place() if section is not None else {}
        return {"woman": self.woman.hex, "section": self.section, **inside}

    def restore(self, place: Mapping[str, str]) -> None:
        """Opens the same woman, section and form; the draft brings back what was typed and the cursor."""
        if place.get("woman"):
            self.open(UUID(place["woman"]), place.get("section", "timeline"))
            self._made[self.section].restore(place)
