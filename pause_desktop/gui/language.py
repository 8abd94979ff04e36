"""Every word that a person reads goes through here, so that it can be said in another language.

`tr` takes the English words themselves, with named or numbered places for what is put in: a translation may put
them in another order. What is said of a number goes through `several`, which asks the language for its plural.
"""

from typing import Any

from PySide6.QtCore import QCoreApplication

CONTEXT = "Pause"


def tr(words: str, *places: Any, **named: Any) -> str:
    """The words in the person's language; with places given, `{0}` and `{name}` in them are filled."""
    said = QCoreApplication.translate(CONTEXT, words)
    return said.format(*places, **named) if places or named else said


def several(count: int, one: str, many: str, **named: Any) -> str:
    """What is said of a count: `one` of 1 and `many` of any other in English; `{n}` in them is the count."""
    said = QCoreApplication.translate(CONTEXT, many, one, count)
    words = tr(one) if said == many and count == 1 else said
    return words.format(n=f"{count:,}", **named)
