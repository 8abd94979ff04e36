"""A real encrypted practice with a handful of women, and the window over it."""

import datetime as dt
import shutil
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any
from uuid import UUID

import pytest
from PySide6.QtGui import QKeySequence
from PySide6.QtWidgets import QApplication, QDialog
from pytestqt.qtbot import QtBot

from pause_desktop.gui.desk import Desk
from pause_desktop.gui.main_window import MainWindow
from pause_desktop.gui.opening import lay_desk, open_window
from pause_desktop.gui.record.record_form import RecordForm
from pause_desktop.gui.tasks import Tasks
from pause_desktop.settings import Settings
from pause_desktop.store.keyslots import Stretch, key_paths
from pause_desktop.store.practice_file import PracticeFile

TODAY = dt.date(2026, 5, 14)
WEAK = Stretch(memory_kib=64, passes=1, lanes=1)
PASSPHRASE = "garden gate letterbox"

WOMEN = (
    ("RP-A0001", "Carly", "Marsden", "open", 2),
    ("RP-A0002", "Marta", "Zielińska", "open", 33),
    ("RP-A0007", "Łucja", "Nowak", "engaging", 15),
    ("RP-B0004", "Joan", "Hassan", "closed", 200),
)


def fill(practice: PracticeFile) -> dict[str, UUID]:
    """Four women, two workers, one note; gives their ids by reference."""
    ids: dict[str, UUID] = {}
    with practice.writing(None) as change:
        joan = change.add("workers", {"name": "Joan Fletcher", "role": "practitioner"})
        cohort = change.add("cohorts", {"name": "Spring"})
        for reference, first, last, stage, days in WOMEN:
            woman = change.add(
                "women",
                {
                    "reference": reference, "first_name": first, "last_name": last, "worker": joan,
                    "cohort": cohort if reference.startswith("RP-A") else None, "safe_to_call": "yes",
                },
            )  # fmt: skip
            ids[reference] = woman
            change.add(
                "stage_periods",
                {"woman": woman, "stage": stage, "started_on": TODAY - dt.timedelta(days=300)},
            )
            change.add(
                "contacts",
                {
                    "woman": woman, "worker": joan, "on": TODAY - dt.timedelta(days=days), "mode": "walk",
                    "outcome": "attended", "summary": "Met at the Saturday market." if days == 200 else "A walk.",
                },
            )  # fmt: skip
    return ids


@pytest.fixture(scope="session")
def made_once(tmp_path_factory: pytest.TempPathFactory) -> tuple[Path, bytes, dict[str, UUID]]:
    """A closed practice, its data key and the ids of its women: making one takes longer than most tests."""
    path = tmp_path_factory.mktemp("practice") / "riverside.pause"
    made, _ = PracticeFile.create(path, "Riverside", PASSPHRASE, lead="Priya Holt", stretch=WEAK)
    ids, key = fill(made), made.key
    made.close()
    return path, key, ids


@pytest.fixture
def copied(made_once: tuple[Path, bytes, dict[str, UUID]], tmp_path: Path) -> Path:
    """The same practice, closed, in the test's own folder."""
    path = tmp_path / made_once[0].name
    for source, target in zip((made_once[0], *key_paths(made_once[0])), (path, *key_paths(path)), strict=True):
        shutil.copyfile(source, target)
    return path


@pytest.fixture
def practice(made_once: tuple[Path, bytes, dict[str, UUID]], copied: Path) -> Iterator[PracticeFile]:
    opened = PracticeFile(copied, made_once[1])
    yield opened
    opened.close()


@pytest.fixture
def ids(made_once: tuple[Path, bytes, dict[str, UUID]]) -> dict[str, UUID]:
    return made_once[2]


@pytest.fixture
def tasks(practice: PracticeFile) -> Iterator[Tasks]:
    made = Tasks()
    yield made
    made.run(practice.release)
    made.close()


@pytest.fixture
def make_desk(practice: PracticeFile, tasks: Tasks) -> Callable[[], Desk]:
    def make() -> Desk:
        with practice.reading() as rows:
            lead = rows.connection.execute("SELECT id FROM workers WHERE role = 'practice_lead'").fetchone()[0]
        return lay_desk(practice, UUID(lead), Settings(), tasks, lambda: TODAY)

    return make


@pytest.fixture
def desk(make_desk: Callable[[], Desk]) -> Desk:
    return make_desk()


@pytest.fixture
def window(desk: Desk, ids: dict[str, UUID], qtbot, tmp_path: Path) -> MainWindow:
    made = open_window(desk, tmp_path / "elsewhere")
    qtbot.addWidget(made)
    made.show()
    qtbot.waitExposed(made)
    made.activateWindow()
    return made


@pytest.fixture
def come_back(tmp_path: Path) -> Iterator[Callable[..., MainWindow]]:
    """Opens a practice as the next run of the program does, by whatever clock; it is closed after its window."""
    opened: list[tuple[PracticeFile, Tasks]] = []

    def come(path: Path, key: bytes, today: Callable[[], dt.date] = lambda: TODAY, **options: Any) -> MainWindow:
        practice, tasks = PracticeFile(path, key, **options), Tasks()
        opened.append((practice, tasks))
        with practice.reading() as rows:
            found = rows.connection.execute("SELECT id FROM workers WHERE role = 'practice_lead'").fetchone()
        return open_window(lay_desk(practice, UUID(found[0]), Settings(), tasks, today), tmp_path / "elsewhere")

    yield come
    for practice, tasks in opened:
        tasks.close(last=practice.release)
        practice.close()


@pytest.fixture
def dialog(window: MainWindow, qtbot) -> Callable[[], QDialog]:
    """Gives the dialog that was opened last, once it has the keyboard."""

    def opened() -> QDialog:
        found = window.findChildren(QDialog)[-1]
        found.activateWindow()
        qtbot.waitUntil(found.isActiveWindow)
        return found

    return opened


class Keys:
    """Presses keys as a keyboard does, on whatever has it, and counts them."""

    def __init__(self, qtbot: QtBot, window: MainWindow) -> None:
        self.qtbot, self.window, self.count = qtbot, window, 0

    def press(self, *keys: str) -> None:
        """Presses keys by their names: "C", "Return", "Ctrl+N"."""
        for key in keys:
            combined = QKeySequence(key)[0]
            at = QApplication.activePopupWidget() or QApplication.focusWidget() or self.window
            self.qtbot.keyClick(at, combined.key(), combined.keyboardModifiers())
            self.count += 1

    def words(self, words: str) -> None:
        """Types free words, which nobody counts."""
        self.qtbot.keyClicks(QApplication.focusWidget(), words)

    def letter(self, form: RecordForm, name: str) -> None:
        """Goes into a field by the letter underlined in its label."""
        words = form.fields[name].label.text()
        self.press(f"Alt+{words[words.index('&') + 1].upper()}")


@pytest.fixture
def keys(qtbot: QtBot, window: MainWindow) -> Keys:
    """A keyboard whose strokes are counted."""
    return Keys(qtbot, window)
