"""The words of a text that a dictionary can judge, and where they stand.

Left alone: whatever has a digit in it (times, references as RP-A0001), e-mail and web addresses, words in capitals
and their plurals (GPs), single letters, other scripts, and what is too long to be a word.
"""

import re
import unicodedata
from collections.abc import Iterator

LONGEST = 50

Span = tuple[int, int]
"""Where a word stands, in characters: from and up to."""

_CHUNK = re.compile(r"\S+")
_RUN = re.compile(r"[\w\u0300-\u036f]+(?:['’ʼ‘‐‑-][\w\u0300-\u036f]+)*")
_LATIN = re.compile(r"[A-Za-z\u00aa-\u024f\u0300-\u036f\u1e00-\u1eff'’ʼ‘‐‑-]+")
_ADDRESS = re.compile(r"@|://|^www\.|\.[a-z]{2}|\\")
_OTHER_SIGNS = str.maketrans({"’": "'", "ʼ": "'", "‘": "'", "‐": "-", "‑": "-"})


def words_in(text: str) -> Iterator[tuple[int, int, str]]:
    """Each word that can be judged, with where it stands; lazy, and linear in the length of the text."""
    for chunk in _CHUNK.finditer(text):
        if _ADDRESS.search(chunk[0]):
            continue
        for run in _RUN.finditer(text, *chunk.span()):
            if _is_word(run[0]):
                yield *run.span(), run[0]


def parts_of(word: str) -> Iterator[tuple[int, int, str]]:
    """The parts of a word with hyphens, where it has some."""
    at = 0
    for part in re.split("[‐‑-]", word):
        if len(part) > 1 and not _in_capitals(part):
            yield at, at + len(part), part
        at += len(part) + 1


def plain_signs(word: str) -> str:
    """A word with the apostrophe and the hyphen of a keyboard, its accents composed."""
    return unicodedata.normalize("NFC", word).translate(_OTHER_SIGNS)


def without_accents(word: str) -> str:
    """A word without the marks on its letters: naïve, naive."""
    return "".join(c for c in unicodedata.normalize("NFD", word) if not unicodedata.combining(c))


def without_possessive(word: str) -> str:
    """Carly's, Carly."""
    return word.removesuffix("'s").removesuffix("'S")


def _is_word(run: str) -> bool:
    if not 1 < len(run) <= LONGEST or not _LATIN.fullmatch(run):
        return False  # a digit and an underscore are not among these letters either
    return not _in_capitals(run)


def _in_capitals(run: str) -> bool:
    base = without_possessive(plain_signs(run))
    base = base[:-1] if len(base) > 2 and base.endswith("s") else base
    return base.isupper()
