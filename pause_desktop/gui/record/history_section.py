"""The history of her record, readable by a person: who changed what from what to what, and who looked at it."""

from typing import Any
from uuid import UUID

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QStackedWidget, QWidget

from pause_desktop.gui.desk import Desk
from pause_desktop.gui.language import several, tr
from pause_desktop.gui.look.fields import ChoiceRow
from pause_desktop.gui.look.parts import button, frame, rule, text
from pause_desktop.gui.look.rows import H, V
from pause_desktop.gui.look.theme import look_of
from pause_desktop.gui.record.entry_view import EntryView, Heading, Row
from pause_desktop.gui.record.history_words import told, told_look
from pause_desktop.gui.record.list_section import by_month
from pause_desktop.gui.record.said import Said
from pause_desktop.gui.record.section import Section, Shown
from pause_desktop.store import audit
from pause_desktop.store.fold import OpId
from pause_desktop.store.history import Change, count, history

AT_ONCE = 200
"""How many lines are read at once: a record of many years opens as fast as a new one."""

_UNDER = {
    "changes": tr("From what to what. Nothing is ever rubbed out: taking back is a change too."),
    "looks": tr("Who opened, printed or took out something of hers."),
}


class HistorySection(Section):
    """Every save about her, the newest first, and every look; read when first looked at, and after a change.

    `take_back_wanted` carries the stream and the name of a change that is to be taken back.
    """

    take_back_wanted = Signal(object, object)

    def __init__(self, desk: Desk) -> None:
        super().__init__(desk)
        self._read_for: Shown | None = None
        self._most = dict.fromkeys(_UNDER, AT_ONCE)
        self._changes: dict[UUID, Change] = {}
        self._undone: dict[tuple[str, OpId | None], Change] = {}
        self.switch = ChoiceRow([("changes", tr("Changes"), "history"), ("looks", tr("Who looked"), "eye")])
        self.switch.set_value("changes")
        self.take_back = button(
            tr("Take &back"), "plain", "undo-2", tip=tr("Take back the change that is chosen (Delete)")
        )
        self.changes, self.looks = EntryView(tr("Changes of her record")), EntryView(tr("Who looked at her record"))
        self._under = text(_UNDER["changes"], "small", wrap=True)
        self._body = QStackedWidget()
        for view in (self.changes, self.looks):
            self._body.addWidget(view)
        self.stand(self._card())
        self._wire()

    def _card(self) -> QWidget:
        head = QWidget()
        self._title = text(tr("History"), "section")
        words = V(self._title, self._under, gap=2)
        head.setLayout(H((words, 1), V(None, self.switch, None, gap=0), self.take_back, gap=12, m=(20, 10, 14, 10)))
        return frame("card", V(head, rule(), (self._body, 1), gap=0, m=1))

    def _wire(self) -> None:
        self.switch.changed.connect(self._switched)
        self.changes.picked.connect(lambda _row: self._show_action())
        self.changes.removed.connect(self._take_back)
        self.take_back.clicked.connect(lambda: self._take_back(self.changes.chosen()))
        for view in (self.changes, self.looks):
            view.unfolded.connect(self._show_more)

    @property
    def side(self) -> str:
        """Which side is shown: changes or looks."""
        return "looks" if self._body.currentWidget() is self.looks else "changes"

    # --- showing ---------------------------------------------------------------------------------------------

    def show_her(self, shown: Shown) -> None:
        """Shows her history, if anybody is looking."""
        super().show_her(shown)
        self._title.setVisible(not look_of().crowded)
        self._under.setVisible(not look_of().crowded)
        if self.isVisible():
            self._read()

    def showEvent(self, event: Any) -> None:
        """Reads the history when it comes into sight."""
        super().showEvent(event)
        self._read()

    def _read(self) -> None:
        if self.shown is None or self.shown is self._read_for:
            return
        self._read_for = self.shown
        stream = self.shown.her.woman.id.hex
        with self.desk.reading() as rows:
            changes = history(rows, stream, self._most["changes"])
            looks = audit.looks(rows, stream, self._most["looks"])
            earlier, unseen = count(rows, stream) - len(changes), audit.count_looks(rows, stream) - len(looks)
        changes = [change for change in changes if not (change.echo and change.stream != stream)]
        self._changes = {UUID(int=change.number): change for change in changes}
        self._undone = {(change.stream, change.takes_back): change for change in changes if change.takes_back}
        said = [told(change, self.shown.voice, self._taken_back_by(change)) for change in changes]
        self.changes.show_rows([*by_month(said), *_more(earlier, "changes")])
        self.looks.show_rows([*by_month([told_look(look) for look in looks]), *_more(unseen, "looks")])
        self._show_action()

    def _taken_back_by(self, change: Change) -> str:
        """Who took a change back; nobody where it stands, or was brought again."""
        last, times = change, 0
        while (by := self._undone.get((last.stream, last.name))) is not None:
            last, times = by, times + 1
        return last.worker if times % 2 else ""

    def _show_action(self) -> None:
        row = self.changes.chosen()
        change = self._changes.get(row.record) if row is not None else None
        self.take_back.setVisible(self.side == "changes")
        self.take_back.setEnabled(change is not None and not self._taken_back_by(change))

    def _show_more(self, side: str) -> None:
        self._most[side] += 5 * AT_ONCE
        self._read_for = None
        self._read()

    def _switched(self) -> None:
        side = self.switch.value()
        if not isinstance(side, str):  # one of the two is always shown
            side = self.side
            self.switch.set_value(side)
        self._body.setCurrentWidget(self.looks if side == "looks" else self.changes)
        self._under.setText(_UNDER[side])
        self._show_action()

    # --- doing -----------------------------------------------------------------------------------------------

    def _take_back(self, row: object) -> None:
        change = self._changes.get(row.record) if isinstance(row, Said) else None
        if change is not None and self.shown is not None:
            self.take_back_wanted.emit(UUID(change.stream), change.name)

    def take_keyboard(self) -> None:
        """Gives the keyboard to the lines."""
        (self.looks if self.side == "looks" else self.changes).setFocus()


def _more(left: int, side: str) -> list[Row]:
    """The line that brings what is older."""
    if left <= 0:
        return []
    return [Heading(several(left, "{n} earlier line", "{n} earlier lines"), fold=side)]
