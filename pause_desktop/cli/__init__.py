"""The same rooms without a window, for the coordinator's scripts and for tests.

Exit status: 0 done · 1 refused, with one or two plain lines on standard error · 2 wrong usage.
"""

import sys
import traceback
from pathlib import Path

from pause_desktop.errors import UserError


def main() -> None:
    """Runs the command line, and turns what goes wrong into sentences."""
    from pause_desktop.cli.commands import program

    try:
        program(standalone_mode=False, args=sys.argv[1:], prog_name="pause-desktop")
    except UserError as refused:
        _leave(str(refused), 1)
    except SystemExit:
        raise
    except BaseException as problem:
        _leave(*_other(problem))


def _other(problem: BaseException) -> tuple[str, int]:
    import click

    if isinstance(problem, click.exceptions.Exit):
        return "", problem.exit_code
    if isinstance(problem, click.ClickException):
        return f"{problem.format_message()} Try pause-desktop --help.", 2
    if isinstance(problem, KeyboardInterrupt | click.Abort):
        return "Stopped. Nothing half done was left.", 1
    if isinstance(problem, BrokenPipeError):
        return "", 1
    return f"Something unexpected happened in the program ({whereabouts(problem)}). Nothing was changed.", 1


def whereabouts(problem: BaseException) -> str:
    """Where in our own code it happened, without a message or a value: those may hold a woman's data."""
    here = Path(__file__).parent.parent
    frames = [
        f"{Path(frame.filename).relative_to(here)}:{frame.lineno}"
        for frame in traceback.extract_tb(problem.__traceback__)
        if Path(frame.filename).is_relative_to(here)
    ]
    return " ".join([type(problem).__name__, *frames[-3:]])


def _leave(words: str, status: int) -> None:
    if words:
        print(words, file=sys.stderr)
    raise SystemExit(status)
