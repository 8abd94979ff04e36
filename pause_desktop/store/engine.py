"""SQLAlchemy on a connection that is already open: it reads and migrates, and never ends a transaction itself."""

from sqlalchemy import Engine, create_engine
from sqlalchemy.pool import StaticPool
from sqlcipher3 import dbapi2

from pause_desktop.store.connection import Connection


def engine_on(connection: Connection) -> Engine:
    """An engine on one connection; hidden parameters keep women's data out of exceptions."""
    engine = create_engine(
        "sqlite://",
        module=dbapi2,
        creator=lambda: connection,
        poolclass=StaticPool,
        pool_reset_on_return=None,
        isolation_level="AUTOCOMMIT",
        skip_autocommit_rollback=True,
        hide_parameters=True,
    )
    with engine.connect():  # the first connection asks the driver some questions, best outside a transaction
        return engine
