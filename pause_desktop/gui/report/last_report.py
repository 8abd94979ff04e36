"""The words of the last report, kept in the encrypted file so that the next one begins with them."""

import json
from typing import Any

from pause_desktop.store.practice_file import PracticeFile, set_meta

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
