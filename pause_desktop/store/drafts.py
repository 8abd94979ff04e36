"""Drafts: what is half-typed, valid or not, kept in the encrypted file until it is saved or put away."""

import datetime as dt
import json
from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Any

from pause_desktop.store.connection import Connection
from pause_desktop.store.practice_file import PracticeFile


@dataclass(frozen=True, slots=True)
class Draft:
    """One half-typed form: `body` what stands in its fields, `place` where the cursor was."""

    key: str
    table: str
    record: str | None
    woman: str | None
    body: Mapping[str, Any] = field(repr=False)
    place: Mapping[str, Any]
    updated: dt.datetime


@dataclass(frozen=True, slots=True)
class Snapshot:
    """A draft as the file holds it, in JSON and in milliseconds: nothing typed later can reach into it."""

    key: str
    table: str
    record: str | None
    woman: str | None
    body: str = field(repr=False)
    place: str
    updated: int

    @classmethod
    def of(
        cls, key: str, table: str, body: Mapping[str, Any], record: str | None, woman: str | None,
        place: Mapping[str, Any] | None, updated: int,
    ) -> "Snapshot":  # fmt: skip
        """What stands in a form at this moment."""
        return cls(key, table, record, woman, json.dumps(body), json.dumps(place or {}), updated)

    def draft(self) -> Draft:
        """The same to read."""
        updated = dt.datetime.fromtimestamp(self.updated / 1000, dt.UTC)
        return Draft(
            self.key, self.table, self.record, self.woman, json.loads(self.body), json.loads(self.place), updated
        )

    def write(self, connection: Connection) -> None:
        """Takes the place of an earlier draft of the same form."""
        connection.execute(
            "INSERT INTO draft (key, table_name, record, woman, body, place, updated)"
            " VALUES (?, ?, ?, ?, ?, ?, ?)"
            " ON CONFLICT (key) DO UPDATE SET body = excluded.body, place = excluded.place,"
            " updated = excluded.updated",
            (self.key, self.table, self.record, self.woman, self.body, self.place, self.updated),
        )


class Drafts:
    """The drafts of one open practice, read and written at once; `key` names the form they belong to."""

    def __init__(self, practice: PracticeFile) -> None:
        self._practice = practice

    def keep(
        self, key: str, table: str, body: Mapping[str, Any], *, record: str | None = None,
        woman: str | None = None, place: Mapping[str, Any] | None = None,
    ) -> None:  # fmt: skip
        """Keeps a draft in place of an earlier one of the same form."""
        made = Snapshot.of(key, table, body, record, woman, place, self._practice.milliseconds())
        with self._practice.plainly() as connection:
            made.write(connection)

    def get(self, key: str) -> Draft | None:
        """The draft of a form, if there is one."""
        found = self._find("WHERE key = ?", key)
        return found[0] if found else None

    def all(self) -> list[Draft]:
        """Every draft, the newest first."""
        return self._find("ORDER BY updated DESC")

    def keys(self) -> set[str]:
        """The forms that have a draft."""
        with self._practice.reading() as rows:
            return {key for (key,) in rows.connection.execute("SELECT key FROM draft")}

    def drop(self, key: str) -> None:
        """Forgets a draft: it has been saved, or put away on purpose."""
        with self._practice.plainly() as connection:
            forget(connection, key)

    def _find(self, condition: str, *values: Any) -> list[Draft]:
        with self._practice.reading() as rows:
            found = rows.connection.execute(
                f"SELECT key, table_name, record, woman, body, place, updated FROM draft {condition}", values
            ).fetchall()
        return [Snapshot(*row).draft() for row in found]


def forget(connection: Connection, key: str) -> None:
    """Takes a draft out of the file."""
    connection.execute("DELETE FROM draft WHERE key = ?", (key,))
