"""Ten large keys for whoever holds the laptop as a tablet."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QGridLayout, QWidget

from pause_desktop.gui.language import tr
from pause_desktop.gui.look.parts import Button, button
from pause_desktop.gui.look.theme import Look, look_of
from pause_desktop.gui.look.worn import Worn

_WIDE, _HIGH, _WIDE_CROWDED, _HIGH_CROWDED = 84, 54, 60, 44
_ORDER = "1234567890"
_PLACES = {"0": (3, 1), "": (3, 2)}


class Keypad(Worn, QWidget):
    """`pressed` carries a digit, or nothing where the last one is to be taken back."""

    pressed = Signal(str)

    def __init__(self) -> None:
        super().__init__()
        self.keys: dict[str, Button] = {digit: self._key(digit) for digit in [*_ORDER, ""]}
        self._grid = QGridLayout()
        self._grid.setSpacing(8)
        self._grid.setContentsMargins(0, 0, 0, 0)
        self.setLayout(self._grid)
        self.wear(look_of())

    def _key(self, digit: str) -> Button:
        said = digit or tr("Take back the last digit")
        made = button(digit, "plain", None if digit else "arrow-left", tip=said)
        made.setToolTip("")
        made.setFocusPolicy(Qt.FocusPolicy.NoFocus)  # who has a keyboard types
        made.clicked.connect(lambda: self.pressed.emit(digit))
        return made

    def wear(self, look: Look) -> None:
        """Keeps the keys large enough for a thumb: as on a telephone, or in two rows where the text is large."""
        for at, (digit, made) in enumerate(self.keys.items()):
            place = divmod(at, 6) if look.crowded else _PLACES.get(digit, divmod(at, 3))
            self._grid.addWidget(made, *place)
            made.setFixedSize(
                look.px(_WIDE_CROWDED if look.crowded else _WIDE), look.px(_HIGH_CROWDED if look.crowded else _HIGH)
            )
