"""Killed in mid-sentence, the program comes back to that sentence; left in good order, it begins with the day."""

import datetime as dt
import os
import select
import signal
import subprocess
import sys
import textwrap
from pathlib import Path
from uuid import UUID

import pytest

from pause_desktop.gui.desk import Desk
from pause_desktop.gui.locking import close
from pause_desktop.gui.main_window import MainWindow
from pause_desktop.gui.opening import open_window
from pause_desktop.gui.places import Place
from pause_desktop.gui.staying import begin_stay, end_stay
from pause_desktop.store.drafts import Drafts
from pause_desktop.store.practice_file import PracticeFile

SENTENCE = "She laughed at the ducks, and then said that "

CHILD = """
import datetime as dt, sys
from pathlib import Path
from uuid import UUID
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pause_desktop.gui.look.theme import Look
from pause_desktop.gui.opening import lay_desk, open_window
from pause_desktop.gui.places import Place
from pause_desktop.gui.tasks import Tasks
from pause_desktop.settings import Settings
from pause_desktop.store.drafts import Drafts
from pause_desktop.store.practice_file import PracticeFile

path, key, worker, woman, page, sentence = sys.argv[1:]
app = QApplication([])
Look().put_on(app)
practice = PracticeFile(Path(path), bytes.fromhex(key))
desk = lay_desk(practice, UUID(worker), Settings(), Tasks(app), lambda: dt.date(2026, 5, 14))
window = open_window(desk, Path(path).parent / "elsewhere")
window.show()
window.activateWindow()
if page == "contact":
    window.go(Place("contact", {"woman": woman}))
    form = window.leaf("contact").widget.pane.form
    typing = form.fields["summary"].typing.focusProxy()
else:
    window.go(Place("record", {"woman": woman, "section": "tasks", "table": "tasks"}))
    record = window.leaf("record").widget
    typing = record._made["tasks"].pane.form.fields["what"].typing.focusProxy()
typing.setFocus()
QTest.keyClicks(typing, sentence)
while not any(sentence in str(each.body) for each in Drafts(practice).all()):  # in the file itself
    app.processEvents()
print("kept", flush=True)
while True:
    app.processEvents()
"""


def killed_in_mid_sentence(practice: PracticeFile, worker: UUID, woman: UUID, page: str) -> None:
    """A real window in a process of its own, which is killed as soon as its draft is kept."""
    path, key = practice.path, practice.key
    practice.close()
    child = subprocess.Popen(
        [sys.executable, "-c", textwrap.dedent(CHILD), str(path), key.hex(), worker.hex, woman.hex, page, SENTENCE],
        stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True,
        env={**os.environ, "QT_QPA_PLATFORM": "offscreen"},
    )  # fmt: skip
    assert child.stdout is not None
    try:
        ready, _, _ = select.select([child.stdout], [], [], 120)
        assert ready, "the child said nothing"
        assert child.stdout.readline().strip() == "kept", child.stderr.read() if child.stderr else ""
    finally:
        child.send_signal(signal.SIGKILL)
        child.communicate()
    assert child.returncode == -signal.SIGKILL


@pytest.fixture
def after_the_kill(request, practice: PracticeFile, ids, qtbot, tmp_path: Path):
    """What the next unlocking shows, in this process."""
    from pause_desktop.gui.opening import lay_desk
    from pause_desktop.gui.tasks import Tasks
    from pause_desktop.settings import Settings

    with practice.reading() as rows:
        worker = UUID(rows.connection.execute("SELECT id FROM workers WHERE role = 'practice_lead'").fetchone()[0])
    killed_in_mid_sentence(practice, worker, ids["RP-A0002"], request.param)
    again = PracticeFile(practice.path, practice.key)
    tasks = Tasks()
    desk = lay_desk(again, worker, Settings(), tasks, lambda: dt.date(2026, 5, 14))
    window = open_window(desk, tmp_path / "elsewhere")
    qtbot.addWidget(window)
    window.show()
    window.activateWindow()
    yield window
    tasks.run(again.release)
    tasks.close()
    again.close()


@pytest.mark.parametrize("after_the_kill", ["contact"], indirect=True)
def test_a_contact_comes_back_with_its_words_and_the_cursor_behind_them(after_the_kill: MainWindow, qtbot):
    window = after_the_kill
    assert window.place.page == "contact"
    form = window.leaf("contact").widget.pane.form
    assert form.draft()["summary"] == SENTENCE
    area = form.fields["summary"].typing.focusProxy()
    qtbot.waitUntil(area.hasFocus)
    assert area.textCursor().position() == len(SENTENCE)
    assert "Nothing typed is lost" in window.whisper.words
    window.whisper.deed.click()
    assert window.place.page == "day"


@pytest.mark.parametrize("after_the_kill", ["record"], indirect=True)
def test_a_form_of_her_record_comes_back_in_its_section(after_the_kill: MainWindow, qtbot):
    window = after_the_kill
    assert (window.place.page, window.place.facts["section"]) == ("record", "tasks")
    form = window.leaf("record").widget._made["tasks"].pane.form
    assert form.draft()["what"] == SENTENCE
    qtbot.waitUntil(form.fields["what"].typing.focusProxy().hasFocus)


def half_type(desk: Desk, woman: UUID, words: str) -> None:
    Drafts(desk.practice).keep(
        f"contacts:new:{woman.hex}", "contacts", {"summary": words}, woman=woman.hex, place={"field": "summary"}
    )


def test_an_orderly_leaving_leads_to_the_day_although_a_draft_waits(practice: PracticeFile, desk, ids):
    begin_stay(practice, desk.worker.id)
    half_type(desk, ids["RP-A0001"], "She")
    end_stay(practice)
    assert begin_stay(practice, desk.worker.id) is None


def test_a_draft_of_before_is_not_what_was_being_typed(practice, desk, ids):
    half_type(desk, ids["RP-A0001"], "She")
    begin_stay(practice, desk.worker.id)
    assert begin_stay(practice, desk.worker.id) is None


def test_nobody_else_is_led_to_what_was_being_typed(practice, desk, ids):
    begin_stay(practice, desk.worker.id)
    half_type(desk, ids["RP-A0001"], "She")
    assert begin_stay(practice, UUID(int=7)) is None


def test_a_clock_set_back_does_not_hide_what_was_being_typed(practice, desk, ids, monkeypatch):
    half_type(desk, ids["RP-A0001"], "She")
    begin_stay(practice, desk.worker.id)
    monkeypatch.setattr(practice, "milliseconds", lambda: 1_000_000_000_000)
    half_type(desk, ids["RP-A0001"], "She said")
    found = begin_stay(practice, desk.worker.id)
    assert found is not None
    assert found.body["summary"] == "She said"


def test_rubbish_where_the_stay_is_kept_leads_to_the_day(practice, desk):
    from pause_desktop.store.practice_file import set_meta

    for rubbish in ("{", "[1]", '{"worker": 3, "drafts": 7}', "\0"):
        with practice.plainly() as connection:
            set_meta(connection, stay=rubbish)
        assert begin_stay(practice, desk.worker.id) is None


def test_closing_the_window_ends_the_stay(window: MainWindow, practice: PracticeFile, ids):
    half_type(window.desk, ids["RP-A0001"], "She")
    assert practice.meta("stay")
    window.go(Place("day"))
    close(window)
    again = PracticeFile(practice.path, practice.key)
    try:
        assert again.meta("stay") == ""
    finally:
        again.close()


def test_half_an_answer_to_a_question_on_risk_is_left_to_the_question(window, desk, ids, qtbot, tmp_path):
    record = desk.save(
        lambda change: change.add(
            "core10s", {"woman": ids["RP-A0001"], "on": dt.date(2026, 5, 12), "time_point": "baseline", "item_6": 2}
        )
    )
    desk.drafts.keep(
        f"core10s:{record.hex}:{ids['RP-A0001'].hex}", "core10s", {"risk_action": "Rang"}, record=record.hex,
        woman=ids["RP-A0001"].hex,
    )  # fmt: skip
    back = open_window(desk, tmp_path / "elsewhere")
    qtbot.addWidget(back)
    assert back.place.page == "day"
