"""What nobody should type: a clear word beside the field, and nothing lost."""

import datetime as dt
from collections.abc import Iterator
from uuid import UUID

import pytest
from PySide6.QtWidgets import QApplication

from pause_desktop.gui.contact_page import ContactPage
from pause_desktop.records.contact import Contact

NOW = dt.datetime(2026, 5, 14, 15, 5, tzinfo=dt.UTC)
ODD = "🌿👩🏽‍🍼 \u202eابت\u202c cafe\u0301 \t zero\u200bwidth"


@pytest.fixture
def page(qtbot, desk, woman: UUID) -> Iterator[ContactPage]:
    made = ContactPage(desk, now=lambda: NOW)
    qtbot.addWidget(made)
    made.resize(1270, 768)
    made.show()
    qtbot.waitExposed(made)
    made.begin(woman)
    made.pane.form.fields["mode"].typing.row.button("walk").click()
    yield made
    made.flush()


def _paste(page, name: str, words: str) -> None:
    QApplication.clipboard().setText(words)
    field = page.pane.form.fields[name].typing.focusProxy()
    field.selectAll()
    field.paste()


@pytest.mark.parametrize(
    ("name", "typed", "said"),
    [
        ("on", "31/2", "does not exist"), ("on", "45/1", "does not exist"), ("on", "tomorrow", "only a planned"),
        ("on", "1/1/2099", "only a planned"), ("on", "31/12/9999", "outside 1900 to 2100"),
        ("started_at", "25:00", "does not exist"), ("started_at", "soon", "is not a time"),
        ("minutes", "1441", "outside 0 to 1440"), ("minutes", "an hour", "not a whole number"),
        ("on", ODD, "12/7, tue, -2 or 31/3/2026 would be"), ("minutes", "٤٥ 🌿", "not a whole number"),
    ],
)  # fmt: skip
def test_it_is_said_beside_the_field_and_what_was_typed_stays(page, name, typed, said):
    _paste(page, name, typed)
    assert not page.pane.try_saving()
    assert said in page.pane.form.fields[name].note
    assert page.pane.form.draft()[name] == typed


def test_a_million_characters_stay_in_the_draft_and_are_refused_in_words(page, desk):
    long = "Half a sentence of hers. " * 40_000
    _paste(page, "summary", long)
    page.flush()
    (draft,) = desk.drafts.all()
    assert draft.body["summary"] == long
    assert not page.pane.try_saving()
    assert "100,000 is the most" in page.pane.form.fields["summary"].note
    assert page.pane.form.draft()["summary"] == long


def test_a_line_that_cannot_hold_a_paste_says_so(page):
    _paste(page, "place", "x" * 1_000_000)
    assert "32,767" in page.pane.form.fields["place"].note
    _paste(page, "place", "short")
    assert page.pane.form.fields["place"].note == ""


def test_a_sentence_that_is_far_too_long_stays_in_the_draft_and_is_refused_in_words(page):
    long = "x" * 200_000
    _paste(page, "next_step", long)
    assert not page.pane.try_saving()
    assert "100,000 is the most" in page.pane.form.fields["next_step"].note
    assert page.pane.form.draft()["next_step"] == long


def test_emoji_and_right_to_left_are_kept_and_null_bytes_go(page, desk, woman):
    _paste(page, "summary", ODD + "\x00end")
    assert page.pane.try_saving()
    with desk.reading() as rows:
        (contact,) = rows.of_woman(Contact, woman)
    for piece in ("🌿👩🏽‍🍼", "ابت", "café", "zero\u200bwidth"):
        assert piece in contact.summary
    assert contact.summary.endswith("end")
    assert "\x00" not in contact.summary


@pytest.mark.parametrize(("typed", "echo"), [("9", "09:00"), ("930", "09:30"), ("9.30", "09:30"), ("09:30", "")])
def test_a_short_time_is_echoed_in_full(page, typed, echo):
    _paste(page, "started_at", typed)
    assert page.pane.form.fields["started_at"].note == echo
