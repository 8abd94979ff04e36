"""Commands that make a practice, keep it safe and put it back."""

from pathlib import Path
from typing import Annotated

import typer

from pause_desktop.cli import secrets
from pause_desktop.cli.days import past_day
from pause_desktop.cli.opening import keys_of, looked, must_be_new, opened, worker_named
from pause_desktop.cli.program import As, File, Recovery, Stdin, program
from pause_desktop.cli.progress import run


@program.command()
def create(
    file: File,
    practice: Annotated[str, typer.Option("--practice", metavar="NAME", help="The practice's name.")],
    lead: Annotated[str | None, typer.Option("--lead", metavar="NAME", help="The practice lead.")] = None,
    passphrase_stdin: Stdin = False,
) -> None:
    """A new encrypted practice; prints the recovery key once, alone on the last line."""
    from pause_desktop.store.practice_file import PracticeFile

    called = _name("practice", "--practice", practice)
    leading = None if lead is None else _name("workers", "--lead", lead)
    must_be_new(file)
    said = secrets.passphrase(passphrase_stdin, new=True)
    made, recovery = PracticeFile.create(file, called, said, lead=leading)
    made.close()
    print(f"{file.name} was made. Write down the recovery key and keep it away from the laptop:")
    print(recovery)


@program.command()
def demo(
    file: File,
    women: Annotated[int, typer.Option(min=0, max=100_000, help="How many women.")] = 40,
    years: Annotated[int, typer.Option(min=1, max=20, help="How many years of records.")] = 3,
    until: Annotated[str | None, typer.Option(metavar="DAY", help="The last day of records.")] = None,
    seed: Annotated[int, typer.Option(help="The same seed gives the same practice.")] = 1,
    name: Annotated[
        str | None,
        typer.Option(
            metavar="NAME", help="Its name, so that returns of several can be combined; it ends with (invented)."
        ),
    ] = None,
    passphrase_stdin: Stdin = False,
) -> None:
    """An invented practice of any size."""
    from pause_desktop.cli.invented import make_invented

    must_be_new(file)
    last = past_day("--until", until)
    said = secrets.passphrase(passphrase_stdin, new=True)
    recovery = make_invented(file, said, women=women, years=years, until=last, seed=seed, name=name)
    print(f"{file.name} was made, with {women:,} invented women. Its recovery key:")
    print(recovery)


@program.command()
def check(file: File, passphrase_stdin: Stdin = False, recovery_key_stdin: Recovery = False) -> None:
    """Whether the file is whole, the journal unbroken, and the tables what it says."""
    from pause_desktop.errors import NotWhole
    from pause_desktop.store.checking import check as check_file

    with opened(file, secrets.opener(passphrase_stdin, recovery_key_stdin)) as practice:
        found = run(check_file(practice))
    for sentence in found:
        print(sentence)
    if found:
        raise NotWhole(name=file.name)
    print(f"{file.name} is whole: every page, every record, every line of the journal.")


@program.command()
def backup(
    file: File,
    out: Annotated[Path, typer.Argument(metavar="OUT", readable=False, help="The backup to make.")],
    as_worker: As = None,
    passphrase_stdin: Stdin = False,
    recovery_key_stdin: Recovery = False,
) -> None:
    """A checked copy of the file, with its keys."""
    from pause_desktop.store.backup import back_up

    with opened(file, secrets.opener(passphrase_stdin, recovery_key_stdin)) as practice:
        run(back_up(practice, out))
        looked(practice, worker_named(practice, as_worker), "backed_up")
    print(f"{out.name} was written and checked, with its key files beside it.")


@program.command()
def restore(
    backup_file: Annotated[Path, typer.Argument(metavar="BACKUP", readable=False, help="The backup.")],
    file: File,
    passphrase_stdin: Stdin = False,
    recovery_key_stdin: Recovery = False,
) -> None:
    """A backup put back; what was there before is kept beside it."""
    from pause_desktop.store.backup import restore as put_back

    aside = run(put_back(backup_file, file, secrets.opener(passphrase_stdin, recovery_key_stdin)))
    print(f"{file.name} was restored from {backup_file.name}.")
    if aside:
        print(f"What was there before is kept as {aside.name}.")


@program.command("change-passphrase")
def change_passphrase(file: File, passphrase_stdin: Stdin = False, recovery_key_stdin: Recovery = False) -> None:
    """A new passphrase in place of the old one; the recovery key stays."""
    keys = keys_of(file)
    key = secrets.opener(passphrase_stdin, recovery_key_stdin)(keys)
    keys.change_passphrase(key, secrets.new_passphrase(passphrase_stdin or recovery_key_stdin))
    print("The passphrase was changed. Older backups still open with the old one.")


def _name(table: str, option: str, words: str) -> str:
    """A name as its field takes it."""
    import datetime as dt

    from pause_desktop.records.fields import columns_by_name
    from pause_desktop.records.parse import Unreadable, parse
    from pause_desktop.records.tables import TABLES
    from pause_desktop.records.terms import Terms

    try:
        name = parse(columns_by_name(TABLES[table])["name"], words, Terms(dt.date.today()))
    except Unreadable as why:
        raise typer.BadParameter(str(why), param_hint=f"'{option}'") from why
    if name is None:
        raise typer.BadParameter("is needed", param_hint=f"'{option}'")
    return name
