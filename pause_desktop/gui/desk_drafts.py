"""The drafts on the desk: written by a thread of their own, told of on the window's."""

from PySide6.QtCore import QObject, Qt, Signal

from pause_desktop.errors import UserError
from pause_desktop.store.draft_writer import DraftWriter, Told
from pause_desktop.store.practice_file import PracticeFile


class DeskDrafts(QObject):
    """What a `DraftWriter` does, by the same names; `told` says on the window's thread how each try went."""

    told = Signal(object)
    _from_writer = Signal(object)

    def __init__(self, practice: PracticeFile) -> None:
        super().__init__()
        self._bug: type[Exception] | None = None
        self.over = False
        """Whether the practice is closed, or about to be: nothing is kept or told any more."""
        self._from_writer.connect(self._hear, Qt.ConnectionType.QueuedConnection)
        self._writer = writer = DraftWriter(practice, self._from_writer.emit)
        self.keep, self.drop, self.wait = writer.keep, writer.drop, writer.wait
        practice.before_closing(self._fall_silent)
        self.get, self.all, self.keys = writer.get, writer.all, writer.keys

    @property
    def trouble(self) -> Exception | None:
        """Why drafts cannot be written now; None where they can."""
        return self._writer.trouble

    def _fall_silent(self) -> None:
        """Tells nobody any more: those who hear it read the file, which is about to be closed."""
        self.over = True

    def _hear(self, told: Told) -> None:
        if self.over:
            return
        self.told.emit(told)
        known, self._bug = self._bug, None
        if told.trouble is not None and not isinstance(told.trouble, UserError):
            self._bug = type(told.trouble)
            if self._bug is not known:  # tried again and again, it is the same bug
                raise told.trouble
