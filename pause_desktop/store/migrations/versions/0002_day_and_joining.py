"""The second schema: who is told of a lone visit, numbers for an emergency, joined records, preferences."""

from alembic import op

revision = "0002"
down_revision = "0001"

# frozen, as the first
STATEMENTS = (
    "ALTER TABLE workers ADD COLUMN phone VARCHAR",
    "ALTER TABLE practice ADD COLUMN emergency_numbers VARCHAR",
    # made again, not altered: a key added to a column is not told from one that is checked at once
    """
    CREATE TABLE visits_next (
        id CHAR(32) NOT NULL,
        worker CHAR(32) NOT NULL,
        woman CHAR(32),
        "on" DATE,
        place VARCHAR,
        out_at TIME,
        back_by TIME,
        back_at TIME,
        colleague CHAR(32),
        PRIMARY KEY (id),
        FOREIGN KEY(worker) REFERENCES workers (id) DEFERRABLE INITIALLY DEFERRED,
        FOREIGN KEY(woman) REFERENCES women (id) DEFERRABLE INITIALLY DEFERRED,
        FOREIGN KEY(colleague) REFERENCES workers (id) DEFERRABLE INITIALLY DEFERRED
    )
    """,
    """
    INSERT INTO visits_next (id, worker, woman, "on", place, out_at, back_by, back_at)
    SELECT id, worker, woman, "on", place, out_at, back_by, back_at FROM visits
    """,
    "DROP TABLE visits",
    "ALTER TABLE visits_next RENAME TO visits",
    "CREATE INDEX ix_visits_worker ON visits (worker)",
    "CREATE INDEX ix_visits_woman ON visits (woman)",
    "CREATE INDEX ix_visits_colleague ON visits (colleague)",
    """
    CREATE TABLE joined (
        woman VARCHAR NOT NULL,
        kept VARCHAR NOT NULL,
        PRIMARY KEY (woman)
    )
    """,
    """
    CREATE TABLE preference (
        worker VARCHAR NOT NULL,
        "key" VARCHAR NOT NULL,
        value VARCHAR NOT NULL,
        PRIMARY KEY (worker, "key")
    )
    """,
)


def upgrade() -> None:
    """Adds what is new; what was there stays as it was."""
    for statement in STATEMENTS:
        op.execute(statement)
