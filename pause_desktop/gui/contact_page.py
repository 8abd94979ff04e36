"""Records a contact from anywhere: the woman by three letters, the day filled, saved by Ctrl+Enter."""

import datetime as dt
from collections.abc import Callable, Mapping
from typing import Any
from uuid import UUID

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QBoxLayout, QScrollArea, QWidget

from pause_desktop.errors import NoSuchRecord
from pause_desktop.gui.desk import Desk
from pause_desktop.gui.group.switch import one_or_group
from pause_desktop.gui.language import tr
from pause_desktop.gui.look.pages import head
from pause_desktop.gui.look.parts import LaidAnew, Worn, button, frame
from pause_desktop.gui.look.rows import H, V, page
from pause_desktop.gui.look.theme import Look, look_of
from pause_desktop.gui.record.contact_form import ContactForm, contact_form
from pause_desktop.gui.record.contact_offer import Offer
from pause_desktop.gui.record.contact_side import brief_parts, nobody_yet, side_parts, unsafe_words
from pause_desktop.gui.record.dates import read_whole_day
from pause_desktop.gui.record.form_pane import FormPane, Job
from pause_desktop.gui.record.said import Voice
from pause_desktop.gui.record.woman_finder import WomanEditor
from pause_desktop.records.contact import Contact
from pause_desktop.records.fields import columns
from pause_desktop.store.queries import HerRecord, her_record, women, workers
from pause_desktop.store.writing import Writing

_SIDE, _LOW = 290, 104
_PLANNED_KNOWS = ("woman", "on", "started_at", "worker")
_ANY = 16_777_215  # what Qt takes for "as large as there is room"


class Side(Worn, QScrollArea):
    """The column beside the form; where the text is very large it stands above it instead."""

    def __init__(self) -> None:
        super().__init__()
        self.setWidgetResizable(True)
        self.setFrameShape(QScrollArea.Shape.NoFrame)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.wear(look_of())

    def wear(self, look: Look) -> None:
        """Keeps its width in step with the text."""
        high, wide = (look.px(_LOW), _ANY) if look.crowded else (_ANY, look.span(_SIDE))
        self.setMinimumSize(0 if wide == _ANY else wide, 0 if high == _ANY else high)
        self.setMaximumSize(wide, high)

    def show_parts(self, *parts: QWidget) -> None:
        """Shows other cards."""
        inside = QWidget()
        inside.setObjectName("inside")
        inside.setLayout(V(*parts, None, gap=12))
        self.setWidget(inside)


class ContactPage(LaidAnew, QWidget):
    """One contact at a time; `finished` carries the woman's id once it is saved, or None where it was left.

    `group_wanted` tells that it was a group of women, and carries the one who was chosen, or None.
    """

    finished = Signal(object)
    group_wanted = Signal(object)

    def __init__(self, desk: Desk, now: Callable[[], dt.datetime] = dt.datetime.now) -> None:
        super().__init__()
        self.desk, self._now = desk, now
        self.woman: UUID | None = None
        self._her: HerRecord | None = None
        self._another = self._warned = False
        self.pane = FormPane(desk, save_words=tr("&Save contact"), narrow=True)
        self.another = button(tr("Save and add another"), "plain")
        layout = self.pane.foot.layout()
        if layout is not None:
            layout.insertWidget(layout.count() - 1, self.another)  # type: ignore[attr-defined]
        self.side = Side()
        self.offer = Offer()
        card = frame("card", V(self.offer, (self.pane, 1), gap=0, m=1))
        self._body = H((card, 1), self.side, gap=16)
        self.switch = one_or_group(group=False)
        self._head = head(tr("Record a contact"), "", self.switch)
        self.setLayout(V(page(V(self._head, (self._body, 1), gap=12, m=(28, 14, 28, 16)))))
        self.switch.changed.connect(self._switched)
        self.offer.wanted.connect(self._record_planned)
        self.pane.saved.connect(self._saved)
        self.pane.left.connect(lambda: self.finished.emit(None))
        self.another.clicked.connect(self._save_and_add)
        self.desk.curtained.connect(lambda _down: self._again())
        shortcut = QShortcut(QKeySequence("Ctrl+Shift+Return"), self)
        shortcut.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
        shortcut.activated.connect(self._save_and_add)
        self.wear(look_of())
        self.lay_anew(look_of())

    def lay_anew(self, look: Look) -> None:
        """Puts her safety above the form where there is no room beside it; the form follows by itself."""
        crowded = look.crowded
        self._body.setDirection(QBoxLayout.Direction.BottomToTop if crowded else QBoxLayout.Direction.LeftToRight)
        self._body.setSpacing(8 if crowded else 16)
        self._head.setHidden(crowded)  # the rail says where she is; there is no room to say it twice
        self._show_her()
        self.another.setVisible(look_of().scale <= 1)  # its key does it at every size
        # in the sunlight theme type runs wider, and what is kept of the draft must be said in two lines
        leave = tr("Leave   Esc") if look.sunlight else tr("Leave as draft   Esc")
        self.pane.leave.setText(leave if look.scale <= 1 else tr("Leave"))
        self.pane.save.setText(tr("&Save   Ctrl+Enter") if crowded else tr("&Save contact   Ctrl+Enter"))

    # --- opening ---------------------------------------------------------------------------------------------

    def begin(
        self, woman: UUID | None = None, draft_key: str | None = None, planned: UUID | None = None,
        on: dt.date | None = None,
    ) -> None:  # fmt: skip
        """Begins a contact with a woman, or with one to be found.

        `draft_key` brings back a kept one; `planned` is a contact planned before, which is recorded now; `on` is
        the day of one that is only to be planned.
        """
        if draft_key is not None:
            woman = _woman_in(draft_key) or woman
        self.woman = woman
        row = self._planned_row(woman, planned)
        now = self._now()
        values = {
            "on": self.desk.today(), "worker": self.desk.worker.id, "outcome": "attended", "woman": woman,
            "started_at": now.time().replace(second=0, microsecond=0),
            **({"on": on, "outcome": "planned", "started_at": None} if on is not None else {}),
        } if row is None else {column.name: getattr(row, column.name) for column in columns(Contact)}  # fmt: skip
        job = Job(
            "contacts", woman, "", self._maker(), record=row.id if row is not None else None, values=values,
            before=self._write_next, begins_at="mode" if woman else "woman",
        )  # fmt: skip
        half_typed = self.desk.drafts.get(str(job.key)) is not None
        self.pane.begin(job)
        if row is not None and row.outcome == "planned" and row.on <= self.desk.today() and not half_typed:
            self._take_as_done()
        self._look_for_her()

    def _maker(self) -> Callable[[], ContactForm]:
        terms, today = self.desk.terms(), self.desk.today()
        with self.desk.reading() as rows:
            lines = women(rows, today)
            team = [(each.id.hex, each.name) for each in workers(rows, today)]

        def make() -> ContactForm:
            finder = WomanEditor(lines, self.desk.curtain)
            finder.found.connect(self._show_side)
            finder.taken.connect(self._go_on)
            made = contact_form(terms, {"workers": team}, finder, ahead=True)
            made.edited.connect(self._edited)  # here, because another text size makes the form anew
            return made

        return make

    def _planned_row(self, woman: UUID | None, planned: UUID | None) -> Contact | None:
        if woman is None or planned is None:
            return None
        with self.desk.reading() as rows:
            hers = [row for row in rows.of_woman(Contact, woman) if row.id == planned]
        return hers[0] if hers else None

    def _take_as_done(self) -> None:
        """What was planned for today or before is opened to say how it went, and most often it came about."""
        if self.pane.form is not None:
            self.pane.form.restore({"outcome": "attended"})
            self.pane.form.go_to("mode")

    def _go_on(self) -> None:
        """After the woman the keyboard goes where nothing is filled in yet: how it was."""
        if self.pane.form is not None:
            self.pane.form.go_to("mode")

    def _again(self) -> None:
        if self.pane.job is not None:
            self.pane.flush()
            self.begin(self.woman, planned=self.pane.job.record)

    def _look_for_her(self) -> None:
        form = self.pane.form
        self._show_side(_as_id(form.fields["woman"].typing.typed()) if form is not None else None)

    def _show_side(self, woman: UUID | None) -> None:
        self._her = None
        if woman is not None:
            try:
                with self.desk.reading() as rows:
                    self._her = her_record(rows, woman)
            except NoSuchRecord:
                self._her = None
        self._show_her()
        self._offer_planned()
        self._say_if_unsafe()

    def _show_her(self) -> None:
        if self._her is None:
            self.side.show_parts(nobody_yet())
            return
        terms = self.desk.terms()
        voice = Voice(self._her, terms, self.desk.curtain)
        shown = brief_parts if look_of().crowded else side_parts
        self.side.show_parts(*shown(self._her, terms, voice))

    def _switched(self) -> None:
        if self.switch.value() != "one":
            self.switch.set_value("one")
            self.group_wanted.emit(self._her.woman.id if self._her is not None else None)

    # --- while it is typed -----------------------------------------------------------------------------------

    def _edited(self, name: str) -> None:
        if name in ("on", "woman"):
            self._offer_planned()
        if name in ("mode", "outcome", "woman"):
            self._say_if_unsafe()

    def _offer_planned(self) -> None:
        """Offers what was planned with her on that day, so that it is not there twice."""
        form, job = self.pane.form, self.pane.job
        day = form.day() if isinstance(form, ContactForm) else None
        if self._her is None or job is None or job.record is not None or day is None:
            self.offer.show_planned((), self.desk.terms())
            return
        planned = [row for row in self._her.of("contacts") if row.on == day and row.outcome == "planned"]
        first = sorted(planned, key=lambda row: str(row.started_at or ""))
        self.offer.show_planned(first, self.desk.terms())

    def _record_planned(self, planned: UUID) -> None:
        """Goes on with the planned contact; what is typed already goes with it."""
        form = self.pane.form
        woman = self._her.woman.id if self._her is not None else None
        if form is None or woman is None:
            return
        typed = {name: value for name, value in form.changed().items() if name not in _PLANNED_KNOWS}
        self.pane.keeper.drop()
        self.begin(woman, planned=planned)
        if self.pane.form is not None:
            self.pane.form.restore({"outcome": "attended", **typed})
            self.pane.form.edited.emit("outcome")
            self.pane.form.go_to("mode")

    def _say_if_unsafe(self) -> None:
        """Says beside *How* that she must not be reached so, or that nobody asked, which is the same."""
        form = self.pane.form
        if form is None:
            return
        words = unsafe_words(self._her.woman if self._her else None, form.fields["mode"].typing.typed())
        if words:
            form.fields["mode"].say_finding(words)
        elif self._warned:
            form.fields["mode"].say_finding("")
        self._warned = bool(words)

    # --- saving ----------------------------------------------------------------------------------------------

    def _save_and_add(self) -> None:
        self._another = True
        if not self.pane.try_saving():
            self._another = False

    def _write_next(self, change: Writing, _values: dict[str, Any]) -> None:
        """What comes next is written with the contact, or neither is."""
        form = self.pane.form
        for table, record in form.following() if isinstance(form, ContactForm) else ():
            change.add(table, record)

    def _saved(self, _record: UUID) -> None:
        form = self.pane.form
        typed = form.fields["woman"].typing.typed() if form is not None else None
        woman = _as_id(typed) or self.woman
        if self._another:
            self._another = False
            self.begin(None)
            return
        self.pane.end()
        self.finished.emit(woman)

    # --- leaving and coming back -----------------------------------------------------------------------------

    def flush(self) -> None:
        """Keeps at once what is half-typed."""
        self.pane.flush()

    def place(self) -> dict[str, str]:
        """Whose contact is open; the draft knows the rest."""
        self.flush()
        record = self.pane.job.record if self.pane.job is not None else None
        planned = {"planned": record.hex} if record else {}
        return {"woman": self.woman.hex, **planned} if self.woman else {}

    def restore(self, place: Mapping[str, str]) -> None:
        """Opens the same contact again, at the same cursor."""
        woman, planned = _as_id(place.get("woman")), _as_id(place.get("planned"))
        self.begin(woman, place.get("draft"), planned, read_whole_day(place.get("on", "")))


def _woman_in(draft_key: str) -> UUID | None:
    last = draft_key.rpartition(":")[2]
    return UUID(last) if _is_id(last) else None


def _as_id(words: object) -> UUID | None:
    return UUID(str(words)) if _is_id(words) else None


def _is_id(words: object) -> bool:
    return isinstance(words, str) and len(words) == 32 and all(c in "0123456789abcdef" for c in words)
