"""Finds the hand-over that was going on when the program stopped, so that it is offered before anything else."""

from collections.abc import Iterable
from uuid import UUID

from pause_desktop.store.drafts import Draft

TABLE = "handover"
"""What stands in a draft in the place of a table: a hand-over is none until it is saved as a review."""


def left_open(drafts: Iterable[Draft], worker: UUID) -> str | None:
    """The woman who had the laptop of this worker when the program stopped, if one had (32 hex digits)."""
    mine = (each for each in drafts if each.table == TABLE and each.body.get("worker") == worker.hex)
    return next((each.woman for each in mine if each.woman and each.body.get("stage") == "with_her"), None)
