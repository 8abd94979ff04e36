"""The fourth schema: impact summaries that were made, own costs, stories beside quotations, what is planned."""

from alembic import op

revision = "0004"
down_revision = "0003"

# frozen, as the first
STATEMENTS = (
    """
    CREATE TABLE cost_models (
        id CHAR(32) NOT NULL,
        name VARCHAR NOT NULL,
        definition JSON NOT NULL,
        PRIMARY KEY (id)
    )
    """,
    """
    CREATE TABLE impact_reports (
        id CHAR(32) NOT NULL,
        as_at DATE NOT NULL,
        since DATE,
        cohort VARCHAR,
        edition VARCHAR NOT NULL,
        rule VARCHAR NOT NULL,
        check_code VARCHAR NOT NULL,
        made_on DATE,
        worker VARCHAR,
        definition JSON NOT NULL,
        measures JSON NOT NULL,
        PRIMARY KEY (id)
    )
    """,
    "ALTER TABLE quotes ADD COLUMN kind VARCHAR",
    """
    CREATE INDEX contacts_planned ON contacts ("on", woman, worker) WHERE outcome = 'planned'
    """,
)


def upgrade() -> None:
    """Adds what is new; what was there stays as it was."""
    for statement in STATEMENTS:
        op.execute(statement)
