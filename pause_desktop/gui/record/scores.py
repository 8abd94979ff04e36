"""Her scores over time as the charts and the table show them; pure, and a missing score stays missing."""

import datetime as dt
from collections.abc import Sequence
from dataclasses import dataclass
from decimal import Decimal
from typing import Any

from pause_desktop.gui.language import month, tr
from pause_desktop.gui.record.dates import month_year
from pause_desktop.records import core10
from pause_desktop.records.terms import Terms

_SHORT = {"baseline": "0", "month_6": "6", "month_9": "9", "month_12": "12", "month_18": "18"}
_LONG = {"baseline": "start", "month_6": tr("6 months"), "month_9": tr("9 months"), "month_12": tr("12 months"),
         "month_18": tr("18 months")}  # fmt: skip


_BAND_WORDS = {
    "non_clinical": tr("non-clinical"), "mild": tr("mild"), "moderate": tr("moderate"),
    "moderate_to_severe": tr("moderate to severe"), "severe": tr("severe"),
}  # fmt: skip


def band_words(value: Decimal) -> str:
    """The band of a score in words."""
    return _BAND_WORDS[core10.band(value)]


@dataclass(frozen=True, slots=True)
class Point:
    """One review: how it is called, area to step, and who gave the scores."""

    short: str
    long: str
    on: dt.date
    scores: dict[str, int]
    by: str = ""


@dataclass(frozen=True, slots=True)
class AreaLine:
    """One area over all reviews: its steps (None where she gave none), and the change from first to last."""

    area: str
    words: str
    steps: tuple[int | None, ...]

    @property
    def ends(self) -> tuple[int | None, int | None]:
        """What she gave at the first and at the latest review."""
        return self.steps[0], self.steps[-1]

    @property
    def change(self) -> int | None:
        """Latest minus first; None unless she gave both."""
        first, last = self.ends
        return None if first is None or last is None or len(self.steps) < 2 else last - first


def points(reviews: Sequence[Any]) -> list[Point]:
    """The reviews that have scores, in the order of their days."""
    scored = sorted((each for each in reviews if each.scores), key=lambda each: each.on)
    return [
        Point(
            _SHORT.get(each.time_point, f"{month(each.on.month, short=True)} {each.on.year % 100:02d}"),
            _LONG.get(each.time_point, month_year(each.on, short=True)),
            each.on,
            dict(each.scores),
            getattr(each, "completed_by", None) or "",
        )
        for each in scored
    ]


def area_lines(found: Sequence[Point], terms: Terms) -> list[AreaLine]:
    """Every area that she ever scored, the greatest change first, then in the order of the tool."""
    order = [*terms.tool.codes]
    order += sorted({area for point in found for area in point.scores} - set(order))
    words = {area.code: tr(area.label) for area in terms.tool.areas}
    lines = [
        AreaLine(area, words.get(area) or terms.label("life_area", area), tuple(p.scores.get(area) for p in found))
        for area in order
        if any(area in point.scores for point in found)
    ]
    return sorted(lines, key=lambda line: (line.change is None, -(line.change or 0)))


def in_tool_order(lines: Sequence[AreaLine], terms: Terms) -> list[AreaLine]:
    """The same in the order in which they are asked: a shape is known again only if its corners stay."""
    order = {code: at for at, code in enumerate(terms.tool.codes)}
    return sorted(lines, key=lambda line: (order.get(line.area, len(order)), line.words))


def step_words(step: int | None) -> str:
    """A score as it is heard."""
    return tr("not answered") if step is None else str(step)


def spoken(lines: Sequence[AreaLine]) -> str:
    """Every number of the areas, for whoever hears a chart instead of seeing it."""
    return " ".join(f"{line.words}: {', '.join(map(step_words, line.steps))}." for line in lines)


@dataclass(frozen=True, slots=True)
class CorePoint:
    """One CORE-10: how it is called, its day, its score (None where too many answers are missing)."""

    words: str
    on: dt.date
    value: Decimal | None
    missing: int = 0


def core_points(rows: Sequence[Any]) -> list[CorePoint]:
    """Her CORE-10 scores in the order of their days."""
    made = []
    for row in sorted(rows, key=lambda each: each.on):
        answers = core10.answers(row)
        words = _LONG.get(row.time_point, month_year(row.on, short=True))
        made.append(CorePoint(words, row.on, core10.score(answers), answers.count(None)))
    return made


def core_change(found: Sequence[CorePoint]) -> tuple[Decimal, Decimal] | None:
    """The first and the latest score, where there are two."""
    values = [point.value for point in found if point.value is not None]
    return (values[0], values[-1]) if len(values) > 1 else None


def core_verdict(first: Decimal, last: Decimal) -> tuple[str, str, str, str]:
    """A change in words: (chip, tone, glyph, sentence)."""
    change, moved = core10.change(first, last), abs(last - first).normalize()
    if change == "improved":
        said, tone, glyph = (tr("Improved by {moved:f}", moved=moved), "good", "arrow-down")
    elif change == "deteriorated":
        said, tone, glyph = (tr("Worse by {moved:f}", moved=moved), "warn", "arrow-up")
    else:
        said, tone, glyph = (tr("No reliable change"), "plain", "equal")
    if core10.recovered(first, last):
        under = tr("Recovered: from the cut-off or above to below it.")
    elif last < core10.CUT_OFF:
        under = tr("Below the cut-off of 11.")
    else:
        under = tr("Not yet below the cut-off of 11.")
    return said, tone, glyph, tr("Reliable change is 6 or more. {under}", under=under)
