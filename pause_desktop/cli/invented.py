"""The invented practice from the command line."""

import datetime as dt
from pathlib import Path

from pause_desktop.cli.progress import run
from pause_desktop.demo.making import make


def make_invented(
    file: Path,
    passphrase: str,
    *,
    women: int,
    years: int,
    until: dt.date | None,
    seed: int,
    name: str | None = None,
) -> str:
    """Makes the file and gives its recovery key."""
    practice, recovery = run(make(file, passphrase, women=women, years=years, until=until, seed=seed, name=name))
    practice.close()
    return recovery
