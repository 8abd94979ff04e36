"""Golden files: each released schema's practice opens, checks clean, and its tables are made again the same."""

import shutil
from pathlib import Path

import pytest

from pause_desktop.records.tables import TABLES
from pause_desktop.store import audit
from pause_desktop.store.checking import check
from pause_desktop.store.drafts import Drafts
from pause_desktop.store.history import history
from pause_desktop.store.keyslots import KeyFile, key_paths
from pause_desktop.store.practice_file import PracticeFile
from pause_desktop.store.projection import content, rebuild
from pause_desktop.store.schema import REVISIONS
from pause_desktop.store.search import find

GOLDEN = Path(__file__).parent.parent / "golden"
FILES = sorted(GOLDEN.glob("schema_*.pause"))
SINCE = {"cost_models": "schema_0004", "impact_reports": "schema_0004"}
"""Tables that are younger than the first file."""

PASSPHRASE = "golden herons of twenty twenty"


def test_there_is_a_golden_file_of_every_schema():
    assert [path.stem for path in FILES] == [f"schema_{revision}" for revision in REVISIONS]


@pytest.fixture(params=FILES, ids=lambda path: path.stem)
def golden(request, tmp_path):
    """The practice of an old file, opened from a copy."""
    for path in (request.param, *key_paths(request.param)):
        shutil.copy(path, tmp_path)
    path = tmp_path / request.param.name
    practice = PracticeFile(path, KeyFile.load(path).open_with_passphrase(PASSPHRASE))
    yield practice
    practice.close()


def test_it_opens_checks_clean_and_holds_a_row_in_every_table(golden, run):
    assert run(check(golden)) == []
    with golden.reading() as rows:
        for table, model in TABLES.items():
            assert rows.all(model) or golden.path.stem < SINCE.get(table, ""), table
        assert {name for (name,) in rows.pick("practice", "name")} == {"Łódź & Riverside"}


def test_its_tables_are_made_again_the_same(golden):
    with golden.plainly() as connection:
        before = list(content(connection))
        list(rebuild(connection))
        assert list(content(connection)) == before


def test_what_was_written_then_is_still_read(golden):
    with golden.reading() as rows:
        (woman,) = [key for key, notes in rows.pick("women", "id", "safe_contact_notes") if notes]
        assert [hit.table for hit in find(rows.connection, "fridays")] == ["women"]
        assert {change.kind for change in history(rows, woman)} == {"added", "changed", "removed"}
    assert [draft.body for draft in Drafts(golden).all()] == [{"summary": "half-typ"}]
    assert [line.kind for line in audit.lines(golden)] == ["viewed"]


def test_it_can_be_written_on(golden, run):
    with golden.writing(None) as change:
        change.add("women", {"reference": change.next_reference()})
    assert run(check(golden)) == []
