"""The drafts: everything half-typed, by woman and form. One press goes on at the same field, one puts it away."""

from collections.abc import Mapping

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QStackedWidget, QWidget

from pause_desktop.gui.curtain import initials
from pause_desktop.gui.desk import Desk
from pause_desktop.gui.handover.left_open import TABLE as HANDOVER
from pause_desktop.gui.join.drafts import follow
from pause_desktop.gui.language import several, tr
from pause_desktop.gui.look.cells import Cell
from pause_desktop.gui.look.pages import head
from pause_desktop.gui.look.parts import button, empty, frame, text
from pause_desktop.gui.look.rows import H, V, page
from pause_desktop.gui.look.tables import Column, Table
from pause_desktop.gui.record.dates import kept_when
from pause_desktop.gui.whisper import Whisper
from pause_desktop.records.fields import columns_by_name
from pause_desktop.records.tables import TABLES
from pause_desktop.store.drafts import Draft
from pause_desktop.store.reading import Reading


class DraftsPage(QWidget):
    """The list; `opened` carries the draft to go on with."""

    opened = Signal(object)

    def __init__(self, desk: Desk, whisper: Whisper) -> None:
        super().__init__()
        self._desk, self._whisper = desk, whisper
        self._whose: dict[str, tuple[str, str]] = {}
        self.go_on = button(tr("&Go on"), "primary", "pencil")
        self.away = button(tr("&Put away"), "plain", "trash-2")
        self.table = Table(self._columns(), tr("Drafts"))
        self.middle = QStackedWidget()
        self.middle.addWidget(frame("card", V((self.table, 1), gap=0, m=1)))
        self.middle.addWidget(
            empty(
                "pen-line", tr("Nothing half-typed"), tr("Whatever you leave before saving waits here, encrypted.")
            )
        )
        self._keys = text(
            "<b>Enter</b> goes on at the same field   ·   <b>Delete</b> puts it away", "small", rich=True
        )
        top = head(tr("Drafts"), tr("Kept in the encrypted file while they are typed."), self.away, self.go_on)
        self.setLayout(V(page(V(top, (self.middle, 1), H(self._keys), gap=14, m=(28, 20, 28, 20)))))
        self.table.opened.connect(self.opened)
        self.table.installEventFilter(self)
        self.go_on.clicked.connect(self._open)
        self.away.clicked.connect(self._put_away)
        desk.curtained.connect(lambda _down: self.reload())
        desk.changed.connect(lambda _entries: self.isVisible() and self.reload())

    def _columns(self) -> list[Column[Draft]]:
        return [
            Column(tr("Reference"), 120, lambda draft: Cell(self._of(draft)[0], tone="soft"), keep=1),
            Column(tr("Name"), 220, self._name, keep=2),
            Column(tr("What"), 0, lambda draft: Cell(said(draft), weight="label"), least=180),
            Column(tr("How far"), 300, lambda draft: Cell(how_far(draft), tone="soft"), keep=3),
            Column(tr("Kept"), 235, self._kept, keep=0),
        ]

    def open(self, _facts: Mapping[str, str]) -> None:
        """Shows what there is now."""
        follow(self._desk)
        self.reload()

    def reload(self) -> None:
        """Reads the drafts again."""
        drafts, at = self._desk.drafts.all(), max(0, self.table.currentIndex().row())
        with self._desk.reading() as rows:
            self._whose = _people(rows)
        self.table.show_rows(drafts, min(at, len(drafts) - 1))
        self.middle.setCurrentIndex(0 if drafts else 1)
        for part in (self.go_on, self.away, self._keys):
            part.setVisible(bool(drafts))

    def give_keyboard(self) -> None:
        """Puts the keyboard on the list."""
        self.table.setFocus(Qt.FocusReason.OtherFocusReason)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Delete puts away what is picked."""
        if not isinstance(event, QKeyEvent) or event.type() != QEvent.Type.KeyPress:
            return False
        if event.key() != Qt.Key.Key_Delete or self.table.chosen() is None:
            return False
        self._put_away()
        return True

    def _open(self) -> None:
        if (draft := self.table.chosen()) is not None:
            self.opened.emit(draft)

    def _put_away(self) -> None:
        draft: Draft | None = self.table.chosen()
        if draft is None:
            return
        self._desk.drafts.drop(draft.key)
        self.reload()
        self._whisper.say(
            tr("{what}: put away.", what=said(draft)), tr("&Bring it back"), lambda: self._bring_back(draft)
        )

    def _bring_back(self, draft: Draft) -> None:
        self._desk.drafts.keep(
            draft.key, draft.table, draft.body, record=draft.record, woman=draft.woman, place=draft.place
        )
        self.reload()

    def _of(self, draft: Draft) -> tuple[str, str]:
        chosen = draft.woman or draft.body.get("woman")  # of a new contact she is chosen in the form itself
        return self._whose.get(chosen if isinstance(chosen, str) else "", ("–", ""))

    def _name(self, draft: Draft) -> Cell:
        name = self._of(draft)[1]
        return Cell((initials(name) if self._desk.curtain else name) or "–")

    def _kept(self, draft: Draft) -> Cell:
        at = draft.updated.astimezone()
        return Cell(f"{kept_when(at.date(), self._desk.today())}, {at:%H:%M}")


def said(draft: Draft) -> str:
    """What kind of form it is: "New contact", "Goal, being changed"."""
    if draft.table == HANDOVER:
        return tr("Her own scores, handed over")
    title = tr(TABLES[draft.table].title) if draft.table in TABLES else tr(draft.table)
    if not draft.record:
        return tr("New {title}", title=title)
    return tr("{title}, being changed", title=title[0].upper() + title[1:])


def how_far(draft: Draft, longest: int = 60) -> str:
    """The field that was typed in last and how many are filled; never the words, which may name somebody."""
    if draft.table == HANDOVER:
        return several(len(draft.body.get("answers", {})), "{n} area answered", "{n} areas answered")
    filled = sum(bool(value) for value in draft.body.values())
    field = str(draft.place.get("field", ""))
    known = columns_by_name(TABLES[draft.table]) if draft.table in TABLES else {}
    at = tr(", at {label}", label=tr(known[field].label).lower()) if field in known else ""
    return several(filled, "{n} field filled{at}", "{n} fields filled{at}", at=at)[:longest]


def _people(rows: Reading) -> dict[str, tuple[str, str]]:
    found = rows.pick("women", "id", "reference", "first_name", "preferred_name", "last_name")
    return {
        key: (reference, " ".join(part for part in (preferred or first, last) if part))
        for key, reference, first, preferred, last in found
    }
