"""What a record is checked against besides itself: the day it is, the practice's added choices, the tool in use."""

import datetime as dt
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from functools import cached_property

from pause_desktop.records.codes import CODE_LISTS, label
from pause_desktop.records.progress_tool import NO_TOOL, ToolDefinition


@dataclass(frozen=True)
class Terms:
    """The surroundings of a check; `extra` holds the lead's own codes: list name to code to label.

    `say` puts a label into the person's language; a choice may be typed in it, in English or as its code.
    """

    today: dt.date
    extra: Mapping[str, Mapping[str, str]] = field(default_factory=dict)
    tool: ToolDefinition = NO_TOOL
    say: Callable[[str], str] = str

    def labels(self, list_name: str) -> dict[str, str]:
        """Every choice of a list with its words, the practice's own at the end."""
        labels = {**CODE_LISTS[list_name].labels, **self.extra.get(list_name, {})}
        return {code: self.say(words) for code, words in labels.items()}

    def label(self, list_name: str, code: str) -> str:
        """The words for one code."""
        return self.say(label(list_name, code, self.extra))

    def code(self, list_name: str, words: str) -> str | None:
        """The code that a person means by a code or a label, in any case and spacing; None where there is none."""
        return self._meanings[list_name].get(folded(words))

    @cached_property
    def _meanings(self) -> dict[str, dict[str, str]]:
        meanings: dict[str, dict[str, str]] = {}
        for name in CODE_LISTS:
            labels = self.labels(name)
            english = CODE_LISTS[name].labels.items()
            said = {folded(words): code for code, words in [*english, *labels.items()]}
            meanings[name] = said | {folded(code): code for code in labels}
        return meanings


def folded(words: str) -> str:
    """Words as they are compared: lower case, one underscore for every run of spaces and dashes."""
    return "_".join(words.replace("-", " ").replace("_", " ").lower().split())
