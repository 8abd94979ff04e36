"""Which records ask at once what was done to keep her safe, and in which field the answer stands.

Whether a question is open is always worked out from the records themselves, so that nothing that ends a program
half-way can lose one; and a lead who is sent the records is sent the questions with them.
"""

import datetime as dt
from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass
from typing import Any
from uuid import UUID

from pause_desktop.records.core10 import RISK
from pause_desktop.sentences import Sentence, sentence

_ITEM = f"item_{RISK}"


@dataclass(frozen=True, slots=True)
class Asks:
    """What a kind of record asks: the `raised` field that raises it, the field of its `answer`, and why."""

    raised: str
    answer: str
    why: Sentence
    raises: Callable[[Any], bool]


ASKS: Mapping[str, Asks] = {
    "contacts": Asks(
        "safeguarding_concern", "safeguarding_action", sentence("A safeguarding concern is ticked."),
        lambda value: value == "yes",
    ),
    "core10s": Asks(
        _ITEM, "risk_action", sentence("Item 6 of CORE-10, about risk, is above 0."),
        lambda value: isinstance(value, int) and value > 0,
    ),
}  # fmt: skip
"""Table to what its records ask."""

DEEDS = (
    sentence("Told the practice lead."),
    sentence("Called 999."),
    sentence("Called 111."),
    sentence("Made a safety plan with her."),
    sentence("Referred to safeguarding."),
    sentence("Stayed with her until she was safe."),
)
"""What is most often done, in the words that are written down for it."""


@dataclass(frozen=True, slots=True)
class Question:
    """One question that stands open: the record that raised it, whose it is, its day, and when it was put off.

    `woman` is her id, `reference` what she may be called where anybody can see the screen.
    """

    table: str
    record: UUID
    woman: UUID
    reference: str
    on: dt.date
    raised_by: UUID | None = None
    put_off_at: dt.datetime | None = None
    put_off_by: UUID | None = None

    @property
    def asks(self) -> Asks:
        """What is asked, and where the answer stands."""
        return ASKS[self.table]


def is_open(table: str, row: Mapping[str, Any]) -> bool:
    """Whether a record's fields raise the question and hold no answer to it; a blank is no answer."""
    asks = ASKS.get(table)
    return asks is not None and asks.raises(row.get(asks.raised)) and not str(row.get(asks.answer) or "").strip()


def in_turn(questions: Iterable[Question]) -> list[Question]:
    """The oldest first: the day of the record, then the order in which they would always stand."""
    return sorted(questions, key=lambda each: (each.on, each.reference, each.record.hex))


def with_deed(words: str, deed: str, done: bool) -> str:
    """The answer with one of the ready deeds written down in it, or taken out again; all else stays as typed."""
    if done:
        return words if deed in words else f"{words.rstrip()} {deed}".lstrip()
    return " ".join(part.strip() for part in words.split(deed) if part.strip()) if deed in words else words
