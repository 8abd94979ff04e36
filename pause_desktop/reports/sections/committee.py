"""The committee sheet: what officers put before a committee, typed once and remembered."""

from pause_desktop.reports.content import Block, Caption
from pause_desktop.reports.impact import Impact
from pause_desktop.reports.sections.telling import rows_and_long_words
from pause_desktop.reports.wording import at as figure_at
from pause_desktop.reports.wording import capital, counted, day, exempt_line, in_period, lower, whole

UNTYPED = "Nothing was typed for the committee: its fields are filled in on the Words step."


def cover_facts(impact: Impact) -> tuple[tuple[str, str], ...]:
    """The few lines under the title on the cover."""
    sheet = impact.sheet
    when = f", {day(sheet.committee_date)}" if sheet.committee_date else ""
    return (
        ("Committee", f"{_short(sheet.committee) or 'not stated'}{when}"),
        ("Figures as at", f"{day(impact.as_at)}, unless a figure says otherwise"),
        ("Prepared by", _short(sheet.authors) or "not stated"),
    )


def sheet_blocks(impact: Impact) -> list[Block]:
    """The sheet as a table, with long summaries and recommendations in full after it."""
    blocks = rows_and_long_words(sheet_rows(impact), (38, 132))
    # a national report has no step in which anything could be typed
    return blocks if _is_typed(impact) or impact.practices else [*blocks, Caption(UNTYPED)]


def sheet_rows(impact: Impact) -> tuple[tuple[str, str], ...]:
    """The fields that were filled in; title, key decision, summary and exempt or not are always there."""
    sheet = impact.sheet
    fields = (
        ("Committee", sheet.committee),
        ("Title", f"{impact.practice}: {lower(impact.title)}"),
        ("Key decision", sheet.key_decision.strip() or "not stated"),
        ("Strategic director", sheet.director),
        ("Authors", sheet.authors),
        ("Wards", sheet.wards),
        ("Summary", sheet.summary.strip() or _summary(impact)),
        ("Recommendations", sheet.recommendations),
        ("Appendices", sheet.appendices),
        ("Background papers", sheet.background_papers),
        ("Other committees", sheet.other_committees),
        ("Exempt", "No" if impact.is_public else f"Yes. {exempt_line(impact)}"),
    )
    return tuple((name, text.strip()) for name, text in fields if text.strip())


def _is_typed(impact: Impact) -> bool:
    return any(isinstance(words, str) and words.strip() for words in vars(impact.sheet).values())


def _summary(impact: Impact) -> str:
    contact = whole(figure_at(impact.measures, "women_in_contact", "n"))
    words = (
        "Pause works with women who have had, or are at risk of, repeat removals of children from their care. This "
        f"report covers the time {in_period(impact)}"
    )
    return (
        f"{words}: {capital(counted(contact, 'woman', 'women'))} in contact."
        if contact is not None
        else f"{words}."
    )


def _short(words: str) -> str:
    """The cover has room for a few lines; longer words stand on the committee sheet."""
    return words.strip() if len(words) <= 400 and words.count("\n") <= 4 else "see the committee sheet"
