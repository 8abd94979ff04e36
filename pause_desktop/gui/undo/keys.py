"""Ctrl+Z and Ctrl+Shift+Z in the window: first the typing in the field with the keyboard, then what was saved."""

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QObject
from PySide6.QtGui import QKeyEvent, QKeySequence, QShortcut
from PySide6.QtWidgets import (
    QAbstractSpinBox,
    QApplication,
    QComboBox,
    QLineEdit,
    QPlainTextEdit,
    QTextEdit,
    QWidget,
)
from shiboken6 import isValid

from pause_desktop.errors import UserError
from pause_desktop.gui.language import tr
from pause_desktop.gui.undo.wording import said
from pause_desktop.store import undoing
from pause_desktop.store.fold import OpId
from pause_desktop.store.undoing import Back
from pause_desktop.store.writing import Writing

if TYPE_CHECKING:
    from uuid import UUID

    from pause_desktop.gui.main_window import MainWindow

BACK, AGAIN = "Ctrl+Z", "Ctrl+Shift+Z"


class UndoKeys(QObject):
    """Takes back what the worker saved last, on whatever page, and says what it was."""

    def __init__(self, window: "MainWindow") -> None:
        super().__init__(window)
        self._desk, self._whisper = window.desk, window.whisper
        for keys, deed in ((BACK, self.take_back), (AGAIN, self.bring_again)):
            QShortcut(QKeySequence(keys), window).activated.connect(deed)
        self._field: QWidget | None = None
        app = QApplication.instance()
        assert isinstance(app, QApplication)
        app.focusChanged.connect(self._follow)

    def take_back(self) -> None:
        """Takes back the latest save of who sits here, or says why it cannot be."""
        self._do(undoing.undo)

    def bring_again(self) -> None:
        """Brings again what was taken back last, or says why it cannot be."""
        self._do(undoing.redo)

    def take_back_change(self, stream: "UUID", name: OpId) -> None:
        """Takes back one change of a woman's history, whoever made it, or says why it cannot be."""
        self._do(lambda change: undoing.undo_change(change, stream, name))

    def _do(self, deed: Callable[[Writing], list[Back]]) -> None:
        desk = self._desk
        try:
            backs = desk.save(deed)
        except UserError as refused:
            self._whisper.say(tr(refused), glyph=("circle-alert", "warn"))
            return
        with desk.reading() as rows:
            words = said(rows, backs, desk.worker.id, desk.today())
        self._whisper.say(f"{words} {self._then(backs)}", glyph=("undo-2", "good"))

    def _then(self, backs: list[Back]) -> str:
        """Which key turns it round: what was taken back in History is a change like any other, on top of them."""
        if list(self._desk.in_reach().again) == self._desk.saved:
            return tr("{keys} brings it again.", keys=AGAIN)
        if backs[-1].again:
            return tr("{keys} takes it back.", keys=BACK)
        return tr("{keys} brings it again.", keys=BACK)

    # --- the field with the keyboard -------------------------------------------------------------------------

    def _follow(self, _old: QWidget | None, new: QWidget | None) -> None:
        """Watches the field that has the keyboard, and no other: every event costs something."""
        if self._field is not None and isValid(self._field):
            self._field.removeEventFilter(self)
        self._field = new if typing_of(new) is not None else None
        if self._field is not None:
            self._field.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Leaves a key to the window where the field, which would swallow it, has no typing of its own to undo."""
        if event.type() == QEvent.Type.ShortcutOverride and isinstance(event, QKeyEvent):
            typing = typing_of(self._field)
            keys = QKeySequence(event.keyCombination()).toString(QKeySequence.SequenceFormat.PortableText)
            if typing is not None and ((keys == BACK and not typing[0]) or (keys == AGAIN and not typing[1])):
                event.ignore()
                return True
        return False


def typing_of(widget: QWidget | None) -> tuple[bool, bool] | None:
    """Whether typing in a field can be undone and done again; None where nothing is typed.

    A field that hides what is typed, as for a passphrase, keeps the keys to itself.
    """
    if isinstance(widget, QAbstractSpinBox | QComboBox):
        widget = widget.findChild(QLineEdit)
    if isinstance(widget, QLineEdit):
        if widget.echoMode() != QLineEdit.EchoMode.Normal:
            return True, True
        return widget.isUndoAvailable(), widget.isRedoAvailable()
    if isinstance(widget, QTextEdit | QPlainTextEdit):
        document = widget.document()
        return not widget.isReadOnly() and document.isUndoAvailable(), (
            not widget.isReadOnly() and document.isRedoAvailable()
        )
    return None
