"""Says, beside the fields in which a woman is named, who on file may be the same woman. It never stops anybody."""

import datetime as dt
from collections.abc import Sequence
from uuid import UUID

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from pause_desktop.gui.desk import Desk
from pause_desktop.gui.language import tr
from pause_desktop.gui.look.parts import Box, button, frame, icon, text
from pause_desktop.gui.look.rows import H, V
from pause_desktop.gui.look.theme import look_of
from pause_desktop.gui.record.record_form import RecordForm
from pause_desktop.gui.record.typed import lean_of, understood
from pause_desktop.records.likeness import Person, Resembles
from pause_desktop.store.resembling import Everybody, everybody

NAMING = frozenset({"first_name", "last_name", "preferred_name", "date_of_birth"})
"""The fields by which a woman is recognised."""

_MOST, _MOST_CROWDED = 3, 1


def person_of(form: RecordForm, key: UUID | None = None) -> Person:
    """Who stands in a form as far as it is typed."""
    typed = form.draft()
    first, last, preferred = (str(typed.get(name) or "") for name in ("first_name", "last_name", "preferred_name"))
    return Person(first, last, preferred, _born(form), key)


def _born(form: RecordForm) -> dt.date | None:
    field = form.fields.get("date_of_birth")
    typed = field.typing.typed() if field is not None else None
    if field is None or not isinstance(typed, str):
        return None
    return understood(field.column, typed, form.terms.today, lean_of(form.table, field.column))


class Lookalikes(QWidget):
    """A strip that is there only while somebody resembles her; `opened` and `join_wanted` carry who it is."""

    opened = Signal(object)
    join_wanted = Signal(object)

    def __init__(self, desk: Desk, *, joins: bool = False, title: str = tr("She may be on file already")) -> None:
        super().__init__()
        self._desk, self._joins, self._title = desk, joins, title
        self._everybody: Everybody | None = None
        self._reading = False
        self._her: Person | None = None
        self._box: Box | None = None
        self.setLayout(V())
        self.found: Sequence[Resembles] = ()
        self.hide()
        desk.curtained.connect(lambda _: self._show())

    def forget(self) -> None:
        """Says nothing any more, and reads who is on file anew when next asked."""
        self._everybody, self._her, self.found = None, None, ()
        self._show()

    def look_for(self, her: Person) -> None:
        """Says who resembles her, as soon as everybody on file has been read behind the window."""
        self._her = her
        if self._everybody is not None:
            self._look()
        elif not self._reading:
            self._reading = True
            self._desk.tasks.run(self._read, self._take, self)

    def _read(self) -> Everybody:
        with self._desk.reading() as rows:
            return everybody(rows)

    def _take(self, read: Everybody) -> None:
        self._reading, self._everybody = False, read
        if self._her is not None:
            self._look()

    def _look(self) -> None:
        if self._everybody is None or self._her is None:
            return
        most = _MOST_CROWDED if look_of().crowded else _MOST
        found = self._everybody.on_file.like(self._her, most)
        if found != self.found:
            self.found = found
            self._show()

    def _show(self) -> None:
        if self._box is not None:
            self._box.hide()
            self._box.deleteLater()
            self._box = None
        if self.found:
            rows = [self._row(at, each) for at, each in enumerate(self.found)]
            title = text(self._title, "strong", "warn")
            head = H(icon("triangle-alert", "warn", 20), (title, 1), gap=10)
            self._box = frame("warn", V(head, *rows, gap=4, m=(14, 8, 12, 8)))
            self._box.setAccessibleName(title.text())
            self._box.setAccessibleDescription(" ".join(self._said(each) for each in self.found))
            layout = self.layout()
            if layout is not None:
                layout.addWidget(self._box)
        self.setVisible(bool(self.found))

    def _said(self, each: Resembles) -> str:
        assert self._everybody is not None
        who = self._everybody.named[each.key]
        name = who.initials if self._desk.curtain else who.name
        why = ", ".join(tr(reason) for reason in each.why.reasons)
        return f"{who.reference}  {name}  ·  {why}" if name else f"{who.reference}  ·  {why}"

    def _row(self, at: int, each: Resembles) -> QWidget:
        assert self._everybody is not None
        reference = self._everybody.named[each.key].reference
        # a letter can lead to one place only: the nearest woman has it
        opens = button(
            tr("&Open hers") if at == 0 else tr("Open hers"),
            "quiet",
            tip=tr("Open {reference}", reference=reference),
        )
        opens.clicked.connect(lambda: self.opened.emit(each.key))
        row = QWidget()
        actions: list[QWidget] = [opens]
        if self._joins:
            joins = button(
                tr("&Join the two…") if at == 0 else tr("Join the two…"), "quiet",
                tip=tr("Join with {reference}", reference=reference),
            )  # fmt: skip
            joins.clicked.connect(lambda: self.join_wanted.emit(each.key))
            actions.append(joins)
        said = text(self._said(each), wrap=True)
        if look_of().crowded and self._joins:
            row.setLayout(V(said, H(None, *actions, gap=4), gap=0))
        else:
            row.setLayout(H((said, 1), *actions, gap=4, m=(30, 0, 0, 0)))
        return row
