"""A person's own paragraph of the report while it is written, with what it was written beside."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Any

from pause_desktop.reports.order import SECTIONS
from pause_desktop.summaries.own_words import Beside


@dataclass
class OwnDraft:
    """The words, whether they stand in the place of the program's sentence, and the figures of then."""

    words: str = ""
    instead: bool = False
    beside: Beside = field(default_factory=Beside)

    def body(self) -> dict[str, Any]:
        """The paragraph as the encrypted file keeps it."""
        return {
            "words": self.words,
            "instead": self.instead,
            "sentence": self.beside.sentence,
            "figures": dict(self.beside.figures),
        }


def own_drafts(kept: object) -> dict[str, OwnDraft]:
    """The paragraphs by section from what was kept; what cannot be read is left out."""
    if not isinstance(kept, Mapping):
        return {}
    found: dict[str, OwnDraft] = {}
    for name, each in kept.items():
        if name in SECTIONS and isinstance(each, Mapping) and isinstance(each.get("words"), str):
            sentence, figures = each.get("sentence"), each.get("figures")
            values = figures.items() if isinstance(figures, Mapping) else ()
            beside = Beside(
                sentence if isinstance(sentence, str) else None,
                {path: value for path, value in values if isinstance(path, str) and isinstance(value, str)},
            )
            found[str(name)] = OwnDraft(each["words"], each.get("instead") is True, beside)
    return found
