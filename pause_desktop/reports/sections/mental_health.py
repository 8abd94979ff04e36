"""Mental health: the one five-point question, and apart from it the CORE-10; the two are never mixed."""

from decimal import Decimal
from typing import Any

from pause_desktop.reports.charts.bars import Share
from pause_desktop.reports.charts.core10 import change_plot
from pause_desktop.reports.charts.five_steps import FiveSteps, five_steps
from pause_desktop.reports.content import (
    Block,
    Caption,
    Columns,
    Figure,
    Note,
    Paragraph,
    Section,
    Strong,
    Subheading,
    Table,
)
from pause_desktop.reports.sections.progress import TIMES
from pause_desktop.reports.sections.telling import Telling, count_in, nothing, people_figure, share_figure
from pause_desktop.reports.wording import (
    NB,
    at,
    counted,
    day,
    exact,
    hidden_note,
    is_hidden,
    listed,
    shown,
    whole,
)

FIVE_WORDS = ("Very bad", "Bad", "Neither good nor bad", "Good", "Very good")
ABOUT_CORE10 = "CORE-10, 0 to 40, lower is better. Cut-off 11, reliable change 6 points. © CORE System Trust."

READING = (
    "A point is one woman. Below the grey band her score fell by 6 or more, a reliable change. Under the level "
    "dashed line as well, and right of the upright one, she began at or above the cut-off and is now below it: "
    "recovered."
)
NORMS = "General population 4.7 (n = 535); primary-care counselling 19.7 (n = 1,835). Barkham and others, 2013."


def section(telling: Telling, number: int) -> Section:
    """The question, the change in CORE-10, the scores at each time."""
    blocks = [*_question(telling), *_change(telling), *_scores(telling)]
    return Section("Mental health", _finding(telling), tuple(blocks), number)


def _finding(telling: Telling) -> str:
    change = telling.at("core10", "change")
    n, improved = whole(at(change, "n")), whole(at(change, "improved"))
    if n and improved is not None:
        women = counted(n, "woman", "women")
        sentence = f"Of {women} scored twice on the CORE-10, {shown(improved)} improved reliably"
        recovered = whole(at(change, "recovered"))
        return f"{sentence}, {shown(recovered)} of them to below the cut-off." if recovered else f"{sentence}."
    told = []
    for time in _asked(telling):
        counts, base = telling.at("mental_health_item", time, "counts"), telling.at("mental_health_item", time, "n")
        good = [whole(count) for count in counts[3:5]] if isinstance(counts, list | tuple) else [None]
        if None not in good and whole(base):
            words = f"{sum(filter(None, good))} of {shown(base)}"
            told.append(f"{words} {_time_words(telling, time)}")
    if told:
        return f"Women who called their mental and emotional health good or very good: {listed(told)}."
    return "No change in mental health can be shown for this group of women."


def _time_words(telling: Telling, time: str) -> str:
    label = telling.label("time_point", time)
    return {"baseline": "at the start", "other": "at another time"}.get(time, f"at {label}")


def _asked(telling: Telling) -> list[str]:
    return [time for time in TIMES if telling.at("mental_health_item", time, "n") not in (None, 0)]


def _question(telling: Telling) -> list[Block]:
    title = "How women describe their mental and emotional health"
    rows = [_five(telling, time) for time in _asked(telling)]
    if not rows:
        return nothing(
            title, telling.empty("No woman of this group has answered this question.", "mental_health_item")
        )
    caption = (
        "One five-point question of the progress tool; all women who answered at that time, so not the same women "
        f"in each {telling.drawn('bar') or 'row'}. To {day(telling.impact.as_at)}. This is not the CORE-10."
        + hidden_note(telling.impact, [value for row in rows for value in (row.n, *row.counts)])
    )
    if len(rows) == 1:
        row = rows[0]
        told = listed(f"{word.lower()} {shown(count)}" for word, count in zip(FIVE_WORDS, row.counts, strict=False))
        return [Subheading(title), Paragraph(f"{row.name}, n = {shown(row.n)}: {told}."), Caption(caption)]
    kind = "Stacked bars of one five-point question, very bad to very good"
    return [Figure(title, five_steps(rows, FIVE_WORDS, kind), caption)]


def _five(telling: Telling, time: str) -> FiveSteps:
    counts: Any = telling.at("mental_health_item", time, "counts")
    if is_hidden(counts):
        counts = [counts] * 5
    five = (*(counts or ()), None, None, None, None, None)[:5]
    return FiveSteps(telling.label("time_point", time), telling.at("mental_health_item", time, "n"), five)


def _pairs(telling: Telling) -> list[tuple[Decimal, Decimal]]:
    if telling.impact.rule != "none" or telling.impact.is_public:
        return []
    pairs = telling.at("core10_pairs", "pairs")
    found = []
    for pair in pairs if isinstance(pairs, list | tuple) else ():
        first, latest = exact(pair[0]), exact(pair[1])
        if first is not None and latest is not None:
            found.append((first, latest))
    return found


def _change(telling: Telling) -> list[Block]:
    title, change = "CORE-10, first and latest score", telling.at("core10", "change")
    n = at(change, "n")
    if n in (None, 0):
        return nothing(title, telling.empty("No woman of this group has two CORE-10 scores.", "core10"))
    pairs = _pairs(telling)
    drawn = telling.draws and len(pairs) > 1
    return _plot(telling, title, change, pairs) if drawn else _counts(telling, title, change)


def _counts(telling: Telling, title: str, change: Any) -> list[Block]:
    n = at(change, "n")
    names = (
        ("Improved (fall of 6 or more)", "improved"),
        (f"{NB * 4}of these, recovered (now below 11)", "recovered"),
        ("No reliable change", "no_reliable_change"),
        ("Deteriorated (rise of 6 or more)", "deteriorated"),
    )
    rows = [Share(name, at(change, kind), n) for name, kind in names]
    points = "" if telling.impact.rule == "none" else " This edition shows no point for a single woman."
    caption = (
        f"First against latest score of the same women, to {day(telling.impact.as_at)}. {ABOUT_CORE10}{points}"
        + hidden_note(telling.impact, [row.count for row in rows])
    )
    if not whole(n):
        return share_figure(title, rows, "CORE-10 change", caption, "")
    return people_figure(title, [(f"{counted(n, 'woman', 'women')} scored twice", rows)], "CORE-10 change", caption)


def _plot(telling: Telling, title: str, change: Any, pairs: list[tuple[Decimal, Decimal]]) -> list[Block]:
    improved, recovered = whole(at(change, "improved")), whole(at(change, "recovered"))
    only = improved - recovered if improved is not None and recovered is not None else None
    rows = (
        ("● Recovered", shown(recovered)),
        ("■ Improved only", shown(only)),
        ("○ No reliable change", shown(at(change, "no_reliable_change"))),
        ("▲ Deteriorated", shown(at(change, "deteriorated"))),
    )
    head = (f"{counted(len(pairs), 'woman', 'women')} scored twice", "")
    reading = Paragraph((Strong("How to read it. "), READING))
    caption = f"Same women, first against latest score, to {day(telling.impact.as_at)}. {ABOUT_CORE10}"
    plot = Figure(title, change_plot(pairs), caption)
    return [Columns((plot,), (Table(rows, (42, 12), head, (1,)), reading), 4)]


def _scores(telling: Telling) -> list[Block]:
    times = [time for time in TIMES if telling.at("core10", time, "n") not in (None, 0)]
    if not times:
        return []
    bands: list[str] = []
    for time in times:
        bands += [band for band in telling.table("core10", time, "bands") if band not in bands]
    rows = tuple(
        (
            telling.label("time_point", time),
            shown(telling.at("core10", time, "n")),
            shown(telling.at("core10", time, "mean"), "not shown"),
            *(shown(count_in(telling.at("core10", time, "bands", band)), "0") for band in bands),
        )
        for time in times
    )
    wide = min(24.0, 110 / max(1, len(bands)))
    widths = (170 - 30 - wide * len(bands), 16, 14, *([wide] * len(bands)))
    head = ("CORE-10", "Women", "Mean", *(_band(band) for band in bands))
    caption = (
        "All women scored at that time: not the same women in each row. Range is not shown: a lowest or highest "
        "score belongs to one woman." + hidden_note(telling.impact, [cell for row in rows for cell in row])
    )
    compare = Note((Strong("For comparison. "), NORMS))
    numbers = tuple(range(1, len(widths)))
    return [Table(rows, widths, head, numbers, title="CORE-10 at each time", caption=caption), compare]


def _band(band: str) -> str:
    """The band's words, as `moderate to severe`."""
    return band.replace("_", " ").replace("non clinical", "non-clinical").capitalize()
