"""Erasing from the command line: who may, what is said, and that she is gone with her backups."""

import pytest
from pypdf import PdfReader

from pause_desktop.errors import DiskFull
from pause_desktop.store.backup import kept
from pause_desktop.store.erased_list import list_paths


def lead_of(terminal) -> str:
    with_lead = terminal.sheets(workers="name,role\nInes Lead,practice_lead\nBea Worker,practitioner\n")
    terminal("import", terminal.file, with_lead).done()
    return "Ines Lead"


def test_a_lead_erases_one_woman_and_the_backups_that_held_her(filled):
    lead = lead_of(filled)
    before = len(kept(filled.file))
    order = ("erase", "p.pause", "LF-01", "--reason", "asked", "--as", lead, "--certificate", "c.pdf")
    done = filled(*order).done()
    paper = PdfReader(filled.folder / "c.pdf").pages[0].extract_text()
    assert "Certificate of erasure" in paper
    assert "LF-01" not in paper
    assert "LF-01 was erased on" in done.out
    assert f"{before + 1:,} older backup" in done.out
    assert "Copies on sticks, other laptops and paper are not reached from here." in done.out
    assert len(kept(filled.file)) == 1
    filled("show", "p.pause", "LF-01").refused("LF-01")
    filled("check", "p.pause").done()
    assert b"LF-01" not in b"".join(path.read_bytes() for path in list_paths(filled.file))


def test_nobody_but_a_lead_erases(filled):
    lead_of(filled)
    filled("erase", "p.pause", "LF-01", "--reason", "asked", "--as", "Bea Worker").refused(
        "Only a practice lead can do this. Nothing was changed."
    )
    assert filled("show", "p.pause", "LF-01").status == 0


def test_a_reason_is_one_of_three_and_the_woman_is_there(filled):
    lead = lead_of(filled)
    assert filled("erase", "p.pause", "LF-01", "--reason", "bored", "--as", lead).status == 2
    assert filled("erase", "p.pause", "LF-01").status == 2
    filled("erase", "p.pause", "LF-99", "--reason", "mistake", "--as", lead).refused("LF-99")


def test_at_a_terminal_the_reference_is_typed(filled, monkeypatch):
    lead, asked = lead_of(filled), []

    def said(words: str) -> str:
        asked.append(words)
        return "lf-02" if len(asked) == 1 else "lf-01"

    monkeypatch.setattr("builtins.input", said)
    order = ("erase", "p.pause", "LF-01", "--reason", "retention", "--as", lead)
    assert filled(*order, terminal=True).status == 1
    assert filled("show", "p.pause", "LF-01").status == 0
    assert filled(*order, terminal=True).status == 0
    assert asked == ["This cannot be undone. Type LF-01 to erase it: "] * 2
    filled("show", "p.pause", "LF-01").refused("LF-01")


def test_what_a_restore_put_aside_is_named_for_it_holds_her_too(filled):
    lead = lead_of(filled)
    filled("backup", "p.pause", "b.pause").done()
    filled("restore", "b.pause", "p.pause").done()
    done = filled("erase", "p.pause", "LF-01", "--reason", "asked", "--as", lead).done()
    (aside,) = filled.folder.glob("p before restoring *.pause")
    assert f"{aside.name} was put aside by a restore and may hold it." in done.out
    filled("restore", "b.pause", "p.pause").done()
    filled("show", "p.pause", "LF-01").refused("LF-01")


@pytest.mark.parametrize("why", [KeyboardInterrupt(), DiskFull(name="p.pause")])
def test_stopped_before_the_backups_ended_it_says_that_the_record_is_gone(filled, monkeypatch, why):
    lead = lead_of(filled)

    def ended(_):
        yield 0, 1, "Backing up"
        raise why

    monkeypatch.setattr("pause_desktop.store.erased_backups.end_backups", ended)
    monkeypatch.setattr("builtins.input", lambda _: "LF-01")
    done = filled("erase", "p.pause", "LF-01", "--reason", "asked", "--as", lead, terminal=True)
    assert (done.status, done.out) == (1, "")
    assert done.err.startswith("LF-01 was erased, but older backups beside the file may still hold it.")
    filled("show", "p.pause", "LF-01").refused("LF-01")
    assert kept(filled.file)


def test_stopped_before_anything_went_it_says_that_nothing_did(filled, monkeypatch):
    lead = lead_of(filled)

    def stopped(*_):
        yield 0, 3, "Noting the erasure"
        raise KeyboardInterrupt

    monkeypatch.setattr("pause_desktop.store.erasing.erase", stopped)
    monkeypatch.setattr("builtins.input", lambda _: "LF-01")
    done = filled("erase", "p.pause", "LF-01", "--reason", "asked", "--as", lead, terminal=True)
    assert (done.status, done.err.strip()) == (1, "Stopped. Nothing half done was left.")
    assert filled("show", "p.pause", "LF-01").status == 0
