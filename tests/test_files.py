"""Files written whole or not at all, and claims that one program has at a time."""

import os
import threading

import pytest

from pause_desktop import files
from pause_desktop.errors import AlreadyOpen, DiskFull, FileMissing, ReadOnly, UserError
from pause_desktop.files import Claim, beside, plain, plain_words, put_in_place, replacing, sync, write_whole


def test_a_file_is_replaced_whole_and_is_nobody_else_s_to_read(tmp_path):
    path = tmp_path / "p.keys"
    path.write_bytes(b"a longer old content")
    write_whole(path, b"new")
    assert path.read_bytes() == b"new"
    assert path.stat().st_mode & 0o777 == 0o600
    assert list(tmp_path.glob("*")) == [path]


def test_a_file_that_others_may_read_follows_the_usual_rule(tmp_path):
    before = os.umask(0o022)
    write_whole(tmp_path / "report.pdf", b"", private=False)
    os.umask(before)
    assert (tmp_path / "report.pdf").stat().st_mode & 0o777 == 0o644


@pytest.mark.parametrize("trouble", [LookupError, KeyboardInterrupt, GeneratorExit])
def test_trouble_while_writing_leaves_the_old_file(tmp_path, trouble):
    path = tmp_path / "p.keys"
    path.write_bytes(b"old")
    with pytest.raises(trouble), replacing(path) as file:  # noqa: PT012
        file.write(b"half")
        raise trouble
    assert path.read_bytes() == b"old"
    assert list(tmp_path.iterdir()) == [path]


@pytest.mark.parametrize("step", ["fsync", "replace"])
def test_a_full_disk_leaves_the_old_file(tmp_path, monkeypatch, step):
    path = tmp_path / "p.keys"
    path.write_bytes(b"old")

    def full(*_: object) -> None:
        raise OSError(28, "No space left on device")

    monkeypatch.setattr(f"pause_desktop.files.os.{step}", full)
    with pytest.raises(DiskFull):
        write_whole(path, b"new")
    assert path.read_bytes() == b"old"
    assert not [each for each in tmp_path.iterdir() if each.name.endswith(".part")]


def test_what_stands_beside_a_file_is_hidden_and_never_the_same(tmp_path):
    names = {beside(tmp_path / "p.pause").name for _ in range(50)}
    assert len(names) == 50
    assert all(name.startswith(".p.pause.") and name.endswith(".part") for name in names)


def test_a_finished_file_takes_the_place_of_another(tmp_path):
    made, path = tmp_path / "made", tmp_path / "path"
    made.write_bytes(b"new")
    path.write_bytes(b"old")
    sync(made)
    put_in_place(made, path)
    assert path.read_bytes() == b"new"
    assert not made.exists()


@pytest.mark.parametrize(
    ("number", "kind"),
    [(28, DiskFull), (122, DiskFull), (27, DiskFull), (13, ReadOnly), (30, ReadOnly), (5, ReadOnly)],
)
def test_each_kind_of_failure_has_its_sentence(tmp_path, number, kind):
    said = plain(OSError(number, os.strerror(number)), tmp_path / "p.pause")
    assert type(said) is kind
    assert os.strerror(number) not in str(said)


def test_a_missing_file_and_a_missing_folder_are_told_apart(tmp_path):
    for path, name in ((tmp_path / "p.pause", "p.pause"), (tmp_path / "gone" / "p.pause", "gone")):
        with pytest.raises(FileMissing, match=name), plain_words(path):
            path.read_bytes()


def test_only_trouble_with_files_is_put_in_plain_words(tmp_path):
    with pytest.raises(KeyError), plain_words(tmp_path):
        raise KeyError


def test_a_claim_is_one_program_s_and_goes_with_it(tmp_path):
    path = tmp_path / "p.pause"
    one, two = Claim(path), Claim(path)
    one.take()
    with pytest.raises(AlreadyOpen, match=r"p\.pause"):
        two.take()
    one.release()
    two.take()
    two.release()
    two.release()
    assert not [each for each in tmp_path.iterdir() if each.name.endswith(".lock")]


def test_a_lock_file_left_by_a_crash_holds_nobody_up(tmp_path):
    (tmp_path / ".p.pause.lock").write_bytes(b"")
    claim = Claim(tmp_path / "p.pause")
    claim.take()
    claim.release()


def test_a_claim_holds_by_whatever_link_the_file_is_reached(tmp_path):
    (tmp_path / "deep").mkdir()
    (tmp_path / "deep" / "p.pause").write_bytes(b"")
    (tmp_path / "link.pause").symlink_to(tmp_path / "deep" / "p.pause")
    claim = Claim(tmp_path / "deep" / "p.pause")
    claim.take()
    with pytest.raises(AlreadyOpen):
        Claim(tmp_path / "link.pause").take()
    claim.release()


def test_links_in_a_ring_do_not_stop_a_claim(tmp_path):
    (tmp_path / "a").symlink_to(tmp_path / "b")
    (tmp_path / "b").symlink_to(tmp_path / "a")
    claim = Claim(tmp_path / "a")
    claim.take()
    claim.release()


def test_a_claim_in_a_folder_that_is_not_there_says_so(tmp_path):
    with pytest.raises(FileMissing):
        Claim(tmp_path / "gone" / "p.pause").take()


def test_many_at_once_never_hold_the_same_claim(tmp_path):
    path, holding, most, lock = tmp_path / "p.pause", 0, 0, threading.Lock()

    def grab() -> None:
        nonlocal holding, most
        for _ in range(200):
            claim = Claim(path)
            try:
                claim.take()
            except AlreadyOpen:
                continue
            with lock:
                holding += 1
                most = max(most, holding)
            with lock:
                holding -= 1
            claim.release()

    threads = [threading.Thread(target=grab) for _ in range(4)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join(60)
    assert most == 1


def test_the_last_holder_going_is_not_taken_for_one_who_is_still_there(tmp_path, monkeypatch):
    path = tmp_path / "p.pause"
    first = Claim(path)
    first.take()
    lock = files._lock

    def goes_just_now(file) -> None:
        monkeypatch.setattr(files, "_lock", lock)
        first.release()  # between the opening and the locking
        lock(file)

    monkeypatch.setattr(files, "_lock", goes_just_now)
    second = Claim(path)
    second.take()
    with pytest.raises(UserError):
        Claim(path).take()
    second.release()


def test_what_a_killed_write_left_is_swept_away_by_the_next_and_nothing_else(tmp_path):
    target = tmp_path / "report.pdf"
    left, going_on = beside(target), beside(target)
    others = [beside(tmp_path / "other.pdf"), tmp_path / ".report.pdf.mine.part", tmp_path / "report.pdf.part"]
    for each in (left, going_on, *others):
        each.write_bytes(b"half")
        if each is not going_on:
            os.utime(each, (0, 0))
    write_whole(target, b"whole")
    assert sorted(tmp_path.iterdir()) == sorted([target, going_on, *others])


def test_a_link_with_such_a_name_is_left_alone(tmp_path):
    target, kept = tmp_path / "report.pdf", tmp_path / "kept"
    kept.write_bytes(b"hers")
    os.utime(kept, (0, 0))
    link = beside(target)
    link.symlink_to(kept)
    write_whole(target, b"whole")
    assert link.is_symlink()
    assert kept.read_bytes() == b"hers"
