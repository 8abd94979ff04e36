"""What a worker prefers and could name a woman by: kept in the encrypted file, on this laptop, in no journal.

Saved searches, words added to the dictionary, columns chosen, the PIN of the hand-over screen. What cannot name
anybody (theme, text size, size of the window) is in `settings`, in clear.
"""

import json
from typing import Any
from uuid import UUID

from pause_desktop.store.practice_file import PracticeFile


class Preferences:
    """The preferences of one worker in one open practice; values are what JSON holds."""

    def __init__(self, practice: PracticeFile, worker: UUID) -> None:
        self._practice, self._worker = practice, worker.hex

    def get(self, key: str, otherwise: Any = None) -> Any:
        """What was kept under a key, or `otherwise`."""
        with self._practice.reading() as rows:
            found = rows.connection.execute(
                'SELECT value FROM preference WHERE worker = ? AND "key" = ?', (self._worker, key)
            ).fetchone()
        return json.loads(found[0]) if found else otherwise

    def put(self, key: str, value: Any) -> None:
        """Keeps a value in place of the one before; None forgets it."""
        with self._practice.plainly() as connection:
            if value is None:
                connection.execute('DELETE FROM preference WHERE worker = ? AND "key" = ?', (self._worker, key))
            else:
                connection.execute(
                    'INSERT INTO preference (worker, "key", value) VALUES (?, ?, ?)'
                    ' ON CONFLICT (worker, "key") DO UPDATE SET value = excluded.value',
                    (self._worker, key, json.dumps(value, ensure_ascii=False)),
                )
