"""Invented scores: reviews that improve on the whole, with gaps, and CORE-10 forms that do so too."""

import datetime as dt

from pause_desktop.demo.chance import Chance
from pause_desktop.demo.life import Life
from pause_desktop.records.codes import CODE_LISTS
from pause_desktop.records.journey import due_dates

_AREAS = tuple(CODE_LISTS["life_area"].labels)
_DONE = {"baseline": 0.93, "month_6": 0.78, "month_9": 0.45, "month_12": 0.66, "month_18": 0.6}
_GAINS = {"baseline": 0.0, "month_6": 0.55, "month_9": 0.75, "month_12": 0.95, "month_18": 1.2}
_STARTS = {
    "mental_and_emotional_health": 1.9,
    "recovery_from_loss": 1.8,
    "alcohol": 3.2,
    "drugs": 3.3,
    "health": 2.7,
}
_USUAL_START = 2.4
_REVERSED = (2, 3)
_RISK = 6
_ITEMS_ALIKE = 10

_TALKS = (
    "She was surprised to see how far she had moved.", "Wants to work on sleep before anything else.",
    "Hard to look at; she took her time and finished it.", "Chose housing as the next goal.",
    "Said the middle face is a good face for now.", "Laughed about last time’s scores.",
    "Asked to keep a copy at the office, not at home.", "Talked longest about the children.",
    "Two areas left blank today; that is fine.", "Proud of money, and rightly.",
)  # fmt: skip
_RISK_ACTIONS = (
    "Talked it through; no plan and no intent. Safety plan gone over and numbers given.",
    "Rang the GP with her; appointment the same day.",
    "Told the practice lead. Will ring this evening and tomorrow morning.",
)


def add_scores(life: Life) -> None:
    """Reviews and CORE-10 forms at the time points she reached, unless she was not asked or declined."""
    opened = life.began("open")
    if opened is None:
        return
    chance = life.chance
    hope, distress = chance.near(0.8, 0.5), min(max(chance.near(21, 6), 5), 37)
    last = min(life.left("open") + dt.timedelta(days=21), life.until)
    for point, due in due_dates(opened).items():
        on = chance.after(opened, 7, 80) if point == "baseline" else chance.after(due, -12, 24)
        lately = (life.until - due).days < 20 and life.active
        if on > last or not chance.yes(_DONE[point] * (0.7 if lately else 1)):
            continue
        _review(life, point, on, hope * _GAINS[point])
        if point != "month_9" and chance.yes(0.85):
            fallen = distress - 7.5 * _GAINS[point] * chance.near(0.9, 0.6)
            _core10(life, point, on, min(max(fallen, 1), 39) / 10)


def _review(life: Life, point: str, on: dt.date, gain: float) -> None:
    chance = life.chance
    declined = chance.yes(0.03)
    life.add(
        "progress_reviews", on=on, time_point=point,
        completed_by="declined" if declined else "herself" if chance.yes(0.72) else "with_worker",
        tool_version=None if declined else "1",
        scores=None if declined else _scores(chance, gain) or None,
        conversation=chance.pick(_TALKS) if chance.yes(0.6) else None,
    )  # fmt: skip


def _scores(chance: Chance, gain: float) -> dict[str, int]:
    return {
        area: min(max(round(chance.near(_STARTS.get(area, _USUAL_START) + gain, 0.8)), 1), 5)
        for area in _AREAS
        if not chance.yes(0.06)
    }


def _core10(life: Life, point: str, on: dt.date, middle: float) -> None:
    """Raw answers around a middle of 0 to 4: two of them count the other way, risk is rarer than the rest."""
    chance = life.chance
    answers: dict[str, int] = {}
    for item in range(1, _ITEMS_ALIKE + 1):
        lower = 1.3 if item == _RISK else 0.0
        answer = min(max(round(chance.near(middle - lower, 0.8)), 0), 4)
        answers[f"item_{item}"] = 4 - answer if item in _REVERSED else answer
    for item in chance.some(range(1, _ITEMS_ALIKE + 1), _blanks(chance)):
        del answers[f"item_{item}"]
    asked = answers.get(f"item_{_RISK}", 0) > 0
    life.add(
        "core10s", on=on, time_point=point, **answers, risk_action=chance.pick(_RISK_ACTIONS) if asked else None
    )


def _blanks(chance: Chance) -> int:
    throw = chance.whole(1, 100)
    return 1 if throw <= 8 else 2 if throw <= 11 else 0
