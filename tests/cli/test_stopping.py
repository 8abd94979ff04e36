"""Programs that are stopped, killed or started twice on their way: everything is there, or nothing."""

import os
import signal
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest

if sys.platform != "win32":
    import pty

pytestmark = pytest.mark.skipif(sys.platform == "win32", reason="signals and terminals of POSIX")

WOMEN = 1_500


@pytest.fixture
def many(filled) -> Path:
    """Sheets that take long enough to be interrupted."""
    women = "".join(f"LF-{number},Name {number}\n" for number in range(1000, 1000 + WOMEN))
    contacts = "".join(
        f"LF-{number},Tom Ashby,2024-0{month}-03,10:00,30,walk,attended,Walked and talked.\n"
        for number in range(1000, 1000 + WOMEN)
        for month in (3, 4, 5)
    )
    return filled.sheets(
        women="reference,first_name\n" + women,
        contacts="woman,worker,on,started_at,minutes,mode,outcome,summary\n" + contacts,
    )


def _listening() -> None:
    """Ctrl-C is heard, also where the tests themselves run in the background and were told not to."""
    signal.signal(signal.SIGINT, signal.SIG_DFL)


class Watched:
    """A program whose standard error is a terminal, so that its progress can be read."""

    def __init__(self, command: list[str], **options) -> None:
        self._screen, terminal = pty.openpty()
        self.running = subprocess.Popen(
            command,
            stdin=subprocess.DEVNULL,
            stdout=subprocess.PIPE,
            stderr=terminal,
            preexec_fn=_listening,
            **options,
        )
        os.close(terminal)
        self.seen = b""

    def until(self, words: bytes) -> None:
        """Reads its progress up to some words."""
        while words not in self.seen:
            self.seen += os.read(self._screen, 1000)

    def ended(self) -> tuple[int, str, str]:
        """How it ended: its status, and all that it said."""
        out = self.running.stdout.read() if self.running.stdout else b""
        status = self.running.wait()
        try:
            while more := os.read(self._screen, 1000):
                self.seen += more
        except OSError:  # the other end of the terminal is closed
            pass
        os.close(self._screen)
        if self.running.stdout:
            self.running.stdout.close()
        return status, out.decode(), self.seen.decode()


@pytest.fixture
def importing(filled, many) -> Iterator[Watched]:
    """A large import on its way."""
    watched = Watched(filled.command("import", "p.pause", many))
    yield watched
    if watched.running.poll() is None:
        watched.running.kill()
        watched.ended()


@pytest.mark.parametrize("moment", [b"Reading contacts.csv", b"Writing women", b"Writing contacts"])
def test_an_import_that_is_killed_leaves_everything_or_nothing(filled, many, importing, moment):
    before = filled.contents()["p.pause"]
    importing.until(moment)
    importing.running.kill()
    assert importing.ended()[0] == -signal.SIGKILL
    assert filled.contents()["p.pause"] == before
    filled("check", "p.pause").done()
    filled("show", "p.pause", "LF-1000").refused()
    done = filled("import", "p.pause", many).done()
    assert done.out == f"Rows: {4 * WOMEN:,} new, 0 changed, 0 unchanged, 0 refused.\n"
    filled("check", "p.pause").done()


@pytest.mark.parametrize("moment", [b"Reading women.csv", b"Writing women"])
def test_ctrl_c_during_an_import_undoes_it_and_says_so(filled, importing, moment):
    importing.until(moment)
    importing.running.send_signal(signal.SIGINT)
    status, out, seen = importing.ended()
    assert (status, out) == (1, "")
    assert seen.splitlines()[-1].rpartition("\r")[2].strip() == "Stopped. Nothing half done was left."
    assert "Traceback" not in seen
    filled("check", "p.pause").done()
    filled("show", "p.pause", "LF-1000").refused()
    assert not [name for name in filled.contents() if name.endswith(("-wal", "-shm", ".lock", ".part"))]


def test_two_imports_at_once_are_one_after_the_other_or_one_refused(filled, importing, many):
    importing.until(b"Writing women")
    importing.running.send_signal(signal.SIGSTOP)
    filled("import", "p.pause", many).refused("p.pause is open in another window of this program.")
    importing.running.send_signal(signal.SIGCONT)
    status, out, _ = importing.ended()
    assert (status, out) == (0, f"Rows: {4 * WOMEN:,} new, 0 changed, 0 unchanged, 0 refused.\n")
    done = filled("import", "p.pause", many, "--json").done()
    assert (done.json["new"], done.json["changed"]) == (0, 0)


def test_progress_is_drawn_where_somebody_looks_and_wiped_at_the_end(importing):
    status, _, seen = importing.ended()
    assert status == 0
    assert "[##############################] 100%" in seen
    assert seen.rpartition("\r")[2] == ""
    last_drawn = seen.rstrip("\r").rpartition("\r")[2]
    assert last_drawn.strip() == ""


@pytest.mark.parametrize("words", [("demo", "d.pause", "--women", "300"), ("create", "d.pause", "--practice", "D")])
def test_a_practice_that_is_stopped_while_it_is_made_leaves_no_file(empty, words):
    made = Watched(empty.command(*words))
    if words[0] == "demo":
        made.until(b"Inventing women")
    made.running.send_signal(signal.SIGINT)
    status, out, _ = made.ended()
    assert out == ""
    assert status in (1, -signal.SIGINT, 130)  # before Python has begun, it is Python's own
    assert not [name for name in empty.contents() if "pause" in name]


@pytest.mark.parametrize("moment", [b"Copying every page", b"Checking the copy"])
def test_a_backup_that_is_killed_leaves_no_backup(filled, moment):
    made = Watched(filled.command("backup", "p.pause", "b.pause"))
    made.until(moment)
    made.running.kill()
    made.ended()
    if not Path("b.pause").exists():
        filled("backup", "p.pause", "b.pause").done()
    filled("check", "b.pause").done()
    filled("check", "p.pause").done()


def test_a_reader_that_goes_away_is_no_reason_to_complain(filled):
    running = subprocess.Popen(
        filled.command("show", "p.pause", "LF-01", "--json"), stdout=subprocess.PIPE, stderr=subprocess.PIPE
    )
    assert running.stdout
    assert running.stderr
    running.stdout.close()
    said = running.stderr.read()
    running.stderr.close()
    assert (running.wait(), said) == (1, b"")


@pytest.mark.parametrize("locale", ["C", "en_GB.ISO-8859-1", "C.UTF-8"])
def test_every_name_is_printed_whatever_the_terminal_speaks(filled, locale):
    environment = {**os.environ, "LC_ALL": locale, "PYTHONIOENCODING": "", "PYTHONUTF8": "0"}
    done = filled.program("show", "p.pause", "LF-04", env=environment).done()
    assert "First name نور" in done.out
