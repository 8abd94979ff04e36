"""Afterwards, the two of them: this time beside last time, in words and arrows, and what they said about it."""

from collections.abc import Mapping
from dataclasses import replace
from typing import Any

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QWidget

from pause_desktop.gui.desk import Desk
from pause_desktop.gui.handover.ready import HERS, SIDES
from pause_desktop.gui.handover.sitting import Sitting, step_words
from pause_desktop.gui.language import several, tr
from pause_desktop.gui.look.cells import Cell
from pause_desktop.gui.look.parts import button, frame, rule, text
from pause_desktop.gui.look.rows import H, V, scroll
from pause_desktop.gui.look.tables import Column, Table
from pause_desktop.gui.look.theme import look_of
from pause_desktop.gui.look.tokens import HEAD
from pause_desktop.gui.record.dates import month_year, plainly
from pause_desktop.gui.record.record_form import FormPlan, RecordForm
from pause_desktop.gui.record.scores import AreaLine, Point
from pause_desktop.gui.record.typed import plain_draft
from pause_desktop.records.check import Checked
from pause_desktop.records.scores import ProgressReview
from pause_desktop.records.terms import Terms

_ROW = 36


class TogetherPart(QWidget):
    """Both times in one table, the conversation beside it; the day and the time point stand folded below."""

    edited = Signal()
    again_wanted = Signal()

    def __init__(self, desk: Desk, sitting: Sitting, before: Point | None) -> None:
        super().__init__()
        self.sitting = sitting
        self.again = button(tr("Hand it to her &again"), "plain", "hand-heart")
        self.unfold = button(tr("&Change day or time point"), "quiet", "calendar")
        terms = replace(desk.terms(), tool=sitting.tool)
        labels = {"conversation": tr("What you talked about")}
        self.talk = RecordForm(ProgressReview, terms, plan=FormPlan(HERS | {"on", "time_point"}, labels=labels))
        self.when = RecordForm(ProgressReview, terms, plan=FormPlan(HERS | {"conversation"}))
        self.when.hide()
        self._lay_out(before)
        self.again.clicked.connect(self.again_wanted)
        self.unfold.clicked.connect(self._unfold)
        for form in (self.talk, self.when):
            form.edited.connect(lambda _name: self.edited.emit())

    def _lay_out(self, before: Point | None) -> None:
        self.table = _table(self.sitting, before)
        missing = len(self.sitting.areas) - len(self.sitting.scores)
        gaps = several(missing, "1 area without a score.", "{n} areas without a score.") if missing else ""
        first = "" if before else tr("Her first review: there is nothing to compare it with yet.")
        under = text(" ".join(part for part in (first, gaps) if part), "soft", wrap=True)
        under.setVisible(bool(under.text()))
        words = V(text(tr("What she said"), "section"), under, gap=2)
        head = H((words, 1), self.again, gap=10, m=(20, 10, 12, 10))
        shown = V(frame("card", V(head, rule(), self.table, gap=0, m=1)), None)
        beside = V(self.talk, H(self.unfold, None), None, gap=8)
        rows = V(shown, beside, gap=12) if look_of().crowded else H((shown, 5), (beside, 2), gap=12)
        self.setLayout(V(scroll(V(rows, self.when, None, gap=12, m=SIDES))))

    def _unfold(self) -> None:
        self.when.setVisible(self.when.isHidden())
        if not self.when.isHidden():
            self.when.go_to("on")

    def load(self, values: Mapping[str, Any], typed: Mapping[str, Any]) -> None:
        """Shows what is known of the review, and what was typed over it."""
        for form in (self.talk, self.when):
            form.load(values)
            form.restore(typed)

    def draft(self) -> dict[str, Any]:
        """What stands in both forms."""
        return {**self.when.draft(), **self.talk.draft()}

    def said_when(self, terms: Terms) -> str:
        """Which review it is and of which day, in words."""
        known = self.when.check().values
        point, on = known.get("time_point"), known.get("on")
        return ", ".join([*([terms.label("time_point", point)] if point else []), *([plainly(on)] if on else [])])

    def keep(self, sitting: Sitting) -> None:
        """Puts what is typed into the sitting."""
        sitting.typed |= plain_draft(self.draft())

    def check(self) -> Checked:
        """The review as it would be written; a problem unfolds the form that it is in."""
        when, talk = self.when.check(), self.talk.check()
        self.when.setVisible(not self.when.isHidden() or bool(when.problems))
        problems = [each for each in when.problems if each.column != "conversation"]
        problems += [each for each in talk.problems if each.column == "conversation"]
        return Checked({**when.values, "conversation": talk.values.get("conversation")}, problems)

    def cover(self, down: bool) -> None:
        """Hides what was talked about while the curtain is down."""
        self.talk.fields["conversation"].cover(down)

    def take_keyboard(self) -> None:
        """Puts the keyboard where the talk is written down."""
        self.talk.go_to("conversation")


def _table(sitting: Sitting, before: Point | None) -> Table:
    last = tr("Last time, {day}", day=month_year(before.on, short=True)) if before else tr("Last time")
    words = sitting.scale

    def said(line: AreaLine, at: int) -> Cell:
        step = line.steps[at]
        if step is None:
            not_said = at == 1 and line.area in sitting.answers
            return Cell("–", tone="faint", say=tr("prefer not to say") if not_said else tr("not answered"))
        return Cell(tr(step_words(words, step)), weight="label" if at else "text")

    columns: list[Column[AreaLine]] = [
        Column(tr("Area"), 0, lambda line: Cell(tr(line.words), weight="label", tip=tr(line.words)), least=170),
        Column(last, 186, lambda line: said(line, 0), keep=1),
        Column(tr("This time"), 190, lambda line: said(line, 1)),
        Column(tr("Change"), 156, _change, keep=2),
    ]
    table = Table(columns, tr("This time beside last time"), row=_ROW, flat=True)
    table.show_rows(sitting.lines(before))
    look = look_of()
    table.setFixedHeight(look.px(HEAD) + len(sitting.areas) * look.px(_ROW) + 4)
    table.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
    table.setSelectionMode(Table.SelectionMode.NoSelection)
    table.setFocusPolicy(Qt.FocusPolicy.NoFocus)
    return table


def _change(line: AreaLine) -> Cell:
    """The change in words and an arrow, in one ink: it is for her to say whether it is good."""
    change = line.change
    if change is None:
        return Cell("–", tone="faint", say=tr("cannot be compared"))
    if not change:
        return Cell(tr("the same"), glyph="minus", glyph_tone="soft")
    up = change > 0
    words = several(abs(change), "1 step up", "{n} steps up") if up else (
        several(abs(change), "1 step down", "{n} steps down")
    )  # fmt: skip
    return Cell(words, glyph="arrow-up" if up else "arrow-down", glyph_tone="ink")
