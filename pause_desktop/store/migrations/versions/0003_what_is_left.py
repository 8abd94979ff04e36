"""The third schema: what is set aside for a woman, so that her record can say what is left of it."""

from alembic import op

revision = "0003"
down_revision = "0002"

# frozen, as the first
STATEMENTS = (
    "ALTER TABLE practice ADD COLUMN resource_budget INTEGER",
    "ALTER TABLE women ADD COLUMN resource_budget INTEGER",
)


def upgrade() -> None:
    """Adds what is new; what was there stays as it was."""
    for statement in STATEMENTS:
        op.execute(statement)
