"""Invented Pause Plans: goals in her own words, steps, and what was spent from the women's resource."""

import datetime as dt
from uuid import UUID

from pause_desktop.demo.chance import Chance, Odds
from pause_desktop.demo.life import Life
from pause_desktop.records.journey import add_months

_GOALS: dict[str, tuple[str, ...]] = {
    "health": (
        "I want to sleep through the night.", "I want my teeth sorted.",
        "I want to walk further each week.",
    ),
    "mental_and_emotional_health": (
        "I want to get out of bed and mean it.", "I want a way through the bad days.",
    ),
    "fun_and_happiness": (
        "I want something that is just mine.", "I want to dance again.", "I want to learn to swim.",
    ),
    "domestic_abuse": ("I want to feel safe behind my own door.", "I want to know the signs next time."),
    "recovery_from_loss": (
        "I want to say their names out loud.", "I want to make the birthday a good day.",
    ),
    "housing": (
        "I want a key that is only mine.", "I want the damp gone before winter.",
        "I want to paint one wall.",
    ),
    "relationship_with_children": (
        "I want to write letters worth keeping.", "I want to come to family time calm.",
        "I want them to know I think of them.",
    ),
    "other_relationships": ("I want to talk to my mum again.", "I want one friend who does not drink."),
    "money": ("I want to open the post on the day it comes.", "I want to be out of the overdraft."),
    "learning_and_work": (
        "I want a certificate with my name on it.", "I want a job with mornings.",
        "I want to pass my theory test.",
    ),
    "alcohol": ("I want Fridays back.",),
    "drugs": ("I want a year I can remember.",),
}  # fmt: skip
_STEPS = (
    ("Ring and ask for a place", "Herself"), ("Find out the dates and the bus", "Her worker"),
    ("Go once, together", "Herself and her worker"), ("Fill in the form", "Herself and her worker"),
    ("Put it on the fridge", "Herself"), ("Ask her sister to come", "Herself"),
    ("Go on her own", "Herself"), ("Look back at it together", "Herself and her worker"),
    ("Write the letter of support", "Her worker"),
)  # fmt: skip
_STATUS = Odds.of(
    ("achieved", 34), ("in_progress", 30), ("partly_achieved", 15), ("put_aside", 11), ("changed", 10)
)
_SPENDS = {
    "course": (
        ("Hair course", 18_000, 42_000), ("Food hygiene certificate", 1_500, 4_000),
        ("Driving theory", 2_300, 2_300),
    ),
    "health_and_fitness": (
        ("Swimming, ten visits", 3_500, 5_500), ("Walking boots", 3_000, 6_500), ("Gym", 2_000, 3_500),
    ),
    "travel": (("Bus pass", 2_000, 7_600), ("Train to family time", 1_400, 6_200)),
    "household": (
        ("Paint and brushes", 2_500, 6_000), ("Bedding", 3_000, 9_000), ("Kettle and pans", 2_200, 5_500),
    ),
    "documents": (("Birth certificate", 1_250, 1_250), ("Provisional licence", 3_400, 3_400)),
    "celebration": (("Birthday tea", 1_200, 4_000), ("Certificate day lunch", 1_500, 4_500)),
    "other": (("Memory box and frames", 1_800, 4_500), ("Crochet wool", 900, 2_400)),
}  # fmt: skip
_KINDS = tuple(_SPENDS)


def add_plan(life: Life) -> None:
    """Her plan, once she is open, with a goal or more in most of them."""
    opened, chance = life.began("open"), life.chance
    if opened is None:
        return
    last = min(life.left("open"), life.until)
    started = min(chance.after(opened, 10, 60), last)
    review = add_months(started, 3)
    while life.active and review < life.until:
        review = add_months(review, 3)
    plan = life.add("pause_plans", started_on=started, review_on=review)
    goals = [
        _goal(life, plan, area, priority, chance.between(started, min(chance.after(started, 0, 120), last)), last)
        for priority, area in enumerate(chance.some(tuple(_GOALS), chance.whole(1, 4)), 1)
    ]
    for _ in range(chance.whole(0, 4)):
        _spend(life, chance.between(started, last), chance.pick(goals) if chance.yes(0.5) else None)


def _goal(life: Life, plan: UUID, area: str, priority: int, agreed: dt.date, last: dt.date) -> UUID:
    chance = life.chance
    new = (life.until - agreed).days < 30
    status = "not_started" if new and chance.yes(0.6) else "in_progress" if new else chance.of(_STATUS)
    achieved = chance.between(chance.after(agreed, 20, 40), last) if status == "achieved" else None
    if achieved and achieved > last:
        status, achieved = "in_progress", None
    goal = life.add(
        "goals", plan=plan, life_area=area, wording=chance.pick(_GOALS[area]),
        priority=priority, agreed_on=agreed,
        target_on=chance.after(agreed, 60, 300) if chance.yes(0.7) else None, status=status, achieved_on=achieved,
    )  # fmt: skip
    _steps(life, goal, agreed, achieved)
    return goal


def _steps(life: Life, goal: UUID, agreed: dt.date, achieved: dt.date | None) -> None:
    chance, day = life.chance, agreed
    for what, who in chance.some(_STEPS, chance.whole(1, 4)):
        day = chance.after(day, 7, 40)
        done = min(day, achieved) if achieved else day if day < life.until and chance.yes(0.6) else None
        step = {"what": what, "who": who, "due_on": day, "done_on": done}
        life.rows.setdefault("steps", []).append(
            (chance.id(), {"goal": goal} | {name: value for name, value in step.items() if value is not None})
        )


def _spend(life: Life, on: dt.date, goal: UUID | None) -> None:
    chance = life.chance
    kind = chance.pick(_KINDS)
    purpose, least, most = chance.pick(_SPENDS[kind])
    amount = _round(chance, least, most)
    life.add("resource_spends", on=on, amount=amount, kind=kind, purpose=purpose, goal=goal)


def _round(chance: Chance, least: int, most: int) -> int:
    """An amount in pence as shops write it: to the half pound."""
    return least if least == most else chance.whole(least // 50, most // 50) * 50
