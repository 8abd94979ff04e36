"""A place to type a passphrase: Show, a word about Caps Lock, how strong it is, how long to wait after mistakes."""

from dataclasses import dataclass

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QLineEdit, QProgressBar, QWidget

from pause_desktop.gui.language import several, tr
from pause_desktop.gui.look.fields import LineEdit, TextField
from pause_desktop.gui.look.parts import button
from pause_desktop.gui.look.rows import V
from pause_desktop.gui.look.theme import look_of
from pause_desktop.gui.tasks import Tasks

LEAST = 12
"""Characters that a passphrase needs."""

_SAYS = (tr("Very easy to guess"), tr("Easy to guess"), tr("Could be stronger"), tr("Strong"), tr("Very strong"))
_ADVICE = tr("A few words that belong together only for you are easy to remember.")
_PAUSE = 200
_LONGEST = 72


def seconds_to_wait(failures: int) -> int:
    """How long the next try waits: not at all for four mistakes, then 1, 2, 4, 8, 16 and never more than 30 s."""
    return 0 if failures < 5 else min(30, 2 ** (failures - 5))


@dataclass(frozen=True)
class Strength:
    """How hard a passphrase is to guess: `score` 0 to 4, and words for a person."""

    score: int
    words: str


def strength(passphrase: str, known: tuple[str, ...] = ()) -> Strength:
    """Judges a passphrase by zxcvbn; `known` are words that a guesser would try first, as the practice's name."""
    if len(passphrase) < LEAST:
        left = LEAST - len(passphrase)
        return Strength(
            0,
            several(
                left, "{n} more character needed. {advice}", "{n} more characters needed. {advice}", advice=_ADVICE
            ),
        )
    from zxcvbn import zxcvbn  # costs 0.1 s, and only whoever makes a passphrase needs it

    score = int(zxcvbn(passphrase[:_LONGEST], user_inputs=[w for w in known if w])["score"])
    return Strength(score, _SAYS[score] + (f". {_ADVICE}" if score < 3 else "."))


class SecretEdit(LineEdit):
    """A line of dots that notices Caps Lock from the letters that arrive, on every platform alike."""

    caps_lock = Signal(bool)

    def __init__(self) -> None:
        super().__init__()
        self.setEchoMode(QLineEdit.EchoMode.Password)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Tells of Caps Lock when a letter's case and the Shift key disagree."""
        letter = event.text()
        if len(letter) == 1 and letter.isalpha() and letter.upper() != letter.lower():
            shift = bool(event.modifiers() & Qt.KeyboardModifier.ShiftModifier)
            self.caps_lock.emit(letter.isupper() != shift)
        elif event.key() == Qt.Key.Key_CapsLock:
            self.caps_lock.emit(False)  # it was pressed, so what was said of it may be wrong now
        super().keyPressEvent(event)


class PassphraseField(TextField):
    """A passphrase with Show beside it; what it says of Caps Lock gives way to what is wrong."""

    def __init__(self, label: str, help: str = "", show: str = tr("&Show")) -> None:
        reveal, secret = button(show, "plain", "eye", checked=False), SecretEdit()
        super().__init__(label, help, aside=reveal, edit=secret)
        self.show_button = reveal
        self.show_button.setAccessibleName(tr("Show the passphrase"))
        self.show_button.toggled.connect(self._reveal)
        secret.caps_lock.connect(self._caps)
        self._warned = False

    def clear(self) -> None:
        """Empties the field and hides what is typed next."""
        self.edit.clear()
        self.show_button.setChecked(False)

    def _reveal(self, shown: bool) -> None:
        self.edit.setEchoMode(QLineEdit.EchoMode.Normal if shown else QLineEdit.EchoMode.Password)
        self.show_button.setProperty("glyph", "eye-off" if shown else "eye")
        self.show_button.wear(look_of())
        self.edit.setFocus()

    def _caps(self, on: bool) -> None:
        if on and not self._warned:
            self.show_warning(tr("Caps Lock is on."))
        elif not on and self._warned:
            self.show_help()
        self._warned = on


class NewPassphrase(QWidget):
    """A new passphrase typed twice, with a bar that says how hard it is to guess."""

    changed = Signal()

    def __init__(self, tasks: Tasks) -> None:
        super().__init__()
        self._tasks = tasks
        self.known: tuple[str, ...] = ()
        self.first = PassphraseField(
            tr("&Passphrase"), tr("At least {least} characters. {advice}", least=LEAST, advice=_ADVICE)
        )
        self.again = PassphraseField(tr("Passphrase a&gain"), show=tr("Sho&w"))
        self._bar = QProgressBar()
        self._bar.setRange(0, 4)
        self._bar.setTextVisible(False)
        self._bar.setAccessibleName(tr("How hard the passphrase is to guess"))
        self.setLayout(V(self.first, self._bar, 6, self.again, gap=6))
        self._soon = QTimer(self)
        self._soon.setSingleShot(True)
        self._soon.setInterval(_PAUSE)
        self._soon.timeout.connect(self._judge)
        self.first.edit.textChanged.connect(self._typed)
        self.again.edit.textChanged.connect(self._compare)

    def value(self) -> str | None:
        """The passphrase, or None while it is too short or not the same twice."""
        typed = self.first.text()
        return typed if len(typed) >= LEAST and typed == self.again.text() else None

    def complain(self) -> None:
        """Says beside the field what is still missing, and puts the keyboard there."""
        if len(self.first.text()) < LEAST:
            self.first.show_error(tr("A passphrase needs at least {least} characters.", least=LEAST))
            self.first.edit.setFocus()
        elif self.first.text() != self.again.text():
            self.again.show_error(tr("These two are not the same."))
            self.again.edit.setFocus()

    def clear(self) -> None:
        """Forgets what was typed."""
        self.first.clear()
        self.again.clear()

    def _typed(self) -> None:
        self._soon.start()
        self._compare()

    def _compare(self) -> None:
        again, typed = self.again.text(), self.first.text()
        if again and again == typed:
            self.again.show_echo(tr("The same."))
        elif again and not typed.startswith(again):
            self.again.show_error(tr("These two are not the same."))
        else:
            self.again.show_help()
        self.changed.emit()

    def _judge(self) -> None:
        typed, known = self.first.text(), self.known
        if not typed:
            self._bar.setValue(0)
            self.first.show_help()
            return
        self._tasks.run(lambda: (typed, strength(typed, known)), self._judged, self)

    def _judged(self, found: tuple[str, Strength]) -> None:
        typed, judged = found
        if typed == self.first.text():
            self._bar.setValue(judged.score)
            (self.first.show_echo if judged.score >= 3 else self.first.show_help)(judged.words)
