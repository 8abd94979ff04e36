"""Asks what was done to keep her safe, over whatever page is open. It closes with an answer or with *Later*.

The record itself is saved by then. The answer is half-typed into the draft of that record, so that a kill in the
middle of a sentence loses neither the words nor the question.
"""

from typing import Any

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QCloseEvent, QKeySequence, QShortcut
from PySide6.QtWidgets import QDialog, QWidget

from pause_desktop.gui.desk import Desk
from pause_desktop.gui.language import tr
from pause_desktop.gui.look.parts import Button, LaidAnew, button, frame, icon, text
from pause_desktop.gui.look.rows import Flow, H, V
from pause_desktop.gui.look.theme import Look, look_of
from pause_desktop.gui.record.form_pane import FormPane, Job
from pause_desktop.gui.record.record_form import FormPlan, RecordForm
from pause_desktop.gui.risk.numbers import numbers_of
from pause_desktop.gui.risk.wording import TELLS_NOBODY, record_of, title_of
from pause_desktop.records.check import Problem
from pause_desktop.records.fields import columns
from pause_desktop.records.risk import DEEDS, Question, with_deed
from pause_desktop.records.tables import TABLES
from pause_desktop.sentences import sentence

_WIDE, _HIGH = 760, 600
_NEEDED = sentence("is still to be said. If you cannot say it now, choose Later.")


class RiskDialog(LaidAnew, QDialog):
    """One question; `answered` and `put_off` tell how it ended, `lock_wanted` that somebody must hide it all."""

    answered = Signal(object)
    put_off = Signal(object)
    lock_wanted = Signal()

    def __init__(self, desk: Desk, question: Question, row: Any, parent: QWidget) -> None:
        super().__init__(
            parent, Qt.WindowType.Dialog | Qt.WindowType.CustomizeWindowHint | Qt.WindowType.WindowTitleHint
        )
        self.desk, self.question = desk, question
        self._over, self._under = False, parent
        self.setWindowTitle("Pause Desktop")
        self.setWindowModality(Qt.WindowModality.WindowModal)
        self.deeds = [button(tr(deed).rstrip("."), "choice", checked=False) for deed in DEEDS]
        self.later = button(tr("&Later"), "plain", "clock")
        self.pane = FormPane(desk, save_words=tr("&Save"), leaves=False, narrow=True, above=self._over_the_answer())
        foot = self.pane.foot.layout()
        if foot is not None:
            foot.insertWidget(foot.count() - 1, self.later)  # type: ignore[attr-defined]
        self._lay_out()
        self._wire()
        self.pane.begin(self._job(row))
        self._show_deeds()
        self.wear(look_of())
        self.lay_anew(look_of())

    def lay_anew(self, look: Look) -> None:
        """Is as large as its words need, and never larger than the window it lies over."""
        over = self._under.size()
        self.resize(min(look.px(_WIDE), over.width() - 40), min(look.px(_HIGH), over.height() - 40))

    def _over_the_answer(self) -> QWidget:
        """The ready deeds, and whom to ring: they scroll with the answer where the text is large."""
        ready, made = QWidget(), QWidget()
        ready.setLayout(Flow(*self.deeds))
        ready.setAccessibleName(tr("What is most often done"))
        numbers = [text(line, "strong", wrap=True, select=True) for line in numbers_of(self.desk).lines()]
        who = frame("danger", V(text(TELLS_NOBODY, wrap=True), *numbers, gap=2, m=(16, 10, 16, 10)))
        made.setLayout(V(ready, who, gap=12))
        return made

    def _lay_out(self) -> None:
        asks = self.question.asks
        heading = text(title_of(self.question), "title", wrap=True)
        why = text(tr("{why} {record} is saved.", why=tr(asks.why), record=record_of(self.question)), wrap=True)
        head = H(
            V(icon("shield-alert", "danger", 28), None), (V(heading, why, gap=4), 1), gap=14, m=(20, 18, 20, 6)
        )
        self.setLayout(V(head, (self.pane, 1), gap=0))
        self.setAccessibleName(title_of(self.question))

    def _wire(self) -> None:
        for deed, pressed in zip(DEEDS, self.deeds, strict=True):
            pressed.clicked.connect(lambda on, deed=deed: self._write(tr(deed), on))
        self.later.clicked.connect(self._put_off)
        self.pane.saved.connect(self._saved)
        for keys, then in (
            ("Ctrl+L", self.lock_wanted.emit),
            ("F9", lambda: self.desk.draw_curtain(not self.desk.curtain)),
        ):
            QShortcut(QKeySequence(keys), self).activated.connect(then)

    def _job(self, row: Any) -> Job:
        question, model = self.question, TABLES[self.question.table]
        answer = question.asks.answer
        others = frozenset(column.name for column in columns(model) if column.name != answer)

        def make() -> RecordForm:
            form = RecordForm(model, self.desk.terms(), plan=FormPlan(others, labels={answer: tr("What was done")}))
            form.edited.connect(lambda _name: self._show_deeds())
            return form

        return Job(
            question.table, question.woman, "", make, question.record,
            {column.name: getattr(row, column.name) for column in columns(model)},
            refuse=lambda values: [] if str(values.get(answer) or "").strip() else [Problem(answer, _NEEDED)],
            begins_at=answer,
        )  # fmt: skip

    # --- the ready deeds -------------------------------------------------------------------------------------

    @property
    def _typing(self) -> Any:
        form = self.pane.form
        assert form is not None
        return form.fields[self.question.asks.answer].typing

    def _write(self, deed: str, on: bool) -> None:
        typing = self._typing
        typing.put(with_deed(str(typing.typed() or ""), deed, on))
        typing.changed.emit()

    def _show_deeds(self) -> None:
        if self.pane.form is None:
            return
        typed = str(self._typing.typed() or "")
        for deed, pressed in zip(DEEDS, self.deeds, strict=True):
            pressed.setChecked(tr(deed) in typed)

    def deed(self, at: int) -> Button:
        """The button of a ready deed."""
        return self.deeds[at]

    # --- how it ends -----------------------------------------------------------------------------------------

    def _saved(self, _record: object) -> None:
        self._end()
        self.answered.emit(self.question)

    def _put_off(self) -> None:
        question = self.question
        self.pane.flush()
        self.desk.save(lambda change: change.put_off(question.table, question.record))
        self._end()
        self.put_off.emit(question)

    def _end(self) -> None:
        self._over = True
        self.pane.end()
        self.accept()
        self.deleteLater()

    def give_way(self) -> None:
        """Goes without an answer, because all of the window goes: the question is asked again when it is back."""
        self.pane.flush()
        self._over = True
        self.hide()

    def reject(self) -> None:
        """Escape does not close it: there are two ways out, and both are written down."""
        self.pane.foot.say(tr("Say what was done, or choose Later: it then stays on top of every page."),
                           "shield-alert", "danger")  # fmt: skip

    def closeEvent(self, event: QCloseEvent) -> None:
        """A close button of the desktop does not close it either."""
        if self._over:
            super().closeEvent(event)
        else:
            event.ignore()
            self.reject()
