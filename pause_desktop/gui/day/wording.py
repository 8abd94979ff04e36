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


def lateness(out: Out, now: dt.datetime) -> str:
    """How somebody who is out stands with her own hour."""
    if out.back_by is None:
        return tr("no hour named")
    if not out.overdue(now):
        return tr("back by {hour:%H:%M}", hour=out.back_by)
    late = out.minutes_late(now)
    if late < 1:
        return tr("overdue since this minute")
    if late < 60:
        return several(late, "{n} minute overdue", "{n} minutes overdue")
    return tr("{hours} h {minutes} min overdue", hours=late // 60, minutes=late % 60)


def out_title(out: Out, now: dt.datetime, who: str, *, behind: bool) -> str:
    """What the strip says first; `who` is blank where it is the person who reads it."""
    if behind and not out.overdue(now):
        return tr("Is {name} back?", name=who) if who else tr("Are you back?")
    how = lateness(out, now)
    if out.overdue(now):
        return tr("{name} is {how}", name=who, how=how) if who else tr("You are {how}", how=how)
    return tr("{name} is out, {how}", name=who, how=how) if who else tr("You are out, {how}", how=how)


def out_words(out: Out, to: str, place: str, *, loud: bool, behind: bool) -> str:
    """Since when she is out and where to, and that this laptop reaches nobody else."""
    alone = tr("This laptop alerts nobody else.")
    if not loud:
        return alone
    where = " ".join(part for part in (tr("to {reference}", reference=to) if to else "",
                                       tr("at {place}", place=place) if place else "") if part)  # fmt: skip
    since = (
        tr("Out {where} since {since:%H:%M}.", where=where, since=out.since)
        if where
        else tr("Out since {since:%H:%M}.", since=out.since)
    )
    hour = tr("Expected back at {hour:%H:%M}.", hour=out.back_by) if out.back_by else ""
    doubt = tr("The clock of this laptop was set back, so it cannot say how late it is.") if behind else ""
    return " ".join(part for part in (since, hour, doubt, alone) if part)


def numbers_in_a_line(numbers: Iterable[tuple[str, str]]) -> str:
    """Whom to ring, in turn; or where the numbers are entered."""
    listed = "; ".join(f"{name}: {number}" for name, number in numbers)
    if not listed:
        return tr("No number is kept: enter them under Practice, Team and Settings.")
    return tr("Ring {numbers}.", numbers=listed.rstrip("."))
