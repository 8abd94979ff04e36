"""One contact saved (validated, journaled, indexed, committed) against the bare row, by SQLModel into SQLCipher."""

import datetime as dt
import statistics
from pathlib import Path
from uuid import UUID, uuid4

from measuring import Line, in_turns, median_ratio, ms, seconds
from practices import UNTIL, with_contacts
from sqlalchemy import create_engine
from sqlalchemy.pool import StaticPool
from sqlcipher3 import dbapi2
from sqlmodel import Session

from pause_desktop.records.check import checked
from pause_desktop.records.contact import Contact
from pause_desktop.store.schema import METADATA


def measure(folder: Path) -> list[Line]:
    """Pairs of single saves, each committed to disk, in a file of 5,000 contacts."""
    practice = with_contacts(folder / "save.pause", 100, 5000)
    with practice.reading() as rows:
        woman, worker = rows.pick("women", "id")[0][0], rows.pick("workers", "id")[0][0]
    terms = practice.terms(UNTIL)
    draft = {
        "woman": woman, "worker": worker, "on": "12/7/2025", "started_at": "14:30", "minutes": "45",
        "mode": "garden", "outcome": "attended", "life_areas": "health; housing",
        "summary": "Read her letter in the garden; she wants to try the swimming course on Thursdays.",
    }  # fmt: skip

    def ours() -> None:
        found = checked(Contact, draft, terms)
        with practice.writing(UUID(worker)) as change:
            change.add("contacts", found.values)

    raw = dbapi2.connect(str(folder / "bare.db"), isolation_level="IMMEDIATE")
    raw.set_key(b"x'" + b"ab" * 32 + b"'")
    raw.execute("PRAGMA journal_mode = WAL")
    raw.execute("PRAGMA synchronous = FULL")
    engine = create_engine("sqlite://", module=dbapi2, creator=lambda: raw, poolclass=StaticPool)
    METADATA.create_all(engine)

    def bare() -> None:
        row = Contact(
            id=uuid4(), woman=UUID(woman), worker=UUID(worker), on=dt.date(2025, 7, 12),
            started_at=dt.time(14, 30), minutes=45, mode="garden", outcome="attended",
            life_areas=["health", "housing"], summary=draft["summary"],
        )  # fmt: skip
        with Session(engine) as session:
            session.add(row)
            session.commit()

    mine, base = in_turns(lambda: seconds(ours), lambda: seconds(bare), runs=300, warm=20)
    practice.close()
    return [
        Line(
            "one contact saved",
            ms(statistics.median(mine)),
            ms(statistics.median(base)),
            median_ratio(mine, base),
            3,
        )
    ]
