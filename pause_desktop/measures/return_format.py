"""The format of a quarterly return: its names, its shape, and how a return that comes in is read.

A return holds sums alone: no mean, no percentage and no median, for those cannot be added; it holds what they are
made of. Kinds that a lead added to a list are left out: their names are her own words.
"""

import json
import re
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date, timedelta
from hashlib import sha256
from typing import Any

from pause_desktop.errors import NotAQuarter, UnknownReturn
from pause_desktop.measures.progress import SCALE
from pause_desktop.measures.stages import NOT_RECORDED
from pause_desktop.records.codes import CODE_LISTS
from pause_desktop.records.core10 import BANDS

FORMAT = "pause quarterly return"
VERSION = 1
NOTICE = "For the national team alone: small numbers are hidden only when returns are combined."
NINTHS = 9
"""A CORE-10 score is a whole number of ninths: the mean of nine or ten answers, times ten."""

MOST = 10**12
_QUARTER = re.compile(r"\s*(\d{4})\s*-?\s*[qQ]([1-4])\s*")


@dataclass(frozen=True, slots=True)
class Quarter:
    """A calendar quarter: Q1 is January to March."""

    year: int
    number: int

    @classmethod
    def named(cls, words: str) -> "Quarter":
        """The quarter that "2021Q1" means. Raises NotAQuarter."""
        found = _QUARTER.fullmatch(words)
        if not found or int(found[1]) < 1900:
            raise NotAQuarter(name=words)
        return cls(int(found[1]), int(found[2]))

    @property
    def since(self) -> date:
        """Its first day."""
        return date(self.year, 3 * self.number - 2, 1)

    @property
    def as_at(self) -> date:
        """Its last day."""
        after = date(self.year + 1, 1, 1) if self.number == 4 else date(self.year, 3 * self.number + 1, 1)
        return after - timedelta(days=1)

    def __str__(self) -> str:
        return f"{self.year}Q{self.number}"


@dataclass(frozen=True, slots=True)
class Each:
    """Something for each code of a list that occurs; `extra` are keys beside the codes."""

    code_list: str
    of: Any
    extra: tuple[str, ...] = ()

    def takes(self, key: str) -> bool:
        """Whether this may be a key."""
        return key in CODE_LISTS[self.code_list].labels or key in self.extra


@dataclass(frozen=True, slots=True)
class EachNumber:
    """Something for each whole number or quarter that occurs, written as words that match a pattern."""

    pattern: str
    of: Any

    def takes(self, key: str) -> bool:
        """Whether this may be a key."""
        return re.fullmatch(self.pattern, key) is not None


COUNT = int
SHARE = {"n": COUNT, "of": COUNT}
SUM = {"sum": COUNT, "n": COUNT}
STEPS = [COUNT] * len(SCALE)

SHAPE: Mapping[str, Any] = {
    "group": COUNT,
    "women_in_contact": COUNT,
    "women_prioritised": COUNT,
    "women_by_stage": Each("stage", COUNT),
    "transitioned": COUNT,
    "exits": Each("exit_reason", {"n": COUNT, "planned": COUNT, "unplanned": COUNT}, (NOT_RECORDED,)),
    "reached": Each("stage", COUNT),
    "left": Each("stage", Each("exit_reason", COUNT, (NOT_RECORDED,))),
    "weeks_to_open": EachNumber(r"\d{1,4}", COUNT),
    "children_removed": COUNT,
    "age": SUM,
    "care_experienced": SHARE,
    "open_women": {"n": COUNT, "children_removed": COUNT, "age": SUM, "care_experienced": SHARE},
    "needs": Each("need", SHARE),
    "referrals": Each("referral_route", COUNT, (NOT_RECORDED,)),
    "larc": COUNT,
    "contraception_decisions": COUNT,
    "pregnancies": COUNT,
    "attendance": Each("contact_outcome", COUNT),
    "attended": SHARE,
    "attended_by_quarter": EachNumber(r"\d{4} Q[1-4]", SHARE),
    "contacts_by_mode": Each("mode", COUNT),
    "contact_minutes": {"n": COUNT, "minutes": COUNT},
    "outcomes": Each("outcome", COUNT),
    "in_work_education_or_training": SHARE,
    "service_use_change": Each("service", {"n": COUNT, "before": COUNT, "during": COUNT}),
    "children_outcomes": {
        "living_arrangement": Each("living_arrangement", COUNT, (NOT_RECORDED,)),
        "family_time": Each("family_time", COUNT, (NOT_RECORDED,)),
        "life_story_work": Each("life_story_work", COUNT, (NOT_RECORDED,)),
    },
    "resource_spend": {
        "pence": COUNT, "women": COUNT,
        "kinds": Each("spend", {"pence": COUNT, "women": COUNT}, (NOT_RECORDED,)),
    },
    "progress": Each("life_area", {
        "points": Each("time_point", STEPS),
        "paired": {"n": COUNT, "first": COUNT, "last": COUNT, "better": COUNT, "same": COUNT, "worse": COUNT},
        "left": Each("exit_reason", COUNT, (NOT_RECORDED,)),
    }),
    "core10": {
        "points": Each("time_point", {"n": COUNT, "ninths": COUNT, "bands": dict.fromkeys(BANDS, COUNT)}),
        "change": dict.fromkeys(("n", "improved", "recovered", "no_reliable_change", "deteriorated"), COUNT),
    },
    "births": {"women": COUNT, "births": COUNT, "days": COUNT, "woman_months": COUNT},
}  # fmt: skip
"""Every name of a return and what stands under it; every number is a whole one, 0 or more."""


def kept(part: Any, shape: Any) -> Any:
    """The part without keys that its shape does not know: what a lead added to a list."""
    if isinstance(shape, Each | EachNumber):
        return {key: kept(each, shape.of) for key, each in part.items() if shape.takes(key)}
    if isinstance(shape, Mapping):
        return {key: kept(part[key], each) for key, each in shape.items()}
    return part


def read_return(name: str, text: str) -> dict[str, Any]:
    """The document in a file of this name, whole and well formed. Raises UnknownReturn, which says why not."""
    try:
        document = json.loads(text)
    except (ValueError, RecursionError) as wrong:
        raise UnknownReturn(name=name, why="it is not a quarterly return.") from wrong
    if not isinstance(document, dict) or document.get("format") != FORMAT:
        raise UnknownReturn(name=name, why="it is not a quarterly return.")
    if document.get("version") != VERSION:
        raise UnknownReturn(name=name, why="it was made by a newer program.")
    without = {key: part for key, part in document.items() if key != "check"}
    if document.get("check") != check_code(without):
        raise UnknownReturn(name=name, why="it was changed since it was made; ask for it again.")
    words = ("practice", "local_authority", "quarter", "software")
    if not all(isinstance(document.get(key), str) for key in words) or not fits(document.get("sums"), SHAPE):
        raise UnknownReturn(name=name, why="a part of it is missing or is no count.")
    try:
        Quarter.named(document["quarter"])
    except NotAQuarter as wrong:
        raise UnknownReturn(name=name, why="it says no quarter.") from wrong
    return document


def fits(part: Any, shape: Any) -> bool:
    """Whether a part has exactly this shape."""
    if shape is COUNT:
        return isinstance(part, int) and not isinstance(part, bool) and 0 <= part <= MOST
    if isinstance(shape, list):
        return isinstance(part, list) and len(part) == len(shape) and all(map(fits, part, shape))
    if not isinstance(part, dict):
        return False
    if isinstance(shape, Each | EachNumber):
        return all(shape.takes(key) and fits(each, shape.of) for key, each in part.items())
    return part.keys() == shape.keys() and all(fits(part[key], each) for key, each in shape.items())


def check_code(document: Mapping[str, Any]) -> str:
    """SHA-256 over a return without its check, so that a slip of the hand is noticed; it is no signature."""
    return sha256(json.dumps(document, sort_keys=True, ensure_ascii=True).encode()).hexdigest()
