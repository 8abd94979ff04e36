"""The history: who changed what from what to what, read from the journal."""

import datetime as dt

from pause_desktop.store import audit, undoing
from pause_desktop.store.drafts import Drafts
from pause_desktop.store.history import count, history


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


def test_what_is_taken_back_and_brought_again_says_whose_change_it_was(practice):
    with practice.writing(None) as change:
        ann = change.add("workers", {"name": "Ann Lee", "role": "practitioner"})
        bryn = change.add("workers", {"name": "Bryn Cole", "role": "practitioner"})
        woman = change.add("women", {"reference": "RP-A0001", "phone": "1"})
    with practice.writing(ann) as change:
        change.edit("women", woman, {"phone": "2"})
    latest = changes_of(practice, woman)[0]
    with practice.writing(bryn) as change:
        undoing.undo_change(change, woman, latest.name)
    with practice.writing(bryn) as change:
        undoing.undo(change)
    again, back, changed, _ = changes_of(practice, woman)
    assert [(each.kind, each.worker) for each in (again, back, changed)] == [
        ("brought again", "Bryn Cole"), ("taken back", "Bryn Cole"), ("changed", "Ann Lee"),
    ]  # fmt: skip
    assert again.undoes is not None
    assert back.undoes is not None
    assert again.undoes.worker == back.undoes.worker == "Ann Lee"
    assert back.undoes.at == changed.at
    assert (back.fields, again.fields) == ({"phone": ("2", "1")}, {"phone": ("1", "2")})


def test_a_part_of_the_history_tells_the_same_as_the_whole(practice):
    with practice.writing(None) as change:
        woman = change.add("women", {"reference": "RP-A0001"})
        need = change.add("needs", {"woman": woman, "kind": "debt", "status": "current"})
    for number in range(6):
        with practice.writing(None) as change:
            change.edit("women", woman, {"phone": str(number)})
    with practice.writing(None) as change:
        change.remove("needs", need)
    with practice.reading() as rows:
        everything = history(rows, woman.hex)
        parts = [change for after in range(0, 12, 3) for change in history(rows, woman.hex, 3, after)]
        assert count(rows, woman.hex) == len(everything) == 9
    assert parts == everything


def test_putting_a_question_off_is_told(practice):
    with practice.writing(None) as change:
        worker = change.add("workers", {"name": "Ann Lee", "role": "practitioner"})
        woman = change.add("women", {"reference": "RP-A0001"})
        contact = change.add(
            "contacts",
            {"woman": woman, "worker": worker, "on": dt.date(2020, 1, 1), "mode": "walk", "outcome": "attended",
             "safeguarding_concern": "yes"},
        )  # fmt: skip
    with practice.writing(worker) as change:
        change.put_off("contacts", contact)
    assert (changes_of(practice, woman)[0].kind, changes_of(practice, woman)[0].fields) == ("put off", {})


def test_looks_of_a_woman_are_hers_those_of_all_and_those_that_name_her(practice):
    audit.note(practice, None, "exported", what="sheets")  # she was not there yet
    noted = practice.milliseconds()
    while practice.milliseconds() == noted:  # within one and the same, an export is taken to be of her too
        pass
    with practice.writing(None) as change:
        ann = change.add("workers", {"name": "Ann Lee", "role": "practitioner"})
        woman = change.add("women", {"reference": "RP-A0001"})
        other = change.add("women", {"reference": "RP-A0002"})
    audit.note(practice, ann, "viewed", woman)
    audit.note(practice, ann, "viewed", other)
    audit.note(practice, ann, "exported", what="sheets")
    audit.note(practice, ann, "figure", figure="Housed", women=[other.hex, woman.hex])
    audit.note(practice, ann, "printed", what="impact summary")
    with practice.reading() as rows:
        found = audit.looks(rows, woman.hex, 9)
        assert audit.count_looks(rows, woman.hex) == 3
        assert audit.looks(rows, woman.hex, 1, 2) == found[2:]
    assert [(look.kind, look.worker, look.device) for look in found] == [
        (kind, "Ann Lee", "This laptop") for kind in ("figure", "exported", "viewed")
    ]
