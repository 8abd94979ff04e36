"""Which other record is hers: those that resemble hers, or any that is found by three letters."""

from uuid import UUID

from PySide6.QtCore import QMargins, Qt, Signal
from PySide6.QtWidgets import QDialog, QWidget

from pause_desktop.gui.desk import Desk
from pause_desktop.gui.language import tr
from pause_desktop.gui.look.fields import Field
from pause_desktop.gui.look.parts import button, text
from pause_desktop.gui.look.rows import H, V
from pause_desktop.gui.look.theme import look_of
from pause_desktop.gui.record.lookalikes import Lookalikes
from pause_desktop.gui.record.woman_finder import WomanEditor
from pause_desktop.records.likeness import Person
from pause_desktop.store.queries import HerRecord, women

_WIDE, _HIGH = 760, 400


class OtherRecord(QDialog):
    """`found` carries the id of the other record; `opened` asks to look at one that resembles hers first."""

    found = Signal(object)
    opened = Signal(object)

    def __init__(self, desk: Desk, her: HerRecord, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(tr("Join two records"))
        with desk.reading() as rows:
            lines = [line for line in women(rows, desk.today()) if line.id != her.woman.id]
        self.lookalikes = Lookalikes(desk, joins=True, title=tr("These resemble hers"))
        self.woman = WomanEditor(lines, desk.curtain)
        self._chosen: UUID | None = None
        self.go_on = button(tr("&Compare the two"), "primary", "arrow-right", after=True)
        self.leave = button(tr("No&t now"), "quiet", key="Esc")
        field = Field(tr("The othe&r record"), self.woman, tr("Three letters of her reference or name."))
        title = tr("Which other record is hers?")
        self.setLayout(
            V(
                text(title, "title"), self.lookalikes, field, None, H(self.leave, None, self.go_on, gap=10),
                gap=12, m=(24, 20, 24, 18),
            )
        )  # fmt: skip
        room = (parent.size() if parent else self.screen().availableSize()).shrunkBy(QMargins(20, 20, 20, 20))
        self.resize(min(look_of().px(_WIDE), room.width()), min(look_of().px(_HIGH), room.height()))
        self._wire()
        woman = her.woman
        names = (woman.first_name or "", woman.last_name or "", woman.preferred_name or "")
        self.lookalikes.look_for(Person(*names, woman.date_of_birth, woman.id))
        self.woman.setFocus()

    def _wire(self) -> None:
        self.go_on.setEnabled(False)
        self.woman.found.connect(self._take)
        self.woman.taken.connect(self.go_on.setFocus)
        self.go_on.clicked.connect(lambda: self._end(self._chosen))
        self.leave.clicked.connect(self.reject)
        self.lookalikes.join_wanted.connect(self._end)
        self.lookalikes.opened.connect(self._look_first)

    def _take(self, woman: UUID | None) -> None:
        self._chosen = woman
        self.go_on.setEnabled(woman is not None)

    def _end(self, woman: UUID | None) -> None:
        if woman is not None:
            self.found.emit(woman)
            self.accept()

    def _look_first(self, woman: UUID) -> None:
        self.opened.emit(woman)
        self.reject()
