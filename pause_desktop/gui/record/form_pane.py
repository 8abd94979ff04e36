"""A form at work: it comes up with its draft, keeps what is typed, and saves it or says why not."""

import datetime as dt
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from typing import Any
from uuid import UUID, uuid4

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QScrollArea, QWidget

from pause_desktop.errors import UserError
from pause_desktop.gui.desk import Desk
from pause_desktop.gui.language import several, tr
from pause_desktop.gui.look.pages import Foot
from pause_desktop.gui.look.parts import LaidAnew, button, text
from pause_desktop.gui.look.rows import H, V, scroll
from pause_desktop.gui.look.theme import Look, look_of
from pause_desktop.gui.record.dates import kept_when
from pause_desktop.gui.record.draft_keeper import DraftKeeper, DraftKey
from pause_desktop.gui.record.record_form import RecordForm
from pause_desktop.gui.record.typed import plain_draft
from pause_desktop.gui.spelling.watching import watch_notes
from pause_desktop.records.check import Problem
from pause_desktop.records.tables import TABLES
from pause_desktop.store.writing import Writing

_AFRESH = tr("Put this draft away")


@dataclass(frozen=True)
class Job:
    """What a form is opened for: a record to change (`record`) or a new one, of one woman.

    `values` what it begins with · `title` above it · `refuse` finds what cannot be written in the light of her
    other records · `before` is done in the same transaction and may lengthen the values · `write` writes what
    comes of a form that is not one record.
    """

    table: str
    woman: UUID | None
    title: str
    make: Callable[[], RecordForm]
    record: UUID | None = None
    values: Mapping[str, Any] = field(default_factory=dict)
    findings: Mapping[str, str] = field(default_factory=dict)
    refuse: Callable[[Mapping[str, Any]], list[Problem]] = lambda values: []
    before: Callable[[Writing, dict[str, Any]], None] = lambda change, values: None
    write: Callable[[Writing, Mapping[str, Any]], None] | None = None
    begins_at: str = ""

    @property
    def key(self) -> DraftKey:
        """The name of its draft."""
        return DraftKey(
            self.table, self.woman.hex if self.woman else None, self.record.hex if self.record else None
        )


class FormPane(LaidAnew, QWidget):
    """Shows one form at a time; `saved` carries the record's id, `left` tells that the person went away from it.

    `edited` names the field that was changed; `narrow` saves room in the foot; `above` stands over the form and
    scrolls with it.
    """

    saved = Signal(object)
    left = Signal()
    edited = Signal(str)

    def __init__(
        self, desk: Desk, *, save_words: str = tr("&Save"), leaves: bool = True, narrow: bool = False,
        above: QWidget | None = None,
    ) -> None:  # fmt: skip
        super().__init__()
        self.desk, self._narrow, self._above = desk, narrow, above
        self.job: Job | None = None
        self._spoken = False
        self.form: RecordForm | None = None
        self.keeper = DraftKeeper(desk.drafts, self._body, self._where)
        self.keeper.setParent(self)
        self.title = text("", "section")
        self.since = text("", "small")
        self.afresh = button(_AFRESH, "quiet", "trash-2")
        self.leave = button(tr("Leave"), "quiet", key="Esc")
        self.save = button(save_words, "primary", "check", key="Ctrl+Enter")
        self.foot = Foot(self.afresh, self.leave, self.save)
        self.foot.layout().setContentsMargins(16, 9, 16, 9)  # pyright: ignore[reportOptionalMemberAccess]
        self._area: QScrollArea = scroll(V())
        self.leave.setVisible(leaves)
        self.afresh.hide()
        self._head = H(self.title, self.since, None, gap=10, m=(20, 12, 16, 4))
        self._rows = V(self._head, (self._area, 1), self.foot, gap=0)
        self.setLayout(self._rows)
        self._wire()

    def _wire(self) -> None:
        self.keeper.told.connect(self._say_state)
        self.save.clicked.connect(lambda: self.try_saving())
        self.leave.clicked.connect(self.go_away)
        self.afresh.clicked.connect(self._start_afresh)
        self.desk.curtained.connect(self._cover)
        self.wear(look_of())

    # --- opening ---------------------------------------------------------------------------------------------

    def begin(self, job: Job) -> None:
        """Opens a form, with what was half-typed in it the last time, at the same cursor."""
        self.end()
        self._save_room(look_of())
        self._spoken = False
        self.job, self.form = job, job.make()
        self.form.load(job.values)
        self._look()
        self.form.say_findings(job.findings)
        self.form.cover(self.desk.curtain)
        watch_notes(self.form.fields, self.desk.speller, str(job.key))
        self._show_form(self.form)
        self.title.setText(job.title)
        self._head.setEnabled(True)
        self.title.setVisible(bool(job.title))
        self._head.setContentsMargins(20, 12 if job.title else 0, 16, 4 if job.title else 0)
        self.since.clear()
        draft = self.keeper.begin(job.key)
        self.afresh.setVisible(draft is not None)
        self.form.edited.connect(self._edited)
        if draft is None:
            self.form.go_to(job.begins_at or self.form.first())
            return
        self.form.restore(draft.body)
        self.form.cover(self.desk.curtain)
        kept = draft.updated.astimezone()
        self.since.setText(
            tr("draft of {when}, {kept:%H:%M}", when=kept_when(kept.date(), self.desk.today()), kept=kept)
        )
        self.form.go_to(draft.place.get("field") or self.form.first(), draft.place.get("cursor"))

    def lay_anew(self, look: Look) -> None:
        """Makes the form anew for another text size, with what is typed in it and the keyboard where it was."""
        if self.job is not None:
            where = self._where()
            self.begin(self.job)
            if where and self.form is not None:
                self.form.go_to(where["field"], where["cursor"])

    def _save_room(self, look: Look) -> None:
        brief = self._narrow or look.crowded
        self.afresh.setText("" if brief else _AFRESH)
        self.afresh.setToolTip(_AFRESH if brief else "")
        self.afresh.wear(look)

    def _cover(self, down: bool) -> None:
        if self.form is not None:
            self.form.cover(down)

    def _show_form(self, form: RecordForm) -> None:
        inside = QWidget()
        inside.setObjectName("inside")
        over = [self._above] if self._above is not None else []
        inside.setLayout(V(*over, form, None, gap=12 if over else 0, m=(16, 12, 16, 16)))
        self._area.setWidget(inside)

    def end(self) -> None:
        """Keeps the draft and lets the form go."""
        self.keeper.end()
        if self.form is not None:
            self.form.edited.disconnect(self._edited)
            if self._above is not None:
                self._above.setParent(self)  # it outlives the form that it stood over
            self._area.takeWidget().deleteLater()
        self.job = self.form = None

    def refresh_findings(self, findings: Mapping[str, str]) -> None:
        """Shows other findings beside the fields."""
        if self.form is not None:
            self.form.say_findings(findings)

    def _say_state(self, words: str, glyph: str, tone: str) -> None:
        if not self._spoken or tone == "danger":
            self.foot.say(words, glyph, tone)

    def _speak(self, words: str, glyph: str, tone: str) -> None:
        """Says what happened, until the next keystroke: the state of the draft does not talk over it."""
        self._spoken = True
        self.foot.say(words, glyph, tone, aloud=True)

    # --- drafts ----------------------------------------------------------------------------------------------

    def _body(self) -> dict[str, Any]:
        return plain_draft(self.form.changed()) if self.form else {}

    def _where(self) -> dict[str, Any]:
        return self.form.where() if self.form else {}

    def _edited(self, name: str) -> None:
        self._spoken = False
        self.keeper.touch()
        self.afresh.setVisible(True)
        self.edited.emit(name)

    def flush(self) -> None:
        """Keeps at once what is not kept yet."""
        self.keeper.flush()

    def place(self) -> dict[str, Any]:
        """Which form is open and where the keyboard stands in it."""
        self.flush()
        if self.job is None:
            return {}
        record = self.job.record.hex if self.job.record else None
        return {"table": self.job.table, "record": record, "where": self._where()}

    def _start_afresh(self) -> None:
        job = self.job
        if job is not None:
            self.keeper.drop()
            self.begin(job)

    def go_away(self) -> None:
        """Leaves the form; nothing is asked and nothing is lost."""
        self.end()
        self.left.emit()

    # --- saving ----------------------------------------------------------------------------------------------

    def try_saving(self) -> bool:
        """Saves what was typed, or shows beside the fields why it cannot be; says whether it was saved."""
        job, form = self.job, self.form
        if job is None or form is None:
            return False
        result = form.check()
        problems = result.problems or job.refuse(result.values)
        if problems:
            form.show_problems(problems)
            self._say_problems(form, problems)
            return False
        return self._write(job, form, result.values)

    def _look(self) -> None:
        """Remembers how far the journal was when this form was filled with what is there."""
        with self.desk.reading() as rows:
            self._seen = rows.mark()

    def _say_problems(self, form: RecordForm, problems: list[Problem]) -> None:
        elsewhere = [p for p in problems if p.column not in form.fields]
        words = another_look(len(problems))
        if elsewhere:
            words = f"{elsewhere[0].column.replace('_', ' ').capitalize()} {tr(elsewhere[0].reason)}."
        self._speak(words, "circle-alert", "danger")

    def _write(self, job: Job, form: RecordForm, values: Mapping[str, Any]) -> bool:
        wanted = values if job.record is None else {n: values[n] for n in form.changed() if n in values}
        record = job.record or uuid4()
        key = self.keeper.key

        def write(change: Writing) -> None:
            made = dict(wanted)
            job.before(change, made)
            if job.write is not None:
                job.write(change, made)
            elif job.record is None:
                change.add(job.table, made, record)
            elif made:
                change.edit(job.table, record, made, seen=self._seen)
            if key is not None:
                self.desk.drafts.drop(str(key))  # in the same transaction: saved and still a draft is never so

        self.keeper.hold()  # or a page that redraws for this very save would keep a draft of what is saved
        try:
            self.desk.save(write)
        except UserError as trouble:
            self.keeper.touch()
            self._speak(tr(trouble), "octagon-alert", "danger")
            return False
        self.keeper.drop()
        self.afresh.hide()
        form.load({**dict(job.values), **values})
        self._look()
        self._speak(tr("Saved."), "check", "good")
        self.saved.emit(record)
        return True


def another_look(fields: int) -> str:
    """What the foot says where so many fields cannot be saved as they are."""
    count = several(fields, "One field needs", "{n} fields need")
    return tr("{count} another look. Nothing typed is lost.", count=count)


def title_of(table: str, day: dt.date | None = None, *, new: bool) -> str:
    """What stands above a form: "New need", "Contact of 12 May 2026"."""
    if table == "women":
        return ""  # the page says who she is
    name = tr(TABLES[table].title)
    if new:
        return tr("New {name}", name=name)
    spoken = name[0].upper() + name[1:]
    return tr("{what} of {day}", what=spoken, day=day) if day else spoken
