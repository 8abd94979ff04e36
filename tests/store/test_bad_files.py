"""Files that cannot be opened: each has its sentence, and each is afterwards what it was before."""

import os
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from pause_desktop.errors import (
    AlreadyExists,
    AlreadyOpen,
    DamagedFile,
    EmptyFile,
    FileMissing,
    NewerFile,
    NotAPractice,
    ReadOnly,
    TooShort,
    UserError,
)
from pause_desktop.records.woman import Woman
from pause_desktop.store.checking import check
from pause_desktop.store.connection import connect, make
from pause_desktop.store.practice_file import PracticeFile

NOBODY = 65534


def refused(made, error: type[UserError]) -> str:
    """The sentence; nothing in the folder has changed."""
    before = made.everything()
    with pytest.raises(error) as caught:
        made.open()
    assert made.everything() == before
    return str(caught.value)


def test_a_missing_file_is_not_made(made):
    made.path.unlink()
    assert refused(made, FileMissing) == "p.pause is not there."


def test_an_empty_file_is_said_to_be_empty_and_points_to_the_backups(made):
    made.path.write_bytes(b"")
    assert "backup" in refused(made, EmptyFile)


def test_a_folder_is_no_practice(made):
    made.path.unlink()
    made.path.mkdir()
    refused(made, FileMissing)


@pytest.mark.parametrize("content", [b"\0", b"x" * 100, b"name,age\r\n" * 3000, b"SQLite format 3\0" + bytes(5000)])
def test_another_file_altogether_is_refused(made, content):
    made.path.write_bytes(content)
    refused(made, DamagedFile)


def test_the_wrong_key_is_refused_and_the_right_one_opens_after_it(made):
    with pytest.raises(DamagedFile):
        PracticeFile(made.path, bytes(32))
    made.open().close()


def test_a_file_cut_off_anywhere_is_refused_or_found_by_the_check(made, run):
    whole = made.path.read_bytes()
    lengths = [1, 16, 100, 1024, 4095, 4096, 4097, *range(8192, len(whole), 12_289), len(whole) - 1]
    for length in lengths:
        made.path.write_bytes(whole[:length])
        try:
            practice = made.open()
        except DamagedFile:
            continue
        assert run(check(practice)), f"cut off at {length} and nothing was found"
        practice.close()


@settings(max_examples=60, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(where=st.floats(0, 0.999999), bit=st.integers(0, 7))
def test_any_flipped_bit_is_refused_or_found_by_the_check(made, pattern, run, where, bit):
    raw = bytearray(pattern.path.read_bytes())
    raw[int(where * len(raw))] ^= 1 << bit
    made.path.write_bytes(raw)
    try:
        practice = made.open()
    except DamagedFile:
        return
    try:
        assert run(check(practice))
    finally:
        practice.close()


def test_damage_met_while_reading_is_said_plainly_and_not_by_the_database(made):
    practice = made.open()
    page = root_page(practice, "women")
    practice.close()
    raw = bytearray(made.path.read_bytes())
    raw[(page - 1) * 4096 + 200] ^= 1
    made.path.write_bytes(raw)
    practice = made.open()
    with pytest.raises(DamagedFile), practice.reading() as rows:
        rows.all(Woman)
    with pytest.raises(DamagedFile), practice.reading() as rows:
        rows.pick("women", "reference")
    practice.close()


def root_page(practice: PracticeFile, table: str) -> int:
    with practice.reading() as rows:
        return rows.connection.execute("SELECT rootpage FROM sqlite_master WHERE name = ?", (table,)).fetchone()[0]


def test_an_encrypted_file_of_another_program_is_no_practice(made):
    made.path.unlink()
    connection = make(made.path, made.key)
    connection.execute("CREATE TABLE recipes (name TEXT)")
    connection.close()
    refused(made, NotAPractice)


def test_a_file_that_only_looks_migrated_is_no_practice(made):
    made.path.unlink()
    connection = make(made.path, made.key)
    connection.execute("CREATE TABLE alembic_version (version_num TEXT)")
    connection.execute("INSERT INTO alembic_version VALUES ('0001')")
    connection.close()
    refused(made, NotAPractice)


@pytest.mark.parametrize("mode", ["wal", "delete"])
def test_a_newer_file_is_refused_untouched(made, mode):
    connection = connect(made.path, made.key)
    connection.execute("UPDATE alembic_version SET version_num = '9999'")
    connection.execute(f"PRAGMA journal_mode = {mode}")
    connection.close()
    assert "newer version" in refused(made, NewerFile)


def test_a_journal_with_fewer_lines_than_were_written_is_damage(made):
    connection = connect(made.path, made.key)
    connection.execute("UPDATE meta SET value = value + 1 WHERE key = 'ops'")
    connection.close()
    refused(made, DamagedFile)


def test_a_file_without_its_sentinel_is_no_practice(made):
    connection = connect(made.path, made.key)
    connection.execute("UPDATE meta SET value = 'something else' WHERE key = 'sentinel'")
    connection.close()
    refused(made, NotAPractice)


def test_a_practice_that_is_open_is_refused_to_the_next_one(made, practice, tmp_path):
    with pytest.raises(AlreadyOpen, match="another window"):
        made.open()
    link = tmp_path / "link.pause"
    link.symlink_to(made.path)
    with pytest.raises(AlreadyOpen):
        PracticeFile(link, made.key)
    practice.close()
    made.open().close()


@pytest.fixture
def as_nobody(made):
    """Runs the rest of the test as somebody who may not do everything; root may write read-only files."""
    if os.geteuid() != 0:
        yield
        return
    for folder in (made.path.parent, *made.path.parent.parents):
        if folder.stat().st_uid == 0 and folder != Path("/"):
            folder.chmod(folder.stat().st_mode | 0o055)
    for path in (made.path.parent, *made.path.parent.iterdir()):
        os.chown(path, NOBODY, NOBODY)
    os.seteuid(NOBODY)
    yield
    os.seteuid(0)


def test_a_read_only_file_is_refused(made, as_nobody):
    made.path.chmod(0o400)
    assert "read-only" in refused(made, ReadOnly)


def test_a_file_in_a_read_only_folder_is_refused(made, as_nobody):
    made.path.parent.chmod(0o500)
    assert "read-only" in refused(made, ReadOnly)
    made.path.parent.chmod(0o700)


def test_a_new_practice_in_a_read_only_folder_is_refused(made, as_nobody, passphrase, weak):
    made.path.parent.chmod(0o500)
    for path in (made.path.with_name("new.pause"), made.path.parent / "deeper" / "new.pause"):
        with pytest.raises(ReadOnly):
            PracticeFile.create(path, "Riverside", passphrase, stretch=weak)
    made.path.parent.chmod(0o700)


@pytest.mark.parametrize("taken", ["", ".keys", ".keys.2", "-wal", "-journal"])
def test_a_new_practice_never_takes_a_name_or_stands_beside_what_would_spoil_it(tmp_path, passphrase, weak, taken):
    there = tmp_path / f"new.pause{taken}"
    there.write_bytes(b"of somebody")
    with pytest.raises(AlreadyExists):
        PracticeFile.create(tmp_path / "new.pause", "Riverside", passphrase, stretch=weak)
    assert [path.name for path in tmp_path.iterdir() if path.is_file()] == [there.name]
    assert there.read_bytes() == b"of somebody"


@pytest.mark.parametrize("name", ["a file/new.pause", "x" * 300, "x" * 250])
def test_a_name_that_cannot_be_is_refused_in_a_sentence(tmp_path, passphrase, weak, name):
    (tmp_path / "a file").write_bytes(b"")
    with pytest.raises(UserError):
        PracticeFile.create(tmp_path / name, "Riverside", passphrase, stretch=weak)


def test_a_short_passphrase_makes_no_file(tmp_path, weak):
    with pytest.raises(TooShort):
        PracticeFile.create(tmp_path / "new.pause", "Riverside", "too short", stretch=weak)
    assert not [path for path in tmp_path.iterdir() if path.is_file()]


@pytest.mark.parametrize(
    "name", ["Practice [2020].pause", "What? *all*.pause", "żółw.pause", ".hidden", "no suffix"]
)
def test_a_name_with_signs_in_it_leaves_nothing_behind(tmp_path, passphrase, weak, name):
    path = tmp_path / "here" / name
    practice, _ = PracticeFile.create(path, "Riverside", passphrase, stretch=weak)
    practice.close()
    assert {each.name for each in path.parent.iterdir()} == {name, f"{name}.keys", f"{name}.keys.2"}
