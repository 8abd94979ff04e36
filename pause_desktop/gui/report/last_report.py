"""The words of the last report, kept in the encrypted file so that the next one begins with them."""

import json
from typing import Any

from pause_desktop.gui.report.report_draft import ReportDraft
from pause_desktop.store.practice_file import PracticeFile, set_meta
from pause_desktop.store.queries import practice_of

REMEMBERED = "impact_summary"
"""Where the file keeps them."""


def remember(practice: PracticeFile, body: dict[str, Any]) -> None:
    """Keeps the body of a draft after its document was made."""
    with practice.plainly() as connection:
        set_meta(connection, **{REMEMBERED: json.dumps(body, ensure_ascii=False)})


def remembered(practice: PracticeFile) -> dict[str, Any]:
    """The body of the last report; empty where there is none."""
    try:
        kept = json.loads(practice.meta(REMEMBERED))
    except (KeyError, ValueError):
        return {}
    return kept if isinstance(kept, dict) else {}


def fresh(practice: PracticeFile) -> ReportDraft:
    """A new draft with the words of the last report, or with what the practice says of its funding."""
    if last := remembered(practice):
        return ReportDraft.from_body(last)
    with practice.reading() as rows:
        return ReportDraft(background=practice_of(rows).funding or "")
