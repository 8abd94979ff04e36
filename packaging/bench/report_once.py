"""One impact summary in a process of its own, which loads what the program loads for it and no more:
`report_once.py FILE PASSPHRASE DAY OUT`."""

import sys
from datetime import date
from pathlib import Path

from pause_desktop.store.keyslots import KeyFile
from pause_desktop.store.practice_file import PracticeFile
from pause_desktop.summaries.choices import Choices
from pause_desktop.summaries.impact import write


def main(file: Path, passphrase: str, day: date, out: Path) -> None:
    """Opens the practice and writes the report."""
    practice = PracticeFile(file, KeyFile.load(file).open_with_passphrase(passphrase))
    for _ in write(practice, Choices(day), out):
        pass
    practice.close()


if __name__ == "__main__":
    main(Path(sys.argv[1]), sys.argv[2], date.fromisoformat(sys.argv[3]), Path(sys.argv[4]))
