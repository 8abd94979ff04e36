"""The fold: what a record is, given the set of ops about it, in whatever order they came.

For each field the ops that nobody has superseded are its heads; one head is a settled value, several are a
conflict, of which the latest by (clock, actor) is shown and all are kept. Nothing here knows of a file.
"""

import json
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from typing import Any

REMOVED = "_removed"
"""The field by which a record is taken out, and put back."""

LATER = "_later"
"""The field that says that a question on risk was put off by name; no column, so no figure counts it."""

UNDOES = "_undoes"
"""The field that names the op (actor, seq) which this op takes back."""

JOINED = "_joined"
"""On a woman's record: the woman who is kept, whose record this one is another of; None parts them again."""

JOINS = "_joined_by:"
"""Before the id of that other record, on the record of the woman who is kept: whether they are joined."""

MARKS = frozenset({LATER, UNDOES})
"""Fields of an op that are about the change and not about the record."""

OpId = tuple[str, int]
"""Actor and seq: within one stream, the name of an op."""


@dataclass(frozen=True, slots=True)
class Op:
    """One save of one record: `fields` what it changed (stored form), `parents` the ops it saw, by field."""

    stream: str
    actor: str
    seq: int
    clock: int
    worker: str | None
    table: str
    record: str
    fields: Mapping[str, Any] = field(repr=False)
    parents: Mapping[str, tuple[OpId, ...]]
    number: int = 0  # its place in this file, which differs between laptops and is in no hash

    @property
    def id(self) -> OpId:
        """Its name within the stream."""
        return self.actor, self.seq

    @property
    def undoes(self) -> OpId | None:
        """The op that it takes back."""
        named = self.fields.get(UNDOES)
        return (named[0], named[1]) if named else None

    @property
    def rank(self) -> tuple[int, str, int]:
        """Which of several heads is shown: the latest; clocks never decide what is kept."""
        return self.clock, self.actor, self.seq


def heads(ops: Iterable[Op]) -> dict[str, list[Op]]:
    """Field to the ops that stand for it, the one shown first."""
    writers: dict[str, list[Op]] = {}
    for op in ops:
        for name in op.fields:
            writers.setdefault(name, []).append(op)
    standing = {}
    for name, found in writers.items():
        seen = {parent for op in found for parent in op.parents.get(name, ())}
        left = [op for op in found if op.id not in seen]
        standing[name] = sorted(left, key=lambda op: op.rank, reverse=True)
    return standing


def settled(ops: Iterable[Op]) -> dict[str, Any] | None:
    """Field to the value shown; None where there is no such record, or it has been taken out."""
    shown = {name: standing[0].fields[name] for name, standing in heads(ops).items()}
    if not shown or shown.pop(REMOVED, False):
        return None
    return shown


_encoder = json.JSONEncoder(ensure_ascii=False, sort_keys=True, separators=(",", ":"))
canonical = _encoder.encode
"""JSON with one spelling: sorted keys, no spaces. What is hashed is this."""
