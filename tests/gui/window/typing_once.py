"""A person who types without end, in a process of its own that can be killed: `FILE KEY PAGE`.

Each time the form says that its draft is kept, one line says what stood in the field when it was sent to be kept.
"""

import datetime as dt
import json
import os
import sys
from collections.abc import Callable, Mapping
from pathlib import Path
from uuid import UUID

os.environ["QT_QPA_PLATFORM"] = "offscreen"

from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget

from pause_desktop.gui.look.theme import Look
from pause_desktop.gui.main_window import MainWindow
from pause_desktop.gui.opening import lay_desk, open_window
from pause_desktop.gui.places import Place
from pause_desktop.gui.record.draft_keeper import DraftKeeper
from pause_desktop.gui.tasks import Tasks
from pause_desktop.settings import Settings
from pause_desktop.store.practice_file import PracticeFile

WORDS = "She said that the letter from the court had come, and that her sister read it to her twice. "
Field = tuple[DraftKeeper, QWidget, Callable[[], str]]


def contact(window: MainWindow, woman: UUID) -> Field:
    window.begin_contact(woman)
    pane = window.leaf("contact").widget.pane
    typing = pane.form.fields["summary"].typing
    return pane.keeper, typing.focusProxy(), typing.typed


def new_woman(window: MainWindow, _woman: UUID) -> Field:
    window.go(Place("new_woman"))
    page = window.leaf("new_woman").widget
    typing = page.her.fields["safe_contact_notes"].typing
    return page.keeper, typing.focusProxy(), typing.typed


def child(window: MainWindow, woman: UUID) -> Field:
    window.go(Place("record", {"woman": woman.hex, "section": "children", "table": "children"}))
    pane = window.leaf("record").widget._made["children"].pane
    typing = pane.form.fields["name"].typing
    return pane.keeper, typing.focusProxy(), typing.typed


PAGES = {"contact": contact, "new_woman": new_woman, "child": child}


def main(file: str, key: str, page: str) -> None:
    app = QApplication([])
    Look().put_on(app)
    practice = PracticeFile(Path(file), bytes.fromhex(key))
    with practice.reading() as rows:
        lead = rows.connection.execute("SELECT id FROM workers WHERE role = 'practice_lead'").fetchone()[0]
        woman = UUID(rows.connection.execute("SELECT id FROM women WHERE reference = 'RP-A0001'").fetchone()[0])
    desk = lay_desk(practice, UUID(lead), Settings(), Tasks(app), lambda: dt.date(2026, 5, 14))
    window = open_window(desk, Path(file).parent / "elsewhere")
    window.show()
    keeper, field, typed = PAGES[page](window, woman)
    field.setFocus()

    sent, said, body = "", "", keeper._body

    def snapshot() -> Mapping[str, object]:
        nonlocal sent
        sent = typed()
        return body()

    def tell(words: str, *_: str) -> None:
        nonlocal said
        if words.startswith("Draft kept just now") and said != sent:
            said = sent
            print(json.dumps(said), flush=True)

    keeper._body = snapshot
    keeper.told.connect(tell)
    while True:
        for letter in WORDS:
            QTest.keyClick(field, letter)
            QTest.qWait(2)


main(*sys.argv[1:])
