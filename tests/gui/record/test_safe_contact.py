"""Wherever a number or an address shows, it is said beside it whether it is safe: what nobody asked is not."""

import datetime as dt
from types import SimpleNamespace

import pytest

from pause_desktop.gui.record.said import Said
from pause_desktop.gui.record_page import RecordPage
from pause_desktop.gui.safe_contact import CHANNEL_WORDS, WAYS, beside, of_person
from pause_desktop.gui.women_columns import known_columns
from pause_desktop.records.fields import columns
from pause_desktop.records.woman import Woman

NOBODY_ASKED = SimpleNamespace(**{f"safe_to_{way}": None for way in CHANNEL_WORDS})


def test_every_field_that_leads_to_her_has_its_ways_and_every_way_is_a_field():
    group = {column.name for column in columns(Woman) if column.group == "How to reach her"}
    assert set(WAYS) == group
    fields = {column.name for column in columns(Woman)}
    assert {f"safe_to_{way}" for ways in WAYS.values() for way in ways} <= fields
    assert {f"safe_to_{way}" for way in CHANNEL_WORDS} <= fields


@pytest.mark.parametrize("name", WAYS)
def test_what_nobody_asked_is_said_not_to_be_safe(name):
    assert beside(name, NOBODY_ASKED).startswith("Not asked, so not safe: ")
    assert "Safe: " not in beside(name, NOBODY_ASKED).replace("not safe: ", "")


def test_each_way_is_said_by_its_answer():
    her = SimpleNamespace(safe_to_call="yes", safe_to_text="no", safe_to_leave_voicemail="not_asked")
    assert beside("phone", her) == "Safe: call. Not safe: text. Not asked, so not safe: voicemail."
    assert beside("first_name", her) == ""


def test_a_person_around_her_nobody_asked_about_is_not_safe():
    assert of_person(None) == of_person("not_asked") == (
        "Not asked, so not safe to contact", "warn", "circle-question-mark",
    )  # fmt: skip
    assert of_person("no")[:2] == ("Not safe to contact", "danger")
    assert of_person("yes")[:2] == ("Safe to contact", "good")


def test_no_number_is_a_column_of_the_womens_table():
    assert not set(WAYS) & set(known_columns())


@pytest.fixture
def page(qtbot, desk, woman):
    made = RecordPage(desk)
    qtbot.addWidget(made)
    made.show()
    qtbot.waitExposed(made)
    made.open(woman)
    yield made
    made.flush()


def _rows(view) -> list[Said]:
    return [row for row in view.entries.rows if isinstance(row, Said)]


def test_the_people_around_her_say_it_beside_their_number(page, desk, woman):
    desk.save(
        lambda change: change.add("network_people", {"woman": woman, "name": "Dee", "phone": "020 7946 0001"})
    )
    page.go_to("people")
    (row,) = _rows(page._made["people"].view)
    assert "020 7946 0001" in row.detail
    assert row.chips[0][0] == "Not asked, so not safe to contact"


def test_a_line_of_her_history_says_it_beside_an_old_and_a_new_number(page, desk, woman):
    dee = desk.save(lambda change: change.add("network_people", {"woman": woman, "name": "Dee", "phone": "1"}))
    desk.save(lambda change: change.edit("women", woman, {"phone": "2", "email": "a@b", "postcode": "E8"}))
    page.go_to("history")
    hers, person = _rows(page._made["history"].changes)[:2]
    assert "Phone: blank → 2" in hers.words
    assert "Safe: call. Not asked, so not safe: text, voicemail." in hers.words
    assert "Not asked, so not safe: e-mail." in hers.words
    assert "Not safe: post. Not asked, so not safe: visit." in hers.words
    assert "Phone: 1\nNot asked, so not safe to contact." in person.words
    desk.save(lambda change: change.remove("network_people", dee))
    gone = next(
        row for row in _rows(page._made["history"].changes) if row.title.endswith("added") and "Dee" in row.words
    )
    assert "not safe to contact" in gone.words


def test_a_change_of_anything_else_says_nothing_of_it(page, desk, woman):
    desk.save(lambda change: change.edit("women", woman, {"date_of_birth": dt.date(1990, 1, 2)}))
    page.go_to("history")
    assert "afe" not in _rows(page._made["history"].changes)[0].words


def test_the_banner_stands_over_her_own_details_and_over_every_section(page):
    for key in ("herself", "people", "history", "timeline"):
        page.go_to(key)
        assert page.safety.isVisible()
        assert page.safety.height() > 0
