"""Invented children and their arrangements, decisions about contraception, pregnancies."""

import datetime as dt

from pause_desktop.demo.chance import Odds
from pause_desktop.demo.life import Life
from pause_desktop.records.journey import add_months, completed_years

_INITIALS = "ABCDEFGHIJKLMNOPRSTWZ"
_NUMBER = Odds.of((1, 12), (2, 28), (3, 32), (4, 18), (5, 8), (6, 2))
_LIVING = Odds.of(
    ("adopted", 40), ("special_guardianship", 17), ("foster_care", 21), ("kinship", 10), ("with_father", 6),
    ("residential", 3), ("not_known", 3),
)  # fmt: skip
_FAMILY_TIME = {
    "adopted": Odds.of(("letterbox", 62), ("none", 30), (None, 8)),
    "special_guardianship": Odds.of(("direct", 60), ("letterbox", 15), ("video", 12), ("none", 13)),
    "foster_care": Odds.of(("direct", 64), ("video", 14), ("letterbox", 8), ("none", 14)),
    "kinship": Odds.of(("direct", 75), ("video", 15), ("none", 10)),
    "with_father": Odds.of(("direct", 50), ("video", 10), ("none", 35), (None, 5)),
    "residential": Odds.of(("direct", 55), ("video", 25), ("none", 20)),
    "not_known": Odds.of(("none", 50), (None, 50)),
    "adult": Odds.of(("direct", 50), (None, 50)),
}
_LIFE_STORY = Odds.of(("none", 52), ("started", 24), ("completed", 12), (None, 12))

_METHOD = Odds.of(
    ("implant", 42), ("injection", 26), ("intrauterine_system", 16), ("intrauterine_device", 6), ("pill",
    5),
    ("patch", 1), ("condom", 2), ("sterilisation", 2),
)  # fmt: skip
_RENEWED_AFTER_MONTHS = {"implant": 36, "intrauterine_system": 60, "intrauterine_device": 120}
_INJECTION_DAYS = 91


def add_family(life: Life) -> None:
    """Her children, what she decided about contraception, and a pregnancy where one ended her journey."""
    _children(life)
    _contraception(life)
    if life.stages[-1].exit_reason == "pregnant":
        _pregnancy(life)


def _children(life: Life) -> None:
    chance = life.chance
    first = add_months(life.born_on, 12 * 16 + chance.whole(6, 40))
    last = life.stages[0].on - dt.timedelta(days=60)
    births = []
    for _ in range(chance.of(_NUMBER)):
        if first > last:
            break
        births.append(first)
        first = chance.after(first, 340, 1300)
    for born, name in zip(births, chance.some(_INITIALS, len(births)), strict=True):
        _child(life, born, name)


def _child(life: Life, born: dt.date, name: str) -> None:
    chance = life.chance
    removed = chance.after(born, 1, 20) if chance.yes(0.6) else chance.after(born, 30, 900)
    removed = removed if removed <= life.until and chance.yes(0.94) else None
    grown = completed_years(born, life.until) >= 18
    living = "adult" if grown else chance.of(_LIVING) if removed else "with_father"
    family_time = chance.of(_FAMILY_TIME[living])
    met = family_time in ("direct", "video") and removed and chance.yes(0.7)
    under_way = removed is not None and (life.until - removed).days < 300
    life.add(
        "children",
        name=name if chance.yes(0.97) else None,
        born_on=born,
        removed_on=removed,
        living_arrangement=living,
        family_time=family_time,
        family_time_last_on=chance.between(max(born, chance.after(life.until, -80, -5)), life.until)
        if met
        else None,
        life_story_work=chance.of(_LIFE_STORY) if removed and not grown else None,
        proceedings="current" if under_way else "concluded" if removed else "none",
    )


def _contraception(life: Life) -> None:
    chance, opened = life.chance, life.began("open")
    if opened is None:
        if life.began("engaging") and life.ended_on < life.until and chance.yes(0.2):
            life.add(
                "contraception", method="declined", decided_on=chance.between(life.stages[-2].on, life.ended_on)
            )
        return
    method = chance.of(_METHOD)
    started = min(chance.after(opened, 0, 4), life.until)
    ended = None
    if life.ended_on < life.until and chance.yes(0.4):
        ended = chance.between(started, life.ended_on)
    life.add(
        "contraception", method=method, decided_on=opened, started_on=started, ended_on=ended,
        renew_by=None if ended else _renewal(life, method, started),
    )  # fmt: skip


def _renewal(life: Life, method: str, started: dt.date) -> dt.date | None:
    """When it is next due: nearly always still ahead, for those still seen."""
    if method in _RENEWED_AFTER_MONTHS:
        due = add_months(started, _RENEWED_AFTER_MONTHS[method])
        return due if due > life.until else add_months(due, _RENEWED_AFTER_MONTHS[method])
    if method != "injection" or not life.active:
        return None
    so_far = (life.until - started).days // _INJECTION_DAYS
    missed = so_far > 0 and life.chance.yes(0.08)
    return started + dt.timedelta(days=_INJECTION_DAYS * (so_far + (0 if missed else 1)))


def _pregnancy(life: Life) -> None:
    known = life.ended_on - dt.timedelta(days=life.chance.whole(3, 20))
    due = life.chance.after(known, 170, 225)
    ended = life.chance.after(due, -15, 6)
    born = ended <= life.until
    life.add(
        "pregnancies",
        known_on=known,
        due_on=due,
        ended_on=ended if born else None,
        outcome="birth" if born else None,
    )
