"""Brings an older file to today's schema: backed up first, in one transaction, never by today's models."""

from collections import deque
from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING, Any

from pause_desktop.errors import DamagedFile, NewerFile, NotAPractice
from pause_desktop.store.connection import ADVICE, Connection, DatabaseError, plain
from pause_desktop.store.schema import REVISIONS

if TYPE_CHECKING:
    from pause_desktop.store.practice_file import PracticeFile

SCRIPTS = Path(__file__).parent / "migrations"


def bring_up_to_date(practice: "PracticeFile", before: Callable[["PracticeFile"], Any] | None) -> None:
    """Migrates where needed, after a backup or what `before` does instead of one.

    Raises NewerFile or NotAPractice, and touches neither.
    """
    connection, _ = practice._mine()
    found = revision(connection)
    if found is None:
        raise NotAPractice(name=practice.path.name)
    if found not in REVISIONS:
        raise NewerFile(name=practice.path.name)
    if found == REVISIONS[-1]:
        return
    practice._check_sentinel()  # what only looks like a practice is not touched
    (before or _back_up)(practice)
    upgrade(connection, practice.path)


def _back_up(practice: "PracticeFile") -> None:
    from pause_desktop.store.backup import automatic

    deque(automatic(practice, "migrating"), maxlen=0)


def make_schema(connection: Connection, path: Path) -> None:
    """Makes the tables of a new file by the same migrations."""
    upgrade(connection, path)


def revision(connection: Connection) -> str | None:
    """The schema a file has; None where it is not a practice file."""
    try:
        row = connection.execute("SELECT version_num FROM alembic_version").fetchone()
    except DatabaseError as error:
        if "no such table" in str(error):
            return None
        raise
    return row[0] if row else None


def upgrade(connection: Connection, path: Path, to: str = "head") -> None:
    """Runs the migrations in one transaction, foreign keys off outside it and checked inside it."""
    from alembic.migration import MigrationContext
    from alembic.operations import Operations
    from alembic.script import ScriptDirectory
    from sqlalchemy.exc import DBAPIError

    from pause_desktop.store.engine import engine_on

    scripts = ScriptDirectory(str(SCRIPTS))
    engine = engine_on(connection)
    # inside a transaction this pragma does nothing, and a rebuilt table would take its children with it
    connection.execute("PRAGMA foreign_keys = OFF")
    try:
        with engine.connect() as bound, bound.begin():  # so that Alembic leaves beginning and ending to us
            connection.execute("BEGIN IMMEDIATE")
            steps = {"fn": lambda rev, _: scripts._upgrade_revs(to, rev)}
            context = MigrationContext.configure(bound, opts=steps)
            with Operations.context(context):
                context.run_migrations()
            if connection.execute("PRAGMA foreign_key_check").fetchone():
                raise DamagedFile(name=path.name, advice=ADVICE)
    except DBAPIError as error:
        raise plain(error, path) from error
    finally:
        if connection.in_transaction:
            connection.execute("ROLLBACK")
        engine.dispose(close=False)
        connection.execute("PRAGMA foreign_keys = ON")
