"""Invented journeys: dated stages from the scoping list to the end, cut off at the day it is."""

import datetime as dt
from dataclasses import dataclass

from pause_desktop.demo.chance import Chance, Odds
from pause_desktop.records.journey import add_months

PROGRAMME_MONTHS = 18


@dataclass(frozen=True, slots=True)
class Stage:
    """A stage she entered on a day, and why she left where it is the last."""

    name: str
    on: dt.date
    exit_reason: str | None = None
    planned: str | None = None


_LEAVES_FROM = Odds.of(
    ("identified", 9), ("outreach", 14), ("engaging", 14), ("open", 11), ("transition", 20), ("next_steps",
    32)
)  # fmt: skip
_REASONS = {
    "outreach": Odds.of(("declined", 8), ("not_located", 5), ("moved_away", 3)),
    "engaging": Odds.of(
        ("declined", 6), ("moved_away", 4), ("pregnant", 2), ("child_returned", 2), ("moved_to_refuge", 1)
    ),
    "open": Odds.of(
        ("moved_away", 4), ("pregnant", 3), ("declined", 3), ("child_returned", 2), ("moved_to_refuge", 1),
        ("other", 1), ("died", 0.3),
    ),
}  # fmt: skip
_COMES_BACK = ("declined", "not_located", "moved_away")


def journey(chance: Chance, start: dt.date, until: dt.date) -> list[Stage]:
    """Her stages up to a day, from the day her cohort's work begins; never two on one day."""
    stages = _episode(chance, start, identified=chance.after(start, -120, -20))
    last = stages[-1]
    if last.exit_reason in _COMES_BACK and chance.yes(0.15):
        stages += _episode(chance, chance.after(last.on, 60, 240))
    return [stage for stage in stages if stage.on <= until]


def _episode(chance: Chance, start: dt.date, identified: dt.date | None = None) -> list[Stage]:
    stages = [Stage("identified", identified)] if identified else []
    leaves_from = chance.of(_LEAVES_FROM)
    if identified and leaves_from == "identified":
        return stages
    day = chance.after(start, 0, 110)
    for name in ("outreach", "engaging", "open", "transition", "next_steps"):
        stages.append(Stage(name, day))
        if name == leaves_from or (name == "outreach" and leaves_from == "identified"):
            stages.append(_exit(chance, name, day))
            break
        day = _weekday(_end(chance, name, day))
    return stages


def _end(chance: Chance, name: str, day: dt.date) -> dt.date:
    """The day a stage that goes on ends: 16 weeks of engaging are rarely passed, 18 months of open never."""
    if name == "outreach":
        return chance.after(day, 10, 75)
    if name == "engaging":
        return chance.after(day, 28, 112) if chance.yes(0.93) else chance.after(day, 113, 150)
    if name == "open":
        return add_months(day, PROGRAMME_MONTHS)
    return chance.after(day, 28, 75)


def _exit(chance: Chance, name: str, day: dt.date) -> Stage:
    if name in ("transition", "next_steps"):
        return Stage("closed", _weekday(chance.after(day, 40, 170)), "completed", "yes")
    least, most = {"outreach": (20, 90), "engaging": (21, 105), "open": (60, 460)}[name]
    planned = "yes" if chance.yes(0.3) else "no" if chance.yes(0.85) else "not_asked"
    return Stage("closed", _weekday(chance.after(day, least, most)), chance.of(_REASONS[name]), planned)


def _weekday(day: dt.date) -> dt.date:
    """The Monday after, for a day of a weekend."""
    return day + dt.timedelta(days=max(0, 7 - day.weekday())) if day.weekday() > 4 else day
