"""What each column of the women's table shows of a line, in words that are read at a glance."""

import datetime as dt
from collections.abc import Callable
from dataclasses import dataclass
from typing import Any

from pause_desktop.gui.language import several, tr
from pause_desktop.gui.look.cells import Cell
from pause_desktop.gui.look.tables import Column
from pause_desktop.gui.record.dates import ago, on_weekday, shortly
from pause_desktop.gui.women_search import found_in
from pause_desktop.records.codes import CODE_LISTS
from pause_desktop.records.rules import ACTIVE, NOT_SEEN_LATE, NOT_SEEN_SOON
from pause_desktop.store.queries import CHANNELS, WomanLine

STAGE_CHIPS = {
    "identified": "plain", "outreach": "plain", "engaging": "info", "open": "accent", "transition": "good",
    "next_steps": "good", "closed": "plain",
}  # fmt: skip
_CHANNEL_WORDS = {
    "call": tr("call"), "text": tr("text"), "visit": tr("visit"), "leave_voicemail": tr("voicemail"),
    "post": tr("post"), "email": tr("e-mail"),
}  # fmt: skip
_NEVER, _ALWAYS = dt.date.min, dt.date.max


@dataclass(slots=True)
class Seen:
    """How the lines are being looked at: the day it is, what was typed, whether the curtain is down."""

    today: dt.date
    typed: str = ""
    curtain: bool = False
    crowded: bool = False


Sort = Callable[[WomanLine], Any]


def women_columns(seen: Seen) -> list[Column[WomanLine]]:
    """The columns in their order; each asks `seen` when it is painted."""
    return [
        Column(tr("Reference"), 112, lambda line: _reference(line, seen), keep=5),
        Column(tr("Name"), 0, lambda line: _name(line, seen), least=190),
        Column(tr("Stage"), 126, _stage, keep=3),
        Column(tr("Worker"), 92, _worker, keep=6),
        Column(tr("Weeks left"), 126, _weeks, keep=7),
        Column(tr("Last contact"), 160, lambda line: _last(line, seen.today), keep=1),
        Column(tr("Next contact"), 138, lambda line: _next(line, seen.today), keep=4),
        Column(tr("Safe to"), 178, _safe, keep=0),
        Column(tr("Alert"), 64, _alert, keep=2),
    ]


SORTS: tuple[tuple[str, Sort], ...] = (
    (tr("Reference"), lambda line: line.reference),
    (tr("Name"), lambda line: (not line.name, line.name.casefold(), line.reference)),
    (tr("Stage"), lambda line: (_stage_order(line.stage), line.reference)),
    (tr("Worker"), lambda line: (not line.worker, line.worker.casefold(), line.reference)),
    (tr("Weeks left"), lambda line: (line.weeks_left is None, line.weeks_left or 0, line.reference)),
    (tr("Last contact"), lambda line: (_apart(line), line.last_seen or line.stage_since or _NEVER, line.reference)),
    (tr("Next contact"), lambda line: (line.next_planned or _ALWAYS, line.reference)),
    (tr("Safe to"), lambda line: (line.safe_asked, len(line.safe_to), line.reference)),
    (tr("Alert"), lambda line: (-line.alerts, line.reference)),
)
"""What each column sorts by, in the order of the columns; longest unseen, least time left and alerts come first."""

FIRST_SORT = 5
"""The women's page begins with those who have waited longest to be seen."""


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
    if not name:
        return Cell(tr("not known") if not seen.crowded else line.reference, tone="soft")
    if seen.curtain and seen.crowded:  # the reference has no column of its own then
        name = f"{line.reference} · {name}"
    return Cell(name, weight="label", mark=found_in(name, seen.typed), tip=line.reference)


def _stage(line: WomanLine) -> Cell:
    if not line.stage:
        return Cell(tr("none yet"), tone="soft")
    since = tr("since {day}", day=_full(line.stage_since)) if line.stage_since else ""
    return Cell(tr(CODE_LISTS["stage"].labels[line.stage]), chip=STAGE_CHIPS[line.stage], tip=since)


def _worker(line: WomanLine) -> Cell:
    if not line.worker:
        return Cell(tr("nobody"), tone="warn" if line.stage in ACTIVE else "soft")
    return Cell(first_name(line.worker), tip=line.worker)


def _weeks(line: WomanLine) -> Cell:
    if line.weeks_left is None:
        return Cell("–", tone="soft", say=tr("not open"))
    opened = tr("open since {day}", day=_full(line.opened_on)) if line.opened_on else ""
    return Cell(str(line.weeks_left), bar=line.journey, tip=opened)


def _last(line: WomanLine, today: dt.date) -> Cell:
    unseen = line.days_unseen(today)
    words = ago(line.last_seen, today) if line.last_seen else tr("never seen") if line.stage in ACTIVE else "–"
    tip = _full(line.last_seen) if line.last_seen else ""
    if unseen is not None and unseen >= NOT_SEEN_LATE:
        return Cell(words, weight="label", tone="danger", glyph="triangle-alert", tip=tip)
    if unseen is not None and unseen >= NOT_SEEN_SOON:
        return Cell(words, weight="label", tone="warn", glyph="clock", tip=tip)
    return Cell(words, tone="ink" if line.last_seen else "soft", tip=tip, say="" if line.last_seen else tr("never"))


def _next(line: WomanLine, today: dt.date) -> Cell:
    if line.next_planned:
        return Cell(_ahead(line.next_planned, today), tip=_full(line.next_planned))
    if line.stage in ACTIVE:
        return Cell(tr("none planned"), tone="warn")
    return Cell("–", tone="soft", say=tr("none planned"))


def _safe(line: WomanLine) -> Cell:
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


def _alert(line: WomanLine) -> Cell:
    if not line.alerts:
        return Cell(say=tr("none"))
    say = several(line.alerts, "1 risk alert", "{n} risk alerts")
    return Cell(icons=(("shield-alert", "danger"),), say=say, tip=say)


def _said(channel: str) -> str:
    return _CHANNEL_WORDS.get(channel, channel)


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
