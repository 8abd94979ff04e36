"""How a figure moved since an earlier report: what is alike enough to be compared, and what is safe to tell."""

from datetime import date
from decimal import Decimal
from typing import Protocol

SMALLEST = {"none": 1, "under5": 5, "nhs": 8}
"""The smallest change a rule tells: one of fewer women could point to one of them."""

TOO_SMALL = "too small to be safe"
OTHER_GROUP = "another group of women"
OTHER_LENGTH = "a period of another length"
OTHER_RULE = "one of them is rounded to the nearest 5"
NOT_SHOWN = "not shown in both reports"

_NEARLY = 10
"""Two periods are as long as one another where they differ by less than one part in so many."""


class Covered(Protocol):
    """What a report covers."""

    @property
    def as_at(self) -> date: ...  # noqa: D102
    @property
    def since(self) -> date | None: ...  # noqa: D102
    @property
    def cohort(self) -> str | None: ...  # noqa: D102


class Ruled(Covered, Protocol):
    """What a report covers, and under which small-number rule."""

    @property
    def rule(self) -> str: ...  # noqa: D102


def why_unlike(now: Ruled, then: Ruled) -> str:
    """Why two reports cannot be compared; empty where they can. A year is not compared with a quarter."""
    if (now.cohort, now.since is None) != (then.cohort, then.since is None):
        return OTHER_GROUP
    if (now.rule == "nhs") != (then.rule == "nhs"):
        return OTHER_RULE
    return "" if is_as_long(now, then) else OTHER_LENGTH


def is_as_long(now: Covered, then: Covered) -> bool:
    """Whether two periods began on the same day or are about as long."""
    if now.since == then.since or now.since is None or then.since is None:
        return now.since == then.since
    long, short = sorted(((now.as_at - now.since).days + 1, (then.as_at - then.since).days + 1), reverse=True)
    return (long - short) * _NEARLY < long


def is_safe(change: Decimal, rule: str) -> bool:
    """Whether a change in how many may be told under a rule: none at all, or one of enough women."""
    return change == 0 or abs(change) >= SMALLEST[rule]
