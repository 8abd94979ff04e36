"""Who looked at, printed, exported or failed to open what: append-only, beside the journal, in no figure."""

import datetime as dt
import json
from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Any
from uuid import UUID

from pause_desktop.store.fold import canonical
from pause_desktop.store.joining import streams_of
from pause_desktop.store.practice_file import PracticeFile
from pause_desktop.store.reading import Reading


@dataclass(frozen=True, slots=True)
class Looked:
    """One line: when, who, what kind of look, whose record (32 hex digits or None), and what of it."""

    at: dt.datetime
    worker: str
    kind: str
    stream: str | None
    detail: Mapping[str, Any] = field(repr=False)


def note(practice: PracticeFile, worker: UUID | None, kind: str, stream: UUID | None = None, **detail: Any) -> None:
    """Writes one line.

    `kind` is viewed, searched, printed, exported, imported, joined, parted, unlocked, backed_up,
    restored, handed_over, taken_back or refused.
    """
    with practice.plainly() as connection:
        connection.execute(
            "INSERT INTO audit (at, actor, worker, kind, stream, detail) VALUES"
            " (?, (SELECT value FROM meta WHERE key = 'actor'), ?, ?, ?, ?)",
            (
                practice.milliseconds(), worker.hex if worker else None, kind, stream.hex if stream else None,
                canonical(detail),
            ),
        )  # fmt: skip


@dataclass(frozen=True, slots=True)
class Look:
    """One look at a woman's record: when, who, on which laptop, what kind of look, and what of it."""

    number: int
    at: dt.datetime
    worker: str
    device: str
    kind: str
    detail: Mapping[str, Any] = field(repr=False)


_HERS = (
    "(stream = ?1 OR (stream IS NULL AND kind = 'exported'"
    " AND at >= (SELECT min(clock) >> 16 FROM op WHERE record = ?1))"
    " OR (stream IS NULL AND instr(detail, ?1) > 0))"
)
"""Her own lines, those of all records once hers was among them, and those that name her among others."""


def _hers(rows: Reading, woman: str) -> tuple[str, list[str]]:
    """The lines of a woman, and of every record joined with hers, as a condition and its values."""
    streams = streams_of(rows.connection, woman)
    told = (_HERS.replace("?1", f"?{at}") for at in range(1, len(streams) + 1))
    return f"({' OR '.join(told)})", streams


def looks(rows: Reading, woman: str, most: int, after: int = 0) -> list[Look]:
    """Who looked at a woman's record (32 hex digits of her id), the newest first: `most`, after those before."""
    workers = dict(rows.pick("workers", "id", "name"))
    devices = dict(rows.connection.execute("SELECT id, device_name FROM actor").fetchall())
    hers, streams = _hers(rows, woman)
    found = rows.connection.execute(
        f"SELECT id, at, worker, actor, kind, detail FROM audit WHERE {hers} ORDER BY id DESC LIMIT ? OFFSET ?",
        (*streams, most, after),
    )
    return [_look(line, workers, devices) for line in found]


def count_looks(rows: Reading, woman: str) -> int:
    """How many looks at a woman's record are kept."""
    hers, streams = _hers(rows, woman)
    return rows.connection.execute(f"SELECT count(*) FROM audit WHERE {hers}", streams).fetchone()[0]


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


LEFT = ("printed", "exported")
"""The kinds of look that took something off this machine."""


def left(rows: Reading, most: int, after: int = 0) -> list[Look]:
    """What left the machine, the newest first: `most`, after those before."""
    workers = dict(rows.pick("workers", "id", "name"))
    devices = dict(rows.connection.execute("SELECT id, device_name FROM actor").fetchall())
    found = rows.connection.execute(
        "SELECT id, at, worker, actor, kind, detail FROM audit WHERE kind IN (?, ?)"
        " ORDER BY id DESC LIMIT ? OFFSET ?",
        (*LEFT, most, after),
    )
    return [_look(line, workers, devices) for line in found]


def count_left(rows: Reading) -> int:
    """How many times something left the machine."""
    return rows.connection.execute("SELECT count(*) FROM audit WHERE kind IN (?, ?)", LEFT).fetchone()[0]


def _look(line: tuple[Any, ...], workers: Mapping[str, str], devices: Mapping[str, str]) -> Look:
    number, at, worker, actor, kind, detail = line
    return Look(number, dt.datetime.fromtimestamp(at / 1000, dt.UTC), workers.get(worker or "", ""),
                devices.get(actor, ""), kind, json.loads(detail))  # fmt: skip
