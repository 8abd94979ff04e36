"""Commands that work out figures and print the impact summary."""

from pathlib import Path
from typing import Annotated

import typer

from pause_desktop.cli import secrets
from pause_desktop.cli.days import period
from pause_desktop.cli.opening import opened, worker_named
from pause_desktop.cli.program import As, File, Json, Recovery, Stdin, program

CostModel = Annotated[
    str | None,
    typer.Option(
        "--cost-model", metavar="NAME", help="published_per_child_totals, unit_costs, or a model of your own."
    ),
]


@program.command()
def figures(
    file: File,
    as_at: Annotated[str, typer.Option("--as-at", metavar="DAY", help="The day of the figures.")],
    since: Annotated[str | None, typer.Option(metavar="DAY", help="The first day of the period.")] = None,
    cohort: Annotated[str | None, typer.Option(metavar="NAME", help="Only these women.")] = None,
    rule: Annotated[str, typer.Option(help="none, under5 or nhs.")] = "none",
    cost_model: CostModel = None,
    as_json: Json = False,
    passphrase_stdin: Stdin = False,
    recovery_key_stdin: Recovery = False,
) -> None:
    """Every measure on a day or over a period."""
    from pause_desktop.cli.figures import print_figures

    days = period(as_at, since)
    with opened(file, secrets.opener(passphrase_stdin, recovery_key_stdin)) as practice:
        print_figures(practice, *days, cohort, rule, as_json, cost_model)


@program.command()
def report(
    file: File,
    as_at: Annotated[str, typer.Option("--as-at", metavar="DAY", help="The day of the figures.")],
    out: Annotated[
        Path,
        typer.Option("-o", metavar="OUT.pdf|.docx|.xlsx|.html", readable=False, help="The document to write."),
    ],
    since: Annotated[str | None, typer.Option(metavar="DAY", help="The first day of the period.")] = None,
    cohort: Annotated[str | None, typer.Option(metavar="NAME", help="Only these women.")] = None,
    edition: Annotated[str, typer.Option(help="public or exempt.")] = "public",
    rule: Annotated[str | None, typer.Option(help="none, under5 or nhs; public implies under5.")] = None,
    quotation: Annotated[list[str] | None, typer.Option(metavar="ID", help="Print this quotation.")] = None,
    confirm: Annotated[
        list[str] | None,
        typer.Option(
            metavar="FIGURE", help="Show this figure though it is of all or none of a group: it harms nobody."
        ),
    ] = None,
    sections: Annotated[
        str | None,
        typer.Option(
            metavar="NAME,NAME",
            help="These sections in this order: glance, background, journey, outcomes, "
            "learning, progress, mental_health, children, contacts, money, words, method.",
        ),
    ] = None,
    tables_only: Annotated[
        str | None, typer.Option("--tables-only", metavar="NAME,NAME", help="These sections without their charts.")
    ] = None,
    words: Annotated[
        Path | None,
        typer.Option(
            metavar="FILE",
            readable=False,
            help="Your own paragraphs: a line '# background' begins those "
            "of a section, '# background instead' those in the place of its sentence.",
        ),
    ] = None,
    cost_model: CostModel = None,
    figures_out: Annotated[
        Path | None,
        typer.Option("--figures", metavar="OUT.json", readable=False, help="Write the figures as well."),
    ] = None,
    to: Annotated[str, typer.Option("--to", metavar="WHOM", help="For whom it is; kept with what left.")] = "",
    protect: Annotated[
        bool,
        typer.Option("--protect", help="Encrypt the PDF: passphrase on a second line, by file, or typed."),
    ] = False,
    as_worker: As = None,
    passphrase_stdin: Stdin = False,
    recovery_key_stdin: Recovery = False,
) -> None:
    """The impact summary as a PDF, Word document, workbook or web page."""
    from pause_desktop.cli.report import Wanted, write_report

    days = period(as_at, since)
    wanted = Wanted(
        *days, cohort, edition, rule, tuple(quotation or ()), out, figures_out, to, cost_model,
        tuple(confirm or ()), protect, sections, tables_only, words,
    )  # fmt: skip
    wanted.check(file)
    with opened(file, secrets.opener(passphrase_stdin, recovery_key_stdin)) as practice:
        said = secrets.document_passphrase(passphrase_stdin or recovery_key_stdin) if protect else None
        write_report(practice, wanted, worker_named(practice, as_worker), said)
