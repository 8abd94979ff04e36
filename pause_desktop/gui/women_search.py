"""Which women a person means by what she types: reference, name or initials, without accents too, or by sound.

The lines are searched in memory, because 5,000 of them answer within a frame; their notes are searched in the file.
"""

import re
from collections.abc import Callable, Iterable, Sequence
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


@dataclass(frozen=True, slots=True)
class _Entry:
    """A line with its place among all lines and the words by which it is found."""

    at: int
    line: WomanLine
    words: str


Key = Callable[[WomanLine], Any]


class _Ears:
    """Who is heard under each sound: the places of their lines, worked out once for every order of them."""

    def __init__(self) -> None:
        self._heard: dict[str, set[int]] = {}

    def listen(self, entries: Iterable[_Entry]) -> None:
        """Works out how every name sounds; what was heard before counts until that is done."""
        heard: dict[str, set[int]] = {}
        for entry in entries:
            line = entry.line
            theirs = (name for other in line.others for name in other.names)
            for sound in sound_of((line.first_name, line.preferred_name, line.last_name, *theirs)).split():
                heard.setdefault(sound, set()).add(entry.at)
        self._heard = heard

    def hear(self, word: str) -> set[int]:
        """The places of those who sound like a word that is being typed."""
        heard = self._heard
        wanted = tuple(key for part in words_in(word) for key in sought(part))
        return (
            set().union(*(heard[sound] for sound in heard if f" {sound} ".startswith(wanted))) if wanted else set()
        )


class WomenIndex:
    """Women's lines in an order, each with the words by which it is found, folded once.

    The orders of all lines are kept, each sorted once: to turn one round or narrow it, no line is asked again.
    """

    def __init__(self, lines: Iterable[WomanLine]) -> None:
        self._entries: Sequence[_Entry] = [_Entry(at, line, _words(line)) for at, line in enumerate(lines)]
        self._ears = _Ears()
        self._orders: dict[Key, list[_Entry]] = {}

    @property
    def lines(self) -> list[WomanLine]:
        """Every line in its order."""
        return [entry.line for entry in self._entries]

    def listen(self) -> None:
        """Works out once how every name sounds; until then a search goes by letters alone."""
        self._ears.listen(self._entries)

    def sort_ahead(self, keys: Iterable[Key]) -> None:
        """Works out the orders that may be asked for."""
        for key in keys:
            self._in_order(key)

    def arranged(
        self, keeps: Callable[[WomanLine], bool] | None, key: Key, backwards: bool = False
    ) -> "WomenIndex":
        """Those lines that are kept (None: all), in another order; nothing is folded again."""
        made, order = WomenIndex(()), self._in_order(key)
        kept = order if keeps is None else [entry for entry in order if keeps(entry.line)]
        made._entries = kept[::-1] if backwards else kept
        made._ears = self._ears
        return made

    def _in_order(self, key: Key) -> list[_Entry]:
        if key not in self._orders:
            self._orders[key] = sorted(self._entries, key=lambda entry: key(entry.line))
        return self._orders[key]

    def find(self, typed: str) -> Found:
        """The lines in which every word typed is found, those in which a word begins with it first, sounds last."""
        wanted, spelt = plain_words(typed).split(), self._entries
        if not wanted:
            return Found(self.lines)
        for word in wanted:
            spelt = [entry for entry in spelt if word in entry.words]
        starts = [f" {word}" for word in wanted]
        begins, holds = [], []
        for entry in spelt:
            (begins if all(start in entry.words for start in starts) else holds).append(entry)
        heard = self._heard(wanted, {entry.at for entry in spelt})
        lines = [entry.line for entry in (*begins, *holds, *heard)]
        return Found(lines, frozenset(entry.line.id for entry in heard))

    def _heard(self, wanted: list[str], spelt: set[int]) -> list[_Entry]:
        """Lines of which every word typed is heard or found, and one at least is only heard."""
        if len(wanted) > _MOST_HEARD:
            return []
        sounds = {word: self._ears.hear(word) for word in wanted}
        somehow = set().union(*sounds.values()) - spelt
        return [
            entry for entry in self._entries
            if entry.at in somehow and all(entry.at in sounds[word] or word in entry.words for word in wanted)
        ] if somehow else []  # fmt: skip

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
