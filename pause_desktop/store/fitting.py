"""What the rules refuse in a form they refuse where a save is taken back: there is no way round them."""

import datetime as dt
from collections.abc import Iterable
from uuid import UUID

from pause_desktop.errors import WouldNotFit
from pause_desktop.records.check import together
from pause_desktop.records.fields import columns_by_name, from_stored
from pause_desktop.records.rules import REFERENCE_TAKEN, SAME_DAY
from pause_desktop.records.tables import TABLES
from pause_desktop.sentences import sentence
from pause_desktop.store.connection import Connection

_ALONE = {
    "stage_periods": (("woman", "started_on"), SAME_DAY),
    "women": (("reference",), REFERENCE_TAKEN),
}
"""Fields that no two records of a table may have alike, and what is said where they would."""


def refuse_misfits(connection: Connection, records: Iterable[tuple[str, UUID]], milliseconds: int) -> None:
    """Looks at records as they are now. Raises WouldNotFit."""
    today = dt.datetime.fromtimestamp(milliseconds / 1000, dt.UTC).astimezone().date()
    for table, record in dict.fromkeys(records):
        model = TABLES[table]
        known = columns_by_name(model)
        names = list(known)
        row = connection.execute(
            f'SELECT {", ".join(f"{chr(34)}{name}{chr(34)}" for name in names)} FROM "{table}" WHERE id = ?',
            (record.hex,),
        ).fetchone()
        if row is None:
            continue
        values = {name: from_stored(known[name], value) for name, value in zip(names, row, strict=True)}
        for problem in together(table, values, today):
            raise WouldNotFit(
                what=sentence(model.title), field=sentence(known[problem.column].label), reason=problem.reason
            )
        alone, reason = _ALONE.get(table, ((), None))
        if alone and reason:
            same = " AND ".join(f'"{name}" = ?' for name in alone)
            stored = [row[names.index(name)] for name in alone]
            if connection.execute(f'SELECT count(*) FROM "{table}" WHERE {same}', stored).fetchone()[0] > 1:
                raise WouldNotFit(what=sentence(model.title), field=sentence(known[alone[-1]].label), reason=reason)
