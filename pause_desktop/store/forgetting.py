"""Takes a woman out of what is written about others: ids, references and whole names in plain JSON values."""

import re
from collections.abc import Iterable
from typing import Any

GONE = object()
"""Stands for a value that is taken out altogether."""


class Mentions:
    """Whether a text mentions her: by id, reference or whole name; `closely` by any one of her names too."""

    def __init__(self, ids: Iterable[str], references: Iterable[str], names: Iterable[tuple[str, ...]]) -> None:
        self.ids = frozenset(ids)
        said = [*references, *(" ".join(parts) for parts in names if len(parts) > 1)]
        single = {part for parts in names for part in parts}
        self._sure, self._close = _pattern(said), _pattern([*said, *single])

    def by_id(self, text: str) -> bool:
        """Whether an id of hers stands in a text, with or without dashes."""
        plain = text.replace("-", "").lower()
        return any(plain[at : at + 32] in self.ids for at in _starts(plain))

    def __call__(self, text: str) -> bool:
        """Whether a text mentions her by id, reference or whole name."""
        return bool(self._sure.search(text)) or self.by_id(text)

    def closely(self, text: str) -> bool:
        """Whether a text mentions her in any way, also by one of her names alone."""
        return bool(self._close.search(text)) or self.by_id(text)


def without(value: Any, mentioned: Any) -> Any:
    """A JSON value without what mentions her: the smallest list item, entry or whole that does. `GONE` for all."""
    if isinstance(value, str):
        return GONE if mentioned(value) else value
    if isinstance(value, list):
        kept = (without(each, mentioned) for each in value)
        return [each for each in kept if each is not GONE]
    if isinstance(value, dict):
        if any(isinstance(each, str) and mentioned(each) for each in value.values()):
            return GONE
        kept = {key: without(each, mentioned) for key, each in value.items() if not mentioned(key)}
        return {key: each for key, each in kept.items() if each is not GONE}
    return value


_HEX = re.compile(r"[0-9a-f]{32,}")


def _starts(plain: str) -> Iterable[int]:
    for run in _HEX.finditer(plain):
        yield from range(run.start(), run.end() - 31)


def _pattern(said: Iterable[str]) -> re.Pattern[str]:
    words = "|".join(re.escape(each) for each in sorted({each for each in said if each.strip()}))
    return re.compile(rf"(?<!\w)(?:{words})(?!\w)" if words else r"(?!)", re.IGNORECASE)
