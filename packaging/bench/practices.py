"""The practices that the benchmark works on: invented, of a given size, opened with a weak key derivation."""

import datetime as dt
import random
from pathlib import Path
from uuid import UUID, uuid4

from pause_desktop.demo.making import make
from pause_desktop.store.keyslots import Stretch
from pause_desktop.store.practice_file import PracticeFile

WEAK = Stretch(memory_kib=64, passes=1, lanes=1)
UNTIL = dt.date(2026, 1, 1)
PASSPHRASE = "an invented practice"
WORDS = tuple(
    "walked by the canal and talked about housing school letters money sleep the garden her sister work "  # noqa: SIM905
    "benefits court morning tea swimming course tenancy nurse appointment photographs kitchen bus birthday".split()
)


def practice(path: Path, women: int, years: int = 3, stretch: Stretch = WEAK) -> PracticeFile:
    """An open invented practice."""
    steps = make(path, PASSPHRASE, women=women, years=years, until=UNTIL, stretch=stretch)
    while True:
        try:
            next(steps)
        except StopIteration as end:
            return end.value[0]


def with_contacts(path: Path, women: int, contacts: int, stretch: Stretch = WEAK) -> PracticeFile:
    """An open practice with at least so many women and just so many contacts."""
    made = practice(path, women, stretch=stretch)
    with made.reading() as rows:
        have = rows.count("contacts")
        hers = [row[0] for row in rows.pick("women", "id")]
        worker = rows.pick("workers", "id")[0][0]
    chance = random.Random(1)
    with made.writing(None) as change:
        change.add_many("contacts", (contact(chance, hers, worker) for _ in range(max(0, contacts - have))))
    return made


def contact(chance: random.Random, women: list[str], worker: str) -> tuple[UUID, dict[str, object]]:
    """One contact, in stored form."""
    on = UNTIL - dt.timedelta(days=chance.randrange(1000))
    return uuid4(), {
        "woman": chance.choice(women), "worker": worker, "on": on.isoformat(),
        "started_at": f"{chance.randrange(9, 17):02d}:{chance.choice(('00', '15', '30', '45'))}:00",
        "minutes": chance.choice((30, 45, 60, 90)), "mode": chance.choice(("garden", "walk", "home_visit")),
        "outcome": "attended", "summary": " ".join(chance.choices(WORDS, k=18)),
    }  # fmt: skip
