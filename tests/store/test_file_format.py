"""What lies on the disk: really SQLCipher to another library, nothing to plain SQLite, no word of hers."""

import sqlite3
from pathlib import Path

import apsw
import pytest

from pause_desktop.store.backup import automatic, back_up
from pause_desktop.store.connection import connect, make, sqlcipher
from pause_desktop.store.drafts import Drafts

CANARY = "Zebrafinch Quillwort"


def test_another_sqlcipher_reads_the_file_with_the_raw_key(made, practice):
    with practice.writing(None) as change:
        change.add("women", {"reference": "RP-A0001", "first_name": CANARY})
    practice.close()
    other = apsw.Connection(str(made.path))
    other.pragma("cipher", "sqlcipher")
    other.pragma("legacy", 4)
    other.pragma("key", f"x'{made.key.hex()}'")
    assert other.execute("SELECT first_name FROM women").fetchall() == [(CANARY,)]
    assert other.execute("PRAGMA integrity_check").fetchall() == [("ok",)]
    other.close()


def test_the_standard_library_reads_nothing(made):
    plain = sqlite3.connect(made.path)
    with pytest.raises(sqlite3.DatabaseError, match="not a database"):
        plain.execute("SELECT count(*) FROM sqlite_master")
    plain.close()
    assert not made.path.read_bytes().startswith(b"SQLite format")


def test_no_word_of_hers_is_in_any_file(made, practice, run):
    with practice.writing(None) as change:
        woman = change.add("women", {"reference": "RP-A0001", "first_name": CANARY, "safe_contact_notes": CANARY})
        change.add("network_people", {"woman": woman, "name": CANARY})
    Drafts(practice).keep("here", "women", {"first_name": CANARY})
    try:
        with practice.writing(None) as change:
            change.add("women", {"reference": CANARY})
            raise LookupError
    except LookupError:
        run(back_up(practice, made.path.with_name("copy.pause")))
        run(automatic(practice))
    here = made.everything()
    assert len(here) >= 10
    assert any(name.endswith("-wal") for name in here)
    for name, content in here.items():
        for word in CANARY.split():
            assert word.lower().encode() not in content.lower(), name
            assert word.encode("utf-16-le") not in content, name
        assert b"CREATE TABLE" not in content, name


def test_the_key_is_raw_and_has_32_bytes(made):
    for key in (b"", b"short", made.key.hex().encode(), made.key + b"0"):
        with pytest.raises(ValueError, match="32 bytes"):
            connect(made.path, key)
        with pytest.raises(ValueError, match="32 bytes"):
            make(made.path.with_name("new"), key)
    assert not made.path.with_name("new").exists()


def test_each_connection_is_set_as_it_has_to_be(made, practice):
    connection = connect(made.path, made.key)
    answers = {
        name: connection.execute(f"PRAGMA {name}").fetchone()[0]
        for name in ("foreign_keys", "synchronous", "journal_mode", "trusted_schema", "recursive_triggers")
    }
    connection.close()
    assert answers == {
        "foreign_keys": 1, "synchronous": 2, "journal_mode": "wal", "trusted_schema": 0, "recursive_triggers": 1,
    }  # fmt: skip
    assert sqlcipher.sqlite_version_info >= (3, 53, 3)


def test_temporary_tables_never_reach_the_disk(practice):
    with practice.reading() as rows:
        options = {option for (option,) in rows.connection.execute("PRAGMA compile_options")}
    assert "TEMP_STORE=2" in options or "TEMP_STORE=3" in options


def test_a_file_with_the_name_of_memory_is_a_file(made, monkeypatch):
    monkeypatch.chdir(made.path.parent)
    made.path.rename(":memory:")
    connection = connect(Path(":memory:"), made.key)
    assert connection.execute("SELECT count(*) FROM op").fetchone()[0] > 0
    connection.close()
