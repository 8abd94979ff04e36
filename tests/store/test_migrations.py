"""Migrations: the first makes exactly what the models say, each is one transaction, and older files go forward."""

import re

import pytest
from alembic.autogenerate import compare_metadata
from alembic.migration import MigrationContext
from alembic.script import ScriptDirectory
from sqlalchemy import inspect

from pause_desktop.errors import DiskFull, NewerFile
from pause_desktop.store import migrating
from pause_desktop.store.backup import automatic, kept
from pause_desktop.store.connection import DatabaseError, connect
from pause_desktop.store.engine import engine_on
from pause_desktop.store.schema import METADATA, REVISIONS

VERSIONS = migrating.SCRIPTS / "versions"


def test_the_revisions_are_those_of_the_scripts_in_one_line():
    scripts = ScriptDirectory(str(migrating.SCRIPTS))
    assert tuple(each.revision for each in scripts.walk_revisions())[::-1] == REVISIONS
    assert len(scripts.get_heads()) == 1


def test_the_migrations_make_exactly_the_schema_of_the_models(practice):
    def ours(_: object, name: str | None, kind: str, reflected: bool, __: object) -> bool:
        return not (kind == "table" and reflected and str(name).startswith("search"))

    with practice.reading() as rows:
        engine = engine_on(rows.connection)
        with engine.connect() as bound:
            options = {"compare_type": True, "compare_server_default": True, "include_object": ours}
            assert compare_metadata(MigrationContext.configure(bound, opts=options), METADATA) == []
            found = inspect(bound)
            for table in METADATA.tables.values():
                columns = {each["name"]: each for each in found.get_columns(table.name)}
                assert list(columns) == [column.name for column in table.columns]
                for column in table.columns:
                    assert columns[column.name]["nullable"] == column.nullable, (table.name, column.name)
                links = {
                    (each["constrained_columns"][0], each["referred_table"])
                    for each in found.get_foreign_keys(table.name)
                }
                assert links == {(key.parent.name, key.column.table.name) for key in table.foreign_keys}
                primary = found.get_pk_constraint(table.name)["constrained_columns"]
                assert primary == [column.name for column in table.primary_key]
        engine.dispose(close=False)


def test_no_migration_leans_on_today_s_models():
    scripts = [path for path in VERSIONS.glob("*.py") if path.name != "__init__.py"]
    assert len(scripts) == len(REVISIONS)
    for path in scripts:
        assert not re.search(r"^\s*(from|import) (pause_desktop|sqlmodel)", path.read_text("utf-8"), re.M), (
            path.name
        )


def test_keys_between_tables_wait_for_the_end_of_a_transaction(practice):
    with practice.reading() as rows:
        statements = rows.connection.execute("SELECT name, sql FROM sqlite_master WHERE sql LIKE '%FOREIGN KEY%'")
        for name, statement in statements:
            assert statement.count("FOREIGN KEY") == statement.count("DEFERRABLE INITIALLY DEFERRED"), name


@pytest.fixture
def with_a_next_schema(tmp_path, monkeypatch):
    """A program one schema further than this one; `break_it` makes its migration fail half-way."""

    def further(upgrade: str) -> None:
        scripts = tmp_path / "migrations"
        (scripts / "versions").mkdir(parents=True)
        for path in (migrating.SCRIPTS / "env.py", *VERSIONS.glob("0*.py")):
            target = scripts / path.relative_to(migrating.SCRIPTS)
            target.write_text(path.read_text("utf-8"), "utf-8")
        (scripts / "versions" / "9999_next.py").write_text(
            f"from alembic import op\nrevision = '9999'\ndown_revision = {REVISIONS[-1]!r}\n\n\n"
            f"def upgrade():\n    {upgrade}\n",
            "utf-8",
        )
        monkeypatch.setattr(migrating, "SCRIPTS", scripts)
        monkeypatch.setattr(migrating, "REVISIONS", (*REVISIONS, "9999"))

    return further


def test_an_older_file_is_backed_up_and_then_brought_up_to_date(made, with_a_next_schema, run):
    with_a_next_schema("op.execute('ALTER TABLE women ADD COLUMN shoe_size INTEGER')")
    practice = made.open(before_migrating=lambda it: run(automatic(it, before="migrating")))
    with practice.reading() as rows:
        assert migrating.revision(rows.connection) == "9999"
        rows.connection.execute("SELECT shoe_size FROM women")
        assert rows.count("practice") == 1
    practice.close()
    (backup,) = kept(made.path)
    assert backup.before == "migrating"
    copy = connect(backup.path, made.key)
    assert migrating.revision(copy) == REVISIONS[-1]
    copy.close()


def test_a_migration_that_fails_changes_nothing(made, with_a_next_schema):
    with_a_next_schema("op.execute('ALTER TABLE women ADD COLUMN shoe_size INTEGER'); op.execute('SELECT wrong')")
    with pytest.raises(Exception, match="not saved") as caught:
        made.open()
    assert "SELECT" not in str(caught.value)
    connection = connect(made.path, made.key)
    assert migrating.revision(connection) == REVISIONS[-1]
    with pytest.raises(DatabaseError):
        connection.execute("SELECT shoe_size FROM women")
    assert connection.execute("PRAGMA foreign_keys").fetchone() == (1,)
    connection.close()


def test_where_the_backup_fails_nothing_is_migrated(made, with_a_next_schema):
    with_a_next_schema("op.execute('ALTER TABLE women ADD COLUMN shoe_size INTEGER')")
    before = made.everything()

    def full(_: object) -> None:
        raise DiskFull

    with pytest.raises(DiskFull):
        made.open(before_migrating=full)
    assert made.everything() == before


def test_a_table_made_again_keeps_its_children(made, with_a_next_schema):
    practice = made.open()
    with practice.writing(None) as change:
        woman = change.add("women", {"reference": "RP-A0001"})
        change.add("needs", {"woman": woman, "kind": "housing", "status": "past"})
    practice.close()
    with_a_next_schema(
        "op.execute('CREATE TABLE again AS SELECT * FROM women'); op.execute('DELETE FROM women');"
        " op.execute('INSERT INTO women SELECT * FROM again'); op.execute('DROP TABLE again')"
    )
    practice = made.open()
    with practice.reading() as rows:
        assert rows.count("women") == rows.count("needs") == 1
    practice.close()


def test_a_migration_that_breaks_links_is_taken_back(made, with_a_next_schema):
    practice = made.open()
    with practice.writing(None) as change:
        woman = change.add("women", {"reference": "RP-A0001"})
        change.add("needs", {"woman": woman, "kind": "housing", "status": "past"})
    practice.close()
    with_a_next_schema("op.execute('DELETE FROM women')")
    with pytest.raises(Exception, match="damaged"):
        made.open()
    connection = connect(made.path, made.key)
    assert connection.execute("SELECT count(*) FROM women").fetchone() == (1,)
    connection.close()


def test_what_the_next_program_wrote_this_one_refuses(made, with_a_next_schema, monkeypatch):
    with monkeypatch.context() as further:
        further.setattr(migrating, "REVISIONS", REVISIONS)
        with_a_next_schema("op.execute('ALTER TABLE women ADD COLUMN shoe_size INTEGER')")
        made.open().close()
        further.undo()
    with pytest.raises(NewerFile):
        made.open()
