"""The ordinary tables are what the journal says, always, and made again from it they are the same."""

import uuid

from hypothesis import HealthCheck, settings
from hypothesis import strategies as st
from hypothesis.stateful import Bundle, RuleBasedStateMachine, initialize, rule

from pause_desktop.errors import NotSaved, StillNeeded
from pause_desktop.records.fields import columns
from pause_desktop.records.tables import TABLES
from pause_desktop.store.practice_file import PracticeFile
from pause_desktop.store.projection import content, differences, from_journal, rebuild, tables_in_order

ADDED = [table for table in TABLES if table != "practice"]


def test_tables_made_again_are_the_same(practice):
    with practice.writing(None) as change:
        women = [change.add("women", {"reference": f"RP-A{n:04}", "first_name": "Łucja"}) for n in range(1200)]
        change.add_many("needs", ((uuid.uuid4(), {"woman": w, "kind": "housing", "status": "past"}) for w in women))
        change.remove("needs", change.add("needs", {"woman": women[0], "kind": "money", "status": "past"}))
    with practice.reading() as rows:
        before = list(content(rows.connection))
    assert len(before) > 3600
    with practice.plainly() as connection:
        assert list(rebuild(connection)) == [500, 1000, 1500, 2000]
        assert list(content(connection)) == before == list(from_journal(connection))
        assert set(differences(connection)) == {None}


def test_rows_that_come_in_together_may_each_hold_other_fields(practice):
    women = [
        (
            uuid.uuid4(),
            {"reference": "RP-1", "first_name": "Wren"} | ({"last_name": "Łoś"} if n % 2 else {}) | extra,
        )
        for n in range(30)
        for extra in ({}, {"phone": None}, {"phone": str(n)}, {"safe_contact_notes": f"note {n}"})
    ]
    with practice.writing(None) as change:
        assert change.add_many("women", women) == len(women)
    with practice.reading() as rows:
        assert list(content(rows.connection)) == list(from_journal(rows.connection))
        assert set(differences(rows.connection)) == {None}


def test_every_way_a_table_can_be_wrong_is_found_and_named(practice):
    with practice.writing(None) as change:
        woman = change.add("women", {"reference": "RP-A0001", "safe_contact_notes": "after six"})
        change.add("women", {"reference": "RP-A0002"})
    wrongs = {
        "UPDATE women SET phone = '1' WHERE reference = 'RP-A0001'": ["women"],
        "DELETE FROM women WHERE reference = 'RP-A0002'": ["women"],
        f"INSERT INTO needs (id, woman, kind, status) VALUES ('{'0' * 32}', '{woman.hex}', 'x', 'y')": ["needs"],
        "UPDATE search SET words = 'other' WHERE words LIKE '%six%'": ["search"],
        "INSERT INTO search (rowid, words) VALUES (99999, 'nobody')": ["search"],
    }
    for statement, found in wrongs.items():
        connection, _ = practice._mine()
        connection.execute("BEGIN")
        connection.execute(statement)
        assert [each for each in differences(connection) if each] == found
        connection.execute("ROLLBACK")


def test_tables_are_written_after_what_they_link_to():
    assert tables_in_order(["steps", "women", "goals"]) == ["women", "goals", "steps"]
    for position, model in enumerate(TABLES.values()):
        for column in columns(model):
            if column.links_to:
                assert list(TABLES).index(column.links_to) < position


class Saves(RuleBasedStateMachine):
    """Random adds, edits, removals and returns over every table, in one real file."""

    records = Bundle("records")
    open_practice: PracticeFile
    value_of = None

    @initialize()
    def begin(self) -> None:
        self.known: dict[str, list[uuid.UUID]] = {table: [] for table in TABLES}
        with self.open_practice.reading() as rows:
            leads = [key for key, name in rows.pick("workers", "id", "name") if name == "Ines Moreau"]
        self.known["workers"] = [uuid.UUID(key) for key in leads]  # what earlier runs left must not steer this one

    def _values(self, data, table: str, *, whole: bool) -> dict | None:
        values = {}
        for column in columns(TABLES[table]):
            if column.links_to:
                there = self.known[column.links_to]
                if column.required and not there:
                    return None
                if there and (column.required or data.draw(st.booleans())):
                    values[column.name] = data.draw(st.sampled_from(there))
            elif whole and column.required:
                values[column.name] = data.draw(type(self).value_of(column))
            elif data.draw(st.integers(0, 3)) == 0:
                values[column.name] = data.draw(
                    type(self).value_of(column) if column.required else st.none() | type(self).value_of(column)
                )
        return values

    @rule(data=st.data(), table=st.sampled_from(ADDED), target=records)
    def add(self, data, table):
        values = self._values(data, table, whole=True)
        if values is None:
            table, values = "women", {"reference": "RP-X"}
        with self.open_practice.writing(None) as change:
            record = change.add(table, values)
        self.known[table].append(record)
        return table, record

    @rule(data=st.data(), which=records)
    def edit(self, data, which):
        table, record = which
        values = self._values(data, table, whole=False) or {}
        values.pop(TABLES[table].belongs, None)
        if record in self.known[table]:
            with self.open_practice.writing(None) as change:
                change.edit(table, record, values)

    @rule(which=records)
    def remove_or_put_back(self, which):
        table, record = which
        try:
            with self.open_practice.writing(None) as change:
                if record in self.known[table]:
                    change.remove(table, record)
                else:
                    change.put_back(table, record)
        except (NotSaved, StillNeeded):  # something links to it, or what it linked to is gone
            return
        if record in self.known[table]:
            self.known[table].remove(record)
        else:
            self.known[table].append(record)

    def teardown(self) -> None:
        with self.open_practice.plainly() as connection:
            before = list(content(connection))
            assert before == list(from_journal(connection))
            assert not [each for each in differences(connection) if each]
            list(rebuild(connection))
            assert list(content(connection)) == before


def test_whatever_is_saved_the_tables_are_what_the_journal_says(practice, any_value):
    machine = type("Saved", (Saves,), {"open_practice": practice, "value_of": staticmethod(any_value)})
    machine.TestCase.settings = settings(
        max_examples=20, stateful_step_count=15, deadline=None, suppress_health_check=list(HealthCheck)
    )
    machine.TestCase("runTest").runTest()
