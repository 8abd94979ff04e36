"""Full-text search over names, references and notes, by SQLite's FTS5 inside the encrypted file.

The row of a record in the index has the number of the record's first op, which never changes, so no second
table is needed to find it. Hits come newest first: that is what a person looks for, and needs no sorting.
"""

import json
import re
import unicodedata
from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Any

from pause_desktop.records.fields import columns
from pause_desktop.records.letters import PLAIN, plain_words
from pause_desktop.records.tables import TABLES
from pause_desktop.store.connection import Connection

SEARCHED: dict[str, tuple[str, ...]] = {
    table: tuple(column.name for column in columns(model) if column.searched) for table, model in TABLES.items()
}

_UNFOLDED = re.compile(r"\w*[łøđßæœŁØĐÆŒ]\w*")
_WORD = re.compile(r"\w+")
OPEN, CLOSE = "\x02", "\x03"
"""Stand around the words found in an excerpt."""


@dataclass(frozen=True, slots=True)
class Hit:
    """One record found: its table, its id and that of the woman it is shown under, and an excerpt of its words."""

    table: str
    record: str
    stream: str
    excerpt: str = field(repr=False)


def words_of(table: str, fields: Mapping[str, Any]) -> str:
    """What is indexed of a record: its searched fields, with a plain spelling of letters such as ł."""
    found = [fields[name] for name in SEARCHED[table] if fields.get(name)]
    text = " ".join(found)
    if not text.isascii():
        text += "".join(f" {word.translate(PLAIN)}" for word in _UNFOLDED.findall(text))
    return text


def match_of(typed: str) -> str | None:
    """The FTS5 query for what was typed: every word, the last one as a beginning; None where no word was typed."""
    words = _WORD.findall(unicodedata.normalize("NFC", typed))
    if not words:
        return None
    *whole, last = (f'"{word}"' for word in words)
    return " ".join([*whole, f"{last}*"])


_FIND = (
    "SELECT op.table_name, op.record, ifnull((SELECT kept FROM joined WHERE woman = op.stream), op.stream),"
    " snippet(search, 0, char(2), char(3), '…', 12)"
    " FROM search JOIN op ON op.id = search.rowid WHERE search MATCH ? ORDER BY search.rowid DESC LIMIT ?"
)


def find(connection: Connection, typed: str, most: int = 50) -> list[Hit]:
    """The newest records that hold every word typed."""
    match = match_of(typed)
    if match is None:
        return []
    return [Hit(*row) for row in connection.execute(_FIND, (match, most))]


def in_fields(connection: Connection, hit: Hit, typed: str) -> list[str]:
    """Which fields of a hit hold one of the words, for a command line that says where."""
    wanted = [plain_words(word) for word in _WORD.findall(typed)]
    names = SEARCHED[hit.table]
    listed = ", ".join(f'"{name}"' for name in names)
    row = connection.execute(f'SELECT {listed} FROM "{hit.table}" WHERE id = ?', (hit.record,)).fetchone()
    return [
        name
        for name, value in zip(names, row or (), strict=False)
        if value and any(word in plain_words(str(value)) for word in wanted)
    ]


def loads(value: str | None) -> Any:
    """A JSON column as the driver gives it."""
    return None if value is None else json.loads(value)
