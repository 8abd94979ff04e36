"""Figures and the report at ten times the rows: at most twelve times the time."""

from collections.abc import Generator
from pathlib import Path
from typing import Any

from measuring import Line, in_turns, median_ratio, seconds
from practices import UNTIL, practice

from pause_desktop.measures.figures import figures
from pause_desktop.store.snapshots import snapshot
from pause_desktop.summaries.impact import Choices, write


def measure(folder: Path) -> list[Line]:
    """A practice of 200 women against one of 2,000, from opened file to figures and to the finished PDF."""
    few = practice(folder / "few.pause", 200)
    many = practice(folder / "many.pause", 2000)
    lines = []
    for what, work in (("figures", _figures), ("report", lambda each: _report(each, folder))):
        large, small = in_turns(
            lambda w=work: seconds(lambda: w(many)), lambda w=work: seconds(lambda: w(few)), runs=3
        )
        ratio = median_ratio(large, small)
        lines.append(Line(f"{what} at 10 times the rows", f"{min(large):.2f} s", f"{min(small):.2f} s", ratio, 12))
    few.close()
    many.close()
    return lines


def _figures(opened: Any) -> None:
    with opened.reading() as rows:
        found = snapshot(rows)
    figures(found, UNTIL)


def _report(opened: Any, folder: Path) -> None:
    _run(write(opened, Choices(UNTIL), folder / "report.pdf"))


def _run(steps: Generator[Any, None, Any]) -> None:
    for _ in steps:
        pass
