"""Her journey as a picture is laid out from her timeline: bands, lanes of events, days to pixels; pure, no widget.

The list of the timeline is its twin in words: both show the same entries, so that neither tells more.
"""

import datetime as dt
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from uuid import UUID

from pause_desktop.gui.language import month, tr
from pause_desktop.gui.record.said import Said, Voice
from pause_desktop.records.journey import opened_in_episode, programme_ends_on, spans

LANES: Mapping[str, tuple[str, frozenset[str]]] = {
    "contacts": (tr("Contacts"), frozenset({"contacts"})),
    "scores": (tr("Scores"), frozenset({"progress_reviews", "core10s"})),
    "outcomes": (tr("Outcomes"), frozenset({"outcomes", "goals", "quotes"})),
    "risk": (tr("Needs, risk"), frozenset({"needs", "risk_alerts", "risk_assessments"})),
    "pregnancies": (tr("Pregnancies"), frozenset({"pregnancies"})),
    "also": (tr("Also"), frozenset()),
}
"""Key of each lane, its words, and the tables whose entries stand in it; the last takes all others."""

_TONES = {
    "engaging": "info_soft", "open": "accent_soft", "transition": "good_soft", "next_steps": "good_soft",
}  # fmt: skip
_LEAST_DAYS = 28
_MARGIN = 0.02


@dataclass(frozen=True, slots=True)
class Band:
    """A stage from its first day to the day on which the next begins; `ahead` is what is left of her programme."""

    words: str
    first: dt.date
    last: dt.date
    fill: str
    record: UUID | None = None
    ahead: bool = False


@dataclass(frozen=True)
class Journey:
    """What the picture shows: bands, and events in the order of their days, each in a lane."""

    bands: tuple[Band, ...]
    events: tuple[Said, ...]
    today: dt.date
    first: dt.date
    last: dt.date
    missed: frozenset[UUID] = frozenset()
    """Contacts that did not come about."""

    def lanes(self) -> list[str]:
        """The lanes that hold anything, in their order."""
        held = {lane_of(event) for event in self.events}
        return [lane for lane in LANES if lane in held]

    def of(self, lane: str) -> list[Said]:
        """The events of one lane."""
        return [event for event in self.events if lane_of(event) == lane]


def lane_of(event: Said) -> str:
    """The lane in which an event stands; a stage stands in the bands and has none."""
    if event.table == "stage_periods":
        return ""
    return next((lane for lane, (_, tables) in LANES.items() if event.table in tables), "also")


def journey(voice: Voice, found: Iterable[Said]) -> Journey:
    """The picture of the entries that are shown, with her stages behind them."""
    today, her = voice.today, voice.her
    events = tuple(sorted((each for each in found if each.day is not None), key=lambda e: (e.day, e.clock)))
    bands = _bands(voice)
    days = [day for band in bands for day in (band.first, band.last)] + [today]
    days += [each.day for each in events if each.day is not None]
    if her.of("stage_periods"):
        days.append(min(row.started_on for row in her.of("stage_periods")))
    first, last = min(days), max(days)
    if (last - first).days < _LEAST_DAYS:
        first = last - dt.timedelta(_LEAST_DAYS)
    missed = frozenset(row.id for row in her.of("contacts") if row.outcome not in ("attended", "sent", "planned"))
    return Journey(bands, events, today, first, last, missed)


def _bands(voice: Voice) -> tuple[Band, ...]:
    stages, today = voice.her.around.stages(), voice.today
    made = []
    records = {(row.stage, row.started_on): row.id for row in stages}
    for span in spans(stages):
        last = span.ended_on or max(today, span.started_on)
        fill = _TONES.get(span.stage, "sunk")
        record = records.get((span.stage, span.started_on))
        made.append(Band(voice.label("stage", span.stage), span.started_on, last, fill, record))
    opened = opened_in_episode(stages, today)
    if opened is not None and stages[-1].stage == "open":
        ends = programme_ends_on(opened, voice.her.around.programme_months)
        if ends > today:
            made.append(Band(tr("until {month}", month=_month(ends)), today, ends, "surface", ahead=True))
    return tuple(made)


def _month(day: dt.date) -> str:
    return f"{month(day.month, short=True)} {day.year}"


@dataclass(frozen=True, slots=True)
class Scale:
    """Days to pixels: `first` lies at `left`, and a day is `per_day` pixels wide."""

    first: dt.date
    left: float
    per_day: float

    def x(self, day: dt.date) -> float:
        """Where a day lies."""
        return self.left + (day - self.first).days * self.per_day

    def day(self, x: float) -> dt.date:
        """The day that lies at a place."""
        return self.first + dt.timedelta(round((x - self.left) / self.per_day))


def scale_of(made: Journey, left: float, width: float, zoom: float, at: dt.date | None = None) -> Scale:
    """The whole journey at zoom 1; closer, the part with a day in its middle, never beyond either end."""
    whole = max(_LEAST_DAYS, (made.last - made.first).days) * (1 + 2 * _MARGIN)
    shown = max(float(_LEAST_DAYS), whole / zoom)
    middle = (at or made.today) - made.first
    edge = whole * _MARGIN / (1 + 2 * _MARGIN)
    begins = min(max(middle.days - shown / 2, -edge), whole - edge - shown)
    first = made.first + dt.timedelta(round(begins))
    return Scale(first, left, width / shown)


def most_zoom(made: Journey) -> float:
    """The zoom at which four weeks fill the picture."""
    return max(1.0, (made.last - made.first).days / _LEAST_DAYS)


def ticks(scale: Scale, width: float, room: float) -> list[tuple[float, str, bool]]:
    """Where months begin, with their words where there is room; a year is told apart."""
    found = []
    last = scale.day(scale.left + width)
    year, number = scale.first.year, scale.first.month
    step = next((s for s in (1, 3, 6, 12) if s * 30.4 * scale.per_day >= room), 12)
    while (day := dt.date(year, number, 1)) <= last:
        x = scale.x(day)
        if x >= scale.left and (number - 1) % step == 0:
            found.append((x, str(year) if number == 1 else month(number, short=True), number == 1))
        year, number = (year + 1, 1) if number == 12 else (year, number + 1)
    return found


def heaps(events: Sequence[Said], scale: Scale, apart: float) -> list[tuple[float, list[Said]]]:
    """Events that would lie on one another at a distance become one heap, where the first of them lies."""
    made: list[tuple[float, list[Said]]] = []
    for event in events:
        if event.day is None:
            continue
        x = scale.x(event.day)
        if made and x - made[-1][0] < apart:
            made[-1][1].append(event)
        else:
            made.append((x, [event]))
    return made


def stepped(made: Journey, chosen: Said | None, by: int) -> Said | None:
    """The event after or before the one that is chosen; the last, where none is."""
    if not made.events:
        return None
    at = next((n for n, each in enumerate(made.events) if each is chosen or each == chosen), None)
    if at is None:
        return made.events[-1]
    return made.events[max(0, min(len(made.events) - 1, at + by))]


def crossed(made: Journey, chosen: Said | None, by: int) -> Said | None:
    """The nearest event in the lane below (1) or above (-1); else the one that is chosen."""
    if chosen is None or chosen.day is None:
        return stepped(made, chosen, 0)
    lanes = ["", *made.lanes()] if any(not lane_of(each) for each in made.events) else made.lanes()
    to = lanes.index(lane_of(chosen)) + by
    if not 0 <= to < len(lanes):
        return chosen
    day = chosen.day
    return min(made.of(lanes[to]), key=lambda each: abs(((each.day or day) - day).days))
