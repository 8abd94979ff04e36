"""What else is known of an invented woman: needs, people, risks, notices, consents, tasks, requests."""

import datetime as dt

from pause_desktop.demo.chance import Odds
from pause_desktop.demo.life import Life
from pause_desktop.records.journey import add_months

_NEEDS = {
    "mental_health": 0.92, "domestic_abuse": 0.74, "homelessness": 0.36, "alcohol": 0.34, "drugs": 0.42,
    "debt": 0.5, "learning": 0.27, "offending": 0.24, "physical_health": 0.38, "sexual_exploitation": 0.12,
}  # fmt: skip
_ALERTS = {
    "former_partner": "May call at the house. Ring before knocking and park in the next street.",
    "partner": "He reads her phone in the evening. Speak to her alone.",
    "dog": "A large dog, friendly once seen. Ask her to put it in the kitchen.",
    "family_member": "Her uncle does not know about Pause. Say you are from the health centre.",
    "self_harm": "Safety plan agreed; look at it together when a week has been hard.",
    "premises": "Unlit stairs, and the lift is often out. Visit by day.",
    "substances": "Morning visits only.",
}
_KINDS = tuple(_ALERTS)
_PEOPLE = (
    ("Sister", None), ("Mother", None), ("Aunt", None), ("Friend from the group", None), ("Neighbour",
    None),
    ("Social worker", "Fernley Council"), ("Keyworker", "Fernley Recovery"), ("GP",
    "Fernley Health Centre"),
    ("Housing officer", "Fernley Homes"), ("Tutor", "Fernley College"),
)  # fmt: skip
_NAMES = ("Joan", "Pat", "Sheila", "Mo", "Tess", "Dilys", "Farah", "Ewa", "Bel", "Ros", "Ann-Marie", "Viv")
_TASKS = (
    "Ring the housing officer about the repair", "Post the bus times", "Ask for the date of the review",
    "Find the summer course dates", "Order the birth certificate", "Return the library card form",
    "Book the room for Tuesday tea",
)  # fmt: skip
_TRI = Odds.of(("yes", 40), ("no", 35), ("not_asked", 25))


def add_surroundings(life: Life) -> None:
    """Everything about her circumstances that is known once outreach has begun."""
    if life.first_met is None:
        return
    _needs(life, life.first_met)
    _people(life)
    _risks(life)
    _privacy(life, life.first_met)
    _tasks(life)


def _needs(life: Life, met: dt.date) -> None:
    chance = life.chance
    if chance.yes(0.12 if life.began("engaging") else 0.6):
        return
    asked = min(chance.after(met, 5, 50), life.until)
    again = life.began("open") and add_months(life.began("open") or asked, 12)
    for kind, share in _NEEDS.items():
        if chance.yes(0.04):
            continue
        has = chance.yes(share)
        status = "not_asked" if chance.yes(0.05) else ("current" if chance.yes(0.7) else "past") if has else "no"
        life.add("needs", kind=kind, status=status, asked_on=asked)
        if again and again <= life.until and life.stages[-1].name != "closed" and chance.yes(0.5):
            life.add("needs", kind=kind, status="past" if has and chance.yes(0.4) else status, asked_on=again)


def _people(life: Life) -> None:
    chance = life.chance
    if not life.began("engaging"):
        return
    for name in chance.some(_NAMES, chance.whole(0, 3)):
        relation, organisation = chance.pick(_PEOPLE)
        life.add(
            "network_people", name=name, relation=relation, organisation=organisation,
            phone=f"01632 960{chance.whole(0, 999):03d}" if chance.yes(0.5) else None,
            knows_about_pause="yes" if organisation else chance.of(_TRI),
            safe_to_contact="yes" if organisation and chance.yes(0.8) else chance.of(_TRI),
        )  # fmt: skip


def _risks(life: Life) -> None:
    chance = life.chance
    for kind in chance.some(_KINDS, 1) if chance.yes(0.2) else ():
        over = not life.active
        on = chance.between(life.first_met or life.until, life.ended_on)
        review = chance.after(life.until, -10, 80) if not over else chance.after(on, 30, 90)
        life.add(
            "risk_alerts", kind=kind, wording=_ALERTS[kind], review_on=review,
            ended_on=chance.between(on, life.until) if over and chance.yes(0.8) else None,
        )  # fmt: skip
    if life.began("engaging") and chance.yes(0.25):
        score = min(max(round(chance.near(9, 4)), 0), 22)
        outcome = "Referred to MARAC" if score >= 14 else "Safety plan"
        on = chance.between(life.began("engaging") or life.until, life.ended_on)
        life.add("risk_assessments", tool="dash", on=on, score=score, outcome=outcome)


def _privacy(life: Life, met: dt.date) -> None:
    chance = life.chance
    given = chance.after(met, 0, 40)
    if given <= life.until and chance.yes(0.9 if life.began("engaging") else 0.4):
        life.add("privacy_notices", given_on=given, version="2", lawful_basis="public_task")
    opened = life.began("open")
    if opened and chance.yes(0.85):
        on = min(chance.after(opened, 0, 30), life.until)
        status = chance.of(_TRI) if chance.yes(0.4) else "yes"
        withdrawn = chance.between(on, life.until) if status == "yes" and chance.yes(0.04) else None
        life.add("consents", purpose="evaluation", status=status, on=on, withdrawn_on=withdrawn)
    if chance.yes(0.012):
        received = chance.between(met, life.until)
        due = add_months(received, 1)
        answered = chance.after(received, 10, 27)
        done = answered if answered <= life.until else None
        life.add(
            "subject_requests", kind="access", received_on=received, extended="no", due_on=due, answered_on=done
        )


def _tasks(life: Life) -> None:
    chance = life.chance
    if not life.active or not chance.yes(0.35):
        return
    due = chance.after(life.until, -6, 14)
    done = chance.between(min(due, life.until), life.until) if chance.yes(0.3) else None
    life.add("tasks", worker=life.worker, what=chance.pick(_TASKS), due_on=due, done_on=done)
