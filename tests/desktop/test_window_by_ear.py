"""The whole window by ear and by keyboard, from another process, over a real encrypted file on a real screen."""

import datetime as dt
from collections.abc import Callable
from pathlib import Path
from typing import Any
from uuid import UUID

import pytest

from pause_desktop.gui.opening import SECTIONS as PLACES
from pause_desktop.gui.record.sections import SECTIONS
from pause_desktop.records.contact import Contact
from pause_desktop.records.practice import Worker
from pause_desktop.store.keyslots import Stretch
from pause_desktop.store.practice_file import PracticeFile

PASSPHRASE, LEAD = "garden gate letterbox", "Priya Holt"
HERS = {"first_name": "Carlotta", "preferred_name": "Carly", "last_name": "Marsdenova", "phone": "07700 900461"}
NAMES = (*HERS.values(), "Zielinska", "Marta")
"""What names a woman or reaches her."""

ROLES = {
    "push button", "toggle button", "check box", "radio button", "text", "password text", "combo box", "list",
    "list item", "table", "table cell", "menu item", "link", "label", "filler", "scroll pane", "spin button",
    "canvas", "chart", "image",
}  # fmt: skip
"""What can have the keyboard; `filler` is what holds a field and its label, and hands the keyboard on."""


@pytest.fixture
def practice(tmp_path: Path) -> tuple[Path, bytes, UUID]:
    """A closed practice with two women; its file, its key, and the first woman's id."""
    path = tmp_path / "riverside.pause"
    weak = Stretch(memory_kib=64, passes=1, lanes=1)
    made, _ = PracticeFile.create(path, "Riverside", PASSPHRASE, lead=LEAD, stretch=weak)
    today = dt.date.today()
    with made.reading() as rows:
        lead = rows.all(Worker)[0].id
    with made.writing(None) as change:
        her = change.add("women", {"reference": "RP-A0001", **HERS, "safe_to_call": "yes", "safe_to_visit": "yes"})
        other = {"reference": "RP-A0002", "first_name": "Marta", "last_name": "Zielinska"}
        for woman in (her, change.add("women", other)):
            started = today - dt.timedelta(90)
            change.add("stage_periods", {"woman": woman, "stage": "open", "started_on": started})
            change.add("contacts", {"woman": woman, "worker": lead, "on": today - dt.timedelta(9), "mode": "garden",
                                    "outcome": "attended", "summary": "We planted lettuces."})  # fmt: skip
    key = made.key
    made.close()
    return path, key, her


def come_in(desktop: Any, path: Path) -> None:
    """Types the passphrase, says who sits there, and puts the tour away."""
    desktop.open(path)
    desktop.until(lambda now: now.find("Passphrase", "password text", focused=True), "the passphrase is asked for")
    desktop.type(PASSPHRASE)
    desktop.press("Return")
    desktop.until(lambda now: now.find(f"{LEAD}, lead", focused=True), "who is sitting here")
    desktop.press("Return")
    desktop.until(lambda now: now.find("Next", focused=True), "the tour")
    desktop.press("Escape")
    desktop.until(lambda now: not now.find("Next"), "the tour is over")


def places(desktop: Any) -> list[tuple[str, Callable[[], Any]]]:
    """Every page of the rail and every section of her record, each with how one goes there and knows it."""

    def page(at: int, words: str) -> Callable[[], Any]:
        def go() -> Any:
            desktop.press(f"alt+{at}")
            return desktop.until(lambda now: now.find(words, "check box", checked=True), words)

        return go

    def section(words: str) -> Callable[[], Any]:
        def go() -> Any:
            button = next(n["name"] for n in desktop.read() if n["name"].startswith(words)
                          and n["role"] == "check box" and "showing" in n["states"])  # fmt: skip
            desktop.push(button)
            return desktop.until(lambda now: now.find(button, checked=True), words)

        return go

    def record() -> Any:
        desktop.press("ctrl+f")
        desktop.until(lambda now: now.find("Search women", focused=True), "the search")
        desktop.type("0001")
        desktop.press("Return")
        return desktop.until(lambda now: now.find("Timeline", checked=True), "her record")

    pages = [(place.words, page(at, place.words)) for at, place in enumerate(PLACES, 1)]
    return [*pages, ("her record", record), *((words, section(words)) for _, words in SECTIONS)]


def complaints(now: Any) -> list[str]:
    """What can have the keyboard and has no name, a strange role, or lies beside the window."""
    found = []
    window = next(node["box"] for node in now if node["depth"] == 1)
    for node in now:
        if "focusable" not in node["states"] or "showing" not in node["states"]:
            continue
        said = f"{node['role']} “{node['name']}” at {node['box']}"
        left, _, wide, _ = node["box"]
        if not node["name"].strip():
            found.append(f"{said} has no name")
        if node["role"] not in ROLES:
            found.append(f"{said} has a strange role")
        if node["role"] != "table cell" and not (window[0] <= left and left + wide <= window[0] + window[2]):
            found.append(f"{said} lies beside the window {window}")
    return found


def test_every_page_and_every_section_can_be_heard_and_behind_the_curtain_names_nobody(desktop, practice):
    come_in(desktop, practice[0])
    found, heard, leaked = {}, "", {}
    for name, go in places(desktop):
        now = go()
        found |= {name: wrong} if (wrong := complaints(now)) else {}
        heard += now.words
    assert found == {}
    assert all(words in heard for words in ("Carly", "Marta", "lettuces"))

    desktop.press("F9")
    desktop.until(lambda now: now.find("Names"), "the curtain is down")
    for name, go in places(desktop):
        shown = go().words
        told = [words for words in NAMES if words in shown]
        leaked |= {name: told} if told else {}
    assert leaked == {}


def test_a_visit_is_recorded_by_keys_alone_and_found_in_the_file_after_the_lock(desktop, practice):
    path, key, her = practice
    come_in(desktop, path)
    desktop.press("ctrl+n")
    desktop.until(lambda now: now.find("Woman", "text", focused=True), "the contact asks for the woman")
    desktop.type("car")
    desktop.press("Return")
    desktop.until(lambda now: now.find("How: Home", focused=True), "how it was is asked next")
    desktop.press("g")
    desktop.until(lambda now: now.find("How: Garden", checked=True), "a garden visit")
    desktop.go_to("Minutes")
    desktop.type("45")
    desktop.go_to("Summary")
    desktop.type("She read the first page aloud.")
    desktop.until(lambda now: now.find("Summary", "text")["text"] == "She read the first page aloud.", "her words")
    desktop.press("ctrl+Return")
    desktop.until(lambda now: not now.find("Summary", "text"), "the form is gone")
    told = desktop.wait(desktop.heard, lambda told: told, "something is announced")
    assert "The contact was saved." in [each["words"] for each in told]

    first = {node["bus"] for node in desktop.read() if node["bus"]}
    desktop.press("ctrl+l")
    locked = desktop.until(lambda now: now.find("Passphrase", "password text", focused=True), "the lock")
    assert first.isdisjoint({node["bus"] for node in locked if node["bus"]})
    assert not [words for words in (*NAMES, "lettuces") if words in locked.words]
    desktop.close()

    opened = PracticeFile(path, key)
    with opened.reading() as rows:
        contact = max(rows.of_woman(Contact, her), key=lambda row: row.on)
    opened.close()
    assert (contact.mode, contact.minutes, contact.outcome, contact.summary, contact.on) == (
        "garden", 45, "attended", "She read the first page aloud.", dt.date.today(),
    )  # fmt: skip
