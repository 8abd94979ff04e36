"""Commands for what a woman may ask of a practice: that her record is erased."""

import sys
from glob import escape
from pathlib import Path
from typing import Annotated

import typer

from pause_desktop.cli import secrets
from pause_desktop.cli.opening import must_be_new, opened, worker_named
from pause_desktop.cli.program import As, File, Recovery, Stdin, program
from pause_desktop.cli.progress import run
from pause_desktop.errors import StillInBackups, UserError
from pause_desktop.store.erased_list import REASONS, is_erased


@program.command()
def erase(
    file: File,
    reference: Annotated[str, typer.Argument(metavar="REFERENCE", help="The woman's reference, as RP-A0001.")],
    reason: Annotated[str, typer.Option("--reason", metavar="REASON", help="asked, retention or mistake.")],
    certificate: Annotated[
        Path | None,
        typer.Option("--certificate", metavar="OUT.pdf", readable=False, help="Write a certificate, with no name."),
    ] = None,
    as_worker: As = None,
    passphrase_stdin: Stdin = False,
    recovery_key_stdin: Recovery = False,
) -> None:
    """One woman's record gone for good, from this file and from its automatic backups."""
    from pause_desktop.files import write_whole
    from pause_desktop.reports.erasure_certificate import Certificate, pdf_bytes
    from pause_desktop.store.backup import automatic
    from pause_desktop.store.erased_backups import end_backups, ends_on
    from pause_desktop.store.erasing import erase as take_out

    if reason not in REASONS:
        raise typer.BadParameter("is one of asked, retention, mistake", param_hint="'--reason'")
    if certificate:
        must_be_new(certificate)
    with opened(file, secrets.opener(passphrase_stdin, recovery_key_stdin)) as practice:
        worker = worker_named(practice, as_worker)
        with practice.reading() as rows:
            woman = rows.woman(reference)
            ((name,),) = rows.pick("practice", "name")
        if sys.stdin.isatty() and not _typed(woman.reference):
            raise typer.Abort
        run(automatic(practice, "erasing"))  # it ends with the others, once a new one is there
        try:
            done = run(take_out(practice, woman.id, reason, worker))
            removed, unreadable = run(end_backups(practice))
        except (KeyboardInterrupt, UserError) as why:  # said as it is: there is no way back from the middle
            with practice.reading() as rows:
                gone = is_erased(rows.connection, woman.id.hex)
            if not gone:
                raise
            raise StillInBackups(name=woman.reference) from why
    records, changes = _count(done.records, "entry", "entries"), _count(done.changes, "change", "changes")
    print(f"{woman.reference} was erased on {done.on.isoformat()} by {done.worker}: {records}, {changes}.")
    print(f"{_count(removed, 'older backup', 'older backups')} that held it removed, after a new one was checked.")
    for each in unreadable:
        print(f"{each.path.name} cannot be read, and goes on {ends_on(each).isoformat()}.")
    for each in sorted(file.parent.glob(f"{escape(file.stem)} before restoring *{escape(file.suffix)}")):
        print(f"{each.name} was put aside by a restore and may hold it. Remove it with its key files.")
    print("Copies on sticks, other laptops and paper are not reached from here.")
    if certificate:  # last: where it cannot be written, all that was done has been said
        write_whole(certificate, pdf_bytes(Certificate(name, done.on, done.worker, reason, done.records, removed)))
        print(f"{certificate.name} was written.")


def _typed(reference: str) -> bool:
    try:
        return input(f"This cannot be undone. Type {reference} to erase it: ").strip().upper() == reference.upper()
    except EOFError:
        return False


def _count(number: int, one: str, many: str) -> str:
    return f"{number:,} {one if number == 1 else many}"
