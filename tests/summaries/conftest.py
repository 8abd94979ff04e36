"""An invented practice that the tests of a folder read, made once; what changes it makes its own."""

import datetime as dt
from collections.abc import Callable, Generator, Iterator
from pathlib import Path
from typing import Any

import pytest

from pause_desktop.demo.making import make
from pause_desktop.store.keyslots import Stretch
from pause_desktop.store.practice_file import PracticeFile

TODAY = dt.date(2026, 5, 14)
WEAK = Stretch(memory_kib=64, passes=1, lanes=1)


def finished(steps: Generator[Any, None, Any]) -> Any:
    """The result of a generator that tells how far it is."""
    while True:
        try:
            next(steps)
        except StopIteration as end:
            return end.value


@pytest.fixture
def invent(tmp_path: Path) -> Iterator[Callable[[int], PracticeFile]]:
    """Makes a practice with so many women."""
    made: list[PracticeFile] = []

    def one(women: int = 14) -> PracticeFile:
        path = tmp_path / f"practice-{len(made)}.pause"
        practice, _ = finished(make(path, women=women, years=2, until=TODAY, seed=7, stretch=WEAK))
        made.append(practice)
        return practice

    yield one
    for practice in made:
        practice.close()
