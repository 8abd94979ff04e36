"""What other records are called in an export, the way back of `links`."""

from collections import Counter
from typing import Any

from pause_desktop.sheets.links import NAMED_BY, OF_HER, called
from pause_desktop.store.reading import Reading


class Names:
    """For each linked table the words for its records: the name, or the id where a name would not tell."""

    def __init__(self, rows: Reading) -> None:
        self._words: dict[str, dict[str, str]] = {}
        self.owners: dict[str, str] = {}
        for table, field in NAMED_BY.items():
            if table in OF_HER:
                found = [
                    (record, (woman, name), name) for record, woman, name in rows.pick(table, "id", "woman", field)
                ]
                self.owners |= {record: key[0] for record, key, _ in found}
            else:
                found = [(record, (None, name), name) for record, name in rows.pick(table, "id", field)]
            count = Counter((owner, called(name)) for _, (owner, name), _ in found)
            self._words[table] = {
                record: name if name and count[owner, called(name)] == 1 else record
                for record, (owner, name), _ in found
            }

    def of(self, table: str, record: Any) -> str | None:
        """The words for a record, its id where it has none; None for no record."""
        return None if record is None else self._words.get(table, {}).get(record, record)
