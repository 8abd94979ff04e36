"""The British dictionary: which words it knows, and what may have been meant by those it does not."""

from collections.abc import Iterable

from pause_desktop.paths import resource
from pause_desktop.spelling.words import Span, parts_of, plain_signs, without_accents, without_possessive

MOST = 6
_MOST_KNOWN = 20_000


class Dictionary:
    """Reading it takes some 60 ms and 6 MB, so it is made when a note is first written; one thread uses it.

    Words are told to it by `learn`; they are held in memory alone.
    """

    def __init__(self) -> None:
        from hunspell import Hunspell  # nobody needs it before a note is written

        folder = resource("dictionaries")
        self._words = Hunspell("en_GB", hunspell_data_dir=str(folder), system_encoding="UTF-8")
        for word in (folder / "work.txt").read_text(encoding="utf-8").split():
            self._words.add(word)
        self._learned: frozenset[str] = frozenset()
        self._judged: dict[str, list[Span]] = {}

    def learn(self, words: Iterable[str]) -> None:
        """Takes these words, and no others, as right besides its own, however they are capitalised."""
        self._learned = frozenset(plain_signs(word).casefold() for word in words)
        self._judged.clear()

    def wrong(self, word: str) -> list[Span]:
        """Where a word is misspelt: nowhere, as a whole, or in those of its hyphened parts that are."""
        found = self._judged.get(word)
        if found is None:
            if len(self._judged) >= _MOST_KNOWN:
                self._judged.clear()
            found = self._judged[word] = self._judge(word)
        return found

    def suggestions(self, word: str) -> list[str]:
        """At most six words that may have been meant, with the apostrophe and the accents as she types them."""
        sign = next((c for c in word if c in "’ʼ‘"), "'")
        first = word[:1].casefold()  # seldom mistyped, and two words are seldom meant
        found = sorted(self._words.suggest(plain_signs(word)), key=lambda o: (" " in o, o[:1].casefold() != first))
        return [each.replace("'", sign) for each in dict.fromkeys(found)][:MOST]

    def _judge(self, word: str) -> list[Span]:
        if self._knows(word):
            return []
        parts = list(parts_of(word))
        if len(parts) == 1 and parts[0][2] == word:
            return [(0, len(word))]
        return [(start, end) for start, end, part in parts if not self._knows(part)]

    def _knows(self, word: str) -> bool:
        plain = plain_signs(word)
        base = without_possessive(plain)
        if plain.casefold() in self._learned or base.casefold() in self._learned:
            return True
        if self._words.spell(plain) or (base != plain and self._words.spell(base)):
            return True
        bare = without_accents(base)
        return bare != base and self._words.spell(bare)
