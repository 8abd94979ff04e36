"""How CORE-10 is scored: ten raw answers in, a score, a band and a reliable change out.

Source: CORE System Trust; Barkham and others 2013 (doi 10.1080/14733145.2012.729069); Connell and Barkham
2007. The program ships no question text: CORE-10 is licensed CC BY-NC-ND 4.0.
"""

from collections.abc import Sequence
from decimal import ROUND_HALF_UP, Decimal
from fractions import Fraction
from typing import Any, TypeVar

ITEMS = tuple(f"item_{number}" for number in range(1, 11))
REVERSED = (2, 3)
RISK = 6
HIGHEST_ANSWER = 4
CUT_OFF = 11
DEPRESSION_CUT_OFF = 13
RELIABLE_CHANGE = 6

BANDS = ("non_clinical", "mild", "moderate", "moderate_to_severe", "severe")
_LOWER_ENDS = (0, CUT_OFF, 15, 20, 25)
BAND_ENDS = dict(zip(BANDS, zip(_LOWER_ENDS, (*_LOWER_ENDS[1:], 40), strict=True), strict=True))
"""The least score of each band, and the score at which the next begins (of the last: the highest there is)."""

CHANGES = ("improved", "no_reliable_change", "deteriorated")


def answers(row: Any) -> tuple[int | None, ...]:
    """The ten raw answers of a record, item 1 first; None where she left one blank."""
    return tuple(getattr(row, item) for item in ITEMS)


Score = TypeVar("Score", Decimal, Fraction)
"""A score as it is printed, or exactly; both stand in the same band and make the same change."""


def score(items: Sequence[int | None]) -> Decimal | None:
    """The score as it is printed, to one decimal; None where there is none."""
    found = exact_score(items)
    return None if found is None else printed(found)


def printed(value: Fraction) -> Decimal:
    """An exact score to one decimal, half up."""
    return (Decimal(value.numerator) / value.denominator).quantize(Decimal("0.1"), ROUND_HALF_UP)


def exact_score(items: Sequence[int | None]) -> Fraction | None:
    """The score, 0 to 40: the mean of the answered items × 10, after reversing items 2 and 3.

    One missing answer is pro-rated; with two or more missing there is no score. Not rounded, so that a mean of
    scores is rounded once.
    """
    if len(items) != len(ITEMS):
        raise ValueError("CORE-10 has ten items")
    given = [_scored(number, answer) for number, answer in enumerate(items, 1) if answer is not None]
    if len(given) < len(ITEMS) - 1:
        return None
    return Fraction(sum(given) * 10, len(given))


def _scored(number: int, answer: int) -> int:
    if not 0 <= answer <= HIGHEST_ANSWER:
        raise ValueError("an answer of CORE-10 is 0 to 4")
    return HIGHEST_ANSWER - answer if number in REVERSED else answer


def at_risk(items: Sequence[int | None]) -> bool:
    """True where item 6 is above 0: what was done to keep her safe is asked at once, whatever the total."""
    return (items[RISK - 1] or 0) > 0


def band(value: Decimal | Fraction) -> str:
    """The band of a score; each begins at its own lower end and stops before the next."""
    return [name for name, lowest in zip(BANDS, _LOWER_ENDS, strict=True) if value >= lowest][-1]


def change(first: Score, last: Score) -> str:
    """Improved or deteriorated by 6 points or more, else no reliable change (90 %)."""
    if first - last >= RELIABLE_CHANGE:
        return "improved"
    return "deteriorated" if last - first >= RELIABLE_CHANGE else "no_reliable_change"


def recovered(first: Score, last: Score) -> bool:
    """Improved, and from the clinical range (11 or more) to below it."""
    return change(first, last) == "improved" and first >= CUT_OFF > last
