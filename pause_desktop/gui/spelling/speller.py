"""What counts as right at this desk: the dictionary, the words she added, and the names of this practice.

Her own words lie in the encrypted file; names are read from it and held in memory alone. The dictionary is read
in a moment when nobody types, and only once a note is on the screen.
"""

import re
from collections.abc import Iterable
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer, Signal

from pause_desktop.records.letters import plain_words
from pause_desktop.spelling.dictionary import Dictionary
from pause_desktop.spelling.words import Span
from pause_desktop.store.reading import Reading
from pause_desktop.store.writing import Entry

if TYPE_CHECKING:
    from pause_desktop.gui.desk import Desk

_WORDS, _ON = "spelling.words", "spelling.on"
_QUIET = 300
_NAMED = {
    "women": ("first_name", "last_name", "preferred_name"),
    "workers": ("name",),
    "children": ("name",),
    "network_people": ("name", "organisation"),
    "cohorts": ("name",),
    "practice": ("name", "local_authority"),
}
_BETWEEN = re.compile(r"[^\w'’ʼ\u0300-\u036f-]+")


class Speller(QObject):
    """One for each desk; `changed` tells that other words count as right than before."""

    changed = Signal()

    def __init__(self, desk: "Desk") -> None:
        super().__init__(desk)
        self._desk = desk
        self._dictionary: Dictionary | None = None
        self._names: frozenset[str] = frozenset()
        self._own: list[str] = list(desk.preferences.get(_WORDS, []))
        self._on = desk.preferences.get(_ON, True) is True
        self._passed: dict[str, set[str]] = {}
        self._begun = self.broken = False
        self._quiet = QTimer(self)
        self._quiet.setSingleShot(True)
        self._quiet.setInterval(_QUIET)
        self._quiet.timeout.connect(self._begin)
        desk.changed.connect(self._look_again)

    @property
    def on(self) -> bool:
        """Whether she wants her spelling checked."""
        return self._on

    @property
    def ready(self) -> bool:
        """Whether words can be judged now; `want` makes it so."""
        return self._on and self._dictionary is not None

    @property
    def curtain(self) -> bool:
        """Whether the curtain is down, behind which no words are shown."""
        return self._desk.curtain

    def want(self) -> None:
        """Asks for the dictionary: it is read once nobody has asked again for a moment."""
        if self._on and not self._begun:
            self._quiet.start()

    def turn(self, on: bool) -> None:
        """Turns the checking on or off, from now on."""
        self._on = on
        self._desk.preferences.put(_ON, on)
        self.changed.emit()

    # --- judging ---------------------------------------------------------------------------------------------

    def wrong(self, word: str, text: str) -> list[Span]:
        """Where a word is misspelt; nowhere, where she passed it over in this text. Needs `ready`."""
        if self._dictionary is None:
            return []
        passed = self._passed.get(text, ())
        return [(a, b) for a, b in self._dictionary.wrong(word) if word[a:b] not in passed]

    def suggestions(self, word: str) -> list[str]:
        """At most six words that may have been meant; some 100 ms."""
        return self._dictionary.suggestions(word) if self._dictionary is not None else []

    def add(self, word: str) -> None:
        """Counts a word as right from now on, in every note of hers."""
        if word not in self._own:
            self._own.append(word)
            self._desk.preferences.put(_WORDS, self._own)
        self._learn()

    def forget(self, word: str) -> None:
        """Takes a word of hers back."""
        if word in self._own:
            self._own.remove(word)
            self._desk.preferences.put(_WORDS, self._own or None)
        self._learn()

    @property
    def own_words(self) -> tuple[str, ...]:
        """The words she added, in the order in which she did."""
        return tuple(self._own)

    def pass_over(self, word: str, text: str) -> None:
        """Leaves a word of one text as it is, until the program is left."""
        self._passed.setdefault(text, set()).add(word)
        self.changed.emit()

    # --- reading ---------------------------------------------------------------------------------------------

    def _begin(self) -> None:
        self._begun = True
        try:
            self._dictionary = Dictionary()
        except (OSError, ImportError):
            self.broken = True  # the menu says so; nothing else depends on it
            return
        self._learn()
        self._read_names()

    def _read_names(self) -> None:
        desk = self._desk

        def read() -> frozenset[str]:
            with desk.reading() as rows:
                return frozenset(names_of(rows))

        desk.tasks.run(read, self._take, self)

    def _take(self, names: frozenset[str]) -> None:
        if names != self._names:
            self._names = names
            self._learn()

    def _learn(self) -> None:
        if self._dictionary is not None:
            self._dictionary.learn(self._names.union(self._own))
        self.changed.emit()

    def _look_again(self, entries: tuple[Entry, ...]) -> None:
        if self._dictionary is not None and any(entry.table in _NAMED for entry in entries):
            self._read_names()


def names_of(rows: Reading) -> Iterable[str]:
    """The single names in a practice: of women, workers, children, the people round them; accents or none."""
    for table, columns in _NAMED.items():
        for row in rows.pick(table, *columns):
            for name in _BETWEEN.split(" ".join(filter(None, row))):
                for part in {name, *name.split("-")}:
                    yield from (part, plain_words(part)) if len(part) > 1 else ()
