"""What is half-typed under a record that is joined with another goes on under the woman who is kept."""

import json
from collections.abc import Iterator, Mapping
from typing import Any
from uuid import UUID

from pause_desktop.gui.desk import Desk
from pause_desktop.gui.desk_drafts import DeskDrafts
from pause_desktop.records.tables import TABLES
from pause_desktop.store.drafts import Draft
from pause_desktop.store.joining import joined

_CAME = "came"
"""In the place of a draft that was moved: under whom it was begun, and to whom it went."""


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
        _move(drafts, draft, other.hex, kept.hex, {**draft.place, _CAME: [other.hex, kept.hex]})


def _move(drafts: DeskDrafts, draft: Draft, off: str, to: str, place: Mapping[str, Any]) -> None:
    body = json.loads(json.dumps(draft.body).replace(off, to))
    record = draft.record.replace(off, to) if draft.record else None
    woman = draft.woman.replace(off, to) if draft.woman else None
    key = draft.key.replace(off, to)
    drafts.keep(key, draft.table, body, record=record, woman=woman, place=place)
    if key != draft.key:
        drafts.drop(draft.key)


def follow(desk: Desk) -> None:
    """Moves what is still kept under a joined record: the program ended in between, or it was joined elsewhere.

    What is half-typed under both stays where it is; saved from there it goes to the woman who is kept. What was
    moved, and not typed in since, goes back once the two are parted: it is about the other.
    """
    with desk.reading() as rows:
        under = joined(rows.connection)
    for draft in desk.drafts.all():
        came = draft.place.get(_CAME)
        if isinstance(came, list) and len(came) == 2 and came[0] not in under:
            back = draft.key.replace(came[1], came[0])
            if back == draft.key or desk.drafts.get(back) is None:
                place = {name: value for name, value in draft.place.items() if name != _CAME}
                _move(desk.drafts, draft, came[1], came[0], place)
    for other, kept in under.items():
        if clash(desk.drafts, UUID(kept), UUID(other)) is None:
            move(desk.drafts, UUID(kept), UUID(other))


def _of(drafts: DeskDrafts, woman: UUID) -> Iterator[Draft]:
    for draft in drafts.all():
        if draft.table == "group":
            continue  # its list knows by itself who is shown as another
        if woman.hex in (draft.woman, draft.record) or woman.hex in draft.key or woman.hex in str(draft.body):
            yield draft
