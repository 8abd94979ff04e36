"""Who looked at, printed, exported or failed to open what: append-only, beside the journal, in no figure."""

import datetime as dt
import json
from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Any
from uuid import UUID

from pause_desktop.store.fold import canonical
from pause_desktop.store.practice_file import PracticeFile


@dataclass(frozen=True, slots=True)
class Looked:
    """One line: when, who, what kind of look, whose record (32 hex digits or None), and what of it."""

    at: dt.datetime
    worker: str
    kind: str
    stream: str | None
    detail: Mapping[str, Any] = field(repr=False)


def note(practice: PracticeFile, worker: UUID | None, kind: str, stream: UUID | None = None, **detail: Any) -> None:
    """Writes one line; `kind` is viewed, searched, printed, exported, imported, unlocked, backed_up or restored."""
    with practice.plainly() as connection:
        connection.execute(
            "INSERT INTO audit (at, actor, worker, kind, stream, detail) VALUES"
            " (?, (SELECT value FROM meta WHERE key = 'actor'), ?, ?, ?, ?)",
            (
                practice.milliseconds(), worker.hex if worker else None, kind, stream.hex if stream else None,
                canonical(detail),
            ),
        )  # fmt: skip


def lines(practice: PracticeFile) -> list[Looked]:
    """Every line, the newest first."""
    with practice.reading() as rows:
        workers = dict(rows.pick("workers", "id", "name"))
        found = rows.connection.execute(
            "SELECT at, worker, kind, stream, detail FROM audit ORDER BY id DESC"
        ).fetchall()
    return [
        Looked(dt.datetime.fromtimestamp(at / 1000, dt.UTC), workers.get(worker or "", ""), kind, stream,
               json.loads(detail))
        for at, worker, kind, stream, detail in found
    ]  # fmt: skip
