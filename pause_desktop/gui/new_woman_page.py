"""A new woman: as much as is known on the first day, and the stage she begins in; all else has time."""

from collections.abc import Mapping
from typing import Any
from uuid import UUID, uuid4

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QScrollArea, QWidget

from pause_desktop.errors import UserError
from pause_desktop.gui.desk import Desk
from pause_desktop.gui.language import several, tr
from pause_desktop.gui.look.fields import Choice
from pause_desktop.gui.look.pages import Foot, head
from pause_desktop.gui.look.parts import LaidAnew, button
from pause_desktop.gui.look.rows import V, page, scroll
from pause_desktop.gui.look.theme import Look, look_of
from pause_desktop.gui.record.draft_keeper import DraftKeeper, DraftKey
from pause_desktop.gui.record.lookalikes import NAMING, Lookalikes, person_of
from pause_desktop.gui.record.record_form import FormPlan, RecordForm
from pause_desktop.gui.record.typed import plain_draft
from pause_desktop.gui.spelling.watching import watch_notes
from pause_desktop.records.fields import columns
from pause_desktop.records.practice import Cohort
from pause_desktop.records.woman import StagePeriod, Woman
from pause_desktop.store.queries import workers
from pause_desktop.store.writing import Writing

ASKED = (
    "first_name", "last_name", "preferred_name", "date_of_birth", "worker", "cohort", "referral_route",
    "referred_on", "safe_to_call", "safe_to_leave_voicemail", "safe_to_text", "safe_to_email", "safe_to_post",
    "safe_to_visit", "safe_contact_notes",
)  # fmt: skip
_TO_COME = tr("to come")
_KEY = DraftKey("women")
_TAKEN = "spo"  # Save, Put this draft away, Open hers


class NewWomanPage(LaidAnew, QWidget):
    """The form; `saved` carries her id, `opened` another woman's; `left` tells of going away (the draft stays)."""

    saved = Signal(object)
    left = Signal()
    opened = Signal(object)

    def __init__(self, desk: Desk) -> None:
        super().__init__()
        self._desk = desk
        self.her: RecordForm | None = None
        self.stage: RecordForm | None = None
        self.lookalikes = Lookalikes(desk)
        self.keeper = DraftKeeper(desk.drafts, self._body, self._where)
        self.afresh = button(tr("&Put this draft away"), "quiet", "trash-2")
        self.leave = button(tr("Leave"), "quiet", key="Esc")
        self.save = button(tr("&Save"), "primary", "check", key="Ctrl+Enter")
        self.foot = Foot(self.afresh, self.leave, self.save)
        self._area: QScrollArea = scroll(V())
        under = tr("Only her stage has to be known: identified today, unless you choose another below.")
        top = V(head(tr("New woman"), under), m=(28, 20, 28, 0))
        warned = V(self.lookalikes, m=(28, 8, 28, 0))
        self.setLayout(V(page(V(top, warned, 8, (self._area, 1), self.foot, gap=0))))
        self.keeper.told.connect(self.foot.say)
        self.save.clicked.connect(self.try_saving)
        self.leave.clicked.connect(self._go_away)
        self.afresh.clicked.connect(self._start_afresh)
        self.lookalikes.opened.connect(self._open_hers)
        desk.curtained.connect(self._cover)
        self.wear(look_of())

    def open(self, _facts: Mapping[str, str]) -> None:
        """Shows the form, with what was half-typed in it the last time, at the same cursor."""
        if self.her is None:
            self._begin()

    def give_keyboard(self) -> None:
        """Puts the keyboard into the first field that is blank."""
        if self.her is not None:
            self.her.go_to(self.her.first())

    def flush(self) -> None:
        """Keeps at once what is not kept yet."""
        self.keeper.flush()

    # --- making it ---------------------------------------------------------------------------------------------

    def _begin(self) -> None:
        desk = self._desk
        terms, today = desk.terms(), desk.today()
        with desk.reading() as rows:
            team: list[Choice] = [(each.id.hex, each.name) for each in workers(rows, today)]
            cohorts: list[Choice] = [(each.id.hex, each.name) for each in rows.all(Cohort)]
        hidden = frozenset(column.name for column in columns(Woman)) - set(ASKED)
        self.her = RecordForm(
            Woman, terms, {"workers": team, "cohorts": cohorts}, FormPlan(hidden=hidden, taken=_TAKEN)
        )
        taken = _TAKEN + self.her.letters
        plan = FormPlan(hidden=frozenset({"woman", "exit_reason", "planned_exit"}), taken=taken)
        self.stage = RecordForm(StagePeriod, terms, {}, plan)
        signs = desk.worker.role in ("practitioner", "next_steps_worker")
        self.her.load({"reference": _TO_COME, **({"worker": desk.worker.id} if signs else {})})
        # a woman who is being made has no id to give; it is given when she is saved
        self.stage.load({"woman": UUID(int=0), "stage": "identified", "started_on": today})
        self._put(self.her, self.stage)
        for form in (self.her, self.stage):
            form.edited.connect(self._edited)
            watch_notes(form.fields, desk.speller, f"{form.table}:new")
        self._restore()
        self._cover(desk.curtain)

    def lay_anew(self, look: Look) -> None:
        """Makes the form anew for another text size, with what is typed in it and the keyboard where it was."""
        if self.her is not None:
            where = self._where()
            self._end()
            self._begin()
            for form in (self.her, self.stage):
                if form is not None and where:
                    form.go_to(where["field"], where["cursor"])

    def _cover(self, down: bool) -> None:
        if self.her is not None:
            self.her.cover(down)

    def _put(self, *forms: RecordForm) -> None:
        inside = QWidget()
        inside.setObjectName("inside")
        inside.setLayout(V(*forms, None, gap=12, m=(28, 0, 28, 16)))
        self._area.setWidget(inside)

    def _restore(self) -> None:
        assert self.her is not None
        assert self.stage is not None
        draft = self.keeper.begin(_KEY)
        self.afresh.setVisible(draft is not None)
        if draft is None:
            return
        for form in (self.her, self.stage):
            form.restore(draft.body)
            form.go_to(str(draft.place.get("field", "")), draft.place.get("cursor"))
        self._look_for_her()

    def _end(self) -> None:
        self.keeper.end()
        self.lookalikes.forget()
        self.her = self.stage = None
        old = self._area.takeWidget()
        if old is not None:
            old.deleteLater()

    # --- drafts ------------------------------------------------------------------------------------------------

    def _body(self) -> dict[str, Any]:
        if self.her is None or self.stage is None:
            return {}
        return plain_draft({**self.her.changed(), **self.stage.changed()})

    def _where(self) -> dict[str, Any]:
        return (self.her.where() or (self.stage.where() if self.stage else {})) if self.her else {}

    def _edited(self, name: str) -> None:
        self.keeper.touch()
        self.afresh.show()
        if name in NAMING:
            self._look_for_her()

    def _look_for_her(self) -> None:
        if self.her is not None:
            self.lookalikes.look_for(person_of(self.her))

    def _open_hers(self, woman: UUID) -> None:
        self._end()
        self.opened.emit(woman)

    def _start_afresh(self) -> None:
        self.keeper.drop()
        self._end()
        self._begin()
        self.give_keyboard()

    def _go_away(self) -> None:
        self._end()
        self.left.emit()

    # --- saving ------------------------------------------------------------------------------------------------

    def try_saving(self) -> None:
        """Saves her with her first stage in one step, or shows beside the fields why that cannot be."""
        if self.her is None or self.stage is None:
            return
        begins, her = self.stage.check(), self.her.check()
        problems = her.problems + begins.problems
        if problems:
            count = several(len(problems), "One field needs", "{n} fields need")
            self.foot.say(tr("{count} another look. Nothing typed is lost.", count=count), "circle-alert", "danger")
            return
        woman = uuid4()

        def write(change: Writing) -> None:
            change.add("women", {**her.values, "reference": change.next_reference()}, woman)
            change.add("stage_periods", {**begins.values, "woman": woman})
            self._desk.drafts.drop(str(_KEY))  # in the same transaction: saved and still a draft is never so

        try:
            self._desk.save(write)
        except UserError as trouble:
            self.foot.say(tr(trouble), "octagon-alert", "danger")
            return
        self.keeper.drop()
        self._end()
        self.saved.emit(woman)
