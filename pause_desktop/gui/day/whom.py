"""Whom to ring about somebody who is out: on the strip and on the sheet the same, in the same turn."""

from collections.abc import Iterable, Mapping
from uuid import UUID

from pause_desktop.gui.language import tr
from pause_desktop.records.practice import Practice, Worker


def whom_to_ring(
    practice: Practice, workers: Mapping[UUID, Worker], first: Iterable[UUID | None]
) -> list[tuple[str, str]]:
    """Name and number: some workers first, then the leads, then what the practice wrote for an emergency."""
    leads = [key for key, each in workers.items() if each.role == "practice_lead" and not each.left_on]
    people = [workers[key] for key in dict.fromkeys((*first, *leads)) if key is not None and key in workers]
    lines = [(each.name, each.phone.strip()) for each in people if each.phone and each.phone.strip()]
    emergency = " ".join((practice.emergency_numbers or "").split())
    return [*lines, *([(tr("In an emergency"), emergency)] if emergency else [])]
