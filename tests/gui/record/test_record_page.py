"""Her record, worked with as a person does: on a real encrypted file, from the keyboard where that is possible."""

import datetime as dt
from collections.abc import Iterator
from uuid import UUID

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QLabel

from pause_desktop.gui.look.theme import Look
from pause_desktop.gui.record.form_pane import FormPane
from pause_desktop.gui.record.said import Said
from pause_desktop.gui.record_page import RecordPage
from pause_desktop.records.contact import Contact
from pause_desktop.records.plan import Goal, PausePlan, Step
from pause_desktop.records.scores import Core10, ProgressReview
from pause_desktop.records.woman import StagePeriod, Woman
from pause_desktop.store import audit
from pause_desktop.store.fold import heads
from pause_desktop.store.journal import ops_of

TODAY = dt.date(2026, 5, 14)


@pytest.fixture
def page(qtbot, desk, woman: UUID) -> Iterator[RecordPage]:
    made = RecordPage(desk)
    qtbot.addWidget(made)
    made.resize(1270, 768)
    made.show()
    qtbot.waitExposed(made)
    made.activateWindow()
    made.open(woman)
    yield made
    made.flush()


def _pane(page: RecordPage) -> FormPane:
    pane = page._made[page.section].pane
    assert pane is not None
    return pane


def _rows(desk, model, woman: UUID) -> list:
    with desk.reading() as rows:
        return list(rows.of_woman(model, woman))


def _type(qtbot, words: str) -> None:
    widget = QApplication.focusWidget()
    assert widget is not None
    qtbot.keyClicks(widget, words)


def _press(qtbot, key: Qt.Key, modifier: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier) -> None:
    widget = QApplication.focusWidget()
    assert widget is not None
    qtbot.keyClick(widget, key, modifier)


def _words(page: RecordPage) -> list[str]:
    return [label.text() for label in page.findChildren(QLabel) if label.isVisible()]


CTRL = Qt.KeyboardModifier.ControlModifier


def test_opening_notes_once_that_she_was_looked_at_and_names_nobody_in_the_title(page, desk, woman):
    page.refresh()
    assert [(line.kind, line.stream) for line in audit.lines(desk.practice)] == [("viewed", woman.hex)]
    assert "Carly" not in page.windowTitle()


def test_safe_contact_is_always_shown_and_not_asked_is_said(page):
    words = _words(page)
    assert "Safe contact" in words
    assert {"Call", "Post", "Text: not asked", "Voicemail: not asked", "Visit: not asked"} <= set(words)


def test_the_curtain_leaves_initials_and_reference(page, desk, woman):
    desk.save(lambda change: change.add("quotes", {"woman": woman, "words": "Carly is my name.", "said_on": TODAY}))
    desk.draw_curtain(True)
    assert page.header.name.text() == "C.Ł."
    said = [row for row in page._made["timeline"].view.entries.rows if isinstance(row, Said)]
    assert not any("Carly" in row.spoken or "Łęcka" in row.spoken for row in said)
    assert any("hidden by the curtain" in row.spoken for row in said)
    assert not any("is my name" in row.spoken for row in said)


def test_sections_come_by_ctrl_and_number_and_by_arrows(page, qtbot):
    _press(qtbot, Qt.Key.Key_2, CTRL)
    assert page.section == "contacts"
    page.list.button("contacts").setFocus()
    _press(qtbot, Qt.Key.Key_Down)
    assert page.section == "plan"


def test_a_contact_is_added_from_the_keyboard(page, qtbot, desk, woman):
    page.go_to("contacts")
    page._made["contacts"].adds["contacts"].click()
    _type(qtbot, "g")  # the form begins at How; g is garden
    page_form = _pane(page).form
    page_form.go_to("minutes")
    _type(qtbot, "45")
    page_form.go_to("summary")
    _type(qtbot, "Tea in the garden.")
    _press(qtbot, Qt.Key.Key_Return, CTRL)
    (contact,) = _rows(desk, Contact, woman)
    assert (contact.on, contact.mode, contact.outcome, contact.minutes) == (TODAY, "garden", "attended", 45)
    assert contact.summary == "Tea in the garden."
    assert contact.worker == desk.worker.id
    assert page.list._counts["contacts"].text() == "1"


def test_a_goal_gives_her_a_plan_and_a_step_goes_to_the_goal_that_is_chosen(page, qtbot, desk, woman):
    page.add("goals")
    _type(qtbot, "relat")  # the form begins at the area of her life, which is needed and stands first
    _pane(page).form.go_to("wording")
    _type(qtbot, "A letter my girls can keep")
    _press(qtbot, Qt.Key.Key_Return, CTRL)
    (goal,), (plan,) = _rows(desk, Goal, woman), _rows(desk, PausePlan, woman)
    assert goal.wording == "A letter my girls can keep"
    assert goal.plan == plan.id
    assert plan.started_on == goal.agreed_on == TODAY
    page._made["plan"].adds["steps"].click()
    _type(qtbot, "Buy paper")
    _press(qtbot, Qt.Key.Key_Return, CTRL)
    with desk.reading() as rows:
        (step,) = rows.all(Step)
    assert (step.goal, step.what, step.done_on) == (goal.id, "Buy paper", None)
    page._made["plan"].view.choose(step.id)
    page._made["plan"].view.setFocus()
    _press(qtbot, Qt.Key.Key_Space)
    with desk.reading() as rows:
        assert rows.get(Step, step.id).done_on == TODAY


def test_a_review_keeps_what_she_would_rather_not_say_missing(page, qtbot, desk, woman):
    page.add("progress_reviews")
    form = _pane(page).form
    rows = form.fields["scores"].typing.rows
    rows["health"].button("4").setFocus()
    _type(qtbot, "4")
    rows["money"].button("1").setFocus()
    _type(qtbot, "1")
    assert _pane(page).try_saving()
    (review,) = _rows(desk, ProgressReview, woman)
    assert review.scores == {"health": 4, "money": 1}
    assert review.tool_version == "1"
    assert review.time_point == "month_9"


def test_item_6_holds_no_score_up_and_stays_on_top_of_her_record(page, desk, woman):
    page.add("core10s")
    pane = _pane(page)
    for number in range(1, 11):
        pane.form.fields[f"item_{number}"].typing.row.button("1").click()
    assert pane.try_saving()
    (score,) = _rows(desk, Core10, woman)
    assert score.item_6 == 1
    due = [f.words for f in page.shown.findings if f.due]
    assert any("what was done to keep her safe is not recorded" in words for words in due)


def test_two_stages_on_one_day_are_refused_beside_the_field(page, desk, woman):
    page.add("stage_periods")
    pane = _pane(page)
    pane.form.restore({"stage": "closed", "started_on": "12/08/2025"})
    assert not pane.try_saving()
    assert "is that of another stage" in pane.form.fields["started_on"].note
    assert len(_rows(desk, StagePeriod, woman)) == 2


def test_a_draft_is_kept_valid_or_not_and_comes_back_at_the_same_cursor(page, qtbot, desk, woman):
    page.add("outcomes")
    form = _pane(page).form
    form.go_to("on")
    form.fields["on"].typing.line.clear()
    _type(qtbot, "31/2")
    form.go_to("evidence")
    _type(qtbot, "Letter seen by")
    form.fields["evidence"].typing.set_caret(6)
    assert _pane(page).keeper.longest_wait <= 2000
    with qtbot.waitSignal(_pane(page).keeper.told, check_params_cb=lambda words, *_: "kept" in words):
        pass
    draft = desk.drafts.get(f"outcomes:new:{woman.hex}")
    assert draft.body == {"on": "31/2", "evidence": "Letter seen by"}
    assert draft.place == {"field": "evidence", "cursor": 6}
    _press(qtbot, Qt.Key.Key_Escape)
    assert not page._made["outcomes"].writing
    again = RecordPage(desk)
    qtbot.addWidget(again)
    again.show()
    again.open(woman, "outcomes")
    again.add("outcomes")
    form = _pane(again).form
    assert (form.draft()["on"], form.draft()["evidence"]) == ("31/2", "Letter seen by")
    assert form.fields["evidence"].typing.caret() == 6
    assert form.fields["evidence"].isAncestorOf(again.focusWidget())
    again.flush()


def test_saving_drops_the_draft(page, desk, woman):
    page.add("quotes")
    pane = _pane(page)
    pane.form.restore({"words": "I feel like myself again."})
    pane.keeper.touch()
    pane.flush()
    assert desk.drafts.get(f"quotes:new:{woman.hex}") is not None
    assert pane.try_saving()
    assert desk.drafts.all() == []


def test_an_edit_writes_only_what_was_changed(page, desk, woman):
    page.go_to("herself")
    pane = _pane(page)
    pane.form.restore({"language": "Polish"})
    desk.save(lambda change: change.edit("women", woman, {"postcode": "QX1 1AA"}))
    assert pane.form.draft()["language"] == "Polish"
    assert pane.try_saving()
    with desk.reading() as rows:
        her = rows.get(Woman, woman)
    assert (her.language, her.postcode) == ("Polish", "QX1 1AA")


def test_what_was_saved_elsewhere_while_she_typed_stays_beside_what_she_saves(page, desk, woman):
    page.go_to("herself")
    pane = _pane(page)
    pane.form.restore({"language": "Polish"})
    with desk.practice.writing(None) as change:  # another window or an import: this page has not heard of it
        change.edit("women", woman, {"language": "Welsh"})
    assert pane.try_saving()
    with desk.reading() as rows:
        standing = heads(ops_of(rows.connection, woman.hex))["language"]
    assert [op.fields["language"] for op in standing] == ["Polish", "Welsh"]


def test_what_is_taken_out_can_be_put_back(page, qtbot, desk, woman):
    record = desk.save(lambda change: change.add("children", {"woman": woman, "name": "M."}))
    page.go_to("children")
    page._made["children"].view.choose(record)
    page._made["children"].view.setFocus()
    _press(qtbot, Qt.Key.Key_Delete)
    assert page.list._counts["children"].text() == ""
    page.put_back.click()
    assert page.list._counts["children"].text() == "1"
    assert not page.undo_bar.isVisible()


def test_locking_comes_back_to_the_same_place(page, qtbot, desk, woman):
    page.add("network_people")
    pane = _pane(page)
    pane.form.go_to("relation")
    _type(qtbot, "Sister")
    place = page.place()
    assert all(isinstance(value, str) for value in place.values())
    again = RecordPage(desk)
    qtbot.addWidget(again)
    again.show()
    again.restore(place)
    assert again.section == "people"
    assert _pane(again).form.draft()["relation"] == "Sister"
    again.flush()


def test_the_record_of_another_woman_leaves_nothing_of_the_first(page, desk, woman):
    page.add("quotes")
    _pane(page).form.restore({"words": "Hers alone"})
    _pane(page).keeper.touch()
    other = desk.save(lambda change: change.add("women", {"reference": "RP-A0008"}))
    page.open(other)
    page.add("quotes")
    assert _pane(page).form.draft()["words"] == ""
    assert desk.drafts.get(f"quotes:new:{woman.hex}") is not None


def test_history_is_said_in_labels_and_words(page, desk, woman):
    desk.save(lambda change: change.edit("women", woman, {"safe_to_call": "no"}))
    page.go_to("history")
    rows = [row for row in page._made["history"].changes.entries.rows if isinstance(row, Said)]
    assert rows[0].title == "Her details changed"
    assert rows[0].words == "Safe to call: yes → no"
    assert rows[0].detail.startswith("Joan Fletcher · ")
    assert rows[0].detail.endswith("This laptop")


def test_pregnancies_are_folded_away_until_they_are_asked_for(page, desk, woman):
    record = desk.save(lambda change: change.add("pregnancies", {"woman": woman, "known_on": TODAY}))
    page.go_to("stage")
    view = page._made["stage"].view
    assert record not in [getattr(row, "record", None) for row in view.entries.rows]
    view.unfolded.emit("pregnancies")
    assert record in [getattr(row, "record", None) for row in view.entries.rows]
    assert "Pregnancy" not in [getattr(row, "title", "") for row in page._made["timeline"].view.entries.rows]


def test_esc_goes_back_from_the_page_and_keeps_the_half_typed(page, qtbot, desk, woman):
    page.go_to("herself")
    _pane(page).form.go_to("language")
    _type(qtbot, "Pol")
    with qtbot.waitSignal(page.left):
        _press(qtbot, Qt.Key.Key_Escape)
    assert desk.drafts.get(f"women:{woman.hex}:{woman.hex}").body == {"language": "Pol"}
    assert _pane(page).form is not None


def test_the_curtain_takes_what_names_her_from_an_open_form_too(page, desk):
    page.go_to("herself")
    desk.draw_curtain(True)
    fields = _pane(page).form.fields
    for name in ("first_name", "last_name", "preferred_name", "phone", "address"):
        assert fields[name].covered
        assert not fields[name].typing.isVisible()
    assert not fields["language"].covered
    desk.draw_curtain(False)
    assert _pane(page).form.fields["first_name"].typing.isVisible()
    assert _pane(page).form.draft()["first_name"] == "Carlotta"


def test_a_name_half_typed_survives_the_curtain_and_what_is_typed_behind_it(page, qtbot, desk, woman):
    page.add("children")
    _pane(page).form.go_to("name")
    _type(qtbot, "Ma")
    desk.draw_curtain(True)
    assert _pane(page).form.fields["name"].covered
    _pane(page).form.go_to("born_on")
    _type(qtbot, "1/2/2020")
    page.flush()
    assert desk.drafts.get(f"children:new:{woman.hex}").body == {"name": "Ma", "born_on": "1/2/2020"}
    _pane(page).go_away()
    page.add("children")
    assert _pane(page).form.fields["name"].covered
    desk.draw_curtain(False)
    assert _pane(page).form.draft()["name"] == "Ma"


def test_another_text_size_lays_an_open_form_anew_and_loses_nothing(page, qtbot, qapp, desk):
    page.add("quotes")
    _pane(page).form.go_to("words")
    _type(qtbot, "I feel lik")
    before = _pane(page).form
    try:
        Look(scale=2.0).put_on(qapp)
        qtbot.waitUntil(lambda: _pane(page).form is not before)
        assert _pane(page).form.where() == {"field": "words", "cursor": 10}
        assert _pane(page).form.draft()["words"] == "I feel lik"
        qtbot.waitUntil(page.list.isHidden)
        assert page.combo.isHidden()  # it makes room for the form
        _pane(page).go_away()
        assert page.combo.isVisible()
    finally:
        Look().put_on(qapp)
    qtbot.waitUntil(page.list.isVisible)
    page.flush()


def test_a_goal_joins_the_plan_that_had_started_or_begins_another(page, desk, woman):
    days = {"first": dt.date(2025, 9, 1), "second": dt.date(2026, 3, 1)}
    plans = {
        name: desk.save(lambda change, day=day: change.add("pause_plans", {"woman": woman, "started_on": day}))
        for name, day in days.items()
    }
    for day in ("1/1/2026", "1/3/2026", "1/8/2025"):
        page.add("goals")
        form = _pane(page).form
        form.restore({"wording": day, "life_area": "health", "agreed_on": day})
        assert _pane(page).try_saving()
    goals = {row.wording: row.plan for row in _rows(desk, Goal, woman)}
    assert goals["1/1/2026"] == plans["first"]
    assert goals["1/3/2026"] == plans["second"]
    made = next(row for row in _rows(desk, PausePlan, woman) if row.id == goals["1/8/2025"])
    assert made.started_on == dt.date(2025, 8, 1)
