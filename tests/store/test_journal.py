"""The journal: gapless, chained, append-only, and written only when something changed."""

import datetime as dt
from uuid import uuid4

import pytest
from hypothesis import given
from hypothesis import strategies as st

from pause_desktop.errors import DamagedFile, NoSuchRecord, NotSaved
from pause_desktop.store.connection import DatabaseError
from pause_desktop.store.fold import REMOVED
from pause_desktop.store.journal import Clock, broken_links, ops_in, ops_of, wall


@pytest.fixture
def woman(practice):
    """A woman with two saves about her."""
    with practice.writing(None) as change:
        woman = change.add("women", {"reference": "RP-A0001", "first_name": "Wren"})
    with practice.writing(None) as change:
        change.edit("women", woman, {"first_name": "Robin", "phone": "020 7946 0000"})
    return woman


def broken(practice) -> list:
    with practice.reading() as rows:
        return [link for link in broken_links(rows.connection) if link]


def ops(practice, record):
    with practice.reading() as rows:
        return ops_of(rows.connection, record.hex)


def tamper(practice, *statements: str) -> None:
    """What somebody with the key could do, triggers or not."""
    with practice.plainly() as connection:
        triggers = [name for (name,) in connection.execute("SELECT name FROM sqlite_master WHERE type = 'trigger'")]
        for name in triggers:
            connection.execute(f'DROP TRIGGER "{name}"')
        for statement in statements:
            connection.execute(statement)


def test_numbers_are_gapless_in_each_stream_and_every_chain_holds(practice, woman):
    with practice.writing(None) as change:
        other = change.add("women", {"reference": "RP-A0002"})
        for day in range(1, 6):
            change.add("stage_periods", {"woman": other, "stage": "open", "started_on": dt.date(2020, 1, day)})
    with practice.reading() as rows:
        for stream, most in ((woman, 2), (other, 6)):
            assert [op.seq for op in ops_in(rows.connection, stream.hex)] == list(range(1, most + 1))
    assert broken(practice) == []


@pytest.mark.parametrize(
    "statement",
    [
        "UPDATE op SET fields = replace(fields, 'Robin', 'Rabin')",
        "UPDATE op SET worker = 'somebody else'",
        "UPDATE op SET clock = clock + 1 WHERE seq = 1",
        "UPDATE op SET parents = '{}'",
        "UPDATE op SET record = stream || 'x'",
        "UPDATE op SET hash = zeroblob(32) WHERE seq = 1",
        "UPDATE op SET previous = zeroblob(32) WHERE seq = 2",
        "DELETE FROM op WHERE seq = 1",
        "UPDATE op SET seq = CASE seq WHEN 1 THEN 20 WHEN 2 THEN 10 END WHERE table_name = 'women'",
        "UPDATE op SET seq = seq + 1 WHERE table_name = 'women' AND seq = 2",
        "UPDATE op SET actor = 'another' WHERE seq = 2",
    ],
)
def test_the_chain_finds_whatever_is_changed_taken_out_or_put_elsewhere(practice, woman, statement):
    assert broken(practice) == []
    tamper(practice, statement)
    assert broken(practice)


def test_the_chain_finds_two_lines_that_changed_places(practice, woman):
    with practice.reading() as rows:
        first, second = rows.connection.execute(
            "SELECT id, fields FROM op WHERE stream = ? ORDER BY seq", (woman.hex,)
        ).fetchall()
    tamper(practice)
    with practice.plainly() as connection:
        connection.execute("UPDATE op SET fields = ? WHERE id = ?", (second[1], first[0]))
        connection.execute("UPDATE op SET fields = ? WHERE id = ?", (first[1], second[0]))
    assert len(broken(practice)) == 2


def test_the_end_of_a_chain_cut_off_is_found_by_the_count(made, practice, woman):
    tamper(practice, "DELETE FROM op WHERE id = (SELECT max(id) FROM op)")
    practice.close()
    with pytest.raises(DamagedFile):
        made.open()


@pytest.mark.parametrize(
    "statement",
    [
        "UPDATE op SET clock = 0", "DELETE FROM op", "INSERT OR REPLACE INTO op SELECT * FROM op WHERE id = 1",
        "REPLACE INTO op SELECT * FROM op", "UPDATE OR IGNORE op SET worker = NULL",
    ],
)  # fmt: skip
def test_the_journal_refuses_to_be_changed(practice, woman, statement):
    connection, _ = practice._mine()
    before = connection.execute("SELECT * FROM op").fetchall()
    with pytest.raises(DatabaseError, match="append-only"):
        connection.execute(statement)
    assert connection.execute("SELECT * FROM op").fetchall() == before


@pytest.mark.parametrize("statement", ["UPDATE audit SET detail = ''", "DELETE FROM audit"])
def test_the_audit_refuses_to_be_changed(practice, statement):
    connection, _ = practice._mine()
    connection.execute("INSERT INTO audit (at, actor, kind, detail) VALUES (1, 'a', 'viewed', '{}')")
    with pytest.raises(DatabaseError, match="append-only"):
        connection.execute(statement)


def test_a_save_names_the_saves_it_had_seen(practice, woman):
    with practice.writing(None) as change:
        change.edit("women", woman, {"phone": None, "postcode": "E8 1AA"})
    first, second, third = ops(practice, woman)
    assert first.parents == {}
    assert second.parents == {"first_name": (first.id,)}
    assert third.parents == {"phone": (second.id,)}
    assert third.fields == {"phone": None, "postcode": "E8 1AA"}


def test_a_save_that_changes_nothing_writes_nothing(practice, woman):
    before = practice.meta("ops"), practice.meta("clock")
    with practice.writing(None) as change:
        assert change.edit("women", woman, {"first_name": "Robin", "email": None}) is False
        assert change.entries == []
    assert (practice.meta("ops"), practice.meta("clock")) == before
    assert len(ops(practice, woman)) == 2


def test_the_answers_of_a_scored_form_are_journaled_together(practice, woman):
    answers = {f"item_{number}": 2 for number in range(1, 11)}
    with practice.writing(None) as change:
        form = change.add("core10s", {"woman": woman, "on": dt.date(2020, 1, 1), "time_point": "start"} | answers)
    with practice.writing(None) as change:
        change.edit("core10s", form, {"item_3": 4})
    with practice.writing(None) as change:
        change.edit("core10s", form, {"on": dt.date(2020, 1, 2)})
    _, scored, moved = ops(practice, form)
    assert {name: scored.fields[name] for name in answers} == answers | {"item_3": 4}
    assert moved.fields == {"on": "2020-01-02"}


def test_a_record_taken_out_can_be_put_back_with_all_it_held(practice, woman):
    with practice.writing(None) as change:
        change.remove("women", woman)
    with practice.reading() as rows:
        assert rows.count("women") == 0
    with pytest.raises(NoSuchRecord), practice.writing(None) as change:
        change.edit("women", woman, {"first_name": "Wren"})
    with pytest.raises(NoSuchRecord), practice.writing(None) as change:
        change.remove("women", woman)
    with practice.writing(None) as change:
        change.put_back("women", woman)
    with practice.reading() as rows:
        assert rows.pick("women", "first_name", "phone") == [("Robin", "020 7946 0000")]
    removal = ops(practice, woman)[2]
    assert ops(practice, woman)[3].parents == {REMOVED: (removal.id,)}
    assert broken(practice) == []


def test_a_record_that_never_was_cannot_be_put_back_changed_or_taken_out(practice):
    with pytest.raises(NoSuchRecord), practice.writing(None) as change:
        change.put_back("women", uuid4())
    with pytest.raises(NoSuchRecord), practice.writing(None) as change:
        change.edit("women", uuid4(), {"first_name": "Wren"})


def test_a_record_stays_with_its_woman(practice, woman):
    with practice.writing(None) as change:
        other = change.add("women", {"reference": "RP-A0002"})
        need = change.add("needs", {"woman": woman, "kind": "housing", "status": "current"})
    with pytest.raises(ValueError, match="stays with its woman"), practice.writing(None) as change:
        change.edit("needs", need, {"woman": other})


def test_a_name_that_is_no_field_is_refused_before_it_is_written(practice, woman):
    for wrong in ("nickname", REMOVED, 'reference" = 1; --'):
        with pytest.raises(KeyError), practice.writing(None) as change:
            change.add("women", {"reference": "RP-A0003", wrong: "x"})
        with pytest.raises(KeyError), practice.writing(None) as change:
            change.edit("women", woman, {wrong: "x"})
    with practice.reading() as rows:
        assert rows.count("women") == 1


def test_a_record_that_lacks_what_it_needs_is_not_saved(practice):
    before = practice.meta("ops")
    with pytest.raises(NotSaved), practice.writing(None) as change:
        change.add("women", {"first_name": "Wren"})
    with pytest.raises(NotSaved), practice.writing(None) as change:
        change.add("needs", {"woman": change.add("women", {"reference": "RP-A0009"}), "kind": "housing"})
    assert practice.meta("ops") == before


def test_the_same_record_is_not_added_twice(practice, woman):
    with pytest.raises(ValueError, match="history"), practice.writing(None) as change:
        change.add("women", {"reference": "RP-A0001"}, woman)
    assert broken(practice) == []


def test_references_go_up_and_begin_after_the_highest(practice, woman):
    with practice.writing(None) as change:
        assert [change.next_reference() for _ in range(2)] == ["RP-A0002", "RP-A0003"]
        change.add("women", {"reference": "RP-A0041"})
        change.add("women", {"reference": "RP-B0099"})
        change.add("women", {"reference": "AN OLD LIST 7"})
    with practice.writing(None) as change:
        assert change.next_reference() == "RP-A0042"


@given(st.integers(0, 2**44), st.lists(st.integers(0, 2**44), min_size=1, max_size=20))
def test_the_clock_never_goes_back_however_the_wall_clock_jumps(last, walls):
    clock = Clock(last << 16)
    readings = [clock.tick(milliseconds) for milliseconds in walls]
    assert readings == sorted(set(readings))
    assert readings[0] > last << 16
    assert all(wall(reading) >= milliseconds for reading, milliseconds in zip(readings, walls, strict=True))
