"""Everybody on file as they are compared with a woman who is being typed."""

import datetime as dt
from dataclasses import dataclass, field
from uuid import UUID

from pause_desktop.records.likeness import OnFile, Person
from pause_desktop.store.reading import Reading


@dataclass(frozen=True, slots=True)
class Named:
    """Who somebody on file is: her reference, her name, what the curtain leaves of it."""

    reference: str
    name: str = field(repr=False)
    initials: str


@dataclass(frozen=True, slots=True)
class Everybody:
    """All women on file, ready to be compared, and who each of them is."""

    on_file: OnFile
    named: dict[UUID, Named] = field(repr=False)


def everybody(rows: Reading) -> Everybody:
    """Reads names and birth dates of every woman; worth doing behind the window."""
    people, named = [], {}
    picked = rows.pick("women", "id", "reference", "first_name", "last_name", "preferred_name", "date_of_birth")
    for key, reference, *names, born in picked:
        first, last, preferred = (name or "" for name in names)
        woman = UUID(key)
        people.append(Person(first, last, preferred, dt.date.fromisoformat(born) if born else None, woman))
        name = " ".join(part for part in (preferred or first, last) if part)
        named[woman] = Named(reference, name, "".join(f"{part[0]}." for part in (first, last) if part))
    return Everybody(OnFile(people), named)
