"""The window: first screen against a bare PySide6 window, and from there to My day."""

import os
import statistics
from pathlib import Path

from measuring import Line, in_turns, median_ratio, ms, script, seconds
from practices import PASSPHRASE, with_contacts

from pause_desktop.store.keyslots import KeyFile, Stretch


def measure(folder: Path) -> list[Line]:
    """Whole processes in turns; the derivation of the key is measured by itself in the same run."""
    private_places(folder)
    ours, bare = in_turns(
        lambda: seconds(lambda: script("window_once", "unlock")),
        lambda: seconds(lambda: script("window_once", "bare")),
        runs=7,
    )
    ours_cpu, bare_cpu = in_turns(
        lambda: saw(script("window_once", "unlock"))["cpu"],
        lambda: saw(script("window_once", "bare"))["cpu"],
        runs=5,
    )
    file = folder / "window.pause"
    with_contacts(file, 5000, 100_000, Stretch()).close()
    keys = KeyFile.load(file)
    usable, derived = in_turns(
        lambda: saw(script("window_once", "day", str(file)))["usable"],
        lambda: seconds(lambda: keys.open_with_passphrase(PASSPHRASE)),
        runs=5,
    )
    beyond = statistics.median(a - b for a, b in zip(usable, derived, strict=True))
    shown, plain, day = (statistics.median(each) for each in (ours, bare, usable))
    worked, plainly = statistics.median(ours_cpu), statistics.median(bare_cpu)
    key = f"key {ms(statistics.median(derived))}"
    return [
        Line("first screen shown", ms(shown), ms(plain), median_ratio(ours, bare), 2),
        Line("first screen shown, CPU", ms(worked), ms(plainly), median_ratio(ours_cpu, bare_cpu), 2),
        Line("Unlock pressed to My day", ms(day), key, beyond, 0.5, "s"),
    ]


def private_places(folder: Path) -> None:
    """Settings, caches and data of the measured windows go into the benchmark's own folder."""
    for name in ("XDG_CONFIG_HOME", "XDG_DATA_HOME", "XDG_CACHE_HOME"):
        os.environ[name] = str(folder / name.lower())


def saw(printed: str) -> dict[str, float]:
    """What a measured process printed, as name to number."""
    return {name: float(value) for name, value in (each.split("=") for each in printed.split())}
