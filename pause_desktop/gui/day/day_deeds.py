"""What can be done from My day: begin a visit, go out alone, tick a task, open what waits, print the sheet."""

import datetime as dt
from typing import TYPE_CHECKING
from uuid import UUID

from pause_desktop.gui.day.out_watch import OutWatch
from pause_desktop.gui.desk import Desk
from pause_desktop.gui.language import tr
from pause_desktop.gui.paper import open_paper, print_paper
from pause_desktop.gui.places import Place
from pause_desktop.gui.undo.offering import offer_undo
from pause_desktop.gui.whisper import Whisper
from pause_desktop.records.agenda import AWAY, Due
from pause_desktop.store.agenda import Day, Planned, day_of
from pause_desktop.store.queries import practice_of

if TYPE_CHECKING:
    from pause_desktop.gui.day.day_page import DayPage
    from pause_desktop.gui.day.sheet_dialog import SheetDialog
    from pause_desktop.gui.day.visit_dialog import VisitDialog

_ALONE = "alone"


class DayDeeds:
    """The deeds of one page; dialogs and their forms are loaded when they are first wanted."""

    def __init__(self, desk: Desk, whisper: Whisper, watch: OutWatch, page: "DayPage") -> None:
        self._desk, self._whisper, self._watch, self._page = desk, whisper, watch, page
        self.dialog: VisitDialog | None = None
        self._out_to = ""

    # --- visits ----------------------------------------------------------------------------------------------

    def start(self, planned: Planned, day: Day | None) -> None:
        """Begins a planned visit: one that leads out of the house with the way there, any other with its form."""
        if planned.mode in AWAY:
            self.go_out(planned, day)
        else:
            self.record(planned)

    def record(self, planned: Planned) -> None:
        """Opens the contact page with a planned contact filled in."""
        self._page.going.emit(Place("contact", {"woman": planned.woman.hex, "planned": planned.contact.hex}))

    def begin_contact(self, woman: UUID | None) -> None:
        """Begins a contact with a woman, or with one to be found."""
        self._page.going.emit(Place("contact", {"woman": woman.hex} if woman else {}))

    def plan(self, day: dt.date) -> None:
        """Begins a contact that is planned for a day."""
        self._page.going.emit(Place("contact", {"on": day.isoformat()}))

    def go_on_out(self, to: str, day: Day | None) -> None:
        """Opens the way out again where it was left: alone, or to a woman by her 32 hex digits."""
        planned = [each for each in day.on(day.today) if each.woman.hex == to] if day else []
        self.go_out(planned[0] if planned else None, day, UUID(to) if len(to) == 32 else None)

    def go_out(self, planned: Planned | None, day: Day | None = None, woman: UUID | None = None) -> None:
        """Says first what to know of her, then asks where one goes and when one is back."""
        from pause_desktop.gui.day.going_out import GoingOut

        whom = planned.woman if planned else woman
        person = day.people.get(whom) if day and whom else None
        made = GoingOut(
            self._desk, self._desk.now(), self._watch.workers, self._page, planned=planned, woman=woman,
            person=person,
        )  # fmt: skip
        if whom is not None:
            self._desk.looked("viewed", whom)
        if planned is not None:
            made.record_wanted.connect(lambda: self.record(planned))
        made.gone.connect(lambda: self._whisper.say(tr("You are out. Say so here when you are back.")))
        self._out_to = whom.hex if whom else _ALONE
        self._open(made)

    def _open(self, dialog: "VisitDialog") -> None:
        self.dialog = dialog
        dialog.finished.connect(self._closed)
        dialog.lock_wanted.connect(self._page.lock_wanted)
        dialog.open()

    def _closed(self, _how: int) -> None:
        self.dialog, self._out_to = None, ""

    def facts(self) -> dict[str, str]:
        """Where somebody is about to go, for the way back after a lock."""
        return {"going": self._out_to} if self._out_to else {}

    def flush(self) -> None:
        """Keeps at once what is half-typed."""
        if self.dialog is not None:
            self.dialog.pane.flush()

    # --- what waits ------------------------------------------------------------------------------------------

    def open(self, entry: Due | Planned) -> None:
        """Opens what waits where it is answered."""
        if isinstance(entry, Planned):
            self.record(entry)
        elif entry.kind == "return" and entry.record is not None:
            self._ask_back(entry.record)
        elif entry.woman is None:
            self.tick(entry)
        elif entry.kind == "past" and entry.record is not None:
            self._page.going.emit(Place("contact", {"woman": entry.woman.hex, "planned": entry.record.hex}))
        elif entry.kind in ("unseen", "follow_up"):
            self.begin_contact(entry.woman)
        else:
            self._page.going.emit(Place("record", _where(entry, entry.woman)))

    def _ask_back(self, visit: UUID) -> None:
        from pause_desktop.gui.day.came_back import CameBack

        self._open(CameBack(self._desk, visit, self._watch.workers, self._page))

    def tick(self, due: Due) -> None:
        """Says that a task is done, and offers to take that back."""
        if due.kind != "task" or due.record is None:
            return
        task, today = due.record, self._desk.today()
        self._desk.save(lambda change: change.edit("tasks", task, {"done_on": today}))
        offer_undo(self._desk, self._whisper, tr("Task done."))

    # --- the sheet -------------------------------------------------------------------------------------------

    def print_sheet(self) -> None:
        """Asks what may stand on the sheet, and prints it."""
        from pause_desktop.gui.day.sheet_dialog import SheetDialog

        dialog = SheetDialog(self._watch.workers, self._desk.worker.id, self._page)
        dialog.accepted.connect(lambda: self.write_sheet(dialog))
        dialog.finished.connect(dialog.deleteLater)
        dialog.open()

    def write_sheet(self, dialog: "SheetDialog") -> None:
        """Writes the sheet of this worker's own visits as it was asked for."""
        from pause_desktop.reports.day_sheet import pdf_bytes

        me, now = self._desk.worker.id, self._desk.now()
        with self._desk.reading() as rows:
            day, practice = day_of(rows, me, now), practice_of(rows)
        made = dialog.sheet(day, self._desk.terms(), practice, self._watch.workers, me, now)
        name = f"day-sheet-{day.today.isoformat()}.pdf"
        print_paper(
            self._page, self._desk, lambda: pdf_bytes(made), name, "day sheet",
            lambda path: self._whisper.say(
                tr("The day sheet was written. It is not encrypted."), tr("&Open it"), lambda: open_paper(path)
            ),
            self._whisper.say,
        )  # fmt: skip


def _where(due: Due, woman: UUID) -> dict[str, str]:
    """The place in her record where something that waits is answered."""
    if due.kind == "review":
        return {"woman": woman.hex, "section": "progress"}
    record = {"record": due.record.hex} if due.record else {}
    return {"woman": woman.hex, "table": due.table, **record}
