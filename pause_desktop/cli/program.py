"""The program that the commands belong to, and the options they share."""

from pathlib import Path
from typing import Annotated

import typer

from pause_desktop import __version__

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
    from pause_desktop.starting import main

    raise typer.Exit(main(["pause-desktop", *([str(file)] if file else [])]))
