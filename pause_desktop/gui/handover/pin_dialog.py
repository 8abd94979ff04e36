"""Gives the worker her PIN of six digits, changes it, or takes it away."""

from collections.abc import Callable

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QDialog, QWidget

from pause_desktop.gui.desk import Desk
from pause_desktop.gui.handover.way_back import said_of
from pause_desktop.gui.language import tr
from pause_desktop.gui.look.fields import TextField
from pause_desktop.gui.look.parts import button, text
from pause_desktop.gui.look.rows import H, V
from pause_desktop.gui.look.theme import look_of
from pause_desktop.gui.passphrase import SecretEdit
from pause_desktop.store.pin import DIGITS, EASY, TRIES, Pin, digits_of

WITHOUT = 2
"""How the dialog ends where she hands over without a PIN: neither given nor thought better of."""

_WIDE, _FIELD = 560, 180


class PinDialog(QDialog):
    """Ends when the PIN is kept or taken away; `not_now` is offered where a hand-over is about to begin."""

    def __init__(self, desk: Desk, pin: Pin, parent: QWidget, *, not_now: str = "") -> None:
        super().__init__(parent)
        self._desk, self._pin = desk, pin
        self.setWindowTitle("Pause Desktop")
        self.setWindowModality(Qt.WindowModality.WindowModal)
        self.first = _field(tr("&PIN, six digits"))
        self.again = _field(tr("The same a&gain"))
        self.keep = button(tr("&Keep the PIN"), "primary", "lock")
        self.leave = button(not_now or tr("&Not now"), "plain")
        self.forget = button(tr("&Do without a PIN"), "quiet", "trash-2")
        self.forget.setVisible(pin.is_set)
        words = tr(
            "It brings you back when she has the laptop. After {tries} wrong tries only the passphrase does.",
            tries=TRIES,
        )
        title = tr("Another PIN") if pin.is_set else tr("Give yourself a PIN")
        self.setLayout(
            V(
                text(title, "title"), text(words, "soft", wrap=True), 8, H(self.first, self.again, None, gap=16), 8,
                H(self.forget, None, self.leave, self.keep, gap=10), gap=6, m=(24, 20, 24, 18),
            )
        )  # fmt: skip
        self.setMinimumWidth(look_of().px(_WIDE))
        self.keep.clicked.connect(self._keep)
        self.leave.clicked.connect(lambda: self.done(WITHOUT if not_now else PinDialog.DialogCode.Rejected))
        self.forget.clicked.connect(self._forget)
        self.first.edit.returnPressed.connect(self.again.edit.setFocus)
        self.again.edit.returnPressed.connect(self._keep)
        self.first.edit.setFocus()

    def _keep(self) -> None:
        pin, again = digits_of(self.first.text()), digits_of(self.again.text())
        self.first.show_help()
        self.again.show_help()
        if len(pin) != DIGITS:
            self._refuse(self.first, tr("A PIN has six digits."))
        elif pin in EASY:
            self._refuse(self.first, tr("That is what anybody tries first."))
        elif pin != again:
            self._refuse(self.again, tr("These two are not the same."))
        else:
            self.keep.setEnabled(False)
            self._desk.tasks.run(lambda: self._pin.give(pin), self._kept, self, failed=self._not_kept)

    def _refuse(self, field: TextField, words: str) -> None:
        field.show_error(words)
        field.edit.selectAll()
        field.edit.setFocus()

    def _not_kept(self, trouble: Exception) -> None:
        self.keep.setEnabled(True)
        self._refuse(self.again, said_of(trouble))

    def _kept(self, _: object) -> None:
        self.accept()

    def _forget(self) -> None:
        self._pin.forget()
        self.accept()


def ask_for_pin(
    desk: Desk, pin: Pin, parent: QWidget, over: Callable[[bool], object], *, not_now: str = ""
) -> PinDialog:
    """Opens the question over the window of a part; `over` hears whether it was thought better of."""
    made = PinDialog(desk, pin, parent, not_now=not_now)
    made.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
    made.finished.connect(lambda result: over(result == PinDialog.DialogCode.Rejected))
    made.open()
    return made


def _field(label: str) -> TextField:
    edit = SecretEdit()
    edit.width_at_100 = _FIELD
    edit.setMaxLength(DIGITS)
    edit.wear(look_of())
    return TextField(label, edit=edit)
