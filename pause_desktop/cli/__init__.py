"""The same rooms without a window, for the coordinator's scripts and for tests.

Exit status: 0 done · 1 refused, with one or two plain lines on standard error · 2 wrong usage.
"""

import io
import logging
import os
import sys
import traceback
from pathlib import Path
from typing import Any, NoReturn

from pause_desktop.errors import UserError
from pause_desktop.files import plain


def main() -> None:
    """Runs the command line, and turns what goes wrong into sentences."""
    from pause_desktop.cli.commands import program

    _speak_utf8()
    logging.lastResort = logging.NullHandler()  # what libraries have to say of their caches is not for a person
    try:
        status = program(standalone_mode=False, args=sys.argv[1:], prog_name="pause-desktop")
        sys.stdout.flush()  # a reader that went away is noticed here, not while Python ends
        _leave(*(_STOPPED if status == _INTERRUPTED else ("", status or 0)))
    except UserError as refused:
        _leave(str(refused), 1)
    except SystemExit:
        raise
    except BaseException as problem:
        _leave(*_other(problem))


_INTERRUPTED = 130  # what Typer makes of Ctrl+C
_STOPPED = "Stopped. Nothing half done was left.", 1


def _speak_utf8() -> None:
    """Makes what is piped or redirected UTF-8 on every system; a terminal shows what it can."""
    for stream in (sys.stdout, sys.stderr):
        if isinstance(stream, io.TextIOWrapper):
            if stream.isatty():
                stream.reconfigure(errors="replace")
            else:
                stream.reconfigure(encoding="utf-8", errors="backslashreplace")


def _other(problem: BaseException) -> tuple[str, int]:
    import typer

    if isinstance(problem, KeyboardInterrupt | typer.Abort):
        return _STOPPED
    if isinstance(problem, BrokenPipeError):
        sys.stdout = open(os.devnull, "w")  # noqa: SIM115 - or Python complains of the same pipe as it ends
        return "", 1
    if isinstance(problem, typer.BadParameter.__mro__[1]):  # wrong usage of any kind; Typer exports no name for it
        return _usage(problem), 2
    if isinstance(problem, OSError) and problem.filename:
        return str(plain(problem, Path(problem.filename))), 1
    return f"Something unexpected happened in the program ({whereabouts(problem)}). Nothing was changed.", 1


def _usage(problem: Any) -> str:
    words = " ".join(problem.format_message().split()).rstrip(".")
    if words.startswith(_OF_A_VALUE):  # what follows is a parser's English, not a person's
        words = f"{words.removeprefix(_OF_A_VALUE).partition(':')[0]} cannot have that value"
    command = problem.ctx.command_path if problem.ctx else "pause-desktop"
    return f"{words}. Try {command} --help."


_OF_A_VALUE = "Invalid value for "


def whereabouts(problem: BaseException) -> str:
    """Where in our own code it happened, without a message or a value: those may hold a woman's data."""
    here = Path(__file__).parent.parent
    frames = [
        f"{Path(frame.filename).relative_to(here)}:{frame.lineno}"
        for frame in traceback.extract_tb(problem.__traceback__)
        if Path(frame.filename).is_relative_to(here)
    ]
    return " ".join([type(problem).__name__, *frames[-3:]])


def _leave(words: str, status: int) -> NoReturn:
    sys.unraisablehook = lambda _: None  # what is thrown away from here on has nothing to say to a person
    if words:
        print(words, file=sys.stderr)
    raise SystemExit(status)
