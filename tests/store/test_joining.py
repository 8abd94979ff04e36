"""Two records of one woman become one and two again: nothing lost, nothing double, whoever did it in what order."""

import datetime as dt
import shutil
from collections.abc import Iterator
from contextlib import closing, contextmanager
from itertools import permutations
from uuid import UUID, uuid4

import pytest
from hypothesis import HealthCheck, settings
from hypothesis import strategies as st
from hypothesis.stateful import RuleBasedStateMachine, initialize, invariant, precondition, rule

from pause_desktop.errors import NoSuchRecord, NotJoined, StillJoined
from pause_desktop.records.practice import Worker
from pause_desktop.records.woman import Woman
from pause_desktop.store import joining
from pause_desktop.store.audit import count_looks, looks, note
from pause_desktop.store.checking import check
from pause_desktop.store.fold import settled
from pause_desktop.store.history import count, history
from pause_desktop.store.journal import all_ops, ops_of
from pause_desktop.store.practice_file import PracticeFile, begin_incarnation, set_meta
from pause_desktop.store.projection import content, differences, from_journal, rebuild
from pause_desktop.store.queries import first_written, her_record, women
from pause_desktop.store.search import find
from pause_desktop.store.snapshots import snapshot
from pause_desktop.store.undoing import redo, undo, undo_change, undo_numbered

TODAY = dt.date(2026, 5, 14)
_COLUMNS = "stream, actor, seq, clock, worker, table_name, record, fields, parents, previous, hash"


def agrees(practice: PracticeFile) -> list[tuple]:
    """Sees that the tables are what the journal says, from every side, and gives them."""
    with practice.plainly() as connection:
        before = list(content(connection))
        assert before == list(from_journal(connection))
        assert set(differences(connection)) <= {None}
        assert not connection.execute("PRAGMA foreign_key_check").fetchall()
        list(rebuild(connection))
        assert list(content(connection)) == before
    return before


def woman(practice: PracticeFile, reference: str, **fields) -> UUID:
    """A woman with a stage, a contact, a goal with a step, and a need."""
    with practice.writing(None) as change, practice.reading() as rows:
        worker = rows.all(Worker)[0].id
        made = change.add("women", {"reference": reference, **fields})
        change.add("stage_periods", {"woman": made, "stage": "open", "started_on": dt.date(2026, 1, 5)})
        change.add(
            "contacts",
            {"woman": made, "worker": worker, "on": dt.date(2026, 5, 1), "mode": "walk", "outcome": "attended",
             "summary": f"walked with {reference}"},
        )  # fmt: skip
        goal = change.add(
            "goals", {"woman": made, "life_area": "housing", "wording": "a flat", "status": "in_progress"}
        )
        change.add("steps", {"goal": goal, "what": f"form of {reference}"})
        change.add("needs", {"woman": made, "kind": "debt", "status": "current"})
    return made


@pytest.fixture
def two(practice) -> tuple[UUID, UUID]:
    return (
        woman(practice, "RP-A0001", first_name="Marta", phone="1", safe_to_call="yes"),
        woman(practice, "RP-B0004", first_name="Martha", last_name="Nowak", safe_to_call="no"),
    )


def join(practice: PracticeFile, kept: UUID, other: UUID, **values) -> None:
    with practice.writing(None) as change:
        change.join(kept, other, values)


def part(practice: PracticeFile, other: UUID) -> None:
    with practice.writing(None) as change:
        change.part(other)


def test_joined_records_are_one_woman_with_everything_of_both(practice, two):
    kept, other = two
    join(practice, kept, other, last_name="Nowak", safe_to_call="no")

    with practice.reading() as rows:
        (line,) = women(rows, TODAY)
        her = her_record(rows, kept)
        seen = snapshot(rows)
        assert (line.id, line.last_name, line.safe_to) == (kept, "Nowak", ())
        for table in ("contacts", "goals", "steps", "needs", "stage_periods"):
            assert len(her.of(table)) == 2
        assert [each.id for each in seen.women] == [kept]
        assert {each.woman for each in (*seen.contacts, *seen.needs, *seen.stage_periods)} == {kept}
        assert len(seen.contacts) == 2
    agrees(practice)


def test_parting_brings_both_back_exactly(practice, two):
    before = agrees(practice)
    join(practice, two[0], two[1], last_name="Nowak", safe_to_call="no", phone=None)
    assert agrees(practice) != before
    part(practice, two[1])

    assert agrees(practice) == before


def test_what_was_changed_after_the_join_stays_when_they_part(practice, two):
    kept, other = two
    join(practice, kept, other, last_name="Nowak", first_name="Martha")
    with practice.writing(None) as change:
        change.edit("women", kept, {"first_name": "Marta Maria"})
        need = change.add("needs", {"woman": kept, "kind": "housing", "status": "past"})
        late = change.add("needs", {"woman": other, "kind": "drugs", "status": "no"})  # begun before the join
    part(practice, other)

    with practice.reading() as rows:
        assert (rows.get(Woman, kept).first_name, rows.get(Woman, kept).last_name) == ("Marta Maria", None)
        assert rows.get(Woman, other).last_name == "Nowak"
        assert {each.id for each in her_record(rows, kept).of("needs")} >= {need, late}
    agrees(practice)


def test_every_way_to_her_leads_to_the_woman_who_is_kept(practice, two):
    kept, other = two
    join(practice, kept, other)

    with practice.reading() as rows:
        assert rows.woman("rp-b0004").id == kept
        assert rows.kept(other) == kept
        assert her_record(rows, other).woman.id == kept
        assert {hit.stream for hit in find(rows.connection, "walked")} == {kept.hex}
        assert {hit.stream for hit in find(rows.connection, "RP-B0004")} == {kept.hex}
        assert len(first_written(rows, kept, "contacts")) == 2
        assert {change.record for change in history(rows, kept.hex)} >= {kept.hex, other.hex}
        assert history(rows, kept.hex) == history(rows, other.hex)
        assert joining.streams_of(rows.connection, other.hex) == [kept.hex, other.hex]
        assert [each.fields["reference"] for each in joining.hidden(rows.connection, kept.hex)] == ["RP-B0004"]


def test_records_keep_their_stream_and_new_ones_belong_to_who_is_kept(practice, two):
    kept, other = two
    join(practice, kept, other)
    with practice.writing(None) as change, practice.reading() as rows:
        (old,) = (each for each in rows.all(Woman) if each.id == kept)
        goals = {goal.id: goal for goal in her_record(rows, old.id).of("goals")}
        hers = {settled(ops_of(rows.connection, key.hex))["woman"]: key for key in goals}
        new = {stream: change.add("steps", {"goal": goal, "what": "next"}) for stream, goal in hers.items()}
        need = change.add("needs", {"woman": other, "kind": "alcohol", "status": "past"})

    with practice.reading() as rows:
        assert {stream: ops_of(rows.connection, step.hex)[0].stream for stream, step in new.items()} == {
            kept.hex: kept.hex, other.hex: other.hex,
        }  # fmt: skip
        assert ops_of(rows.connection, need.hex)[0].stream == kept.hex
    agrees(practice)


def test_a_record_of_the_other_is_edited_and_removed_as_before(practice, two):
    kept, other = two
    with practice.reading() as rows:
        contact = her_record(rows, other).of("contacts")[0].id
    join(practice, kept, other)
    with practice.writing(None) as change:
        assert change.edit("contacts", contact, {"woman": kept, "minutes": 30})
        assert not change.edit("contacts", contact, {"woman": other, "minutes": 30})
        change.remove("contacts", contact)
        change.put_back("contacts", contact)
    assert {entry.stream for entry in change.entries} == {kept}
    part(practice, other)

    with practice.reading() as rows:
        assert [each.minutes for each in her_record(rows, other).of("contacts")] == [30]


def test_what_is_said_to_have_changed_names_every_record_that_moved(practice, two):
    kept, other = two
    with practice.writing(None) as change:
        change.join(kept, other)
    moved = {(entry.table, entry.kind) for entry in change.entries if entry.stream == kept}

    assert ("contacts", "changed") in moved
    assert ("steps", "changed") in moved
    assert {entry.record for entry in change.entries} > {kept, other}


def test_the_hidden_woman_cannot_be_changed_or_joined_again_behind_her_back(practice, two):
    kept, other = two
    third = woman(practice, "RP-A0003")
    join(practice, kept, other)

    for deed in (
        lambda change: change.edit("women", other, {"phone": "9"}),
        lambda change: change.join(other, third),
        lambda change: change.join(third, other),
        lambda change: change.remove("women", other),
    ):
        with pytest.raises((NoSuchRecord, StillJoined)), practice.writing(None) as change:
            deed(change)
    with pytest.raises(StillJoined), practice.writing(None) as change:
        change.remove("women", kept)
    with pytest.raises(NotJoined), practice.writing(None) as change:
        change.part(third)
    with pytest.raises(ValueError, match="herself"), practice.writing(None) as change:
        change.join(kept, kept)


def test_a_join_that_fails_half_way_leaves_two(practice, two):
    before = agrees(practice)
    with pytest.raises(KeyError), practice.writing(None) as change:
        change.join(two[0], two[1], {"no_such_field": 1})

    assert agrees(practice) == before


def test_a_number_that_a_hidden_woman_has_is_not_given_again(practice):
    kept = woman(practice, "RP-A0001")
    other = woman(practice, "RP-A0050")
    join(practice, kept, other)
    with practice.writing(None) as change:
        assert change.next_reference() == "RP-A0051"


def test_stages_of_the_same_day_and_plans_of_both_stand_side_by_side(practice, two):
    join(practice, *two)

    with practice.reading() as rows:
        (line,) = women(rows, TODAY)
        assert line.stage == "open"
        assert len(her_record(rows, two[0]).around.stages()) == 2


def test_the_whole_file_is_checked_and_a_wrong_alias_is_found(practice, two, run):
    join(practice, *two)
    assert run(check(practice)) == []
    with practice.plainly() as connection:
        connection.execute("DELETE FROM joined")

    (found,) = run(check(practice))
    assert found.startswith("1 woman joined with another did not say what the journal says")
    with practice.plainly() as connection:
        list(rebuild(connection))
    assert run(check(practice)) == []


@pytest.mark.parametrize("order", list(permutations(range(3))))
def test_a_chain_is_one_woman_however_it_is_taken_apart(practice, order):
    a, b, c, d = (woman(practice, f"RP-A000{n}") for n in range(1, 5))
    before = agrees(practice)
    for kept, other in ((b, a), (c, b), (d, c)):
        join(practice, kept, other)
    with practice.reading() as rows:
        assert joining.joined(rows.connection) == {each.hex: d.hex for each in (a, b, c)}
        assert len(her_record(rows, a).of("contacts")) == 4
    for other in ([a, b, c][at] for at in order):
        part(practice, other)
        agrees(practice)

    assert agrees(practice) == before


def test_parting_the_middle_of_a_chain_gives_back_what_hung_on_it(practice):
    a, b, c = (woman(practice, f"RP-A000{n}") for n in range(1, 4))
    join(practice, b, a)
    join(practice, c, b)
    part(practice, b)

    with practice.reading() as rows:
        assert joining.joined(rows.connection) == {a.hex: b.hex}
        assert len(her_record(rows, b).of("contacts")) == 2
        assert len(her_record(rows, c).of("contacts")) == 1


def test_a_join_is_taken_back_and_brought_again_like_any_change(practice, two):
    before = agrees(practice)
    join(practice, two[0], two[1], last_name="Nowak", safe_to_call="no")
    after = agrees(practice)
    for deed, there in ((undo, before), (redo, after), (undo, before)):
        with practice.writing(None) as change:
            deed(change)
        assert agrees(practice) == there


def test_a_parting_is_taken_back_too(practice, two):
    join(practice, two[0], two[1], last_name="Nowak")
    after = agrees(practice)
    part(practice, two[1])
    with practice.writing(None) as change:
        undo(change)

    assert agrees(practice) == after


@pytest.mark.parametrize("whose", [0, 1])
def test_taking_back_the_line_of_either_stream_parts_them_and_they_can_be_joined_again(practice, two, whose):
    before = agrees(practice)
    join(practice, two[0], two[1], last_name="Nowak")
    after = agrees(practice)
    with practice.reading() as rows:
        latest = ops_of(rows.connection, two[whose].hex)[-1]
    with practice.writing(None) as change:
        undo_change(change, two[whose], latest.id)
    if whose == 0:  # the fields that were chosen went with the line of the woman who is kept
        assert agrees(practice) == before
    with practice.reading() as rows:
        assert len(women(rows, TODAY)) == 2
    with pytest.raises(NotJoined):
        part(practice, two[1])
    join(practice, two[0], two[1], last_name="Nowak")
    assert agrees(practice) == after


def test_the_history_tells_of_the_join_and_of_both_records(practice, two):
    join(practice, two[0], two[1], last_name="Nowak")
    with practice.reading() as rows:
        told = history(rows, two[0].hex)
        assert [change.kind for change in told if change.record in (two[0].hex, two[1].hex)] == [
            "joined", "joined", "added", "added",
        ]  # fmt: skip
        (line,) = (change for change in told if change.with_whom)
        assert (line.with_whom, line.fields["last_name"]) == (two[1].hex, (None, "Nowak"))
        assert count(rows, two[1].hex) == len(told) == len(history(rows, two[1].hex))
        assert history(rows, two[0].hex, 3, 2) == told[2:5]
    part(practice, two[1])
    with practice.reading() as rows:
        assert history(rows, two[0].hex)[0].kind == "parted"
        assert history(rows, two[1].hex)[0].kind == "parted"


def test_who_looked_at_either_record_is_told_of_both(practice, two):
    for each in two:
        note(practice, None, "viewed", each)
    join(practice, *two)
    with practice.reading() as rows:
        assert [look.kind for look in looks(rows, two[0].hex, 9)] == ["viewed", "viewed"]
        assert count_looks(rows, two[1].hex) == 2


# --- two laptops -----------------------------------------------------------------------------------------------


@contextmanager
def laptop(made, folder, name: str, milliseconds: int) -> Iterator[PracticeFile]:
    """A copy of the practice that writes as an actor of its own."""
    path = folder / f"{name}.pause"
    shutil.copyfile(made.path, path)
    for suffix in (".keys", ".keys.2"):
        shutil.copyfile(f"{made.path}{suffix}", f"{path}{suffix}")
    at = dt.datetime.fromtimestamp(milliseconds / 1000, dt.UTC)
    practice = PracticeFile(path, made.key, now=lambda: at)
    with practice.plainly() as connection:
        begin_incarnation(connection, milliseconds, replaces=None)
        set_meta(connection, letter=name)
    yield practice
    practice.close()


def ops(practice: PracticeFile) -> list[tuple]:
    with practice.reading() as rows:
        return rows.connection.execute(f"SELECT {_COLUMNS} FROM op ORDER BY id").fetchall()


def merged(practice: PracticeFile, coming: list[tuple]) -> list[tuple]:
    """The tables once another laptop's ops have come in; not the index, whose numbers are each file's own."""
    known = {op[:3] for op in ops(practice)}
    with practice.plainly() as connection:
        new = [op for op in coming if op[:3] not in known]
        marks = ", ".join("?" * 11)
        connection.executemany(f"INSERT INTO op ({_COLUMNS}) VALUES ({marks})", new)
        list(rebuild(connection))
        set_meta(connection, ops=connection.execute("SELECT count(*) FROM op").fetchone()[0])
        assert list(content(connection)) == list(from_journal(connection))
        return [row for row in content(connection) if row[0] != "search"]


@pytest.mark.parametrize("later", ["A", "B"])
def test_two_laptops_that_join_the_same_two_both_ways_come_to_the_same(made, tmp_path, later):
    with closing(made.open()) as practice:
        one, other = woman(practice, "RP-A0001"), woman(practice, "RP-A0002")
    early, late = 2_000_000_000_000, 2_000_000_100_000
    with (
        laptop(made, tmp_path, "A", late if later == "A" else early) as here,
        laptop(made, tmp_path, "B", late if later == "B" else early) as there,
    ):
        join(here, one, other)
        join(there, other, one)
        ours, theirs = ops(here), ops(there)
        assert merged(here, theirs) == merged(there, ours)
        with here.reading() as rows:
            kept = one if later == "A" else other
            assert set(joining.joined(rows.connection).values()) == {kept.hex}
            assert len(her_record(rows, one).of("contacts")) == 2


def test_a_ring_over_three_laptops_is_one_woman_on_each(made, tmp_path):
    with closing(made.open()) as practice:
        a, b, c = (woman(practice, f"RP-A000{n}") for n in range(1, 4))
    with (
        laptop(made, tmp_path, "A", 2_000_000_000_000) as first,
        laptop(made, tmp_path, "B", 2_000_000_000_001) as second,
        laptop(made, tmp_path, "C", 2_000_000_000_002) as third,
    ):
        join(first, b, a)
        join(second, c, b)
        join(third, a, c)
        everything = [*ops(first), *ops(second), *ops(third)]
        tables = [merged(each, everything) for each in (first, second, third)]
        assert tables[0] == tables[1] == tables[2]
        with first.reading() as rows:
            assert joining.joined(rows.connection) == {b.hex: a.hex, c.hex: a.hex}


def test_half_a_join_joins_nobody_until_the_other_half_comes(made, tmp_path):
    with closing(made.open()) as practice:
        kept, other = woman(practice, "RP-A0001"), woman(practice, "RP-A0002")
    with (
        laptop(made, tmp_path, "A", 2_000_000_000_000) as here,
        laptop(made, tmp_path, "B", 2_000_000_000_000) as there,
    ):
        join(here, kept, other)
        sent = ops(here)
        half = [op for op in sent if op[0] == other.hex]
        merged(there, half)
        with there.reading() as rows:
            assert len(women(rows, TODAY)) == 2
        assert merged(there, sent) == merged(here, [])


# --- anything in any order -------------------------------------------------------------------------------------


class Joins(RuleBasedStateMachine):
    """Random joins, partings, edits and records among a few women, against a plain picture of them."""

    open_practice: PracticeFile

    @initialize()
    def begin(self):
        self.practice = self.open_practice
        self.ids: list[UUID] = []
        self.under: dict[UUID, UUID] = {}  # other to kept, in the order they were joined
        self.needs: dict[UUID, UUID] = {}
        with self.practice.writing(None) as change:
            for n in range(5):
                self.ids.append(change.add("women", {"reference": f"RP-X{uuid4().hex[:8]}-{n}"}))

    def end(self, woman: UUID) -> UUID:
        while woman in self.under:
            woman = self.under[woman]
        return woman

    def shown(self) -> list[UUID]:
        return [each for each in self.ids if each not in self.under]

    @precondition(lambda self: len(self.shown()) > 1)
    @rule(data=st.data(), value=st.sampled_from(["yes", "no", None]))
    def join(self, data, value):
        kept, other = data.draw(st.permutations(self.shown()))[:2]
        with self.practice.writing(None) as change:
            change.join(kept, other, {"safe_to_call": value})
        self.under[other] = kept

    @precondition(lambda self: self.under)
    @rule(data=st.data())
    def part(self, data):
        other = data.draw(st.sampled_from(sorted(self.under)))
        with self.practice.writing(None) as change:
            assert change.part(other) == self.under.pop(other)

    @rule(data=st.data())
    def add(self, data):
        woman = data.draw(st.sampled_from(self.ids))
        with self.practice.writing(None) as change:
            need = change.add("needs", {"woman": woman, "kind": "debt", "status": "past"})
        self.needs[need] = self.end(woman)

    @precondition(lambda self: len(self.shown()) > 1)
    @rule(data=st.data())
    def join_and_take_it_back(self, data):
        kept, other = data.draw(st.permutations(self.shown()))[:2]
        with self.practice.writing(None) as change:
            change.join(kept, other, {"safe_to_visit": "no"})
            numbers = change.numbers
        with self.practice.writing(None) as change:
            undo_numbered(change, numbers)

    @precondition(lambda self: self.needs)
    @rule(data=st.data(), status=st.sampled_from(["past", "current"]))
    def edit(self, data, status):
        need = data.draw(st.sampled_from(sorted(self.needs)))
        with self.practice.writing(None) as change:
            change.edit("needs", need, {"status": status})

    @rule(data=st.data(), value=st.sampled_from(["yes", "no"]))
    def edit_her(self, data, value):
        with self.practice.writing(None) as change:
            change.edit("women", data.draw(st.sampled_from(self.shown())), {"safe_to_text": value})

    @invariant()
    def everything_is_there_once_and_under_whom_it_belongs(self):
        if not self.ids:
            return
        with self.practice.reading() as rows:
            there = {UUID(key) for (key,) in rows.pick("women", "id")}
            needs = {UUID(key): UUID(woman) for key, woman in rows.pick("needs", "id", "woman")}
        assert set(self.shown()) == there & set(self.ids)
        assert {need: self.end(woman) for need, woman in self.needs.items()} == {n: needs[n] for n in self.needs}

    def teardown(self):
        agrees(self.practice)
        for other in list(self.under):
            with self.practice.writing(None) as change:
                change.part(other)
        with self.practice.reading() as rows:
            assert not set(joining.joined(rows.connection)) & {each.hex for each in self.ids}
            kinds = {op.record for op in all_ops(rows.connection)}
        assert {each.hex for each in self.ids} <= kinds


def test_any_joins_and_partings_in_any_order(practice):
    class Here(Joins):
        open_practice = practice

    case = Here.TestCase
    case.settings = settings(
        max_examples=40, stateful_step_count=20, deadline=None,
        suppress_health_check=[HealthCheck.too_slow, HealthCheck.filter_too_much],
    )  # fmt: skip
    case().runTest()
