"""Real encrypted practices for the store's tests, with keys that cost little; children that are killed."""

import datetime as dt
import os
import shutil
import signal
import sys
import traceback
from collections.abc import Callable, Generator, Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import pytest
from hypothesis import strategies as st

from pause_desktop.records.fields import Column
from pause_desktop.store.keyslots import KeyFile, Stretch, key_paths
from pause_desktop.store.practice_file import PracticeFile

WEAK = Stretch(memory_kib=64, passes=1, lanes=1)
PASSPHRASE = "seven quiet herons wade"


@pytest.fixture(scope="session")
def weak() -> Stretch:
    """Argon2id at next to no cost."""
    return WEAK


@pytest.fixture(scope="session")
def passphrase() -> str:
    return PASSPHRASE


@dataclass(frozen=True)
class Made:
    """A closed practice file, its data key and its recovery key."""

    path: Path
    key: bytes
    recovery: str

    def open(self, **options: Any) -> PracticeFile:
        return PracticeFile(self.path, self.key, **options)

    def everything(self) -> dict[str, bytes]:
        """What lies in its folder, by name."""
        folder = self.path.parent
        return {str(each.relative_to(folder)): each.read_bytes() for each in folder.rglob("*") if each.is_file()}


@pytest.fixture(scope="session")
def pattern(tmp_path_factory: pytest.TempPathFactory) -> Made:
    path = tmp_path_factory.mktemp("pattern") / "p.pause"
    practice, recovery = PracticeFile.create(path, "Riverside", PASSPHRASE, lead="Ines Moreau", stretch=WEAK)
    practice.close()
    return Made(path, KeyFile.load(path).open_with_passphrase(PASSPHRASE), recovery)


@pytest.fixture
def made(pattern: Made, tmp_path: Path) -> Made:
    """A closed practice of the test's own."""
    folder = tmp_path / "here"
    folder.mkdir()
    for path in (pattern.path, *key_paths(pattern.path)):
        shutil.copy(path, folder)
    return Made(folder / pattern.path.name, pattern.key, pattern.recovery)


@pytest.fixture
def practice(made: Made) -> Iterator[PracticeFile]:
    """The same, open."""
    practice = made.open()
    yield practice
    practice.close()


@pytest.fixture(scope="session")
def run() -> Callable[[Generator[Any, None, Any]], Any]:
    """Runs long work to its end, sees that its progress never goes back, and gives its result."""

    def run(steps: Generator[Any, None, Any]) -> Any:
        before = 0
        while True:
            try:
                done, total, words = next(steps)
            except StopIteration as end:
                return end.value
            assert before <= done <= total
            assert words
            before = done

    return run


@dataclass(frozen=True)
class Ended:
    """How a child ended: its exit code (negative for a signal) and the lines it said."""

    code: int
    said: list[str]


Say = Callable[[str], None]


@pytest.fixture
def in_child() -> Callable[..., Ended]:
    """Runs a function in a forked child, which may be killed without harm to the test.

    `until` lets the parent kill it: called with each line said, it kills when it returns True. `at_step` ends the
    child without any cleaning up before its n-th file operation (open, rename, remove, link, mkdir).
    """
    if not hasattr(os, "fork"):
        pytest.skip("no fork on this system")
    return _in_child


def _in_child(
    work: Callable[[Say], Any], *, until: Callable[[str], bool] | None = None, at_step: int | None = None
) -> Ended:
    out, into = os.pipe()
    child = os.fork()
    if child == 0:
        code = 70
        try:
            os.close(out)
            if at_step is not None:
                _stop_at(at_step)
            work(lambda line: (os.write(into, f"{line}\n".encode()), None)[1])
            code = 0
        except BaseException:
            os.write(into, traceback.format_exc().encode())
        finally:
            os._exit(code)
    os.close(into)
    said = []
    with open(out, encoding="utf-8", errors="replace") as lines:
        for line in lines:
            said.append(line.rstrip("\n"))
            if until and until(said[-1]):
                os.kill(child, signal.SIGKILL)
                break
        else:
            until = None
    status = os.waitpid(child, 0)[1]
    return Ended(os.waitstatus_to_exitcode(status), said)


STEPS = ("open", "os.rename", "os.remove", "os.link", "os.mkdir", "os.truncate")
STOPPED = 9


def _stop_at(step: int) -> None:
    left = step

    def hook(event: str, arguments: tuple[Any, ...]) -> None:
        nonlocal left
        if event in STEPS and not str(arguments[0]).endswith((".py", ".pyc", ".json", ".so")):
            left -= 1
            if left < 0:
                os._exit(STOPPED)

    sys.addaudithook(hook)


WORDS = st.text(st.characters(exclude_categories=("Cs", "Cc")), max_size=20)


def value_of(column: Column) -> st.SearchStrategy[Any]:
    """Any value a column can store, whether or not its rules would let it in; links are not made here."""
    return {
        "text": WORDS, "note": WORDS, "choice": WORDS,
        "tri": st.sampled_from(["yes", "no", "not_asked"]),
        "day": st.dates(dt.date(1900, 1, 1), dt.date(2100, 1, 1)),
        "time": st.times().map(lambda time: time.replace(microsecond=0)),
        "whole": st.integers(0, 10_000), "money": st.integers(0, 10**8),
        "choices": st.lists(WORDS, max_size=3),
        "scores": st.dictionaries(WORDS, st.integers(1, 5), max_size=4),
        "json": st.dictionaries(WORDS, WORDS, max_size=3),
    }[column.kind]  # fmt: skip


@pytest.fixture(scope="session")
def any_value() -> Callable[[Column], st.SearchStrategy[Any]]:
    return value_of
