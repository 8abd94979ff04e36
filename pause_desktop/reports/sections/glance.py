"""At a glance: eight large numbers, each with its base, its day and its change since an earlier report."""

from decimal import Decimal
from typing import Any

from pause_desktop.reports.changes import TOO_SMALL, is_safe, why_unlike
from pause_desktop.reports.content import Note, Section, Strong, Tile, Tiles, Words
from pause_desktop.reports.impact import Impact
from pause_desktop.reports.sections.telling import Telling
from pause_desktop.reports.wording import (
    NB,
    at,
    capital,
    counted,
    day,
    exact,
    in_period,
    millions,
    n_of,
    percent,
    shown,
    whole,
)

MENTAL_HEALTH = ("progress", "mental_and_emotional_health", "paired")

HOW_TO_READ = (
    "Every figure prints its base and its day. “13 of 19” means that 19 women answered and 13 of them improved. A "
    "woman who was not asked is never counted as a no."
)


def section(telling: Telling) -> Section:
    """The first page of figures."""
    return Section("At a glance", _finding(telling), (Tiles(_tiles(telling)), _how_to_read(telling.impact)))


def _finding(telling: Telling) -> str:
    """From shown figures alone: what was reached, and what it is modelled to have avoided."""
    impact = telling.impact
    contact, larc = whole(telling.at("women_in_contact", "n")), whole(telling.at("larc", "n"))
    parts = []
    if contact is not None:
        parts.append(
            f"{counted(contact, 'woman was', 'women were')} in contact with the practice {in_period(impact)}"
        )
    if larc:
        uses = "uses" if larc == 1 else "use"
        parts.append(f"{shown(larc)} {uses} long-acting contraception")
    if not parts:
        return f"What the practice recorded {in_period(impact)}."
    return capital("; ".join(parts)) + "."


def _tiles(telling: Telling) -> tuple[Tile, ...]:
    impact = telling.impact
    open_now = telling.at("women_by_stage", "open")
    open_now = at(open_now, "n") if not isinstance(open_now, int) else open_now
    mean = telling.at("children_removed_mean", "mean")
    work, attended = telling.at("in_work_education_or_training"), telling.at("attendance", "attended")
    paired = telling.at(*MENTAL_HEALTH)
    births = telling.at("avoided_births")
    today = f"on {day(impact.as_at)}"
    return (
        Tile(
            _number(telling, "women_in_contact", "n"),
            "women in contact",
            in_period(impact) if open_now is None else f"{in_period(impact)}; {shown(open_now)} open {today}",
            _change(impact, "women_in_contact", "n"),
        ),
        Tile(
            _number(telling, "children_removed", "n"),
            "children removed from their care",
            _women(impact) if mean is None else f"{shown(mean)} each on average, of {_women(impact)}",
            _change(impact, "children_removed", "n"),
        ),
        Tile(
            _number(telling, "larc", "n"),
            "women using long-acting contraception",
            today,
            _change(impact, "larc", "n"),
        ),
        Tile(
            _share(attended),
            _with_percent("meetings and calls attended", attended),
            "attended, of attended and did not attend",
            _change(impact, "attendance", "attended", "percent", unit=" points"),
        ),
        Tile(
            _share({"n": at(paired, "better"), "of": at(paired, "n")}),
            "women feel better about their mental health",
            "start against latest score, the same women",
            _change(impact, *MENTAL_HEALTH, "better", of=(*MENTAL_HEALTH, "n")),
        ),
        Tile(
            _share(work),
            _with_percent("in work, education or training", work),
            f"{_women(impact)}, {today}",
            _change(impact, "in_work_education_or_training", "n", of=("in_work_education_or_training", "of")),
        ),
        Tile(
            capital(shown(at(births, "n"))),
            "birth avoided, modelled" if at(births, "n") == 1 else "births avoided, modelled",
            _exactly(births),
            "an estimate, not a count",
        ),
        Tile(
            capital(millions(telling.at("cost", "five_year_total"))),
            "cost avoided over five years, modelled",
            _cashable(telling.at("cost", "five_year_cashable")),
            "not a realised saving",
        ),
    )


def _women(impact: Impact) -> str:
    """The group in few words, for one line."""
    if impact.cohort:
        return impact.cohort
    return "the women in contact" if impact.since else "the women open"


def _exactly(births: Any) -> str:
    if at(births, "exact") is None:
        return "women × birth rate × years of exposure"
    return f"exactly {shown(at(births, 'exact'))}; the cautious figure is {shown(at(births, 'cautious'))}"


def _cashable(amount: Any) -> str:
    return "how much of it is cashable: not published" if amount is None else f"{millions(amount)} of it cashable"


def _number(telling: Telling, *path: str) -> str:
    return capital(shown(telling.at(*path)))


def _share(share: Any) -> str:
    return capital(n_of(share))


def _with_percent(label: str, share: Any) -> str:
    return f"{label}, {percent(at(share, 'percent'))}" if exact(at(share, "percent")) is not None else label


def _change(impact: Impact, *path: str, of: tuple[str, ...] = (), unit: str = "") -> Words:
    """How the number moved since the earlier report; only like is compared with like."""
    earlier = impact.earlier
    if earlier is None:
        return "no earlier report to compare with"
    if unlike := why_unlike(impact, earlier):
        return f"not compared: {unlike}"
    now, then = exact(at(impact.measures, *path)), exact(at(earlier.measures, *path))
    if now is None or then is None:
        return "not compared: not shown in both reports"
    if of and at(impact.measures, *of) != at(earlier.measures, *of):
        return "not compared: another number of women"
    return _moved(impact, now - then, then, unit)


def _moved(impact: Impact, change: Decimal, then: Decimal, unit: str) -> Words:
    assert impact.earlier is not None
    since = f"since {day(impact.earlier.as_at)} ({shown(str(then))}{f'{NB}%' if unit else ''})"
    if change == 0:
        return Strong("no change "), since
    if not unit and not is_safe(change, impact.rule):
        return f"change not shown: {TOO_SMALL}"
    arrow = "\u2191 up" if change > 0 else "\u2193 down"
    return Strong(f"{arrow} {shown(str(abs(change)))}{unit} "), since


def _how_to_read(impact: Impact) -> Note:
    end = (
        Strong(f" {impact.mark} "),
        "stands for a small number that is hidden, so that nobody can be recognised.",
    )
    if impact.rule == "none":
        end = (
            Strong(" This edition hides nothing:"),
            " single women can be recognised from it. Do not copy or forward it.",
        )
    return Note(
        (
            Strong("How to read this report. "),
            HOW_TO_READ,
            *end,
        )
    )
