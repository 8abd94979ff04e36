"""The window: first screen against a bare PySide6 window, and from there to My day."""

import os
import statistics
import sys
from pathlib import Path

from measuring import Line, in_turns, median_ratio, ms, script, seconds
from practices import with_contacts

from pause_desktop.store.keyslots import Stretch

PARTS = ("key", "file", "who", "desk", "window", "page", "agenda", "show")
"""What is timed on the way to My day; `page` and `agenda` lie inside `window`."""


def measure(folder: Path) -> list[Line]:
    """Whole processes in turns; what lies beyond the key is told without it, part by part."""
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
    days = [saw(script("window_once", "day", str(file))) for _ in range(6)][1:]
    for part in PARTS:
        print(
            f"  {part}: {ms(middle(days, part))} by the clock, CPU {ms(middle(days, part + '_cpu'))}",
            file=sys.stderr,
        )
    key = f"key {ms(middle(days, 'key'))}"
    beyond = statistics.median(each["usable"] - each["key"] for each in days)
    shown, plain = (statistics.median(each) for each in (ours, bare))
    worked, plainly = statistics.median(ours_cpu), statistics.median(bare_cpu)
    cpu, named, named_cpu = (middle(days, name) for name in ("beyond_cpu", "named", "named_cpu"))
    names = "who is sitting here"
    return [
        Line("first screen shown", ms(shown), ms(plain), median_ratio(ours, bare), 2),
        Line("first screen shown, CPU", ms(worked), ms(plainly), median_ratio(ours_cpu, bare_cpu), 2),
        Line("Unlock pressed to My day, beyond the key", ms(beyond), key, beyond, 0.5, "s"),
        Line("Unlock pressed to My day, beyond the key, CPU", ms(cpu), key, cpu, 0.5, "s"),
        Line("a name chosen to My day", ms(named), names, named, 0.5, "s"),
        Line("a name chosen to My day, CPU", ms(named_cpu), names, named_cpu, 0.5, "s"),
    ]


def middle(runs: list[dict[str, float]], name: str) -> float:
    """The median of one fact over several runs."""
    return statistics.median(each[name] for each in runs)


def private_places(folder: Path) -> None:
    """Settings, caches and data of the measured windows go into the benchmark's own folder."""
    for name in ("XDG_CONFIG_HOME", "XDG_DATA_HOME", "XDG_CACHE_HOME"):
        os.environ[name] = str(folder / name.lower())


def saw(printed: str) -> dict[str, float]:
    """What a measured process printed, as name to number."""
    return {name: float(value) for name, value in (each.split("=") for each in printed.split())}
