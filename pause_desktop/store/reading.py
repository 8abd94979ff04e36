"""Reads the ordinary tables as at one moment: typed records for forms, plain tuples for figures."""

from collections.abc import Collection, Iterable, Sequence
from typing import Any, TypeVar
from uuid import UUID

from sqlmodel import Session, col, func, select

from pause_desktop.errors import NoSuchRecord
from pause_desktop.records.base import Record
from pause_desktop.records.tables import TABLES
from pause_desktop.records.woman import Woman
from pause_desktop.store import joining
from pause_desktop.store.connection import Connection
from pause_desktop.store.journal import last_number

R = TypeVar("R", bound=Record)

_NAMES = 500


class Reading:
    """An open read transaction; made by `PracticeFile.reading`."""

    def __init__(self, connection: Connection, session: Session) -> None:
        self.connection, self.session = connection, session

    def get(self, model: type[R], record: UUID) -> R:
        """One record. Raises NoSuchRecord."""
        found = self.session.get(model, record)
        if found is None:
            raise NoSuchRecord(what=model.title, name="any more")
        return found

    def all(self, model: type[R]) -> Sequence[R]:
        """Every record of a table."""
        return self.session.exec(select(model)).all()

    def of_woman(self, model: type[R], woman: UUID) -> Sequence[R]:
        """Her records of one table."""
        owner = model.__table__.c[model.belongs]  # type: ignore[attr-defined]
        return self.session.exec(select(model).where(owner == woman)).all()

    def of_women(self, model: type[R], women: Collection[UUID]) -> Sequence[R]:
        """The records of a table that are of some women; in parts, because SQLite takes so many names at once."""
        owner = model.__table__.c[model.belongs if model is not Woman else "id"]  # type: ignore[attr-defined]
        named = list(women)
        parts = (named[at : at + _NAMES] for at in range(0, len(named), _NAMES))
        return [row for part in parts for row in self.session.exec(select(model).where(owner.in_(part))).all()]

    def kept(self, woman: UUID) -> UUID:
        """Under whom a woman's records stand: herself, unless hers was joined with another record."""
        return UUID(joining.kept_of(self.connection, woman.hex))

    def woman(self, reference: str) -> Woman:
        """The woman with a reference, in any case, also that of a record joined with hers. Raises NoSuchRecord."""
        found = self.session.exec(
            select(Woman).where(func.lower(col(Woman.reference)) == func.lower(reference.strip()))
        ).first()
        if found is None:
            for each in joining.hidden(self.connection):
                if str(each.fields.get("reference", "")).lower() == reference.strip().lower():
                    return self.get(Woman, UUID(each.kept))
        if found is None:
            raise NoSuchRecord(what="woman with the reference", name=reference)
        return found

    def pick(self, table: str, *names: str, only: Sequence[str] = ()) -> list[tuple[Any, ...]]:
        """Some columns of every row, in stored form: ids as 32 hex digits, days as ISO text.

        `only` of some rows, where their ids are named.
        """
        known = {"id", *TABLES[table].__table__.columns.keys()}  # type: ignore[attr-defined]
        listed = ", ".join(f'"{name}"' for name in _known(names, known))
        narrowed = f" WHERE id IN ({', '.join('?' * len(only))})" if only else ""
        return self.connection.execute(f'SELECT {listed} FROM "{table}"{narrowed}', tuple(only)).fetchall()

    def mark(self) -> int:
        """How far the journal is now: given to `Writing.edit`, it says what a form had seen."""
        return last_number(self.connection)

    def count(self, table: str) -> int:
        """How many rows a table has."""
        return self.connection.execute(f'SELECT count(*) FROM "{_known([table], TABLES)[0]}"').fetchone()[0]


def _known(names: Iterable[str], known: Iterable[str]) -> list[str]:
    """The names themselves, once it is sure that none of them comes from a file: they reach SQL text."""
    wanted = list(names)
    if not set(wanted) <= set(known):
        raise KeyError("no such column")
    return wanted
