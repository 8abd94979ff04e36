"""The page of a hand-over in the window: it is set up here, and here the two of them look at it afterwards.

While she has the laptop this page is hidden with everything else; it keeps her answers as a draft, each at once.
"""

from collections.abc import Mapping
from typing import TYPE_CHECKING
from uuid import UUID, uuid4

from PySide6.QtCore import Signal

from pause_desktop.errors import UserError
from pause_desktop.gui.desk import Desk
from pause_desktop.gui.handover import writing
from pause_desktop.gui.handover.handing_over import HandingOver
from pause_desktop.gui.handover.page_frame import PageFrame
from pause_desktop.gui.handover.pin_dialog import PinDialog, ask_for_pin
from pause_desktop.gui.handover.ready import ReadyPart
from pause_desktop.gui.handover.screen import HandoverScreen
from pause_desktop.gui.handover.sheet_dialog import ask_for_sheet
from pause_desktop.gui.handover.sitting import Sitting, key_of
from pause_desktop.gui.handover.together import TogetherPart
from pause_desktop.gui.handover.waiting import WaitingPart
from pause_desktop.gui.handover.way_back import WayBack
from pause_desktop.gui.handover.wishes import WishesPart
from pause_desktop.gui.language import tr
from pause_desktop.gui.look.parts import LaidAnew
from pause_desktop.gui.look.theme import Look, look_of
from pause_desktop.gui.record.dates import written
from pause_desktop.gui.record.draft_keeper import DraftKeeper
from pause_desktop.gui.record.jobs import Bench
from pause_desktop.gui.record.typed import plain_draft
from pause_desktop.gui.spelling.watching import watch_notes
from pause_desktop.store.queries import HerRecord, her_record

if TYPE_CHECKING:
    from pause_desktop.gui.main_window import MainWindow

_Part = ReadyPart | WaitingPart | TogetherPart | WishesPart


class HandoverPage(LaidAnew, PageFrame):
    """`finished` carries her id when there is nothing left to do here; the draft says how far the two are."""

    finished = Signal(object)

    def __init__(self, desk: Desk, window: "MainWindow", way: WayBack | None = None) -> None:
        super().__init__()
        self.desk = desk
        self.way = way or WayBack(desk)
        self.woman: UUID | None = None
        self.her: HerRecord | None = None
        self.sitting: Sitting | None = None
        self.part: _Part | None = None
        self.pin_dialog: PinDialog | None = None
        self.handing_over = HandingOver(desk, window, self)
        self.keeper = DraftKeeper(desk.drafts, lambda: self.sitting.to_plain() if self.sitting else {}, dict)
        self.keeper.setParent(self)
        self.keeper.told.connect(self._say_state)
        self.leave.clicked.connect(self._go_away)
        self.skip.clicked.connect(self._done)
        self.go.clicked.connect(self._go)
        desk.curtained.connect(lambda _down: self._show_stage())
        self.handing_over.changed.connect(self._keep_now)
        self.handing_over.taken_back.connect(self._look_together)
        self.handing_over.in_front.connect(self.take_keyboard)
        self.wear(look_of())

    # --- opening -----------------------------------------------------------------------------------------------

    def open(self, facts: Mapping[str, str]) -> None:
        """Opens where the two of them are. Raises NoSuchRecord."""
        woman = UUID(facts["woman"]) if facts.get("woman") else self.woman
        if woman is None:
            self._put(None)
            return
        with self.desk.reading() as rows:
            self.her = her_record(rows, woman)
        self.keeper.flush()
        self.woman = woman
        draft = self.keeper.begin(key_of(woman))
        found = Sitting.from_plain(draft.body) if draft else None
        self.sitting = found or Sitting(self.desk.terms().tool, self.desk.worker.id.hex)
        self._show_stage()

    def facts(self) -> dict[str, str]:
        """Whose it is."""
        return {"woman": self.woman.hex} if self.woman else {}

    def flush(self) -> None:
        """Keeps at once what is not kept yet."""
        self.keeper.flush()

    def take_keyboard(self) -> None:
        """Gives the keyboard to what is to be done first."""
        if self.part is not None:
            self.part.take_keyboard()

    def lay_anew(self, look: Look) -> None:
        """Lays the part out for another text size; what was typed is in the sitting."""
        self._show_stage()

    def _show_stage(self) -> None:
        sitting, her = self.sitting, self.her
        if sitting is None or her is None or self.her_screen is not None:
            return
        if not sitting.areas:
            self._put(None)
            return
        stages = {
            "ready": self._ready,
            "with_her": self._waiting,
            "together": self._together,
            "wishes": self._wishes,
        }
        stages[sitting.stage](sitting, her)

    def _put(self, part: _Part | None) -> None:
        self.part = part
        self.put(part)
        if part is None:
            self.say(tr("There is nobody to hand it to"), tr("Begin from a woman’s record, under Progress."))
            self.offer()
        elif self.isVisible():
            part.take_keyboard()

    # --- the parts ---------------------------------------------------------------------------------------------

    def _ready(self, sitting: Sitting, her: HerRecord) -> None:
        part = ReadyPart(self.desk, her, sitting, self.way)
        part.form.load(writing.first_values(self.desk, her, sitting))
        part.form.restore(sitting.typed)
        part.edited.connect(self._edited)
        part.pin_wanted.connect(lambda: self._ask_for_pin(begin=False))
        part.paper_wanted.connect(lambda: ask_for_sheet(self.desk, her.woman, sitting.tool, self))
        self.say(
            tr("Hand the laptop to her, {reference}", reference=her.woman.reference),
            tr("She scores her own progress; nothing else can be opened from there."),
        )
        self.offer(tr("&Hand it over"), "hand-heart")
        self._put(part)

    def _waiting(self, sitting: Sitting, her: HerRecord) -> None:
        part = WaitingPart(sitting)
        part.gone_on.connect(self.hand_over)
        part.looked_at.connect(self._look_together)
        part.put_away.connect(self._done)
        self.say(tr("Hand-over, {reference}", reference=her.woman.reference))
        self.offer()
        self._put(part)

    def _together(self, sitting: Sitting, her: HerRecord) -> None:
        part = TogetherPart(self.desk, sitting, writing.last_scored(her))
        part.load(writing.first_values(self.desk, her, sitting), sitting.typed)
        part.cover(self.desk.curtain)
        watch_notes(part.talk.fields, self.desk.speller, str(key_of(her.woman.id)))
        part.edited.connect(self._edited)
        part.again_wanted.connect(self.hand_over)
        self.say(tr("Look at it together"), part.said_when(self.desk.terms()))
        self.offer(tr("&Save the review"), "check")
        self._put(part)

    def _wishes(self, sitting: Sitting, her: HerRecord) -> None:
        part = WishesPart(self.desk, sitting, str(key_of(her.woman.id)))
        part.edited.connect(self._edited)
        self.say(tr("From her scores to her plan"), tr("The review is saved. What she chooses becomes her goals."))
        self.offer(tr("&Save her goals"), "check", skips=True)
        self._put(part)

    # --- keeping -----------------------------------------------------------------------------------------------

    def _edited(self) -> None:
        sitting, part = self.sitting, self.part
        if sitting is None:
            return
        if isinstance(part, ReadyPart | TogetherPart | WishesPart):
            part.keep(sitting)
        self.keeper.touch()

    def _keep_now(self) -> None:
        self.keeper.touch()
        self.keeper.flush()

    def _say_state(self, words: str, glyph: str, tone: str) -> None:
        self.foot.say(words, glyph, tone)
        self.handing_over.say_trouble(words if tone == "danger" else "")

    # --- handing over and taking back ----------------------------------------------------------------------------

    def _go(self) -> None:
        deeds = {"ready": self._hand_over, "together": self.save_review, "wishes": self.save_goals}
        if self.sitting is not None and self.sitting.stage in deeds:
            deeds[self.sitting.stage]()

    def _hand_over(self) -> None:
        """Begins with the review she is asked for; the first time the worker is asked for a PIN."""
        part, sitting = self.part, self.sitting
        if not isinstance(part, ReadyPart) or sitting is None:
            return
        review = part.form.check()
        if self.complains(review.problems):
            return
        # today stays today, however long she takes
        sitting.typed |= plain_draft(part.draft()) | {"on": written(review.values["on"])}
        if self.way.pin.is_set or self.desk.preferences.get("pin asked"):
            self.hand_over()
        else:
            self._ask_for_pin(begin=True)

    def _ask_for_pin(self, *, begin: bool) -> None:
        def over(given_up: bool) -> None:
            self.pin_dialog = None
            if isinstance(self.part, ReadyPart):
                self.part.show_pin()
            if begin and not given_up:
                self.desk.preferences.put("pin asked", True)
                self.hand_over()

        not_now = tr("&Hand it over without") if begin else ""
        self.pin_dialog = ask_for_pin(self.desk, self.way.pin, self, over, not_now=not_now)

    def hand_over(self) -> None:
        """Gives her the laptop, and keeps that she has it."""
        if self.sitting is not None and self.her is not None and self.her_screen is None:
            self.sitting.stage = "with_her"
            self._keep_now()
            self.handing_over.begin(self.sitting, self.way, self.her.woman)

    @property
    def her_screen(self) -> HandoverScreen | None:
        """What she has in her hands, while she has it."""
        return self.handing_over.screen

    def _look_together(self) -> None:
        if self.sitting is not None:
            self.sitting.stage = "together"
            self._keep_now()
            self._show_stage()
            self.take_keyboard()

    # --- saving ------------------------------------------------------------------------------------------------

    def save_review(self) -> None:
        """Writes one scored form, and goes on to what she would like to work on."""
        part, sitting = self.part, self.sitting
        if not isinstance(part, TogetherPart) or sitting is None or self.woman is None:
            return
        review = part.check()
        if self.complains(review.problems):
            return
        record, draft = uuid4(), str(key_of(self.woman))
        if self._saved(writing.review(review.values, record, lambda: self.desk.drafts.drop(draft))):
            sitting.stage, sitting.review = "wishes", record.hex
            self._keep_now()
            self._read_again()
            self._show_stage()
            self.take_keyboard()

    def save_goals(self) -> None:
        """Writes her goals, with a plan where she had none."""
        part, her, sitting = self.part, self.her, self.sitting
        if not isinstance(part, WishesPart) or her is None or sitting is None or self.woman is None:
            return
        today = self.desk.today()
        goals = part.goals({"woman": self.woman, "status": "not_started", "agreed_on": today})
        if goals is None:
            return
        before, draft = Bench(self.desk, her, self.desk.terms()).job("goals").before, str(key_of(self.woman))
        if self._saved(writing.goals(goals, before, lambda: self.desk.drafts.drop(draft))):
            self._done()

    def _saved(self, write: writing.Write) -> bool:
        self.keeper.hold()  # or a page that redraws for this very save would keep a draft of what is saved
        try:
            self.desk.save(write)
        except UserError as trouble:
            self.keeper.touch()
            self.foot.say(tr(trouble), "octagon-alert", "danger")
            return False
        return True

    def _done(self) -> None:
        """Forgets the sitting: it is saved, or put away on purpose."""
        woman = self.woman
        self.keeper.drop()
        self.keeper.end()
        if woman is not None:
            self.desk.drafts.drop(str(key_of(woman)))
        self._put(None)
        self.sitting = self.her = self.woman = None
        self.finished.emit(woman)

    def _go_away(self) -> None:
        self.keeper.flush()
        self.finished.emit(self.woman)

    def _read_again(self) -> None:
        if self.woman is not None:
            with self.desk.reading() as rows:
                self.her = her_record(rows, self.woman)
