"""What each column of the women's table shows of a line, in words that are read at a glance."""

import datetime as dt
from collections.abc import Callable
from dataclasses import dataclass
from typing import Any
from uuid import UUID

from pause_desktop.gui.language import several, tr
from pause_desktop.gui.look.cells import Cell
from pause_desktop.gui.look.tables import Column
from pause_desktop.gui.record.dates import ago, on_weekday, shortly
from pause_desktop.gui.safe_contact import CHANNEL_WORDS
from pause_desktop.gui.women_search import found_in, joined_found
from pause_desktop.records.codes import CODE_LISTS
from pause_desktop.records.rules import ACTIVE, NOT_SEEN_LATE, NOT_SEEN_SOON
from pause_desktop.records.terms import Terms
from pause_desktop.store.queries import CHANNELS, WomanLine

STAGE_CHIPS = {
    "identified": "plain", "outreach": "plain", "engaging": "info", "open": "accent", "transition": "good",
    "next_steps": "good", "closed": "plain",
}  # fmt: skip
_NEVER, _ALWAYS = dt.date.min, dt.date.max


@dataclass(slots=True)
class Seen:
    """How the lines are being looked at: the day it is, what was typed, whether the curtain is down.

    `heard` holds the ids of those who only sound like what was typed, `terms` the words for codes.
    """

    today: dt.date
    typed: str = ""
    curtain: bool = False
    crowded: bool = False
    heard: frozenset[UUID] = frozenset()
    terms: Terms | None = None


Sort = Callable[[WomanLine], Any]


@dataclass(frozen=True, slots=True)
class WomenColumn:
    """One column that can be chosen; `keep` orders what stays without room, `asks` names a field to read."""

    name: str
    title: str
    width: int
    cell: Callable[[WomanLine, Seen], Cell]
    sort: Sort
    keep: int = 0
    least: int = 140
    asks: str = ""

    def column(self, seen: Seen, keep: int) -> Column[WomanLine]:
        """The column as a table takes it; it asks `seen` whenever it is painted."""
        return Column(self.title, self.width, lambda line: self.cell(line, seen), keep=keep, least=self.least)


def first_name(name: str) -> str:
    """What a worker is called."""
    return name.split()[0] if name else ""


def shown_name(line: WomanLine, curtain: bool) -> str:
    """Her name, or with the curtain down what is left of it."""
    return line.initials if curtain else line.name


def _reference(line: WomanLine, seen: Seen) -> Cell:
    return Cell(line.reference, tone="soft", mark=found_in(line.reference, seen.typed))


def _name(line: WomanLine, seen: Seen) -> Cell:
    name = shown_name(line, seen.curtain)
    under = tr("sounds like “{typed}”", typed=seen.typed) if line.id in seen.heard else ""
    if not under and line.others and (other := joined_found(line, seen.typed)):
        under = tr("joined with {reference}", reference=other)
    if not name:
        return Cell(tr("not known") if not seen.crowded else line.reference, tone="soft")
    if seen.curtain and seen.crowded:  # the reference has no column of its own then
        name = f"{line.reference} · {name}"
    return Cell(name, under, weight="label", mark=found_in(name, seen.typed), tip=line.reference)


def _stage(line: WomanLine, _seen: Seen) -> Cell:
    if not line.stage:
        return Cell(tr("none yet"), tone="soft")
    since = tr("since {day}", day=_full(line.stage_since)) if line.stage_since else ""
    return Cell(tr(CODE_LISTS["stage"].labels[line.stage]), chip=STAGE_CHIPS[line.stage], tip=since)


def _worker(line: WomanLine, _seen: Seen) -> Cell:
    if not line.worker:
        return Cell(tr("nobody"), tone="warn" if line.stage in ACTIVE else "soft")
    return Cell(first_name(line.worker), tip=line.worker)


def _weeks(line: WomanLine, _seen: Seen) -> Cell:
    if line.weeks_left is None:
        return Cell("–", tone="soft", say=tr("not open"))
    opened = tr("open since {day}", day=_full(line.opened_on)) if line.opened_on else ""
    return Cell(str(line.weeks_left), bar=line.journey, tip=opened)


def _last(line: WomanLine, seen: Seen) -> Cell:
    today = seen.today
    unseen = line.days_unseen(today)
    words = ago(line.last_seen, today) if line.last_seen else tr("never seen") if line.stage in ACTIVE else "–"
    tip = _full(line.last_seen) if line.last_seen else ""
    if unseen is not None and unseen >= NOT_SEEN_LATE:
        return Cell(words, weight="label", tone="danger", glyph="triangle-alert", tip=tip)
    if unseen is not None and unseen >= NOT_SEEN_SOON:
        return Cell(words, weight="label", tone="warn", glyph="clock", tip=tip)
    return Cell(words, tone="ink" if line.last_seen else "soft", tip=tip, say="" if line.last_seen else tr("never"))


def _next(line: WomanLine, seen: Seen) -> Cell:
    if line.next_planned:
        return Cell(_ahead(line.next_planned, seen.today), tip=_full(line.next_planned))
    if line.stage in ACTIVE:
        return Cell(tr("none planned"), tone="warn")
    return Cell("–", tone="soft", say=tr("none planned"))


def _safe(line: WomanLine, _seen: Seen) -> Cell:
    if not line.safe_to:
        return Cell(tr("nothing safe"), tone="danger") if line.safe_asked else Cell(tr("not asked"), tone="warn")
    words = [_said(channel) for channel in line.safe_to]
    if len(words) >= len(CHANNELS) - 1:
        missing = [_said(channel) for channel in CHANNELS if channel not in line.safe_to]
        return Cell(
            tr("all but {channel}", channel=missing[0]) if missing else tr("all channels"), tip=", ".join(words)
        )
    return Cell(
        tr("{channel} only", channel=words[0]) if len(words) == 1 else ", ".join(words), tip=", ".join(words)
    )


def _alert(line: WomanLine, _seen: Seen) -> Cell:
    if not line.alerts:
        return Cell(say=tr("none"))
    say = several(line.alerts, "1 risk alert", "{n} risk alerts")
    return Cell(icons=(("shield-alert", "danger"),), say=say, tip=say)


def _said(channel: str) -> str:
    return CHANNEL_WORDS.get(channel, channel)


def _apart(line: WomanLine) -> int:
    """Whom somebody has to see, then who waits, then who has gone."""
    return 0 if line.stage in ACTIVE else 2 if line.stage == "closed" else 1


def _stage_order(stage: str) -> int:
    known = list(CODE_LISTS["stage"].labels)
    return known.index(stage) if stage in known else len(known)


def _ahead(day: dt.date, today: dt.date) -> str:
    return ago(day, today) if (day - today).days < 2 else shortly(day, today)


def _full(day: dt.date) -> str:
    return on_weekday(day)


def _cohort(line: WomanLine, _seen: Seen) -> Cell:
    return Cell(line.cohort) if line.cohort else Cell("–", tone="soft", say=tr("no cohort"))


def _since(line: WomanLine, seen: Seen) -> Cell:
    return _day(line.stage_since, seen.today)


def _opened(line: WomanLine, seen: Seen) -> Cell:
    return _day(line.opened_on, seen.today)


def _day(day: dt.date | None, today: dt.date) -> Cell:
    if day is None:
        return Cell("–", tone="soft", say=tr("none"))
    return Cell(shortly(day, today), tip=_full(day))


OWN = (
    WomenColumn("reference", tr("Reference"), 112, _reference, lambda line: line.reference, keep=5),
    WomenColumn(
        "name", tr("Name"), 0, _name, lambda line: (not line.name, line.name.casefold(), line.reference), least=190
    ),
    WomenColumn("stage", tr("Stage"), 126, _stage, lambda line: (_stage_order(line.stage), line.reference), keep=3),
    WomenColumn(
        "worker", tr("Worker"), 92, _worker,
        lambda line: (not line.worker, line.worker.casefold(), line.reference), keep=6,
    ),
    WomenColumn(
        "weeks_left", tr("Weeks left"), 126, _weeks,
        lambda line: (line.weeks_left is None, line.weeks_left or 0, line.reference), keep=7,
    ),
    WomenColumn(
        "last_contact", tr("Last contact"), 160, _last,
        lambda line: (_apart(line), line.last_seen or line.stage_since or _NEVER, line.reference), keep=1,
    ),
    WomenColumn(
        "next_contact", tr("Next contact"), 138, _next,
        lambda line: (line.next_planned or _ALWAYS, line.reference), keep=4,
    ),
    WomenColumn(
        "safe_to", tr("Safe to"), 178, _safe, lambda line: (line.safe_asked, len(line.safe_to), line.reference)
    ),
    WomenColumn("alert", tr("Alert"), 64, _alert, lambda line: (-line.alerts, line.reference), keep=2),
    WomenColumn(
        "cohort", tr("Cohort"), 130, _cohort, lambda line: (not line.cohort, line.cohort.casefold(), line.reference)
    ),
    WomenColumn(
        "stage_since", tr("In this stage since"), 160, _since,
        lambda line: (line.stage_since or _ALWAYS, line.reference),
    ),
    WomenColumn(
        "opened_on", tr("Open since"), 130, _opened, lambda line: (line.opened_on or _ALWAYS, line.reference)
    ),
)  # fmt: skip
"""What a line knows of itself; longest unseen, least time left and alerts come first."""
