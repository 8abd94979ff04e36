"""Where the command line gets a passphrase: a terminal, standard input, or a file; never an argument."""

import getpass
import os
import sys
from collections.abc import Callable
from pathlib import Path

from pause_desktop.errors import FileMissing, PassphraseMissing, PassphrasesDiffer
from pause_desktop.store.keyslots import KeyFile

FROM_FILE, NEW_FROM_FILE = "PAUSE_PASSPHRASE_FILE", "PAUSE_NEW_PASSPHRASE_FILE"


def passphrase(from_stdin: bool, *, twice: bool = False, file: str = FROM_FILE, ask: str = "Passphrase: ") -> str:
    """The passphrase, asked for twice only at a terminal. Raises PassphraseMissing, PassphrasesDiffer."""
    if from_stdin:
        return line_of_stdin()
    if name := os.environ.get(file):
        return _first_line(Path(name))
    if not sys.stdin.isatty():
        raise PassphraseMissing(file=file)
    typed = getpass.getpass(ask)
    if twice and getpass.getpass("The same again: ") != typed:
        raise PassphrasesDiffer
    return typed


def opener(passphrase_stdin: bool, recovery_key_stdin: bool) -> Callable[[KeyFile], bytes]:
    """How the data key is got from the slots: with the recovery key where that was asked for."""
    if recovery_key_stdin:
        typed = line_of_stdin()
        return lambda keys: keys.open_with_recovery_key(typed)
    said = passphrase(passphrase_stdin)
    return lambda keys: keys.open_with_passphrase(said)


def line_of_stdin() -> str:
    """One line of standard input, without its line end."""
    line = sys.stdin.readline()
    if not line:
        raise PassphraseMissing(file=FROM_FILE)
    return line.rstrip("\r\n")


def _first_line(path: Path) -> str:
    try:
        lines = path.read_text("utf-8").splitlines()
    except (OSError, UnicodeDecodeError) as error:
        raise FileMissing(name=path.name) from error
    if not lines:
        raise PassphraseMissing(file=FROM_FILE)
    return lines[0]
