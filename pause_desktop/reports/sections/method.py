"""How these figures were made: day, period, group, rule, definitions, program, and a code over every input."""

from pause_desktop.reports.content import Section, Table
from pause_desktop.reports.impact import Earlier, check_code
from pause_desktop.reports.sections.telling import Telling, rows_and_long_words
from pause_desktop.reports.wording import capital, day, edition_line, group, in_period, rule_line

DEFINITIONS = (
    ("In contact", "At least one attended contact in the period, of any kind"),
    ("Open", "From the decision about contraception, for 18 calendar months"),
    ("Not asked", "Outside the base of a percentage; a missing score is never zero"),
    ("Paired", "First against latest score of the same woman"),
    ("CORE-10", "Mean of the answered items times 10; one missing item is pro-rated, with two there is no score"),
    (
        "Births avoided",
        "Women × birth rate × years of exposure, rounded half up; the cautious figure leaves out nine months",
    ),
    ("Cashable", "Money the authority would have paid to others: services, legal costs, placements"),
)


def section(telling: Telling, number: int) -> Section:
    """What a reader needs to make the figures again."""
    impact = telling.impact
    rows = [
        ("Figures as at", day(impact.as_at)),
        ("Period", capital(in_period(impact))),
        ("Group", capital(group(impact))),
        ("Cohort", impact.cohort or "all women"),
        ("Edition", edition_line(impact)),
        ("Small numbers", rule_line(impact)),
        ("Changes since", _compared(impact.earlier)),
        *((capital(name), text) for name, text in impact.checked.items()),
        ("Program", impact.software or "not stated"),
        ("Check code", check_code(impact)),
    ]
    what = rows_and_long_words(rows, (38, 132), ("What", "Value"))
    mark = (impact.mark, "A number hidden to protect a woman")
    words = DEFINITIONS if impact.rule == "none" else (*DEFINITIONS, mark)
    used = Table(words, (38, 132), title="Words used here")
    made_of = "these returns" if impact.practices else "the practice’s records"
    finding = f"Anyone with {made_of} can make them again."
    return Section("How these figures were made", finding, (*what, used), number)


def _compared(earlier: Earlier | None) -> str:
    """Which report the changes at a glance are measured against."""
    if earlier is None:
        return "no earlier report of this edition and group"
    code = f", check code {earlier.check_code}" if earlier.check_code else ""
    since = f"from {day(earlier.since)} " if earlier.since else ""
    return f"the report {since}to {day(earlier.as_at)}{code}"
