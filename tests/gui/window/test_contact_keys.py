"""A whole contact in at most twelve keystrokes and its summary, counted in the real window."""

import datetime as dt

import pytest

from pause_desktop.records.contact import Contact

TODAY = dt.date(2026, 5, 14)
MOST = 12


@pytest.mark.qt_log_ignore("This plugin does not support")
def test_a_contact_takes_at_most_twelve_keystrokes_and_the_summary(window, desk, ids, keys):
    keys.press("Ctrl+N")
    keys.press("C", "A", "R", "Return")  # Carly
    keys.press("W")  # a walk
    form = window.leaf("contact").widget.pane.form
    keys.letter(form, "minutes")
    keys.press("4", "5")
    keys.letter(form, "summary")
    keys.words("She was early.")
    keys.press("Ctrl+Return")

    with desk.reading() as rows:
        contact = max(rows.of_woman(Contact, ids["RP-A0001"]), key=lambda row: row.on)
    assert (contact.on, contact.mode, contact.minutes, contact.outcome, contact.summary, contact.worker) == (
        TODAY, "walk", 45, "attended", "She was early.", desk.worker.id,
    )  # fmt: skip
    assert contact.started_at is not None
    assert keys.count <= MOST


@pytest.mark.qt_log_ignore("This plugin does not support")
def test_three_digits_of_a_reference_find_her_too(window, ids, keys):
    keys.press("Ctrl+N", "0", "0", "7", "Return")
    page = window.leaf("contact").widget
    assert page.pane.form.fields["woman"].typing.typed() == ids["RP-A0007"].hex
    assert page.pane.form.where()["field"] == "mode"


def test_every_letter_of_the_form_is_there_once(window, qtbot):
    window.begin_contact()
    form = window.leaf("contact").widget.pane.form
    letters = [each.label.text() for each in form.fields.values() if "&" in each.label.text()]
    taken = [words[words.index("&") + 1].casefold() for words in letters]
    assert len(taken) == len(set(taken))
