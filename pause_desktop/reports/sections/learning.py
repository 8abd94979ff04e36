"""Learning and work: women in work, education, training or volunteering."""

from pause_desktop.reports.charts.bars import Share
from pause_desktop.reports.content import Block, Paragraph, Section
from pause_desktop.reports.sections.outcomes import LEARNING, rows_of
from pause_desktop.reports.sections.telling import Telling, people_figure, share_of
from pause_desktop.reports.wording import counted, day, exact, group, hidden_note, is_hidden, n_of, percent, whole

TITLE = "Women in work or learning"


def section(telling: Telling, number: int) -> Section:
    """The share in work or learning, and what it is made of where that is shown."""
    return Section("Learning and work", _finding(telling), tuple(_blocks(telling)), number)


def _finding(telling: Telling) -> str:
    share = telling.at("in_work_education_or_training")
    row = share_of("", share)
    if whole(row.count) is None:
        return "How many women are in work or learning is not shown."
    told = f" ({percent(row.percent)})" if exact(row.percent) is not None else ""
    return f"{n_of(share)} women are in work, education or training{told}."


def _blocks(telling: Telling) -> list[Block]:
    all_of_them = share_of("In work, education or training", telling.at("in_work_education_or_training"))
    parts = rows_of(telling, LEARNING)
    if all_of_them.count is None and not parts:
        return [Paragraph("No work, education, training or volunteering was recorded for this group of women.")]
    of = whole(all_of_them.of)
    impact = telling.impact
    if any(is_hidden(row.count) for row in parts):
        parts = []  # 7 in all, "of these" c and c, would leave only 3 and 4
    rows = [all_of_them, *(Share(row.name, row.count, row.of) for row in parts)]
    caption = (
        f"{group(impact)[:1].upper()}{group(impact)[1:]}, by {day(impact.as_at)}. A woman can be in more than one "
        "row." + hidden_note(impact, [row.count for row in rows])
    )
    if of is None or not (is_hidden(all_of_them.count) or all_of_them.count):
        told = "; ".join(f"{row.name}: {n_of({'n': row.count, 'of': row.of})}" for row in rows)
        return [Paragraph(f"{told}.")]
    return people_figure(TITLE, [(counted(of, "woman", "women"), rows)], f"Of {of:,} women", caption)
