"""What a traceback or a debugger would print of a record says where to look, never what it holds."""

import datetime as dt
from typing import Any
from uuid import uuid4

import pytest

from pause_desktop.measures.snapshot import Snapshot
from pause_desktop.records.check import Checked
from pause_desktop.records.contact import Contact
from pause_desktop.records.tables import TABLES
from pause_desktop.records.woman import Woman
from pause_desktop.reports.impact import Quotation
from pause_desktop.store.audit import Looked
from pause_desktop.store.drafts import Draft
from pause_desktop.store.fold import Op
from pause_desktop.store.history import Change
from pause_desktop.store.search import Hit

NOW = dt.datetime(2020, 3, 3, tzinfo=dt.UTC)
CANARY = "Zofia Łabędź"


@pytest.mark.parametrize(
    "thing",
    [
        Woman(reference="RP-A0001", first_name=CANARY),
        Contact(woman=uuid4(), worker=uuid4(), on=NOW.date(), mode="walk", outcome="attended", summary=CANARY),
        Checked(values={"first_name": CANARY}),
        Draft("contact", "contacts", None, None, {"summary": CANARY}, {}, NOW),
        Hit("contacts", "r", "s", CANARY),
        Op("s", "a", 1, 1, None, "women", "r", {"first_name": CANARY}, {}),
        Change(
            NOW, "Nell", "This laptop", "women", "r", "changed", ("a", 1), 1, fields={"first_name": (None, CANARY)}
        ),
        Looked(NOW, "Nell", "searched", None, {"words": CANARY}),
        Quotation(CANARY),
        Snapshot(women=[{"first_name": CANARY}]),
    ],
    ids=lambda thing: type(thing).__name__,
)
def test_what_is_printed_of_it_holds_no_womans_words(thing: Any) -> None:
    for printed in (repr(thing), str(thing), f"{thing}"):
        assert CANARY not in printed
        assert type(thing).__name__ in printed


def test_a_record_is_printed_by_its_table_and_id() -> None:
    for model in TABLES.values():
        record = model()
        assert repr(record) == f"{model.__name__}({record.id})"
