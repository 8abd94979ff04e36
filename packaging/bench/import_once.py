"""Imports a folder into a copy of a practice, once: a process of its own for the benchmark."""

import datetime as dt
import shutil
import sys
import tempfile
from pathlib import Path

from pause_desktop.sheets.importing import import_source
from pause_desktop.store.keyslots import KeyFile, key_paths
from pause_desktop.store.practice_file import PracticeFile


def main() -> None:
    """Prints nothing where all rows went in."""
    practice, source = Path(sys.argv[1]), Path(sys.argv[2])
    with tempfile.TemporaryDirectory() as folder:
        copy = Path(folder, practice.name)
        for before, after in zip((practice, *key_paths(practice)), (copy, *key_paths(copy)), strict=True):
            shutil.copy(before, after)
        opened = PracticeFile(copy, KeyFile.load(copy).open_with_passphrase("an invented practice"))
        steps = import_source(opened, source, None, today=dt.date(2026, 1, 1))
        while True:
            try:
                next(steps)
            except StopIteration as end:
                outcome = end.value
                break
        opened.close()
    if outcome.new != 50_000:
        raise SystemExit(f"{outcome.new} rows went in")


main()
