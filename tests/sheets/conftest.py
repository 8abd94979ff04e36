"""A real practice for each test, and sheets written as people write them."""

import csv
import datetime as dt
import io
import shutil
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from pause_desktop.sheets.exporting import export_folder
from pause_desktop.sheets.importing import import_source
from pause_desktop.sheets.remarks import Outcome
from pause_desktop.store.keyslots import KeyFile, Stretch, key_paths
from pause_desktop.store.practice_file import PracticeFile

TODAY = dt.date(2026, 11, 20)
_WEAK = Stretch(memory_kib=64, passes=1, lanes=1)
_PASSPHRASE = "seven quiet herons wade"


def finished(steps):
    """Runs long work to its end and gives what it returns."""
    while True:
        try:
            done, total, words = next(steps)
        except StopIteration as end:
            return end.value
        assert 0 <= done <= total
        assert words


class Desk:
    """A practice with a folder beside it, to write sheets into and to import them."""

    def __init__(self, store: PracticeFile, folder: Path) -> None:
        self.store, self.folder = store, folder

    def write(self, table: str, text: str) -> Path:
        """One CSV in the folder of sheets."""
        sheets = self.folder / "sheets"
        sheets.mkdir(exist_ok=True)
        lines = [line.strip() for line in text.strip().split("\n")]
        (sheets / f"{table}.csv").write_text("\n".join(lines) + "\n", encoding="utf-8")
        return sheets

    def bring(self, source: Path | None = None, **options) -> Outcome:
        """Imports the folder of sheets, or another source."""
        return finished(import_source(self.store, source or self.folder / "sheets", None, today=TODAY, **options))

    def team(self) -> None:
        """Two workers, a cohort and two women."""
        self.write("workers", "name,role\nNell Marsh,practitioner\nBryn Cole,practitioner")
        self.write("cohorts", "name\nCohort 1")
        self.write("women", "reference,first_name,worker\nRP-0001,Holly,Nell Marsh\nRP-0002,Wren,Bryn Cole")
        assert not self.bring().refused
        shutil.rmtree(self.folder / "sheets")

    def rows(self, table: str, *columns: str) -> list[tuple]:
        """Some columns of a table as they are stored."""
        with self.store.reading() as rows:
            return sorted(rows.pick(table, *columns), key=repr)

    def content(self) -> dict[str, list[list[str]]]:
        """Everything that the practice holds, as an export writes it."""
        folder = self.folder / "all of it"
        finished(export_folder(self.store, folder))
        found = {}
        for file in sorted(folder.iterdir()):
            found[file.stem] = sorted(csv.reader(io.StringIO(file.read_text("utf-8-sig"), newline="")))
        shutil.rmtree(folder)
        return found


@pytest.fixture(scope="session")
def pattern(tmp_path_factory: pytest.TempPathFactory) -> tuple[Path, bytes]:
    path = tmp_path_factory.mktemp("pattern") / "p.pause"
    store, _ = PracticeFile.create(path, "Riverside", _PASSPHRASE, stretch=_WEAK)
    store.close()
    return path, KeyFile.load(path).open_with_passphrase(_PASSPHRASE)


@pytest.fixture
def new_desk(pattern: tuple[Path, bytes], tmp_path: Path) -> Iterator[Callable[[], Desk]]:
    """Makes as many empty practices as a test wants."""
    path, key = pattern
    made: list[Desk] = []

    def make() -> Desk:
        folder = tmp_path / f"desk{len(made)}"
        folder.mkdir()
        for file in (path, *key_paths(path)):
            shutil.copy(file, folder)
        made.append(Desk(PracticeFile(folder / path.name, key), folder))
        return made[-1]

    yield make
    for desk in made:
        desk.store.close()


@pytest.fixture
def desk(new_desk: Callable[[], Desk]) -> Desk:
    return new_desk()
