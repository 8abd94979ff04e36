"""Commands for the national team: a practice's return, and the report that combines many."""

import datetime as dt
from pathlib import Path
from typing import Annotated, Any

import typer

from pause_desktop.cli import secrets
from pause_desktop.cli.opening import looked, opened, worker_named
from pause_desktop.cli.program import As, File, Recovery, Stdin, program


@program.command("return")
def return_(
    file: File,
    quarter: Annotated[str, typer.Option("--quarter", metavar="2021Q1", help="A calendar quarter.")],
    out: Annotated[Path, typer.Option("-o", metavar="OUT.json", readable=False, help="The return to write.")],
    as_worker: As = None,
    passphrase_stdin: Stdin = False,
    recovery_key_stdin: Recovery = False,
) -> None:
    """A quarter's sums for the national team, without names; small numbers are not hidden in it."""
    from pause_desktop.cli.places import check_ending, check_place
    from pause_desktop.cli.progress import run
    from pause_desktop.measures.return_format import Quarter
    from pause_desktop.store.keyslots import key_paths
    from pause_desktop.summaries.national import write_return

    wanted = Quarter.named(quarter)
    check_ending(out, ".json", "a return is a .json")
    check_place(out, file, *key_paths(file))
    with opened(file, secrets.opener(passphrase_stdin, recovery_key_stdin)) as practice:
        run(write_return(practice, wanted, out, dt.date.today()))
        looked(
            practice, worker_named(practice, as_worker), "exported", what="quarterly return", quarter=str(wanted)
        )
    print(f"{out.name} was written. It names nobody, but hides no small numbers: for the national team alone.")


@program.command()
def national(
    returns: Annotated[list[Path], typer.Argument(metavar="RETURN...", readable=False, help="Quarterly returns.")],
    out: Annotated[
        Path, typer.Option("-o", metavar="OUT.pdf|.docx|.xlsx|.html", readable=False, help="The report to write.")
    ],
    edition: Annotated[str, typer.Option(help="public or exempt.")] = "public",
    rule: Annotated[str | None, typer.Option(help="none, under5 or nhs; public implies under5.")] = None,
) -> None:
    """The national report that combines the returns of many practices for one quarter."""
    from pause_desktop.cli.figures import known_rule
    from pause_desktop.cli.places import check_place
    from pause_desktop.cli.progress import run
    from pause_desktop.errors import UnknownEdition
    from pause_desktop.summaries.impact import form_of
    from pause_desktop.summaries.national import write_national

    if edition not in ("public", "exempt"):
        raise UnknownEdition(name=edition)
    if rule is not None:
        known_rule(rule)
    form_of(out)
    check_place(out, *returns)
    chosen: Any = edition
    in_force: Any = rule
    made = run(write_national(returns, out, chosen, in_force))
    print(f"{out.name} was written: {made.impact.practice}. It is not encrypted.")
