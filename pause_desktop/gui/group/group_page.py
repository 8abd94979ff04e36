"""Records a group from anywhere: what all share once, and each woman by three letters and Enter."""

import datetime as dt
from collections.abc import Callable, Mapping, Sequence
from typing import Any
from uuid import UUID

from PySide6.QtCore import QTimer, Signal
from PySide6.QtWidgets import QWidget

from pause_desktop.gui.desk import Desk
from pause_desktop.gui.group.attendance import Attendance, CohortLine
from pause_desktop.gui.group.group_form import GroupForm, saved_words
from pause_desktop.gui.group.switch import one_or_group
from pause_desktop.gui.language import tr
from pause_desktop.gui.look.pages import head
from pause_desktop.gui.look.parts import LaidAnew, frame
from pause_desktop.gui.look.rows import V, page
from pause_desktop.gui.look.theme import Look, look_of
from pause_desktop.gui.record.form_pane import FormPane, Job
from pause_desktop.records.group import MODES, Names
from pause_desktop.records.practice import Cohort
from pause_desktop.store.joining import joined
from pause_desktop.store.queries import ThatDay, contacts_on, women, workers
from pause_desktop.store.writing import Writing

_NOBODY = UUID(int=0)
"""What all share is checked as a contact, before there is a woman in it."""


class GroupPage(LaidAnew, QWidget):
    """One group at a time; `finished` carries what to say once it is saved, or nothing where it was left.

    `one_wanted` tells that it was one woman.
    """

    finished = Signal(str)
    one_wanted = Signal()

    def __init__(self, desk: Desk) -> None:
        super().__init__()
        self.desk = desk
        self.pane = FormPane(desk, save_words=tr("&Save group"), narrow=True)
        self.switch = one_or_group(group=True)
        self._head = head(tr("Record a group"), "", self.switch)
        card = frame("card", V((self.pane, 1), gap=0, m=1))
        self.setLayout(V(page(V(self._head, (card, 1), gap=12, m=(28, 14, 28, 16)))))
        self._that_day: tuple[dt.date, Sequence[ThatDay]] | None = None
        self._seen: tuple[object, ...] = ()
        self.switch.changed.connect(self._switched)
        self.pane.saved.connect(self._saved)
        self.pane.left.connect(lambda: self.finished.emit(""))
        desk.curtained.connect(lambda _down: self._again())
        desk.changed.connect(self._forget_day)
        self.wear(look_of())
        self.lay_anew(look_of())

    def lay_anew(self, look: Look) -> None:
        """Saves the room of its title where the text is very large; the form follows by itself."""
        self._head.setHidden(look.crowded)
        self.pane.leave.setText(tr("Leave as draft   Esc") if look.scale <= 1 else tr("Leave"))
        self.pane.save.setText(tr("&Save   Ctrl+Enter") if look.crowded else tr("&Save group   Ctrl+Enter"))

    # --- opening ---------------------------------------------------------------------------------------------

    def begin(self, women: Sequence[UUID] = ()) -> None:
        """Begins a group, or goes on with the one that is half-typed; these women are put on its list."""
        now = self.desk.now()
        values = {
            "woman": _NOBODY, "outcome": "attended", "worker": self.desk.worker.id, "mode": MODES[0],
            "on": now.date(), "started_at": now.time().replace(second=0),
        }  # fmt: skip
        job = Job("group", None, "", self._maker(), values=values, write=self._write, begins_at="group_name")
        self.pane.begin(job)
        if women:
            self._form().who.add(women)
        self._look_for_twice()

    def _maker(self) -> Callable[[], GroupForm]:
        desk = self.desk
        terms, today = desk.terms(), desk.today()
        with desk.reading() as rows:
            lines = women(rows, today)
            team = [(each.id.hex, each.name) for each in workers(rows, today)]
            cohorts, under = rows.all(Cohort), joined(rows.connection)
        theirs = [
            CohortLine(each.id, each.name, tuple(
                line.id for line in lines if line.cohort_id == each.id and line.stage != "closed"
            ))
            for each in cohorts
        ]  # fmt: skip
        shown = [each for each in theirs if each.members]
        names = Names(lines)

        def make() -> GroupForm:
            who = Attendance(lines, shown, desk.curtain, desk.speller, under)
            made = GroupForm(terms, {"workers": team}, who, names)
            made.edited.connect(self._edited)
            self._seen = ()  # another text size makes the form anew, and its draft comes into it later
            QTimer.singleShot(0, made, self._look_for_twice)
            return made

        return make

    def _form(self) -> GroupForm:
        assert isinstance(self.pane.form, GroupForm)
        return self.pane.form

    def _again(self) -> None:
        if self.pane.job is not None:
            self.pane.flush()
            self.begin()

    # --- while it is typed -----------------------------------------------------------------------------------

    def _edited(self, name: str) -> None:
        if name in ("on", "started_at", "mode", "attendance"):
            self._look_for_twice()

    def _look_for_twice(self) -> None:
        """Says beside each woman that this group is recorded with her already, or was planned for the day."""
        form = self.pane.form
        if not isinstance(form, GroupForm):
            return
        seen = (form.day(), form.at(), tuple(form.who.rows))
        if seen == self._seen and self._that_day is not None:
            return  # nothing of it hangs on a letter typed in her own line
        self._seen = seen
        there = {each.woman: each for each in self._hers_that_day(form)}
        for woman, row in form.who.rows.items():
            row.say_finding(_said_of(there.get(woman), form.at()))

    def _hers_that_day(self, form: GroupForm) -> Sequence[ThatDay]:
        day = form.day()
        if day is None:
            return ()
        if self._that_day is None or self._that_day[0] != day:
            with self.desk.reading() as rows:
                self._that_day = (day, contacts_on(rows, day, MODES))
        return self._that_day[1]

    def _forget_day(self, _entries: object) -> None:
        self._that_day = None

    def _switched(self) -> None:
        if self.switch.value() != "group":
            self.switch.set_value("group")
            self.one_wanted.emit()

    # --- saving ----------------------------------------------------------------------------------------------

    def _write(self, change: Writing, _values: Mapping[str, Any]) -> None:
        """One contact for each woman, in the one transaction; what was planned becomes what happened."""
        form = self._form()
        planned = _nearest(self._hers_that_day(form), form.at())
        for contact in form.contacts:
            known = planned.get(contact["woman"])
            if known is None:
                change.add("contacts", contact)
            else:
                # a blank of the group says nothing of what was written down when it was planned
                said = {name: value for name, value in contact.items() if name != "woman" and value is not None}
                change.edit("contacts", known, said)

    def _saved(self, _record: UUID) -> None:
        words = saved_words(self._form().contacts)
        self.pane.end()
        self.finished.emit(words)

    # --- leaving and coming back -----------------------------------------------------------------------------

    def flush(self) -> None:
        """Keeps at once what is half-typed."""
        self.pane.flush()

    def place(self) -> dict[str, str]:
        """A group has no place of its own: its draft knows the rest."""
        self.flush()
        return {}

    def restore(self, place: Mapping[str, str]) -> None:
        """Opens the group that is half-typed, or a new one; `women` names who is put on its list."""
        named = [each for each in place.get("women", "").split(",") if len(each) == 32]
        self.begin([UUID(each) for each in named])


def _nearest(there: Sequence[ThatDay], at: dt.time | None) -> dict[UUID, UUID]:
    """Of each woman what was planned with her nearest to a time; what was planned for no time comes after that."""

    def away(each: ThatDay) -> tuple[bool, int, int]:
        began = _minutes(each.started_at)
        return each.started_at is None, abs(began - _minutes(at)) if at else 0, began

    planned = sorted((each for each in there if each.outcome == "planned"), key=away, reverse=True)
    return {each.woman: each.id for each in planned}  # the nearest comes last, and stays


def _minutes(at: dt.time | None) -> int:
    return at.hour * 60 + at.minute if at else 0


def _said_of(there: ThatDay | None, at: dt.time | None) -> str:
    if there is None:
        return ""
    if there.outcome == "planned":
        return tr("Planned with her for that day; saving records that one.")
    if there.started_at == at:
        return tr("Recorded with her already: the same day, time and kind.")
    if there.started_at is None:
        return tr("A group is recorded with her that day already.")
    return tr("A group is recorded with her that day already, at {time:%H:%M}.", time=there.started_at)
