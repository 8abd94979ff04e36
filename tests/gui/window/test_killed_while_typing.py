"""Killed in mid-sentence: all that was said to be kept is there, and the form opens at the same cursor."""

import json
import random
import subprocess
import sys
import threading
from pathlib import Path

import pytest

from pause_desktop.gui.opening import place_of
from pause_desktop.store.checking import check
from pause_desktop.store.drafts import Drafts
from pause_desktop.store.practice_file import PracticeFile

HERE = Path(__file__).parent


def kill_while_typing(path: Path, key: bytes, page: str, kept: int, delay: float) -> list[str]:
    """Lets a person type until so many drafts were said to be kept, and a moment longer; gives what was said."""
    child = subprocess.Popen(
        [sys.executable, str(HERE / "typing_once.py"), str(path), key.hex(), page],
        stdout=subprocess.PIPE, text=True,
    )  # fmt: skip
    said: list[str] = []
    too_long = threading.Timer(240, child.kill)
    too_long.start()
    try:
        for line in child.stdout:
            said.append(json.loads(line))
            if len(said) == kept:
                threading.Event().wait(delay)
                break
    finally:
        too_long.cancel()
        child.kill()
        said += [json.loads(line) for line in child.stdout if line.endswith("\n")]
        child.stdout.close()
        child.wait()
    assert len(said) >= kept, "the person at the keyboard came to an end by herself"
    return said


@pytest.mark.parametrize(("page", "field"), [
    ("contact", "summary"), ("new_woman", "safe_contact_notes"), ("child", "name"),
])  # fmt: skip
@pytest.mark.parametrize("kept", [1, 2])
def test_killed_in_mid_sentence_what_was_said_to_be_kept_is_there_at_the_same_cursor(
    come_back, made_once, copied: Path, page: str, field: str, kept: int, qtbot
):
    moment = random.Random(f"{page}{kept}").uniform(0, 0.9)
    said = kill_while_typing(copied, made_once[1], page, kept, moment)

    window = come_back(copied, made_once[1])  # the claim of the killed one is gone with it
    qtbot.addWidget(window)
    window.show()
    (draft,) = Drafts(window.desk.practice).all()
    assert draft.body[field].startswith(said[-1])
    assert draft.place == {"field": field, "cursor": len(draft.body[field])}

    window.go(place_of(draft))
    form = form_of(window, page)
    assert form.draft()[field] == draft.body[field]
    assert form.fields[field].typing.caret() == draft.place["cursor"]
    assert list_of_problems(window.desk.practice) == []


def list_of_problems(practice: PracticeFile) -> list:
    steps = check(practice)
    while True:
        try:
            next(steps)
        except StopIteration as end:
            return end.value


def form_of(window, page: str):
    if page == "contact":
        return window.leaf("contact").widget.pane.form
    if page == "new_woman":
        return window.leaf("new_woman").widget.her
    return window.leaf("record").widget._made["children"].pane.form
