"""Checks one record as a whole: every field read, required ones there, and what cannot be together refused.

Forms, imports and scripts all come through `checked`. What it lets through can be written; what is only odd is
a finding (`rules`), shown beside the field, and never a wall.
"""

import datetime as dt
from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Any

from pause_desktop.records.base import Record
from pause_desktop.records.fields import columns
from pause_desktop.records.parse import Unreadable, parse
from pause_desktop.records.terms import Terms
from pause_desktop.sentences import Sentence, sentence


@dataclass(frozen=True, slots=True)
class Problem:
    """Why a field cannot be written; the reason never repeats what was typed."""

    column: str
    reason: Sentence


@dataclass(slots=True)
class Checked:
    """The values that could be read, field to value, and the problems of those that could not."""

    values: dict[str, Any] = field(default_factory=dict, repr=False)
    problems: list[Problem] = field(default_factory=list)

    @property
    def good(self) -> bool:
        """Whether the record can be written."""
        return not self.problems


def checked(model: type[Record], draft: Mapping[str, Any], terms: Terms, *, whole: bool = True) -> Checked:
    """Reads a draft of field to cell; with `whole=False` only the fields given are looked at, as for an edit."""
    result = Checked()
    for column in columns(model):
        if column.name not in draft:
            if whole and column.required:
                result.problems.append(Problem(column.name, sentence("is needed")))
            continue
        try:
            value = parse(column, draft[column.name], terms)
        except Unreadable as why:
            result.problems.append(Problem(column.name, why.reason))
            continue
        if value is None and column.required:
            result.problems.append(Problem(column.name, sentence("is needed")))
        result.values[column.name] = value
    result.problems += together(model.__tablename__, result.values, terms.today)
    return result


def together(table: str, values: Mapping[str, Any], today: dt.date) -> list[Problem]:
    """What is refused although each field can be read."""
    check = _TOGETHER.get(table)
    return check(values, today) if check else []


def _contact(values: Mapping[str, Any], today: dt.date) -> list[Problem]:
    on, outcome, mode = values.get("on"), values.get("outcome"), values.get("mode")
    problems = []
    if on and on > today and outcome and outcome != "planned":
        problems.append(Problem("on", sentence("is after today; only a planned contact lies ahead")))
    if outcome == "sent" and mode and mode not in ("text", "letter"):
        problems.append(Problem("outcome", sentence("is only for a text message or a letter")))
    return problems


_TOGETHER = {"contacts": _contact}
