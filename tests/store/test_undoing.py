"""Undo: a save is taken back by a new one, whole or not at all, and the journal only grows."""

import datetime as dt
from uuid import UUID

import pytest
from hypothesis import HealthCheck, settings
from hypothesis import strategies as st
from hypothesis.stateful import RuleBasedStateMachine, initialize, precondition, rule

from pause_desktop.errors import (
    ChangedSince,
    LinkNotHere,
    NothingToBringAgain,
    NothingToTakeBack,
    StillBelongs,
    TakenBackAlready,
    TakenOutSince,
    TooMuchAtOnce,
    UserError,
    WouldNotFit,
)
from pause_desktop.store import saves, undoing
from pause_desktop.store.journal import all_ops, broken_links, ops_of
from pause_desktop.store.practice_file import PracticeFile
from pause_desktop.store.projection import content, from_journal, rebuild
from pause_desktop.store.risk import open_questions

DAY = dt.date(2020, 5, 12)


class Team:
    """Two workers on one laptop, and a woman."""

    def __init__(self, practice: PracticeFile) -> None:
        self.practice = practice
        with practice.writing(None) as change:
            self.ann = change.add("workers", {"name": "Ann Lee", "role": "practitioner"})
            self.bryn = change.add("workers", {"name": "Bryn Cole", "role": "practitioner"})
            self.woman = change.add("women", {"reference": "RP-A0007", "phone": "1", "worker": self.ann})

    def save(self, do, worker: UUID | None = None):
        with self.practice.writing(worker or self.ann) as change:
            return do(change)

    def undo(self, worker: UUID | None = None):
        return self.save(undoing.undo, worker)

    def redo(self, worker: UUID | None = None):
        return self.save(undoing.redo, worker)

    def add(self, table: str, by: UUID | None = None, **values):
        return self.save(lambda change: change.add(table, {"woman": self.woman, **values}), by)

    def take_back(self, op, worker: UUID | None = None):
        return self.save(lambda change: undoing.undo_change(change, UUID(op.stream), op.id), worker)

    def ops(self, record: UUID):
        with self.practice.reading() as rows:
            return ops_of(rows.connection, record.hex)

    def everything(self):
        with self.practice.reading() as rows:
            return list(content(rows.connection))

    def journal(self):
        with self.practice.reading() as rows:
            return list(all_ops(rows.connection))

    def sound(self) -> bool:
        with self.practice.plainly() as connection:
            before = list(content(connection))
            list(rebuild(connection))
            return (
                before == list(from_journal(connection)) == list(content(connection))
                and not [each for each in broken_links(connection) if each]
            )  # fmt: skip


@pytest.fixture
def team(practice) -> Team:
    return Team(practice)


CONTACT = {"on": DAY, "mode": "walk", "outcome": "attended"}


def test_a_contact_with_what_comes_next_is_taken_back_whole_and_brought_again(team):
    before = team.everything()

    def record(change):
        change.add("contacts", {**CONTACT, "woman": team.woman, "worker": team.ann})
        change.add("contacts", {"woman": team.woman, "worker": team.ann, "on": DAY, "mode": "walk",
                                "outcome": "planned"})  # fmt: skip
        change.add("tasks", {"woman": team.woman, "what": "Ring the GP"})

    team.save(record)
    after = team.everything()
    told = team.undo()
    assert team.everything() == before
    assert [(back.table, back.kind, back.again) for back in told] == [
        ("tasks", "added", False), ("contacts", "added", False), ("contacts", "added", False),
    ]  # fmt: skip
    assert told[-1].values["on"] == "2020-05-12"
    told = team.redo()
    assert team.everything() == after
    assert all(back.again and back.kind == "added" for back in told)
    assert team.sound()


def test_a_group_of_twelve_women_is_one_save(team):
    def twelve(change):
        return [change.add("women", {"reference": f"RP-B{n:04}"}) for n in range(12)]

    women = team.save(twelve)
    before = team.everything()
    team.save(lambda change: [change.add("contacts", {**CONTACT, "woman": w, "worker": team.ann}) for w in women])
    assert len(team.undo()) == 12
    assert team.everything() == before


def test_a_change_gives_back_the_earlier_values_of_just_its_fields(team):
    team.save(lambda change: change.edit("women", team.woman, {"phone": "2", "email": "a@b"}))
    team.save(lambda change: change.edit("women", team.woman, {"postcode": "E8"}), team.bryn)
    told = team.undo()
    assert told[0].names == ("phone", "email")
    with team.practice.reading() as rows:
        her = rows.woman("RP-A0007")
    assert (her.phone, her.email, her.postcode) == ("1", None, "E8")


def test_a_scored_form_goes_back_as_one_value(team):
    answers = {f"item_{number}": 2 for number in range(1, 11)}
    form = team.add("core10s", on=DAY, time_point="baseline", **answers)
    before = team.everything()
    team.save(lambda change: change.edit("core10s", form, {"item_3": 4}))
    team.undo()
    assert team.everything() == before
    assert {name for name in team.ops(form)[-1].fields if name.startswith("item")} == set(answers)


def test_a_removal_is_taken_back_by_putting_back(team):
    need = team.add("needs", kind="debt", status="current")
    before = team.everything()
    team.save(lambda change: change.remove("needs", need))
    assert team.undo()[0].kind == "removed"
    assert team.everything() == before


def test_the_key_reaches_only_the_workers_own_saves(team):
    team.add("needs", kind="debt", status="current")
    team.add("needs", team.bryn, kind="housing", status="current")
    assert team.undo()[0].values["kind"] == "debt"
    with pytest.raises(NothingToTakeBack):
        team.undo()
    assert team.undo(team.bryn)[0].values["kind"] == "housing"


def test_undo_goes_back_save_by_save_and_a_new_save_ends_what_could_be_brought_again(team):
    states = [team.everything()]
    need = team.add("needs", kind="debt", status="current")
    states.append(team.everything())
    team.save(lambda change: change.edit("needs", need, {"status": "past"}))
    states.append(team.everything())
    team.save(lambda change: change.remove("needs", need))
    for state in reversed(states):
        team.undo()
        assert team.everything() == state
    with pytest.raises(NothingToTakeBack):
        team.undo()
    team.redo()
    team.redo()
    assert team.everything() == states[2]
    team.add("needs", kind="housing", status="current")
    with pytest.raises(NothingToBringAgain):
        team.redo()
    assert team.sound()


def test_it_works_after_a_restart_and_only_for_a_working_day(made):
    moment = dt.datetime(2030, 3, 3, 9, tzinfo=dt.UTC)
    first = made.open(now=lambda: moment)
    ann = Team(first).ann
    with first.writing(ann) as change:
        change.add("tasks", {"what": "Ring the GP"})
    first.close()
    again = made.open(now=lambda: moment + dt.timedelta(hours=11))
    with again.writing(ann) as change:
        undoing.undo(change)
    with again.writing(ann) as change:
        undoing.redo(change)
    again.close()
    late = made.open(now=lambda: moment + dt.timedelta(hours=24))
    with pytest.raises(NothingToTakeBack), late.writing(ann) as change:
        undoing.undo(change)
    late.close()


def test_saves_stay_apart_where_the_clock_was_set_back(made):
    hours = iter(range(1000, 0, -1))
    practice = made.open(now=lambda: dt.datetime(2020, 1, 1, tzinfo=dt.UTC) + dt.timedelta(hours=next(hours)))
    ann = Team(practice).ann
    for what in ("one", "two", "three"):
        with practice.writing(ann) as change:
            change.add("tasks", {"what": what})
    with practice.writing(ann) as change:
        assert [back.values["what"] for back in undoing.undo(change)] == ["three"]
    practice.close()


# --- refused, with a clear word, and never half ---------------------------------------------------------------


def refused(team, op, kind, worker=None) -> str:
    before, journal = team.everything(), len(team.journal())
    with pytest.raises(kind) as caught:
        team.take_back(op, worker)
    assert (team.everything(), len(team.journal())) == (before, journal)
    return str(caught.value)


def test_a_change_whose_field_was_touched_since_is_refused_and_says_by_whom(team):
    team.save(lambda change: change.edit("women", team.woman, {"phone": "2", "email": "a@b"}))
    team.save(lambda change: change.edit("women", team.woman, {"phone": "3"}), team.bryn)
    words = refused(team, team.ops(team.woman)[1], ChangedSince)
    assert words.startswith("Bryn Cole changed “Phone” of this woman on ")
    with pytest.raises(ChangedSince):
        team.undo()


def test_what_was_changed_since_and_taken_back_does_not_stand_in_the_way(team):
    team.save(lambda change: change.edit("women", team.woman, {"phone": "2"}))
    team.save(lambda change: change.edit("women", team.woman, {"phone": "3"}), team.bryn)
    team.undo(team.bryn)
    team.undo()
    with team.practice.reading() as rows:
        assert rows.woman("RP-A0007").phone == "1"


def test_an_addition_that_was_changed_since_is_refused(team):
    need = team.add("needs", kind="debt", status="current")
    team.save(lambda change: change.edit("needs", need, {"status": "past"}), team.bryn)
    assert "Bryn Cole" in refused(team, team.ops(need)[0], ChangedSince)


def test_a_record_that_another_needs_is_refused_and_says_which(team):
    goal = team.add("goals", life_area="housing", wording="A flat", status="in_progress")
    step = team.save(lambda change: change.add("steps", {"goal": goal, "what": "Ring"}), team.bryn)
    words = refused(team, team.ops(goal)[0], StillBelongs)
    assert "Bryn Cole" in words
    assert "step" in words
    team.save(lambda change: change.remove("steps", step))
    team.take_back(team.ops(goal)[0])


def test_what_belongs_to_something_taken_out_is_not_put_back_alone(team):
    goal = team.add("goals", life_area="housing", wording="A flat", status="in_progress")
    step = team.save(lambda change: change.add("steps", {"goal": goal, "what": "Ring"}))
    team.save(lambda change: change.remove("steps", step))
    team.save(lambda change: change.remove("goals", goal), team.bryn)
    words = refused(team, team.ops(step)[1], TakenOutSince)
    assert words.startswith("Bryn Cole took out this goal")


def test_what_would_link_to_a_record_that_never_came_here_is_refused_in_words(team):
    goal = team.add("goals", life_area="housing", wording="A flat", status="in_progress")
    step = team.save(lambda change: change.add("steps", {"goal": goal, "what": "Ring"}))
    with team.practice.reading() as rows, pytest.raises(LinkNotHere) as caught:
        undoing._Record(rows.connection, team.ops(step)[0]).links_are_there({"goal": UUID(int=7).hex})
    assert "goal that is not on this laptop" in str(caught.value)


def test_a_change_of_a_record_taken_out_since_is_refused(team):
    need = team.add("needs", kind="debt", status="current")
    team.save(lambda change: change.edit("needs", need, {"status": "past"}))
    team.save(lambda change: change.remove("needs", need), team.bryn)
    assert "Bryn Cole took out this need" in refused(team, team.ops(need)[1], TakenOutSince)


def test_twice_is_refused_by_name(team):
    need = team.add("needs", kind="debt", status="current")
    team.take_back(team.ops(need)[0], team.bryn)
    assert refused(team, team.ops(need)[0], TakenBackAlready).startswith("Bryn Cole took that back already")


def test_what_was_brought_again_can_be_taken_back_from_its_first_line(team):
    need = team.add("needs", kind="debt", status="current")
    before = team.everything()
    team.undo()
    team.redo()
    assert team.everything() == before
    team.take_back(team.ops(need)[0])
    with team.practice.reading() as rows:
        assert rows.count("needs") == 0
    team.redo()
    assert team.everything() == before


def test_half_a_save_is_never_taken_back(team):
    needs = team.save(
        lambda change: [change.add("needs", {"woman": team.woman, "kind": kind, "status": "current"})
                        for kind in ("debt", "housing")]
    )  # fmt: skip
    team.save(lambda change: change.edit("needs", needs[0], {"status": "past"}), team.bryn)
    before = team.everything()
    with pytest.raises(ChangedSince):
        team.undo()
    assert team.everything() == before


def test_a_worker_who_has_signed_something_stays(team):
    cleo = team.save(lambda change: change.add("workers", {"name": "Cleo", "role": "practitioner"}))
    team.add("needs", cleo, kind="debt", status="current")
    with pytest.raises(StillBelongs):
        team.undo()


def test_what_the_rules_refuse_is_refused_here_too(team):
    first = team.add("stage_periods", stage="engaging", started_on=DAY)
    team.save(lambda change: change.edit("stage_periods", first, {"started_on": DAY + dt.timedelta(3)}))
    team.add("stage_periods", stage="open", started_on=DAY)
    assert "only one can begin on a day" in refused(team, team.ops(first)[1], WouldNotFit)
    team.save(lambda change: change.edit("women", team.woman, {"reference": "RP-A0008"}))
    team.save(lambda change: change.add("women", {"reference": "RP-A0007"}))
    assert "belongs to another woman" in refused(team, team.ops(team.woman)[-1], WouldNotFit)


def test_a_save_of_a_thousand_records_points_to_the_backup(team):
    team.save(lambda change: change.add_many("women", ((UUID(int=n + 1), {"reference": f"RP-{n}"})
                                                       for n in range(undoing.MOST + 1))))  # fmt: skip
    with pytest.raises(TooMuchAtOnce, match="1,001"):
        team.undo()


def test_a_save_is_never_read_in_part_however_far_back_the_look_goes(team, monkeypatch):
    monkeypatch.setattr(saves, "_FAR", 5)
    before = team.everything()
    team.save(lambda change: [change.add("tasks", {"what": str(n)}) for n in range(8)])
    team.add("needs", kind="debt", status="current")
    team.undo()
    assert len(team.undo()) == 8
    assert team.everything() == before


def test_two_values_by_two_laptops_are_not_settled_by_taking_one_back(team):
    with team.practice.reading() as rows:
        seen = rows.mark()
    team.save(lambda change: change.edit("women", team.woman, {"phone": "2"}))
    team.save(lambda change: change.edit("women", team.woman, {"phone": "3"}, seen=seen), team.bryn)
    refused(team, team.ops(team.woman)[1], ChangedSince)


def test_later_on_a_question_of_risk_can_be_taken_back(team):
    contact = team.add("contacts", **CONTACT, worker=team.ann, safeguarding_concern="yes")
    team.save(lambda change: change.put_off("contacts", contact))
    with team.practice.reading() as rows:
        assert open_questions(rows)[0].put_off_at is not None
    team.undo()
    with team.practice.reading() as rows:
        assert open_questions(rows)[0].put_off_at is None
    team.redo()
    with team.practice.reading() as rows:
        assert open_questions(rows)[0].put_off_by == team.ann


def test_one_of_a_save_taken_back_in_history_and_then_all_with_the_key(team):
    needs = team.save(
        lambda change: [change.add("needs", {"woman": team.woman, "kind": kind, "status": "current"})
                        for kind in ("debt", "housing")]
    )  # fmt: skip
    both = team.everything()
    team.take_back(team.ops(needs[0])[0])
    one = team.everything()
    team.undo()
    assert team.everything() == both
    team.undo()
    with team.practice.reading() as rows:
        assert rows.count("needs") == 0
    team.redo()
    assert team.everything() == both
    team.redo()
    assert team.everything() == one


def test_a_record_of_a_woman_who_is_joined_with_another_is_put_back_all_the_same(team):
    other = team.save(lambda change: change.add("women", {"reference": "RP-A0009"}))
    need = team.save(lambda change: change.add("needs", {"woman": other, "kind": "debt", "status": "current"}))
    team.save(lambda change: change.join(team.woman, other, {}))
    before = team.everything()
    team.save(lambda change: change.remove("needs", need))
    team.undo()
    assert team.everything() == before
    team.undo()
    with team.practice.reading() as rows:
        assert rows.count("women") == 2
    team.redo()
    assert team.everything() == before
    assert "“Which records are one” of this woman" in refused(team, team.ops(other)[0], ChangedSince)
    assert team.sound()


# --- the law --------------------------------------------------------------------------------------------------


class Undoing(RuleBasedStateMachine):
    """Saves, undo and redo in any order: an undo is exactly what was before, a redo exactly what was after."""

    practice: PracticeFile

    @initialize()
    def begin(self) -> None:
        with self.practice.writing(None) as change:
            self.worker = change.add("workers", {"name": "Ann Lee", "role": "practitioner"})
            self.other = change.add("workers", {"name": "Bryn Cole", "role": "practitioner"})
            self.woman = change.add("women", {"reference": f"RP-{self.worker.hex}"})
        self.known: list[tuple[str, UUID]] = [("women", self.woman)]
        self.before: list = []
        self.after: list = []

    def _content(self):
        with self.practice.reading() as rows:
            return list(content(rows.connection))

    def _ops(self):
        with self.practice.reading() as rows:
            return [op.id for op in sorted(all_ops(rows.connection), key=lambda op: op.number)]

    @rule(data=st.data())
    def save(self, data):
        before = self._content()
        try:
            with self.practice.writing(self.worker) as change:
                for _ in range(data.draw(st.integers(1, 4))):
                    self._change(change, data)
        except UserError:
            return
        if self._content() != before or change.count:
            self.before.append(before)
            self.after.clear()

    def _change(self, change, data):
        table, record = data.draw(st.sampled_from(self.known))
        deed = data.draw(st.sampled_from(("add", "add", "goal", "edit", "remove")))
        words = data.draw(st.sampled_from(("a", "b", None)))
        with_her = {"woman": self.woman}
        if deed == "add":
            made = change.add("contacts", {**with_her, **CONTACT, "worker": self.worker, "summary": words})
            self.known.append(("contacts", made))
        elif deed == "goal":
            goal = change.add(
                "goals", {**with_her, "life_area": "housing", "wording": "x", "status": "in_progress"}
            )
            step = change.add("steps", {"goal": goal, "what": "y"})
            self.known += [("goals", goal), ("steps", step)]
        elif deed == "edit":
            name = {"women": "phone", "contacts": "summary", "goals": "target_on", "steps": "who"}[table]
            value = words if name != "target_on" else data.draw(st.sampled_from((DAY, None)))
            change.edit(table, record, {name: value})
        elif table != "women":
            change.remove(table, record)

    @precondition(lambda self: self.before)
    @rule()
    def undo(self):
        now, ops = self._content(), self._ops()
        with self.practice.writing(self.worker) as change:
            undoing.undo(change)
        assert self._content() == self.before.pop()
        assert self._ops()[: len(ops)] == ops
        self.after.append(now)

    @precondition(lambda self: self.after)
    @rule()
    def redo(self):
        now = self._content()
        with self.practice.writing(self.worker) as change:
            undoing.redo(change)
        assert self._content() == self.after.pop()
        self.before.append(now)

    @precondition(lambda self: not self.before)
    @rule()
    def nothing_is_left(self):
        with pytest.raises(NothingToTakeBack), self.practice.writing(self.worker) as change:
            undoing.undo(change)

    @precondition(lambda self: not self.after)
    @rule()
    def nothing_to_bring_again(self):
        with pytest.raises(NothingToBringAgain), self.practice.writing(self.worker) as change:
            undoing.redo(change)

    @rule(data=st.data())
    def somebody_else_takes_one_back_and_brings_it_again(self, data):
        """From History, of any change that may be: the two leave no trace in what is there."""
        _, record = data.draw(st.sampled_from(self.known))
        with self.practice.reading() as rows:
            ops = ops_of(rows.connection, record.hex)
        if not ops:  # its save was refused
            return
        op, before = data.draw(st.sampled_from(ops)), self._content()
        try:
            with self.practice.writing(self.other) as change:
                undoing.undo_change(change, UUID(op.stream), op.id)
        except UserError:
            assert self._content() == before
            return
        with self.practice.writing(self.other) as change:
            undoing.undo(change)
        assert self._content() == before

    def teardown(self) -> None:
        with self.practice.plainly() as connection:
            before = list(content(connection))
            assert before == list(from_journal(connection))
            list(rebuild(connection))
            assert list(content(connection)) == before
            assert not [each for each in broken_links(connection) if each]


def test_undo_of_undo_of_undo_is_what_it_was(practice):
    machine = type("Undone", (Undoing,), {"practice": practice})
    machine.TestCase.settings = settings(
        max_examples=15, stateful_step_count=15, deadline=None, suppress_health_check=list(HealthCheck)
    )
    machine.TestCase("runTest").runTest()
