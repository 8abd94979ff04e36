"""How CORE-10 is scored: ten raw answers in, a score, a band and a reliable change out.

Source: CORE System Trust; Barkham and others 2013 (doi 10.1080/14733145.2012.729069); Connell and Barkham
2007. The program ships no question text: CORE-10 is licensed CC BY-NC-ND 4.0.
"""

from collections.abc import Sequence
from decimal import ROUND_HALF_UP, Decimal
from typing import Any

ITEMS = tuple(f"item_{number}" for number in range(1, 11))
REVERSED = (2, 3)
RISK = 6
HIGHEST_ANSWER = 4
CUT_OFF = Decimal(11)
DEPRESSION_CUT_OFF = Decimal(13)
RELIABLE_CHANGE = Decimal(6)

BANDS = ("non_clinical", "mild", "moderate", "moderate_to_severe", "severe")
_LOWER_ENDS = (Decimal(0), CUT_OFF, Decimal(15), Decimal(20), Decimal(25))

CHANGES = ("improved", "no_reliable_change", "deteriorated")


def answers(row: Any) -> tuple[int | None, ...]:
    """The ten raw answers of a record, item 1 first; None where she left one blank."""
    return tuple(getattr(row, item) for item in ITEMS)


def score(items: Sequence[int | None]) -> Decimal | None:
    """The score, 0.0 to 40.0: the mean of the answered items × 10, after reversing items 2 and 3.

    One missing answer is pro-rated; with two or more missing there is no score.
    """
    if len(items) != len(ITEMS):
        raise ValueError("CORE-10 has ten items")
    given = [_scored(number, answer) for number, answer in enumerate(items, 1) if answer is not None]
    if len(given) < len(ITEMS) - 1:
        return None
    return (Decimal(sum(given) * 10) / len(given)).quantize(Decimal("0.1"), ROUND_HALF_UP)


def _scored(number: int, answer: int) -> int:
    if not 0 <= answer <= HIGHEST_ANSWER:
        raise ValueError("an answer of CORE-10 is 0 to 4")
    return HIGHEST_ANSWER - answer if number in REVERSED else answer


def at_risk(items: Sequence[int | None]) -> bool:
    """True where item 6 is above 0: what was done to keep her safe is asked at once, whatever the total."""
    return (items[RISK - 1] or 0) > 0


def band(value: Decimal) -> str:
    """The band of a score; each begins at its own lower end and stops before the next."""
    return [name for name, lowest in zip(BANDS, _LOWER_ENDS, strict=True) if value >= lowest][-1]


def change(first: Decimal, last: Decimal) -> str:
    """Improved or deteriorated by 6 points or more, else no reliable change (90 %)."""
    if first - last >= RELIABLE_CHANGE:
        return "improved"
    return "deteriorated" if last - first >= RELIABLE_CHANGE else "no_reliable_change"


def recovered(first: Decimal, last: Decimal) -> bool:
    """Improved, and from the clinical range (11 or more) to below it."""
    return change(first, last) == "improved" and first >= CUT_OFF > last
