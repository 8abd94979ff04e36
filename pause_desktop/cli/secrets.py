"""Where the command line gets a passphrase: a terminal, standard input, or a file; never an argument."""

import getpass
import os
import sys
from collections.abc import Callable
from pathlib import Path

from pause_desktop.errors import (
    DocumentPassphraseMissing,
    NewPassphraseMissing,
    PassphraseMissing,
    PassphrasesDiffer,
)
from pause_desktop.files import plain_words
from pause_desktop.store.keyslots import LEAST_PASSPHRASE, KeyFile, fit, normal

NEW = f"A new passphrase, at least {LEAST_PASSPHRASE} characters: "
DOCUMENT = f"A passphrase for the document, at least {LEAST_PASSPHRASE} characters: "
DOCUMENT_FROM_FILE = "PAUSE_DOCUMENT_PASSPHRASE_FILE"
FROM_FILE, NEW_FROM_FILE = "PAUSE_PASSPHRASE_FILE", "PAUSE_NEW_PASSPHRASE_FILE"


def passphrase(from_stdin: bool, *, new: bool = False) -> str:
    """The passphrase; a new one is asked for twice, at a terminal. Raises PassphraseMissing, PassphrasesDiffer."""
    said = _line_of_stdin() if from_stdin else _named(FROM_FILE)
    if not said and not from_stdin and sys.stdin.isatty():
        return _asked(NEW if new else "Passphrase: ", new=new)
    if not said:
        raise PassphraseMissing(file=FROM_FILE)
    return said


def new_passphrase(after_another: bool) -> str:
    """The one to come: the second line of standard input, a file, or typed. Raises NewPassphraseMissing."""
    said = (_line_of_stdin() if after_another else "") or _named(NEW_FROM_FILE)
    if not said and not after_another and sys.stdin.isatty():
        return _asked(NEW, new=True)
    if not said:
        raise NewPassphraseMissing(file=NEW_FROM_FILE)
    return said


def document_passphrase(after_another: bool) -> str:
    """That of a document that is protected: the second line of standard input, a file, or typed twice.

    Raises DocumentPassphraseMissing, TooShort, PassphrasesDiffer.
    """
    said = (_line_of_stdin() if after_another else "") or _named(DOCUMENT_FROM_FILE)
    if not said and not after_another and sys.stdin.isatty():
        return fit(_asked(DOCUMENT, new=True))
    if not said:
        raise DocumentPassphraseMissing(file=DOCUMENT_FROM_FILE)
    return fit(said)


def opener(passphrase_stdin: bool, recovery_key_stdin: bool) -> Callable[[KeyFile], bytes]:
    """How the data key is got from the slots; nothing is asked before they were found."""
    if recovery_key_stdin:
        return lambda keys: keys.open_with_recovery_key(_line_of_stdin())
    return lambda keys: keys.open_with_passphrase(passphrase(passphrase_stdin))


def _asked(words: str, *, new: bool) -> str:
    try:
        typed = getpass.getpass(words)
        if new and fit(typed) != normal(getpass.getpass("The same again: ")):
            raise PassphrasesDiffer
    except KeyboardInterrupt:
        print(file=sys.stderr)  # the question has not ended its line
        raise
    return typed


def _line_of_stdin() -> str:
    """The next line of standard input; nothing where there is none."""
    return _text(sys.stdin.buffer.readline())


def _named(variable: str) -> str:
    """The line of the file that a variable of the environment names. Raises FileMissing, ReadOnly."""
    name = os.environ.get(variable)
    if not name:
        return ""
    with plain_words(Path(name)), open(name, "rb") as file:
        return _text(file.readline())


def _text(line: bytes) -> str:
    """A line without its end; what is not UTF-8 opens nothing, but is no reason to fail."""
    return line.removeprefix(b"\xef\xbb\xbf").rstrip(b"\r\n").decode("utf-8", "surrogateescape")
