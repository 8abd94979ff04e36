"""Every command, as it is written in the manual; each opens the file, does one thing, and says what it did."""

from pathlib import Path
from typing import Annotated, Any

import typer

from pause_desktop import __version__
from pause_desktop.cli import secrets
from pause_desktop.cli.opening import keys_of, looked, must_be_new, opened, worker_named
from pause_desktop.cli.progress import run

program = typer.Typer(
    rich_markup_mode=None,
    pretty_exceptions_enable=False,
    add_completion=False,
    help="Records, scores and impact summaries for Pause practices, encrypted on the laptop.",
)

File = Annotated[Path, typer.Argument(metavar="FILE", readable=False, help="The encrypted practice, as p.pause.")]
Stdin = Annotated[bool, typer.Option("--passphrase-stdin", help="Read the passphrase from standard input.")]
Recovery = Annotated[bool, typer.Option("--recovery-key-stdin", help="Open with the printed recovery key.")]
As = Annotated[str | None, typer.Option("--as", metavar="WORKER", help="Who writes.")]
Json = Annotated[bool, typer.Option("--json", help="Print JSON.")]


@program.callback(invoke_without_command=True)
def start(
    context: typer.Context,
    version: Annotated[bool, typer.Option("--version", help="Print the version.")] = False,
) -> None:
    """Opens the window when no command is given."""
    if version:
        print(f"Pause Desktop {__version__}")
    elif context.invoked_subcommand is None:
        _window(None)


@program.command("open")
def open_window(file: File) -> None:
    """The window, with one practice."""
    _window(file)


def _window(file: Path | None) -> None:
    from pause_desktop.cli.no_screen import has_screen, without_screen

    if not has_screen():
        without_screen(file)
        return
    from pause_desktop.app import main

    raise typer.Exit(main(["pause-desktop", *([str(file)] if file else [])]))


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
    passphrase_stdin: Stdin = False,
) -> None:
    """An invented practice of any size."""
    from pause_desktop.cli.invented import make_invented

    must_be_new(file)
    last = _past_day("--until", until)
    said = secrets.passphrase(passphrase_stdin, new=True)
    recovery = make_invented(file, said, women=women, years=years, until=last, seed=seed)
    print(f"{file.name} was made, with {women:,} invented women. Its recovery key:")
    print(recovery)


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
def figures(
    file: File,
    as_at: Annotated[str, typer.Option("--as-at", metavar="DAY", help="The day of the figures.")],
    since: Annotated[str | None, typer.Option(metavar="DAY", help="The first day of the period.")] = None,
    cohort: Annotated[str | None, typer.Option(metavar="NAME", help="Only these women.")] = None,
    rule: Annotated[str, typer.Option(help="none, under5 or nhs.")] = "none",
    as_json: Json = False,
    passphrase_stdin: Stdin = False,
    recovery_key_stdin: Recovery = False,
) -> None:
    """Every measure on a day or over a period."""
    from pause_desktop.cli.figures import print_figures

    period = _period(as_at, since)
    with opened(file, secrets.opener(passphrase_stdin, recovery_key_stdin)) as practice:
        print_figures(practice, *period, cohort, rule, as_json)


@program.command()
def report(
    file: File,
    as_at: Annotated[str, typer.Option("--as-at", metavar="DAY", help="The day of the figures.")],
    out: Annotated[Path, typer.Option("-o", metavar="OUT.pdf", readable=False, help="The document to write.")],
    since: Annotated[str | None, typer.Option(metavar="DAY", help="The first day of the period.")] = None,
    cohort: Annotated[str | None, typer.Option(metavar="NAME", help="Only these women.")] = None,
    edition: Annotated[str, typer.Option(help="public or exempt.")] = "public",
    rule: Annotated[str | None, typer.Option(help="none, under5 or nhs; public implies under5.")] = None,
    quotation: Annotated[list[str] | None, typer.Option(metavar="ID", help="Print this quotation.")] = None,
    figures_out: Annotated[
        Path | None,
        typer.Option("--figures", metavar="OUT.json", readable=False, help="Write the figures as well."),
    ] = None,
    as_worker: As = None,
    passphrase_stdin: Stdin = False,
    recovery_key_stdin: Recovery = False,
) -> None:
    """The impact summary as a PDF."""
    from pause_desktop.cli.report import Wanted, write_report

    period = _period(as_at, since)
    wanted = Wanted(*period, cohort, edition, rule, tuple(quotation or ()), out, figures_out)
    wanted.check(file)
    with opened(file, secrets.opener(passphrase_stdin, recovery_key_stdin)) as practice:
        write_report(practice, wanted, worker_named(practice, as_worker))


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


def _period(as_at: str, since: str | None) -> tuple[Any, Any]:
    from pause_desktop.errors import PeriodBackwards

    last, first = _day("--as-at", as_at), _day("--since", since)
    if first and first > last:
        raise PeriodBackwards
    return last, first


def _past_day(option: str, words: str | None) -> Any:
    import datetime as dt

    from pause_desktop.errors import NotADay

    day = _day(option, words)
    if day and day > dt.date.today():
        raise NotADay(option=option, reason="is after today")
    return day


def _day(option: str, words: str | None) -> Any:
    if words is None:
        return None
    from pause_desktop.errors import NotADay
    from pause_desktop.records.parse import Unreadable, read_day

    try:
        return read_day(words.strip())
    except Unreadable as why:
        raise NotADay(option=option, reason=str(why)) from why
