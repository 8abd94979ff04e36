"""A dialog that makes one paper about her, writes it where the worker says, and offers to open it."""

from collections.abc import Callable
from pathlib import Path
from uuid import UUID

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QDialog, QWidget

from pause_desktop.gui.desk import Desk
from pause_desktop.gui.language import tr
from pause_desktop.gui.look.parts import button, set_role, text
from pause_desktop.gui.paper import Ask, ask_where, open_paper, print_paper

NOT_ENCRYPTED = tr("It was written. A paper is not encrypted: see that it gets into the right hands.")


class PaperDialog(QDialog):
    """`file` names nobody, `what` is what the audit calls it; each kind lays itself out and makes its bytes."""

    file, what = "paper.pdf", "paper"

    def __init__(self, desk: Desk, woman: UUID, parent: QWidget, *, ask: Ask = ask_where) -> None:
        super().__init__(parent)
        self.desk, self._woman, self._ask = desk, woman, ask
        self._written: Path | None = None
        self.setWindowTitle("Pause Desktop")
        self.setWindowModality(Qt.WindowModality.WindowModal)
        self.said = text("", "strong", wrap=True)
        self.said.hide()
        self.make = button(tr("&Print…"), "primary", "printer")
        self.make.setDefault(True)
        self.open_it = button(tr("&Open it"), "plain")
        self.leave = button(tr("&Close"), "quiet")
        self.open_it.hide()
        self.make.clicked.connect(self._print)
        self.open_it.clicked.connect(lambda: self._written and open_paper(self._written))
        self.leave.clicked.connect(self.reject)
        for keys, deed in (("Ctrl+L", self._lock), ("F9", self._cover)):
            QShortcut(QKeySequence(keys), self).activated.connect(deed)

    def _lock(self) -> None:
        """Locks the program, as from everywhere: the keys of the window do not reach over a dialog."""
        from pause_desktop.gui.main_window import MainWindow

        over = self.parentWidget()
        window = over.window() if over is not None else None
        if isinstance(window, MainWindow):
            window.lock()

    def _cover(self) -> None:
        """Turns the curtain; the dialog would have to be laid anew behind it, so it goes."""
        self.reject()
        self.desk.draw_curtain(not self.desk.curtain)

    def paper(self) -> Callable[[], bytes]:
        """What makes the paper as it was asked for, away from the window's thread."""
        raise NotImplementedError

    def say(self, words: str, tone: str | None = None) -> None:
        """Says something above the buttons."""
        self.said.setText(words)
        self.said.setVisible(bool(words))
        set_role(self.said, tone=tone)
        self._make_room()

    def _make_room(self) -> None:
        """Grows by what is said now: a dialog squeezes its other words rather than grow by itself."""
        layout = self.layout()
        if layout is not None:
            layout.activate()
            needed = max(layout.minimumHeightForWidth(self.width()), layout.minimumSize().height())
            self.resize(self.width(), max(self.height(), needed))

    def _print(self) -> None:
        def failed(words: str) -> None:
            self.say(words, "danger")

        print_paper(
            self,
            self.desk,
            self.paper(),
            self.file,
            self.what,
            self._done,
            failed,
            woman=self._woman,
            ask=self._ask,
        )

    def _done(self, path: Path) -> None:
        self._written = path
        self.say(NOT_ENCRYPTED)
        self.open_it.show()
