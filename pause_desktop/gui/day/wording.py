"""How the day is said: who, what is due and since when. Behind the curtain nobody's own words are shown."""

import datetime as dt
from collections.abc import Iterable

from pause_desktop.gui.language import several, tr
from pause_desktop.gui.record.dates import shortly
from pause_desktop.gui.safe_contact import CHANNEL_WORDS
from pause_desktop.records.agenda import Due, Out
from pause_desktop.records.terms import Terms
from pause_desktop.store.agenda import Person
from pause_desktop.store.queries import WomanLine

GLYPHS = {
    "review": "trending-up", "unseen": "user-round-x", "follow_up": "calendar-check", "renewal": "pill",
    "task": "list-checks", "plan": "calendar-clock", "alert": "shield-alert", "request": "file-text",
    "past": "circle-question-mark", "return": "map-pin",
}  # fmt: skip
TONES = {2: "danger", 1: "warn", 0: "soft"}


def name_of(line: WomanLine, curtain: bool) -> str:
    """What she is called in a list of the day; her initials, or nothing, behind the curtain."""
    if curtain:
        return line.initials
    return line.preferred_name or line.first_name or line.last_name


def what(due: Due, terms: Terms, curtain: bool) -> str:
    """What is due, in a few words."""
    own = "" if curtain else " ".join(due.words.split())
    if due.kind == "review":
        return tr("Progress review, {point}", point=terms.label("time_point", due.code).lower())
    if due.kind == "unseen":
        return tr("Not seen for {n} days", n=due.code)
    if due.kind == "renewal":
        return tr("Contraception: renew {method}", method=terms.label("method", due.code).lower())
    if due.kind == "alert":
        return tr("Risk alert to be looked at: {kind}", kind=terms.label("risk_alert", due.code).lower())
    if due.kind == "request":
        return tr("Her request: {kind}", kind=terms.label("request", due.code).lower())
    if due.kind == "past":
        return tr("{mode}: how did it go?", mode=terms.label("mode", due.code))
    if due.kind == "plan":
        return tr("Pause Plan review")
    said = {
        "follow_up": (tr("Follow up"), tr("Follow up: {what}", what=own)),
        "task": (tr("Task"), own),
        "return": (tr("Visit without a word of coming back"), tr("Back from {place}?", place=own)),
    }[due.kind]
    return said[1] if own else said[0]


def when(due: Due, today: dt.date) -> str:
    """Since when it waits, or by when it is wanted."""
    if due.day is None:
        return tr("no day")
    late = due.late(today)
    if due.kind == "unseen":
        return tr("since {day}", day=shortly(due.day, today))
    if late > 0:
        return several(late, "{n} day overdue", "{n} days overdue")
    return tr("today") if late == 0 else tr("by {day}", day=shortly(due.day, today))


def reach(person: Person) -> tuple[str, str]:
    """How she may be reached, and the tone of it: what is not asked is not safe."""
    line = person.line
    if not line.safe_asked:
        return tr("Not asked how to reach her safely, so nothing is safe."), "warn"
    if not line.safe_to:
        return tr("No way of reaching her is safe."), "danger"
    ways = [CHANNEL_WORDS[each] for each in line.safe_to]
    if len(ways) == len(CHANNEL_WORDS):
        return tr("Every way of reaching her is safe."), "soft"
    return tr("Safe: {ways}. Nothing else.", ways=", ".join(ways)), "soft"


def hours(moments: Iterable[dt.time | None]) -> str:
    """The first hour of a day's visits, blank where none has one."""
    known = [each for each in moments if each is not None]
    return f"{min(known):%H:%M}" if known else ""


def lateness(out: Out, now: dt.datetime) -> str:
    """How somebody who is out stands with her own hour."""
    late = out.minutes_late(now)
    if out.back_by is None:
        return tr("no hour named")
    if not out.overdue(now):
        return tr("back by {hour:%H:%M}", hour=out.back_by)
    if late < 60:
        return several(late, "{n} minute overdue", "{n} minutes overdue")
    return tr("{hours} h {minutes} min overdue", hours=late // 60, minutes=late % 60)
