"""Speed as ratios: each figure against a bare baseline measured in the same run, printed as a table.

`make bench` runs all of it (about fifteen minutes); `run.py window import` only those parts. Figures are medians
unless they say p95; the two sides of a ratio take turns, so that a machine whose speed drifts does not favour one.
"""

import importlib
import os
import sys
import tempfile
from collections.abc import Iterator
from pathlib import Path

from measuring import Line

PARTS = ("window", "at_work", "save", "search", "women", "bringing_in", "growth", "memory", "reporting")


def main() -> int:
    """Runs the parts named, or all of them, and prints one table."""
    wanted = sys.argv[1:] or PARTS
    lines: list[Line] = []
    with tempfile.TemporaryDirectory(prefix="pause-bench-") as folder:
        for part in wanted:
            print(f"… {part}", file=sys.stderr, flush=True)
            before = busy()
            module = importlib.import_module(part)
            lines += module.measure(Path(folder))
            print(f"  {part}: waiting for a processor {before} before, {busy()} after", file=sys.stderr, flush=True)
    for row in table(lines):
        print(row)
    return 0


def busy() -> str:
    """How many programs wanted one of the processors in the last minute, where the system counts them."""
    return f"{os.getloadavg()[0]:.1f} of {os.cpu_count()}" if hasattr(os, "getloadavg") else "not counted"


def table(lines: list[Line]) -> Iterator[str]:
    """The lines under a head, columns aligned."""
    head = ("what", "ours", "baseline", "reached", "asked", "")
    cells = [head, *(line.cells() for line in lines)]
    widths = [max(len(row[at]) for row in cells) for at in range(len(head))]
    for row in cells:
        yield "  ".join(cell.ljust(width) for cell, width in zip(row, widths, strict=True)).rstrip()


if __name__ == "__main__":
    sys.exit(main())
