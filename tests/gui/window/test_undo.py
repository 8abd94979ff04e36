"""Ctrl+Z anywhere in the window: first the typing in a field, then what was saved, and History by row."""

import datetime as dt
from uuid import UUID

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QComboBox, QLineEdit, QPlainTextEdit, QSpinBox, QVBoxLayout, QWidget

from pause_desktop.gui.desk import Desk
from pause_desktop.gui.look.theme import Look
from pause_desktop.gui.main_window import MainWindow
from pause_desktop.gui.places import Place
from pause_desktop.gui.record.history_section import AT_ONCE, HistorySection
from pause_desktop.gui.record_page import RecordPage
from pause_desktop.gui.undo.keys import typing_of
from pause_desktop.records.contact import Contact
from pause_desktop.store import audit

TODAY = dt.date(2026, 5, 14)
HER = "RP-A0007"


def back(qtbot, window: MainWindow) -> str:
    """Presses Ctrl+Z where the keyboard is, and gives what is said."""
    window.whisper.hide()
    qtbot.keyClick(QApplication.focusWidget() or window, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    return window.whisper.words if window.whisper.isVisible() else ""


def again(qtbot, window: MainWindow) -> str:
    window.whisper.hide()
    both = Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.ShiftModifier
    qtbot.keyClick(QApplication.focusWidget() or window, Qt.Key.Key_Z, both)
    return window.whisper.words if window.whisper.isVisible() else ""


def add_contact(desk: Desk, woman: UUID, **values) -> UUID:
    facts = {"woman": woman, "worker": desk.worker.id, "on": dt.date(2026, 5, 12), "mode": "walk",
             "outcome": "attended"}  # fmt: skip
    return desk.save(lambda change: change.add("contacts", {**facts, **values}))


def contacts(desk: Desk, woman: UUID) -> set[UUID]:
    with desk.reading() as rows:
        return {row.id for row in rows.of_woman(Contact, woman)}


def as_bryn(desk: Desk, do) -> UUID:
    with desk.practice.writing(None) as change:
        bryn = change.add("workers", {"name": "Bryn Cole", "role": "practitioner"})
    with desk.practice.writing(bryn) as change:
        done = do(change)
    desk.changed.emit(tuple(change.entries))
    return done


# --- the keys -------------------------------------------------------------------------------------------------


@pytest.mark.parametrize("page", ["women", "drafts", "report", "practice", "record", "contact"])
def test_a_saved_contact_is_taken_back_and_brought_again_from_every_page(window, desk, ids, qtbot, page):
    made = add_contact(desk, ids[HER])
    facts = {"woman": ids[HER].hex} if page in ("record", "contact") else {}
    window.go(Place(page, facts))
    assert back(qtbot, window) == "Contact of 12 May with RP-A0007 taken back. Ctrl+Shift+Z brings it again."
    assert made not in contacts(desk, ids[HER])
    assert again(qtbot, window) == "Contact of 12 May with RP-A0007 brought again. Ctrl+Z takes it back."
    assert made in contacts(desk, ids[HER])


def test_where_there_is_nothing_to_take_back_it_says_so(window, qtbot):
    assert back(qtbot, window).startswith("Nothing of yours can be taken back with a key now.")
    assert again(qtbot, window) == "There is nothing to bring again."


def test_what_a_colleague_changed_since_is_refused_by_her_name(window, desk, ids, qtbot):
    made = add_contact(desk, ids[HER])
    as_bryn(desk, lambda change: change.edit("contacts", made, {"summary": "Rain"}))
    assert back(qtbot, window).startswith("Bryn Cole changed “Summary” of this contact on ")
    assert made in contacts(desk, ids[HER])


def test_a_change_is_told_by_its_fields_and_a_group_by_its_number(window, desk, ids, qtbot):
    desk.save(lambda change: change.edit("women", ids[HER], {"phone": "1", "email": "a@b"}))
    assert back(qtbot, window).startswith("Change of phone and e-mail taken back: RP-A0007.")
    for_all = {"worker": desk.worker.id, "on": TODAY, "mode": "group", "outcome": "attended"}
    desk.save(lambda change: [change.add("contacts", {"woman": her, **for_all}) for her in ids.values()])
    assert back(qtbot, window).startswith("4 contacts taken back.")
    assert again(qtbot, window).startswith("4 contacts brought again.")


def test_a_contact_with_what_comes_next_is_one_save(window, desk, ids, qtbot):
    def record(change):
        facts = {"woman": ids[HER], "worker": desk.worker.id, "mode": "walk"}
        change.add("contacts", {**facts, "on": TODAY, "outcome": "attended"})
        change.add("tasks", {"woman": ids[HER], "what": "Ring the GP"})

    desk.save(record)
    assert back(qtbot, window).startswith("Contact of 14 May with RP-A0007 and 1 more record taken back.")


def test_a_removal_is_put_back_with_the_same_key_and_the_bar_goes(window, desk, ids, qtbot):
    made = add_contact(desk, ids[HER])
    window.open_record(ids[HER])
    page = window.leaf("record").widget
    assert isinstance(page, RecordPage)
    page.remove("contacts", made)
    assert page.undo_bar.isVisible()
    assert back(qtbot, window).startswith("Contact of 12 May with RP-A0007 put back.")
    assert made in contacts(desk, ids[HER])
    assert not page.undo_bar.isVisible()


def test_no_name_is_said(window, desk, ids, qtbot):
    desk.save(lambda change: change.edit("women", ids[HER], {"first_name": "Lucy"}))
    desk.draw_curtain(True)
    words = back(qtbot, window)
    assert "RP-A0007" in words
    assert "Łucja" not in words
    assert "Lucy" not in words


@pytest.mark.parametrize("scale", [1.0, 2.0])
def test_a_long_sentence_is_read_whole_inside_the_window(window, qtbot, qapp, scale):
    Look("light", scale).put_on(qapp)
    try:
        window.hide()
        window.resize(1000, 700)
        window.whisper.say("A sentence that goes on and on and on. " * 5)
        window.show()
        qtbot.waitExposed(window)
        for width in (1366, 1000):
            window.resize(width, 700)
            qtbot.waitUntil(lambda width=width: abs(window.width() - width) < 2)
            words, over = window.whisper._words, window.form.pages
            assert window.whisper.isVisible()
            assert window.whisper.x() >= 0
            assert window.whisper.width() <= over.width()
            assert words.height() >= words.heightForWidth(words.width()) > words.fontMetrics().height()
            assert window.whisper.height() > words.height()
            assert window.whisper.rect().contains(words.geometry().translated(window.whisper._box.pos()))
            assert window.whisper.height() < words.height() + 60
        window.whisper.say("Done.")
        assert words.height() < words.fontMetrics().height() * 1.5
    finally:
        Look().put_on(qapp)


# --- typing first ---------------------------------------------------------------------------------------------


@pytest.fixture
def fields(window, qtbot):
    """A page with every kind of field to type in."""
    held = QWidget(window.form.pages)
    line, note, spin, combo, secret = QLineEdit(), QPlainTextEdit(), QSpinBox(), QComboBox(), QLineEdit()
    combo.setEditable(True)
    secret.setEchoMode(QLineEdit.EchoMode.Password)
    layout = QVBoxLayout(held)
    for each in (line, note, spin, combo, secret):
        layout.addWidget(each)
    window.form.pages.addWidget(held)
    window.form.pages.setCurrentWidget(held)
    return line, note, spin, combo, secret


@pytest.mark.parametrize("at", [0, 1, 3])
def test_in_a_field_the_keys_undo_typing_first_and_only_then_what_was_saved(window, desk, ids, qtbot, fields, at):
    made = add_contact(desk, ids[HER])
    field = fields[at]
    field.setFocus()
    qtbot.waitUntil(field.hasFocus)
    typing = field.lineEdit() if isinstance(field, QComboBox) else field
    words = typing.toPlainText if isinstance(typing, QPlainTextEdit) else typing.text
    qtbot.keyClicks(QApplication.focusWidget(), "walked")
    for _ in range(10):
        if not words():
            break
        assert back(qtbot, window) == ""
    assert words() == ""
    assert made in contacts(desk, ids[HER])

    assert again(qtbot, window) == ""
    assert words() != ""
    while words():
        assert back(qtbot, window) == ""

    assert back(qtbot, window).startswith("Contact of 12 May")
    assert made not in contacts(desk, ids[HER])
    assert words() == ""


def test_a_hidden_passphrase_keeps_the_keys_to_itself(window, desk, ids, qtbot, fields):
    made = add_contact(desk, ids[HER])
    fields[4].setFocus()
    qtbot.waitUntil(fields[4].hasFocus)
    assert back(qtbot, window) == ""
    assert made in contacts(desk, ids[HER])


def test_a_field_that_goes_away_while_it_has_the_keyboard_does_no_harm(window, desk, ids, qtbot, fields):
    made = add_contact(desk, ids[HER])
    fields[0].setFocus()
    qtbot.waitUntil(fields[0].hasFocus)
    fields[0].parentWidget().deleteLater()
    window.go(Place("drafts"))
    qtbot.waitUntil(lambda: back(qtbot, window) != "")
    assert made not in contacts(desk, ids[HER])


def test_what_is_not_typed_in_leaves_the_keys_alone(window):
    assert typing_of(window) is None
    assert typing_of(None) is None


# --- history --------------------------------------------------------------------------------------------------


@pytest.fixture
def section(window, ids) -> HistorySection:
    window.go(Place("record", {"woman": ids[HER].hex, "section": "history"}))
    page = window.leaf("record").widget
    assert isinstance(page, RecordPage)
    found = page._made["history"]
    assert isinstance(found, HistorySection)
    return found


def titles(section: HistorySection) -> list[str]:
    return [row.title for row in section.changes.entries.rows if hasattr(row, "title")]


def choose(section: HistorySection, title: str):
    row = next(r for r in section.changes.entries.rows if getattr(r, "title", "") == title)
    section.changes.choose(row.record)
    section.changes.setFocus()
    return row


def test_a_colleagues_change_is_taken_back_from_its_row_with_delete(section, window, desk, ids, qtbot):
    as_bryn(desk, lambda change: change.edit("women", ids[HER], {"phone": "1"}))
    row = choose(section, "Her details changed")
    assert "Phone: blank → 1" in row.words
    assert row.detail.startswith("Bryn Cole · ")
    assert row.detail.endswith(" · This laptop")
    qtbot.keyClick(section.changes, Qt.Key.Key_Delete)
    assert window.whisper.words == (
        "Change of phone taken back: RP-A0007. Bryn Cole had saved it. Ctrl+Z brings it again."
    )
    assert titles(section)[0] == "Her details: change taken back"
    newest = section.changes.entries.rows[1]
    assert "The change was made by Bryn Cole" in newest.words
    assert "Phone: 1 → blank" in newest.words
    chosen = section.changes.chosen()
    assert chosen is not None
    assert chosen.chips[0][0] == "taken back by Priya Holt"
    assert not section.take_back.isEnabled()
    assert back(qtbot, window).startswith("Change of phone made again: RP-A0007.")
    assert choose(section, "Her details changed").chips == ()
    assert section.take_back.isEnabled()


def test_the_button_does_the_same_and_ctrl_shift_z_brings_ones_own_again(section, window, desk, ids, qtbot):
    made = add_contact(desk, ids[HER])
    choose(section, "Contact of 12 May added")
    section.take_back.click()
    assert window.whisper.words.endswith("taken back. Ctrl+Shift+Z brings it again.")
    assert made not in contacts(desk, ids[HER])
    assert again(qtbot, window).startswith("Contact of 12 May")
    assert made in contacts(desk, ids[HER])


def test_a_refused_row_changes_nothing_and_says_why(section, window, desk, ids, qtbot):
    made = add_contact(desk, ids[HER])
    as_bryn(desk, lambda change: change.edit("contacts", made, {"summary": "Rain"}))
    choose(section, "Contact of 12 May added")
    before = titles(section)
    qtbot.keyClick(section.changes, Qt.Key.Key_Delete)
    assert window.whisper.words.startswith("Bryn Cole changed “Summary”")
    assert titles(section) == before


def test_of_a_scored_form_only_what_differs_is_told(section, desk, ids):
    scores = {"health": 2, "housing": 3}
    made = desk.save(
        lambda change: change.add(
            "progress_reviews",
            {"woman": ids[HER], "on": TODAY, "time_point": "baseline", "tool_version": "1", "scores": scores},
        )
    )
    desk.save(lambda change: change.edit("progress_reviews", made, {"scores": {"health": 4, "housing": 3}}))
    words = choose(section, "Progress review of 14 May changed").words
    assert "2 → 4" in words
    assert "ousing" not in words


def test_behind_the_curtain_no_name_and_no_number_is_told(section, desk, ids):
    desk.save(lambda change: change.edit("women", ids[HER], {"phone": "07700 900123", "last_name": "Kowalska"}))
    desk.draw_curtain(True)
    spoken = " ".join(getattr(row, "spoken", "") for row in section.changes.entries.rows)
    assert "07700" not in spoken
    assert "Kowalska" not in spoken
    assert "Phone: hidden behind the curtain" in spoken


def test_a_history_of_five_thousand_changes_shows_the_newest_and_more_on_demand(window, desk, ids, qtbot):
    with desk.practice.writing(desk.worker.id) as change:
        needs = [change.add("needs", {"woman": ids[HER], "kind": f"k{n}", "status": "past"}) for n in range(2500)]
        for need in needs:
            change.edit("needs", need, {"status": "current"})
    window.go(Place("record", {"woman": ids[HER].hex, "section": "history"}))
    page = window.leaf("record").widget
    assert isinstance(page, RecordPage)
    section = page._made["history"]
    assert isinstance(section, HistorySection)
    assert len(titles(section)) == AT_ONCE
    last = section.changes.entries.rows[-1]
    assert last.words == "4,803 earlier lines"
    section.changes.setFocus()

    def at_the_end() -> bool:  # rows are laid out in batches
        qtbot.keyClick(section.changes, Qt.Key.Key_End)
        return section.changes.currentIndex().row() == len(section.changes.entries.rows) - 1

    qtbot.waitUntil(at_the_end)
    qtbot.keyClick(section.changes, Qt.Key.Key_Return)
    assert len(titles(section)) == 6 * AT_ONCE


def test_who_looked_is_told_with_worker_time_and_laptop(section, desk, ids, qtbot):
    desk.looked("printed", ids[HER], what="day sheet")
    desk.looked("exported", what="sheets")
    desk.looked("figure", figure="In stable housing", women=[ids[HER].hex])
    desk.looked("viewed", ids["RP-A0001"])
    section._read_for = None
    section._read()
    qtbot.keyClick(section.switch.button("looks"), Qt.Key.Key_W)
    assert section.side == "looks"
    assert not section.take_back.isVisible()
    rows = [row for row in section.looks.entries.rows if hasattr(row, "title")]
    assert [row.title for row in rows] == [
        "Saw her reference behind “In stable housing” in the report",
        "Wrote every table to sheets, with her records",
        "Printed the day sheet",
        "Opened her record",
    ]
    assert all(row.detail.startswith("Priya Holt · ") and row.detail.endswith(" · This laptop") for row in rows)


def test_looking_is_kept_once_for_each_opening(section, window, desk, ids):
    page = window.leaf("record").widget
    assert isinstance(page, RecordPage)
    page.refresh()
    page.go_to("timeline")
    page.go_to("history")
    add_contact(desk, ids[HER])
    viewed = [line for line in audit.lines(desk.practice) if line.kind == "viewed"]
    assert len(viewed) == 1
