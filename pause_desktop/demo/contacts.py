"""Invented contacts: many in the first months, fewer later, some missed, a few planned."""

import datetime as dt
from itertools import pairwise
from uuid import UUID

from pause_desktop.demo import notes
from pause_desktop.demo.chance import Chance, Odds
from pause_desktop.demo.life import Life
from pause_desktop.records.codes import CODE_LISTS

_AREAS = tuple(CODE_LISTS["life_area"].labels)
_FIRST_MONTHS = dt.timedelta(days=120)
_GAPS = {"outreach": (5, 13), "engaging": (4, 9), "open": (9, 15), "transition": (10, 17), "next_steps": (22, 45)}
_EARLY_GAP = (4, 8)

_REACHING = Odds.of(
    ("phone_call", 30), ("text", 22), ("letter", 12), ("home_visit", 24), ("other_agency", 7), ("walk", 5)
)
_MEETING = Odds.of(
    ("home_visit", 36), ("walk", 11), ("other_agency", 11), ("phone_call", 10), ("office", 7),
    ("video_call", 7),
    ("group", 6), ("text", 5), ("garden", 3), ("other_outdoor", 2), ("picnic", 2), ("virtual_group", 1),
)  # fmt: skip
_AFTERWARDS = Odds.of(("phone_call", 40), ("text", 15), ("walk", 15), ("group", 20), ("home_visit", 10))
_MODES = {"outreach": _REACHING, "next_steps": _AFTERWARDS}

_COLD = Odds.of(
    ("attended", 42),
    ("did_not_attend", 22),
    ("no_answer", 28),
    ("cancelled_by_woman", 6),
    ("cancelled_by_practice", 2),
)
_WARM = Odds.of(
    ("attended", 80),
    ("did_not_attend", 8),
    ("cancelled_by_woman", 7),
    ("cancelled_by_practice", 3),
    ("no_answer", 2),
)
_MINUTES = Odds.of((30, 12), (45, 22), (60, 34), (75, 8), (90, 16), (120, 8))
_SHORT_MINUTES = Odds.of((5, 10), (10, 25), (15, 30), (20, 20), (30, 15))
_SHORT = ("phone_call", "video_call")
_TRAVEL = Odds.of((None, 40), (10, 15), (15, 18), (20, 15), (30, 9), (40, 3))
_CONCERN = Odds.of(("no", 64), (None, 30), ("yes", 2.5), ("not_asked", 3.5))
_SERVICES = ("police_call_out", "a_and_e", "gp", "homelessness_service", "children_social_care", "other")


def add_contacts(life: Life) -> None:
    """Her contacts from the first outreach on, and the next one or two if she is being seen."""
    quiet = life.active and life.chance.yes(0.12)
    heard_until = life.chance.after(life.until, -45, -16) if quiet else life.until
    first = None
    for stage, following in pairwise([*life.stages, None]):
        if stage is None or stage.name not in _GAPS:
            continue
        if stage.name == "engaging" and first is None:
            first = stage.on
        last = min(following.on if following else life.until, heard_until)
        day = life.chance.after(stage.on, 0, 5)
        while (day := _working_day(day)) < last:
            _add(life, stage.name, day)
            early = first is not None and day - first < _FIRST_MONTHS
            least, most = _EARLY_GAP if early and stage.name != "outreach" else _GAPS[stage.name]
            day = life.chance.after(day, least, most)
    if life.active and not quiet:
        _lately(life)
        _plan(life)


def _lately(life: Life) -> None:
    """She was seen in the last two weeks, as most women are."""
    started, latest = life.stages[-1].on, max((row["on"] for _, row in life.rows.get("contacts", ())), default=None)
    day = _working_day(life.chance.after(life.until, -11, -4))
    if latest is not None:
        day = max(day, latest + dt.timedelta(days=1))
    if started <= day <= life.until:
        _met(life, day, life.chance.pick(("home_visit", "home_visit", "walk", "office")))


def _plan(life: Life) -> None:
    if not life.chance.yes(0.75):
        return
    day = life.until if life.chance.yes(0.25) else _working_day(life.chance.after(life.until, 1, 7))
    for _ in range(2 if life.chance.yes(0.3) else 1):
        mode = life.chance.pick(("home_visit", "home_visit", "walk", "video_call", "office"))
        out_at = _clock(life.chance)
        step = notes.next_step(life.chance) if life.chance.yes(0.4) else None
        life.add(
            "contacts", worker=life.worker, on=day, started_at=out_at, mode=mode, outcome="planned",
            place=_place(life.chance, mode), next_step=step,
        )  # fmt: skip
        if day == life.until and mode == "home_visit":
            _was_out(life, out_at)
        day = _working_day(life.chance.after(day, 6, 9))


def _was_out(life: Life, out_at: dt.time) -> None:
    """The visit before this one, from which she came back in time: whoever opens the practice alarms nobody."""
    before = max(
        (row["on"] for _, row in life.rows.get("contacts", ()) if row["on"] < life.until),
        default=life.until - dt.timedelta(days=1),
    )
    back_by = out_at.replace(hour=out_at.hour + 2)
    life.add(
        "visits", worker=life.worker, on=before, place="At hers", out_at=out_at, back_by=back_by,
        back_at=back_by.replace(minute=0),
    )  # fmt: skip


def _add(life: Life, stage: str, day: dt.date) -> None:
    chance = life.chance
    mode = chance.of(_MODES.get(stage, _MEETING))
    if mode in ("text", "letter"):
        note = notes.missed(chance, "sent") if chance.yes(0.7) else None
        life.add("contacts", worker=life.worker, on=day, started_at=None, mode=mode, outcome="sent", summary=note)
        return
    outcome = chance.of(_COLD if stage == "outreach" else _WARM)
    if outcome == "attended":
        _met(life, day, mode)
        return
    if outcome == "no_answer":
        mode = "phone_call"
    life.add(
        "contacts", worker=_who(life), on=day, started_at=_clock(chance), mode=mode, outcome=outcome,
        travel_minutes=chance.of(_TRAVEL) if mode == "home_visit" else None,
        summary=notes.missed(chance, outcome) if chance.yes(0.85) else None,
    )  # fmt: skip


def _met(life: Life, day: dt.date, mode: str) -> None:
    chance = life.chance
    areas = chance.some(_AREAS, 1 if chance.yes(0.45) else 2)
    concern = chance.of(_CONCERN)
    away = mode not in (*_SHORT, "office", "virtual_group")
    follow_up = chance.after(day, 3, 21) if chance.yes(0.1) else None
    life.add(
        "contacts",
        worker=_who(life),
        on=day,
        started_at=_clock(chance) if chance.yes(0.97) else None,
        minutes=None if chance.yes(0.012) else chance.of(_SHORT_MINUTES if mode in _SHORT else _MINUTES),
        travel_minutes=chance.of(_TRAVEL) if away else None,
        mode=mode,
        outcome="attended",
        group_name=chance.pick(notes.GROUPS) if mode in ("group", "virtual_group") else None,
        life_areas=areas if chance.yes(0.93) else None,
        place=_place(chance, mode),
        with_services=chance.some(_SERVICES, 1) if mode == "other_agency" and chance.yes(0.6) else None,
        summary=notes.met(chance, mode, areas) if chance.yes(0.96) else None,
        next_step=notes.next_step(chance) if chance.yes(0.35) else None,
        follow_up_on=follow_up,
        safeguarding_concern=concern,
        safeguarding_action=chance.pick(notes.SAFEGUARDING) if concern == "yes" else None,
        infection_risk_checked="yes" if away and chance.yes(0.2) else None,
    )


def _who(life: Life) -> UUID:
    return life.worker if life.chance.yes(0.93) else life.chance.pick(life.colleagues)


def _place(chance: Chance, mode: str) -> str | None:
    places = notes.PLACES.get(mode)
    return chance.pick(places) if places and chance.yes(0.8) else None


_CLOCKS = [dt.time(hour, minute) for hour in range(9, 18) for minute in (0, 15, 30, 45)]


def _clock(chance: Chance) -> dt.time:
    return chance.pick(_CLOCKS)


def _working_day(day: dt.date) -> dt.date:
    return day + dt.timedelta(days=7 - day.weekday()) if day.weekday() > 4 else day
