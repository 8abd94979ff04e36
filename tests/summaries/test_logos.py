"""The logo of a real practice: kept in the encrypted file, found by every report, refused without a loss."""

import datetime as dt
import os
from collections.abc import Callable
from io import BytesIO
from pathlib import Path
from uuid import UUID, uuid4

import pytest
from PIL import Image

from pause_desktop.errors import FileMissing, LogoUnreadable
from pause_desktop.store.backup import back_up
from pause_desktop.store.practice_file import PracticeFile
from pause_desktop.store.preferences import Preferences
from pause_desktop.summaries.choices import Choices
from pause_desktop.summaries.impact import FORMS, summary, write
from pause_desktop.summaries.logos import forget_logo, logo_of, owner_of, say_owner, take_logo
from tests.summaries.conftest import finished

DAY = dt.date(2026, 3, 31)


@pytest.fixture
def practice(invent: Callable[[int], PracticeFile]) -> PracticeFile:
    return invent(3)


@pytest.fixture
def picture(tmp_path: Path) -> Path:
    path = tmp_path / "ours.png"
    Image.new("RGB", (300, 90), (10, 74, 87)).save(path)
    return path


def test_a_practice_has_none_until_one_is_chosen(practice: PracticeFile) -> None:
    assert logo_of(practice) is None
    assert owner_of(practice) == "practice"
    assert finished(summary(practice, Choices(DAY))).impact.logo is None


def test_it_is_kept_with_its_owner_and_on_every_report_until_it_is_taken_off(
    practice: PracticeFile, picture: Path
) -> None:
    made = take_logo(practice, picture, "local_authority")
    picture.unlink()
    assert logo_of(practice) == made
    assert made.alt == "Logo of Fernley"
    assert finished(summary(practice, Choices(DAY))).impact.logo == made
    say_owner(practice, "practice")
    found = logo_of(practice)
    assert found is not None
    assert found.alt == "Logo of Pause Fernley (invented)"
    forget_logo(practice)
    assert logo_of(practice) is None


def test_it_is_the_practices_where_no_authority_is_named(practice: PracticeFile, picture: Path) -> None:
    with practice.writing(None) as change:
        change.edit("practice", UUID(practice.meta("practice")), {"local_authority": None})
    assert take_logo(practice, picture, "local_authority").owner == "Pause Fernley (invented)"


def test_an_owner_without_a_logo_is_nothing_to_keep(practice: PracticeFile) -> None:
    say_owner(practice, "local_authority")
    assert owner_of(practice) == "practice"


def test_what_is_no_logo_leaves_the_one_before(practice: PracticeFile, picture: Path, tmp_path: Path) -> None:
    before = take_logo(practice, picture, "practice")
    rubbish, folder = tmp_path / "rubbish.png", tmp_path / "folder.png"
    rubbish.write_bytes(b"\x89PNG rubbish")
    folder.mkdir()
    with pytest.raises(LogoUnreadable, match=r"rubbish\.png"):
        take_logo(practice, rubbish, "local_authority")
    for gone in (tmp_path / "gone.png", folder):
        with pytest.raises(FileMissing, match=gone.name):
            take_logo(practice, gone, "local_authority")
    assert logo_of(practice) == before


@pytest.mark.skipif(not hasattr(os, "mkfifo"), reason="pipes of POSIX")
def test_a_pipe_is_not_waited_for(practice: PracticeFile, tmp_path: Path) -> None:
    os.mkfifo(tmp_path / "pipe.png")
    with pytest.raises(FileMissing):
        take_logo(practice, tmp_path / "pipe.png", "practice")


def test_no_worker_sees_it_among_her_own_preferences(practice: PracticeFile, picture: Path) -> None:
    take_logo(practice, picture, "practice")
    assert Preferences(practice, uuid4()).get("logo") is None


def test_a_backup_has_it_too(practice: PracticeFile, picture: Path, tmp_path: Path) -> None:
    made = take_logo(practice, picture, "practice")
    finished(back_up(practice, tmp_path / "copy.pause"))
    copy = PracticeFile(tmp_path / "copy.pause", practice.key)
    assert logo_of(copy) == made
    copy.close()


@pytest.mark.parametrize("form", FORMS)
def test_every_form_is_made_with_it_the_same_twice(
    practice: PracticeFile, picture: Path, tmp_path: Path, form: str
) -> None:
    without, one, two = (tmp_path / f"{name}{form}" for name in ("without", "one", "two"))
    finished(write(practice, Choices(DAY), without))
    take_logo(practice, picture, "practice")
    finished(write(practice, Choices(DAY), one))
    finished(write(practice, Choices(DAY), two))
    assert one.read_bytes() == two.read_bytes() != without.read_bytes()


def test_no_plain_copy_of_it_lies_beside_the_practice(practice: PracticeFile, picture: Path) -> None:
    made = take_logo(practice, picture, "practice")
    around = [each for each in practice.path.parent.iterdir() if each.is_file() and each != picture]
    assert around
    assert not any(made.png[8:60] in each.read_bytes() for each in around)
    assert Image.open(BytesIO(made.png)).size == (300, 90)
