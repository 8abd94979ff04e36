"""Commands that bring records in, take them out, and read them."""

from pathlib import Path
from typing import Annotated, Any

import typer

from pause_desktop.cli import secrets
from pause_desktop.cli.opening import opened, worker_named
from pause_desktop.cli.program import As, File, Json, Recovery, Stdin, program
from pause_desktop.cli.progress import run


@program.command("import")
def import_(
    file: File,
    source: Annotated[
        Path, typer.Argument(metavar="SOURCE", readable=False, help="A folder of CSV files, or a workbook.")
    ],
    dry_run: Annotated[bool, typer.Option("--dry-run", help="Say what would happen, and change nothing.")] = False,
    all_or_nothing: Annotated[
        bool, typer.Option("--all-or-nothing", help="Bring in nothing where one row is refused.")
    ] = False,
    refused: Annotated[
        Path | None,
        typer.Option(
            "--refused", metavar="FOLDER", readable=False, help="Write the refused rows there, not encrypted."
        ),
    ] = None,
    as_json: Json = False,
    as_worker: As = None,
    passphrase_stdin: Stdin = False,
    recovery_key_stdin: Recovery = False,
) -> None:
    """Records from a folder of CSV files or a workbook."""
    from pause_desktop.cli.sheets import bring_in
    from pause_desktop.store.backup import automatic

    with opened(file, secrets.opener(passphrase_stdin, recovery_key_stdin)) as practice:
        worker = worker_named(practice, as_worker)
        if not dry_run:
            run(automatic(practice, "import"))
        clean = bring_in(practice, source, worker, dry_run, all_or_nothing, refused, as_json)
    if not clean:
        raise typer.Exit(1)


@program.command()
def sheets(
    file: File,
    out: Annotated[
        Path, typer.Argument(metavar="OUT", readable=False, help="A workbook (.xlsx) or a folder of CSV files.")
    ],
    yes: Annotated[bool, typer.Option("--yes", help="Yes: what is written is not encrypted.")] = False,
    as_worker: As = None,
    passphrase_stdin: Stdin = False,
    recovery_key_stdin: Recovery = False,
) -> None:
    """Every table as a workbook or a folder of CSV files, not encrypted."""
    from pause_desktop.cli.sheets import take_out

    with opened(file, secrets.opener(passphrase_stdin, recovery_key_stdin)) as practice:
        take_out(practice, out, worker_named(practice, as_worker), yes)


@program.command()
def template(
    out: Annotated[Path, typer.Argument(metavar="OUT.xlsx", readable=False, help="The workbook to write.")],
) -> None:
    """An empty workbook with the columns, choices and help."""
    from pause_desktop.cli.sheets import write_template

    write_template(out)


@program.command()
def show(
    file: File,
    reference: Annotated[str, typer.Argument(metavar="REFERENCE", help="The woman's reference, as RP-A0001.")],
    as_json: Json = False,
    as_worker: As = None,
    passphrase_stdin: Stdin = False,
    recovery_key_stdin: Recovery = False,
) -> None:
    """Everything recorded about one woman."""
    from pause_desktop.cli.reading import print_record

    _read(file, passphrase_stdin, recovery_key_stdin, print_record, reference, as_json, as_worker)


@program.command()
def history(
    file: File,
    reference: Annotated[str, typer.Argument(metavar="REFERENCE", help="The woman's reference, as RP-A0001.")],
    as_json: Json = False,
    as_worker: As = None,
    passphrase_stdin: Stdin = False,
    recovery_key_stdin: Recovery = False,
) -> None:
    """Who changed what of her record, the newest first."""
    from pause_desktop.cli.reading import print_history

    _read(file, passphrase_stdin, recovery_key_stdin, print_history, reference, as_json, as_worker)


@program.command()
def search(
    file: File,
    words: Annotated[list[str], typer.Argument(metavar="WORDS", help="All of them are looked for.")],
    as_json: Json = False,
    as_worker: As = None,
    passphrase_stdin: Stdin = False,
    recovery_key_stdin: Recovery = False,
) -> None:
    """Which records hold these words."""
    from pause_desktop.cli.reading import print_hits

    _read(file, passphrase_stdin, recovery_key_stdin, print_hits, " ".join(words), as_json, as_worker)


@program.command()
def audit(
    file: File,
    as_json: Json = False,
    passphrase_stdin: Stdin = False,
    recovery_key_stdin: Recovery = False,
) -> None:
    """Who looked at, printed or took out what."""
    from pause_desktop.cli.reading import print_audit

    with opened(file, secrets.opener(passphrase_stdin, recovery_key_stdin)) as practice:
        print_audit(practice, as_json)


def _read(
    file: Path, passphrase_stdin: bool, recovery_key_stdin: bool, printer: Any, what: str, as_json: bool,
    as_worker: str | None,
) -> None:  # fmt: skip
    with opened(file, secrets.opener(passphrase_stdin, recovery_key_stdin)) as practice:
        printer(practice, what, as_json, worker_named(practice, as_worker))
