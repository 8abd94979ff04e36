"""Sentences the inner rooms make and a person reads: kept with what was put in, so that they can be translated.

A room without Qt cannot ask for the person's language. It makes its sentence here, in English; that is a plain
string for whoever wants one (the terminal, a test), and the window says it in the person's language.
"""

import datetime as dt
from collections.abc import Mapping
from typing import Any


class Sentence(str):
    """English words that remember their `template` and the `values` put into its `{places}`."""

    template: str
    values: Mapping[str, Any]

    __slots__ = ("template", "values")

    def __reduce__(self) -> tuple[Any, ...]:
        return _again, (self.template, self.values)


def sentence(template: str, **values: Any) -> Sentence:
    """A sentence with its places filled, days as "3 May 2026"; without values, the template itself, braces too."""
    filled = {name: _english(value) for name, value in values.items()}
    made = Sentence(template.format(**filled) if values else template)
    made.template, made.values = template, values
    return made


def _english(value: Any) -> Any:
    # not %B: that would speak the language of the machine in the midst of English
    return f"{value.day} {MONTHS[value.month - 1]} {value.year}" if type(value) is dt.date else value


MONTHS = (
    "January", "February", "March", "April", "May", "June", "July", "August", "September", "October", "November",
    "December",
)  # fmt: skip


def _again(template: str, values: Mapping[str, Any]) -> Sentence:
    return sentence(template, **values)
