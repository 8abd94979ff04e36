"""Long work at a terminal: the same generators that the window runs, with a bar on standard error."""

import sys
from collections.abc import Generator
from typing import TypeVar

T = TypeVar("T")
Steps = Generator[tuple[int, int, str], None, T]

_WIDTH = 30


def run(steps: Steps[T]) -> T:
    """Runs long work to its end and gives its result; the bar is drawn only where somebody is looking."""
    shown, looking = "", sys.stderr.isatty()
    try:
        while True:
            done, total, words = next(steps)
            line = bar(done, total, words)
            if looking and line != shown:
                padded = f"\r{line:<{max(len(shown), len(line))}}"
                shown = line  # first, so that a bar is wiped even where Ctrl+C comes while it is drawn
                print(padded, end="", file=sys.stderr, flush=True)
    except StopIteration as end:
        return end.value
    finally:
        steps.close()
        if shown:
            print("\r" + " " * len(shown) + "\r", end="", file=sys.stderr, flush=True)


def bar(done: int, total: int, words: str) -> str:
    """One line of progress."""
    share = min(1.0, done / total) if total else 0.0
    filled = round(share * _WIDTH)
    return f"[{'#' * filled}{' ' * (_WIDTH - filled)}] {share:4.0%}  {words}"
