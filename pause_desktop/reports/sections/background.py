"""Background: how the practice began, whom it works with, what they have lived with, who referred them."""

from pause_desktop.reports.charts.bars import Share
from pause_desktop.reports.content import Block, Columns, Paragraph, Section, Table
from pause_desktop.reports.sections.telling import Telling, count_figure, share_figure, share_of, total_of
from pause_desktop.reports.wording import (
    capital,
    counted,
    day,
    group,
    hidden_note,
    in_period,
    listed,
    lower,
    n_of,
    period,
    shown,
    whole,
)


def section(telling: Telling, number: int) -> Section:
    """The background, its needs and its referrals."""
    typed = telling.impact.background.strip()
    words: list[Block] = [Paragraph(part) for part in typed.split("\n\n") if part.strip()]
    reached = Paragraph(_reached(telling))
    blocks = [*words, Columns((reached,), (_open_women(telling),), 4)]
    return Section("Background", _finding(telling), (*blocks, *_needs(telling), *_referrals(telling)), number)


def _rows(telling: Telling) -> list[Share]:
    return telling.shares("need", "needs")


def _finding(telling: Telling) -> str:
    """The two largest shown needs; no ranking is claimed, for a hidden one may be larger."""
    told = [row for row in _rows(telling) if not row.hides and row.count][:2]
    if not told:
        contact = whole(telling.at("women_in_contact", "n"))
        if contact is None:
            return "No needs can be shown for this group of women."
        return f"{capital(counted(contact, 'woman', 'women'))} in contact; no needs can be shown for them."
    return f"Of the women who were asked, {listed(f'{row.words} reported {lower(row.name)}' for row in told)}."


def _reached(telling: Telling) -> str:
    impact = telling.impact
    contact, children = telling.at("women_in_contact", "n"), telling.at("children_removed", "n")
    prioritised = telling.at("women_prioritised", "n")
    parts = [f"{impact.practice} was in contact with {shown(contact)} women {in_period(impact)}."]
    if prioritised is not None:
        parts.append(f"By {day(impact.as_at)} it had prioritised {shown(prioritised)} women for outreach.")
    if children is not None:
        mean = telling.at("children_removed_mean", "mean")
        average = f", {shown(mean)} each on average" if mean is not None else ""
        parts.append(f"The {group(impact)} have had {shown(children)} children removed from their care{average}.")
    stages = telling.table("women_by_stage")
    now = [
        f"{shown(count)} {lower(telling.label('stage', stage)) if stage != 'next_steps' else 'in Next Steps'}"
        for stage in ("outreach", "engaging", "open", "transition", "next_steps")
        if (count := _count(stages.get(stage))) not in (None, 0)
    ]
    if now:
        parts.append(f"On {day(impact.as_at)} the women stood at these stages: {listed(now)}.")
    return " ".join(parts)


def _count(value: object) -> object:
    return value.get("n") if isinstance(value, dict) else value


def _open_women(telling: Telling) -> Table:
    births = telling.at("expected_births_per_year", "n")
    care = share_of("", telling.at("care_experienced"))
    rows = (
        ("Women open", shown(telling.at("open_women", "n"))),
        ("Children of theirs removed", shown(telling.at("open_women", "children_removed"))),
        ("Their mean age", shown(telling.at("open_women", "mean_age"))),
        ("Their care experience", n_of(telling.at("open_women", "care_experienced"))),
        ("Births expected in a year", shown(births)),
    )
    if telling.impact.since or telling.impact.cohort:
        rows = (*rows, ("Care experience, all", care.words if care.count is not None else "not recorded"))
    return Table(rows, (37, 17), numbers=(1,), caption=f"On {day(telling.impact.as_at)}.")


def _needs(telling: Telling) -> list[Block]:
    rows = _rows(telling)
    caption = (
        f"Current or past, of the women asked, {group(telling.impact)}; a woman who was not asked is outside the "
        f"base. {period(telling.impact)}." + hidden_note(telling.impact, [row.count for row in rows])
    )
    return share_figure(
        "What the women have lived with",
        rows,
        "Bar chart, women of those asked",
        caption,
        "No woman of this group was asked about her needs.",
    )


def _referrals(telling: Telling) -> list[Block]:
    rows = telling.counts("referral_route", "referrals")
    total = total_of(row.count for row in rows)
    told = f"{counted(total, 'referral', 'referrals')}, " if total is not None else "Referrals, "
    caption = f"{told}{period(telling.impact)}." + hidden_note(telling.impact, [row.count for row in rows])
    return count_figure(
        "Where referrals came from",
        rows,
        "Bar chart of referrals",
        caption,
        "No referral was recorded in this period.",
    )
