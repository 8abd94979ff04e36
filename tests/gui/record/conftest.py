"""A desk over a real encrypted file with one woman, her worker and the lead; weakly stretched, to be fast."""

import datetime as dt
from collections.abc import Iterator
from pathlib import Path
from uuid import UUID

import pytest

from pause_desktop.gui.desk import Desk
from pause_desktop.gui.tasks import Tasks
from pause_desktop.records.practice import Worker
from pause_desktop.settings import Settings
from pause_desktop.store.keyslots import Stretch
from pause_desktop.store.practice_file import PracticeFile

TODAY = dt.date(2026, 5, 14)
PASSPHRASE = "a garden with four gates"


@pytest.fixture
def practice(tmp_path: Path) -> Iterator[PracticeFile]:
    made, _ = PracticeFile.create(
        tmp_path / "p.pause", "Riverside", PASSPHRASE, lead="Joan Fletcher", stretch=Stretch(8, 1, 1)
    )
    yield made
    made.close()


@pytest.fixture
def desk(qapp, practice: PracticeFile) -> Iterator[Desk]:
    with practice.reading() as rows:
        worker = rows.all(Worker)[0]
    tasks = Tasks()
    yield Desk(practice, worker, Settings(), tasks, today=lambda: TODAY)
    tasks.close()


@pytest.fixture
def woman(desk: Desk) -> UUID:
    """She has been open for nine months."""

    def write(change) -> UUID:
        her = change.add(
            "women",
            {"reference": "RP-A0007", "first_name": "Carlotta", "preferred_name": "Carly", "last_name": "Łęcka",
             "worker": desk.worker.id, "safe_to_call": "yes", "safe_to_post": "no"},
        )  # fmt: skip
        for stage, day in (("engaging", dt.date(2025, 5, 1)), ("open", dt.date(2025, 8, 12))):
            change.add("stage_periods", {"woman": her, "stage": stage, "started_on": day})
        return her

    return desk.save(write)
