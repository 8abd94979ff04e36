"""Where in the program somebody is, so that she comes back to the same page of the same woman after a lock.

The place is kept inside the encrypted file, never among the preferences of the laptop: it names a woman.
"""

import json
from collections.abc import Mapping
from dataclasses import dataclass, field
from uuid import UUID

from pause_desktop.store.practice_file import PracticeFile, set_meta

_KEY = "place"


@dataclass(frozen=True)
class Place:
    """A page by its name, with what it shows: ids as 32 hex digits, the key of a draft."""

    page: str
    facts: Mapping[str, str] = field(default_factory=dict)


def keep_place(practice: PracticeFile, worker: UUID, place: Place) -> None:
    """Remembers where a worker was when she locked."""
    words = json.dumps({"worker": worker.hex, "page": place.page, "facts": dict(place.facts)})
    with practice.plainly() as connection:
        set_meta(connection, **{_KEY: words})


def take_place(practice: PracticeFile, worker: UUID) -> Place | None:
    """Where this worker was when she locked, told once; nobody else is led to her pages."""
    try:
        kept = json.loads(practice.meta(_KEY) or "{}")
    except (KeyError, ValueError):
        return None
    with practice.plainly() as connection:
        set_meta(connection, **{_KEY: ""})
    if kept.get("worker") != worker.hex or not isinstance(kept.get("page"), str):
        return None
    facts = kept.get("facts")
    return Place(kept["page"], facts if isinstance(facts, dict) else {})
