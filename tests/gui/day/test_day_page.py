"""My day is the home of the program: what is planned, what waits, each opening where it is answered."""

import datetime as dt
from typing import Any
from uuid import UUID

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QLabel

from pause_desktop.gui.day.day_page import DayPage
from pause_desktop.gui.desk import Desk
from pause_desktop.gui.main_window import MainWindow
from pause_desktop.gui.places import Place
from pause_desktop.records.agenda import Due
from pause_desktop.records.contact import Contact
from pause_desktop.records.safety import Task, Visit

from .conftest import TODAY


def add(desk: Desk, table: str, **values: Any) -> UUID:
    return desk.save(lambda change: change.add(table, values))


def words(widget: Any) -> str:
    QApplication.processEvents()  # what was added is shown
    return " ".join(each.text() for each in widget.findChildren(QLabel) if each.isVisibleTo(widget))


def due(page: DayPage, kind: str) -> Due:
    (found,) = [each for each in page.due.shown() if each.kind == kind]
    return found


def test_it_is_the_first_place_on_the_rail_and_the_home(window: MainWindow):
    assert next(iter(window.form.rail.places)) == "day"
    assert window.place.page == "day"
    assert window.leaf("day").widget.isVisible()


def test_the_head_says_the_day_and_greets_with_the_first_hour(page: DayPage):
    assert "Thursday 14 May" in words(page)
    assert "Good morning, Joan. 2 visits are planned, the first at 10:00." in words(page)


def test_a_visit_shows_risk_and_safe_contact_before_it_opens(page: DayPage):
    said = words(page.visits)
    assert "2 risk alerts" in said
    assert "A dog in the yard" in said
    assert "Ex-partner at weekends" in said
    assert "Safe: call. Nothing else. Say Anna from the clinic." in said


def test_a_save_elsewhere_leaves_the_keyboard_on_the_same_visit(page: DayPage, desk, ids, qtbot):
    page.visits.buttons[1].setFocus()
    qtbot.waitUntil(page.visits.buttons[1].hasFocus)
    add(desk, "tasks", worker=ids["Joan"], what="Book the room", due_on=TODAY)
    assert page.visits.buttons[1].hasFocus()


def test_behind_the_curtain_there_are_initials_and_nobody_s_own_words(page: DayPage, desk: Desk, ids):
    add(desk, "tasks", woman=ids["RP-A0001"], worker=ids["Joan"], what="Ring Carly's mum", due_on=TODAY)
    desk.draw_curtain(True)
    said = words(page)
    for own in ("Carly", "Łucja", "dog in the yard", "Anna", "Mill Lane"):
        assert own not in said, own
    assert "C.M." in said
    shown = [
        page.due.table.rows.cell(row, column).spoken for row in range(len(page.due.shown())) for column in range(3)
    ]
    assert "Ring Carly's mum" not in " ".join(str(each) for each in shown)


def test_a_day_without_anything_says_so_and_offers_a_first_visit(window, page: DayPage, desk: Desk, ids):
    for reference in ("RP-A0001", "RP-A0002"):
        desk.save(lambda change, r=reference: change.remove("contacts", ids[f"planned {r}"]))
    assert "No visit is planned today." in words(page)
    assert "Nothing is planned for today." in words(page.visits)
    assert page.due.shown() == []
    assert "Nothing waits" in words(page.due)


# --- opening a visit ---------------------------------------------------------------------------------------


def test_a_call_opens_the_contact_page_with_the_plan_filled_in(window: MainWindow, page: DayPage, desk, ids):
    page.visits.buttons[1].click()

    assert window.place == Place("contact", {"woman": ids["RP-A0002"].hex, "planned": ids["planned RP-A0002"].hex})
    contact = window.leaf("contact").widget
    form = contact.pane.form
    assert form.draft()["outcome"] == "attended"
    assert str(form.draft()["started_at"]).startswith("15:00")
    form.fields["minutes"].typing.put("45")
    form.edited.emit("minutes")
    assert contact.pane.try_saving()
    with desk.reading() as rows:
        row = rows.get(Contact, ids["planned RP-A0002"])
        assert (row.outcome, row.minutes) == ("attended", 45)
    assert window.place.page == "day"
    assert len(page.visits.buttons) == 1


def test_what_is_half_typed_of_a_planned_contact_goes_on_there(window: MainWindow, page: DayPage, desk, ids):
    page.visits.buttons[1].click()
    contact = window.leaf("contact").widget
    contact.pane.form.fields["summary"].typing.put("She asked about")
    contact.pane.form.edited.emit("summary")
    window.go(Place("drafts"))
    drafts = window.leaf("drafts").widget
    drafts.go_on.click()

    assert window.place.page == "contact"
    assert contact.pane.form.draft()["summary"] == "She asked about"
    assert contact.pane.form.draft()["outcome"] == "attended"


def test_a_contact_planned_ahead_stays_planned_when_it_is_opened(window: MainWindow, page: DayPage, desk, ids):
    key = add(
        desk, "contacts", woman=ids["RP-A0002"], worker=ids["Joan"], on=TODAY + dt.timedelta(days=1),
        mode="walk", outcome="planned",
    )  # fmt: skip
    window.go(Place("contact", {"woman": ids["RP-A0002"].hex, "planned": key.hex}))
    assert window.leaf("contact").widget.pane.form.draft()["outcome"] == "planned"


# --- what waits --------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("table", "values", "kind", "section"),
    [
        ("contraception", {"method": "implant", "decided_on": TODAY, "renew_by": TODAY}, "renewal", "stage"),
        ("pause_plans", {"started_on": TODAY - dt.timedelta(days=90), "review_on": TODAY}, "plan", "plan"),
        ("risk_alerts", {"kind": "other", "wording": "Wet stairs", "review_on": TODAY}, "alert", "needs"),
        (
            "subject_requests", {"kind": "access", "received_on": TODAY, "due_on": TODAY + dt.timedelta(days=30)},
            "request", "privacy",
        ),
        ("tasks", {"what": "Ring housing", "due_on": TODAY}, "task", "tasks"),
    ],
)  # fmt: skip
def test_what_waits_opens_where_it_is_answered(window, page, desk, ids, table, values, kind, section):
    record = add(desk, table, woman=ids["RP-A0002"], **values)
    page.due.table.opened.emit(due(page, kind))

    assert window.place.page == "record"
    assert window.place.facts["woman"] == ids["RP-A0002"].hex
    assert window.place.facts["section"] == section
    assert window.place.facts["record"] == record.hex


def test_a_review_that_is_due_opens_her_progress(window, page, desk, ids):
    desk.save(
        lambda change: change.add(
            "stage_periods", {"woman": ids["RP-A0001"], "stage": "open", "started_on": dt.date(2025, 10, 14)}
        )
    )
    found = [each for each in page.due.shown() if each.kind == "review"]
    assert [each.code for each in found] == ["baseline", "month_6"]
    page.due.table.opened.emit(found[0])
    assert (window.place.page, window.place.facts["section"]) == ("record", "progress")


def test_a_plan_of_the_past_asks_how_it_went_and_opens_filled_in(window, page, desk, ids):
    key = add(
        desk, "contacts", woman=ids["RP-A0002"], worker=ids["Joan"], on=TODAY - dt.timedelta(days=1), mode="walk",
        outcome="planned",
    )  # fmt: skip
    page.due.table.opened.emit(due(page, "past"))
    assert window.place == Place("contact", {"woman": ids["RP-A0002"].hex, "planned": key.hex})


def test_a_woman_not_seen_for_a_fortnight_is_named_and_opens_a_contact_with_her(window, page, desk, ids, clock):
    clock.goes_on(days=20)
    desk.changed.emit(())
    kinds = {(each.kind, each.code): each for each in page.due.shown()}
    page.due.table.opened.emit(kinds["unseen", "14"])
    assert window.place.page == "contact"


def test_space_ticks_a_task_off_and_undo_brings_it_back(window, page, desk, ids, qtbot):
    key = add(desk, "tasks", worker=ids["Joan"], what="Book the room", due_on=TODAY)
    table = page.due.table
    table.selectRow(page.due.shown().index(due(page, "task")))
    qtbot.keyClick(table, Qt.Key.Key_Space)

    with desk.reading() as rows:
        assert rows.get(Task, key).done_on == TODAY
    assert page.due.shown() == []
    window.whisper.deed.click()
    assert due(page, "task").record == key


def test_space_on_anything_else_ticks_nothing(page, desk, ids, qtbot):
    add(desk, "risk_alerts", woman=ids["RP-A0002"], kind="other", wording="Wet stairs", review_on=TODAY)
    page.due.table.selectRow(0)
    qtbot.keyClick(page.due.table, Qt.Key.Key_Space)
    assert due(page, "alert")


def test_the_list_narrows_to_one_kind_and_a_letter_chooses_it(page, desk, ids, qtbot):
    add(desk, "tasks", worker=ids["Joan"], what="Book the room", due_on=TODAY)
    add(desk, "risk_alerts", woman=ids["RP-A0002"], kind="other", wording="Wet stairs", review_on=TODAY)
    assert len(page.due.shown()) == 2
    all_of_them = page.due.kind.button("all")
    all_of_them.setFocus()
    qtbot.keyClick(all_of_them, Qt.Key.Key_T)
    assert [each.kind for each in page.due.shown()] == ["task"]


def test_a_visit_nobody_came_back_from_is_cleared_up_by_its_hour(window, page, desk, practice, ids):
    key = add(
        desk, "visits", worker=ids["Joan"], on=TODAY - dt.timedelta(days=4), out_at=dt.time(10),
        back_by=dt.time(11), place="Alder Court",
    )  # fmt: skip
    page.due.table.opened.emit(due(page, "return"))
    dialog = page.deeds.dialog
    assert dialog.pane.form.draft()["back_at"] == "11:00"
    assert dialog.pane.try_saving()
    with practice.reading() as rows:
        assert rows.get(Visit, key).back_at == dt.time(11)
    assert page.due.shown() == []


# --- whose day, the badge, the clock -----------------------------------------------------------------------


def test_mine_or_everybody_s_is_remembered_for_this_worker(window, page, desk, ids, qtbot):
    add(desk, "tasks", worker=ids["Beth"], what="Somebody else's", due_on=TODAY)
    assert page.due.shown() == []
    qtbot.keyClick(page.whose.button("mine"), Qt.Key.Key_E)
    assert len(page.due.shown()) == 1
    window.go(Place("drafts"))
    window.go(Place("day"))
    assert page.whose.value() == "everybody"


def test_the_badge_counts_what_cannot_wait_whichever_page_is_open(window, page, desk, ids, qtbot):
    badge = window.form.rail.places["day"].badge
    assert badge.isHidden()
    add(desk, "contraception", woman=ids["RP-A0001"], method="implant", renew_by=TODAY - dt.timedelta(days=1))
    assert badge.text() == "1"
    window.go(Place("drafts"))
    add(desk, "contraception", woman=ids["RP-A0002"], method="implant", renew_by=TODAY - dt.timedelta(days=1))
    qtbot.waitUntil(lambda: badge.text() == "2")


def test_at_midnight_the_page_turns_to_the_next_day_by_itself(page, desk, ids, clock, watch):
    add(desk, "tasks", worker=ids["Joan"], what="Book the room", due_on=TODAY)
    page.view.set_value("week")
    page._turn()
    clock.goes_on(hours=14, minutes=6)
    watch.look()
    assert "Friday 15 May" in words(page)
    assert {each.kind for each in page._day.due} == {"task", "past"}
    assert "today" in page.week.columns[4][0].text()


def test_from_sunday_to_monday_the_week_turns_too(page, desk, clock, watch):
    clock.goes_on(days=3)
    watch.look()
    page.view.set_value("week")
    page._turn()
    assert page.week.first == dt.date(2026, 5, 11)
    clock.goes_on(days=1)
    watch.look()
    assert page.week.first == dt.date(2026, 5, 18)


def test_everything_on_the_page_is_reached_by_tab_and_has_a_name(window, page, desk, ids, go_out):
    go_out(ids["Joan"], dt.time(12))
    add(desk, "tasks", worker=ids["Joan"], what="Book the room", due_on=TODAY)
    QApplication.processEvents()
    stops, at = [], window.form.rail
    for _ in range(5000):
        at = at.nextInFocusChain()
        if at is window.form.rail:
            break
        if at.isVisibleTo(window) and at.focusPolicy() & Qt.FocusPolicy.TabFocus and at.isEnabled():
            stops.append(at)
    assert {*page.visits.buttons, page.due.table, page.out.go, page.sheet, page.record} <= set(stops)
    assert all(each.accessibleName() or each.text() for each in stops if each.focusProxy() is None)


def test_mnemonics_on_the_page_are_each_used_once(page):
    letters = [
        label[label.index("&") + 1].casefold()
        for label in (each.text() for each in (page.sheet, page.record, page.out.go, page.week.now))
        if "&" in label.replace("&&", "")
    ]
    assert len(letters) == len(set(letters)) == 4
