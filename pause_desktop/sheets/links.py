"""Who and what a cell means that names another record: a reference, a name, her goal's wording, her plan's day.

A cell may always hold the other record's id instead, and an export writes that where two would be called alike.
"""

from typing import Any
from uuid import UUID

from pause_desktop.records.parse import Unreadable, clean, read_day
from pause_desktop.store.joining import hidden
from pause_desktop.store.reading import Reading

NAMED_BY = {
    "women": "reference", "workers": "name", "cohorts": "name", "goals": "wording", "pause_plans": "started_on",
}  # fmt: skip
"""The field by which a linked record is called in a sheet."""

OF_HER = ("goals", "pause_plans")
"""Tables whose records are called so only among one woman's."""

_TWO = ""  # stands where a name belongs to two records
_UNKNOWN = {
    "women": "is not the reference of a woman in this practice",
    "workers": "is not the name of a worker in this practice",
    "cohorts": "is not the name of a cohort in this practice",
    "goals": "is not the wording of a goal of hers",
    "pause_plans": "is not the day on which a plan of hers started",
}


def called(words: Any) -> str:
    """Words as names are compared: in any case, with any spacing."""
    return " ".join(str(words).split()).casefold()


class Links:
    """The records that can be named, those of the practice and those that an import is about to add."""

    def __init__(self, rows: Reading) -> None:
        self._named: dict[str, dict[Any, str]] = {table: {} for table in NAMED_BY}
        self._ids: dict[str, set[str]] = {table: set() for table in NAMED_BY}
        for table, field in NAMED_BY.items():
            if table in OF_HER:
                for record, woman, name in rows.pick(table, "id", "woman", field):
                    self.add(table, record, {"woman": woman, field: name})
            else:
                for record, name in rows.pick(table, "id", field):
                    self.add(table, record, {field: name})
        self._joined = {each.woman: each.kept for each in hidden(rows.connection)}
        for each in hidden(rows.connection):  # an older sheet still calls her by the other record's reference
            self._named["women"].setdefault(called(each.fields.get(NAMED_BY["women"], "")), each.kept)

    def add(self, table: str, record: str, values: dict[str, Any]) -> None:
        """Lets a record be named by what its values say."""
        self._ids[table].add(record)
        name = values.get(NAMED_BY[table])
        if name is None:
            return
        named = self._named[table]
        if table in OF_HER:
            named.setdefault((values["woman"], called(name)), record)
            name = (None, called(name))
        else:
            name = called(name)
        named[name] = record if named.get(name, record) == record else _TWO

    def find(self, table: str, cell: Any, woman: str | None = None) -> str | None:
        """The id of the record that a cell names, None for a blank cell. Raises Unreadable.

        Where a goal or a plan is named, `woman` says whose; without her the name must be the only one.
        """
        words = clean(cell) if isinstance(cell, str) else cell
        if words is None or words == "":
            return None
        if table == "pause_plans":
            words = _as_day(words)
        found = self._named[table].get((woman, called(words)) if table in OF_HER else called(words))
        if found == _TWO:
            raise Unreadable(
                "is what two records in {table} are called; write the id instead", table=table.replace("_", " ")
            )
        return found or self._by_id(table, words)

    def _by_id(self, table: str, words: Any) -> str:
        try:
            record = UUID(str(words)).hex
        except ValueError:
            record = ""
        record = self._joined.get(record, record) if table == "women" else record
        if record not in self._ids[table]:
            raise Unreadable(_UNKNOWN[table])
        return record


def _as_day(cell: Any) -> Any:
    try:
        return read_day(cell).isoformat()
    except Unreadable:
        return cell  # an id, perhaps
