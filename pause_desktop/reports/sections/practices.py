"""The practices behind a national report, beside each other."""

from pause_desktop.reports.content import Block, Paragraph, Section, Table
from pause_desktop.reports.sections.telling import Telling
from pause_desktop.reports.wording import capital, counted, day, hidden_note, in_period, shown

LONGEST_NAME = 120
"""Letters of a practice's name that stand in a row; the national team chose its practices and knows the rest."""


def section(telling: Telling, number: int) -> Section:
    """Each practice with its women in contact, open and moved on; hidden numbers stay hidden here too."""
    impact = telling.impact
    lines = impact.practices
    women = telling.at("women_in_contact", "n")
    finding = f"{capital(counted(len(lines), 'practice', 'practices'))} returned the quarter"
    finding += "." if women is None else f": {shown(women)} women in contact."
    rows = tuple(
        (
            _named(line.practice, line.local_authority), shown(line.women_in_contact), shown(line.women_open),
            shown(line.transitioned),
        )
        for line in lines
    )  # fmt: skip
    total = (
        "All practices",
        shown(women),
        shown(telling.at("open_women", "n")),
        shown(telling.at("transitioned", "n")),
    )
    hidden = hidden_note(impact, [cell for row in (*rows, total) for cell in row[1:]])
    table = Table(
        (*rows, total), (83, 29, 29, 29), ("Practice", "In contact", "Open", "Moved on"), (1, 2, 3), total=True,
        title="Women by practice",
        caption=f"Women in contact and moved on {in_period(impact)}, open on {day(impact.as_at)}.{hidden}",
    )  # fmt: skip
    how = Paragraph(
        "Each practice returned sums without a name; means and percentages are worked out from all of them "
        "together. Waits are returned in whole weeks."
    )
    blocks: tuple[Block, ...] = (how, table)
    return Section("Practices", finding, blocks, number)


def _named(practice: str, authority: str) -> str:
    words = f"{practice}, {authority}" if authority and authority not in practice else practice
    return words if len(words) <= LONGEST_NAME else f"{words[: LONGEST_NAME - 1].rstrip()}…"
