"""The form of a group: what all share, generated from the fields of a contact, and who was there."""

import datetime as dt
from collections.abc import Mapping, Sequence
from dataclasses import replace
from typing import Any
from uuid import UUID

from PySide6.QtWidgets import QHBoxLayout

from pause_desktop.gui.forms.ui_group_form import Ui_GroupForm
from pause_desktop.gui.group.attendance import Attendance
from pause_desktop.gui.group.attendance_row import AttendanceRow
from pause_desktop.gui.language import several, tr
from pause_desktop.gui.look.fields import Choice
from pause_desktop.gui.look.theme import look_of
from pause_desktop.gui.record.contact_form import MinutesEditor
from pause_desktop.gui.record.form_editors import ChoiceEditor, LineEditor, NoteEditor
from pause_desktop.gui.record.record_form import FormPlan, RecordForm
from pause_desktop.gui.record.said_records import MODES as GLYPHS
from pause_desktop.gui.record.typed import Typed
from pause_desktop.records.check import Checked, Problem
from pause_desktop.records.contact import Contact
from pause_desktop.records.fields import Column, columns_by_name
from pause_desktop.records.group import MODES, SHARED_WORDS, Names, Present, contact_of
from pause_desktop.records.parse import Unreadable, parse
from pause_desktop.records.terms import Terms
from pause_desktop.sentences import sentence

_CONTACT = columns_by_name(Contact)
_WHO = Column("attendance", "json", "Who was there")
_HIDDEN = frozenset(
    {"woman", "outcome", "next_step", "follow_up_on", "safeguarding_concern", "safeguarding_action"}
)
_HERS = ("woman", "outcome")
_ROWS = ("what_and_when", "how_and_where")
_STAYS = ("on", "started_at")
_MINUTES = ("60", "90", "120")


class GroupForm(RecordForm):
    """What all share and who was there; `contacts` is what comes of it, one for each woman."""

    def __init__(
        self, terms: Terms, links: Mapping[str, Sequence[Choice]], who: Attendance, names: Names
    ) -> None:  # fmt: skip
        labels = terms.labels("mode")
        modes = [(code, labels.get(code, code), GLYPHS.get(code, "circle")) for code in MODES]
        how = ChoiceEditor(modes)
        how.beside = False
        plan = FormPlan(
            _HIDDEN, shell=Ui_GroupForm,
            labels={"attendance": tr("Who was there"), "summary": tr("Summary for all")},
            editors={
                "attendance": who, "mode": how, "minutes": MinutesEditor(_MINUTES), "summary": NoteEditor(2),
                "travel_minutes": LineEditor(tr("min")),
            },
        )  # fmt: skip
        self.who, self._names = who, names
        self._doubted: set[tuple[UUID | None, str]] = set()
        self._wrong_rows: list[AttendanceRow] = []
        self.contacts: list[dict[str, Any]] = []
        super().__init__(Contact, terms, links, plan)
        self.fields["attendance"].stand_at_label(who.count)
        if look_of().crowded:
            for row in self.shell.findChildren(QHBoxLayout):
                if row.objectName() in _ROWS:
                    row.setDirection(QHBoxLayout.Direction.TopToBottom)

    def _make_fields(self, described: Sequence[Column], links: Mapping[str, Sequence[Choice]]) -> None:
        plain = [replace(column, help="") if column.name == "group_name" else column for column in described]
        super()._make_fields([*plain, _WHO], links)

    def changed(self) -> dict[str, Typed]:
        """What was typed; its day and time too, which are not today and now for ever."""
        found = super().changed()
        return {name: self.draft()[name] for name in _STAYS} | found if found else found

    def day(self) -> dt.date | None:
        """The day as it is understood now, or None."""
        read = self.fields["on"].cell()
        return read if isinstance(read, dt.date) else None

    def at(self) -> dt.time | None:
        """The time it began, as it is understood now, or None."""
        try:
            return parse(_CONTACT["started_at"], self.fields["started_at"].cell(), self.terms)
        except Unreadable:
            return None

    def check(self) -> Checked:
        """Reads what all share and each woman's row; nothing that goes to one woman may name another."""
        result = super().check()
        result.problems = [each for each in result.problems if each.column not in _HERS]
        result.problems += self._check_shared() + self._check_rows()
        self.show_problems(result.problems)
        if result.good:
            self.contacts = [contact_of(result.values, self._read(each)) for each in self.who.present()]
        return result

    def show_problems(self, problems: Sequence[Problem]) -> None:
        """Shows problems beside their fields; where it is a woman's row, the keyboard goes into it."""
        super().show_problems(problems)
        shown = [each.column for each in problems if each.column in self.fields]
        if shown[:1] == ["attendance"] and self._wrong_rows:
            self._wrong_rows[0].take_line()

    def _check_shared(self) -> list[Problem]:
        found = []
        for name in SHARED_WORDS:
            reason = self._names_another(str(self.fields[name].typing.typed() or ""), None)
            if reason is not None:
                found.append(Problem(name, reason))
        return found

    def _names_another(self, words: str, hers: UUID | None) -> Any:
        """Why words may not go into a record: a reference never may, a name only when it was asked about once."""
        certain = self._names.referred_to(words, hers)
        if certain:
            return sentence("names {who}; no woman's record names another", who=", ".join(certain))
        named = self._names.named_in(words, hers)
        if not named or (hers, words) in self._doubted:
            return None
        self._doubted.add((hers, words))
        return sentence(
            "may name {who}; no woman's record names another. Save again if somebody else is meant",
            who=", ".join(named[:3]),
        )

    def _check_rows(self) -> list[Problem]:
        self._wrong_rows = []
        for woman, row in self.who.rows.items():
            reason = self._row_reason(woman, row.present())
            row.say_problem(f"{tr('Her own line')} {tr(reason)}." if reason else "")
            self._wrong_rows += [row] if reason else []
        if self.who.letters:
            return [Problem("attendance", sentence("has letters that name nobody yet"))]
        if not self.who.rows:
            return [Problem("attendance", sentence("is needed: three letters of a name, then Enter"))]
        if self._wrong_rows:
            return [Problem("attendance", sentence("has a row that needs another look"))]
        return []

    def _row_reason(self, woman: UUID, her: Present) -> Any:
        if not her.outcome:
            return sentence("stands beside no outcome; say how it was with her")
        try:
            self._read(her)
        except Unreadable as why:
            return why.reason
        return self._names_another(her.line, woman)

    def _read(self, her: Present) -> Present:
        """Her row as it is kept."""
        line = parse(_CONTACT["summary"], her.line, self.terms) or ""
        return replace(her, line=line)


def saved_words(contacts: Sequence[Mapping[str, Any]]) -> str:
    """What is said when a group was saved: how many women, and how many of them came."""
    came = sum(each["outcome"] == "attended" for each in contacts)
    women = several(len(contacts), "1 woman", "{n} women")
    return tr("The group was saved: {women}, {came} there.", women=women, came=came)
