"""Her timeline: everything with a day, by months, the latest first; pure functions of her record."""

from collections.abc import Iterable, Mapping
from dataclasses import replace
from uuid import UUID

from pause_desktop.gui.language import tr
from pause_desktop.gui.record.dates import plainly
from pause_desktop.gui.record.said import Said, Voice, joined_comma
from pause_desktop.store.queries import Raised

NONE_RAISED: Mapping[UUID, Raised] = {}

FILTERS: Mapping[str, tuple[str, frozenset[str]]] = {
    "everything": (tr("Everything"), frozenset()),
    "contacts": (tr("Contacts"), frozenset({"contacts"})),
    "scores": (tr("Scores"), frozenset({"progress_reviews", "core10s"})),
    "stages": (tr("Stages"), frozenset({"stage_periods", "contraception"})),
}
_TABLES = (
    "contacts", "progress_reviews", "core10s", "stage_periods", "contraception", "outcomes", "risk_alerts",
    "risk_assessments", "resource_spends", "quotes", "consents", "privacy_notices", "subject_requests", "goals",
)  # fmt: skip


def entries(
    voice: Voice, alerts_raised: Mapping[UUID, Raised] = NONE_RAISED, *, pregnancies: bool = False
) -> list[Said]:
    """Her entries, the latest first; `pregnancies` unfolds those, which else stay in their own section.

    A risk alert has no day of its own: it stands on the day it was written down, which only the journal knows.
    """
    tables = (*_TABLES, "pregnancies") if pregnancies else _TABLES
    found = [said for table in tables for said in voice.say_all(table) if said.day is not None]
    found += _needs(voice)
    found += _raised(voice, alerts_raised)
    return sorted(found, key=lambda each: (each.day or voice.today, each.clock), reverse=True)


def _needs(voice: Voice) -> list[Said]:
    """Needs asked about on one day are one entry: what was said yes to, of how many."""
    days: dict = {}
    for row in voice.her.of("needs"):
        if row.asked_on is not None:
            days.setdefault(row.asked_on, []).append(row)
    made = []
    for day, rows in days.items():
        reported = [voice.label("need", row.kind) for row in rows if row.status in ("current", "past")]
        asked = sum(row.status != "not_asked" for row in rows)
        words = ", ".join(reported)
        detail = tr("{n} of {asked} asked about", n=len(reported), asked=asked)
        made.append(Said("needs", rows[0].id, day, tr("Needs"), detail, words, "hand-heart"))
    return made


def _raised(voice: Voice, raised: Mapping[UUID, Raised]) -> list[Said]:
    """Alerts on the day they were raised; the day of an import, which nobody signs, is no such day."""
    made = []
    for row in voice.her.of("risk_alerts"):
        first = raised.get(row.id)
        if first is not None and first.worker is not None:
            at = first.at.astimezone()
            said = voice.say("risk_alerts", row)
            worker = voice.her.workers.get(first.worker, "").split(" ")[0]
            detail = joined_comma(worker, tr("review by {day}", day=plainly(row.review_on)))
            made.append(
                replace(
                    said,
                    day=at.date(),
                    clock=at.time(),
                    title=tr("Risk alert raised"),
                    detail=detail,
                    tone="danger",
                )
            )
    return made


def chosen(found: Iterable[Said], filter: str, wanted: str) -> list[Said]:
    """The entries that a filter and the words typed leave."""
    tables = FILTERS[filter][1]
    return [
        each
        for each in found
        if (not tables or each.table in tables) and (not wanted or each.holds(wanted.strip()))
    ]
