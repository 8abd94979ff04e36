"""Drafts: what is half-typed, valid or not, kept in the encrypted file until it is saved or put away."""

import datetime as dt
import json
from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Any

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


class Drafts:
    """The drafts of one open practice; `key` names the form they belong to."""

    def __init__(self, practice: PracticeFile) -> None:
        self._practice = practice

    def keep(
        self, key: str, table: str, body: Mapping[str, Any], *, record: str | None = None,
        woman: str | None = None, place: Mapping[str, Any] | None = None,
    ) -> None:  # fmt: skip
        """Keeps a draft in place of an earlier one of the same form."""
        with self._practice.plainly() as connection:
            connection.execute(
                "INSERT INTO draft (key, table_name, record, woman, body, place, updated)"
                " VALUES (?, ?, ?, ?, ?, ?, ?)"
                " ON CONFLICT (key) DO UPDATE SET body = excluded.body, place = excluded.place,"
                " updated = excluded.updated",
                (
                    key,
                    table,
                    record,
                    woman,
                    json.dumps(body),
                    json.dumps(place or {}),
                    self._practice.milliseconds(),
                ),
            )

    def get(self, key: str) -> Draft | None:
        """The draft of a form, if there is one."""
        found = self._find("WHERE key = ?", key)
        return found[0] if found else None

    def all(self) -> list[Draft]:
        """Every draft, the newest first."""
        return self._find("ORDER BY updated DESC")

    def drop(self, key: str) -> None:
        """Forgets a draft: it has been saved, or put away on purpose."""
        with self._practice.plainly() as connection:
            connection.execute("DELETE FROM draft WHERE key = ?", (key,))

    def _find(self, condition: str, *values: Any) -> list[Draft]:
        with self._practice.reading() as rows:
            found = rows.connection.execute(
                f"SELECT key, table_name, record, woman, body, place, updated FROM draft {condition}", values
            ).fetchall()
        return [
            Draft(key, table, record, woman, json.loads(body), json.loads(place),
                  dt.datetime.fromtimestamp(updated / 1000, dt.UTC))
            for key, table, record, woman, body, place, updated in found
        ]  # fmt: skip
