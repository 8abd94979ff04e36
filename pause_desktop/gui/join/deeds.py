"""Joining and parting from her record: in its menu, and where a woman on file resembles her."""

from collections.abc import Sequence
from functools import partial
from typing import TYPE_CHECKING
from uuid import UUID

from PySide6.QtCore import QObject
from PySide6.QtGui import QAction, QKeySequence, QShortcut
from PySide6.QtWidgets import QDialog

from pause_desktop.errors import UserError
from pause_desktop.gui.join.asking import OtherRecord
from pause_desktop.gui.join.dialog import JoinDialog, part
from pause_desktop.gui.join.drafts import follow
from pause_desktop.gui.language import tr
from pause_desktop.gui.record_page import RecordPage
from pause_desktop.store.queries import her_record
from pause_desktop.store.writing import Entry

if TYPE_CHECKING:  # the window makes this with a page
    from pause_desktop.gui.main_window import MainWindow


class JoiningDeeds(QObject):
    """What can be done about two records of one woman, from the page of one of them."""

    def __init__(self, page: RecordPage, window: "MainWindow") -> None:
        super().__init__(page)
        self._page, self._desk, self._window, self._whisper = page, page.desk, window, window.whisper
        menu = page.header.menu
        menu.addSeparator()
        menu.addAction(tr("Join with another record of hers…")).triggered.connect(self.ask)
        self._parting: list[QAction] = []
        menu.aboutToShow.connect(self._offer_parting)
        page.join_wanted.connect(self.compare)
        self._desk.changed.connect(self._follow)

    def _follow(self, entries: Sequence[Entry]) -> None:
        """Has what is half-typed follow a join or a parting, whichever way that was done: Ctrl+Z parts too."""
        if any(each.table == "women" for each in entries):
            follow(self._desk)

    def ask(self) -> None:
        """Asks which other record is hers."""
        if self._page.shown is not None:
            asked = OtherRecord(self._desk, self._page.shown.her, self._window)
            self._lend_keys(asked)
            asked.found.connect(self.compare)
            asked.opened.connect(self._page.open)
            asked.open()

    def compare(self, other: UUID) -> None:
        """Lays the two side by side, once what is half-typed on the page is kept."""
        woman = self._page.woman
        if woman is None:
            return
        self._page.flush()
        try:
            with self._desk.reading() as rows:
                mine, hers = her_record(rows, woman), her_record(rows, other)
        except UserError as gone:
            self._whisper.say(tr(gone), glyph=("circle-alert", "warn"))
            return
        dialog = JoinDialog(self._desk, mine, hers, self._window)
        self._lend_keys(dialog)
        dialog.joined.connect(self._joined)
        dialog.open()

    def _lend_keys(self, dialog: QDialog) -> None:
        """Lock and curtain work over a dialog too; behind the curtain it would have to be laid anew, so it goes."""
        for keys, deed in (("Ctrl+L", self._window.lock), ("F9", partial(self._cover, dialog))):
            QShortcut(QKeySequence(keys), dialog).activated.connect(deed)

    def _cover(self, dialog: QDialog) -> None:
        dialog.reject()
        self._desk.draw_curtain(not self._desk.curtain)

    def _joined(self, kept: UUID) -> None:
        self._page.open(kept, afresh=True)  # what was half-typed under the other stands under her now
        self._whisper.say(tr("The two are one record now. Ctrl+Z parts them again."), glyph=("git-merge", "good"))

    def _offer_parting(self) -> None:
        menu = self._page.header.menu
        for action in self._parting:
            menu.removeAction(action)
            action.deleteLater()
        self._parting = []
        for each in self._page.shown.her.joined if self._page.shown is not None else ():
            reference = str(each.fields.get("reference", ""))
            action = QAction(tr("Part from {reference}", reference=reference), menu)
            action.triggered.connect(
                lambda _=False, other=UUID(each.woman), reference=reference: self.part(other, reference)
            )
            menu.addAction(action)
            self._parting.append(action)

    def part(self, other: UUID, reference: str) -> None:
        """Gives the other its own record again."""
        try:
            part(self._desk, other)
        except UserError as trouble:
            self._whisper.say(tr(trouble), glyph=("circle-alert", "warn"))
            return
        words = tr("{reference} has a record of its own again. Ctrl+Z joins the two.", reference=reference)
        self._whisper.say(words, glyph=("scissors", "good"))
