"""What one woman alone has: a need, an outcome, a home of her children, an ethnic group or a language of one woman
on file. Whoever reads of it knows of whom it speaks, though no name stands there.
"""

import re
from collections import defaultdict
from collections.abc import Callable, Iterable
from dataclasses import dataclass

from pause_desktop.records.letters import plain_words
from pause_desktop.store.reading import Reading

Labels = Callable[[str, str], str]

_CODED = (
    ("women", "id", "ethnicity", "ethnicity"),
    ("outcomes", "woman", "kind", "outcome"),
    ("children", "woman", "living_arrangement", "living_arrangement"),
    ("children", "woman", "family_time", "family_time"),
)
_SAYS_NOTHING = frozenset({"not_asked", "not_known", "prefer_not_to_say", "other", "any_other", "none"})
_HAS_IT = frozenset({"current", "past"})
_WORD = re.compile(r"[^\W\d_]{3,}")
_IN_ANY_SENTENCE = frozenset({
    "and", "any", "asian", "background", "black", "british", "care", "child", "children", "completed", "english",
    "ended", "for", "from", "group", "home", "improved", "longer", "met", "mixed", "need", "needs", "new", "not",
    "other", "reduced", "registered", "started", "support", "supported", "the", "their", "time", "took",
    "treatment", "was", "white", "with", "work", "accessed", "addressed", "avoided", "northern",
})  # fmt: skip
"""Words of labels that stand in what anybody says."""


@dataclass(frozen=True, slots=True)
class Alone:
    """Something of one woman: its label, and how the words begin that speak of it."""

    label: str
    stems: frozenset[str]


def alone_of(rows: Reading, labels: Labels) -> tuple[Alone, ...]:
    """Everything that exactly one woman on file has, by label."""
    holders: dict[str, set[str]] = defaultdict(set)
    for table, owner, column, code_list in _CODED:
        for woman, code in rows.pick(table, owner, column):
            if code and code not in _SAYS_NOTHING:
                holders[labels(code_list, code)].add(woman)
    for woman, code, status in rows.pick("needs", "woman", "kind", "status"):
        if status in _HAS_IT and code not in _SAYS_NOTHING:
            holders[labels("need", code)].add(woman)
    for woman, language in rows.pick("women", "id", "language"):
        if language:
            holders[language.strip()].add(woman)
    found = (Alone(label, _stems(label)) for label, women in holders.items() if len(women) == 1)
    return tuple(sorted((each for each in found if each.stems), key=lambda each: each.label))


def told_of(words: str, alone: Iterable[Alone]) -> tuple[str, ...]:
    """The labels of what these words speak of, though one woman alone has it."""
    every = _WORD.findall(plain_words(words))
    return tuple(
        each.label for each in alone if all(any(word.startswith(stem) for word in every) for stem in each.stems)
    )


def _stems(label: str) -> frozenset[str]:
    words = [word for word in _WORD.findall(plain_words(label)) if word not in _IN_ANY_SENTENCE]
    return frozenset(word if len(word) < 6 else word[: max(5, len(word) - 3)] for word in words)
