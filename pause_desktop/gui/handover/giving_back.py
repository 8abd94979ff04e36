"""The lock at the end: the worker's PIN on a keyboard or ten large keys, or her passphrase."""

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QWidget

from pause_desktop.gui.handover.asking import ROOM
from pause_desktop.gui.handover.keypad import Keypad
from pause_desktop.gui.handover.way_back import WayBack
from pause_desktop.gui.language import several, tr
from pause_desktop.gui.look.fields import TextField
from pause_desktop.gui.look.parts import button, text
from pause_desktop.gui.look.rows import H, V, scroll
from pause_desktop.gui.look.theme import look_of
from pause_desktop.gui.passphrase import SecretEdit
from pause_desktop.store.pin import DIGITS, digits_of

_SECOND = 1000
_CENTRE = Qt.AlignmentFlag.AlignHCenter


class GiveBackPage(QWidget):
    """`proved` comes when the worker has shown that it is she, `gone_on` when she goes on answering."""

    proved = Signal()
    gone_on = Signal()

    def __init__(self, way: WayBack, worker: str) -> None:
        super().__init__()
        self._way, self._wait = way, 0
        title = tr("Hand the laptop to {worker}", worker=worker) if worker else tr("Hand the laptop back")
        self.title = text(title, "title" if look_of().crowded else "figure", wrap=True)
        self.words = text("", "lead", wrap=True)
        self.said = text("", "strong", wrap=True)
        self.dots = SecretEdit()
        self.keypad = Keypad()
        self.passphrase = TextField(tr("Passphrase"), edit=SecretEdit())
        self.open = button(tr("Take it back"), "primary", "lock")
        self.other = button("", "quiet", "key-round")
        self.go_on = button(tr("Go on answering"), "plain", "arrow-left")
        self._lay_out()
        self._wire()

    def _lay_out(self) -> None:
        look = look_of()
        for words in (self.title, self.words, self.said):
            words.setAlignment(_CENTRE | Qt.AlignmentFlag.AlignVCenter)
        for edit, said in ((self.dots, tr("PIN, six digits")), (self.passphrase.edit, tr("Passphrase"))):
            edit.setAccessibleName(said)
            edit.setContextMenuPolicy(Qt.ContextMenuPolicy.NoContextMenu)
            edit.setDragEnabled(False)
            edit.setAcceptDrops(False)
        self.dots.setAlignment(_CENTRE)
        self.dots.setMaxLength(DIGITS)
        self.dots.setFixedWidth(look.span(180))
        self.passphrase.setFixedWidth(look.span(380))
        self._by_pin, self._by_words = QWidget(), QWidget()
        self._by_pin.setLayout(V(H(None, self.dots, None), 4, H(None, self.keypad, None), None, gap=8))
        self._by_words.setLayout(V(H(None, self.passphrase, None), H(None, self.open, None), None, gap=8))
        ways = (self._by_pin, self._by_words, H(None, self.other, None))
        middle = V(None, self.title, self.words, 8, self.said, *ways, None, gap=8, m=(ROOM, 4, ROOM, 4))
        foot = H(self.go_on, None, m=(ROOM, 8, ROOM, 28))
        self.setLayout(V((scroll(middle), 1), foot, gap=0))

    def _wire(self) -> None:
        self._tick = QTimer(self)
        self._tick.setInterval(_SECOND)
        self._tick.timeout.connect(self._count_down)
        self.dots.textEdited.connect(self._typed)
        self.keypad.pressed.connect(self._pressed)
        self.passphrase.edit.returnPressed.connect(self._try_passphrase)
        self.open.clicked.connect(self._try_passphrase)
        self.other.clicked.connect(self._turn)
        self.go_on.clicked.connect(self.gone_on)

    def begin(self) -> None:
        """Asks for the PIN, or for the passphrase where there is none or it has been tried too often."""
        self._say("")
        self.dots.clear()
        self.passphrase.edit.clear()
        self._show(by_pin=self._way.pin.tries_left > 0)

    @property
    def by_pin(self) -> bool:
        """Whether the PIN is asked for."""
        return not self._by_pin.isHidden()

    def _show(self, *, by_pin: bool) -> None:
        self._by_pin.setVisible(by_pin)
        self._by_words.setVisible(not by_pin)
        self.words.setText(tr("The PIN opens the rest of the program.") if by_pin
                           else tr("The passphrase opens the rest of the program."))  # fmt: skip
        self.other.setText(tr("Use the passphrase") if by_pin else tr("Use the PIN"))
        self.other.setAccessibleName(self.other.text())
        self.other.wear(look_of())
        self.other.setVisible(by_pin or self._way.pin.tries_left > 0)
        if not by_pin and self._way.pin.is_set and not self._way.pin.tries_left:
            self._say(tr("The PIN was wrong five times. Now only the passphrase opens the program."))
        self._give_keyboard()

    def _turn(self) -> None:
        self._say("")
        self._show(by_pin=not self.by_pin)

    def _give_keyboard(self) -> None:
        (self.dots if self.by_pin else self.passphrase.edit).setFocus(Qt.FocusReason.OtherFocusReason)

    def _say(self, words: str) -> None:
        self.said.setText(words)
        self.said.setAccessibleName(words)
        self.said.setVisible(bool(words))

    def _busy(self, busy: bool) -> None:
        for part in (self.dots, self.keypad, self.passphrase, self.open, self.other, self.go_on):
            part.setEnabled(not busy)
        if not busy:
            self._give_keyboard()

    # --- the PIN -----------------------------------------------------------------------------------------------

    def _pressed(self, digit: str) -> None:
        self.dots.setText(self.dots.text() + digit if digit else self.dots.text()[:-1])
        self._typed(self.dots.text())

    def _typed(self, typed: str) -> None:
        if not self.by_pin:
            return
        digits = digits_of(typed)
        if digits != typed:
            self.dots.setText(digits)
        if typed:
            self._say("")
        if len(digits) == DIGITS:
            self._busy(True)
            self._way.try_pin(digits, self._pin_told, self._not_looked, self)

    def _pin_told(self, right: bool) -> None:
        self.dots.clear()
        if right:
            self._prove()
            return
        left = self._way.pin.tries_left
        self._busy(False)
        if left:
            self._say(several(left, "That is not the PIN. One more try, then only the passphrase.",
                              "That is not the PIN. {n} more tries."))  # fmt: skip
        self._show(by_pin=left > 0)

    # --- the passphrase ----------------------------------------------------------------------------------------

    def _try_passphrase(self) -> None:
        typed = self.passphrase.edit.text()
        if not typed or self._wait or not self.passphrase.isEnabled():
            return
        self._say(tr("Looking…"))
        self._busy(True)
        self._way.try_passphrase(typed, self._passphrase_told, self._not_looked, self)

    def _passphrase_told(self, right: bool) -> None:
        if right:
            self.passphrase.edit.clear()
            self._prove()
            return
        self._not_looked(tr("That is not the passphrase of this practice."))
        self._wait = self._way.seconds_to_wait()
        if self._wait:
            self._tick.start()
            self._count_down(0)

    def _not_looked(self, words: str) -> None:
        self._busy(False)
        self.dots.clear()
        self.passphrase.edit.selectAll()
        self._say(words)

    def _count_down(self, passed: int = 1) -> None:
        self._wait = max(0, self._wait - passed)
        self.open.setEnabled(not self._wait)
        self.open.setText(tr("Take it back in {wait} s", wait=self._wait) if self._wait else tr("Take it back"))
        if not self._wait:
            self._tick.stop()

    def _prove(self) -> None:
        self._busy(False)
        self._say("")
        self.proved.emit()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """No key that the fields leave over does anything here."""
        event.accept()
