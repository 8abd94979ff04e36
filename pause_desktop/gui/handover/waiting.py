"""The program stopped while she had it: how far she was, and to go on there. What she said is not shown."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QWidget

from pause_desktop.gui.handover.ready import SIDES
from pause_desktop.gui.handover.sitting import Sitting
from pause_desktop.gui.language import tr
from pause_desktop.gui.look.parts import button, empty
from pause_desktop.gui.look.rows import V, scroll


class WaitingPart(QWidget):
    """`gone_on` hands it over again, `looked_at` goes to the two of them, `put_away` forgets what she said."""

    gone_on = Signal()
    looked_at = Signal()
    put_away = Signal()

    def __init__(self, sitting: Sitting) -> None:
        super().__init__()
        self.on = button(tr("&Go on where she was"), "primary", "play")
        self.together = button(tr("Look at it &together"), "plain", "users")
        self.away = button(tr("&Put it away"), "quiet", "trash-2")
        words = tr(
            "The program stopped in between. Her answers are kept: {answered} of {all} areas.",
            answered=sitting.answered, all=len(sitting.areas),
        )  # fmt: skip
        box = empty("hand-heart", tr("She was filling in her progress"), words, self.away, self.together, self.on)
        self.setLayout(V(scroll(V(box, m=SIDES))))
        self.on.clicked.connect(self.gone_on)
        self.together.clicked.connect(self.looked_at)
        self.away.clicked.connect(self.put_away)

    def take_keyboard(self) -> None:
        """Puts the keyboard on going on."""
        self.on.setFocus(Qt.FocusReason.TabFocusReason)
