"""What was taken back or brought again, in a sentence that names a woman by her reference only."""

import datetime as dt
from collections.abc import Mapping, Sequence
from uuid import UUID

from pause_desktop.gui.language import several, tr
from pause_desktop.gui.record.dates import day_and_month
from pause_desktop.records.fields import columns_by_name
from pause_desktop.records.tables import TABLES
from pause_desktop.store.reading import Reading
from pause_desktop.store.undoing import Back

_DAYS = (
    "on",
    "asked_on",
    "started_on",
    "said_on",
    "given_on",
    "received_on",
    "agreed_on",
    "known_on",
    "decided_on",
)
_MOST_FIELDS = 3


def said(rows: Reading, backs: Sequence[Back], worker: UUID, today: dt.date) -> str:
    """What became of a save; the change of another worker is said to be hers."""
    first = backs[-1]  # the last to be taken back was the first to be made
    alike = {(back.table, back.kind) for back in backs}
    if first.joined is not None:
        words = _joined(rows, backs)
    elif len(backs) > 1 and len(alike) == 1:
        words = _all(first, len(backs))
    else:
        words = _one(rows, first, len(backs) - 1, today)
    if first.by is not None and first.by != worker:
        names = dict(rows.pick("workers", "id", "name"))
        if name := names.get(first.by.hex):
            words = tr("{words} {name} had saved it.", words=words, name=name)
    return words


def _joined(rows: Reading, backs: Sequence[Back]) -> str:
    """Of two records of one woman, by the references of both."""
    first = backs[-1]
    who = sorted({_reference(rows, back) for back in backs if back.joined is not None})
    words = tr("{who} joined again.") if first.joined == first.again else tr("{who} parted again.")
    if len(who) > 1:
        return words.format(who=tr("{first} and {last}", first=who[0], last=who[-1]))
    return words.format(who=who[0])


def _all(first: Back, count: int) -> str:
    """Of many records of one table: a group, an import of one sheet."""
    model = TABLES[first.table]
    what = tr("{count} {plural}", count=f"{count:,}", plural=tr(model.plural))
    if first.kind == "changed":
        back, again = tr("Change of {what} taken back."), tr("Change of {what} made again.")
    elif first.kind == "removed":
        back, again = tr("{what} put back."), tr("{what} taken out again.")
    else:
        back, again = tr("{what} taken back."), tr("{what} brought again.")
    return (again if first.again else back).format(what=what)


def _one(rows: Reading, first: Back, more: int, today: dt.date) -> str:
    what = _what(rows, first, today)
    if more:
        what = several(more, "{what} and {n} more record", "{what} and {n} more records", what=what)
    if first.kind == "changed":
        fields = _fields(first)
        if first.again:
            return tr("Change of {fields} made again: {what}.", fields=fields, what=_low(what))
        return tr("Change of {fields} taken back: {what}.", fields=fields, what=_low(what))
    if first.kind == "removed":
        words = tr("{what} taken out again.") if first.again else tr("{what} put back.")
    else:
        words = tr("{what} brought again.") if first.again else tr("{what} taken back.")
    return words.format(what=what)


def _what(rows: Reading, back: Back, today: dt.date) -> str:
    """A record by its kind, its day and the woman's reference."""
    reference = _reference(rows, back)
    if back.table == "women":
        return reference or tr("A woman")
    title = capital(tr(TABLES[back.table].title))
    found = day_of(back.values)
    day = day_and_month(found, today) if found else ""
    if back.table == "contacts" and reference:
        return tr("{title} of {day} with {reference}", title=title, day=day, reference=reference)
    if day and reference:
        return tr("{title} of {day}, {reference}", title=title, day=day, reference=reference)
    if reference:
        return tr("{title}, {reference}", title=title, reference=reference)
    return tr("{title} of {day}", title=title, day=day) if day else title


def _reference(rows: Reading, back: Back) -> str:
    if back.table == "women":
        return str(back.values.get("reference") or "")
    found = rows.connection.execute("SELECT reference FROM women WHERE id = ?", (back.stream.hex,)).fetchone()
    return found[0] if found else ""


def day_of(values: Mapping[str, object]) -> dt.date | None:
    """The day by which a person knows a record, from its values as stored or read."""
    found = next((values[name] for name in _DAYS if values.get(name)), None)
    return found if isinstance(found, dt.date) or found is None else dt.date.fromisoformat(str(found))


def _fields(back: Back) -> str:
    """The labels of what was changed; a scored form is its answers, and of many fields it is said how many."""
    model = TABLES[back.table]
    known = columns_by_name(model)
    labels = [tr(known[name].label) for name in back.names if name not in model.atomic]
    if set(back.names) & set(model.atomic):
        labels.append(tr("answers"))
    if not labels or len(labels) > _MOST_FIELDS:
        return several(max(1, len(labels)), "{n} field", "{n} fields")
    return (
        tr("{first} and {last}", first=", ".join(map(_low, labels[:-1])), last=_low(labels[-1]))
        if (len(labels) > 1)
        else _low(labels[0])
    )


def capital(words: str) -> str:
    """Words at the beginning of a sentence."""
    return words[:1].upper() + words[1:]


def _low(words: str) -> str:
    """Words inside a sentence; what is written in capitals stays so."""
    return words if words[:2].isupper() and words[:2].isalpha() else words[:1].lower() + words[1:]
