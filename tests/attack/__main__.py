"""Attacks a practice from the terminal: `python -m tests.attack 50 --rule nhs`, or a folder of CSV files."""

import argparse
import datetime as dt
import tempfile
import time
from pathlib import Path

from pause_desktop.measures.snapshot import Snapshot
from tests.attack.practices import DAY, attacked, invented_practice


def imported(folder: Path) -> Snapshot:
    """The rows of a folder of CSV files, by way of an encrypted file."""
    from pause_desktop.sheets.importing import import_source
    from pause_desktop.store.keyslots import Stretch
    from pause_desktop.store.practice_file import PracticeFile
    from pause_desktop.store.snapshots import snapshot

    with tempfile.TemporaryDirectory() as place:
        weak = Stretch(memory_kib=64, passes=1, lanes=1)
        practice, _ = PracticeFile.create(
            Path(place, "p.pause"), "Attacked", "correct horse battery staple", stretch=weak
        )
        for _ in import_source(practice, folder, None, today=DAY):
            pass
        with practice.reading() as rows:
            taken = snapshot(rows)
        practice.close()
    return taken


def main() -> None:
    asked = argparse.ArgumentParser(description=__doc__)
    asked.add_argument("practice", help="a number of invented women, or a folder")
    asked.add_argument("--rule", default="under5")
    asked.add_argument("--seed", type=int, default=7)
    asked.add_argument("--as-at", type=dt.date.fromisoformat, default=DAY)
    asked.add_argument("--since", type=dt.date.fromisoformat)
    asked.add_argument("--cohort")
    asked.add_argument("--suspicious", action="store_true")
    given = asked.parse_args()
    number = given.practice.isdigit()
    rows = invented_practice(int(given.practice), given.seed) if number else imported(Path(given.practice))
    began = time.perf_counter()
    attack = attacked(rows, given.rule, given.as_at, given.since, given.cohort, given.suspicious)
    made = time.perf_counter()
    found = attack.recovered()
    for each in found:
        print(each)
    print(
        f"{len(found)} recovered of {len(attack.hidden)} hidden, {len(attack.numbers)} cells; "
        f"figures {made - began:.1f} s, attack {time.perf_counter() - made:.1f} s"
    )


if __name__ == "__main__":
    main()
