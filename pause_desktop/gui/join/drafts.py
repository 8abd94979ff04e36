"""What is half-typed under a record that is joined with another goes on under the woman who is kept."""

import json
from collections.abc import Iterator
from uuid import UUID

from pause_desktop.gui.desk import Desk
from pause_desktop.gui.desk_drafts import DeskDrafts
from pause_desktop.records.tables import TABLES
from pause_desktop.store.drafts import Draft
from pause_desktop.store.joining import joined


def clash(drafts: DeskDrafts, kept: UUID, other: UUID) -> str | None:
    """What is half-typed under both in the same form: its title; None where nothing is."""
    known = drafts.keys()
    for draft in _of(drafts, other):
        moved = draft.key.replace(other.hex, kept.hex)
        if moved != draft.key and moved in known:  # one that names her in its body only stays where it is
            model = TABLES.get(draft.table)
            return model.title if model else draft.table
    return None


def move(drafts: DeskDrafts, kept: UUID, other: UUID) -> None:
    """Keeps each under the woman who is kept, and only then drops it under the other."""
    for draft in _of(drafts, other):
        body = json.loads(json.dumps(draft.body).replace(other.hex, kept.hex))
        record = draft.record.replace(other.hex, kept.hex) if draft.record else None
        woman = draft.woman.replace(other.hex, kept.hex) if draft.woman else None
        key = draft.key.replace(other.hex, kept.hex)
        drafts.keep(key, draft.table, body, record=record, woman=woman, place=draft.place)
        if key != draft.key:
            drafts.drop(draft.key)


def follow(desk: Desk) -> None:
    """Moves what is still kept under a joined record: the program ended in between, or it was joined elsewhere.

    What is half-typed under both stays where it is; saved from there it goes to the woman who is kept.
    """
    with desk.reading() as rows:
        under = joined(rows.connection)
    for other, kept in under.items():
        if clash(desk.drafts, UUID(kept), UUID(other)) is None:
            move(desk.drafts, UUID(kept), UUID(other))


def _of(drafts: DeskDrafts, woman: UUID) -> Iterator[Draft]:
    for draft in drafts.all():
        if woman.hex in (draft.woman, draft.record) or woman.hex in draft.key or woman.hex in str(draft.body):
            yield draft
