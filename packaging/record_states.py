"""Her record in its states, over an invented practice in a temporary folder that ends with the program."""

import atexit
import datetime as dt
import shutil
import tempfile
from functools import cache
from pathlib import Path
from uuid import UUID

from PySide6.QtWidgets import QWidget

from pause_desktop.demo.practice import invented
from pause_desktop.gui.contact_page import ContactPage
from pause_desktop.gui.desk import Desk
from pause_desktop.gui.look.theme import look_of
from pause_desktop.gui.record_page import RecordPage
from pause_desktop.gui.tasks import Tasks
from pause_desktop.records.practice import Worker
from pause_desktop.records.scores import ProgressReview
from pause_desktop.settings import Settings
from pause_desktop.store.keyslots import Stretch
from pause_desktop.store.practice_file import PracticeFile
from pause_desktop.store.queries import women
from pause_desktop.store.undoing import undo_numbered

TODAY = dt.date(2026, 5, 14)


@cache
def desk() -> Desk:
    folder = Path(tempfile.mkdtemp(prefix="invented-"))
    atexit.register(shutil.rmtree, folder, ignore_errors=True)
    practice, _ = PracticeFile.create(
        folder / "invented.pause",
        "Riverside",
        "correct horse battery",
        stretch=Stretch(8, 1, 1),
        now=lambda: dt.datetime(2026, 5, 14, 9, 30, tzinfo=dt.UTC),
    )
    with practice.writing(None) as change:
        for table, record, values in invented(24, 2, TODAY, seed=7):
            if table == "practice":
                continue
            change.add(table, values, record)
    with practice.reading() as rows:
        worker = next(each for each in rows.all(Worker) if each.role == "practitioner" and not each.left_on)
    made = Desk(practice, worker, Settings(), Tasks(), today=lambda: TODAY)
    _her_record(made)
    return made


def _her_record(made: Desk) -> None:
    """What the pictures want to show beside what was invented."""
    key = _someone(made)
    last = {"woman": key, "worker": made.worker.id, "on": TODAY - dt.timedelta(2), "started_at": dt.time(14, 30),
            "minutes": 45, "mode": "garden", "outcome": "attended",
            "life_areas": ["relationship_with_children", "health"],
            "summary": "Talked about the letterbox letter; she has written a first page and wants to read it aloud"
            " next time. Sleeping better. Asked about the swimming course.",
            "next_step": "bring letter paper", "follow_up_on": TODAY}  # fmt: skip
    alert = {"woman": key, "kind": "former_partner", "review_on": TODAY + dt.timedelta(14),
             "wording": "Former partner may be near. Not alone; meet at the gate."}  # fmt: skip
    safe = {"preferred_name": "Carly", "safe_to_call": "yes", "safe_to_text": "yes", "safe_to_visit": "yes",
            "safe_to_leave_voicemail": "no", "safe_to_post": "no", "safe_to_email": "not_asked",
            "safe_contact_notes": "Her partner sees the phone. 10 to 14 h. Say “Anna from the clinic”.",
            "safe_contact_checked_on": TODAY - dt.timedelta(43)}  # fmt: skip

    def write(change) -> None:
        change.add("contacts", last)
        change.add("risk_alerts", alert)
        change.edit("women", key, safe)

    made.save(write)


def _someone(made: Desk) -> UUID:
    with made.reading() as rows:
        found = {line.id: line for line in women(rows, TODAY) if line.stage == "open"}
        scored = {UUID(key) for (key,) in rows.pick("core10s", "woman")}
        reviewed = [UUID(key) for (key,) in rows.pick("progress_reviews", "woman")]
    return max((key for key in found if key in scored), key=reviewed.count)


def _page(section: str) -> RecordPage:
    desk().draw_curtain(False)  # whatever an earlier picture has left
    page = RecordPage(desk())
    page.open(_someone(desk()), section)
    return page


def timeline() -> QWidget:
    return _page("timeline")


def timeline_closer() -> QWidget:
    page = _page("timeline")
    section = page._made["timeline"]
    section.unfolded.setChecked(True)
    section.picture.closer(5)
    page.first = section.picture  # pyright: ignore[reportAttributeAccessIssue]
    return page


def timeline_drawn() -> QWidget:
    page = _page("timeline")
    page._made["timeline"].drawn.setChecked(True)
    return page


def tasks() -> QWidget:
    def write(change) -> None:
        her = _someone(desk())
        for what, due in (("Ring the housing office about the damp", TODAY - dt.timedelta(3)),
                          ("Bring letter paper", TODAY + dt.timedelta(2))):  # fmt: skip
            change.add("tasks", {"woman": her, "worker": desk().worker.id, "what": what, "due_on": due})
        change.add("visits", {"woman": her, "worker": desk().worker.id, "on": TODAY, "place": "The garden",
                              "out_at": dt.time(14), "back_by": dt.time(15, 30)})  # fmt: skip

    page = _page("tasks")
    if not page._made["tasks"].shown.her.of("tasks"):
        desk().save(write)
    return page


def contacts() -> QWidget:
    return _page("contacts")


def plan() -> QWidget:
    return _page("plan")


def progress() -> QWidget:
    return _page("progress")


def children() -> QWidget:
    return _page("children")


def needs() -> QWidget:
    return _page("needs")


def stage() -> QWidget:
    return _page("stage")


def outcomes() -> QWidget:
    return _page("outcomes")


def resource() -> QWidget:
    desk().save(lambda change: change.edit("women", _someone(desk()), {"resource_budget": 50000}))
    return _page("resource")


def resource_over() -> QWidget:
    desk().save(lambda change: change.edit("women", _someone(desk()), {"resource_budget": 35000}))
    page = _page("resource")
    page.add("resource_spends")
    pane = page._made["resource"].pane
    if pane is not None and pane.form is not None:
        pane.form.fields["amount"].typing.put("120")
        pane.form.edited.emit("amount")
    return page


def words() -> QWidget:
    return _page("words")


def people() -> QWidget:
    return _page("people")


def privacy() -> QWidget:
    return _page("privacy")


def herself() -> QWidget:
    return _page("herself")


def history() -> QWidget:
    """With a change of a colleague that was taken back, and one of a scored form."""
    made, key = desk(), _someone(desk())
    with made.practice.reading() as rows:
        other = next(each for each in rows.all(Worker) if each.id != made.worker.id and not each.left_on)
        review = rows.of_woman(ProgressReview, key)[-1]
    scores = dict(review.scores or {})
    scores |= {area: min(5, step + 1) for area, step in list(scores.items())[:2]}
    made.save(lambda change: change.edit("progress_reviews", review.id, {"scores": scores}))
    with made.practice.writing(other.id) as change:
        change.edit("women", key, {"phone": "07700 900461", "safe_to_text": "no"})
        numbers = list(change.numbers)
    made.save(lambda change: undo_numbered(change, numbers))
    return _page("history")


def history_looked() -> QWidget:
    made, key = desk(), _someone(desk())
    made.looked("figure", figure="In stable housing", women=[key.hex])
    made.looked("exported", what="sheets")
    page = _page("history")
    section = page._made["history"]
    section.switch.button("looks").click()
    return page


def _adding(table: str) -> RecordPage:
    page = _page("timeline")
    page.add(table)
    return page


def new_goal() -> QWidget:
    return _adding("goals")


def new_review() -> QWidget:
    return _adding("progress_reviews")


def new_stage() -> QWidget:
    page = _adding("stage_periods")
    pane = page._made["stage"].pane
    if pane is not None:
        pane.try_saving()
    return page


def new_core10() -> QWidget:
    page = _adding("core10s")
    pane = page._made["progress"].pane
    if pane is not None and pane.form is not None:
        for number, answer in enumerate((2, 3, 2, 1, 2, 1, 3, None, 2, 1), 1):
            if answer is not None:
                pane.form.fields[f"item_{number}"].typing.row.button(str(answer)).click()  # pyright: ignore
    return page


def new_contact() -> QWidget:
    return _adding("contacts")


def contact() -> QWidget:
    desk().draw_curtain(False)
    page = ContactPage(desk())
    page.begin(_someone(desk()))
    form = page.pane.form
    if form is not None:
        form.restore({
            "on": "tue", "started_at": "14:30", "minutes": "45", "mode": "garden",
            "life_areas": ["relationship_with_children", "health"], "safeguarding_concern": "yes",
            "summary": "Carly had tea ready in the garden. She read me the first page of her letter and cried, then"
            " laughed about the spelling. Sleeping better since the new bed arrived.",
            "safeguarding_action": "Told the lead at 15:40; safety plan read through with her",
            "next_step": "Bring letter paper; ask about the swimming course", "follow_up_on": "+7",
        })  # fmt: skip
    return page


def contact_nobody() -> QWidget:
    page = ContactPage(desk())
    page.begin(None)
    return page


def progress_lines() -> QWidget:
    page = _page("progress")
    section = page._made["progress"]
    section.restore({"how": "lines"})
    return page


def progress_radar() -> QWidget:
    page = _page("progress")
    page._made["progress"].restore({"how": "radar"})
    return page


def progress_whole() -> QWidget:
    """As on a screen so high that nothing need be scrolled."""
    page = progress_radar()
    page.setMinimumHeight(1200 if look_of().scale < 2 else 3000)
    return page


def progress_scores() -> QWidget:
    page = _page("progress")
    page._made["progress"].restore({"how": "scores"})
    return page


def curtain_form() -> QWidget:
    page = _page("herself")
    desk().draw_curtain(True)
    page.destroyed.connect(lambda: desk().draw_curtain(False))
    return page


def curtain() -> QWidget:
    page = _page("people")
    desk().draw_curtain(True)
    page.destroyed.connect(lambda: desk().draw_curtain(False))
    return page


def nobody_knows_yet() -> QWidget:
    key = desk().save(lambda change: change.add("women", {"reference": f"RP-B{len(desk().drafts.all()):04d}"}))
    page = RecordPage(desk())
    page.open(key, "plan")
    return page
