"""A note over a real encrypted practice, whose spelling is judged as soon as Qt has a moment."""

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PySide6.QtWidgets import QPlainTextEdit

from pause_desktop.gui.desk import Desk
from pause_desktop.gui.spelling.underlining import Underlining
from pause_desktop.gui.spelling.watching import watch_note
from pause_desktop.gui.tasks import Tasks
from pause_desktop.records.practice import Worker
from pause_desktop.settings import Settings
from pause_desktop.store.keyslots import Stretch
from pause_desktop.store.practice_file import PracticeFile


@pytest.fixture
def desk(qapp, tmp_path: Path) -> Iterator[Desk]:
    """Łucja Kelly-Anne Wrzos is known here, with her son Zbyszek and a neighbour."""
    practice, _ = PracticeFile.create(
        tmp_path / "p.pause", "Riverside", "a garden gate", lead="Priya Hołt", stretch=Stretch(8, 1, 1)
    )
    with practice.writing(None) as change:
        her = change.add("women", {"reference": "RP-A0007", "first_name": "Łucja", "last_name": "Kelly-Wrzos"})
        change.add("children", {"woman": her, "name": "Zbyszek"})
        change.add("network_people", {"woman": her, "name": "Mrs O'Dwyerr"})
    with practice.reading() as rows:
        worker = rows.all(Worker)[0]
    tasks = Tasks()
    yield Desk(practice, worker, Settings(), tasks)
    tasks.run(practice.release)
    tasks.close()
    practice.close()


@pytest.fixture
def lines(qtbot, desk: Desk) -> Underlining:
    area = QPlainTextEdit()
    qtbot.addWidget(area)
    area.resize(600, 200)
    area.show()
    qtbot.waitExposed(area)
    area.activateWindow()
    area.setFocus()
    made = watch_note(area, desk.speller, "a note")
    desk.speller.want()
    qtbot.waitUntil(lambda: desk.speller.ready and bool(desk.speller._names))
    return made


@pytest.fixture
def marked(qtbot, lines: Underlining) -> Callable[[], list[str]]:
    """The words that are underlined once the note has been quiet for a moment."""

    def words() -> list[str]:
        qtbot.waitUntil(lambda: not (lines._soon.isActive() or lines._slice.isActive() or lines._stale))
        return [lines.word_at(each) for each in lines.found]

    return words
