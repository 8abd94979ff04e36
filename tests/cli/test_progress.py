"""Long work at a terminal is stopped by Ctrl+C between two steps, wherever it was heard."""

import os
import signal
import weakref

import pytest

from pause_desktop.cli.progress import run


def interrupt(*_: object) -> None:
    os.kill(os.getpid(), signal.SIGINT)
    list(range(1000))  # Python hears it between two instructions


class Thing:
    """Something that a weak reference may point at."""


def work(steps: list[str], deed):
    for number in range(3):
        deed(number)
        steps.append(f"step {number}")
        yield number, 3, "Working"
    steps.append("done")
    return "all of it"


def test_ctrl_c_while_a_library_clears_up_is_not_lost():
    steps: list[str] = []

    def clear_up(number: int) -> None:
        if number == 1:
            thing = Thing()
            kept = weakref.ref(thing, interrupt)
            del thing
            assert kept() is None

    with pytest.raises(KeyboardInterrupt):
        run(work(steps, clear_up))
    assert steps == ["step 0", "step 1"]


def test_who_asks_twice_does_not_wait():
    steps: list[str] = []

    def insist(number: int) -> None:
        interrupt()
        interrupt()

    with pytest.raises(KeyboardInterrupt):
        run(work(steps, insist))
    assert steps == []


def test_afterwards_ctrl_c_is_heard_as_before():
    before = signal.getsignal(signal.SIGINT)
    assert run(work([], lambda _: None)) == "all of it"
    assert signal.getsignal(signal.SIGINT) is before
