"""The impact summary: its PDF against an office that turns our own Word document into one, the first page to look
at, and the national report of many practices."""

import json
import shutil
import statistics
import subprocess
import sys
from pathlib import Path
from typing import Any

import report_once
from measuring import Line, in_turns, median_ratio, script, seconds
from practices import PASSPHRASE, UNTIL, practice, with_contacts

from pause_desktop.measures.return_format import Quarter, check_code
from pause_desktop.store.practice_file import PracticeFile
from pause_desktop.summaries.choices import Choices
from pause_desktop.summaries.impact import worked_out, write
from pause_desktop.summaries.national import write_national, write_return
from pause_desktop.summaries.pages_drawn import cover, prepare

WOMEN, CONTACTS = 50, 5_000
PRACTICES, WOMEN_OF_EACH = 50, 1_000
QUARTER = Quarter(2025, 4)

_SCREEN = 96 / 72
"""Pixels for each point of a page on a usual screen."""


def measure(folder: Path) -> list[Line]:
    """The office as a whole process, ours in an open program and as a process too; what a person waits for in the
    window as calls in an open program."""
    file = folder / "reporting.pause"
    opened = with_contacts(file, WOMEN, CONTACTS)
    lines = _first_page(opened)
    document = folder / "summary.docx"
    _finished(write(opened, Choices(UNTIL), document))
    opened.close()
    return [*_against_an_office(file, document, folder), *lines, _national(folder)]


def _against_an_office(file: Path, document: Path, folder: Path) -> list[Line]:
    office = shutil.which("soffice")
    if office is None:
        print("LibreOffice is not here: the PDF is compared with nothing", file=sys.stderr)
        return []
    made = folder / "by-office"
    home = f"-env:UserInstallation=file://{folder / 'office'}"
    command = [
        office,
        home,
        "--headless",
        "--convert-to",
        "pdf",
        "--outdir",
        str(folder / "by-office"),
        str(document),
    ]

    def theirs() -> float:
        taken = seconds(lambda: subprocess.run(command, check=True, capture_output=True, timeout=300))
        if not (made / "summary.pdf").is_file():
            raise SystemExit("LibreOffice made no PDF of our document")
        return taken

    pdf, words = folder / "summary.pdf", (str(file), PASSPHRASE, UNTIL.isoformat())

    def ours() -> float:
        return seconds(lambda: script("report_once", *words, str(pdf)))

    def ours_in_open_program() -> float:
        return seconds(lambda: report_once.main(file, PASSPHRASE, UNTIL, pdf))

    mine, open_already, base = in_turns(ours, ours_in_open_program, theirs, runs=5)
    what = f"PDF of {WOMEN} women and {CONTACTS:,} contacts, by LibreOffice from our .docx"
    return [
        Line(what, _of(open_already), _of(base), median_ratio(open_already, base), 1),
        Line("the same, our program started for it too", _of(mine), _of(base), median_ratio(mine, base), 1),
    ]


def _first_page(opened: PracticeFile) -> list[Line]:
    choices = Choices(UNTIL)
    prepare()
    figures = _finished(worked_out(opened, choices))
    known, unknown = in_turns(
        lambda: seconds(lambda: _finished(cover(opened, choices, figures)).picture(0, _SCREEN)),
        lambda: seconds(lambda: _finished(cover(opened, choices, None)).picture(0, _SCREEN)),
        runs=5,
    )
    return [
        Line("first page to look at", _of(known), "", statistics.median(known), 1, "s"),
        Line("the same, its figures worked out first", _of(unknown), "", statistics.median(unknown), 1, "s"),
    ]


def _national(folder: Path) -> Line:
    made = practice(folder / "one-of-many.pause", WOMEN_OF_EACH)
    first = folder / "return-0.json"
    _finished(write_return(made, QUARTER, first, UNTIL))
    made.close()
    document = json.loads(first.read_text())
    document.pop("check")
    paths = [folder / f"return-{number}.json" for number in range(PRACTICES)]
    for number, path in enumerate(paths):
        named = document | {"practice": f"Pause Northleigh {number + 1}"}
        path.write_text(json.dumps(named | {"check": check_code(named)}))
    (taken,) = in_turns(lambda: seconds(lambda: _finished(write_national(paths, folder / "n.pdf"))), runs=3)
    what = f"national report of {PRACTICES} practices of {WOMEN_OF_EACH:,} women"
    return Line(what, _of(taken), "", statistics.median(taken), 30, "s")


def _finished(steps: Any) -> Any:
    while True:
        try:
            next(steps)
        except StopIteration as end:
            return end.value


def _of(times: list[float]) -> str:
    return f"{statistics.median(times):.2f} s"
