"""Backups: proved before they are named, whole with their keys, thinned as they age; a failed one is gone."""

import datetime as dt
import shutil
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from pause_desktop.errors import AlreadyExists, BackupFailed, FileMissing, KeyFileMissing, UserError
from pause_desktop.store import backup as backup_module
from pause_desktop.store.backup import Kept, automatic, back_up, folder_of, kept, worth_keeping
from pause_desktop.store.checking import check
from pause_desktop.store.connection import connect
from pause_desktop.store.keyslots import KeyFile, key_paths
from pause_desktop.store.practice_file import PracticeFile

NOON = dt.datetime(2020, 3, 3, 12, tzinfo=dt.UTC)


def add(practice: PracticeFile, reference: str) -> None:
    with practice.writing(None) as change:
        change.add("women", {"reference": reference})


def test_a_backup_opens_alone_with_the_passphrase_and_holds_everything(made, practice, run, tmp_path, passphrase):
    add(practice, "RP-A0001")
    target = tmp_path / "stick" / "copy.pause"
    target.parent.mkdir()
    assert run(back_up(practice, target)) == target
    add(practice, "RP-A0002")
    assert {each.name for each in target.parent.iterdir()} == {"copy.pause", "copy.pause.keys", "copy.pause.keys.2"}
    assert all(each.stat().st_mode & 0o077 == 0 for each in target.parent.iterdir())
    copy = PracticeFile(target, KeyFile.load(target).open_with_passphrase(passphrase))
    with copy.reading() as rows:
        assert rows.pick("women", "reference") == [("RP-A0001",)]
    assert run(check(copy)) == []
    copy.close()


def test_a_backup_can_be_made_while_somebody_reads(practice, run, tmp_path):
    with practice.reading() as rows:
        run(back_up(practice, tmp_path / "copy.pause"))
        assert rows.count("practice") == 1


@pytest.mark.parametrize("taken", ["", ".keys", ".keys.2", "-wal"])
def test_a_name_that_is_taken_is_never_written_over(practice, run, tmp_path, taken):
    there = tmp_path / f"copy.pause{taken}"
    there.write_bytes(b"of somebody")
    with pytest.raises(UserError):
        run(back_up(practice, tmp_path / "copy.pause"))
    assert there.read_bytes() == b"of somebody"
    assert [path.name for path in tmp_path.iterdir() if path.is_file()] == [there.name]


def test_a_name_taken_while_the_copy_was_checked_is_not_written_over_either(practice, tmp_path):
    steps = back_up(practice, tmp_path / "copy.pause")
    next(steps)
    (tmp_path / "copy.pause").write_bytes(b"of somebody")
    with pytest.raises(AlreadyExists):
        list(steps)
    assert (tmp_path / "copy.pause").read_bytes() == b"of somebody"


def test_the_practice_is_no_backup_of_itself(made, practice, run):
    with pytest.raises(AlreadyExists):
        run(back_up(practice, made.path))
    assert run(check(practice)) == []


def test_a_folder_that_is_not_there_is_said(practice, run, tmp_path):
    with pytest.raises(FileMissing, match="nowhere"):
        run(back_up(practice, tmp_path / "nowhere" / "copy.pause"))


def test_a_backup_that_was_given_up_half_way_leaves_nothing(practice, tmp_path):
    for taken in range(1, 4):
        steps = back_up(practice, tmp_path / "copy.pause")
        for _ in range(taken):
            next(steps)
        steps.close()
        assert not [path for path in tmp_path.iterdir() if path.is_file()]


def test_a_copy_that_does_not_prove_itself_is_removed(practice, run, tmp_path, monkeypatch):
    copy = backup_module._copy

    def spoilt(practice: PracticeFile, made: Path) -> None:
        copy(practice, made)
        raw = bytearray(made.read_bytes())
        raw[50 * 4096 + 9] ^= 1
        made.write_bytes(raw)

    def cut_off(practice: PracticeFile, made: Path) -> None:
        copy(practice, made)
        made.write_bytes(made.read_bytes()[: 60 * 4096])

    for damage in (spoilt, cut_off):
        monkeypatch.setattr(backup_module, "_copy", damage)
        with pytest.raises(BackupFailed):
            run(back_up(practice, tmp_path / "copy.pause"))
        assert not [path for path in tmp_path.iterdir() if path.is_file()]


def test_without_key_files_there_is_no_backup(made, practice, run, tmp_path):
    for path in key_paths(made.path):
        path.unlink()
    with pytest.raises(KeyFileMissing):
        run(back_up(practice, tmp_path / "copy.pause"))


def test_a_backup_stopped_at_any_step_is_whole_or_has_no_name(made, run, tmp_path, in_child):
    stopped = 0
    for step in range(0, 60, 2):
        target = tmp_path / f"{step}.pause"

        def work(_, target=target):
            run(back_up(made.open(), target))

        ended = in_child(work, at_step=step)
        if target.exists():
            connect(target, KeyFile.load(target).open_with_recovery_key(made.recovery)).close()
            assert all(path.exists() for path in key_paths(target))
        else:
            stopped += 1
            practice = made.open()
            run(back_up(practice, target))  # what an unfinished one left is no hindrance
            practice.close()
        if ended.code == 0:
            break
    assert ended.code == 0
    assert stopped > 3


def test_one_is_made_beside_the_file_only_when_the_journal_has_grown(made, run):
    practice = made.open(now=lambda: NOON)
    first = run(automatic(practice))
    assert first == folder_of(made.path) / "2020-03-03T12-00-00Z.pause"
    assert run(automatic(practice)) is None
    add(practice, "RP-A0001")
    second = run(automatic(practice, before="importing"))
    assert second.name == "2020-03-03T12-00-01Z-before-importing.pause"
    assert [(each.path, each.before) for each in kept(made.path)] == [(second, "importing")]  # one of the day
    practice.close()


def test_a_damaged_newest_backup_is_no_reason_to_make_none(made, run):
    practice = made.open()
    first = run(automatic(practice))
    first.write_bytes(first.read_bytes()[:5000])
    assert run(automatic(practice)) is not None
    practice.close()


def test_a_practice_left_for_a_year_still_has_a_backup(made, run):
    for day in (NOON, NOON + dt.timedelta(days=365)):
        practice = made.open(now=lambda day=day: day)
        assert run(automatic(practice))
        practice.close()
    (left,) = kept(made.path)
    assert left.at.year == 2021
    assert len(list(folder_of(made.path).iterdir())) == 3  # it and its keys; the old one's went with it


def test_what_an_interrupted_backup_left_is_swept_and_nothing_else(made, practice, run):
    folder = folder_of(made.path)
    folder.mkdir()
    (folder / ".2020.pause.0a0b.part").write_bytes(b"half")
    (folder / ".2020.pause.0a0b.part-journal").write_bytes(b"half")
    (folder / "notes.txt").write_bytes(b"hers")
    shutil.copy(made.path, folder / "my own copy.pause")
    run(automatic(practice))
    names = {path.name for path in folder.iterdir()}
    assert {"notes.txt", "my own copy.pause"} < names
    assert not [name for name in names if ".part" in name]


def backups(*days_ago: float, before: str = "") -> list[Kept]:
    return [Kept(Path(f"{ago}{before}"), NOON - dt.timedelta(days=ago), before) for ago in days_ago]


def ages(keep: set[Kept]) -> list[int]:
    return sorted((NOON - each.at).days for each in keep)


def test_a_backup_each_day_thins_to_days_weeks_and_months():
    # 3 March 2020 was a Tuesday: the last days of earlier weeks were Sundays, 2, 9, 16 days ago
    assert ages(worth_keeping(backups(*range(100)), NOON)) == [0, 1, 2, 3, 4, 5, 6, 9, 16, 32]


def test_of_one_day_the_newest_stays_and_what_stood_before_something():
    assert ages(worth_keeping(backups(0, 0.1, 0.2, 0.3), NOON)) == [0]
    assert len(worth_keeping(backups(0, 0.1, 0.2) + backups(0.15, 8.2, before="migrating"), NOON)) == 3


@given(st.lists(st.floats(0, 200), max_size=60), st.sampled_from(["", "migrating"]))
def test_however_many_there_are_the_newest_stays_and_none_is_older_than_90_days(days_ago, before):
    found = backups(*days_ago, before=before)
    keep = worth_keeping(found, NOON)
    assert keep <= set(found)
    assert all(NOON - each.at <= dt.timedelta(days=90) for each in keep)
    young = [each for each in found if NOON - each.at <= dt.timedelta(days=90)]
    assert not young or max(each.at for each in young) in {each.at for each in keep}
    assert before or len(keep) <= 7 + 4 + 3
    assert worth_keeping(keep, NOON) == keep
