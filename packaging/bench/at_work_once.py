"""The open window at work, in a process of its own: `FILE KEY [PART…]`; prints the 95th percentile of each deed.

Each deed takes turns with a bare one: a QPlainTextEdit or QLineEdit alone in a window, the same rows read as plain
tuples, one row put into SQLCipher and committed.
"""

import json
import os
import random
import sys
import tempfile
import time
from collections.abc import Callable
from pathlib import Path
from uuid import UUID

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

from practices import UNTIL, WORDS
from PySide6.QtCore import QEvent, QObject
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLineEdit, QPlainTextEdit, QWidget
from sqlcipher3 import dbapi2

from pause_desktop.gui.look.theme import Look
from pause_desktop.gui.main_window import MainWindow
from pause_desktop.gui.opening import LATER, lay_desk, open_window
from pause_desktop.gui.places import Place
from pause_desktop.gui.tasks import Tasks
from pause_desktop.records.tables import TABLES
from pause_desktop.settings import Settings
from pause_desktop.store.draft_writer import DraftWriter
from pause_desktop.store.practice_file import PracticeFile

TYPED = " ".join(WORDS)
_CALM = 0.03
"""Seconds after which nothing of an earlier deed waits to be painted any more."""

Deed = Callable[[], object]


class Painted(QObject):
    """Sees when a widget has been asked to paint itself."""

    def __init__(self, widget: QWidget) -> None:
        super().__init__(widget)
        self.seen = False
        self.at = 0.0
        widget.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:  # noqa: N802
        if event.type() == QEvent.Type.Paint and not self.seen:
            self.seen, self.at = True, time.perf_counter()
        return False

    def begun(self, deed: Deed) -> float:
        """Seconds from a deed to the painting that follows it; the field itself is painted in a blink."""
        begin = time.perf_counter()
        self.after(deed)
        return self.at - begin

    def after(self, deed: Deed) -> float:
        """Seconds from a deed to the end of the painting that follows it."""
        self.seen = False
        begin = time.perf_counter()
        deed()
        while not self.seen and time.perf_counter() - begin < 1:
            QApplication.processEvents()
        return time.perf_counter() - begin


def late(values: list[float]) -> float:
    """The 95th percentile."""
    return sorted(values)[int(len(values) * 0.95)]


def turns(name: str, ours: Callable[[int], float], bare: Callable[[int], float], runs: int, warm: int = 5) -> None:
    """Prints both sides of so many deeds; of each the best of three in turns counts, for hiccups of the machine."""
    found: tuple[list[float], list[float]] = ([], [])
    for at in range(warm + runs):
        tried: tuple[list[float], list[float]] = ([], [])
        for _ in range(3):
            for values, deed in zip(tried, (ours, bare), strict=True):
                values.append(deed(at))
                quiet(_CALM)
        if at >= warm:
            for values, best in zip(found, tried, strict=True):
                values.append(min(best))
    print(f"{name}={late(found[0]):.6f} {name}_bare={late(found[1]):.6f}", flush=True)


def quiet(seconds: float) -> None:
    """Lets everything that is due be done, so that no deed pays for another."""
    end = time.perf_counter() + seconds
    while True:
        QApplication.processEvents()
        if time.perf_counter() >= end:
            return


def alone(widget: QWidget) -> QWidget:
    """A bare widget in a window of its own."""
    widget.resize(900, 400)
    widget.show()
    quiet(0.05)
    return widget


def summary(window: MainWindow, women: list[UUID]) -> None:
    """Letters typed into the summary of a contact, against a bare QPlainTextEdit."""
    window.begin_contact(women[0])
    field = window.leaf("contact").widget.pane.form.fields["summary"].typing.area
    plain = alone(QPlainTextEdit())
    _letters("summary", window, field, field.viewport(), plain, plain.viewport())


def search(window: MainWindow, _women: list[UUID]) -> None:
    """Letters typed into the search of the women, which is cleared after each word, against a bare QLineEdit."""
    window.go(Place("women"))
    field, plain = window.leaf("women").widget.sought, alone(QLineEdit())
    _letters("search", window, field, field, plain, plain, clear=True)


def _letters(
    name: str, window: MainWindow, field: QWidget, seen: QWidget, plain: QWidget, bare: QWidget, clear: bool = False
) -> None:  # fmt: skip
    ours, theirs = Painted(seen), Painted(bare)

    def turn(widget: QWidget, top: QWidget, painted: Painted, at: int) -> float:
        letter = TYPED[at % len(TYPED)]
        if clear and letter == " ":
            widget.clear()  # type: ignore[attr-defined]
            quiet(0.05)
        top.activateWindow()
        widget.setFocus()
        quiet(_CALM)
        return painted.begun(lambda: QTest.keyClick(widget, letter))

    turns(name, lambda at: turn(field, window, ours, at), lambda at: turn(plain, plain, theirs, at), 120)
    plain.close()
    if clear:
        field.clear()  # type: ignore[attr-defined]


def record(window: MainWindow, women: list[UUID]) -> None:
    """From the press that opens a record to its painting, against a read of the same rows as plain tuples."""
    practice, chance = window.desk.practice, random.Random(5)
    hers = [table for table, model in TABLES.items() if model.belongs == "woman"]
    asked = [chance.choice(women) for _ in range(200)]
    page = Painted(window.leaf("record").widget)

    def ours(at: int) -> float:
        window.go(Place("women"))
        quiet(0.02)
        return page.after(lambda: window.open_record(asked[at]))

    def bare(at: int) -> float:
        begin = time.perf_counter()
        with practice.reading() as rows:
            for table in hers:
                rows.connection.execute(f'SELECT * FROM "{table}" WHERE woman = ?', (asked[at].hex,)).fetchall()
        return time.perf_counter() - begin

    turns("record", ours, bare, 60)


def drafts(window: MainWindow, women: list[UUID]) -> None:
    """A draft of a contact with a long summary: its writing on the writer's thread, its snapshot on this one."""
    window.begin_contact(women[1])
    pane = window.leaf("contact").widget.pane
    pane.form.fields["summary"].typing.area.setPlainText(TYPED * 8)
    wrote: list[float] = []
    tried = DraftWriter._try

    def timed(writer: DraftWriter) -> None:
        begin = time.perf_counter()
        tried(writer)
        wrote.append(time.perf_counter() - begin)

    DraftWriter._try = timed  # type: ignore[method-assign]
    beside = Path(tempfile.mkdtemp(dir=window.desk.practice.path.parent)) / "bare.db"
    raw = dbapi2.connect(str(beside), isolation_level=None)
    raw.set_key(b"x'" + b"ab" * 32 + b"'")
    raw.execute("PRAGMA journal_mode = WAL")
    raw.execute("PRAGMA synchronous = FULL")
    raw.execute("CREATE TABLE draft (key TEXT PRIMARY KEY, body TEXT)")
    body = json.dumps(pane._body())

    def ours(_at: int) -> float:
        before = len(wrote)
        pane.keeper.touch()
        pane.keeper.flush()
        window.desk.drafts.wait()
        while len(wrote) == before:
            quiet(0)
        return wrote[-1]

    def bare(_at: int) -> float:
        begin = time.perf_counter()
        raw.execute("BEGIN IMMEDIATE")
        raw.execute("INSERT OR REPLACE INTO draft VALUES ('a', ?)", (body,))
        raw.execute("COMMIT")
        return time.perf_counter() - begin

    turns("draft", ours, bare, 100)

    def snapshot(_at: int) -> float:
        pane.keeper.touch()
        taken = _seconds(pane.keeper.flush)
        window.desk.drafts.wait()
        return taken

    turns("snapshot", snapshot, lambda _at: _seconds(lambda: json.dumps(pane._body())), 100)


def _seconds(deed: Deed) -> float:
    begin = time.perf_counter()
    deed()
    return time.perf_counter() - begin


PARTS = {"summary": summary, "search": search, "record": record, "drafts": drafts}


def main(file: str, key: str, *parts: str) -> None:
    app = QApplication([])
    Look().put_on(app)
    for page in LATER:
        __import__(page)
    practice = PracticeFile(Path(file), bytes.fromhex(key))
    with practice.reading() as rows:
        lead = rows.connection.execute("SELECT id FROM workers WHERE role = 'practice_lead'").fetchone()[0]
        women = [UUID(each) for (each,) in rows.pick("women", "id")]
    desk = lay_desk(practice, UUID(lead), Settings(), Tasks(app), lambda: UNTIL)
    window = open_window(desk, Path(file).parent / "elsewhere")
    window.resize(1366, 768)
    window.show()
    window.go(Place("women"))
    quiet(3)
    for part in parts or PARTS:
        PARTS[part](window, women)
    sys.stdout.flush()
    os._exit(0)


if __name__ == "__main__":
    main(*sys.argv[1:])
