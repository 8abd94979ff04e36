"""The pages of new secrets: a practice with its passphrase, its recovery key shown once, a passphrase anew."""

import re
from pathlib import Path

from PySide6.QtCore import QTimer, Signal
from PySide6.QtWidgets import QCheckBox, QFileDialog

from pause_desktop.gui.language import tr
from pause_desktop.gui.look.fields import TextField
from pause_desktop.gui.look.parts import banner, button, frame, text
from pause_desktop.gui.look.rows import H, V
from pause_desktop.gui.passphrase import NewPassphrase
from pause_desktop.gui.secrets_out import copy_secret, print_recovery_key
from pause_desktop.gui.tasks import Tasks
from pause_desktop.gui.unlock_pages import SUFFIX, Page

_FORGET = 60_000


def file_name(practice: str) -> str:
    """A file name made of a practice's name: `Riverside & Hill` gives `riverside-hill.pause`."""
    words = re.sub(r"[^\w]+", "-", practice.casefold(), flags=re.UNICODE).strip("-_")
    return (words[:60] or "practice") + SUFFIX


class CreatePage(Page):
    """Everything a new practice needs; nothing is made until all of it is there."""

    wanted = Signal(Path, str, str, str)
    left = Signal()

    def __init__(self, tasks: Tasks, folder: Path) -> None:
        super().__init__()
        self._folder, self._placed = folder, False
        self.practice = TextField(tr("Pra&ctice"), tr("Its name, as it stands on the report"))
        self.lead = TextField(tr("Its &lead"), tr("First name and surname"))
        self.elsewhere = button(tr("Chang&e…"))
        self.place = TextField(tr("&File"), aside=self.elsewhere)
        self.place.edit.setReadOnly(True)
        self.passphrase = NewPassphrase(tasks)
        self.make = button(tr("C&reate practice"), "primary", "sprout")
        self.back = button(tr("&Back"), "quiet")
        names = H((self.practice, 1), (self.lead, 1), gap=14)
        self.setLayout(
            V(
                text(tr("New practice"), "display"),
                text(tr("Its file is encrypted from the first moment."), "soft", wrap=True),
                8,
                names,
                self.place,
                self.passphrase,
                10,
                H(self.make, self.back, None, gap=8),
                gap=8,
            )
        )
        self.practice.edit.textChanged.connect(self._named)
        self.lead.edit.textChanged.connect(self._named)
        self.elsewhere.clicked.connect(self._choose)
        self.make.clicked.connect(self._make)
        self.passphrase.again.edit.returnPressed.connect(self._make)
        self.back.clicked.connect(self.left)
        self._named()

    @property
    def path(self) -> Path:
        """Where the file will lie."""
        return Path(self.place.edit.text())

    def refuse(self, sentence: str) -> None:
        """Says beside the file why it was not made."""
        self.place.show_error(sentence)
        self.elsewhere.setFocus()

    def show_busy(self, busy: bool) -> None:
        """Says quietly that the file and its keys are being made."""
        self.setEnabled(not busy)
        self.make.setText(tr("Creating…") if busy else tr("C&reate practice"))

    def forget(self) -> None:
        """Empties the passphrase."""
        self.passphrase.clear()

    def _named(self) -> None:
        practice, lead = self.practice.edit.text().strip(), self.lead.edit.text().strip()
        self.passphrase.known = (practice, lead)
        if not self._placed:
            self.place.edit.setText(str(self._folder / file_name(practice)))
        for field in (self.practice, self.lead):
            if field.wrong:
                field.show_help()
        if self.place.wrong:
            self.place.show_help()

    def _choose(self) -> None:
        chosen, _ = QFileDialog.getSaveFileName(
            self, tr("Where the practice is kept"), str(self.path), tr("Practice (*{suffix})", suffix=SUFFIX)
        )
        if chosen:
            self._placed = True
            self.place.edit.setText(chosen if chosen.endswith(SUFFIX) else chosen + SUFFIX)
            self.place.show_help()

    def _make(self) -> None:
        practice, lead = self.practice.edit.text().strip(), self.lead.edit.text().strip()
        secret = self.passphrase.value()
        if not practice:
            self.practice.show_error(tr("Name the practice."))
            self.practice.setFocus()
        elif not lead:
            self.lead.show_error(tr("Name the lead."))
            self.lead.setFocus()
        elif secret is None:
            self.passphrase.complain()
        else:
            self.wanted.emit(self.path, practice, lead, secret)


class RenewPage(Page):
    """A new passphrase at once, for whoever came in with the recovery key and may not know the old one."""

    wanted = Signal(str)
    later = Signal()

    def __init__(self, tasks: Tasks) -> None:
        super().__init__()
        self.passphrase = NewPassphrase(tasks)
        self.change = button(tr("&Change passphrase"), "primary", "key-round")
        self.put_off = button(tr("&Later"), "quiet")
        why = tr(
            "The recovery key has opened the practice, and opens it again. The old passphrase goes with the new."
        )
        self.setLayout(
            V(
                text(tr("A new passphrase"), "display", wrap=True),
                text(why, "soft", wrap=True),
                18,
                self.passphrase,
                10,
                H(self.change, self.put_off, None, gap=8),
                gap=6,
            )
        )
        self.change.clicked.connect(self._change)
        self.passphrase.again.edit.returnPressed.connect(self._change)
        self.put_off.clicked.connect(self.later)

    def refuse(self, sentence: str) -> None:
        """Says beside the field why it was not changed."""
        self.passphrase.first.show_error(sentence)
        self.passphrase.first.setFocus()

    def show_busy(self, busy: bool) -> None:
        """Says quietly that the key is being wrapped anew."""
        self.setEnabled(not busy)
        self.change.setText(tr("Changing…") if busy else tr("&Change passphrase"))

    def forget(self) -> None:
        """Empties both fields."""
        self.passphrase.clear()

    def _change(self) -> None:
        secret = self.passphrase.value()
        if secret is None:
            self.passphrase.complain()
        else:
            self.wanted.emit(secret)


class RecoveryKeyPage(Page):
    """The recovery key, once: the way back in when the passphrase is forgotten."""

    kept = Signal()

    def __init__(self) -> None:
        super().__init__()
        self._practice, self._key = "", ""
        self.key = text("", "title", select=True)
        self.key.setAccessibleName(tr("Recovery key"))
        self.printer = button(tr("&Print…"), "plain", "printer")
        self.copy = button(tr("&Copy"), "plain", "copy")
        self.told = text("", "small", wrap=True)
        self.written = QCheckBox(tr("I have &written it down or printed it"))
        self.on = button(tr("Go &on"), "primary", "arrow-right", after=True)
        self.on.setEnabled(False)
        why = tr("Keep it away from this laptop, where only the lead finds it. It is shown this once.")
        self.setLayout(
            V(
                text(tr("Your recovery key"), "display", wrap=True),
                text(tr("Whoever forgets the passphrase opens the practice with this."), "soft", wrap=True),
                10,
                frame("card", H(None, self.key, None, m=(16, 20, 16, 20))),
                H(self.printer, self.copy, (self.told, 1), gap=10),
                4,
                banner("warn", "triangle-alert", tr("Without passphrase and key nobody can open it"), why),
                8,
                self.written,
                6,
                H(self.on, None),
                gap=8,
            )
        )
        self.written.toggled.connect(self.on.setEnabled)
        self.on.clicked.connect(self._leave)
        self.printer.clicked.connect(self._print)
        self.copy.clicked.connect(self._copy)

    def show_key(self, practice: str, key: str) -> None:
        """Shows the key of a new practice."""
        self._practice, self._key = practice, key
        self.key.setText(in_lines(key))
        self.written.setChecked(False)
        self.told.clear()
        self.printer.setFocus()

    def _print(self) -> None:
        self.told.setText(
            tr("Printed.") if print_recovery_key(self._practice, self._key, self) else tr("Not printed.")
        )

    def _copy(self) -> None:
        copy_secret(self._key, _FORGET)
        self.told.setText(tr("Copied. The clipboard forgets it in a minute."))
        QTimer.singleShot(_FORGET, self.told, self.told.clear)

    def forget(self) -> None:
        """Takes the key off the screen and out of the page."""
        self._key = ""
        self.key.clear()

    def _leave(self) -> None:
        self.forget()
        self.kept.emit()


def in_lines(key: str, groups: int = 4) -> str:
    """A key in groups, so many on a line, that it can be copied by hand without losing the place."""
    parts = key.replace("-", " ").split()
    return "\n".join("   ".join(parts[at : at + groups]) for at in range(0, len(parts), groups))
