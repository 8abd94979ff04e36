"""Risk that was recorded without saying what was done: it stays on top of her record until it is answered."""

import datetime as dt
from collections.abc import Iterator

from pause_desktop.records import core10
from pause_desktop.records.rules import Around, Finding, findings
from pause_desktop.sentences import sentence


def everything_odd(around: Around, today: dt.date) -> list[Finding]:
    """What waits for an answer on risk first, then every finding of the rules."""
    return [*unanswered(around), *findings(around, today)]


def unanswered(around: Around) -> Iterator[Finding]:
    """Safeguarding concerns and answers to item 6 without a word on what was done."""
    for contact in around.of("contacts"):
        if contact.safeguarding_concern == "yes" and not contact.safeguarding_action:
            words = sentence("A safeguarding concern is recorded, but not what was done.")
            yield Finding("contacts", contact.id, "safeguarding_action", words, due=True)
    for score in around.of("core10s"):
        if core10.at_risk(core10.answers(score)) and not score.risk_action:
            words = sentence("Item 6 of CORE-10 is above 0, but what was done to keep her safe is not recorded.")
            yield Finding("core10s", score.id, "risk_action", words, due=True)
