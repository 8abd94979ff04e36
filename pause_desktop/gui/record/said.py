"""How each record is said in a line or two: a glyph, a title, a detail, words, chips.

The timeline, the sections and the history speak with this one voice.
"""

import datetime as dt
from collections.abc import Callable, Mapping
from dataclasses import dataclass, replace
from typing import Any
from uuid import UUID

from pause_desktop.gui.curtain import HIDDEN, Veiled
from pause_desktop.gui.language import tr
from pause_desktop.gui.record.dates import on_weekday, shortly
from pause_desktop.records.terms import Terms
from pause_desktop.store.queries import HerRecord

Mark = tuple[str, str, str]
"""A chip: words, kind, glyph ("" for none)."""

_LONGEST = 700


@dataclass(frozen=True, slots=True)
class Said:
    """One record in words; `day` places it in time, `note` stands at the right, in `note_tone`."""

    table: str
    record: UUID
    day: dt.date | None
    title: str
    detail: str = ""
    words: str = ""
    glyph: str = "circle"
    tone: str = "soft"
    chips: tuple[Mark, ...] = ()
    note: str = ""
    note_tone: str = "soft"
    clock: dt.time = dt.time.min
    inset: bool = False

    @property
    def spoken(self) -> str:
        """All of it for a screen reader."""
        day = on_weekday(self.day) if self.day else ""
        parts = (day, self.title, self.detail, self.words, *(mark[0] for mark in self.chips), self.note)
        return ". ".join(part for part in parts if part)

    def holds(self, wanted: str) -> bool:
        """Whether the words typed occur in it, in any case."""
        return wanted.casefold() in self.spoken.casefold()


class Voice:
    """Says her records, as on a day and in the words of a practice; behind the curtain nobody's own words."""

    def __init__(self, her: HerRecord, terms: Terms, curtain: bool = False) -> None:
        from pause_desktop.gui.record.said_records import VOICES

        self._voices: Mapping[str, Callable[[Voice, Any], Said]] = VOICES
        self.her, self.terms, self.today = her, terms, terms.today
        self.curtained = curtain
        self.goals = {goal.id: self.hide(goal.wording) for goal in her.of("goals")}
        self._warnings: dict[UUID, str] = {}

    def warn(self, warnings: Mapping[UUID, str]) -> None:
        """Says findings at the right of the records they belong to."""
        self._warnings = {record: tr(words) for record, words in warnings.items()}

    def say(self, table: str, row: Any) -> Said:
        """One record in words."""
        said = self._voices[table](self, Veiled(row) if self.curtained else row)
        warning = self._warnings.get(row.id)
        if warning:
            said = replace(said, note=warning, note_tone="warn")
        if len(said.words) > _LONGEST:
            said = replace(said, words=said.words[:_LONGEST].rstrip() + " …")
        return said

    def say_all(self, table: str) -> list[Said]:
        """All her records of a table, the latest first; those without a day come last."""
        said = [self.say(table, row) for row in self.her.of(table)]
        return sorted(said, key=lambda each: (each.day or dt.date.min, each.clock), reverse=True)

    def hide(self, words: str) -> str:
        """What somebody wrote freely, or, while the curtain is down, that it is hidden."""
        return HIDDEN if self.curtained else words

    def label(self, codes: str, code: str | None) -> str:
        """The words for a code, and nothing for none."""
        return self.terms.label(codes, code) if code else ""

    def low(self, codes: str, code: str | None) -> str:
        """The words for a code inside a sentence."""
        words = self.label(codes, code)
        return words if words[:2].isupper() else words[:1].lower() + words[1:]

    def worker(self, worker: UUID | None) -> str:
        """A worker's first name."""
        return self.her.workers.get(worker, "").split(" ")[0] if worker else ""

    def short(self, day: dt.date | None, before: str = "") -> str:
        """A day in few words, after a word or two; nothing for none."""
        return f"{before} {shortly(day, self.today)}".strip() if day else ""


def joined(*parts: str) -> str:
    """Parts with a dot between them, the empty ones left out."""
    return " · ".join(part for part in parts if part)


def joined_comma(*parts: str) -> str:
    """Parts with a comma between them, the empty ones left out."""
    return ", ".join(part for part in parts if part)


def joined_dash(first: str, last: str) -> str:
    """A span in words, whichever of its ends is known."""
    return tr("{first} to {last}", first=first, last=last) if first and last else first or last


def pounds(pence: int) -> str:
    """An amount as it is said: £395, £12.50."""
    return f"£{pence // 100:,}" + (f".{pence % 100:02d}" if pence % 100 else "")
