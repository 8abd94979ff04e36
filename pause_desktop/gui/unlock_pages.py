"""The pages of the first screen that lead into a practice: welcome and passphrase."""

from PySide6.QtCore import QTimer, Signal
from PySide6.QtWidgets import QWidget

from pause_desktop.gui.language import tr
from pause_desktop.gui.look.fields import TextField
from pause_desktop.gui.look.parts import button, rule, text
from pause_desktop.gui.look.rows import H, V
from pause_desktop.gui.passphrase import PassphraseField, seconds_to_wait

SUFFIX = ".pause"
"""How the file of a practice ends."""


class Page(QWidget):
    """One page of the first screen; while a deed is on its way it takes no second press."""

    def show_busy(self, busy: bool) -> None:
        """Waits, or is ready again."""
        self.setEnabled(not busy)

    def forget(self) -> None:
        """Empties whatever secret stands on it."""


class WelcomePage(Page):
    """What a new user sees: three ways to begin."""

    new, browse, demo, restore = Signal(), Signal(), Signal(), Signal()

    def __init__(self) -> None:
        super().__init__()
        self.first = button(tr("&New practice"), "primary", "sprout", wide=True)
        self.opener = button(tr("&Open a practice…"), "plain", "folder-open", wide=True)
        self.trial = button(tr("&Try it with an invented practice"), "plain", "play", wide=True)
        self.backup = button(tr("&Restore a backup…"), "link", "archive-restore")
        self.first.clicked.connect(self.new)
        self.opener.clicked.connect(self.browse)
        self.trial.clicked.connect(self.demo)
        self.backup.clicked.connect(self.restore)
        words = tr(
            "Women’s records, scores and impact summaries for a Pause practice, kept on this laptop and encrypted."
        )
        self.setLayout(
            V(
                text(tr("Welcome"), "display"),
                text(words, "soft", wrap=True),
                18,
                self.first,
                self.opener,
                self.trial,
                text(
                    tr("Nobody in the invented practice exists, so nothing in it can harm anyone."),
                    "small",
                    wrap=True,
                ),
                14,
                rule(),
                6,
                H(self.backup, None),
                gap=8,
            )
        )


class PassphrasePage(Page):
    """A practice is chosen: its passphrase, or its recovery key, or something else."""

    tried, recovered = Signal(str), Signal(str)
    another, new, restore, demo = Signal(), Signal(), Signal(), Signal()

    def __init__(self) -> None:
        super().__init__()
        self.title, self.under = text("", "display", wrap=True), text("", "soft", wrap=True)
        self.passphrase = PassphraseField(tr("&Passphrase"))
        self.key = TextField(tr("&Recovery key"), tr("From the printed sheet: groups of letters and digits."))
        self.unlock = button(tr("&Unlock"), "primary", "lock-keyhole")
        self.forgotten = button(tr("&Forgotten it?"), "quiet")
        self.unlock.setProperty("least", 150)
        self._wait, self._queued = 0, False
        self._tick = QTimer(self)
        self._tick.setInterval(1000)
        self._tick.timeout.connect(self._second)
        self.setLayout(V(self._form(), 22, rule(), 12, self._others(), gap=6))
        self.unlock.clicked.connect(self._try)
        self.forgotten.clicked.connect(self._turn)
        self.passphrase.edit.returnPressed.connect(self._try)
        self.passphrase.edit.textEdited.connect(lambda: self.passphrase.wrong and self.passphrase.show_help())
        self.key.edit.returnPressed.connect(self._try)
        self.key.hide()

    def _form(self) -> QWidget:
        form = QWidget()
        buttons = H(self.unlock, self.forgotten, None, gap=8)
        form.setLayout(V(self.title, self.under, 18, self.passphrase, self.key, 12, buttons, gap=6))
        return form

    def _others(self) -> QWidget:
        ways = {
            "&Open another…": ("folder-open", self.another),
            "&New practice…": ("sprout", self.new),
            "Restore a &backup…": ("archive-restore", self.restore),
            "&Try an invented one": ("play", self.demo),
        }
        made = []
        for words, (glyph, signal) in ways.items():
            one = button(words, "plain", glyph, wide=True)
            one.clicked.connect(signal)
            made.append(one)
        box = QWidget()
        rows = [H((made[0], 1), (made[1], 1), gap=10), H((made[2], 1), (made[3], 1), gap=10)]
        box.setLayout(V(text(tr("Something else"), "smallstrong"), *rows, gap=8))
        return box

    def show_practice(self, practice: str, under: str) -> None:
        """Names the practice that is to be opened, and starts afresh."""
        self.title.setText(practice)
        self.under.setText(under)
        self.passphrase.clear()
        self.passphrase.show_help()
        self.key.edit.clear()
        self.key.show_help()
        self._rest()
        if self.key.isVisibleTo(self):
            self._turn()

    def forget(self) -> None:
        """Empties both fields."""
        self.passphrase.clear()
        self.key.edit.clear()

    @property
    def recovering(self) -> bool:
        """Whether the recovery key is asked for."""
        return self.key.isVisibleTo(self)

    def refuse(self, sentence: str, failures: int = 0) -> None:
        """Says beside the field that it was wrong, keeps what was typed, and lets the next try wait if need be."""
        field = self.key if self.recovering else self.passphrase
        field.show_error(sentence)
        field.setFocus()
        (self.key.edit if self.recovering else self.passphrase.edit).selectAll()
        self._wait, self._queued = seconds_to_wait(failures), False
        if self._wait:
            self._tick.start()
        self._say()

    def show_busy(self, busy: bool) -> None:
        """Says quietly that the key is being derived, which takes about a second."""
        self.setEnabled(not busy)
        self.unlock.setText(tr("Opening…") if busy else tr("&Unlock"))

    def _turn(self) -> None:
        recovering = not self.recovering
        self.key.setVisible(recovering)
        self.passphrase.setVisible(not recovering)
        self.forgotten.setText(tr("Back to the &passphrase") if recovering else tr("&Forgotten it?"))
        (self.key if recovering else self.passphrase).setFocus()

    def _try(self) -> None:
        typed = self.key.text() if self.recovering else self.passphrase.text()
        if not typed:
            (self.key if self.recovering else self.passphrase).setFocus()
        elif self._wait:
            self._queued = True  # a right one is never refused: it is tried as soon as the wait is over
            self._say()
        elif self.recovering:
            self.recovered.emit(typed)
        else:
            self.tried.emit(typed)

    def _second(self) -> None:
        self._wait -= 1
        queued = self._queued
        if self._wait <= 0:
            self._rest()
            if queued:
                self._try()
        self._say()

    def _rest(self) -> None:
        self._wait, self._queued = 0, False
        self._tick.stop()

    def _say(self) -> None:
        if self._wait and self._queued:
            self.unlock.setText(tr("Trying in {wait} s", wait=self._wait))
        elif self._wait:
            self.unlock.setText(tr("&Unlock in {wait} s", wait=self._wait))
        elif self.isEnabled():
            self.unlock.setText(tr("&Unlock"))
