"""Erasure: nothing of her is left in any byte, nobody else is touched, and no restore or kill brings her back."""

import datetime as dt
import json
import shutil
from uuid import UUID

import pytest

from pause_desktop.errors import DiskFull, LeadOnly, NoSuchRecord
from pause_desktop.store import audit, erasing
from pause_desktop.store.backup import automatic, back_up, folder_of, kept, restore
from pause_desktop.store.checking import check
from pause_desktop.store.connection import connect
from pause_desktop.store.drafts import Drafts
from pause_desktop.store.erased_backups import end_backups, ends_on, holding
from pause_desktop.store.erased_list import is_erased, list_paths, mark_of, marks_in
from pause_desktop.store.erasing import apply_erasures, erase
from pause_desktop.store.keyslots import KeyFile, key_paths
from pause_desktop.store.practice_file import PracticeFile
from pause_desktop.store.preferences import Preferences
from pause_desktop.store.search import find

CANARY = "Zyxwanda"
CANARIES = (CANARY, "Quorvane", "Plimsollatha", "RP-A0001", "klaxonberry", "vexillary")


def lead_of(practice) -> UUID:
    return UUID(practice.meta("worker"))


def fill(practice) -> tuple[UUID, UUID, UUID]:
    """Two records of one woman, joined, and another woman; a draft, looks, preferences and a kept report of her."""
    lead = lead_of(practice)
    with practice.writing(lead) as change:
        hers = {"reference": "RP-A0001", "first_name": CANARY, "last_name": "Quorvane"}
        woman = change.add("women", hers)
        twin = change.add("women", {"reference": "RP-A0002", "first_name": "Plimsollatha"})
        other = change.add("women", {"reference": "RP-A0003", "first_name": "Maud"})
        change.add("needs", {"woman": woman, "kind": "housing", "status": "past"})
        change.add("tasks", {"woman": twin, "what": "klaxonberry jam"})
        goal = change.add(
            "goals", {"woman": woman, "life_area": "housing", "wording": "klaxonberry", "status": "x"}
        )
        change.add("steps", {"goal": goal, "what": "vexillary"})
        quote = change.add("quotes", {"woman": woman, "words": "vexillary, I said", "consent": "yes"})
        change.add("tasks", {"woman": other, "what": "ring the school"})
        change.add("impact_reports", {
            "as_at": "2020-03-31", "edition": "exempt", "rule": "none", "check_code": "A-1",
            "definition": {"quotations": [str(quote), str(UUID(int=7))]}, "measures": {"women": 3},
        })  # fmt: skip
    with practice.writing(lead) as change:
        change.join(woman, twin)
    drafts = Drafts(practice)
    drafts.keep("task of hers", "tasks", {"what": "klaxonberry"}, woman=woman.hex)
    drafts.keep("group", "contacts", {"women": {woman.hex: {"summary": "vexillary"}, other.hex: {"summary": "y"}}})
    audit.note(practice, lead, "viewed", woman, what=CANARY)
    audit.note(practice, lead, "searched", words=f"{CANARY.lower()} street")
    audit.note(practice, lead, "printed", other, what="plan")
    Preferences(practice, lead).put("words", ["Quorvane", "kinship"])
    return woman, twin, other


@pytest.fixture
def plain_bytes(tmp_path):
    """Every byte of a practice file as it is decrypted, unused pages too, with all that lies beside it."""

    def read(practice: PracticeFile) -> bytes:
        connection = connect(practice.path, practice.key)
        try:
            pages = b"".join(
                bytes(data) for (data,) in connection.execute("SELECT data FROM sqlite_dbpage ORDER BY pgno")
            )
        except Exception:  # built without it: an export has every row and every page of the index
            bare = tmp_path / "plain.db"
            connection.execute("ATTACH ? AS bare KEY ''", (str(bare),))
            connection.execute("SELECT sqlcipher_export('bare')")
            connection.execute("DETACH bare")
            pages = bare.read_bytes()
            bare.unlink()
            assert connection.execute("PRAGMA freelist_count").fetchone() == (0,)
        finally:
            connection.close()
        return pages + b"".join(each.read_bytes() for each in list_paths(practice.path) if each.exists())

    return read


def test_nothing_of_her_is_left_in_the_bytes_and_nobody_else_is_touched(practice, run, plain_bytes):
    woman, twin, other = fill(practice)
    before = plain_bytes(practice)
    ids = [woman.hex, twin.hex, str(woman), str(twin)]
    assert all(canary.encode() in before for canary in (*CANARIES, woman.hex, twin.hex))
    done = run(erase(practice, woman, "asked", lead_of(practice)))
    after = plain_bytes(practice).lower()
    assert [each for each in (*CANARIES, *ids) if each.lower().encode() in after] == []
    assert (done.streams, done.reason, done.worker) == (2, "asked", "Ines Moreau")
    assert run(check(practice)) == []
    with practice.reading() as rows:
        assert [reference for (reference,) in rows.pick("women", "reference")] == ["RP-A0003"]
        assert [what for (what,) in rows.pick("tasks", "what")] == ["ring the school"]
        assert [hit.stream for hit in find(rows.connection, "school")] == [other.hex]
        assert find(rows.connection, CANARY.lower()) == []
        (definition,) = rows.connection.execute("SELECT definition FROM impact_reports").fetchone()
        assert json.loads(definition) == {"quotations": [str(UUID(int=7))]}
        assert rows.connection.execute("SELECT measures FROM impact_reports").fetchone() == ('{"women":3}',)
    (draft,) = Drafts(practice).all()
    assert draft.body == {"women": {other.hex: {"summary": "y"}}}
    assert Preferences(practice, lead_of(practice)).get("words") == ["kinship"]
    kinds = [(line.kind, line.worker, dict(line.detail)) for line in audit.lines(practice)]
    assert kinds[0][:2] == ("erased", "Ines Moreau")
    assert kinds[0][2]["reason"] == "asked"
    assert ("viewed", "Ines Moreau", {}) in kinds
    assert ("printed", "Ines Moreau", {"what": "plan"}) in kinds


def test_the_log_beside_the_file_is_empty_after_it(practice, run):
    woman, _, _ = fill(practice)
    run(erase(practice, woman, "mistake", lead_of(practice)))
    log = practice.path.with_name(practice.path.name + "-wal")
    assert not log.exists() or log.stat().st_size == 0


def test_the_list_names_nobody_and_knows_her_again(practice, run):
    woman, twin, other = fill(practice)
    run(erase(practice, woman, "retention", lead_of(practice)))
    first, second = (path.read_text("utf-8") for path in list_paths(practice.path))
    assert first == second
    assert woman.hex not in first
    assert "RP-" not in first
    with practice.reading() as rows:
        assert len(marks_in(rows.connection)) == 2
        assert is_erased(rows.connection, woman.hex)
        assert is_erased(rows.connection, twin.hex)
        assert not is_erased(rows.connection, other.hex)
    assert set(json.loads(first)["erased"]) == {mark_of(practice.meta("practice"), w.hex) for w in (woman, twin)}


def test_a_reference_of_hers_is_never_given_again(practice, run):
    lead = lead_of(practice)
    with practice.writing(lead) as change:
        woman = change.add("women", {"reference": "RP-A0009"})
    run(erase(practice, woman, "mistake", lead))
    with practice.writing(lead) as change:
        assert change.next_reference() == "RP-A0010"


def test_a_backup_made_before_does_not_bring_her_back(made, passphrase, run, plain_bytes):
    practice = made.open()
    woman, _, _ = fill(practice)
    backup = made.path.parent / "older.pause"
    run(back_up(practice, backup))
    run(erase(practice, woman, "asked", lead_of(practice)))
    practice.close()
    run(restore(backup, made.path, lambda keys: keys.open_with_passphrase(passphrase)))
    practice = made.open()
    try:
        found = plain_bytes(practice)
        assert not any(canary.encode() in found for canary in CANARIES)
        assert run(check(practice)) == []
        assert next(iter(audit.lines(practice))).detail["reason"] == "again"
    finally:
        practice.close()


def test_the_list_inside_the_file_makes_up_for_one_that_was_lost(made, run):
    practice = made.open()
    woman, _, _ = fill(practice)
    run(erase(practice, woman, "asked", lead_of(practice)))
    practice.close()
    kept = [path.read_bytes() for path in list_paths(made.path)]
    list_paths(made.path)[0].unlink()
    list_paths(made.path)[1].write_bytes(b"\x00 rubbish")
    made.open().close()
    assert [path.read_bytes() for path in list_paths(made.path)] == kept


def test_a_list_from_another_laptop_erases_her_here(made, tmp_path, run):
    practice = made.open()
    woman, _, _ = fill(practice)
    practice.close()
    away = tmp_path / "away"
    away.mkdir()
    for path in (made.path, *key_paths(made.path)):
        shutil.copy(path, away)
    there = PracticeFile(away / made.path.name, made.key)
    run(erase(there, woman, "asked", lead_of(there)))
    with there.reading() as rows:
        marks = erasing.marks_in(rows.connection)
    there.close()
    practice = made.open()
    assert apply_erasures(practice, marks) == 2
    assert apply_erasures(practice, marks) == 0
    assert run(check(practice)) == []
    practice.close()


def test_only_a_lead_erases_and_only_who_is_there(practice, run):
    woman, _, _ = fill(practice)
    with practice.writing(None) as change:
        worker = change.add("workers", {"name": "Bea", "role": "practitioner"})
    before = practice.path.read_bytes()
    for who in (worker, None):
        with pytest.raises(LeadOnly):
            run(erase(practice, woman, "asked", who))
    with pytest.raises(NoSuchRecord):
        run(erase(practice, UUID(int=5), "asked", lead_of(practice)))
    assert practice.path.read_bytes() == before
    assert not list_paths(practice.path)[0].exists()


def test_where_the_erasure_is_not_kept_she_is_there_whole_and_in_no_list(practice, run, monkeypatch):
    woman, _, _ = fill(practice)
    with practice.reading() as rows:
        before = list(erasing.projection.content(rows.connection))

    def full(*_):
        raise DiskFull

    monkeypatch.setattr(erasing, "_forget_looks", full)
    with pytest.raises(DiskFull):
        run(erase(practice, woman, "asked", lead_of(practice)))
    assert not any(path.exists() for path in list_paths(practice.path))
    with practice.reading() as rows:
        assert list(erasing.projection.content(rows.connection)) == before
    assert run(check(practice)) == []


def test_a_join_that_was_undone_leaves_nothing_of_her_with_the_other(practice, run, plain_bytes):
    lead = lead_of(practice)
    with practice.writing(lead) as change:
        woman = change.add("women", {"reference": "RP-A0001", "phone": "0700 klaxonberry"})
        other = change.add("women", {"reference": "RP-A0002", "phone": "0800"})
    with practice.writing(lead) as change:
        change.join(other, woman, {"phone": "0700 klaxonberry"})
    with practice.writing(lead) as change:
        change.part(woman)
    run(erase(practice, woman, "asked", lead))
    assert b"klaxonberry" not in plain_bytes(practice)
    assert woman.hex.encode() not in plain_bytes(practice)
    assert run(check(practice)) == []
    with practice.reading() as rows:
        assert rows.pick("women", "reference", "phone") == [("RP-A0002", "0800")]


@pytest.mark.parametrize("step", range(0, 24, 2))
def test_killed_at_any_step_she_is_whole_or_gone_at_the_next_opening(made, in_child, step, run, plain_bytes):
    practice = made.open()
    woman, _, _ = fill(practice)
    run(automatic(practice))
    practice.close()

    def work(_):
        child = made.open()
        run(erase(child, woman, "asked", lead_of(child)))

    in_child(work, at_step=step)
    practice = made.open()
    try:
        with practice.reading() as rows:
            there = len(rows.connection.execute("SELECT 1 FROM op WHERE stream = ?", (woman.hex,)).fetchall())
            listed = set(marks_in(rows.connection))
        assert (there > 0) != bool(listed)
        assert run(check(practice)) == []
        if not there:
            found = plain_bytes(practice)
            assert not any(canary.encode() in found for canary in CANARIES)
        assert KeyFile.load(made.path)
    finally:
        practice.close()


def test_backups_that_hold_her_end_once_a_new_one_is_there(practice, run):
    woman, _, _ = fill(practice)
    held = run(automatic(practice, "erasing"))
    yesterday = kept(practice.path)[0].at - dt.timedelta(days=1)
    damaged = folder_of(practice.path) / f"{yesterday:%Y-%m-%dT%H-%M-%SZ}.pause"
    run(erase(practice, woman, "asked", lead_of(practice)))
    assert [each.path for each in holding(practice).hold] == [held]
    damaged.write_bytes(held.read_bytes()[:9000])
    removed, unreadable = run(end_backups(practice))
    (left,) = [each for each in kept(practice.path) if each.path != damaged]
    assert (removed, [each.path for each in unreadable]) == (1, [damaged])
    assert left.path != held
    assert holding(practice).hold == []
    assert not held.exists()
    assert not [path for path in folder_of(practice.path).iterdir() if path.name.startswith(held.name)]
    assert (ends_on(left) - left.at.date()).days == 90


def test_where_no_new_backup_can_be_made_the_old_ones_stay(practice, run, monkeypatch):
    woman, _, _ = fill(practice)
    held = run(automatic(practice, "erasing"))
    run(erase(practice, woman, "asked", lead_of(practice)))

    def full(*_):
        raise DiskFull

    monkeypatch.setattr("pause_desktop.store.backup._copy", full)
    with pytest.raises(DiskFull):
        run(end_backups(practice))
    assert held.exists()


SAID = ("Noting the erasure", "Taking out the record", "Cleaning the file", "Erased")


@pytest.mark.parametrize("word", SAID)
def test_ended_by_force_at_any_word_she_is_whole_or_gone(made, in_child, word, run, plain_bytes):
    practice = made.open()
    woman, _, _ = fill(practice)
    practice.close()

    def work(say):
        child = made.open()
        for _, _, words in erase(child, woman, "asked", lead_of(child)):
            say(words)

    assert in_child(work, until=lambda line: line == word).said[-1] == word
    practice = made.open()
    try:
        with practice.reading() as rows:
            listed = set(marks_in(rows.connection))
            there = rows.connection.execute("SELECT count(*) FROM op WHERE stream = ?", (woman.hex,)).fetchone()[0]
        assert (there > 0) != bool(listed)
        assert run(check(practice)) == []
        if not there:
            found = plain_bytes(practice)
            assert not any(canary.encode() in found for canary in CANARIES)
    finally:
        practice.close()
