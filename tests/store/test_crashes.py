"""Killed at any moment, the practice is whole, and what was said to be saved is there."""

import itertools
import random
import threading
import uuid

import pytest

from pause_desktop.store.backup import automatic, kept
from pause_desktop.store.checking import check
from pause_desktop.store.connection import connect
from pause_desktop.store.draft_writer import DraftWriter
from pause_desktop.store.drafts import Drafts


def references(practice) -> set[str]:
    with practice.reading() as rows:
        return {reference for (reference,) in rows.pick("women", "reference")}


def after(delay: float):
    """Lets a moment pass after the first line a child says, and then kills it."""
    passed = threading.Event()

    def is_time(_: str) -> bool:
        passed.wait(delay)
        return True

    return is_time


def saves(made, say) -> None:
    """Saves one woman after another and says each reference once it is saved."""
    practice = made.open()
    for _ in range(100_000):
        reference = uuid.uuid4().hex
        with practice.writing(None) as change:
            woman = change.add("women", {"reference": reference})
            change.add("needs", {"woman": woman, "kind": "housing", "status": "past"})
        say(reference)


def imports(made, say) -> None:
    """Adds a thousand women at a time."""
    practice = made.open()
    say("")
    while True:
        with practice.writing(None) as change:
            rows = ((uuid.uuid4(), {"reference": uuid.uuid4().hex, "first_name": "Łucja"}) for _ in range(1000))
            change.add_many("women", rows)


def backs_up(made, say) -> None:
    """Saves and backs up in turns."""
    practice = made.open()
    say("")
    for number in range(100_000):
        with practice.writing(None) as change:
            change.add("women", {"reference": str(number)})
        for _ in automatic(practice):
            pass


def survives(made, run, in_child, work, delay: float) -> None:
    ended = in_child(lambda say: work(made, say), until=after(delay))
    assert ended.code == -9
    practice = made.open()
    assert run(check(practice)) == []
    found = references(practice)
    if work is saves:
        assert set(ended.said) <= found
    if work is imports:
        assert len(found) % 1000 == 0
    practice.close()
    for backup in kept(made.path):
        connection = connect(backup.path, made.key)
        assert connection.execute("PRAGMA integrity_check").fetchall() == [("ok",)]
        connection.close()


@pytest.mark.parametrize("work", [saves, imports, backs_up])
@pytest.mark.parametrize("seed", range(4))
def test_killed_at_a_random_moment_nothing_that_was_saved_is_lost(made, run, in_child, work, seed):
    survives(made, run, in_child, work, random.Random(f"{work.__name__}{seed}").uniform(0, 0.25))


def types(made, say) -> None:
    """Types without end in two forms, and says what was told to be kept."""
    practice = made.open()
    writer = DraftWriter(practice, lambda told: say(str(told.number)))
    for at in itertools.count(1):
        writer.keep("ab"[at % 2], "contacts", {"summary": "x" * at})
        writer.wait()


@pytest.mark.parametrize("seed", range(4))
def test_killed_while_drafts_are_written_each_that_was_told_is_there(made, run, in_child, seed):
    ended = in_child(lambda say: types(made, say), until=after(random.Random(seed).uniform(0, 0.25)))
    assert ended.code == -9
    practice = made.open()
    assert run(check(practice)) == []
    lengths = [len(draft.body["summary"]) for draft in Drafts(practice).all()]
    assert max(lengths) >= int(ended.said[-1])
    assert len(lengths) == 1 or abs(lengths[0] - lengths[1]) == 1
    practice.close()


@pytest.mark.soak
@pytest.mark.parametrize("work", [saves, imports, backs_up])
def test_killed_again_and_again_the_same_file_stays_whole(made, run, in_child, work):
    moments = random.Random(work.__name__)
    for _ in range(40):
        survives(made, run, in_child, work, moments.uniform(0, 0.3))
