"""A list of the practice's own records (team, cohorts) with the form that adds and changes them."""

from collections.abc import Callable, Sequence
from typing import Any
from uuid import UUID

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QStackedWidget, QWidget

from pause_desktop.gui.desk import Desk
from pause_desktop.gui.language import tr
from pause_desktop.gui.look.parts import button, frame, text
from pause_desktop.gui.look.rows import H, V
from pause_desktop.gui.look.tables import Column, Table
from pause_desktop.gui.record.form_pane import FormPane, Job
from pause_desktop.gui.record.record_form import FormPlan, RecordForm
from pause_desktop.records.base import Record
from pause_desktop.records.fields import columns

LETTERS = "itcoldunksa"
"""The letters to press that the parts of the page, *Save* and *Add* have."""


class PracticeList(QWidget):
    """The list with its words above; Enter or the button opens the form, and saving comes back to the list."""

    def __init__(
        self, desk: Desk, model: type[Record], title: str, under: str, add: str,
        shown: Sequence[Column[Any]], order: Callable[[Any], Any],
    ) -> None:  # fmt: skip
        super().__init__()
        self._desk, self._model, self._order = desk, model, order
        self._title = tr(model.title)
        self.table = Table(shown, title)
        self.add = button(add, "plain", "plus")
        self.pane: FormPane | None = None
        self.stack = QStackedWidget()
        words = V(text(title, "section"), text(under, "soft", wrap=True), gap=2)
        listed = QWidget()
        listed.setLayout(
            V(H((words, 1), self.add, gap=10), (frame("card", V((self.table, 1), gap=0, m=1)), 1), gap=12)
        )
        self.stack.addWidget(listed)
        self.setLayout(V(self.stack))
        self.add.clicked.connect(lambda: self.edit(None))
        self.table.opened.connect(lambda row: self.edit(row.id))

    def open(self) -> None:
        """Shows the list as it is now, unless its form is open."""
        if self.stack.currentIndex() == 0:
            self.reload()

    def reload(self) -> None:
        """Reads the records again."""
        with self._desk.reading() as rows:
            found = sorted(rows.all(self._model), key=self._order)
        self.table.show_rows(found, max(0, self.table.currentIndex().row()))

    def edit(self, record: UUID | None) -> None:
        """Opens the form of one record, or of a new one."""
        values: dict[str, Any] = {}
        if record is not None:
            with self._desk.reading() as rows:
                row = rows.get(self._model, record)
            values = {column.name: getattr(row, column.name) for column in columns(self._model)}
        terms = self._desk.terms()
        title = tr("New {title}", title=self._title) if record is None else str(values.get("name", self._title))
        plan = FormPlan(taken=LETTERS)
        make = lambda: RecordForm(self._model, terms, plan=plan)  # noqa: E731
        job = Job(self._model.__tablename__, None, title, make, record, values)
        if self.pane is None:
            self.pane = self._form()
        self.stack.setCurrentWidget(self.pane)
        self.pane.begin(job)

    def _form(self) -> FormPane:
        made = FormPane(self._desk)
        self.stack.addWidget(made)
        made.saved.connect(self._back)
        made.left.connect(self._back)
        return made

    def flush(self) -> None:
        """Keeps at once what is not kept yet."""
        if self.pane is not None:
            self.pane.flush()

    def _back(self) -> None:
        if self.pane is not None:
            self.pane.end()
        self.stack.setCurrentIndex(0)
        self.reload()
        self.table.setFocus(Qt.FocusReason.OtherFocusReason)
