"""Long work at a terminal: the same generators that the window runs, with a bar on standard error."""

import contextlib
import signal
import sys
from collections.abc import Callable, Generator, Iterator
from typing import TypeVar

T = TypeVar("T")
Steps = Generator[tuple[int, int, str], None, T]

_WIDTH = 30


def run(steps: Steps[T]) -> T:
    """Runs long work to its end and gives its result; the bar is drawn only where somebody is looking."""
    shown, looking = "", sys.stderr.isatty()
    try:
        with _interrupts_kept() as asked:
            while True:
                done, total, words = next(steps)
                if asked():
                    raise KeyboardInterrupt
                line = bar(done, total, words)
                if looking and line != shown:
                    padded = f"\r{line:<{max(len(shown), len(line))}}"
                    shown = line
                    print(padded, end="", file=sys.stderr, flush=True)
    except StopIteration as end:
        return end.value
    finally:
        steps.close()
        if shown:
            print("\r" + " " * len(shown) + "\r", end="", file=sys.stderr, flush=True)


@contextlib.contextmanager
def _interrupts_kept() -> Iterator[Callable[[], bool]]:
    """Ctrl+C waits for the end of a step, and what is given says whether it came; a second one does not wait.

    Raised in the middle of a step it could be lost: Python drops what is raised while a library clears up behind a
    weak reference, and the work would go on.
    """
    came = False

    def hear(*_: object) -> None:
        nonlocal came
        if came:
            raise KeyboardInterrupt
        came = True

    before = signal.getsignal(signal.SIGINT)
    if before is not signal.default_int_handler:  # told not to hear it, or heard by somebody else
        yield lambda: False
        return
    signal.signal(signal.SIGINT, hear)
    try:
        yield lambda: came
    finally:
        signal.signal(signal.SIGINT, before)


def bar(done: int, total: int, words: str) -> str:
    """One line of progress."""
    share = min(1.0, done / total) if total else 0.0
    filled = round(share * _WIDTH)
    return f"[{'#' * filled}{' ' * (_WIDTH - filled)}] {share:4.0%}  {words}"
