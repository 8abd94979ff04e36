"""A contact recorded from anywhere."""

import datetime as dt
from collections.abc import Iterator
from uuid import UUID

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication

from pause_desktop.gui.contact_page import ContactPage
from pause_desktop.records.contact import Contact

TODAY = dt.date(2026, 5, 14)
CTRL = Qt.KeyboardModifier.ControlModifier


@pytest.fixture
def page(qtbot, desk, woman: UUID) -> Iterator[ContactPage]:
    made = ContactPage(desk)
    qtbot.addWidget(made)
    made.resize(1270, 768)
    made.show()
    qtbot.waitExposed(made)
    made.activateWindow()
    yield made
    made.flush()


def _type(qtbot, words: str) -> None:
    qtbot.keyClicks(QApplication.focusWidget(), words)


def _contacts(desk, woman: UUID) -> list[Contact]:
    with desk.reading() as rows:
        return list(rows.of_woman(Contact, woman))


@pytest.mark.qt_log_ignore("This plugin does not support")  # the screen of the tests has no pop-ups to raise
def test_a_woman_is_found_by_letters_without_accents(page, qtbot, desk, woman):
    page.begin()
    _type(qtbot, "lec")
    form = page.pane.form
    popup = form.fields["woman"].typing.line.completer().popup()
    assert popup.isVisible()
    qtbot.keyClick(popup, Qt.Key.Key_Return)
    assert form.fields["woman"].typing.typed() == woman.hex
    form.go_to("mode")
    _type(qtbot, "w")
    form.go_to("summary")
    _type(qtbot, "By the canal.")
    with qtbot.waitSignal(page.finished) as finished:
        qtbot.keyClick(QApplication.focusWidget(), Qt.Key.Key_Return, CTRL)
    assert finished.args == [woman]
    (contact,) = _contacts(desk, woman)
    assert (contact.on, contact.mode, contact.outcome, contact.summary) == (
        TODAY, "walk", "attended", "By the canal."
    )  # fmt: skip


def test_a_contact_without_a_woman_is_not_saved_and_says_so(page, desk, woman):
    page.begin()
    page.pane.form.restore({"mode": "walk", "woman": "xyz"})
    assert not page.pane.try_saving()
    assert page.pane.form.fields["woman"].wrong
    assert _contacts(desk, woman) == []


def test_a_safeguarding_tick_shows_at_once_where_to_say_what_was_done(page, desk, woman):
    page.begin(woman)
    form = page.pane.form
    form.fields["mode"].typing.row.button("garden").click()
    assert form.fields["safeguarding_action"].isHidden()
    form.fields["safeguarding_concern"].typing.row.button("yes").click()
    assert not form.fields["safeguarding_action"].isHidden()
    form.restore({"safeguarding_action": "Told the lead at 15:40"})
    assert page.pane.try_saving()
    assert _contacts(desk, woman)[0].safeguarding_action == "Told the lead at 15:40"


def test_leaving_keeps_the_draft_and_it_comes_back(page, qtbot, desk, woman):
    page.begin(woman)
    page.pane.form.go_to("summary")
    _type(qtbot, "Half a sen")
    with qtbot.waitSignal(page.finished):
        page.pane.go_away()
    (draft,) = desk.drafts.all()
    page.begin(None, draft.key)
    assert page.pane.form.draft()["summary"] == "Half a sen"
    assert page.pane.form.where() == {"field": "summary", "cursor": 10}


def test_a_planned_contact_may_lie_ahead_and_no_other(page, desk, woman):
    page.begin(woman)
    page.pane.form.restore({"mode": "walk", "on": "+7"})
    assert not page.pane.try_saving()
    assert "only a planned contact" in page.pane.form.fields["on"].note
    page.pane.form.restore({"outcome": "planned"})
    assert page.pane.try_saving()
    assert _contacts(desk, woman)[0].on == TODAY + dt.timedelta(7)


def test_minutes_come_by_a_press_and_go_by_another(page, woman):
    page.begin(woman)
    minutes = page.pane.form.fields["minutes"].typing
    minutes.buttons[1].click()
    assert minutes.typed() == "45"
    minutes.buttons[1].click()
    assert minutes.typed() == ""


@pytest.mark.parametrize("concern", [False, True])
def test_with_a_draft_in_its_foot_the_page_fits_a_small_laptop(page, qtbot, woman, concern: bool):
    page.begin(woman)
    form = page.pane.form
    _type(qtbot, "w")
    form.go_to("summary")
    _type(qtbot, "A long talk.")
    if concern:
        form.go_to("safeguarding_concern")
        _type(qtbot, "y")

    assert page.pane.afresh.isVisible()
    qtbot.waitUntil(lambda: page.minimumSizeHint().width() <= 1270)
