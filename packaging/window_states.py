"""The screens of an open practice, each in a state worth looking at; everybody in it is invented."""

import atexit
import datetime as dt
import shutil
import tempfile
from functools import cache
from pathlib import Path
from uuid import UUID

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QWidget

from pause_desktop.demo.making import make
from pause_desktop.errors import ReturnsDiffer
from pause_desktop.gui.import_dialog import ImportDialog
from pause_desktop.gui.main_window import MainWindow
from pause_desktop.gui.opening import lay_desk, open_window
from pause_desktop.gui.places import Place
from pause_desktop.gui.tasks import Tasks
from pause_desktop.gui.women_page import WomenPage
from pause_desktop.settings import Settings
from pause_desktop.sheets.remarks import Outcome, Remark
from pause_desktop.store.drafts import Drafts
from pause_desktop.store.keyslots import Stretch
from pause_desktop.store.practice_file import PracticeFile

TODAY = dt.date(2026, 5, 14)
WEAK = Stretch(memory_kib=64, passes=1, lanes=1)


@cache
def folder() -> Path:
    made = Path(tempfile.mkdtemp(prefix="pictures-"))
    atexit.register(shutil.rmtree, made, ignore_errors=True)
    return made


@cache
def practice(name: str = "fernley", women: int = 61) -> PracticeFile:
    steps = make(folder() / f"{name}.pause", women=women, years=3, until=TODAY, seed=7, stretch=WEAK)
    try:
        while True:
            next(steps)
    except StopIteration as end:
        return end.value[0]


def window(made: PracticeFile | None = None) -> MainWindow:
    made = made or practice()
    drafts = Drafts(made)
    for draft in drafts.all():  # what was half-typed on another screen would be gone on with here
        drafts.drop(draft.key)
    app = QCoreApplication.instance()
    tasks = app.findChild(Tasks) or Tasks(app)  # pyright: ignore
    with made.reading() as rows:
        worker = rows.connection.execute("SELECT id FROM workers WHERE role = 'practice_lead'").fetchone()[0]
    desk = lay_desk(made, UUID(worker), Settings(), tasks, lambda: TODAY)
    return open_window(desk, folder() / "elsewhere")


def women_page(shown: MainWindow) -> WomenPage:
    page = shown.leaf("women").widget
    assert isinstance(page, WomenPage)
    return page


def women() -> QWidget:
    shown = window()
    shown.go(Place("women"))
    women_page(shown).reload()
    shown.first = women_page(shown).sought
    return shown


def women_found() -> QWidget:
    shown = women()
    page = women_page(shown)
    page._everybody.listen()
    page.sought.setText("mar")
    page._find_notes()
    return shown


def women_curtain() -> QWidget:
    shown = women_found()
    shown.desk.draw_curtain(True)
    return shown


def women_nobody() -> QWidget:
    shown = women()
    women_page(shown).sought.setText("zzz")
    return shown


def women_empty() -> QWidget:
    return window(practice("empty", 0))


def demo_notice() -> QWidget:
    shown = women()
    shown.notice("info", "info", "An invented practice", "Nobody in it exists, so try anything.")
    return shown


def _at(page: str, **facts: str) -> MainWindow:
    shown = window()
    shown.go(Place(page, facts))
    return shown


def new_woman() -> QWidget:
    return _at("new_woman")


def drafts() -> QWidget:
    shown = window()
    with shown.desk.reading() as rows:
        keys = [key for (key,) in rows.pick("women", "id")]
    kept = shown.desk.drafts
    for table, woman, body, field in (
        ("contacts", keys[3], {"summary": "met", "mode": "walk"}, "summary"),
        ("goals", keys[8], {"wording": "to"}, "wording"),
        ("women", None, {"first_name": "Jo"}, "last_name"),
    ):
        kept.keep(f"{table}:new:{woman or 'anyone'}", table, body, woman=woman, place={"field": field})
    shown.go(Place("drafts"))
    return shown


def settings() -> QWidget:
    return _at("practice", part="settings")


def team() -> QWidget:
    return _at("practice", part="team")


def add_worker() -> QWidget:
    shown = team()
    part = shown.leaf("practice").widget.parts["team"]  # pyright: ignore
    part.add.click()
    return shown


def cohorts() -> QWidget:
    return _at("practice", part="cohorts")


def sheets() -> QWidget:
    return _at("practice", part="import")


def national() -> QWidget:
    return _at("practice", part="national")


def national_trouble() -> QWidget:
    shown = national()
    part = shown.leaf("practice").widget.parts["national"]  # pyright: ignore
    part._failed(ReturnsDiffer(name="Pause Elsewhere", why="is there twice."))
    part.chosen.setText("3 returns, 1 Jan 2026 to 31 Mar 2026: Pause Elsewhere, Pause Fernley, Pause Northleigh")
    part.make.setEnabled(True)
    return shown


def keeping() -> QWidget:
    return _at("practice", part="keeping")


def import_trial() -> QWidget:
    shown = window()
    refused = [
        Remark("contacts.csv", 14, "on", "is a day that does not exist"),
        Remark("contacts.csv", 212, "mode", "is not one of the list of mode"),
        Remark("core10s.csv", 9, "item_3", "is outside 0 to 4"),
        Remark("women.csv", 31, "reference", "is used by another row of this file"),
    ]
    odd = [Remark("contacts.csv", 77, "minutes", "minutes are missing on an attended contact")]
    return ImportDialog(shown.desk, Path("practice-2026.xlsx"), Outcome(1204, 18, 311, 0, 0, refused, odd), shown)
