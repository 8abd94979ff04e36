"""The report page over a real encrypted practice, invented once for the run and copied for each test."""

import datetime as dt
import shutil
from collections.abc import Callable, Iterator
from pathlib import Path
from uuid import UUID

import pytest

from pause_desktop.demo import PASSPHRASE
from pause_desktop.demo.making import make
from pause_desktop.gui.desk import Desk
from pause_desktop.gui.report.page import ReportPage
from pause_desktop.gui.tasks import Tasks
from pause_desktop.settings import Settings
from pause_desktop.store.keyslots import KeyFile, Stretch, key_paths
from pause_desktop.store.practice_file import PracticeFile

TODAY = dt.date(2026, 5, 14)
WEAK = Stretch(memory_kib=64, passes=1, lanes=1)
DEADLINE = 30_000


@pytest.fixture(scope="session")
def originals(tmp_path_factory: pytest.TempPathFactory) -> dict[int, Path]:
    """A practice of a dozen women and one of none, closed."""
    folder, made = tmp_path_factory.mktemp("report"), {}
    for women in (12, 0):
        path = folder / f"practice-{women}.pause"
        steps = make(path, women=women, years=2, until=TODAY, seed=7, stretch=WEAK)
        try:
            while True:
                next(steps)
        except StopIteration as end:
            end.value[0].close()
        made[women] = path
    return made


@pytest.fixture
def desk_of(qapp, originals: dict[int, Path], tmp_path: Path) -> Iterator[Callable[[int], Desk]]:
    """Lays a desk over a copy of the practice with so many women."""
    desks: list[tuple[Desk, Tasks, PracticeFile]] = []

    def lay(women: int = 12) -> Desk:
        here = tmp_path / "practice.pause"
        if not here.exists():
            for original, copy in zip(
                (originals[women], *key_paths(originals[women])), (here, *key_paths(here)), strict=True
            ):
                shutil.copyfile(original, copy)
        practice = PracticeFile(here, KeyFile.load(here).open_with_passphrase(PASSPHRASE))
        from pause_desktop.records.practice import Worker

        with practice.reading() as rows:
            workers = rows.pick("workers", "id")
            worker = rows.get(Worker, UUID(workers[0][0])) if workers else Worker(id=UUID(int=1), name="Ruth")
        tasks = Tasks()
        desk = Desk(practice, worker, Settings(), tasks, lambda: TODAY)
        desks.append((desk, tasks, practice))
        return desk

    yield lay
    for _, tasks, practice in desks:
        tasks.close()
        practice.close()


@pytest.fixture
def page_of(qtbot, desk_of: Callable[[int], Desk]) -> Callable[..., ReportPage]:
    """Shows the report page of a practice, with its figures worked out."""

    def show(women: int = 12, desk: Desk | None = None) -> ReportPage:
        page = ReportPage(desk or desk_of(women))
        qtbot.addWidget(page)
        page.resize(1270, 768)
        page.show()
        page.begin()
        page.give_keyboard()
        settled(qtbot, page)
        return page

    return show


@pytest.fixture
def page(page_of: Callable[..., ReportPage]) -> ReportPage:
    """The report page of a dozen women."""
    return page_of()


def settled(qtbot, page: ReportPage) -> None:
    """Waits for the figures of what is chosen now."""
    qtbot.waitUntil(lambda: page.workings.latest is not None, timeout=DEADLINE)
