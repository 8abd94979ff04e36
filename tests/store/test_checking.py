"""The check: silent on a good file, and one plain sentence, without a word of hers, for each kind of damage."""

import pytest

from pause_desktop.store.checking import check


@pytest.fixture
def filled(practice):
    with practice.writing(None) as change:
        for number in range(3):
            woman = change.add("women", {"reference": f"RP-A{number:04}", "first_name": "Zebrafinch"})
            change.add("needs", {"woman": woman, "kind": "housing", "status": "past"})
    return practice


def test_a_good_file_is_silent(filled, run):
    assert run(check(filled)) == []


@pytest.mark.parametrize(
    ("statement", "sentence"),
    [
        ("UPDATE women SET phone = '1'", "3 women did not say what the journal says."),
        ("UPDATE women SET phone = '1' WHERE reference = 'RP-A0001'", "1 woman did not say what the journal says."),
        ("DELETE FROM needs", "3 needs did not say what the journal says."),
        ("DELETE FROM women WHERE reference = 'RP-A0001'", "1 need links to a record that is not there."),
        ("DELETE FROM search WHERE rowid = 4", "1 entry of the search index did not say what the journal says."),
        ("UPDATE op SET fields = '{}' WHERE table_name = 'needs'", "3 lines of the journal did not follow"),
        ("DELETE FROM op WHERE table_name = 'needs'", "not have as many lines"),
        ("UPDATE search_content SET c0 = 'x'", "The search index does not fit"),
        ("DROP TABLE cohorts", "cannot be read"),
        (
            "PRAGMA writable_schema = ON; UPDATE sqlite_master SET rootpage = 3 WHERE name = 'ix_needs_woman'",
            "fit together",
        ),
    ],
)
def test_each_kind_of_damage_has_its_sentence(filled, run, statement, sentence):
    connection, _ = filled._mine()
    connection.execute("PRAGMA foreign_keys = OFF")
    for (name,) in connection.execute("SELECT name FROM sqlite_master WHERE type = 'trigger'").fetchall():
        connection.execute(f"DROP TRIGGER {name}")
    for part in statement.split("; "):
        connection.execute(part)
    filled.release()
    found = run(check(filled))
    assert [line for line in found if sentence in line], found
    for line in found:
        assert "Zebrafinch" not in line
        assert line.endswith(".")


def test_the_check_changes_nothing(made, filled, run):
    filled.close()
    practice = made.open()
    before = made.path.read_bytes()
    run(check(practice))
    practice.close()
    assert made.path.read_bytes() == before


def test_a_check_that_is_given_up_lets_go(filled):
    steps = check(filled)
    next(steps)
    steps.close()
    with filled.writing(None) as change:
        change.add("women", {"reference": "RP-A0009"})
