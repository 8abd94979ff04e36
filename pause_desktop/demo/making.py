"""Makes the encrypted file of an invented practice, telling how far it is."""

import datetime as dt
from collections.abc import Generator, Iterator
from itertools import groupby, islice
from pathlib import Path
from typing import Any
from uuid import UUID

from pause_desktop.demo import PASSPHRASE
from pause_desktop.demo.practice import invented
from pause_desktop.store.keyslots import Stretch, key_paths
from pause_desktop.store.practice_file import PracticeFile, set_meta
from pause_desktop.store.writing import Writing

Rows = Iterator[tuple[str, UUID, dict[str, Any]]]


def make(
    path: Path, passphrase: str = PASSPHRASE, *, women: int = 40, years: int = 3, until: dt.date | None = None,
    seed: int = 1, stretch: Stretch | None = None, name: str | None = None,
) -> Generator[tuple[int, int, str], None, tuple[PracticeFile, str]]:  # fmt: skip
    """Gives the open practice and its recovery key; stopped on the way, it leaves no file."""
    until = until or dt.date.today()
    yield 0, women + 1, "Making the file"
    practice, recovery = PracticeFile.create(path, "Invented", passphrase, stretch=stretch)
    done = False
    try:
        with practice.writing(None) as change:
            yield from _fill(practice, change, invented(women, years, until, seed, name), women)
        with practice.reading() as rows:
            lead = rows.connection.execute("SELECT id FROM workers WHERE role = 'practice_lead'").fetchone()
        if lead:
            with practice.plainly() as connection:
                set_meta(connection, worker=lead[0])
        done = True
        return practice, recovery
    finally:
        if not done:
            practice.close()
            for leftover in (path, *key_paths(path)):
                leftover.unlink(missing_ok=True)


def _fill(
    practice: PracticeFile, change: Writing, rows: Rows, women: int
) -> Generator[tuple[int, int, str], None, None]:
    seen = 0
    for table, found in groupby(rows, key=lambda row: row[0]):
        batch = ((record, values) for _, record, values in found)
        if table == "practice":
            for _, values in batch:
                change.edit("practice", UUID(practice.meta("practice")), values)
            continue
        if table == "progress_tools":  # the file has its own
            for _ in batch:
                pass
            continue
        while some := list(islice(batch, 2000)):
            change.add_many(table, some)
            seen += len(some) if table == "women" else 0
            yield min(seen, women), women + 1, "Inventing women"
