"""The logo under Practice: chosen, said whose it is, refused with a sentence, taken off, all from the keyboard."""

from pathlib import Path
from uuid import UUID

import pytest
from PIL import Image
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFileDialog

from pause_desktop.gui.main_window import MainWindow
from pause_desktop.gui.places import Place
from pause_desktop.gui.practice_logo import LogoPart
from pause_desktop.gui.practice_page import PracticePage
from pause_desktop.summaries.logos import logo_of


@pytest.fixture
def part(window: MainWindow) -> LogoPart:
    window.go(Place("practice", {"part": "logo"}))
    page = window.leaf("practice").widget
    assert isinstance(page, PracticePage)
    made = page.parts["logo"]
    assert isinstance(made, LogoPart)
    return made


@pytest.fixture
def picture(tmp_path: Path) -> Path:
    path = tmp_path / "ours.jpg"
    Image.new("RGB", (300, 90), (10, 74, 87)).save(path)
    return path


def test_without_one_it_says_so_and_offers_to_choose(part: LogoPart):
    assert part.none.isVisibleTo(part)
    assert not part.plate.isVisibleTo(part)
    assert not part.take_off.isVisibleTo(part)


def test_a_picture_is_chosen_shown_and_kept(window: MainWindow, part: LogoPart, picture, qtbot, monkeypatch):
    monkeypatch.setattr(QFileDialog, "getOpenFileName", lambda *_: (str(picture), ""))
    part.choose.click()
    qtbot.waitUntil(lambda: part.plate.isVisibleTo(part))
    assert window.whisper.words == "ours.jpg is on the cover of the reports from now on."
    assert part.plate.accessibleName() == "Logo of Riverside"
    middle = part.plate.grab().toImage()
    assert middle.pixelColor(middle.width() // 2, middle.height() // 2).blue() < 120
    kept = logo_of(window.desk.practice)
    assert kept is not None
    assert (kept.width, kept.height) == (300, 90)


def test_it_can_be_the_authoritys(window: MainWindow, part: LogoPart, picture, qtbot):
    with window.desk.practice.writing(None) as change:
        change.edit("practice", UUID(window.desk.practice.meta("practice")), {"local_authority": "Fernley Council"})
    part.take(picture)
    qtbot.waitUntil(lambda: part.plate.isVisibleTo(part))
    part.owner.button("local_authority").click()
    assert part.plate.accessibleName() == "Logo of Fernley Council"
    part.owner.button("local_authority").click()  # a second press would leave it nobody's
    assert part.owner.value() == "local_authority"
    part.open()
    assert part.owner.value() == "local_authority"


@pytest.mark.parametrize("name", ["drawing.svg", "gone.png"])
def test_what_is_no_logo_is_said_and_the_one_before_stays(
    window: MainWindow, part: LogoPart, picture, tmp_path: Path, name: str, qtbot
):
    part.take(picture)
    qtbot.waitUntil(lambda: part.plate.isVisibleTo(part))
    before = logo_of(window.desk.practice)
    (tmp_path / "drawing.svg").write_text("<svg/>")
    part.take(tmp_path / name)
    qtbot.waitUntil(lambda: not part.trouble.isHidden())
    assert name in part.trouble.accessibleDescription()
    assert part.plate.isVisibleTo(part)
    assert logo_of(window.desk.practice) == before
    part.take(picture)
    qtbot.waitUntil(part.trouble.isHidden)


def test_it_is_taken_off_from_the_keyboard_and_the_keyboard_stays_here(
    window: MainWindow, part: LogoPart, picture, qtbot
):
    part.take(picture)
    qtbot.waitUntil(lambda: part.plate.isVisibleTo(part))
    part.choose.setFocus()
    qtbot.keyClick(part.choose, Qt.Key.Key_Tab)
    assert window.focusWidget() is part.take_off
    qtbot.keyClick(part.take_off, Qt.Key.Key_Space)
    assert logo_of(window.desk.practice) is None
    assert part.none.isVisibleTo(part)
    assert window.focusWidget() is part.choose
