"""An import of 50,000 contacts against `sqlite-utils insert` of the same CSV."""

import csv
import random
import subprocess
import sys
from pathlib import Path

from measuring import Line, in_turns, median_ratio, script, seconds
from practices import contact, practice

ROWS = 50_000


def measure(folder: Path) -> list[Line]:
    """Both as whole processes; ours includes opening the file with its real key derivation."""
    made = practice(folder / "import.pause", 200)
    with made.reading() as rows:
        names = dict(rows.pick("women", "id", "reference"))
        worker, worker_name = rows.pick("workers", "id", "name")[0]
    made.close()
    sheets = folder / "sheets"
    sheets.mkdir(exist_ok=True)
    chance = random.Random(3)
    with open(sheets / "contacts.csv", "w", newline="") as file:
        writer = None
        for at in range(ROWS):
            row = contact(chance, list(names), worker)[1]
            row |= {"woman": names[str(row["woman"])], "worker": worker_name}
            row["started_at"] = f"{9 + at % 9:02d}:{at // 9 % 60:02d}:{at // 540 % 60:02d}"
            writer = writer or csv.DictWriter(file, row)
            if file.tell() == 0:
                writer.writeheader()
            writer.writerow(row)
    counter = iter(range(1000))

    def ours() -> float:
        return seconds(lambda: script("import_once", str(folder / "import.pause"), str(sheets)))

    def bare() -> float:
        target = folder / f"bare{next(counter)}.db"
        command = [
            sys.executable, "-m", "sqlite_utils", "insert", str(target), "contacts", str(sheets / "contacts.csv"),
            "--csv", "--silent",
        ]  # fmt: skip
        return seconds(lambda: subprocess.run(command, check=True, capture_output=True))

    mine, base = in_turns(ours, bare, runs=3)
    return [
        Line("import of 50,000 contacts", f"{min(mine):.1f} s", f"{min(base):.1f} s", median_ratio(mine, base), 3)
    ]
