"""What a person wrote beside the figures, and whether a figure has changed since she wrote it.

A paragraph keeps the sentence that the program wrote then and each figure whose number stands in it, as they were
printed after the rule. Nothing here reads a file: the same words, sentence and figures give the same mark.
"""

import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from typing import Any

from pause_desktop.measures.values import Count, Share, leaves
from pause_desktop.reports.wording import exact, is_hidden, rounded, shown

Figures = Mapping[str, str]
"""Each figure as it is printed, by its path; a hidden one is its mark."""

_ONES = (
    "zero", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven", "twelve",
    "thirteen", "fourteen", "fifteen", "sixteen", "seventeen", "eighteen", "nineteen",
)  # fmt: skip
_TENS = ("twenty", "thirty", "forty", "fifty", "sixty", "seventy", "eighty", "ninety")
_LETTERS = {word: number for number, word in enumerate(_ONES)} | {
    f"{ten}{end}": 20 + 10 * at + one
    for at, ten in enumerate(_TENS)
    for one, end in enumerate(("", *(f"-{each}" for each in _ONES[1:10])))
}
_NUMBER = re.compile(r"(?<![\w.,])\d[\d,]*(?:\.\d+)?(?:[\s\u00a0]?(?:m\b|million\b))?|[^\W\d_]+(?:-[^\W\d_]+)?")
_NO_NUMBER = re.compile(
    r"\b(?:no|any|every|each|this|that|which) one\b|\bone (?:another|day)\b|\bCORE-10\b", re.IGNORECASE
)


@dataclass(frozen=True)
class Beside:
    """What a paragraph was written beside."""

    sentence: str | None = ""
    """None where the sentence of then is not known; it is then compared with nothing."""
    figures: Figures = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class Change:
    """A figure that is another one now; the path is empty where it stands in the program's own sentence."""

    then: str
    now: str
    path: str = ""


def figures_of(measures: Mapping[str, Any]) -> dict[str, str]:
    """Every printed figure of some measures after their rule, by its path."""
    return dict(_leaves(measures, ()))


def _leaves(value: Any, path: tuple[str, ...]) -> Iterator[tuple[str, str]]:
    if isinstance(value, Mapping):
        for name, part in value.items():
            yield from _leaves(part, (*path, str(name)))
    elif isinstance(value, list | tuple):
        for at, part in enumerate(value):
            yield from _leaves(part, (*path, str(at)))
    elif is_hidden(value) or exact(value) is not None:
        yield ".".join(path), shown(value)


def true_of(measures: Mapping[str, Any]) -> dict[str, str]:
    """The true number of women behind each hidden count, by the path of its figure."""
    found: dict[str, str] = {}
    for path, leaf in leaves(measures):
        if isinstance(leaf, Count | Share) and is_hidden(leaf.n) and leaf.women:
            found[".".join((*path, "n"))] = found[".".join(path)] = str(len(leaf.women))
    return found


def numbers_in(words: str) -> frozenset[str]:
    """The numbers that words say, in figures or in letters: "20" for twenty, "2.09m" for £2.09 million."""
    found = set()
    for word in _NUMBER.findall(_NO_NUMBER.sub(" ", words)):
        if word[0].isdigit():
            digits = re.sub(r"[\s\u00a0,]|illion", "", word)
            found.add(digits)
        elif word.lower() in _LETTERS:
            found.add(str(_LETTERS[word.lower()]))
    return frozenset(found)


def said_as(value: str) -> frozenset[str]:
    """How a printed figure may be said: as it is, and a large amount in millions."""
    plain = value.replace(",", "").replace("\u2212", "")
    number = exact(plain)
    if number is None:
        return frozenset()
    ways = {plain}
    if number >= 100_000:
        ways |= {f"{rounded(number / 1_000_000, to)}m" for to in ("1", "0.1", "0.01")}
    return frozenset(ways)


def beside(words: str, sentence: str, figures: Figures, first: frozenset[str] = frozenset()) -> Beside:
    """What words are written beside now: of the measures that begin with a name of `first` where one of them has
    the number, else of all."""
    kept: dict[str, str] = {}
    for number in numbers_in(words):
        with_it = {path: value for path, value in figures.items() if number in said_as(value)}
        near = {path: value for path, value in with_it.items() if path.split(".")[0] in first}
        kept |= near or with_it
    return Beside(sentence, kept)


def edited(old: Beside, words: str, now: Beside) -> Beside:
    """After an edit: what the words still say keeps the figure of then until somebody confirms it; what is new is
    written beside the figure of now."""
    numbers = numbers_in(words)
    still = {path: value for path, value in old.figures.items() if numbers & said_as(value)}
    return Beside(old.sentence, {**now.figures, **still})


def changes(then: Beside, sentence: str, figures: Figures) -> tuple[Change, ...]:
    """What has changed since; nothing where nothing has. A figure that is not there any more is "not recorded"."""
    found = [
        Change(value, figures.get(path, "not recorded"), path)
        for path, value in then.figures.items()
        if figures.get(path, "not recorded") != value
    ]
    before = then.sentence
    said = list(_in_sentence(before, sentence)) if before is not None and before != sentence else []
    seen = {(each.then, each.now) for each in found}
    return (*found, *(each for each in said if (each.then, each.now) not in seen))


_SHOWN = re.compile(r"(?<!\w)[£\u2212]?\d[\d,]*(?:\.\d+)?(?:\u00a0(?:%|m\b))?")


def _in_sentence(then: str, now: str) -> Iterator[Change]:
    """The numbers that differ where only numbers do, else the sentences."""
    before, after = _SHOWN.findall(then), _SHOWN.findall(now)
    if _SHOWN.sub("#", then) == _SHOWN.sub("#", now):
        yield from dict.fromkeys(Change(old, new) for old, new in zip(before, after, strict=True) if old != new)
    else:
        yield Change(f"“{then}”", f"“{now}”")


def tells_hidden(words: str, figures: Figures, true: Figures, rule: str) -> tuple[str, ...]:
    """The numbers of a public edition's own words that may tell a hidden one: a small number where any figure is
    hidden, or the true value of a hidden figure."""
    hidden = [path for path, value in figures.items() if is_hidden(value)]
    if not hidden:
        return ()
    most = 7 if rule == "nhs" else 4
    small = {str(number) for number in range(1, most + 1)}
    values = {way for path in hidden for way in said_as(true.get(path, ""))}
    told = numbers_in(words) & (small | values)
    return tuple(sorted(told, key=lambda number: (len(number), number)))
