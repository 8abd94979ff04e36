"""The history: who changed what from what to what, read from the journal."""

import datetime as dt

from pause_desktop.store import audit
from pause_desktop.store.drafts import Drafts
from pause_desktop.store.history import history


def changes_of(practice, woman):
    with practice.reading() as rows:
        return history(rows, woman.hex)


def test_each_save_says_who_and_from_what_to_what(practice):
    with practice.writing(None) as change:
        worker = change.add("workers", {"name": "Bryn Cole", "role": "practitioner"})
    with practice.writing(worker) as change:
        woman = change.add("women", {"reference": "RP-A0001", "phone": "07700 900001"})
    with practice.writing(worker) as change:
        change.edit("women", woman, {"phone": "07700 900002", "reference": "RP-A0001"})
    latest, first = changes_of(practice, woman)
    assert (latest.kind, latest.worker, latest.fields) == (
        "changed", "Bryn Cole", {"phone": ("07700 900001", "07700 900002")},
    )  # fmt: skip
    assert first.kind == "added"
    assert first.fields["reference"] == (None, "RP-A0001")
    assert latest.at >= first.at
    assert latest.device == "This laptop"


def test_taking_out_and_putting_back_are_told(practice):
    with practice.writing(None) as change:
        woman = change.add("women", {"reference": "RP-A0001"})
        need = change.add("needs", {"woman": woman, "kind": "debt", "status": "current"})
    with practice.writing(None) as change:
        change.remove("needs", need)
    with practice.writing(None) as change:
        change.put_back("needs", need)
    kinds = [change.kind for change in changes_of(practice, woman) if change.table == "needs"]
    assert kinds == ["put back", "removed", "added"]


def test_a_draft_comes_back_as_it_was_and_the_newest_is_first(practice):
    drafts = Drafts(practice)
    drafts.keep("contacts:new", "contacts", {"on": "30/2", "summary": "Walk"}, place={"field": "summary", "at": 4})
    drafts.keep("goals:new", "goals", {"wording": ""}, woman="ab")
    kept = drafts.get("contacts:new")
    assert kept is not None
    assert (kept.body, kept.place) == ({"on": "30/2", "summary": "Walk"}, {"field": "summary", "at": 4})
    drafts.keep("contacts:new", "contacts", {"on": "1/2"})
    assert {draft.key for draft in drafts.all()} == {"contacts:new", "goals:new"}
    drafts.drop("contacts:new")
    assert drafts.get("contacts:new") is None


def test_a_draft_is_no_change_of_hers(practice):
    with practice.writing(None) as change:
        woman = change.add("women", {"reference": "RP-A0001"})
    Drafts(practice).keep("women:1", "women", {"phone": "1"}, woman=woman.hex)
    assert len(changes_of(practice, woman)) == 1


def test_looking_is_kept_beside_the_journal(practice):
    with practice.writing(None) as change:
        worker = change.add("workers", {"name": "Bryn Cole", "role": "practitioner"})
        woman = change.add("women", {"reference": "RP-A0001"})
    audit.note(practice, worker, "viewed", woman)
    audit.note(practice, None, "printed", edition="public")
    printed, viewed = audit.lines(practice)
    assert (viewed.worker, viewed.kind, viewed.stream) == ("Bryn Cole", "viewed", woman.hex)
    assert (printed.worker, printed.detail) == ("", {"edition": "public"})
    assert viewed.at.tzinfo is dt.UTC
    assert len(changes_of(practice, woman)) == 1
