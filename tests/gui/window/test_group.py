"""A group: one contact for each woman in one save, by keyboard alone, and nobody named in another's record."""

import datetime as dt
from pathlib import Path
from uuid import UUID

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QAccessible
from PySide6.QtWidgets import QApplication, QLabel

from pause_desktop.gui.beginning import place_of
from pause_desktop.gui.desk import Desk
from pause_desktop.gui.drafts_page import said
from pause_desktop.gui.group.group_page import GroupPage
from pause_desktop.gui.look.theme import look_of
from pause_desktop.gui.main_window import MainWindow
from pause_desktop.gui.opening import open_window
from pause_desktop.gui.places import Place
from pause_desktop.gui.risk.watch import RiskWatch
from pause_desktop.records.contact import Contact

TODAY = dt.date(2026, 5, 14)
pytestmark = pytest.mark.qt_log_ignore("This plugin does not support")


@pytest.fixture
def page(window: MainWindow) -> GroupPage:
    window.go(Place("group"))
    found = window.leaf("group").widget
    assert isinstance(found, GroupPage)
    return found


def groups(desk: Desk, woman: UUID) -> list[Contact]:
    with desk.reading() as rows:
        return [row for row in rows.of_woman(Contact, woman) if row.mode in ("group", "virtual_group")]


def entries(desk: Desk) -> list[tuple]:
    told: list[tuple] = []
    desk.changed.connect(told.append)
    return told


def test_each_woman_gets_a_contact_of_her_own_in_one_save(page, window, desk, ids, hands, qtbot):
    told = entries(desk)
    hands.type("Cooking")
    hands.into(page._form().fields["minutes"])
    hands.type("90")
    hands.into(page._form().fields["summary"])
    hands.type("We made soup.")
    hands.into(page._form().fields["attendance"])
    for letters in ("car", "007", "hass"):
        hands.type(letters)
        hands.press("Return")
    hands.type("007")  # Łucja is on the list: her letters lead to her row
    hands.press("Return", "N", "Tab")
    hands.type("Her bus did not come.")
    hands.press("Return", "Ctrl+Return")

    (carly,), (lucja,), (joan,) = (groups(desk, ids[each]) for each in ("RP-A0001", "RP-A0007", "RP-B0004"))
    assert (carly.on, carly.mode, carly.group_name, carly.minutes, carly.outcome, carly.summary, carly.worker) == (
        TODAY, "group", "Cooking", 90, "attended", "We made soup.", desk.worker.id,
    )  # fmt: skip
    assert (lucja.outcome, lucja.minutes, lucja.summary) == ("did_not_attend", None, "Her bus did not come.")
    assert joan.summary == "We made soup."
    assert groups(desk, ids["RP-A0002"]) == []
    assert [len(each) for each in told] == [3]
    assert window.whisper.words.startswith("The group was saved: 3 women, 2 there.")
    assert desk.drafts.all() == []


def test_a_cohort_comes_by_its_name_or_by_its_button_and_nobody_twice(page, desk, ids, hands):
    form = page._form()
    hands.into(form.fields["attendance"])
    for last in ((), ("N", "Return")):
        hands.type("car")
        hands.press("Return", *last)
    hands.type("spr")
    hands.press("Return")
    assert set(form.who.rows) == {ids["RP-A0001"], ids["RP-A0002"], ids["RP-A0007"]}
    assert form.who.rows[ids["RP-A0001"]].present().outcome == "did_not_attend"
    assert form.who.letters == ""
    form.who.cohort.menu().actions()[0].trigger()
    assert len(form.who.rows) == 3
    assert form.who.count.text() == "3 women, 2 of them there"


def test_whoever_was_typed_last_stands_first_where_she_is_seen(page, ids, hands, qtbot):
    form = page._form()
    hands.into(form.fields["attendance"])
    for letters in ("car", "marta"):
        hands.type(letters)
        hands.press("Return")
    assert list(form.who.rows) == [ids["RP-A0002"], ids["RP-A0001"]]
    newest, other = form.who.rows.values()
    qtbot.waitUntil(lambda: newest.mapTo(form.who, QPoint()).y() < other.mapTo(form.who, QPoint()).y())


def test_who_was_not_meant_goes_off_the_list(page, ids, hands):
    form = page._form()
    form.who.add([ids["RP-A0001"], ids["RP-A0002"]])
    form.who.rows[ids["RP-A0001"]].away.click()
    assert list(form.who.rows) == [ids["RP-A0002"]]
    assert hands.at is form.who.finder.line


@pytest.mark.parametrize(
    ("letters", "said"), [("", "three letters of a name, then Enter"), ("zz", "letters that name nobody yet")]
)
def test_nobody_and_letters_that_name_nobody_are_not_saved_and_it_says_so(page, desk, ids, letters, said):
    page._form().restore({"attendance": {"women": [], "letters": letters}})
    assert not page.pane.try_saving()
    assert said in page._form().fields["attendance"].note


def test_a_reference_of_another_never_goes_into_a_record(page, desk, ids):
    form = page._form()
    form.who.add([ids["RP-A0001"], ids["RP-A0002"]])
    form.restore({"summary": "RP-A0002 made the bread."})
    for _ in range(2):
        assert not page.pane.try_saving()
        assert "names RP-A0002; no woman's record names another" in form.fields["summary"].note
    assert groups(desk, ids["RP-A0001"]) == []


def test_a_name_is_asked_about_once_because_grace_may_be_another_grace(page, desk, ids):
    form = page._form()
    form.who.add([ids["RP-A0001"]])
    row = form.who.rows[ids["RP-A0001"]]
    row.line.setPlainText("Came with Marta.")
    assert not page.pane.try_saving()
    assert "may name RP-A0002" in row.note
    assert "Marta" not in row.note
    row.line.setPlainText("Carly Marsden came with Marta’s sister.")
    assert not page.pane.try_saving()
    assert page.pane.try_saving()
    assert groups(desk, ids["RP-A0001"])[0].summary == "Carly Marsden came with Marta’s sister."


def test_no_record_holds_another_womans_name_or_reference(page, desk, ids):
    form = page._form()
    form.who.add(list(ids.values()))
    form.restore({"group_name": "Cooking", "summary": "We cooked."})
    assert page.pane.try_saving()
    with desk.reading() as rows:
        found = rows.connection.execute("SELECT stream, fields FROM op WHERE table_name = 'contacts'").fetchall()
    for reference, woman in ids.items():
        hers = " ".join(fields for stream, fields in found if stream == woman.hex)
        assert not any(other in hers or key.hex in hers for other, key in ids.items() if other != reference)


def test_a_concern_is_one_womans_and_is_asked_about_at_once(page, window, desk, ids, qtbot):
    watch = window.findChild(RiskWatch)
    qtbot.waitUntil(lambda: watch._known)
    form = page._form()
    form.who.add([ids["RP-A0001"], ids["RP-A0002"]])
    row = form.who.rows[ids["RP-A0002"]]
    row.concern.click()
    assert "what was done to keep her safe" in row.note
    assert page.pane.try_saving()
    assert groups(desk, ids["RP-A0002"])[0].safeguarding_concern == "yes"
    assert groups(desk, ids["RP-A0001"])[0].safeguarding_concern is None
    qtbot.waitUntil(lambda: watch.dialog is not None)
    assert [each.woman for each in watch.questions] == [ids["RP-A0002"]]


def test_the_same_group_twice_is_said_beside_the_woman_it_is_true_of(page, desk, ids):
    at = dt.time(10, 30)
    contact = {"woman": ids["RP-A0001"], "worker": desk.worker.id, "on": TODAY, "started_at": at, "mode": "group"}
    desk.save(lambda change: change.add("contacts", {**contact, "outcome": "attended"}))
    form = page._form()
    form.restore({"started_at": "10:30"})
    form.who.add([ids["RP-A0001"], ids["RP-A0002"]])
    first, second = form.who.rows.values()
    assert first.note == "Recorded with her already: the same day, time and kind."
    assert second.note == ""
    form.restore({"started_at": "14:00"})
    form.edited.emit("started_at")
    assert first.note == "A group is recorded with her that day already, at 10:30."


def test_another_text_size_keeps_what_is_typed_and_what_is_said_of_it(page, desk, ids, qtbot):
    contact = {"woman": ids["RP-A0001"], "worker": desk.worker.id, "on": TODAY, "mode": "group"}
    desk.save(lambda change: change.add("contacts", {**contact, "started_at": dt.time(9), "outcome": "attended"}))
    page._form().who.add([ids["RP-A0001"]])
    page.pane.lay_anew(look_of())
    row = page._form().who.rows[ids["RP-A0001"]]
    qtbot.waitUntil(lambda: row.note.startswith("A group is recorded with her"))
    on = page._form().fields["on"]
    on.put("yesterday")
    on.edited.emit()
    assert row.note == ""


def test_what_was_planned_becomes_what_happened_and_is_not_there_twice(page, desk, ids):
    planned = {"woman": ids["RP-A0001"], "worker": desk.worker.id, "on": TODAY, "mode": "group",
               "next_step": "bring letter paper", "place": "The weir"}  # fmt: skip
    record = desk.save(lambda change: change.add("contacts", {**planned, "outcome": "planned"}))
    form = page._form()
    form.who.add([ids["RP-A0001"]])
    assert form.who.rows[ids["RP-A0001"]].note.startswith("Planned with her for that day")
    form.restore({"minutes": "60"})
    assert page.pane.try_saving()
    (found,) = groups(desk, ids["RP-A0001"])
    assert (found.id, found.outcome, found.minutes) == (record, "attended", 60)
    assert (found.next_step, found.place) == (
        "bring letter paper",
        "The weir",
    )  # no blank rubs out what was planned


@pytest.mark.parametrize(
    ("began", "recorded"), [("10:15", "ten"), ("16:00", "three"), ("", "ten"), ("12:30", "ten")]
)
def test_of_two_plans_of_a_day_the_nearer_one_is_recorded(page, desk, ids, began, recorded):
    shared = {
        "woman": ids["RP-A0001"],
        "worker": desk.worker.id,
        "on": TODAY,
        "mode": "group",
        "outcome": "planned",
    }
    at = {"none": None, "ten": dt.time(10), "three": dt.time(15)}

    def plan(change) -> dict[UUID, str]:
        return {change.add("contacts", {**shared, "started_at": time}): name for name, time in at.items()}

    names = desk.save(plan)
    form = page._form()
    form.who.add([ids["RP-A0001"]])
    form.restore({"started_at": began})
    assert page.pane.try_saving()
    outcomes = {names[each.id]: each.outcome for each in groups(desk, ids["RP-A0001"])}
    assert outcomes == {name: "attended" if name == recorded else "planned" for name in at}


def test_a_woman_joined_meanwhile_keeps_her_line_under_the_one_who_is_kept(page, window, desk, ids):
    one, other, third = ids["RP-A0001"], ids["RP-B0004"], ids["RP-A0002"]
    form = page._form()
    form.restore({"attendance": {"letters": "", "women": [
        [third.hex, "attended", "", False],
        [other.hex, "attended", "She brought seeds.", True],
        [one.hex, "did_not_attend", "Her bus did not come.", False],
    ]}})  # fmt: skip
    page.pane.keeper.touch()
    window.go(Place("women"))
    desk.save(lambda change: change.join(one, other, {}))
    window.go(Place("group"))
    found = {each.woman: each for each in page._form().who.present()}
    assert set(found) == {one, third}
    assert "She brought seeds." in found[one].line
    assert "Her bus did not come." in found[one].line
    assert found[one].concern

    desk.save(lambda change: change.join(third, one, {}))
    window.go(Place("women"))
    window.go(Place("group"))
    (her,) = page._form().who.present()
    assert her.woman == third
    assert "She brought seeds." in her.line


def test_half_typed_it_is_a_draft_that_comes_back_at_the_same_letter(
    page, window, desk, ids, hands, tmp_path, qtbot
):
    form = page._form()
    hands.type("Pic")
    hands.into(form.fields["attendance"])
    hands.type("car")
    hands.press("Return")
    form.who.rows[ids["RP-A0001"]].take_line()
    hands.type("Half a li")
    hands.into(form.fields["attendance"])
    hands.type("ma")
    qtbot.keyClick(QApplication.activePopupWidget() or hands.at, Qt.Key.Key_Left)
    form.who.rows[ids["RP-A0001"]].take_line(4)
    page.flush()

    (draft,) = desk.drafts.all()
    assert place_of(draft) == Place("group")
    back = open_window(desk, Path(tmp_path))  # as after a kill: nothing but the file is left
    qtbot.addWidget(back)
    back.show()
    back.activateWindow()
    back.go(place_of(draft))
    again = back.leaf("group").widget._form()
    assert again.draft()["group_name"] == "Pic"
    assert again.who.letters == "ma"
    row = again.who.rows[ids["RP-A0001"]]
    assert row.line.toPlainText() == "Half a li"
    qtbot.waitUntil(lambda: QApplication.focusWidget() is row.line)
    assert row.line.textCursor().position() == 4


def test_it_stands_in_the_list_of_drafts_without_a_name(page, window, desk, ids, qtbot):
    page._form().who.add([ids["RP-A0001"]])
    page.flush()
    (draft,) = desk.drafts.all()
    assert said(draft) == "New group"
    assert draft.woman is None
    window.go(Place("drafts"))
    window.leaf("drafts").widget.go_on.click()
    assert window.place.page == "group"


def test_a_screen_reader_hears_who_came_on_the_list(page, ids, monkeypatch):
    heard = []
    monkeypatch.setattr(QAccessible, "updateAccessibility", lambda event: heard.append(event.message()))
    page._form().who.add([ids["RP-A0001"], ids["RP-A0002"]])
    assert heard == ["On the list: 2 women, all there"]
    row = page._form().who.rows[ids["RP-A0001"]]
    assert row.outcome.button("did_not_attend").accessibleName() == "RP-A0001 Carly Marsden: Not there"


def test_a_draft_of_rubbish_and_of_a_woman_who_is_gone_still_opens(page, desk, ids):
    rubbish = {"women": [["x"], 7, [str(UUID(int=9)), "attended", "", False], [ids["RP-A0001"].hex, "", "a", 0]]}
    page.pane.end()
    desk.drafts.keep("group:new:anyone", "group", {"attendance": rubbish, "no_such_field": 1, "minutes": "x"})
    page.begin()
    assert list(page._form().who.rows) == [ids["RP-A0001"]]
    assert not page.pane.try_saving()


def test_behind_the_curtain_nobody_is_named_and_what_is_typed_stays(page, desk, ids):
    page._form().who.add([ids["RP-A0001"]])
    desk.draw_curtain(True)
    shown = " ".join(each.text() for each in page.findChildren(QLabel) if each.isVisible())
    assert "C.M." in shown
    assert "Carly" not in shown
    assert list(page._form().who.rows) == [ids["RP-A0001"]]


def test_the_switch_leads_from_one_woman_to_a_group_and_takes_her_along(window, desk, ids):
    window.begin_contact(ids["RP-A0001"])
    window.leaf("contact").widget.switch.button("group").click()
    page = window.leaf("group").widget
    assert window.place.page == "group"
    assert list(page._form().who.rows) == [ids["RP-A0001"]]
    page.switch.button("one").click()
    assert window.place.page == "contact"
    window.go(Place("women"))
    window.leaf("women").widget.group.click()
    assert window.place.page == "group"


def test_a_day_ahead_is_not_recorded_yet(page, desk, ids):
    form = page._form()
    form.who.add([ids["RP-A0001"]])
    form.restore({"on": "tomorrow"})
    assert not page.pane.try_saving()
    assert "after today" in form.fields["on"].note


def test_every_letter_of_the_form_is_there_once(page):
    letters = [each.label.text() for each in page._form().fields.values() if "&" in each.label.text()]
    taken = [words[words.index("&") + 1].casefold() for words in letters] + ["s"]
    assert len(taken) == len(set(taken))


def test_the_whole_group_is_taken_back_in_one_go(page, window, desk, ids):
    planned = {"woman": ids["RP-A0001"], "worker": desk.worker.id, "on": TODAY, "mode": "group"}
    desk.save(lambda change: change.add("contacts", {**planned, "outcome": "planned"}))
    form = page._form()
    form.who.add(list(ids.values()))
    form.restore({"summary": "We cooked."})
    assert page.pane.try_saving()
    assert [len(groups(desk, woman)) for woman in ids.values()] == [1, 1, 1, 1]
    told = entries(desk)
    window.whisper.deed.click()
    assert [len(groups(desk, woman)) for woman in ids.values()] == [1, 0, 0, 0]
    (left,) = groups(desk, ids["RP-A0001"])
    assert (left.outcome, left.summary) == ("planned", None)
    assert [len(each) for each in told] == [4]
    assert window.whisper.words == "The group was taken back."


def test_a_group_that_was_changed_since_is_not_taken_back_by_half_and_it_says_why(page, window, desk, ids):
    form = page._form()
    form.who.add([ids["RP-A0001"], ids["RP-A0002"]])
    assert page.pane.try_saving()
    (contact,) = groups(desk, ids["RP-A0002"])
    desk.save(lambda change: change.edit("contacts", contact.id, {"summary": "She sang."}))
    window.whisper.deed.click()
    assert [len(groups(desk, ids[each])) for each in ("RP-A0001", "RP-A0002")] == [1, 1]
    assert "changed" in window.whisper.words
