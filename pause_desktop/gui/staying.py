"""Whether the last stay at the desk ended in an orderly way, and what was being typed where it did not.

A lock or a closed window ends a stay; a crash, a power cut or a kill does not, and then the next unlocking leads to
the draft that was touched last. It is kept inside the encrypted file: the keys of drafts name women.
"""

import json
from collections.abc import Mapping
from uuid import UUID

from pause_desktop.store.drafts import Draft, Drafts
from pause_desktop.store.practice_file import PracticeFile, set_meta

_KEY = "stay"


def begin_stay(practice: PracticeFile, worker: UUID) -> Draft | None:
    """Begins a stay; gives what this worker was typing when her last stay was cut off, or None."""
    before, drafts = _read(practice), Drafts(practice).all()
    known = before.get("drafts")
    cut_off = None
    if before.get("worker") == worker.hex and isinstance(known, Mapping):
        cut_off = next((each for each in drafts if known.get(each.key) != each.updated.isoformat()), None)
    stay = {"worker": worker.hex, "drafts": {each.key: each.updated.isoformat() for each in drafts}}
    with practice.plainly() as connection:
        set_meta(connection, **{_KEY: json.dumps(stay)})
    return cut_off


def end_stay(practice: PracticeFile) -> None:
    """Ends the stay in an orderly way: nobody is led anywhere the next time."""
    with practice.plainly() as connection:
        set_meta(connection, **{_KEY: ""})


def _read(practice: PracticeFile) -> Mapping[str, object]:
    try:
        kept = json.loads(practice.meta(_KEY) or "{}")
    except (KeyError, ValueError):
        return {}
    return kept if isinstance(kept, dict) else {}
