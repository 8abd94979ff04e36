"""What nobody should type or have, across the window: a clear word, nothing lost, nothing out of its place."""

import datetime as dt
import subprocess
import sys
from pathlib import Path
from uuid import UUID

import pytest
from PySide6.QtWidgets import QApplication, QWidget

from pause_desktop.gui.desk import Desk
from pause_desktop.gui.look.parts import Banner
from pause_desktop.gui.main_window import MainWindow
from pause_desktop.gui.places import Place
from pause_desktop.records.contact import Contact
from pause_desktop.records.woman import Woman
from pause_desktop.store.practice_file import PracticeFile

MEGABYTE = "Half a word " * 90_000
ODD = [
    MEGABYTE,
    "🌿👩🏽‍🍼🇵🇱", "\u202eابت\u202c سارة", "a\x00b\x1b[31m\x7f", "\ud83d half", "' OR 1=1 --", '"', "*", "(",
    "NEAR(", "\n\n\t", "%s {name} {0}", "<b>bold</b><img src=x>", "e\u0301" * 500, "Z" + "\u0315\u0321\u0334" * 200,
]  # fmt: skip
LONG = "Bartholomea-Wilhelmina" * 9  # 198 letters without a place to break


def paste(field: QWidget, words: str) -> None:
    QApplication.clipboard().setText(words)
    field.selectAll()
    field.paste()


@pytest.mark.parametrize("words", ODD, ids=range(len(ODD)))
def test_the_search_takes_anything_and_finds_her_again_afterwards(window: MainWindow, words: str, qtbot):
    window.go(Place("women"))
    page = window.leaf("women").widget
    paste(page.sought, words)
    qtbot.wait(0)
    page.sought.clear()
    page.sought.setText("marsden")
    qtbot.waitUntil(lambda: [line.reference for line in page.table.rows.rows] == ["RP-A0001"])


@pytest.mark.parametrize("words", ODD, ids=range(len(ODD)))
def test_a_form_takes_anything_keeps_it_in_its_draft_and_saves_it_or_says_why_not(
    window: MainWindow, words: str, qtbot
):
    window.go(Place("new_woman"))
    page = window.leaf("new_woman").widget
    for name in ("first_name", "safe_contact_notes"):
        paste(page.her.fields[name].typing.focusProxy(), words)
    page.flush()
    typed = page.her.changed()
    draft = window.desk.drafts.get("women:new:anyone")
    assert (draft.body if draft else {}) == typed
    page.try_saving()
    if page.her is not None:  # it was not saved: it is said, beside the field and below
        assert "Nothing typed is lost" in page.foot._words.text()
        assert page.her.changed() == typed
    else:
        with window.desk.reading() as rows:
            (her,) = [
                each for each in rows.all(Woman) if each.reference.startswith("RP-A") and each.id not in seen(rows)
            ]
        assert "\x00" not in (her.first_name or "")


def seen(rows) -> set[UUID]:
    """Those who have had a contact: all but a new one."""
    return {each.woman for each in rows.all(Contact)}


def test_control_characters_in_a_paste_are_left_out_and_the_rest_is_saved(window: MainWindow, qtbot):
    window.go(Place("new_woman"))
    page = window.leaf("new_woman").widget
    line = page.her.fields["first_name"].typing.line
    paste(line, "C\x00\x01y")
    page.try_saving()
    assert page.her is None
    with window.desk.reading() as rows:
        assert "Cy" in {each.first_name for each in rows.all(Woman)}


@pytest.fixture
def long_named(desk: Desk, ids: dict[str, UUID]) -> UUID:
    """Carly, her worker, her cohort and the people around her bear names as long as the file takes them."""

    def write(change) -> None:
        with desk.reading() as rows:
            (worker,) = rows.connection.execute("SELECT id FROM workers WHERE role = 'practitioner'").fetchone()
            (cohort,) = rows.connection.execute("SELECT id FROM cohorts").fetchone()
        change.edit("workers", UUID(worker), {"name": LONG})
        change.edit("workers", desk.worker.id, {"name": LONG})
        change.edit("cohorts", UUID(cohort), {"name": LONG})
        change.edit(
            "women", ids["RP-A0001"],
            {"first_name": LONG, "last_name": LONG, "preferred_name": LONG, "reference": "R" * 40,
             "safe_contact_notes": LONG * 5, "address": LONG, "phone": "0" * 60},
        )  # fmt: skip
        change.add(
            "risk_alerts",
            {"woman": ids["RP-A0001"], "kind": "violence", "review_on": dt.date(2026, 6, 1), "wording": LONG * 3},
        )  # fmt: skip
        change.add("children", {"woman": ids["RP-A0001"], "name": LONG})
        change.add("network_people", {"woman": ids["RP-A0001"], "name": LONG})

    desk.save(write)
    return ids["RP-A0001"]


def test_very_long_names_push_nothing_out_of_the_window(window: MainWindow, long_named: UUID, qtbot):
    window.resize(1366, 768)
    woman = {"woman": long_named.hex}
    window.desk.drafts.keep("contacts:new:" + long_named.hex, "contacts", {"summary": LONG}, woman=long_named.hex)
    places = [Place("women"), Place("drafts"), Place("contact", woman), Place("new_woman"), Place("report")]
    places += [Place("record", {**woman, "section": name}) for name in
               ("timeline", "herself", "contacts", "plan", "children", "needs", "people", "history")]  # fmt: skip
    places += [Place("practice", {"part": part}) for part in ("settings", "team", "cohorts")]
    wide = {}
    for place in places:
        window.go(place)
        qtbot.wait(0)
        page = window.form.pages.currentWidget()
        if page.minimumSizeHint().width() > window.form.pages.width():
            wide[f"{place.page} {place.facts}"] = (page.minimumSizeHint().width(), widest(page))
    assert wide == {}
    assert window.width() == 1366
    assert window.form.rail.width() < 140


def widest(page: QWidget) -> list[str]:
    """The innermost parts that ask for more than their share, for whoever mends it."""
    asking = [
        each for each in page.findChildren(QWidget) if each.isVisible() and each.minimumSizeHint().width() > 1000
    ]
    return [f"{type(each).__name__} {each.objectName()} {each.minimumSizeHint().width()}" for each in asking][-4:]


def test_a_whisper_about_a_very_long_name_stays_inside_the_window(window: MainWindow, qtbot):
    window.resize(1366, 768)
    window.whisper.say(f"{LONG} {LONG} was saved.", "&Undo", lambda: None)
    qtbot.waitUntil(window.whisper.isVisible)
    assert window.whisper.x() >= 0
    assert window.whisper.geometry().right() <= window.form.pages.width()
    assert window.whisper.deed.isVisible()
    assert LONG in window.whisper.words


def test_a_note_of_fifty_thousand_characters_is_saved_and_opened(window: MainWindow, ids: dict[str, UUID], qtbot):
    note = "She said that the garden had come on. " * 1300
    window.begin_contact(ids["RP-A0001"])
    pane = window.leaf("contact").widget.pane
    pane.form.fields["mode"].typing.row.button("walk").click()
    paste(pane.form.fields["summary"].typing.focusProxy(), note)
    assert pane.try_saving()
    window.open_record(ids["RP-A0001"])
    with window.desk.reading() as rows:
        (saved,) = [each for each in rows.of_woman(Contact, ids["RP-A0001"]) if len(each.summary or "") > 1000]
    assert saved.summary == note.strip()
    page = window.leaf("record").widget
    page.go_to("contacts")
    page._made["contacts"].begin("contacts", saved.id)
    assert page._made["contacts"].pane.form.draft()["summary"] == note.strip()
    assert page._made["contacts"].pane.form.changed() == {}


def test_a_second_window_on_the_same_file_is_told_where_to_look(copied: Path, made_once, practice: PracticeFile):
    opening = (
        "import sys, pathlib; from pause_desktop.errors import UserError;"
        "from pause_desktop.store.practice_file import PracticeFile\n"
        "try: PracticeFile(pathlib.Path(sys.argv[1]), bytes.fromhex(sys.argv[2]))\n"
        "except UserError as why: print(why)"
    )
    command = [sys.executable, "-c", opening, str(copied), made_once[1].hex()]
    said = subprocess.run(command, capture_output=True, text=True, check=True).stdout.strip()
    assert said == f"{copied.name} is open in another window of this program. Close it there first."
    practice.close()
    assert subprocess.run(command, capture_output=True, text=True, check=True).stdout == ""


def test_a_clock_set_back_by_a_year_is_said_and_what_is_saved_is_in_order_all_the_same(
    come_back, copied: Path, made_once, ids: dict[str, UUID], qtbot
):
    def year_ago() -> dt.datetime:
        return dt.datetime.now(dt.UTC) - dt.timedelta(days=365)

    window = come_back(copied, made_once[1], lambda: year_ago().date(), now=year_ago)
    desk = window.desk
    qtbot.addWidget(window)
    window.show()
    said = [each.accessibleDescription() for each in window.findChildren(Banner) if each.isVisible()]
    assert any("clock" in each for each in said)

    woman = ids["RP-A0002"]
    desk.save(lambda change: change.edit("women", woman, {"first_name": "Marta Maria"}))
    window.open_record(woman)
    desk.drafts.keep("goals:new:" + woman.hex, "goals", {"wording": "Swim"}, woman=woman.hex)
    window.go(Place("drafts"))
    window.go(Place("record", {"woman": woman.hex, "section": "history"}))
    with desk.reading() as rows:
        assert rows.get(Woman, woman).first_name == "Marta Maria"
    assert desk.drafts.wait()
    assert desk.drafts.get("goals:new:" + woman.hex).body == {"wording": "Swim"}


def test_a_clock_that_is_right_is_not_spoken_of(window: MainWindow):
    assert not [
        each for each in window.findChildren(Banner) if each.isVisible() and "clock" in each.accessibleName()
    ]
