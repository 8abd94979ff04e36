import datetime as dt
import gc
import subprocess
import sys
import threading
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt

from pause_desktop import app
from pause_desktop.app import Program, icon_of_program
from pause_desktop.gui.help.calling import Help
from pause_desktop.settings import Settings
from pause_desktop.store.backup import kept
from pause_desktop.store.keyslots import Stretch
from pause_desktop.store.practice_file import PracticeFile

PASSPHRASE = "garden gate letterbox"


@pytest.fixture
def path(tmp_path: Path) -> Path:
    weak = Stretch(memory_kib=64, passes=1, lanes=1)
    made, _ = PracticeFile.create(tmp_path / "p.pause", "Riverside", PASSPHRASE, lead="Priya Holt", stretch=weak)
    with made.writing(None) as change:
        change.add("women", {"reference": "RP-A0001", "first_name": "Carly"})
    made.close()
    return made.path


@pytest.fixture
def begin(qapp, path: Path, qtbot) -> Iterator[Callable[[], Program]]:
    begun: list[Program] = []

    def make() -> Program:
        program = Program(qapp, Settings.load(), path, again.append)
        begun.append(program)
        program.begin()
        qtbot.addWidget(program.unlock)
        return program

    again: list[Path] = []
    make.again = again  # pyright: ignore[reportFunctionMemberAccess]
    qapp.setQuitOnLastWindowClosed(False)
    yield make
    for program in begun:
        if program.window is not None and program.window.isVisible():
            program.window.close()


def enter(program: Program, qtbot) -> None:
    """Types the passphrase and says who sits there."""
    unlock = program.unlock
    assert unlock is not None
    qtbot.keyClicks(unlock.passphrase.passphrase.edit, PASSPHRASE)
    qtbot.keyClick(unlock.passphrase.passphrase.edit, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: bool(getattr(unlock.page, "buttons", None)))
    unlock.page.buttons[0].click()
    qtbot.waitUntil(lambda: program.window is not None and program.window.isVisible())
    qtbot.addWidget(program.window)
    with qtbot.waitActive(program.window):
        program.window.activateWindow()


def test_a_passphrase_and_a_worker_lead_to_her_day(begin, path: Path, qtbot):
    program = begin()
    enter(program, qtbot)

    assert program.window.windowTitle() == "Riverside – Pause Desktop"
    assert program.window.place.page == "day"
    assert Settings.load().recent == [str(path)]
    assert dt.datetime.fromisoformat(Settings.load().opened[str(path)]).tzinfo is not None


def test_f1_helps_on_the_first_screen(begin, qtbot):
    program = begin()
    with qtbot.waitActive(program.unlock):
        program.unlock.activateWindow()
    qtbot.keyClick(program.unlock, Qt.Key.Key_F1)

    helped = program.unlock.findChild(Help)
    assert helped.shown.topic.name == "first-screen"


def test_entering_backs_up_what_has_changed(begin, path: Path, qtbot):
    enter(begin(), qtbot)

    qtbot.waitUntil(lambda: len(kept(path)) == 1)


def test_after_a_lock_the_same_person_comes_back_to_the_same_page(begin, path: Path, qtbot):
    program = begin()
    enter(program, qtbot)
    qtbot.keyClick(program.window, Qt.Key.Key_3, Qt.KeyboardModifier.AltModifier)
    qtbot.keyClick(program.window, Qt.Key.Key_L, Qt.KeyboardModifier.ControlModifier)
    assert begin.again == [path]
    later = begin()
    enter(later, qtbot)

    assert later.window.place.page == "drafts"


def test_closing_the_window_lets_the_file_go(begin, path: Path, qtbot):
    program = begin()
    enter(program, qtbot)
    program.window.close()

    assert not path.with_name(f".{path.name}.lock").exists()


def test_the_program_has_an_icon(qapp):
    assert not icon_of_program().isNull()


def test_what_comes_next_is_loaded_on_a_thread_once_the_first_screen_stands(begin, monkeypatch, qtbot):
    loading: list[str] = []
    monkeypatch.setattr(app, "_load", lambda: loading.append(threading.current_thread().name))
    program = begin()

    assert program.unlock.isVisible()
    assert loading == []
    gc.collect()
    qtbot.waitUntil(lambda: loading == ["loading"])


def test_the_first_screen_loads_neither_the_store_nor_the_report():
    heavy = "{'sqlmodel', 'sqlalchemy', 'sqlcipher3', 'alembic', 'matplotlib', 'reportlab', 'openpyxl', 'zxcvbn'}"
    look = f"import sys, pause_desktop.app; print(sorted({heavy} & set(sys.modules)))"
    loaded = subprocess.run([sys.executable, "-c", look], capture_output=True, text=True, check=True)

    assert loaded.stdout.strip() == "[]"


def test_the_language_is_known_before_any_words_of_the_window_are_said():
    look = (
        "import sys, pause_desktop.starting;"
        "print([name for name in sorted(sys.modules) if name.startswith('pause_desktop.gui.')])"
    )
    loaded = subprocess.run([sys.executable, "-c", look], capture_output=True, text=True, check=True)

    assert loaded.stdout.strip() == "['pause_desktop.gui.language']"
