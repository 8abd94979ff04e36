"""Forms made from the fields of a model."""

import datetime as dt
from uuid import UUID

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from PySide6.QtCore import Qt

from pause_desktop.gui.record.contact_form import contact_form
from pause_desktop.gui.record.core10_form import Core10Form
from pause_desktop.gui.record.form_cards import mnemonics
from pause_desktop.gui.record.form_editors import ChoiceEditor, ComboEditor, LineEditor, NoteEditor
from pause_desktop.gui.record.record_form import FormPlan, RecordForm
from pause_desktop.gui.record.review_form import review_form
from pause_desktop.records.contact import Contact
from pause_desktop.records.fields import Column, columns
from pause_desktop.records.parse import clean
from pause_desktop.records.progress_tool import Area, ToolDefinition
from pause_desktop.records.tables import MADE_ELSEWHERE, TABLES
from pause_desktop.records.terms import Terms
from pause_desktop.records.woman import StagePeriod, Woman

TODAY = dt.date(2026, 5, 14)
TOOL = ToolDefinition("1", (Area("health", "Health"), Area("money", "Money")), ("a", "b", "c", "d", "e"))
TERMS = Terms(TODAY, {}, TOOL)
LINKED = [UUID(int=n) for n in (1, 2, 3)]
LINKS = {table: [(key.hex, "somebody") for key in LINKED] for table in TABLES}
FORMS = [table for table in TABLES if table not in MADE_ELSEWHERE - {"code_entries"}]


def _value(column: Column) -> st.SearchStrategy:
    words = st.text(st.characters(exclude_categories=["Cs", "Cc"]), min_size=1, max_size=40)
    texts = words.map(lambda each: " ".join(clean(each).split()) if column.kind == "text" else clean(each))
    codes = list(TERMS.labels(column.choices)) if column.choices else [""]
    made = {
        "text": texts.filter(bool),
        "note": texts.filter(bool),
        "day": st.dates(dt.date(1900, 1, 1), TODAY if column.past else dt.date(2100, 1, 1)),
        "time": st.times().map(lambda each: each.replace(microsecond=0)),
        "whole": st.integers(column.lowest or 0, column.highest or 10),
        "money": st.integers(0, 100_000_000),
        "tri": st.sampled_from(codes),
        "choice": st.sampled_from(codes),
        "choices": st.lists(st.sampled_from(codes), min_size=1, unique=True),
        "link": st.sampled_from(LINKED),
        "scores": st.dictionaries(st.sampled_from(TOOL.codes), st.integers(1, 5), min_size=1),
    }[column.kind]
    if column.kind == "text" and column.longest and column.longest < 40:
        made = made.map(lambda each: each[: column.longest].strip()).filter(bool)
    return made if column.required else st.none() | made


def _form(table: str) -> RecordForm:
    if table == "progress_reviews":
        return review_form(TERMS)
    if table == "core10s":
        return Core10Form(TERMS)
    if table == "contacts":
        return contact_form(TERMS, LINKS)
    return RecordForm(TABLES[table], TERMS, LINKS, FormPlan(frozenset()))


@pytest.mark.parametrize("table", FORMS)
def test_what_a_form_is_given_is_what_it_gives_back(qtbot, table: str):
    form = _form(table)
    qtbot.addWidget(form)
    shown = [column for column in columns(TABLES[table]) if column.name in form.fields]
    hidden = [column for column in columns(TABLES[table]) if column.name not in form.fields]

    @settings(max_examples=6, suppress_health_check=[HealthCheck.too_slow])
    @given(values=st.fixed_dictionaries({column.name: _value(column) for column in [*shown, *hidden]}))
    def round_trip(values):
        form.load(values)
        assert form.changed() == {}
        result = form.check()
        assert {p.column for p in result.problems} <= {"on", "outcome"}  # what cannot be together, for contacts
        assert {name: result.values[name] for name in form.fields} == {name: values[name] for name in form.fields}

    round_trip()


@pytest.mark.parametrize("table", FORMS)
def test_no_field_is_ever_lost(qtbot, table: str):
    form = _form(table)
    qtbot.addWidget(form)
    hidden = {"woman", "tool_version"} if table in ("progress_reviews", "core10s", "contacts") else set()
    assert set(form.fields) == {column.name for column in columns(TABLES[table])} - hidden
    for field in form.fields.values():
        assert form.isAncestorOf(field)
        assert field.typing.accessibleName() == field.column.label


def test_a_draft_that_is_restored_is_what_was_typed_valid_or_not(qtbot):
    form = RecordForm(StagePeriod, TERMS)
    qtbot.addWidget(form)
    form.load({"woman": LINKED[0], "started_on": TODAY})
    form.restore({"started_on": "31/2", "stage": "open", "gone_field": "x"})
    assert form.changed() == {"started_on": "31/2", "stage": "open"}
    assert [(p.column, p.reason) for p in form.check().problems] == [("started_on", "is a day that does not exist")]
    assert form.fields["started_on"].note.startswith("First day is a day that does not exist")
    assert form.fields["started_on"].wrong


def test_a_day_after_today_is_said_beside_its_field(qtbot):
    form = RecordForm(StagePeriod, TERMS)
    qtbot.addWidget(form)
    form.load({"woman": LINKED[0], "stage": "open"})
    form.restore({"started_on": "+1"})
    form.check()
    assert form.fields["started_on"].note == "First day is after today"


def test_a_short_day_is_echoed_and_stored_as_the_day(qtbot):
    form = RecordForm(Contact, TERMS, LINKS)
    qtbot.addWidget(form)
    form.restore({"on": "tue"})
    assert form.fields["on"].note == "Tuesday 12 May 2026, 2 days ago"
    assert form.check().values["on"] == dt.date(2026, 5, 12)


def test_widgets_suit_the_kind_of_field_and_the_length_of_its_list(qtbot):
    form = RecordForm(Woman, TERMS, LINKS)
    qtbot.addWidget(form)
    kinds = {name: type(each.typing) for name, each in form.fields.items()}
    assert kinds["safe_to_call"] is ChoiceEditor
    assert kinds["referral_route"] is ChoiceEditor
    assert kinds["ethnicity"] is ComboEditor
    assert kinds["worker"] is ComboEditor
    assert kinds["address"] is NoteEditor
    assert kinds["date_of_birth"] is LineEditor


def test_a_code_that_no_list_knows_any_more_is_kept(qtbot):
    form = RecordForm(StagePeriod, TERMS)
    qtbot.addWidget(form)
    form.load({"stage": "long_gone", "exit_reason": "gone_too"})
    assert (form.draft()["stage"], form.draft()["exit_reason"]) == ("long_gone", "gone_too")


@given(labels=st.lists(st.text("abcdefgh &", min_size=1, max_size=9), max_size=12))
def test_no_letter_serves_two_labels(labels: list[str]):
    marked = mnemonics(labels)
    letters = [each.replace("&&", "")[at + 1].casefold() for each in marked
               if (at := each.replace("&&", "").find("&")) >= 0]  # fmt: skip
    assert len(letters) == len(set(letters))
    assert "s" not in letters
    assert [each.replace("&&", "\0").replace("&", "").replace("\0", "&") for each in marked] == labels


def test_core_10_is_scored_while_it_is_typed_and_asks_about_item_6_at_once(qtbot):
    form = Core10Form(TERMS)
    qtbot.addWidget(form)
    form.load({"on": TODAY, "time_point": "baseline", **{f"item_{n}": 2 for n in range(1, 10) if n != 6}})
    assert "no score" in form._missing.text()
    assert form.asked.isHidden()
    form.fields["item_6"].typing.row.button("2").click()
    assert form._score.text() == "20.0"
    assert form._band.text() == "moderate to severe"
    assert "pro-rated" in form._missing.text()
    assert not form.asked.isHidden()
    assert form.fields["risk_action"].wrong
    form.fields["item_10"].typing.row.button("2").click()
    assert "All ten" in form._missing.text()


@pytest.mark.parametrize("table", ["women", "contacts", "goals", "progress_reviews", "core10s"])
def test_the_letter_of_every_label_leads_into_its_field(qtbot, table: str):
    form = _form(table)
    form.load({})
    qtbot.addWidget(form)
    form.show()
    form.activateWindow()
    qtbot.waitUntil(form.isActiveWindow)
    lettered = [each for each in form.fields.values() if each.isVisible() and "&" in each.label.text()]
    assert lettered
    for field in lettered:
        words = field.label.text()
        qtbot.keyClick(form, words[words.index("&") + 1], Qt.KeyboardModifier.AltModifier)
        assert field.isAncestorOf(form.focusWidget()), words


def test_the_ten_answers_follow_one_another_as_on_the_paper_form(qtbot):
    form = Core10Form(TERMS)
    form.load({})
    qtbot.addWidget(form)
    form.show()
    form.activateWindow()
    qtbot.waitUntil(form.isActiveWindow)
    form.fields["item_1"].setFocus()
    given = (1, 2, 2, 1, 2, 0, 3, 2, 1, 4)
    for answer in given:
        qtbot.keyClicks(form.focusWidget(), str(answer))
        qtbot.keyClick(form.focusWidget(), Qt.Key.Key_Tab)

    assert form.answers() == given
