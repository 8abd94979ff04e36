"""Nothing about a woman leaves the encrypted file unasked: words that stand nowhere else are typed, then sought.

They are sought in every file of the run (practice, WAL, keys, backups, settings, data, cache, state, temporary), in
what was printed, and in every window title.
"""

import os
import subprocess
import sys
import tempfile
from collections.abc import Callable, Iterator
from functools import partial
from pathlib import Path
from uuid import UUID

import pytest
from PySide6.QtCore import QEvent, QObject
from PySide6.QtWidgets import QApplication, QWidget

from pause_desktop.app import Program
from pause_desktop.gui.deeds import Deeds
from pause_desktop.gui.trouble import Surprises
from pause_desktop.paths import data_dir
from pause_desktop.records.contact import Contact
from pause_desktop.records.woman import Woman
from pause_desktop.settings import Settings
from pause_desktop.store.keyslots import Stretch
from pause_desktop.store.practice_file import PracticeFile

NAME, SURNAME, PHONE = "Quokkabel", "Zimtsternova", "07700 900 417"
NOTE, HALF = "Pangolinpfad by the weir", "Lindwurmzeile and then"
CANARIES = (NAME, SURNAME, PHONE, "900417", "Pangolinpfad", "Lindwurmzeile")
PASSPHRASE = "heather kettle lantern"
WEAK = Stretch(memory_kib=64, passes=1, lanes=1)


def sung_in(content: bytes) -> list[str]:
    """The canaries that stand in some bytes, in any case, as UTF-8 or UTF-16."""
    texts = [content.lower(), content.replace(b"\x00", b"").lower()]
    return [each for each in CANARIES if any(each.lower().encode() in text for text in texts)]


def leaks(folder: Path) -> dict[str, list[str]]:
    """Every file under a folder that holds a canary, and which."""
    files = {str(path.relative_to(folder)): path.read_bytes() for path in folder.rglob("*") if path.is_file()}
    return {name: found for name, content in files.items() if (found := sung_in(content))}


class Titles(QObject):
    """Every title that a window of the program bears."""

    def __init__(self) -> None:
        super().__init__()
        self.borne: set[str] = set()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() in (QEvent.Type.WindowTitleChange, QEvent.Type.Show) and isinstance(watched, QWidget):
            self.borne.add(watched.windowTitle())
        return False


@pytest.fixture
def own_temporary(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    folder = tmp_path / "temporary"
    folder.mkdir()
    for name in ("TMPDIR", "TMP", "TEMP", "SQLITE_TMPDIR"):
        monkeypatch.setenv(name, str(folder))
    monkeypatch.setattr(tempfile, "tempdir", str(folder))
    return folder


@pytest.fixture
def program(qapp, hands, monkeypatch: pytest.MonkeyPatch, own_temporary: Path) -> Iterator[Program]:
    """The program at work on a practice in its own data folder, which has nobody in it yet."""
    path = data_dir() / "larkfield.pause"
    path.parent.mkdir(parents=True, exist_ok=True)
    PracticeFile.create(path, "Larkfield", PASSPHRASE, lead="Ines Moreau", stretch=WEAK)[0].close()
    monkeypatch.setattr("pause_desktop.app.Deeds", partial(Deeds, stretch=WEAK))
    qapp.setQuitOnLastWindowClosed(False)
    begun = Program(qapp, Settings.load(), path, lambda _path: None)
    begun.begin()
    begun.unlock.activateWindow()
    hands.until(begun.unlock.passphrase.passphrase.edit.hasFocus)
    hands.type(PASSPHRASE)
    hands.press("Return")
    hands.until(lambda: getattr(begun.unlock.page, "buttons", None))
    hands.until(lambda: hands.at in begun.unlock.page.buttons)
    hands.press("Return")
    hands.until(lambda: begun.window is not None and begun.window.isVisible())
    begun.window.activateWindow()
    hands.until(begun.window.isActiveWindow)
    yield begun
    if begun.window.isVisible():
        begun.window.close()


@pytest.fixture
def titles(qapp: QApplication) -> Iterator[set[str]]:
    watching = Titles()
    qapp.installEventFilter(watching)
    yield watching.borne
    qapp.removeEventFilter(watching)


def add_her(program: Program, hands) -> UUID:
    hands.press("Alt+W")  # Add the first woman
    hands.until(lambda: program.window.place.page == "new_woman")
    her = program.window.leaf("new_woman").widget.her
    hands.into(her.fields["first_name"])
    hands.type(NAME)
    hands.into(her.fields["last_name"])
    hands.type(SURNAME)
    hands.press("Ctrl+Return")
    hands.until(lambda: program.window.place.page == "record")
    return UUID(program.window.place.facts["woman"])


def note_her_phone(program: Program, hands) -> None:
    page = program.window.leaf("record").widget
    page.go_to("herself")
    hands.until(lambda: page._made["herself"].pane.form is not None)
    phone = page._made["herself"].pane.form.fields["phone"].typing.line
    phone.setFocus()
    hands.until(phone.hasFocus)
    hands.type(PHONE)
    hands.press("Ctrl+Return")


def write_of_her(program: Program, hands, words: str) -> None:
    hands.press("Ctrl+N")
    hands.until(lambda: program.window.place.page == "contact")
    form = program.window.leaf("contact").widget.pane.form
    hands.until(lambda: form.fields["mode"].isAncestorOf(hands.at))
    hands.type("w")
    hands.into(form.fields["summary"])
    hands.type(words)


def test_the_search_of_these_tests_finds_what_lies_open(tmp_path: Path):
    (tmp_path / "a").mkdir()
    (tmp_path / "a" / "open.txt").write_text(f"she is {NAME.upper()}", "utf-8")
    (tmp_path / "wide.bin").write_bytes(PHONE.encode("utf-16-le"))
    (tmp_path / "clean.txt").write_text("nobody", "utf-8")

    assert leaks(tmp_path) == {"a/open.txt": [NAME], "wide.bin": [PHONE]}


@pytest.mark.qt_log_ignore("Keyboard event not accepted")  # the release of a key that has locked its window
def test_what_is_typed_in_the_window_stands_in_clear_nowhere(
    program: Program, titles: set[str], hands, tmp_path: Path, capfd: pytest.CaptureFixture[str]
):
    woman = add_her(program, hands)
    note_her_phone(program, hands)
    write_of_her(program, hands, NOTE)
    hands.press("Ctrl+Return")
    hands.until(lambda: program.window.place.page == "record")
    hands.press("Ctrl+F")
    hands.type(NAME)
    hands.until(lambda: program.window.leaf("women").widget.chosen() == woman)
    hands.press("Return")
    hands.until(lambda: program.window.place.page == "record")
    write_of_her(program, hands, HALF)
    program.window.flush()
    try:
        raise ValueError(f"{NAME} {PHONE}")
    except ValueError as problem:
        Surprises(data_dir(), lambda sentence: print(sentence))(ValueError, problem, problem.__traceback__)

    with program.window.desk.reading() as rows:
        assert (rows.get(Woman, woman).last_name, rows.get(Woman, woman).phone) == (SURNAME, PHONE)
        assert [each.summary for each in rows.of_woman(Contact, woman)] == [NOTE]
    assert [each.body["summary"] for each in program.window.desk.drafts.all()] == [HALF]
    assert list(data_dir().glob("*-wal"))
    assert (data_dir() / "crashes.txt").is_file()
    assert leaks(tmp_path) == {}

    hands.press("Ctrl+L")
    hands.until(lambda: not program.window.isVisible())
    assert leaks(tmp_path) == {}
    said = capfd.readouterr()
    assert sung_in((said.out + said.err).encode()) == []
    assert titles
    assert sung_in(" ".join(titles).encode()) == []


@pytest.fixture
def command(tmp_path: Path, own_temporary: Path) -> Callable[..., tuple[int, str]]:
    """Runs the program without a window, as one of its own: its exit status, and all that it said."""
    folder = tmp_path / "desk"
    folder.mkdir()
    (folder / "passphrase").write_text(PASSPHRASE, "utf-8")

    def run(*words: object) -> tuple[int, str]:
        done = subprocess.run(
            [sys.executable, "-m", "pause_desktop", *map(str, words)],
            cwd=folder, capture_output=True, text=True, check=False, stdin=subprocess.DEVNULL,
            env={**os.environ, "PAUSE_PASSPHRASE_FILE": str(folder / "passphrase")},
        )  # fmt: skip
        return done.returncode, done.stdout + done.stderr

    return run


@pytest.fixture
def sheets(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Spreadsheets of hers, outside the folders that are searched; one row of them cannot be read."""
    folder = tmp_path_factory.mktemp("sheets")
    (folder / "women.csv").write_text(
        "reference,first_name,last_name,phone,date_of_birth\n"
        f"RP-1,{NAME},{SURNAME},{PHONE},1994-02-14\nRP-2,{NAME},{SURNAME},{PHONE},{PHONE}\n", "utf-8",
    )  # fmt: skip
    (folder / "contacts.csv").write_text(
        f"woman,on,mode,outcome,summary\nRP-1,2024-03-04,walk,attended,{NOTE}\nRP-1,{NOTE},walk,attended,{HALF}\n",
        "utf-8",
    )
    return folder


def test_what_the_command_line_brings_in_stands_in_clear_nowhere(command, sheets: Path, tmp_path: Path):
    said = [
        command("create", "p.pause", "--practice", "Larkfield", "--lead", "Ines Moreau"),
        command("import", "p.pause", sheets),
        command("check", "p.pause"),
        command("figures", "p.pause", "--as-at", "2024-06-30"),
        command("report", "p.pause", "--as-at", "2024-06-30", "-o", "summary.pdf"),
        command("backup", "p.pause", "kept"),
        command("import", "missing.pause", sheets),
    ]

    assert [status for status, _ in said] == [0, 1, 0, 0, 0, 0, 1]  # rows were refused, and the others came in
    assert "women.csv" in said[1][1]
    assert "date_of_birth" in said[1][1]
    assert sung_in(" ".join(words for _, words in said).encode()) == []
    assert leaks(tmp_path) == {}
    status, found = command("search", "p.pause", NAME)
    assert (status, found.startswith("RP-1")) == (0, True)  # she is in there
    assert sung_in(found.encode()) == []
