"""Which women a person means by what she types: reference, name or initials, with or without accents.

The lines are searched in memory, because 5,000 of them answer within a frame; their notes are searched in the file.
"""

import re
from collections.abc import Callable, Iterable
from dataclasses import dataclass
from typing import Any
from uuid import UUID

from pause_desktop.store import search
from pause_desktop.store.queries import WomanLine
from pause_desktop.store.reading import Reading
from pause_desktop.store.search import plain_words

_DIGITS = "0123456789"


@dataclass(frozen=True, slots=True)
class Note:
    """A note that holds what was typed: whose it is, and its words in parts, every second one found."""

    woman: UUID
    reference: str
    parts: tuple[str, ...]

    @property
    def plain(self) -> str:
        """The excerpt as it is read."""
        return " ".join("".join(self.parts).split())


class WomenIndex:
    """Women's lines in an order, each with the words by which it is found, folded once."""

    def __init__(self, lines: Iterable[WomanLine]) -> None:
        self._pairs = [(_words(line), line) for line in lines]

    @property
    def lines(self) -> list[WomanLine]:
        """Every line in its order."""
        return [line for _, line in self._pairs]

    def arranged(
        self, keeps: Callable[[WomanLine], bool], key: Callable[[WomanLine], Any], backwards: bool = False
    ) -> "WomenIndex":
        """Those lines that are kept, in another order; nothing is folded again."""
        made = WomenIndex(())
        kept = (pair for pair in self._pairs if keeps(pair[1]))
        made._pairs = sorted(kept, key=lambda pair: key(pair[1]), reverse=backwards)
        return made

    def find(self, typed: str) -> list[WomanLine]:
        """The lines in which every word typed is found, those in which a word begins with it first."""
        wanted, pairs = plain_words(typed).split(), self._pairs
        for word in wanted:
            pairs = [pair for pair in pairs if word in pair[0]]
        begins = {line.id: line for words, line in pairs if all(f" {word}" in words for word in wanted)}
        return [*begins.values(), *(line for _, line in pairs if line.id not in begins)]

    def notes(self, rows: Reading, typed: str, most: int = 50) -> list[Note]:
        """The newest note of each woman that holds every word typed, names and references left out."""
        lines = {line.id.hex: line for _, line in self._pairs}
        found: dict[str, Note] = {}
        for hit in search.find(rows.connection, typed, most):
            line = lines.get(hit.stream)
            if line and hit.table != "women" and hit.stream not in found:
                found[hit.stream] = Note(line.id, line.reference, _parts(hit.excerpt))
        return list(found.values())


def found_in(text: str, typed: str) -> str:
    """The letters of a text that answer what was typed, as they stand there; empty where there are none."""
    folded = plain_words(text)
    if len(folded) != len(text):  # a letter such as ß folds to two, so places no longer agree
        return ""
    for word in plain_words(typed).split():
        at = folded.find(word)
        if at >= 0:
            return text[at : at + len(word)]
    return ""


def _words(line: WomanLine) -> str:
    """One folded text, each word after a space; a reference without its noughts too, initials without dots too."""
    short = _without_noughts(line.reference)
    after = short.partition("-")[2]
    names = (line.first_name, line.preferred_name, line.last_name)
    apart = " ".join(names).replace("-", " ")
    initials = line.initials
    return " " + plain_words(
        " ".join((line.reference, short, after, line.name, *names, apart, initials, initials.replace(".", "")))
    )


def _without_noughts(reference: str) -> str:
    """RP-A7 for RP-A0007, as people say it."""
    before = reference.rstrip(_DIGITS)
    return before + (reference[len(before) :].lstrip("0") or reference[-1:])


def _parts(excerpt: str) -> tuple[str, ...]:
    return tuple(re.split(f"[{search.OPEN}{search.CLOSE}]", excerpt))
