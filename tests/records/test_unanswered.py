"""Risk that was recorded without a word on what was done waits until somebody answers it."""

import datetime as dt
from types import SimpleNamespace
from uuid import uuid4

import pytest

from pause_desktop.records import core10
from pause_desktop.records.rules import Around
from pause_desktop.records.tables import TABLES
from pause_desktop.records.unanswered import everything_odd, unanswered

TODAY = dt.date(2026, 11, 20)


def row(table, **values):
    return SimpleNamespace(**(dict.fromkeys(TABLES[table].model_fields) | {"id": uuid4()} | values))


def her(**rows):
    woman = row("women", reference="RP-A0001", worker=uuid4())
    return Around(woman, {table: [row(table, **values) for values in given] for table, given in rows.items()})


def score(risk, action=None):
    answers = dict.fromkeys(core10.ITEMS, 0) | {f"item_{core10.RISK}": risk}
    return {"on": TODAY, "risk_action": action, **answers}


@pytest.mark.parametrize("action", [None, ""])
def test_a_concern_waits_until_somebody_says_what_was_done(action):
    concern = {"on": TODAY, "safeguarding_concern": "yes"}
    waiting = list(unanswered(her(contacts=[concern | {"safeguarding_action": action}])))
    answered = list(unanswered(her(contacts=[concern | {"safeguarding_action": "Told the lead."}])))

    assert [(each.column, each.due) for each in waiting] == [("safeguarding_action", True)]
    assert answered == []


@pytest.mark.parametrize("answer", ["no", "not_asked", None])
def test_without_a_concern_nothing_waits(answer):
    assert list(unanswered(her(contacts=[{"on": TODAY, "safeguarding_concern": answer}]))) == []


@pytest.mark.parametrize(("risk", "waits"), [(None, False), (0, False), (1, True), (4, True)])
def test_any_answer_above_nought_to_item_6_waits(risk, waits):
    assert bool(list(unanswered(her(core10s=[score(risk)])))) is waits
    assert list(unanswered(her(core10s=[score(risk, "Rang the crisis team with her.")]))) == []


def test_what_waits_on_risk_stands_before_every_other_finding():
    attended = {"on": TODAY, "outcome": "attended", "mode": "walk"}
    found = everything_odd(her(contacts=[attended, {"on": TODAY, "safeguarding_concern": "yes"}]), TODAY)

    assert found[0].column == "safeguarding_action"
    assert len(found) > 1
