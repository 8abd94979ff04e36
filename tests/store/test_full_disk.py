"""A disk without room: a sentence, what was there is still there, and it works again once there is room."""

import os
import signal
import subprocess
import sys
import uuid
from pathlib import Path

import pytest

from pause_desktop.errors import UserError
from pause_desktop.store.backup import automatic, back_up, restore
from pause_desktop.store.checking import check
from pause_desktop.store.draft_writer import DraftWriter
from pause_desktop.store.drafts import Drafts
from pause_desktop.store.keyslots import KeyFile
from pause_desktop.store.practice_file import PracticeFile

pytestmark = pytest.mark.skipif(sys.platform == "win32", reason="limits of POSIX")


def limited(size: int) -> None:
    """No file of this process may grow beyond a size from here on; writes fail as on a full disk."""
    import resource

    signal.signal(signal.SIGXFSZ, signal.SIG_IGN)
    resource.setrlimit(resource.RLIMIT_FSIZE, (size, size))


def refused(say, work) -> None:
    """Does what must fail with a sentence; anything else that is raised ends the child with a traceback."""
    try:
        work()
    except UserError as error:
        say(f"refused {error}")
    else:
        say("done")


@pytest.fixture
def big(made) -> Path:
    """The practice with some weight to it."""
    practice = made.open()
    with practice.writing(None) as change:
        change.add_many("women", ((uuid.uuid4(), {"reference": f"RP-{n}"}) for n in range(2000)))
    practice.close()
    return made.path


def women(practice: PracticeFile) -> int:
    with practice.reading() as rows:
        return rows.count("women")


LIMITS = [0, 512, 4096, 40_000, 200_000, 450_000, 700_000, 1_000_000, 1_500_000]


@pytest.mark.parametrize("limit", LIMITS)
def test_what_does_not_fit_is_not_saved_and_the_rest_is_still_there(made, big, run, in_child, limit):
    def work(say):
        practice = made.open()
        limited(limit)

        def save():
            with practice.writing(None) as change:
                change.add_many("women", ((uuid.uuid4(), {"reference": f"NEW-{n}"}) for n in range(4000)))

        refused(say, save)
        say(str(women(practice)))
        refused(say, practice.close)

    ended = in_child(work)
    assert ended.code == 0, ended.said
    assert ended.said[0].startswith("refused"), ended.said
    assert "Traceback" not in "".join(ended.said)
    assert ended.said[1] == "2000"
    practice = made.open()
    assert women(practice) == 2000
    assert run(check(practice)) == []
    practice.close()


@pytest.mark.parametrize("limit", LIMITS[:-1])
def test_what_does_not_fit_leaves_no_half_of_a_copy(made, big, run, in_child, tmp_path, passphrase, weak, limit):
    target = tmp_path / "out" / "copy.pause"
    target.parent.mkdir()

    def work(say):
        practice = made.open()
        size = big.stat().st_size
        say("limit")
        limited(min(limit, size - 4096))
        refused(say, lambda: run(back_up(practice, target)))
        refused(say, lambda: run(automatic(practice)))
        practice.close()

        def restored():
            return run(restore(big, target, lambda keys: keys.open_with_passphrase(passphrase)))

        refused(say, restored)
        limited(min(limit, 400_000))
        refused(say, lambda: PracticeFile.create(target, "Riverside", passphrase, stretch=weak))

    ended = in_child(work)
    assert ended.code == 0, ended.said
    assert [line.split()[0] for line in ended.said[1:]] == ["refused"] * 4, ended.said
    assert list(target.parent.iterdir()) == []
    practice = made.open()
    assert women(practice) == 2000
    practice.close()


def narrowed(size: int) -> None:
    """As `limited`, until it is widened again."""
    import resource

    signal.signal(signal.SIGXFSZ, signal.SIG_IGN)
    resource.setrlimit(resource.RLIMIT_FSIZE, (size, resource.RLIM_INFINITY))


@pytest.mark.parametrize("limit", [0, 512, 8192])
def test_a_draft_that_does_not_fit_is_held_and_written_once_there_is_room(made, run, in_child, limit):
    def work(say):
        practice = made.open()
        writer = DraftWriter(practice)
        writer.keep("before", "contacts", {"summary": "Met her"})
        say(str(writer.wait()))
        narrowed(limit)
        writer.keep("half", "contacts", {"summary": "She said that " * 2000})
        say(str(writer.wait()))
        say(type(writer.trouble).__name__)
        say(",".join(sorted(draft.key for draft in writer.all())))
        narrowed(10_000_000)
        say(str(writer.wait()))
        practice.close()

    ended = in_child(work)
    assert ended.code == 0, ended.said
    assert ended.said[:2] == ["True", "False"]
    assert ended.said[2] in ("DiskFull", "NotSaved")
    assert ended.said[3:] == ["before,half", "True"]
    practice = made.open()
    assert {draft.key for draft in Drafts(practice).all()} == {"before", "half"}
    assert run(check(practice)) == []
    practice.close()


@pytest.mark.parametrize("limit", [0, 100, 500])
def test_a_passphrase_that_cannot_be_written_is_not_changed(made, in_child, passphrase, weak, limit):
    before = made.everything()

    def work(say):
        keys = KeyFile.load(made.path, weak)
        limited(limit)
        refused(say, lambda: keys.change_passphrase(made.key, "eleven loud geese fly"))

    ended = in_child(work)
    assert ended.said == [
        "refused There is no room left on the disk. Nothing was changed; make room and try again."
    ]
    assert made.everything() == before


@pytest.fixture
def small_disk(tmp_path):
    """A disk of two megabytes, where this machine lets us make one."""
    disk = tmp_path / "disk"
    disk.mkdir()
    mount = ["mount", "-t", "tmpfs", "-o", "size=2m", "tmpfs", str(disk)]
    try:
        made = os.geteuid() == 0 and subprocess.run(mount, capture_output=True).returncode == 0
    except OSError:
        made = False
    if not made:
        pytest.skip("no disk can be mounted here")
    yield disk
    subprocess.run(["umount", "-l", str(disk)], check=True)


def test_on_a_disk_that_really_fills_up_nothing_saved_is_lost(small_disk, run, passphrase, weak):
    practice, _ = PracticeFile.create(small_disk / "p.pause", "Riverside", passphrase, stretch=weak)
    saved = 0
    with pytest.raises(UserError, match="no room left"):  # noqa: PT012
        for _ in range(10_000):
            with practice.writing(None) as change:
                change.add("women", {"reference": uuid.uuid4().hex, "safe_contact_notes": "x" * 5000})
            saved += 1
    assert women(practice) == saved > 0
    with pytest.raises(UserError, match="no room left"):
        run(back_up(practice, small_disk / "copy.pause"))
    practice.close()
    practice = PracticeFile(small_disk / "p.pause", practice.key)
    assert women(practice) == saved
    assert run(check(practice)) == []
    practice.close()
