"""Every table and field: described once, in an order in which links come first, stored alike everywhere."""

import datetime as dt
from uuid import UUID

import pytest
from hypothesis import given
from hypothesis import strategies as st

from pause_desktop.records.codes import CODE_LISTS, LARC, label
from pause_desktop.records.fields import Column, columns, from_stored, to_stored
from pause_desktop.records.tables import TABLES
from pause_desktop.records.terms import Terms

EVERY = [(table, column) for table, model in TABLES.items() for column in columns(model)]


def test_the_tables_of_the_dictionary_are_all_there():
    assert set(TABLES) >= {
        "practice", "workers", "cohorts", "women", "stage_periods", "contraception", "pregnancies",
        "children", "needs",
        "contacts", "pause_plans", "goals", "steps", "resource_spends", "progress_reviews", "core10s",
        "outcomes",
        "service_uses", "quotes", "consents", "privacy_notices", "risk_alerts", "risk_assessments",
        "network_people",
        "visits", "tasks", "subject_requests",
    }  # fmt: skip


def test_a_record_always_follows_what_it_links_to():
    order = list(TABLES)
    for table, column in EVERY:
        if column.links_to:
            assert order.index(column.links_to) < order.index(table)


@pytest.mark.parametrize("table", TABLES)
def test_keys_and_atomic_fields_are_fields_of_the_record(table):
    model = TABLES[table]
    names = {column.name for column in columns(model)} | {"id"}
    assert {name for key in model.key for name in key} <= names
    assert set(model.atomic) <= names
    assert model.belongs in names | {""}
    assert model.title
    assert model.plural


def test_every_field_has_a_label_and_a_choice_its_list():
    for table, column in EVERY:
        assert column.label, (table, column.name)
        if column.kind in ("tri", "choice", "choices"):
            assert column.choices in CODE_LISTS, (table, column.name)


def test_labels_of_one_form_differ():
    for model in TABLES.values():
        labels = [column.label for column in columns(model)]
        assert len(set(labels)) == len(labels), model


def test_the_days_that_may_lie_ahead_are_the_due_planned_and_review_days():
    ahead = {f"{table}.{column.name}" for table, column in EVERY if column.kind == "day" and not column.past}
    assert {"contacts.on", "contacts.follow_up_on", "contraception.renew_by", "goals.target_on", "steps.due_on",
            "risk_alerts.review_on", "pause_plans.review_on", "pregnancies.due_on",
            "tasks.due_on"} <= ahead  # fmt: skip
    assert not ahead & {
        "stage_periods.started_on",
        "outcomes.on",
        "children.removed_on",
        "core10s.on",
        "needs.asked_on",
    }


def test_the_codes_of_the_dictionary_are_all_there():
    assert list(CODE_LISTS["stage"].labels) == [
        "identified", "outreach", "engaging", "open", "transition", "next_steps", "closed"
    ]  # fmt: skip
    assert list(CODE_LISTS["tri"].labels) == ["yes", "no", "not_asked"]
    assert len(CODE_LISTS["ethnicity"].labels) == 19 + 2
    assert set(CODE_LISTS["method"].labels) >= LARC
    assert len(CODE_LISTS["life_area"].labels) == 12
    assert {"planned", "attended", "sent", "no_answer"} <= set(CODE_LISTS["contact_outcome"].labels)


def test_every_code_and_every_label_leads_back_to_its_code():
    terms = Terms(dt.date(2026, 11, 20))
    for name, codes in CODE_LISTS.items():
        for code, words in codes.labels.items():
            assert terms.code(name, code) == code
            assert terms.code(name, words.upper()) == code


def test_added_codes_come_last_and_forgotten_ones_are_read_as_their_words():
    terms = Terms(dt.date(2026, 11, 20), {"need": {"gambling": "Gambling harm"}})
    assert list(terms.labels("need"))[-1] == "gambling"
    assert terms.code("need", "gambling harm") == "gambling"
    assert terms.label("need", "gambling") == "Gambling harm"
    assert label("need", "loneliness_in_winter") == "Loneliness in winter"


@given(
    st.one_of(
        st.tuples(st.just("day"), st.dates()),
        st.tuples(st.just("time"), st.times().map(lambda time: time.replace(microsecond=0))),
        st.tuples(st.just("link"), st.uuids()),
        st.tuples(st.just("money"), st.integers()),
        st.tuples(st.just("text"), st.text()),
        st.tuples(st.just("choices"), st.lists(st.text())),
        st.tuples(st.just("scores"), st.dictionaries(st.text(), st.integers(1, 5))),
        st.tuples(st.sampled_from(["day", "text", "link", "money"]), st.none()),
    )
)
def test_what_is_stored_comes_back_as_it_was(case):
    kind, value = case
    stored = to_stored(value)
    assert stored is None or isinstance(stored, str | int | list | dict)
    assert from_stored(Column("field", kind, "Field"), stored) == value


def test_what_has_no_stored_form_is_a_mistake_of_the_program():
    with pytest.raises(TypeError, match="complex"):
        to_stored(1j)


def test_ids_are_stored_as_32_digits():
    assert to_stored(UUID(int=1)) == f"{1:032x}"
