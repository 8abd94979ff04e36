"""Which women a person means by what she types: reference, name or initials, without accents too, or by sound.

The lines are searched in memory, because 5,000 of them answer within a frame; their notes are searched in the file.
"""

import re
from collections.abc import Callable, Iterable
from dataclasses import dataclass
from typing import Any
from uuid import UUID

from pause_desktop.records.letters import plain_words
from pause_desktop.records.sounds import sought, sound_of, words_in
from pause_desktop.store import search
from pause_desktop.store.queries import Named, WomanLine
from pause_desktop.store.reading import Reading

_DIGITS = "0123456789"
_MOST_HEARD = 6
"""Of more words than a name has, none is looked for by its sound."""


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


@dataclass(frozen=True, slots=True)
class Found:
    """Lines in the order in which they answer; `heard` holds the ids of those that only sound alike."""

    lines: list[WomanLine]
    heard: frozenset[UUID] = frozenset()


@dataclass(slots=True)
class _Entry:
    """A line with the words and sounds by which it is found."""

    line: WomanLine
    words: str
    sound: str = ""


class WomenIndex:
    """Women's lines in an order, each with the words by which it is found, folded once."""

    def __init__(self, lines: Iterable[WomanLine]) -> None:
        self._entries = [_Entry(line, _words(line)) for line in lines]

    @property
    def lines(self) -> list[WomanLine]:
        """Every line in its order."""
        return [entry.line for entry in self._entries]

    def listen(self) -> None:
        """Works out once how every name sounds; until then a search goes by letters alone."""
        for entry in self._entries:
            line = entry.line
            theirs = (name for other in line.others for name in other.names)
            entry.sound = sound_of((line.first_name, line.preferred_name, line.last_name, *theirs))

    def arranged(
        self, keeps: Callable[[WomanLine], bool], key: Callable[[WomanLine], Any], backwards: bool = False
    ) -> "WomenIndex":
        """Those lines that are kept, in another order; nothing is folded again."""
        made = WomenIndex(())
        kept = [(key(entry.line), at) for at, entry in enumerate(self._entries) if keeps(entry.line)]
        kept.sort(reverse=backwards)
        made._entries = [self._entries[at] for _, at in kept]
        return made

    def find(self, typed: str) -> Found:
        """The lines in which every word typed is found, those in which a word begins with it first, sounds last."""
        wanted, spelt = plain_words(typed).split(), self._entries
        for word in wanted:
            spelt = [entry for entry in spelt if word in entry.words]
        begins = spelt
        for start in [f" {word}" for word in wanted]:
            begins = [entry for entry in begins if start in entry.words]
        first = set(map(id, begins))
        found = [*begins, *(entry for entry in spelt if id(entry) not in first)]
        heard = self._heard(wanted, set(map(id, spelt)))
        lines = [entry.line for entry in (*found, *heard)]
        return Found(lines, frozenset(entry.line.id for entry in heard))

    def _heard(self, wanted: list[str], spelt: set[int]) -> list[_Entry]:
        """Lines of which every word typed is heard or found, and one at least is only heard."""
        if len(wanted) > _MOST_HEARD:
            return []
        sounds = {word: [key for part in words_in(word) for key in sought(part)] for word in wanted}
        if not any(sounds.values()):
            return []
        entries = [entry for entry in self._entries if entry.sound and id(entry) not in spelt]
        for word in wanted:
            here = {id(entry) for entry in entries if word in entry.words}
            for key in sounds[word]:
                here |= {id(entry) for entry in entries if key in entry.sound}
            entries = [entry for entry in entries if id(entry) in here]
        return entries

    def notes(self, rows: Reading, typed: str, most: int = 50) -> list[Note]:
        """The newest note of each woman that holds every word typed, names and references left out."""
        lines = {line.id.hex: line for line in self.lines}
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
    joined = [word for other in line.others for word in _of_other(other)]
    return " " + plain_words(
        " ".join(
            (line.reference, short, after, line.name, *names, apart, initials, initials.replace(".", ""), *joined)
        )
    )


def _of_other(other: Named) -> tuple[str, ...]:
    short = _without_noughts(other.reference)
    return (other.reference, short, short.partition("-")[2], " ".join(other.names), *other.names)


def joined_found(line: WomanLine, typed: str) -> str:
    """The reference of a joined record by which a woman was found, where nothing of her own answers."""
    wanted = plain_words(typed).split()
    own = plain_words(" ".join((line.reference, line.name, line.first_name, line.last_name, line.initials)))
    if not wanted or not line.others or any(word in own for word in wanted):
        return ""
    theirs = (each for each in line.others if wanted[0] in plain_words(" ".join(_of_other(each))))
    return next((each.reference for each in theirs), "")


def _without_noughts(reference: str) -> str:
    """RP-A7 for RP-A0007, as people say it."""
    before = reference.rstrip(_DIGITS)
    return before + (reference[len(before) :].lstrip("0") or reference[-1:])


def _parts(excerpt: str) -> tuple[str, ...]:
    return tuple(re.split(f"[{search.OPEN}{search.CLOSE}]", excerpt))
