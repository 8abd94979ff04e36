"""Clocks for the benchmark: whole processes and single calls, taking turns with their baseline."""

import os
import statistics
import subprocess
import sys
import time
from collections.abc import Callable, Sequence
from dataclasses import dataclass

HERE = __file__.rsplit("/", 1)[0]


@dataclass(frozen=True)
class Line:
    """One figure: what, ours and the baseline's in words, the ratio (or seconds) reached and asked for."""

    what: str
    ours: str
    baseline: str
    reached: float
    asked: float
    unit: str = "×"

    def cells(self) -> tuple[str, ...]:
        """The line as the table prints it."""
        verdict = "reached" if self.reached <= self.asked else "NOT reached"
        return (
            self.what, self.ours, self.baseline, f"{self.reached:.2f} {self.unit}", f"≤ {self.asked:g} {self.unit}",
            verdict,
        )  # fmt: skip


def in_turns(*calls: Callable[[], float], runs: int, warm: int = 1) -> list[list[float]]:
    """What each call measured, run after run in turns, after some runs that do not count."""
    found: list[list[float]] = [[] for _ in calls]
    for at in range(warm + runs):
        for measured, call in zip(found, calls, strict=True):
            value = call()
            if at >= warm:
                measured.append(value)
    return found


def median_ratio(ours: Sequence[float], base: Sequence[float]) -> float:
    """The median of the ratios pair by pair."""
    return statistics.median(a / b for a, b in zip(ours, base, strict=True))


def seconds(call: Callable[[], object]) -> float:
    """How long one call takes."""
    start = time.perf_counter()
    call()
    return time.perf_counter() - start


def ms(value: float) -> str:
    """Seconds in words, as milliseconds."""
    return f"{value * 1000:.1f} ms"


def script(name: str, *args: str) -> str:
    """Runs a sibling script in a process of its own and gives what it printed."""
    # as on a person's laptop, modules are compiled once and kept
    environment = {key: value for key, value in os.environ.items() if key != "PYTHONDONTWRITEBYTECODE"}
    command = [sys.executable, f"{HERE}/{name}.py", *args]
    done = subprocess.run(command, capture_output=True, text=True, check=False, timeout=1800, env=environment)
    if done.returncode:
        raise SystemExit(f"{name} {' '.join(args)}: {done.stderr[-2000:]}")
    return done.stdout
