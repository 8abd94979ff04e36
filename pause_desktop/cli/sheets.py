"""Records in and out as sheets, from the command line."""

import datetime as dt
import json
import sys
from dataclasses import asdict
from pathlib import Path
from typing import Any
from uuid import UUID

from pause_desktop.cli.opening import looked
from pause_desktop.cli.progress import run
from pause_desktop.errors import NotConfirmed, NotWanted, UnknownFormat
from pause_desktop.store.practice_file import PracticeFile


def bring_in(
    practice: PracticeFile, source: Path, worker: UUID | None, dry_run: bool, all_or_nothing: bool,
    refused: Path | None, as_json: bool,
) -> bool:  # fmt: skip
    """Imports a source and says what came of it; False where some rows were refused."""
    from pause_desktop.sheets.importing import import_source

    if refused:
        print("The refused rows are written as they are: those files are not encrypted.", file=sys.stderr)
    outcome = run(
        import_source(
            practice, source, worker, today=dt.date.today(), dry_run=dry_run, all_or_nothing=all_or_nothing,
            refused_folder=refused,
        )
    )  # fmt: skip
    if not dry_run:
        looked(practice, worker, "imported", new=str(outcome.new), changed=str(outcome.changed))
    if as_json:
        print(json.dumps(_plain(outcome), ensure_ascii=False, indent=1))
    else:
        _say(outcome, dry_run)
    return not outcome.refused


def _plain(outcome: Any) -> dict[str, Any]:
    names = ("new", "changed", "unchanged", "conflicts", "held")
    refused = [asdict(each) for each in outcome.refused]
    return {**{name: getattr(outcome, name) for name in names}, "refused": refused}


def _say(outcome: Any, dry_run: bool) -> None:
    refused = len({(each.file, each.row) for each in outcome.refused if each.row > 1})  # 1 is the header
    counts = {
        "new": outcome.new, "changed": outcome.changed, "unchanged": outcome.unchanged, "refused": refused,
        "held back": outcome.held,
    }  # fmt: skip
    counted = ", ".join(f"{number:,} {words}" for words, number in counts.items() if number or words != "held back")
    print(f"Rows: {counted}." + (" Nothing was written: this was a dry run." if dry_run else ""))
    for finding in outcome.findings:
        print(finding)
    for each in outcome.refused:
        print(each, file=sys.stderr)


def take_out(practice: PracticeFile, out: Path, worker: UUID | None, yes: bool) -> None:
    """Writes every table, after a yes: it is not encrypted. Raises NotConfirmed, NotWanted."""
    from pause_desktop.sheets.exporting import export

    if not yes:
        if not sys.stdin.isatty():
            raise NotConfirmed
        answer = input("What is written is not encrypted; anybody who finds it can read it. Write it? [y/N] ")
        if answer.strip().lower() not in ("y", "yes"):
            raise NotWanted
    run(export(practice, out))
    looked(practice, worker, "exported", what="sheets")
    print(f"{out.name} was written. It is not encrypted.")


def write_template(out: Path) -> None:
    """Writes the empty workbook. Raises UnknownFormat, AlreadyExists."""
    from pause_desktop.sheets.template import template

    if out.suffix.lower() != ".xlsx":
        raise UnknownFormat(name=out.name, known="the template is a workbook, so its name ends in .xlsx")
    template(out, dt.date.today())
    print(f"{out.name} was written.")
