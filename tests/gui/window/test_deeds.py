import datetime as dt
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

from pause_desktop.errors import FileMissing, WrongPassphrase
from pause_desktop.gui.deeds import Deeds, is_demo, said_opened
from pause_desktop.settings import Settings
from pause_desktop.store import audit
from pause_desktop.store.backup import back_up
from pause_desktop.store.keyslots import Stretch

WEAK = Stretch(memory_kib=64, passes=1, lanes=1)
PASSPHRASE = "garden gate letterbox"
TODAY = dt.date(2026, 5, 14)


def ended(steps: Any) -> Any:
    """What long work gives in the end."""
    while True:
        try:
            next(steps)
        except StopIteration as end:
            return end.value


@pytest.fixture
def settings() -> Settings:
    return Settings()


@pytest.fixture
def deeds(settings: Settings, tmp_path: Path) -> Iterator[Deeds]:
    made = Deeds(settings, tmp_path, stretch=WEAK, today=lambda: TODAY)
    yield made
    made.close()


@pytest.fixture
def path(deeds: Deeds, tmp_path: Path) -> Path:
    deeds.create(tmp_path / "riverside.pause", "Riverside", "Priya Holt", PASSPHRASE)
    deeds.close()
    return tmp_path / "riverside.pause"


def test_a_new_practice_is_open_with_its_lead(deeds: Deeds, tmp_path: Path):
    recovery, opened = deeds.create(tmp_path / "new.pause", "New", "Priya Holt", PASSPHRASE)

    assert [(each.name, each.role) for each in deeds.workers(opened)] == [("Priya Holt", "lead")]
    assert recovery.count("-") == 6


def test_wrong_passphrases_are_counted_and_the_right_one_forgets_them(deeds: Deeds, path: Path):
    for _ in range(3):
        with pytest.raises(WrongPassphrase):
            ended(deeds.open(path, "not the right one"))
    assert deeds.failures(path) == 3
    opened = ended(deeds.open(path, PASSPHRASE))

    assert opened.path == path
    assert deeds.failures(path) == 0
    first, *_ = audit.lines(opened)
    assert (first.kind, first.detail) == ("failed to unlock", {"tries": 3})


def test_opening_again_after_going_back_is_not_in_its_own_way(deeds: Deeds, path: Path):
    ended(deeds.open(path, PASSPHRASE))

    assert ended(deeds.open(path, PASSPHRASE)).path == path


def test_a_file_that_is_gone_is_said_to_be_gone(deeds: Deeds, tmp_path: Path):
    with pytest.raises(FileMissing):
        ended(deeds.open(tmp_path / "gone.pause", PASSPHRASE))


def test_a_worker_is_added_once_however_her_name_is_written(deeds: Deeds, path: Path):
    opened = ended(deeds.open(path, PASSPHRASE))
    first = deeds.add_worker(opened, "Beth Adeyemi")

    assert deeds.add_worker(opened, " beth adeyemi ") == first
    assert len(deeds.workers(opened)) == 2


def test_a_backup_is_restored_by_its_own_passphrase(deeds: Deeds, path: Path, tmp_path: Path):
    ended(back_up(ended(deeds.open(path, PASSPHRASE)), tmp_path / "kept.pause"))
    to = deeds.restore(tmp_path / "kept.pause", tmp_path / "back.pause")
    with pytest.raises(WrongPassphrase):
        ended(deeds.open(to, "not the right one"))
    assert not to.exists()
    opened = ended(deeds.open(to, PASSPHRASE))

    assert opened.path == to
    assert [each.name for each in deeds.workers(opened)] == ["Priya Holt"]


def test_the_invented_practice_is_made_once_and_opened_again(deeds: Deeds, tmp_path: Path):
    first = ended(deeds.demo())
    assert is_demo(first.path, tmp_path)
    with first.reading() as rows:
        assert rows.count("women") == 40
    deeds._settings.remember(first.path, "2026-05-14T09:00:00+00:00", "")
    assert "an invented practice" in next(each for each in deeds.recent() if each.path == first.path).said
    again = ended(deeds.demo())

    assert again.path == first.path


def test_an_invented_practice_stopped_on_the_way_leaves_no_file(deeds: Deeds, tmp_path: Path):
    steps = deeds.demo()
    next(steps)
    next(steps)
    steps.close()

    assert list(tmp_path.glob("*.pause*")) == []


def test_practices_that_are_gone_are_not_offered(deeds: Deeds, settings: Settings, path: Path, tmp_path: Path):
    settings.remember(tmp_path / "gone.pause", "2026-05-13T17:42:00")
    settings.remember(path, "2026-05-13T17:42:00")

    assert [(each.practice, each.said) for each in deeds.recent()] == [("Riverside", "opened yesterday at 17:42")]


@pytest.mark.parametrize(
    ("moment", "words"),
    [
        ("2026-05-14T09:05:00+01:00", "opened today at 09:05"),
        ("2025-12-01T09:05:00", "opened on 1 December 2025 at 09:05"),
        ("nonsense", ""),
    ],
)
def test_when_a_file_was_opened_is_said_in_words(moment: str, words: str):
    assert said_opened(moment, TODAY) == words
