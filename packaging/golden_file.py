"""Makes the golden data file of today's schema: a small practice with a row in every table, kept for ever.

Run once for each released schema, before it is released: `python packaging/golden_file.py`. The file goes into
`tests/golden/schema_NNNN.pause` with its key files; later programs must open it, bring it up to date and make its
tables again to the same content. Its keys cost next to nothing, and everybody in it is invented.
"""

import contextlib
import datetime as dt
import shutil
import sys
import tempfile
from pathlib import Path
from typing import Any
from uuid import UUID

from pause_desktop.records.codes import CODE_LISTS
from pause_desktop.records.fields import Column, columns
from pause_desktop.records.tables import TABLES
from pause_desktop.store import audit
from pause_desktop.store.checking import check
from pause_desktop.store.connection import fold_in
from pause_desktop.store.drafts import Drafts
from pause_desktop.store.keyslots import Stretch, key_paths
from pause_desktop.store.practice_file import PracticeFile
from pause_desktop.store.schema import REVISIONS

GOLDEN = Path(__file__).parent.parent / "tests" / "golden"
PASSPHRASE = "golden herons of twenty twenty"
NOON = dt.datetime(2020, 3, 3, 12, tzinfo=dt.UTC)


def main() -> None:
    name = f"schema_{REVISIONS[-1]}.pause"
    if (GOLDEN / name).exists():
        sys.exit(f"{name} is there already; a golden file is never made again")
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder) / name
        practice, _ = PracticeFile.create(
            path, "Łódź & Riverside", PASSPHRASE, lead="Ines Moreau", stretch=Stretch(64, 1, 1), now=lambda: NOON
        )
        with contextlib.closing(practice):
            fill(practice)
            if found := checked(practice):
                sys.exit("\n".join(found))
            fold_in(practice._mine()[0])
        for each in (path, *key_paths(path)):
            shutil.copy(each, GOLDEN)
        print(f"{name}: {path.stat().st_size:,} bytes")


def checked(practice: PracticeFile) -> list[str]:
    steps = check(practice)
    while True:
        try:
            next(steps)
        except StopIteration as end:
            return end.value


def fill(practice: PracticeFile) -> None:
    """Two of everything, a change and a removal, a draft and a line of the audit."""
    with practice.reading() as rows:
        first = {table: [UUID(key) for (key,) in rows.pick(table, "id")] for table in TABLES}
    with practice.writing(first["workers"][0]) as change:
        for table, model in TABLES.items():
            for number in (1, 2) if table != "practice" else ():
                values = {column.name: value(column, number, first) for column in columns(model)}
                first[table].append(change.add(table, values))
    with practice.writing(first["workers"][0]) as change:
        change.edit(
            "women", first["women"][0], {"safe_contact_notes": "after six, never on Fridays", "phone": None}
        )
        change.edit("core10s", first["core10s"][0], {"item_3": 4})
        change.remove("contacts", first["contacts"][1])
        change.remove("goals", change.add("goals", {"woman": first["women"][0], "life_area": "home", "wording": "—",
                                                    "status": "agreed"}))  # fmt: skip
    with practice.writing(None) as change:
        change.put_back("contacts", first["contacts"][1])
    Drafts(practice).keep("contacts/new", "contacts", {"summary": "half-typ"}, place={"field": "summary", "at": 8})
    audit.note(practice, first["workers"][0], "viewed", first["women"][0], what="record")


def value(column: Column, number: int, made: dict[str, list[UUID]]) -> Any:
    """Some value that a column may hold; the second row leaves out what it may."""
    if column.links_to:
        return made[column.links_to][0 if number == 1 else -1]
    if number == 2 and not column.required:
        return None
    codes = list(CODE_LISTS[column.choices].labels) if column.choices else []
    return {
        "text": f"{column.label} {number}", "note": f"Zażółć gęślą jaźń, {column.label} {number}\n“twice”",
        "day": dt.date(2020, 2, 27 + number), "time": dt.time(9, 30 + number),
        "whole": column.lowest, "money": 1250,
        "tri": "not_asked", "choice": codes[number % len(codes)] if codes else "", "choices": codes[:2],
        "scores": {"home": 2, "safety": 4}, "json": {"version": str(number + 1), "areas": [], "scale": ["1", "2"]},
    }[column.kind]  # fmt: skip


if __name__ == "__main__":
    main()
