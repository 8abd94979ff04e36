"""From the open practice to its window: the desk is laid and the pages are put together, each by a maker.

Importing this module loads the store and My day; `app` does so in the background while a passphrase is typed, and
then loads the pages of `LATER`, which their makers import when they are first opened.
"""

import datetime as dt
from collections.abc import Callable, Mapping, Sequence
from pathlib import Path
from uuid import UUID

from PySide6.QtCore import QTimer

from pause_desktop.demo import PASSPHRASE
from pause_desktop.errors import NoSuchRecord, UserError
from pause_desktop.gui.beginning import begin, place_of
from pause_desktop.gui.day.day_page import DayPage
from pause_desktop.gui.day.out_watch import watch_out
from pause_desktop.gui.day.pressing import Pressing
from pause_desktop.gui.deeds import is_demo
from pause_desktop.gui.desk import Desk
from pause_desktop.gui.draft_watch import DraftWatch
from pause_desktop.gui.help.first_day import lend_help
from pause_desktop.gui.language import day, tr
from pause_desktop.gui.leaf import Leaf, Maker, Section
from pause_desktop.gui.main_window import MainWindow
from pause_desktop.gui.places import Place
from pause_desktop.gui.risk.watch import RiskWatch
from pause_desktop.gui.tasks import Tasks
from pause_desktop.records.practice import Worker
from pause_desktop.settings import Settings
from pause_desktop.store.practice_file import PracticeFile, set_meta
from pause_desktop.store.queries import practice_of

SECTIONS = [
    Section("day", tr("My day"), "sun"),
    Section("women", tr("Women"), "users", "Ctrl+F"),
    Section("drafts", tr("Drafts"), "pen-line"),
    Section("report", tr("Report"), "file-chart-column"),
    Section("practice", tr("Practice"), "settings"),
]

_AHEAD = dt.timedelta(hours=12)
"""How far somebody else's clock may be ahead of this one without a word."""


def lay_desk(
    practice: PracticeFile, worker: UUID, settings: Settings, tasks: Tasks,
    today: Callable[[], dt.date] = dt.date.today,
) -> Desk:  # fmt: skip
    """The desk of a worker in an open practice; that she came in is recorded."""
    with practice.reading() as rows:
        person = rows.get(Worker, worker)
    desk = Desk(practice, person, settings, tasks, today)
    desk.looked("unlocked")
    _own(practice, worker)
    return desk


def _own(practice: PracticeFile, worker: UUID) -> None:
    """Whoever comes in first is the worker of this laptop, in whose name the command line writes."""
    try:
        practice.meta("worker")
    except KeyError:
        with practice.plainly() as connection:
            set_meta(connection, worker=worker.hex)


def open_window(desk: Desk, folder: Path) -> MainWindow:
    """The window where this worker left off when she locked, or was cut off; else at her day."""
    with desk.reading() as rows:
        name = practice_of(rows).name
    window = MainWindow(desk, name, SECTIONS, MAKERS)
    window.form.rail.name_worker(desk.worker.name)
    lend_help(window)
    RiskWatch(window)
    DraftWatch(window)
    watch_out(window)
    begin(window)
    today = window.form.rail.places["day"]
    badge = Pressing(desk, today.show_badge, lambda: window.place.page == "day", window)
    badge.count()
    window.closed.connect(badge.rest)
    window.locked.connect(badge.rest)
    if is_demo(desk.practice.path, folder):
        window.notice(
            "info", "info", tr("An invented practice"),
            tr("Nobody in it exists, so try anything. Its passphrase is “{passphrase}”.", passphrase=PASSPHRASE),
        )  # fmt: skip
    _doubt_the_clock(window)
    return window


def _doubt_the_clock(window: MainWindow) -> None:
    """Says so where this laptop's clock must be wrong: what is saved is dated by it."""
    practice = window.desk.practice
    now = dt.datetime.fromtimestamp(practice.milliseconds() / 1000, dt.UTC)
    saved = practice.last_saved()
    if saved - now > _AHEAD:
        window.notice(
            "warn", "clock", tr("Is the date of this laptop right?"),
            tr("Its clock says {today}, but something here was saved on {day}. Set the clock before you go on: "
               "what you save is dated by it. Nothing is lost meanwhile.",
               today=day(now.astimezone().date()), day=day(saved.astimezone().date())),
        )  # fmt: skip


def _day(window: MainWindow) -> Leaf:
    page = DayPage(window.desk, window.whisper, watch_out(window))
    page.going.connect(window.go)
    page.lock_wanted.connect(window.lock)
    page.presses.connect(window.form.rail.places["day"].show_badge)
    return Leaf(page, page.open, page.facts, page.flush, page.give_keyboard)


def _women(window: MainWindow) -> Leaf:
    from pause_desktop.gui.women_page import WomenPage

    page = WomenPage(window.desk)
    page.opened.connect(window.open_record)
    page.contact_wanted.connect(window.begin_contact)
    page.group_wanted.connect(window.begin_group)
    page.new_wanted.connect(lambda: window.go(Place("new_woman")))
    page.import_wanted.connect(lambda: window.go(Place("practice", {"part": "import"})))
    return Leaf(page, first=page.search)


def _record(window: MainWindow) -> Leaf:
    from pause_desktop.gui.join.deeds import JoiningDeeds
    from pause_desktop.gui.record.sections import section_of
    from pause_desktop.gui.record_page import RecordPage

    page = RecordPage(window.desk)

    def back() -> None:
        from pause_desktop.gui.women_page import WomenPage

        woman = page.woman
        shown = window.leaf(window.back_to_rail().page).widget
        if woman is not None and isinstance(shown, WomenPage):
            shown.choose(woman)

    def restore(facts: Mapping[str, str]) -> None:
        section = {"section": section_of(facts["table"])} if "table" in facts else {}
        try:
            page.restore({**section, **facts})
        except NoSuchRecord as gone:
            window.whisper.say(tr(gone))
            QTimer.singleShot(0, page, back)

    JoiningDeeds(page, window)
    page.left.connect(back)
    page.record_contact.connect(window.begin_contact)
    page.take_back_wanted.connect(window.undo.take_back_change)
    page.elsewhere.connect(lambda name, woman: window.go(Place(name, {"woman": woman.hex})))
    return Leaf(page, restore, page.place, page.flush)


def _handover(window: MainWindow) -> Leaf:
    from pause_desktop.gui.handover.page import HandoverPage

    page = HandoverPage(window.desk, window)

    def finished(woman: UUID | None) -> None:
        window.go(Place("record", {"woman": woman.hex, "section": "progress"}) if woman else Place("women"))

    def restore(facts: Mapping[str, str]) -> None:
        try:
            page.open(facts)
        except NoSuchRecord as gone:
            window.whisper.say(tr(gone))
            QTimer.singleShot(0, page, lambda: window.go(Place("women")))

    page.finished.connect(finished)
    return Leaf(page, restore, page.facts, page.flush, page.take_keyboard)


def _contact(window: MainWindow) -> Leaf:
    from pause_desktop.gui.contact_page import ContactPage

    page = ContactPage(window.desk)

    def finished(woman: UUID | None) -> None:
        window.back()
        window.whisper.say(tr("The contact was saved.") if woman else tr("Left as it is. It waits in the drafts."))

    page.finished.connect(finished)
    page.group_wanted.connect(lambda woman: window.begin_group([woman] if woman else ()))
    return Leaf(page, page.restore, page.place, page.flush)


def _group(window: MainWindow) -> Leaf:
    from pause_desktop.gui.group.group_page import GroupPage

    page = GroupPage(window.desk)

    def finished(words: str) -> None:
        saved = window.desk.saved
        window.back()
        if words:
            window.whisper.say(words, tr("&Undo"), lambda: take_back(saved))
        else:
            window.whisper.say(tr("Left as it is. It waits in the drafts."))

    def take_back(saved: Sequence[int]) -> None:
        try:
            window.desk.take_back(saved)
        except UserError as refused:
            window.whisper.say(tr(refused), glyph=("circle-alert", "warn"))
            return
        window.whisper.say(tr("The group was taken back."), glyph=("undo-2", "good"))

    page.finished.connect(finished)
    page.one_wanted.connect(window.begin_contact)
    return Leaf(page, page.restore, page.place, page.flush)


def _new_woman(window: MainWindow) -> Leaf:
    from pause_desktop.gui.new_woman_page import NewWomanPage

    page = NewWomanPage(window.desk)
    page.saved.connect(window.open_record)
    page.opened.connect(window.open_record)
    page.left.connect(window.back_to_rail)
    return Leaf(page, page.open, flush=page.flush, first=page.give_keyboard)


def _drafts(window: MainWindow) -> Leaf:
    from pause_desktop.gui.drafts_page import DraftsPage

    page = DraftsPage(window.desk, window.whisper)
    page.opened.connect(lambda draft: window.go(place_of(draft)))
    return Leaf(page, page.open, first=page.give_keyboard)


def _report(window: MainWindow) -> Leaf:
    from pause_desktop.gui.report.page import ReportPage

    page = ReportPage(window.desk)
    page.open_woman.connect(window.open_record)
    return Leaf(page, page.restore, page.place, page.flush, page.give_keyboard)


def _practice(window: MainWindow) -> Leaf:
    from pause_desktop.gui.practice_page import PracticePage

    page = PracticePage(window.desk, window.whisper)
    return Leaf(page, page.open, page.facts, page.flush, page.give_keyboard)


MAKERS: dict[str, Maker] = {
    "day": _day, "women": _women, "record": _record, "contact": _contact, "group": _group, "new_woman": _new_woman,
    "drafts": _drafts, "report": _report, "practice": _practice, "handover": _handover,
}  # fmt: skip
"""Each page by its name, and how it is made and tied to the others."""

LATER = (
    "pause_desktop.gui.women_page", "pause_desktop.gui.record_page", "pause_desktop.gui.join.deeds",
    "pause_desktop.gui.readying", "pause_desktop.gui.contact_page",
    "pause_desktop.gui.group.group_page", "pause_desktop.gui.drafts_page", "pause_desktop.gui.new_woman_page",
    "pause_desktop.gui.report.page", "pause_desktop.gui.practice_page", "pause_desktop.gui.handover.page",
)  # fmt: skip
"""Pages that nobody sees first."""
