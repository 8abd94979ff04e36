"""Killed while she answers: the program asks to be unlocked, shows no record, and offers to go on where she was."""

import os
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path
from uuid import UUID

import pytest

import pause_desktop
from pause_desktop.app import Program
from pause_desktop.gui.deeds import Deeds
from pause_desktop.gui.main_window import MainWindow
from pause_desktop.settings import Settings
from pause_desktop.store.keyslots import Stretch
from tests.gui.handover.conftest import PASSPHRASE, windows

ANSWERING = Path(__file__).with_name("answering_program.py")
HIDDEN = ("Łucja", "Nowak", "A walk", "Saturday market")


@pytest.fixture
def killed(made_once: tuple[Path, bytes, dict[str, UUID]], copied: Path) -> UUID:
    """A program that was killed the moment the file had her second answer; gives the woman."""
    _, key, ids = made_once
    woman = ids["RP-A0007"]
    folder = str(Path(pause_desktop.__file__).parent.parent)
    answering = subprocess.Popen(
        [sys.executable, str(ANSWERING), str(copied), key.hex(), woman.hex], stdout=subprocess.PIPE, text=True,
        env={**os.environ, "PYTHONPATH": folder},
    )  # fmt: skip
    assert answering.stdout is not None
    try:
        assert answering.stdout.readline() == "kept\n"
    finally:
        answering.kill()
        answering.wait()
        answering.stdout.close()
    return woman


@pytest.fixture
def program(qapp, killed: UUID, copied: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[Program]:
    """The same program, started again on the same file."""
    monkeypatch.setattr("pause_desktop.app.Deeds", lambda *given: Deeds(*given, stretch=Stretch(64, 1, 1)))
    qapp.setQuitOnLastWindowClosed(False)
    settings = Settings.load()
    begun = Program(qapp, settings, copied, lambda _path: None)
    begun.begin()
    begun.unlock.activateWindow()
    yield begun
    if begun.window is not None:
        begun.window.close()
    else:
        begun.unlock.close()


def unlocked(program: Program, hands) -> MainWindow:
    hands.until(program.unlock.passphrase.passphrase.edit.hasFocus)
    hands.type(PASSPHRASE)
    hands.press("Return")
    hands.until(lambda: getattr(program.unlock.page, "buttons", None))
    buttons = program.unlock.page.buttons
    next(each for each in buttons if "Priya" in each.text()).click()
    hands.until(lambda: program.window is not None and program.window.isVisible())
    return program.window


def test_it_asks_to_be_unlocked_and_then_offers_to_go_on_where_she_was(
    program: Program, killed, hands, seen, qtbot
):
    assert program.window is None
    assert not [word for word in HIDDEN if word in seen()]

    window = unlocked(program, hands)
    assert (window.place.page, window.place.facts) == ("handover", {"woman": killed.hex})
    told = seen()
    assert "2 of 12 areas" in told
    assert not [word for word in HIDDEN if word in told]

    page = window.leaf("handover").widget
    page.part.on.click()
    qtbot.waitExposed(page.her_screen)
    assert windows() == [page.her_screen]
    assert page.her_screen.sitting.answers == {"health": 4, "mental_and_emotional_health": 2}
    assert (page.her_screen.ask.count.text(), page.her_screen.ask.faces.step) == ("2 of 12", 2)
    page.handing_over.give_way()
