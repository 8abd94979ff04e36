"""Keeping the practice safe: backups, the check of the file, its passphrase, and when this laptop locks."""

import datetime as dt
from collections.abc import Callable
from pathlib import Path
from typing import Any

from PySide6.QtWidgets import QFileDialog, QWidget

from pause_desktop.errors import UserError, WrongPassphrase
from pause_desktop.gui.desk import Desk
from pause_desktop.gui.handover.pin_dialog import ask_for_pin
from pause_desktop.gui.language import several, tr
from pause_desktop.gui.look.fields import ChoiceRow, Field
from pause_desktop.gui.look.parts import Words, button, card, text
from pause_desktop.gui.look.rows import H, V, scroll
from pause_desktop.gui.passphrase import NewPassphrase, PassphraseField
from pause_desktop.gui.progress_dialog import ProgressDialog
from pause_desktop.gui.record.dates import ago
from pause_desktop.gui.tasks import Work
from pause_desktop.gui.whisper import Whisper
from pause_desktop.store.backup import back_up, kept
from pause_desktop.store.checking import check
from pause_desktop.store.keyslots import KeyFile, Stretch
from pause_desktop.store.pin import Pin

MINUTES = (1, 2, 5, 10, 15)


class KeepingPart(QWidget):
    """Five cards; whatever takes long shows its progress and can be stopped. `stretch` is weak in tests only."""

    def __init__(self, desk: Desk, whisper: Whisper, stretch: Stretch | None = None) -> None:
        super().__init__()
        self._desk, self._whisper, self._stretch = desk, whisper, stretch
        self._own = Pin(desk.preferences)
        cards = V(self._backups(), self._checking(), self._passphrase(), self._pin(), self._idle(), None, gap=12)
        self.setLayout(V(scroll(cards)))

    def _backups(self) -> QWidget:
        self.newest = text("", "soft", wrap=True)
        self.now = button(tr("&Back up now…"), "primary", "archive")
        self.now.clicked.connect(self._choose_backup)
        words = V(text(tr("Backups"), "section"), self.newest, gap=2)
        return card(H((words, 1), self.now, gap=16), m=(20, 14, 20, 16))

    def _checking(self) -> QWidget:
        self.found = text(
            tr("Reads every page and every record, and compares them with the journal."), "soft", wrap=True
        )
        self.examine = button(tr("Check the &file"), "plain", "shield-check")
        self.examine.clicked.connect(self._check)
        words = V(text(tr("Is the file whole?"), "section"), self.found, gap=2)
        return card(H((words, 1), self.examine, gap=16), m=(20, 14, 20, 16))

    def _passphrase(self) -> QWidget:
        self.old = PassphraseField(tr("The p&assphrase now"), show=tr("S&how"))
        self.new = NewPassphrase(self._desk.tasks)
        self.new.first.label.setText(tr("The n&ew passphrase"))
        self.change = button(tr("Change the &passphrase"), "plain", "key-round")
        self.change.clicked.connect(self._change)
        words = tr("The recovery key stays the same. Older backups keep the passphrase they were made with.")
        return card(
            text(tr("Passphrase"), "section"), text(words, "soft", wrap=True), 4, self.old, self.new, 4,
            H(self.change, None), gap=6, m=(20, 14, 20, 16),
        )  # fmt: skip

    def _pin(self) -> QWidget:
        self.pin = button(tr("&Your PIN…"), "plain", "lock")
        self.pin.clicked.connect(self._change_pin)
        self.pin_words = text("", "soft", wrap=True)
        words = V(text(tr("Your PIN for handing the laptop over"), "section"), self.pin_words, gap=2)
        return card(H((words, 1), self.pin, gap=16), m=(20, 14, 20, 16))

    def _idle(self) -> QWidget:
        self.minutes = ChoiceRow([(str(n), tr("{n} min", n=n)) for n in MINUTES])
        self.minutes.set_value(str(self._desk.settings.idle_minutes))
        self.minutes.changed.connect(self._set_minutes)
        field = Field(
            tr("Lock afte&r"), self.minutes, tr("When nobody has touched key, mouse or screen."), beside=True
        )
        return card(text(tr("This laptop"), "section"), field, gap=10, m=(20, 14, 20, 16))

    def open(self) -> None:
        """Says how things stand now."""
        self._say_pin()
        found = kept(self._desk.practice.path)
        if not found:
            words = tr("None yet. One is made each time the practice is opened and has changed.")
        else:
            at = found[0].at.astimezone()
            count = several(len(found), "one is kept", "{n} are kept")
            words = tr(
                "The newest is of {when}, {at:%H:%M}; {count} beside the practice.",
                when=ago(at.date(), self._desk.today()),
                at=at,
                count=count,
            )
        self.newest.setText(tr("{newest} Keep another on a drive that stays at the office.", newest=words))

    def _say_pin(self) -> None:
        words = tr("You have none: while a woman has the laptop, only the passphrase brings you back.")
        self.pin_words.setText(
            tr("Six digits bring you back from a woman’s own screen.") if self._own.is_set else words
        )

    def _change_pin(self) -> None:
        ask_for_pin(self._desk, self._own, self, lambda _given_up: self._say_pin())

    # --- deeds -------------------------------------------------------------------------------------------------

    def _choose_backup(self) -> None:
        path = self._desk.practice.path
        suggested = path.with_name(f"{path.stem}-{self._desk.today().isoformat()}{path.suffix}")
        chosen, _ = QFileDialog.getSaveFileName(
            self, tr("Where the backup is kept"), str(suggested), tr("Practice (*.pause)")
        )
        if chosen:
            self.back_up(Path(chosen))

    def back_up(self, target: Path) -> None:
        """Writes a backup, checked and with its keys."""

        def done(made: Path) -> None:
            self._desk.looked("backed_up")
            self._whisper.say(
                tr("{name} was written and checked. It opens with the same passphrase.", name=made.name)
            )

        self._long(tr("Backing up"), lambda: back_up(self._desk.practice, target), done)

    def _check(self) -> None:
        def done(flaws: list[str]) -> None:
            at = dt.datetime.now().astimezone()
            self.found.setText(" ".join(flaws) if flaws else tr("All is well, checked today at {at:%H:%M}.", at=at))
            self._tone(self.found, "danger" if flaws else "good")

        self._long(tr("Checking the file"), lambda: check(self._desk.practice), done)

    def _change(self) -> None:
        old, new = self.old.text(), self.new.value()
        if not old:
            self.old.show_error(tr("The passphrase that opens the practice now is needed."))
            self.old.setFocus()
        elif new is None:
            self.new.complain()
        else:
            self.change.setEnabled(False)
            self._desk.tasks.run(lambda: self._exchange(old, new), self._changed, self, failed=self._not_changed)

    def _exchange(self, old: str, new: str) -> None:
        keys = KeyFile.load(self._desk.practice.path, self._stretch)
        keys.change_passphrase(keys.open_with_passphrase(old), new)

    def _changed(self, _: Any) -> None:
        self.change.setEnabled(True)
        self.old.clear()
        self.old.show_help()
        self.new.clear()
        self._whisper.say(tr("The passphrase was changed."))

    def _not_changed(self, trouble: Exception) -> None:
        self.change.setEnabled(True)
        if not isinstance(trouble, UserError):
            raise trouble
        wrong = isinstance(trouble, WrongPassphrase)
        self.old.show_error(tr("That is not the passphrase of this practice.") if wrong else tr(trouble))
        self.old.setFocus()

    def _set_minutes(self) -> None:
        chosen = self.minutes.value()
        if isinstance(chosen, str):
            self._desk.settings.idle_minutes = int(chosen)
            self._desk.settings.save()
        else:  # some time it must be
            self.minutes.set_value(str(self._desk.settings.idle_minutes))

    def _long(self, title: str, work: Work, then: Callable[[Any], object]) -> None:
        task = self._desk.tasks.run(work, then, self)
        self.progress = ProgressDialog(title, task, self)

    def _tone(self, words: Words, tone: str) -> None:
        words.setProperty("tone", tone)
        words.style().unpolish(words)
        words.style().polish(words)
