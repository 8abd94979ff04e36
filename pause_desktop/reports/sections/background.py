"""Background: how the practice began, whom it works with, what they have lived with, who referred them."""

from pause_desktop.reports.charts.bars import Share
from pause_desktop.reports.content import Block, Columns, Paragraph, Section, Table
from pause_desktop.reports.sections.telling import Telling, count_figure, share_figure, total_of
from pause_desktop.reports.wording import (
    at,
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

_AT_STAGE = {
    "outreach": "in outreach",
    "engaging": "engaging",
    "open": "open",
    "transition": "in transition",
    "next_steps": "in Next Steps",
}


def section(telling: Telling, number: int) -> Section:
    """The background, its needs and its referrals."""
    typed = telling.impact.background.strip()
    words: list[Block] = [Paragraph(typed)] if typed else []
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
    needs = listed(f"{lower(row.name)} {row.words}" for row in told)
    return f"Needs, now or in the past, of the women who were asked: {needs}."


def _reached(telling: Telling) -> str:
    impact = telling.impact
    contact, children = telling.at("women_in_contact", "n"), telling.at("children_removed", "n")
    prioritised = telling.at("women_prioritised", "n")
    known = f"{shown(contact)} women" if contact is not None else "women whose number was not recorded"
    parts = [f"{impact.practice} was in contact with {known} {in_period(impact)}."]
    if prioritised is not None:
        parts.append(f"By {day(impact.as_at)} it had prioritised {shown(prioritised)} women for outreach.")
    if children is not None:
        mean = telling.at("children_removed_mean", "mean")
        average = f", {shown(mean)} each on average" if mean is not None else ""
        parts.append(f"The {group(impact)} have had {shown(children)} children removed from their care{average}.")
    age, care = telling.at("mean_age", "mean"), telling.at("care_experienced")
    if age is not None:
        parts.append(f"Their mean age is {shown(age)}.")
    if at(care, "n") is not None and at(care, "of") != 0:
        parts.append(f"{n_of(care)} women who were asked have been in care themselves.")
    stages = telling.table("women_by_stage")
    now = [
        (shown(count), _AT_STAGE[stage])
        for stage in _AT_STAGE
        if (count := _count(stages.get(stage))) not in (None, 0)
    ]
    if now:
        (first, where), *others = now
        verb = "was" if first == "1" else "were"
        at_stages = listed([f"{first} {verb} {where}", *(f"{count} {stage}" for count, stage in others)])
        parts.append(f"On {day(impact.as_at)}, {at_stages}.")
    return " ".join(parts)


def _count(value: object) -> object:
    return value.get("n") if isinstance(value, dict) else value


def _open_women(telling: Telling) -> Table:
    births = telling.at("expected_births_per_year", "n")
    rows = (
        ("Women open", shown(telling.at("open_women", "n"))),
        ("Children removed", shown(telling.at("open_women", "children_removed"))),
        ("Mean age", shown(telling.at("open_women", "mean_age"))),
        ("Care experienced", n_of(telling.at("open_women", "care_experienced"))),
        ("Births expected a year", shown(births)),
    )
    caption = f"Women open on {day(telling.impact.as_at)}; expected births are modelled."
    return Table(rows, (36, 18), numbers=(1,), caption=caption)


def _needs(telling: Telling) -> list[Block]:
    rows = _rows(telling)
    caption = (
        f"Current or past, of the women asked, {group(telling.impact)}; a woman who was not asked is outside the "
        f"base. {capital(period(telling.impact))}." + hidden_note(telling.impact, [row.count for row in rows])
    )
    return share_figure(
        "What the women have lived with",
        rows,
        "Bar chart, women of those asked",
        caption,
        telling.empty("No woman of this group was asked about her needs.", "needs"),
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
        telling.empty("No referral was recorded in this period.", "referrals"),
    )
