"""Restoring: proved first, nothing lost, and wherever it stops the old file or the new one is there whole."""

import os
import shutil
from pathlib import Path

import pytest

from pause_desktop.errors import (
    AlreadyOpen,
    DamagedFile,
    DiskFull,
    EmptyFile,
    FileMissing,
    KeyFileMissing,
    NewerFile,
    NotABackup,
    NotAPractice,
    UserError,
    WrongPassphrase,
)
from pause_desktop.store import restoring
from pause_desktop.store.backup import back_up, restore
from pause_desktop.store.checking import check
from pause_desktop.store.connection import companions, connect, make
from pause_desktop.store.keyslots import KeyFile, key_paths
from pause_desktop.store.practice_file import PracticeFile


@pytest.fixture
def with_passphrase(passphrase):
    return lambda keys: keys.open_with_passphrase(passphrase)


@pytest.fixture
def backup(made, practice, run, tmp_path) -> Path:
    """A backup with one woman; the practice has got another since, and is closed."""
    target = tmp_path / "stick" / "copy.pause"
    target.parent.mkdir()
    with practice.writing(None) as change:
        change.add("women", {"reference": "old"})
    run(back_up(practice, target))
    with practice.writing(None) as change:
        change.add("women", {"reference": "new"})
    practice.close()
    return target


def women(path: Path, with_passphrase) -> list[str]:
    practice = PracticeFile(path, with_passphrase(KeyFile.load(path)))
    try:
        with practice.reading() as rows:
            return sorted(reference for (reference,) in rows.pick("women", "reference"))
    finally:
        practice.close()


def test_a_backup_takes_the_place_and_what_was_there_is_kept_beside_it(made, backup, run, with_passphrase):
    aside = run(restore(backup, made.path, with_passphrase))
    assert women(made.path, with_passphrase) == ["old"]
    assert women(aside, with_passphrase) == ["new", "old"]
    assert aside.parent == made.path.parent
    assert len(made.everything()) == 6  # two files with two key files each, and nothing half done


def test_the_restored_file_writes_as_a_new_actor_that_names_the_old(made, backup, run, with_passphrase):
    before = connect(backup, made.key)
    old = before.execute("SELECT value FROM meta WHERE key = 'actor'").fetchone()[0]
    before.close()
    run(restore(backup, made.path, with_passphrase))
    practice = made.open()
    assert practice.meta("actor") != old
    with practice.reading() as rows:
        assert rows.connection.execute("SELECT id, replaces FROM actor").fetchall()[-1] == (
            practice.meta("actor"),
            old,
        )
    with practice.writing(None) as change:
        change.add("women", {"reference": "after"})
    assert run(check(practice)) == []
    practice.close()


def test_the_backup_itself_is_not_touched(made, backup, run, with_passphrase):
    before = {path.name: path.read_bytes() for path in backup.parent.iterdir()}
    run(restore(backup, made.path, with_passphrase))
    assert {path.name: path.read_bytes() for path in backup.parent.iterdir()} == before


def test_where_nothing_was_the_backup_is_simply_there(backup, run, tmp_path, with_passphrase):
    target = tmp_path / "new laptop" / "p.pause"
    assert run(restore(backup, target, with_passphrase)) is None
    assert women(target, with_passphrase) == ["old"]
    assert {path.name for path in target.parent.iterdir()} == {"p.pause", "p.pause.keys", "p.pause.keys.2"}


def test_a_live_file_copied_by_hand_comes_back_with_what_was_in_its_log(made, run, tmp_path, with_passphrase):
    practice = made.open()
    with practice.writing(None) as change:
        change.add("women", {"reference": "in the log"})
    copy = tmp_path / "by hand" / "c.pause"
    copy.parent.mkdir()
    for path in (made.path, *companions(made.path), *key_paths(made.path)):
        if path.exists():
            shutil.copy(path, copy.with_name(path.name.replace("p.pause", "c.pause")))
    practice.close()
    run(restore(copy, tmp_path / "q.pause", with_passphrase))
    assert women(tmp_path / "q.pause", with_passphrase) == ["in the log"]


def crashed(made, in_child) -> None:
    """Leaves the practice as a program that was killed does: a woman more in the log beside it."""

    def dies(_):
        held = made.open()
        with held.writing(None) as change:
            change.add("women", {"reference": "in the log"})
        os._exit(0)  # at once: nothing is closed

    in_child(dies)
    assert companions(made.path)[0].stat().st_size > 0


def test_the_log_of_the_old_file_goes_aside_with_it_and_not_into_the_new(
    made, backup, run, in_child, with_passphrase
):
    crashed(made, in_child)
    aside = run(restore(backup, made.path, with_passphrase))
    assert women(made.path, with_passphrase) == ["old"]
    assert women(aside, with_passphrase) == ["in the log", "new", "old"]


def test_a_log_without_its_file_is_put_aside_too(made, backup, run, in_child, with_passphrase):
    crashed(made, in_child)
    made.path.unlink()
    aside = run(restore(backup, made.path, with_passphrase))
    assert companions(aside)[0].exists()
    assert women(made.path, with_passphrase) == ["old"]


def test_a_backup_of_another_practice_brings_its_own_keys(backup, run, tmp_path, weak, with_passphrase):
    target = tmp_path / "p.pause"
    PracticeFile.create(target, "Elsewhere", "another passphrase", stretch=weak)[0].close()
    aside = run(restore(backup, target, with_passphrase))
    assert women(target, with_passphrase) == ["old"]
    assert women(aside, lambda keys: keys.open_with_passphrase("another passphrase")) == []


def spoilt(backup: Path, how: str, key: bytes) -> type[UserError]:
    whole = backup.read_bytes()
    if how == "missing":
        backup.unlink()
        return FileMissing
    if how == "without keys":
        for path in key_paths(backup):
            path.unlink()
        return KeyFileMissing
    if how in ("newer", "no sentinel", "lines missing"):
        connection = connect(backup, key)
        connection.execute(
            {
                "newer": "UPDATE alembic_version SET version_num = '9999'",
                "no sentinel": "UPDATE meta SET value = 'x' WHERE key = 'sentinel'",
                "lines missing": "UPDATE meta SET value = value + 1 WHERE key = 'ops'",
            }[how]
        )
        connection.close()
        return {"newer": NewerFile, "no sentinel": NotAPractice, "lines missing": DamagedFile}[how]
    if how == "another program":
        backup.unlink()
        connection = make(backup, key)
        connection.execute("CREATE TABLE recipes (name TEXT)")
        connection.close()
        return NotAPractice
    content = {
        "empty": b"",
        "short": whole[:3000],
        "cut off": whole[: len(whole) // 2],
        "a page less": whole[:-4096],
        "a bit flipped": whole[:200_000] + bytes([whole[200_000] ^ 1]) + whole[200_001:],
        "plain text": b"dear diary " * 9999,
    }[how]
    backup.write_bytes(content)
    return EmptyFile if how == "empty" else DamagedFile


@pytest.mark.parametrize(
    "how",
    [
        "missing", "without keys", "newer", "no sentinel", "lines missing", "another program", "empty", "short",
        "cut off", "a page less", "a bit flipped", "plain text",
    ],
)  # fmt: skip
def test_a_backup_that_is_not_good_changes_nothing_and_is_named(made, backup, run, with_passphrase, how):
    error, before = spoilt(backup, how, made.key), made.everything()
    with pytest.raises(error) as caught:
        run(restore(backup, made.path, with_passphrase))
    assert "copy.pause" in str(caught.value)
    assert ".part" not in str(caught.value)
    assert made.everything() == before


def test_a_wrong_passphrase_changes_nothing(made, backup, run):
    before = made.everything()
    with pytest.raises(WrongPassphrase):
        run(restore(backup, made.path, lambda keys: keys.open_with_passphrase("not the passphrase")))
    assert made.everything() == before


def test_nothing_is_put_in_the_place_of_an_open_practice(made, backup, run, with_passphrase):
    practice = made.open()
    with pytest.raises(AlreadyOpen):
        run(restore(backup, made.path, with_passphrase))
    with pytest.raises(AlreadyOpen):
        run(restore(made.path, backup.with_name("other.pause"), with_passphrase))
    practice.close()
    assert women(made.path, with_passphrase) == ["new", "old"]


def test_a_practice_is_not_restored_from_itself(made, backup, run, with_passphrase):
    before = made.everything()
    with pytest.raises(NotABackup):
        run(restore(made.path, made.path, with_passphrase))
    assert made.everything() == before


def test_given_up_half_way_all_is_as_it_was(made, backup, with_passphrase):
    before = made.everything()
    for taken in (1, 2, 3):
        steps = restore(backup, made.path, with_passphrase)
        for _ in range(taken):
            next(steps)
        steps.close()
        assert made.everything() == before


def lasting(made) -> dict[str, bytes]:
    """What lies in the folder, but for the lock and the shared memory, which hold nothing."""
    return {name: content for name, content in made.everything().items() if not name.endswith((".lock", "-shm"))}


@pytest.mark.parametrize("at", ["_link", "put_in_place", "KeyFile.save"])
@pytest.mark.parametrize("stale_log", [False, True])
def test_where_the_disk_is_full_all_is_as_it_was(
    made, backup, run, in_child, with_passphrase, monkeypatch, at, stale_log
):
    if stale_log:
        crashed(made, in_child)
    before = lasting(made)

    def full(path: Path, other: object = None) -> None:
        if at == "_link" and not str(path).endswith(".keys.2"):
            return shutil.copy(path, other)
        if at == "_link":
            other.write_bytes(b"half a copy")
        raise OSError(28, "No space left on device")

    whole, _, name = at.rpartition(".")
    monkeypatch.setattr(getattr(restoring, whole) if whole else restoring, name, full)
    with pytest.raises(DiskFull):
        run(restore(backup, made.path, with_passphrase))
    assert lasting(made) == before


@pytest.mark.parametrize("case", ["same keys", "stale log", "other keys"])
def test_stopped_at_any_step_the_old_file_or_the_new_is_there_whole(
    made, backup, run, tmp_path, in_child, with_passphrase, weak, case
):
    if case == "stale log":
        crashed(made, in_child)
    if case == "other keys":
        for path in (made.path, *key_paths(made.path)):
            path.unlink()
        PracticeFile.create(made.path, "Elsewhere", "another passphrase", stretch=weak)[0].close()
    start = made.everything()
    wholes = {"same keys": ["new", "old"], "stale log": ["in the log", "new", "old"], "other keys": []}

    def opened(path: Path) -> list[str] | None:
        for words in ("seven quiet herons wade", "another passphrase"):
            try:
                return women(path, lambda keys, words=words: keys.open_with_passphrase(words))
            except WrongPassphrase:
                continue
            except UserError:
                return None
        return None

    outcomes = set()
    for step in range(0, 200, 2):
        for path in made.path.parent.iterdir():
            path.unlink()
        for name, content in start.items():
            (made.path.parent / name).write_bytes(content)
        ended = in_child(lambda _: run(restore(backup, made.path, with_passphrase)), at_step=step)
        asides = [path for path in made.path.parent.iterdir() if path.suffix == ".pause" and "before" in path.name]
        here = opened(made.path) if made.path.exists() else None
        beside = [found for path in asides if (found := opened(path)) is not None]
        assert here in (wholes[case], ["old"]) or wholes[case] in beside, (step, here, beside)
        assert wholes[case] == here or wholes[case] in beside  # and what was there before is never lost
        outcomes.add((here == ["old"], wholes[case] in beside))
        if ended.code == 0:
            break
    assert ended.code == 0
    assert {(False, False), (True, True)} <= outcomes
