"""Shows how far long work has come, with a Cancel that leaves nothing half done."""

from PySide6.QtCore import Qt, QTimer
from PySide6.QtGui import QCloseEvent
from PySide6.QtWidgets import QDialog, QProgressBar, QWidget

from pause_desktop.gui.language import tr
from pause_desktop.gui.look.parts import button, text
from pause_desktop.gui.look.rows import H, V
from pause_desktop.gui.look.theme import look_of
from pause_desktop.gui.tasks import Task

_BLINK = 300
"""Milliseconds before it appears: what is done sooner needs no window."""


class ProgressDialog(QDialog):
    """A title, what is being done, a bar and Cancel; it goes when the work ends, however it ends."""

    def __init__(self, title: str, task: Task, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle(title)
        self.setWindowModality(Qt.WindowModality.WindowModal)
        self._task = task
        self.words = text(tr("Starting…"), "soft", wrap=True)
        self.words.setMinimumHeight(look_of().px(44))
        self.words.setAlignment(Qt.AlignmentFlag.AlignTop | Qt.AlignmentFlag.AlignLeft)
        self.bar = QProgressBar()
        self.bar.setRange(0, 0)
        self.bar.setTextVisible(False)
        self.bar.setAccessibleName(title)
        self.cancel = button(tr("&Cancel"))
        self.cancel.clicked.connect(self.reject)
        self.setLayout(
            V(text(title, "section"), 4, self.words, self.bar, 12, H(None, self.cancel), gap=8, m=(24, 20, 24, 20))
        )
        self.setMinimumWidth(look_of().px(440))
        task.progressed.connect(self._show)
        task.ended.connect(self._leave)
        self._soon = QTimer(self)
        self._soon.setSingleShot(True)
        self._soon.timeout.connect(self._appear)
        self._soon.start(_BLINK)

    def _appear(self) -> None:
        if not self._task.over:
            self.show()

    def _show(self, done: int, total: int, words: str) -> None:
        # Qt counts a bar in 32-bit steps, and work may count bytes.
        self.bar.setRange(0, 1000 if total else 0)
        self.bar.setValue(round(1000 * done / total) if total else 0)
        if words and self.cancel.isEnabled():
            self.words.setText(words)

    def reject(self) -> None:
        """Asks the work to stop and waits for it, because it is still putting things back."""
        if self._task.over:
            super().reject()
            return
        self.cancel.setEnabled(False)
        self.words.setText(tr("Stopping, and putting everything back as it was…"))
        self._task.cancel()

    def closeEvent(self, event: QCloseEvent) -> None:
        """The window's own cross is Cancel too."""
        if self._task.over:
            super().closeEvent(event)
        else:
            event.ignore()
            self.reject()

    def _leave(self) -> None:
        self._soon.stop()
        self.accept()
        self.deleteLater()
