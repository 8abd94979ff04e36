"""A PDF that asks for a passphrase, for whoever has to send one: AES-256, and open to screen readers."""

import unicodedata
from io import BytesIO

from pikepdf import Encryption, Pdf, Permissions

from pause_desktop.errors import PassphraseWanted

MOST_BYTES = 127
"""What a PDF takes of a passphrase; programs would leave out the rest, each in its own way."""


def encrypted(pdf: bytes, passphrase: str) -> bytes:
    """The same document, which opens with the passphrase alone; whoever has that may do everything with it.

    No two are the same bytes: each has salts and a key of its own.
    """
    asked = normal(passphrase)
    if not 0 < len(asked.encode()) <= MOST_BYTES:
        raise PassphraseWanted(most=MOST_BYTES)
    written = BytesIO()
    with Pdf.open(BytesIO(pdf)) as opened:
        allowed = Permissions(accessibility=True, extract=True)
        opened.save(written, encryption=Encryption(owner=asked, user=asked, R=6, allow=allowed))
    return written.getvalue()


def normal(passphrase: str) -> str:
    """The passphrase as the standard wants it, so that a letter typed on another keyboard opens it too."""
    return unicodedata.normalize("NFKC", passphrase)
