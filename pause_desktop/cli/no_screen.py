"""What `pause-desktop` does on a machine without a screen: it says so, and shows what it can make."""

import os
import sys
from pathlib import Path


def has_screen() -> bool:
    """Whether a window can be shown here."""
    if os.environ.get("QT_QPA_PLATFORM") or sys.platform in ("win32", "darwin"):
        return True
    return bool(os.environ.get("DISPLAY") or os.environ.get("WAYLAND_DISPLAY"))


def without_screen(file: Path | None) -> None:
    """Makes the invented practice and its PDF, and names both. Raises NoScreen where a file was to be opened."""
    import datetime as dt

    from pause_desktop.cli.progress import run
    from pause_desktop.demo import PASSPHRASE
    from pause_desktop.demo.making import make
    from pause_desktop.errors import NoScreen
    from pause_desktop.paths import data_dir
    from pause_desktop.store.keyslots import KeyFile
    from pause_desktop.store.practice_file import PracticeFile
    from pause_desktop.summaries.impact import Choices, write

    if file is not None:
        raise NoScreen
    print(NoScreen())
    today = dt.date.today()
    place = data_dir() / "invented-practice.pause"
    if place.exists():
        practice = PracticeFile(place, KeyFile.load(place).open_with_passphrase(PASSPHRASE))
    else:
        practice, _ = run(make(place, until=today))
    document = place.with_name("invented-practice-impact-summary.pdf")
    try:
        run(write(practice, Choices(as_at=today, since=today.replace(year=today.year - 1, day=1)), document))
    finally:
        practice.close()
    print(f"An invented practice: {place}")
    print(f"Its impact summary:   {document}")
    print(f"Its passphrase:       {PASSPHRASE}")
