"""A practitioner's day in the garden, from end to end in the real window over a real encrypted file, by keys.

She records a visit and a group, hands the laptop over for a review, makes a goal of it, goes out alone and comes
back, finds all of it again, takes one change back, and the power fails in the middle of a sentence.
"""

import shutil
from uuid import UUID

import pytest
from PySide6.QtWidgets import QApplication

from pause_desktop.gui.handover.way_back import WayBack
from pause_desktop.records.contact import Contact
from pause_desktop.records.plan import Goal
from pause_desktop.records.safety import Visit
from pause_desktop.records.scores import ProgressReview
from pause_desktop.store.connection import companions
from pause_desktop.store.drafts import Drafts
from pause_desktop.store.keyslots import key_paths
from pause_desktop.store.pin import Pin
from tests.gui.handover.conftest import PIN
from tests.gui.handover.conftest import WEAK as WEAK_PIN
from tests.gui.window.conftest import (  # noqa: F401
    TODAY,
    come_back,
    copied,
    desk,
    ids,
    made_once,
    make_desk,
    practice,
    tasks,
    window,
)

CARLY, LUCJA = "RP-A0001", "RP-A0007"
HALF_A_SENTENCE = "She put the seedlings by the window and then"

pytestmark = pytest.mark.qt_log_ignore("Keyboard event not accepted", "This plugin does not support")


def record_a_visit(window, hands) -> None:  # noqa: F811
    hands.press("Ctrl+N")
    hands.until(lambda: window.place.page == "contact")
    hands.type("car")
    hands.press("Return", "g")  # Carly, in a garden
    form = window.leaf("contact").widget.pane.form
    hands.into(form.fields["minutes"])
    hands.type("45")
    hands.into(form.fields["summary"])
    hands.type("We sowed marigolds.")
    hands.press("Ctrl+Return")
    hands.until(lambda: window.place.page != "contact")


def record_a_group(window, hands) -> None:  # noqa: F811
    hands.press("Ctrl+G")
    hands.until(lambda: window.place.page == "group")
    form = window.leaf("group").widget._form()
    hands.type("Cooking")
    hands.into(form.fields["summary"])
    hands.type("Everybody stirred.")
    hands.into(form.fields["attendance"])
    hands.type("car")
    hands.press("Return")
    hands.type("zie")
    hands.press("Return")
    hands.type("zie")
    hands.press("Return", "n")  # Marta Zielińska, who is on the list by now, was not there
    hands.press("Ctrl+Return")
    hands.until(lambda: window.place.page != "group")


def find_her(window, hands, typed: str, reference: str, ids) -> None:  # noqa: F811
    hands.press("Ctrl+F")
    hands.until(lambda: window.place.page == "women")
    hands.press("Ctrl+A")
    hands.type(typed)
    women = window.leaf("women").widget
    hands.until(lambda: [line.reference for line in women.table.rows.rows][:1] == [reference])
    hands.press("Return")
    hands.until(lambda: window.place.page == "record" and window.place.facts["woman"] == ids[reference].hex)


def hand_the_laptop_over(window, hands, qtbot) -> None:  # noqa: F811
    hands.press("Ctrl+4", "Ctrl+H")
    hands.until(lambda: window.place.page == "handover")
    page = window.leaf("handover").widget
    page.way = WayBack(window.desk, WEAK_PIN)
    page.part.form.fields["time_point"].typing.put("month_9")
    page.go.click()
    screen = page.her_screen
    qtbot.waitExposed(screen)
    screen.activateWindow()
    hands.until(screen.isActiveWindow)
    assert not window.isVisible()
    hands.press("4", "Return", "2", "Return")
    screen.hand_back.click()
    with qtbot.waitSignal(screen.taken_back):
        qtbot.keyClicks(screen.give_back.dots, PIN)
    hands.until(window.isVisible)
    window.activateWindow()
    page.go.click()  # the review is saved
    page.part.buttons["mental_and_emotional_health"].click()
    wish = page.part.fields["mental_and_emotional_health"].editor
    wish.put("To sleep through")
    wish.changed.emit()
    page.go.click()  # and her goal
    hands.until(lambda: window.place.page == "record")


def go_out_and_come_back(window, hands) -> None:  # noqa: F811
    hands.press("Alt+1")
    hands.until(lambda: window.place.page == "day")
    day = window.leaf("day").widget
    day.out.go.click()
    dialog = day.deeds.dialog
    hands.until(dialog.isActiveWindow)
    place = dialog.pane.form.fields["place"]
    hands.into(place)
    hands.type("The allotments")
    hands.press("Ctrl+Return")
    hands.until(lambda: day.out.buttons)
    window.activateWindow()
    next(iter(day.out.buttons.values())).click()
    hands.until(lambda: not day.out.buttons)


def the_power_fails(practice, folder):  # noqa: F811
    """What lies on the disk at this moment, with the write-ahead log, as another run would find it."""
    folder.mkdir()
    for each in (practice.path, *key_paths(practice.path), *companions(practice.path)):
        if each.exists():
            shutil.copyfile(each, folder / each.name)
    return folder / practice.path.name


def test_a_day_in_the_garden(window, desk, practice, ids, hands, qtbot, come_back, tmp_path):  # noqa: F811
    Pin(desk.preferences, WEAK_PIN).give(PIN)
    record_a_visit(window, hands)
    record_a_group(window, hands)
    find_her(window, hands, "lucia", LUCJA, ids)  # as it sounds
    hand_the_laptop_over(window, hands, qtbot)
    go_out_and_come_back(window, hands)

    with desk.reading() as rows:
        carly = {row.mode: row for row in rows.of_woman(Contact, ids[CARLY]) if row.on == TODAY}
        marta = [row for row in rows.of_woman(Contact, ids["RP-A0002"]) if row.on == TODAY]
        (review,), (goal,) = rows.of_woman(ProgressReview, ids[LUCJA]), rows.of_woman(Goal, ids[LUCJA])
        (visit,) = rows.all(Visit)
    assert (carly["garden"].minutes, carly["garden"].summary) == (45, "We sowed marigolds.")
    assert (carly["group"].group_name, carly["group"].outcome) == ("Cooking", "attended")
    assert [each.outcome for each in marta] == ["did_not_attend"]
    assert (review.completed_by, review.scores) == ("herself", {"health": 4, "mental_and_emotional_health": 2})
    assert (goal.life_area, goal.wording) == ("mental_and_emotional_health", "To sleep through")
    assert visit.place == "The allotments"
    assert visit.back_at is not None

    find_her(window, hands, "carly", CARLY, ids)
    hands.press("Ctrl+F", "Ctrl+A")
    hands.type("marigolds")
    women = window.leaf("women").widget
    hands.until(lambda: CARLY in women.notes.words.text() and "marigolds" in women.notes.words.text())

    hands.press("Alt+1")
    hands.press("Ctrl+Z")  # the latest save: that she is back
    with desk.reading() as rows:
        assert rows.get(Visit, visit.id).back_at is None
    hands.press("Ctrl+Shift+Z")
    with desk.reading() as rows:
        assert rows.get(Visit, visit.id).back_at == visit.back_at

    hands.press("Ctrl+N")
    hands.until(lambda: window.place.page == "contact")
    hands.type("car")
    hands.press("Return", "w")
    form = window.leaf("contact").widget.pane.form
    hands.into(form.fields["summary"])
    hands.type(HALF_A_SENTENCE)
    hands.until(lambda: not window.leaf("contact").widget.pane.keeper.waiting)
    hands.until(lambda: any(HALF_A_SENTENCE in str(each.body) for each in Drafts(practice).all()))

    again = come_back(the_power_fails(practice, tmp_path / "after"), practice.key)
    qtbot.addWidget(again)
    again.show()
    again.activateWindow()
    hands.until(again.isActiveWindow)
    assert again.place.page == "contact"
    form = again.leaf("contact").widget.pane.form
    assert UUID(form.fields["woman"].typing.typed()) == ids[CARLY]
    summary = form.fields["summary"]
    hands.until(lambda: summary.isAncestorOf(QApplication.focusWidget()))
    hands.type(" sang.")
    assert summary.typing.typed() == f"{HALF_A_SENTENCE} sang."
    with again.desk.reading() as rows:
        assert rows.get(Visit, visit.id).back_at == visit.back_at
        assert max(row.on for row in rows.of_woman(Contact, ids[CARLY])) == TODAY
    again.close()
