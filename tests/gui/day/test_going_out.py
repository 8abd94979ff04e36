"""Before a visit opens she reads what to know, says where she goes and when she is back; nothing typed is lost."""

import datetime as dt
from uuid import UUID

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QLabel

from pause_desktop.gui.day.going_out import GoingOut
from pause_desktop.gui.places import Place
from pause_desktop.records.safety import Visit
from pause_desktop.store import audit

CTRL = Qt.KeyboardModifier.ControlModifier


@pytest.fixture
def dialog(window, page) -> GoingOut:
    page.visits.buttons[0].click()
    assert isinstance(page.deeds.dialog, GoingOut)
    return page.deeds.dialog


def words(widget) -> str:
    QApplication.processEvents()
    return " ".join(each.text() for each in widget.findChildren(QLabel) if each.isVisibleTo(widget))


def visits(desk) -> list[Visit]:
    with desk.reading() as rows:
        return list(rows.all(Visit))


def type_into(dialog: GoingOut, name: str, words: str) -> None:
    field = dialog.pane.form.fields[name]
    field.typing.put(words)
    field.typing.changed.emit()


def test_it_shows_every_alert_and_how_she_may_be_reached(dialog, practice, ids):
    said = words(dialog)
    for known in ("Carly", "RP-A0001", "A dog in the yard", "Ex-partner at weekends", "Say Anna from the clinic."):
        assert known in said, known
    assert "This laptop alerts nobody else." in said
    (looked,) = [each for each in audit.lines(practice) if each.kind == "viewed"]
    assert looked.stream == ids["RP-A0001"].hex


def test_three_keys_take_her_out_with_address_and_an_hour(dialog, window, desk, ids, clock, qtbot):
    draft = dialog.pane.form.draft()
    assert (draft["place"], draft["back_by"]) == ("14 Mill Lane", "10:55")
    clock.goes_on(minutes=2)
    qtbot.keyClick(dialog, Qt.Key.Key_Return, CTRL)

    (visit,) = visits(desk)
    assert (visit.worker, visit.woman, visit.place) == (ids["Joan"], ids["RP-A0001"], "14 Mill Lane")
    assert (visit.on, visit.out_at, visit.back_by) == (clock.at.date(), dt.time(9, 57), dt.time(10, 55))
    assert desk.drafts.all() == []


def test_a_span_fills_the_hour_and_an_hour_typed_takes_the_span_back(dialog):
    dialog.spans.button("90").click()
    assert dialog.pane.form.draft()["back_by"] == "11:25"
    type_into(dialog, "back_by", "12:00")
    assert dialog.spans.value() is None
    type_into(dialog, "back_by", "10:25")
    assert dialog.spans.value() == "30"


@pytest.mark.parametrize("typed", ["", "25:00", "soon", "09:50", "٣", "9" * 500])
def test_an_hour_that_is_none_or_has_passed_lets_nobody_go(dialog, desk, typed):
    type_into(dialog, "back_by", typed)
    dialog.pane.save.click()
    assert visits(desk) == []
    assert dialog.pane.form.fields["back_by"].wrong
    assert dialog.isVisible()


def test_an_hour_after_midnight_is_taken(dialog, desk, clock):
    clock.goes_on(hours=13)
    type_into(dialog, "back_by", "00:30")
    dialog.pane.save.click()
    assert visits(desk)[0].back_by == dt.time(0, 30)


def test_somebody_who_left_the_team_knows_of_nothing_any_more(window, page, desk, ids):
    desk.save(lambda change: change.edit("workers", ids["Beth"], {"left_on": dt.date(2026, 5, 1)}))
    page.deeds.go_out(None)
    combo = page.deeds.dialog.pane.form.fields["colleague"].typing.focusProxy()
    assert [combo.itemText(at) for at in range(combo.count())] == ["–", "Priya Holt"]


def test_a_visit_may_be_signed_out_without_a_woman(window, page, desk, ids, qtbot):
    page.out.go.click()
    dialog = page.deeds.dialog
    assert "Going out alone" in words(dialog)
    type_into(dialog, "place", "The market")
    dialog.pane.save.click()
    (visit,) = visits(desk)
    assert (visit.woman, visit.place) == (None, "The market")
    assert page.out.buttons.keys() == {visit.id}


def test_the_keyboard_comes_back_to_the_visit_she_went_out_from(page, window, desk, ids, clock, qtbot):
    page.visits.buttons[0].setFocus()
    page.visits.buttons[0].click()
    qtbot.waitUntil(page.deeds.dialog.isActiveWindow)
    assert page.deeds.dialog.pane.try_saving()
    assert visits(desk)
    assert window.focusWidget() is page.visits.buttons[0]


def test_only_to_record_it_opens_the_contact_page_and_signs_nobody_out(dialog, window, desk, ids):
    dialog.record.click()
    assert window.place.page == "contact"
    assert window.place.facts["planned"] == ids["planned RP-A0001"].hex
    assert visits(desk) == []


def test_after_the_visit_its_row_offers_to_record_it(dialog, window, page, desk, watch, ids):
    dialog.pane.save.click()
    watch.say_back(visits(desk)[0].id)
    button = page.visits.buttons[0]
    assert button.text() == "Record"
    button.click()
    assert window.place.page == "contact"


def test_behind_the_curtain_neither_her_name_nor_the_place_is_shown(window, page, desk):
    desk.draw_curtain(True)
    page.visits.buttons[0].click()
    dialog = page.deeds.dialog
    said = words(dialog)
    assert "Carly" not in said
    assert "dog in the yard" not in said
    assert "Anna" not in said
    assert dialog.pane.form.fields["place"].covered
    desk.draw_curtain(False)
    assert "A dog in the yard" in words(dialog)
    assert not dialog.pane.form.fields["place"].covered


def test_a_lock_in_the_middle_keeps_what_was_typed_and_opens_it_again(window, page, dialog, desk, qtbot):
    locked: list[Place] = []
    window.locked.connect(locked.append)
    type_into(dialog, "place", "Behind the church")
    qtbot.keyClick(dialog, Qt.Key.Key_L, CTRL)
    window.flush()

    (place,) = locked
    assert place.page == "day"
    dialog.reject()
    window.go(place)
    assert page.deeds.dialog.pane.form.draft()["place"] == "Behind the church"


def test_the_drafts_lead_back_to_it(window, page, dialog, desk):
    type_into(dialog, "place", "Behind the church")
    dialog.reject()
    window.go(Place("drafts"))
    window.leaf("drafts").widget.go_on.click()
    assert window.place.page == "day"
    assert isinstance(page.deeds.dialog, GoingOut)
    assert page.deeds.dialog.planned is not None
    assert page.deeds.dialog.pane.form.draft()["place"] == "Behind the church"


def test_escape_signs_nobody_out(dialog, desk, qtbot):
    qtbot.keyClick(dialog, Qt.Key.Key_Escape)
    assert visits(desk) == []
    assert not dialog.isVisible()


def test_a_place_of_a_megabyte_is_refused_with_a_word_and_kept(dialog, desk):
    field = dialog.pane.form.fields["place"]
    field.typing.line.insert("x" * 1_000_000)
    field.typing.changed.emit()
    assert "Only the first" in field.note
    dialog.pane.save.click()
    assert visits(desk) == []
    assert "is the most" in field.note
    assert "Nothing typed is lost" in words(dialog)


def test_mnemonics_of_the_dialog_are_each_used_once(dialog):
    labels = [each.label.text() for each in dialog.pane.form.fields.values()]
    labels += [dialog.pane.save.text(), dialog.pane.leave.text(), dialog.record.text(), "Away &for about"]
    letters = [label[label.index("&") + 1].casefold() for label in labels if "&" in label]
    assert len(letters) == len(set(letters)) == len(labels)


def test_ids_of_the_woman_and_the_worker_are_those_of_the_plan(dialog, ids: dict[str, UUID]):
    assert dialog.planned.woman == ids["RP-A0001"]
