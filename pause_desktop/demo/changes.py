"""Invented outcomes, use of services before and during, and her own words."""

import datetime as dt

from pause_desktop.demo.chance import Odds
from pause_desktop.demo.life import Life

_OUTCOMES = Odds.of(
    ("registered_with_gp", 8), ("no_longer_homeless", 5), ("housed", 6), ("ended_abusive_relationship", 7),
    ("fled_to_refuge", 1), ("university_offer", 1), ("in_education_or_training", 8), ("in_work", 5),
    ("volunteering", 5), ("alcohol_reduced", 5), ("detox_completed", 2),
    ("mental_health_treatment_accessed", 9),
    ("eviction_avoided", 4), ("budgeting_support", 8), ("benefits_and_debt_addressed", 8),
    ("partner_relationship_improved", 2), ("healthy_relationships_support", 7),
    ("contact_with_children_reestablished", 4), ("letterbox_started", 6), ("took_part_in_child_review", 4),
    ("attended_school_event", 2), ("words_and_pictures", 3), ("final_contact_supported", 3), ("new_friends",
    6),
    ("probation_completed", 2), ("met_prospective_adopters", 3), ("life_story_work_started", 6),
    ("shared_her_story", 2),
)  # fmt: skip
_EVIDENCE = (
    "Recorded at review.", "Letter seen.", "She told the group.", "Confirmed by the service.",
    "Certificate on the wall.",
    "Seen together.", "In her own words at the six-month talk.",
)  # fmt: skip
_SERVICES = {
    "police_call_out": (0.4, 9),
    "a_and_e": (0.35, 6),
    "ambulance": (0.15, 3),
    "homelessness_service": (0.25, 4),
}

_WORDS = (
    "I feel like myself again.", "Nobody ever asked me what I wanted before.",
    "You kept turning up, so I did too.",
    "I have a drawer for the letters now, and I open them.", "I did not know I could be good at something.",
    "The first time in years I planned a Saturday.", "I can talk about them without falling over.",
    "It is my name on the door.", "I laughed at my own joke.", "I am not just a file.",
    "I still have bad days. I have a list for them.", "She believed me, and then I did.",
)  # fmt: skip
_PSEUDONYMS = ("M", "Rose", "J", "Skye", "Dee", "Ivy", "K")
_CONSENT = Odds.of(("yes", 50), ("no", 14), ("not_asked", 22), (None, 14))


def add_changes(life: Life) -> None:
    """What happened for her since she opened, and how she puts it."""
    opened = life.began("open")
    if opened is None:
        return
    last = min(life.ended_on, life.until)
    months = max((last - opened).days // 30, 0)
    _outcomes(life, opened, last, min(months // 3 + life.chance.whole(0, 2), 9))
    _services(life, opened, last)
    for words in life.chance.some(_WORDS, 1 if life.chance.yes(min(months, 18) / 22) else 0):
        _quote(life, words, life.chance.between(opened, last))


def _outcomes(life: Life, opened: dt.date, last: dt.date, number: int) -> None:
    chance = life.chance
    for kind in dict.fromkeys(chance.of(_OUTCOMES) for _ in range(number)):
        on = chance.between(opened, last)
        life.add("outcomes", kind=kind, on=on, evidence=chance.pick(_EVIDENCE) if chance.yes(0.6) else None)
        if kind == "life_story_work_started" and (last - on).days > 60 and chance.yes(0.5):
            life.add(
                "outcomes", kind="life_story_work_completed", on=chance.between(chance.after(on, 50, 60), last)
            )
    if life.stages[-1].exit_reason == "child_returned":
        life.add("outcomes", kind="child_returned", on=life.ended_on, quantity=1)


def _services(life: Life, opened: dt.date, last: dt.date) -> None:
    chance = life.chance
    for service, (share, most) in _SERVICES.items():
        if not chance.yes(share):
            continue
        before = chance.whole(1, most)
        year_before = opened - dt.timedelta(days=365)
        eve = opened - dt.timedelta(days=1)
        life.add(
            "service_uses", service=service, phase="before", period_from=year_before, period_to=eve, count=before
        )
        if (last - opened).days > 120 and chance.yes(0.85):
            during = max(0, round(before * chance.near(0.35, 0.3)))
            life.add(
                "service_uses", service=service, phase="during", period_from=opened, period_to=last, count=during
            )


def _quote(life: Life, words: str, said_on: dt.date) -> None:
    consent = life.chance.of(_CONSENT)
    life.add(
        "quotes", said_on=said_on, words=words, consent=consent,
        pseudonym=life.chance.pick(_PSEUDONYMS) if consent == "yes" and life.chance.yes(0.8) else None,
    )  # fmt: skip
    if consent in ("yes", "no"):
        life.add("consents", purpose="quotation", status=consent, on=said_on)
