"""The questions on risk that stand open in this file, and *later*, which is written into her journal.

*Later* is an op of the record that asks: it travels with the record to the lead, is signed and dated, and takes
part in no figure. What is answered is open no more, whoever answered it.
"""

import datetime as dt
from collections.abc import Collection, Iterator
from typing import Any
from uuid import UUID

from pause_desktop.records.risk import ASKS, Question, in_turn, is_open
from pause_desktop.store.fold import LATER, Op
from pause_desktop.store.journal import ops_of, wall
from pause_desktop.store.reading import Reading

_RAISED = {"contacts": "\"safeguarding_concern\" = 'yes'", "core10s": '"item_6" > 0'}
_MANY = 200


def open_questions(rows: Reading) -> list[Question]:
    """Every question that waits for its answer, the oldest first: what a lead's next merge begins with."""
    return in_turn(question for table in ASKS for question in _of(rows, table, ""))


def questions_of(rows: Reading, table: str, records: Collection[UUID]) -> list[Question]:
    """The open questions of some records of a table, without a look at all the others."""
    if table not in ASKS or not records:
        return []
    if len(records) > _MANY:
        return [each for each in _of(rows, table, "") if each.record in set(records)]
    marks = ", ".join("?" * len(records))
    return list(_of(rows, table, f' AND "{table}".id IN ({marks})', *(record.hex for record in records)))


def _of(rows: Reading, table: str, condition: str, *values: str) -> Iterator[Question]:
    asks = ASKS[table]
    found = rows.connection.execute(
        f'SELECT "{table}".id, woman, reference, "on", "{asks.raised}", "{asks.answer}"'
        f' FROM "{table}" JOIN women ON women.id = "{table}".woman'
        f" WHERE {_RAISED[table]}{condition}",
        values,
    ).fetchall()
    for record, woman, reference, on, raised, answer in found:
        if is_open(table, {asks.raised: raised, asks.answer: answer}):
            told = _told(ops_of(rows.connection, record), asks.raised)
            yield Question(table, UUID(record), UUID(woman), reference, dt.date.fromisoformat(on), **told)


def _told(ops: list[Op], raised: str) -> dict[str, Any]:
    """Who raised it, and whether it was put off since it was raised for the last time."""
    raising = max((op for op in ops if raised in op.fields), key=lambda op: op.rank)
    later = [op for op in ops if LATER in op.fields and op.rank > raising.rank]
    last = max(later, key=lambda op: op.rank, default=None)
    told: dict[str, Any] = {"raised_by": _known(raising.worker)}
    if last is not None and last.fields[LATER]:  # an op that took *later* back holds nothing there
        at = dt.datetime.fromtimestamp(wall(last.clock) / 1000, dt.UTC)
        told |= {"put_off_at": at, "put_off_by": _known(last.worker)}
    return told


def _known(worker: str | None) -> UUID | None:
    return UUID(worker) if worker else None
