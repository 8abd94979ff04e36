"""The women's page over one file, in a process of its own: `women_once.py FILE`; prints what it saw, in seconds.

Of each deed the CPU time of the window's thread (`key`), which other programs of this machine do not lengthen, and
the time by the clock (`key_wall`), which is what a person waits on a machine as busy as this one is.
"""

import gc
import os
import random
import sys
import time
from collections.abc import Callable, Iterable
from pathlib import Path
from uuid import UUID

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

from practices import PASSPHRASE, UNTIL
from PySide6.QtWidgets import QApplication

from pause_desktop.gui.look.theme import Look
from pause_desktop.gui.opening import lay_desk
from pause_desktop.gui.tasks import Tasks
from pause_desktop.gui.women_page import WomenPage
from pause_desktop.records.likeness import Person
from pause_desktop.settings import Settings
from pause_desktop.store.keyslots import KeyFile
from pause_desktop.store.practice_file import PracticeFile
from pause_desktop.store.resembling import everybody


def main(file: Path) -> None:
    """Types, sorts and scrolls as a person does, each to the painted table."""
    app = QApplication([])
    Look("light", 1.0).put_on(app)
    practice = PracticeFile(file, KeyFile.load(file).open_with_passphrase(PASSPHRASE))
    tasks = Tasks(app)
    with practice.reading() as rows:
        worker = UUID(rows.pick("workers", "id")[0][0])
        on_file = everybody(rows).on_file
    page = WomenPage(lay_desk(practice, worker, Settings(), tasks, lambda: UNTIL))
    page.resize(1270, 768)
    page.show()
    while tasks.busy:
        app.processEvents()

    gc.freeze()  # as the program does once everything is loaded

    def painted(deed: Callable[[], object]) -> tuple[float, float]:
        cpu, wall = time.thread_time(), time.perf_counter()
        deed()
        page.table.viewport().repaint()
        return time.thread_time() - cpu, time.perf_counter() - wall

    def late(values: Iterable[float]) -> float:
        ordered = sorted(values)
        return ordered[int(len(ordered) * 0.95)]

    chance, lines = random.Random(3), page._everybody.lines
    typed = [
        name[:at] for name in (chance.choice(lines).name[:7] for _ in range(50)) for at in range(1, len(name) + 1)
    ]
    keys = [painted(lambda words=words: page.sought.setText(words)) for words in typed]
    page.sought.clear()
    sorts = [painted(lambda name=name: page.sort.sort_by(name)) for name in page.columns * 3]
    bar = page.table.verticalScrollBar()
    scrolls = [painted(lambda at=at: bar.setValue(at * bar.maximum() // 100)) for at in range(100)]
    alike = [
        painted(lambda her=her: on_file.like(Person(her.first_name, her.last_name, "", UNTIL)))
        for her in chance.sample(lines, 200)
    ]
    found = {"key": keys, "sort": sorts, "scroll": scrolls, "alike": alike}
    for name, each in found.items():
        cpu, wall = (late(side) for side in zip(*each, strict=True))
        print(f"{name}={cpu:.5f} {name}_wall={wall:.5f}")
    sys.stdout.flush()
    os._exit(0)


if __name__ == "__main__":
    main(Path(sys.argv[1]))
