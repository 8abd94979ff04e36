"""What comes next, typed in the same breath as the contact."""

import datetime as dt
from collections.abc import Iterator
from uuid import UUID

import pytest

from pause_desktop.errors import UserError
from pause_desktop.gui.contact_page import ContactPage
from pause_desktop.gui.record.what_next import read_next
from pause_desktop.records.contact import Contact
from pause_desktop.records.safety import Task
from pause_desktop.records.terms import Terms

TODAY = dt.date(2026, 5, 14)
NOW = dt.datetime(2026, 5, 14, 15, 5, 40, tzinfo=dt.UTC)


@pytest.fixture
def page(qtbot, desk, woman: UUID) -> Iterator[ContactPage]:
    made = ContactPage(desk, now=lambda: NOW)
    qtbot.addWidget(made)
    made.resize(1270, 768)
    made.show()
    qtbot.waitExposed(made)
    made.activateWindow()
    yield made
    made.flush()


def _rows(desk, model, woman: UUID) -> list:
    with desk.reading() as rows:
        return sorted(rows.of_woman(model, woman), key=lambda row: str(getattr(row, "on", "")))


def test_contact_next_contact_and_task_are_saved_at_once(page, desk, woman):
    entries = []
    desk.changed.connect(entries.append)
    page.begin(woman)
    page.pane.form.restore({
        "mode": "walk", "next_on": "tue", "next_at": "1430", "next_mode": "home_visit",
        "task_what": "Ring the clinic", "task_due": "+2",
    })  # fmt: skip
    assert page.pane.try_saving()
    now, planned = _rows(desk, Contact, woman)
    assert (now.on, now.started_at, now.outcome) == (TODAY, dt.time(15, 5), "attended")
    assert (planned.on, planned.started_at, planned.mode, planned.outcome, planned.worker) == (
        dt.date(2026, 5, 19), dt.time(14, 30), "home_visit", "planned", desk.worker.id,
    )  # fmt: skip
    (task,) = _rows(desk, Task, woman)
    assert (task.what, task.due_on, task.worker) == ("Ring the clinic", dt.date(2026, 5, 16), desk.worker.id)
    assert len(entries) == 1  # one transaction


def test_where_the_task_cannot_be_written_the_contact_is_not_either(page, desk, woman, monkeypatch):
    page.begin(woman)
    page.pane.form.restore({"mode": "walk", "task_what": "Ring the clinic"})
    monkeypatch.setattr(type(page.pane.form), "following", lambda self: [("tasks", {"woman": woman, "on": 1})])
    try:
        saved = page.pane.try_saving()
    except (UserError, KeyError, ValueError, TypeError):
        saved = False
    assert not saved
    assert _rows(desk, Contact, woman) == []


@pytest.mark.parametrize(
    ("typed", "field"),
    [
        ({"next_on": "-1", "next_mode": "walk"}, "next_on"), ({"next_mode": "walk"}, "next_on"),
        ({"next_on": "+1"}, "next_mode"), ({"task_due": "+1"}, "task_what"),
        ({"next_on": "31/2", "next_mode": "walk"}, "next_on"),
        ({"next_on": "+1", "next_mode": "walk", "next_at": "25:00"}, "next_at"),
    ],
)  # fmt: skip
def test_what_comes_next_half_said_is_told_beside_its_field(page, desk, woman, typed, field):
    page.begin(woman)
    page.pane.form.restore({"mode": "walk", **typed})
    assert not page.pane.try_saving()
    assert page.pane.form.fields[field].wrong
    assert page.pane.form.draft() | typed == page.pane.form.draft()
    assert _rows(desk, Contact, woman) == []


def test_nothing_next_is_nothing_to_say():
    values, problems = read_next({}, Terms(today=TODAY))
    assert not any(values.values())
    assert problems == []


def test_a_contact_planned_for_that_day_is_recorded_and_not_doubled(page, desk, woman):
    def plan(change) -> UUID:
        return change.add("contacts", {
            "woman": woman, "worker": desk.worker.id, "on": TODAY, "started_at": dt.time(14), "mode": "home_visit",
            "outcome": "planned",
        })  # fmt: skip

    planned = desk.save(plan)
    page.begin(woman)
    assert page.offer.isVisible()
    assert "14:00" in page.offer.words.text()
    page.pane.form.restore({"summary": "Tea on the step."})
    page.pane.keeper.touch()
    page.flush()
    page.offer.take.click()
    assert not page.offer.isVisible()
    assert [draft.record for draft in desk.drafts.all()] in ([], [planned.hex])  # not kept under two names
    assert page.pane.try_saving()
    (contact,) = _rows(desk, Contact, woman)
    assert (contact.id, contact.outcome, contact.summary, contact.started_at, contact.mode) == (
        planned, "attended", "Tea on the step.", dt.time(14), "home_visit",
    )  # fmt: skip
    assert desk.drafts.all() == []


def test_no_other_day_offers_what_was_planned(page, desk, woman):
    desk.save(lambda change: change.add("contacts", {
        "woman": woman, "worker": desk.worker.id, "on": TODAY + dt.timedelta(1), "mode": "walk",
        "outcome": "planned",
    }))  # fmt: skip
    page.begin(woman)
    assert not page.offer.isVisible()
    page.pane.form.fields["on"].typing.line.clear()
    page.pane.form.go_to("on")
    page.pane.form.fields["on"].typing.line.insert("+1")
    page.pane.form.fields["on"].typing.changed.emit()
    assert page.offer.isVisible()


def test_a_draft_of_yesterday_keeps_the_day_it_was_begun_on(page, desk, woman):
    page.begin(woman)
    page.pane.form.restore({"summary": "Half a sen"})
    page.pane.keeper.touch()
    page.flush()
    page.pane.end()
    desk.today = lambda: TODAY + dt.timedelta(1)
    page.begin(woman)
    assert page.pane.form.draft()["on"] == "14/05/2026"
    assert page.pane.form.draft()["started_at"] == "15:05"


@pytest.mark.parametrize(("answer", "words"), [("yes", ""), ("no", "It is not safe"), (None, "Nobody asked")])
def test_beside_a_call_it_says_whether_calling_is_safe(page, desk, woman, answer, words):
    desk.save(lambda change: change.edit("women", woman, {"safe_to_call": answer}))
    page.begin(woman)
    page.pane.form.fields["mode"].typing.row.button("phone_call").click()
    note = page.pane.form.fields["mode"].note
    assert note.startswith(words) if words else not note
    page.pane.form.fields["mode"].typing.row.button("garden").click()
    assert not page.pane.form.fields["mode"].note
