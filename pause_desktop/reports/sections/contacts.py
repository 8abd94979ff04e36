"""Contacts: how women were met, how often, and how many meetings and calls were attended."""

from decimal import Decimal

from pause_desktop.reports.charts.contacts import ACROSS, BESIDE, attendance
from pause_desktop.reports.content import HALF, Block, Columns, Figure, Paragraph, Section
from pause_desktop.reports.sections.telling import (
    Telling,
    count_figure,
    share_figure,
    share_of,
    total_of,
)
from pause_desktop.reports.wording import (
    at,
    capital,
    counted,
    exact,
    hidden_note,
    in_period,
    n_of,
    percent,
    period,
    rounded,
    shown,
    whole,
)

BESIDE_ROWS = 13


def section(telling: Telling, number: int) -> Section:
    """Modes and attendance, beside each other where both are small."""
    words, quarters = Paragraph(_amount(telling)), _quarters(telling)
    small = len(telling.table("attendance_by_quarter")) <= BESIDE and _mode_rows(telling) <= BESIDE_ROWS
    if small:
        both: list[Block] = [Columns(tuple(_modes(telling, HALF - 1)), tuple(quarters), 3)]
    else:
        both = [*_modes(telling), *quarters]
    return Section("Contacts", _finding(telling), (words, *both, *_outcomes(telling)), number)


def _mode_rows(telling: Telling) -> int:
    return len(telling.counts("mode", "contacts_by_mode"))


def _finding(telling: Telling) -> str:
    attended = telling.at("attendance", "attended")
    if whole(at(attended, "n")) is None or not whole(at(attended, "of")):
        return "How many meetings and calls were attended is not shown."
    known = exact(at(attended, "percent")) is not None
    told = f" ({percent(at(attended, 'percent'))})" if known else ""
    return f"{n_of(attended)} meetings and calls were attended{told}."


def _amount(telling: Telling) -> str:
    contacts, minutes = telling.at("contact_minutes", "n"), telling.at("contact_minutes", "minutes")
    if contacts is None:
        return f"No contact was recorded {in_period(telling.impact)}."
    hours = f", {counted(int(rounded(Decimal(minutes) / 60)), 'hour', 'hours')} in all" if whole(minutes) else ""
    if isinstance(contacts, int):
        said = counted(contacts, "contact was", "contacts were")
        return f"{said} recorded {in_period(telling.impact)}{hours}."
    return f"{shown(contacts)} contacts were recorded {in_period(telling.impact)}{hours}."


def _modes(telling: Telling, wide: float = 170) -> list[Block]:
    rows = telling.counts("mode", "contacts_by_mode")
    total = total_of(row.count for row in rows)
    told = counted(total, "contact", "contacts") if total is not None else "Contacts"
    caption = f"{told}, whatever the result. {capital(period(telling.impact))}." + hidden_note(
        telling.impact, [row.count for row in rows]
    )
    return count_figure(
        "How women were met",
        rows,
        "Bar chart of contacts",
        caption,
        telling.empty("No contact is recorded in this period.", "contacts_by_mode"),
        wide,
    )


def _quarters(telling: Telling) -> list[Block]:
    title = "Attended, by quarter"
    rows = [share_of(name, value) for name, value in telling.table("attendance_by_quarter").items()]
    rows = [row for row in rows if row.of not in (0, None)]
    caption = (
        "Attended, of attended and did not attend; cancelled ones, texts and letters are left out."
        + hidden_note(telling.impact, [value for row in rows for value in (row.count, row.of)])
    )
    if len(rows) > ACROSS or len(rows) < 2:
        return share_figure(
            title,
            rows,
            "Attended, by quarter",
            caption,
            telling.empty("No meeting or call was due in this period.", "attendance_by_quarter"),
        )
    return [Figure(title, attendance(rows), caption)]


def _outcomes(telling: Telling) -> list[Block]:
    title = "What became of each contact"
    rows = telling.counts("contact_outcome", "attendance", "outcomes")
    caption = f"Contacts, {period(telling.impact)}; planned ones are in no figure." + hidden_note(
        telling.impact, [row.count for row in rows]
    )
    return count_figure(
        title,
        rows,
        "Bar chart of contacts",
        caption,
        telling.empty("No contact is recorded in this period.", "attendance"),
    )
