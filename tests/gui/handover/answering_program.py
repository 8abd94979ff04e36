"""Run in a process of its own: hands the laptop over, answers twice, says when the file has it, and goes on.

python answering_program.py FILE KEY WOMAN
"""

import datetime as dt
import sys
from pathlib import Path
from uuid import UUID

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from pause_desktop.gui.handover.page import HandoverPage
from pause_desktop.gui.look.theme import Look
from pause_desktop.gui.opening import lay_desk, open_window
from pause_desktop.gui.places import Place
from pause_desktop.gui.tasks import Tasks
from pause_desktop.settings import Settings
from pause_desktop.store.practice_file import PracticeFile

TODAY = dt.date(2026, 5, 14)


def main(path: Path, key: bytes, woman: UUID) -> None:
    app = QApplication(sys.argv[:1])
    Look().put_on(app)
    practice = PracticeFile(path, key)
    with practice.reading() as rows:
        lead = rows.connection.execute("SELECT id FROM workers WHERE role = 'practice_lead'").fetchone()[0]
    desk = lay_desk(practice, UUID(lead), Settings(), Tasks(app), lambda: TODAY)
    desk.preferences.put("pin asked", True)
    window = open_window(desk, path.parent / "elsewhere")
    window.show()
    window.go(Place("record", {"woman": woman.hex}))  # where she was before: not where the program comes back to
    window.go(Place("handover", {"woman": woman.hex}))
    page = window.leaf("handover").widget
    assert isinstance(page, HandoverPage)
    page.part.form.fields["time_point"].typing.put("month_9")  # type: ignore[union-attr]
    page.go.click()
    screen = page.her_screen
    assert screen is not None
    for key_ in (Qt.Key.Key_4, Qt.Key.Key_Return, Qt.Key.Key_2):
        QTest.keyClick(screen.focusWidget() or screen, key_)
    while page.keeper.waiting:
        app.processEvents()
    print("kept", flush=True)
    app.exec()


if __name__ == "__main__":
    main(Path(sys.argv[1]), bytes.fromhex(sys.argv[2]), UUID(sys.argv[3]))
