"""The window in her hands: full screen, nothing of her record, no way out but the worker's PIN or passphrase."""

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtGui import QCloseEvent, QKeyEvent, QKeySequence, QScreen, QShortcut
from PySide6.QtWidgets import QStackedWidget, QWidget

from pause_desktop.gui.handover.alone import Alone
from pause_desktop.gui.handover.asking import ROOM, AskPage
from pause_desktop.gui.handover.giving_back import GiveBackPage
from pause_desktop.gui.handover.sitting import Sitting
from pause_desktop.gui.handover.telling import TellPage
from pause_desktop.gui.handover.way_back import WayBack
from pause_desktop.gui.language import tr
from pause_desktop.gui.look.parts import button, icon, text
from pause_desktop.gui.look.rows import H, V, page
from pause_desktop.gui.look.theme import look_of


class HandoverScreen(QWidget):
    """`changed` comes after each answer and each move, `taken_back` when the worker has the laptop again.

    Its title and its keys are its own: no menu, no shortcut of the program, no close button; Ctrl+L locks.
    """

    changed = Signal()
    taken_back = Signal()
    lock_wanted = Signal()

    def __init__(self, sitting: Sitting, way: WayBack, worker: str, name: str = "") -> None:
        super().__init__(
            None,
            Qt.WindowType.Window | Qt.WindowType.FramelessWindowHint | Qt.WindowType.WindowStaysOnTopHint,
        )
        self.sitting = sitting
        self._over = False
        self._alone: Alone | None = None
        self.setWindowTitle("Pause Desktop")
        self.setAccessibleName("Pause Desktop")
        self.setContextMenuPolicy(Qt.ContextMenuPolicy.PreventContextMenu)
        hand_back = tr("Hand back to {worker}", worker=worker) if worker else tr("Hand it back")
        self.hand_back = button(hand_back, "plain", "lock")
        self.ask = AskPage(sitting)
        self.tell = TellPage(sitting, tr("Hand the laptop back"))
        self.give_back = GiveBackPage(way, worker)
        room = self.hand_back.sizePolicy()
        room.setRetainSizeWhenHidden(True)  # so that nothing jumps from page to page
        self.hand_back.setSizePolicy(room)
        self.pages = QStackedWidget()
        for each in (self.ask, self.tell, self.give_back):
            self.pages.addWidget(each)
        yours = tr("{name}, this is yours to fill in.", name=name) if name else tr("This is yours to fill in.")
        if not look_of().crowded:
            yours = tr("{yours} Nothing else can be opened from here.", yours=yours)
        self._yours, self._words = yours, text(yours, "soft", wrap=True)
        self._top = H(icon("mark", "accent", 28), (self._words, 1), self.hand_back, gap=14,
                      m=(ROOM, 24, ROOM, 4))  # fmt: skip
        self.setLayout(V(page(V(self._top, (self.pages, 1), gap=0)), gap=0))
        self._wire()

    def _wire(self) -> None:
        self.ask.answered.connect(self.changed)
        self.ask.moved.connect(self.changed)
        self.ask.ended.connect(self._tell)
        self.tell.went_back.connect(self._ask)
        self.tell.change.connect(self._ask_again)
        self.tell.handed_back.connect(self._give_back)
        self.hand_back.clicked.connect(self._give_back)
        self.give_back.gone_on.connect(self._go_on)
        self.give_back.proved.connect(self._end)
        QShortcut(QKeySequence("Ctrl+L"), self).activated.connect(self.lock_wanted)

    def begin(self, where: QScreen) -> None:
        """Takes the whole of a screen, hides every other window of the program, and asks."""
        self.setGeometry(where.geometry())  # the one that she sits at; not every desktop knows full screen
        self.showFullScreen()  # first: a program without any window might end
        self._alone = Alone(self)
        self.activateWindow()
        self._ask()

    def give_way(self) -> None:
        """Goes because the program locks: nothing else is shown again."""
        self._over = True
        if self._alone is not None:
            self._alone.stop()
        self.close()

    # --- from page to page -------------------------------------------------------------------------------------

    def _ask(self) -> None:
        self._turn_to(self.ask)
        self.ask.ask()

    def _ask_again(self, at: int) -> None:
        self.sitting.at = at
        self.changed.emit()
        self._ask()

    def _tell(self) -> None:
        self._turn_to(self.tell)
        self.tell.tell()

    def _give_back(self) -> None:
        self._from = self.pages.currentWidget()
        self._turn_to(self.give_back)
        self.give_back.begin()

    def _go_on(self) -> None:
        self._tell() if self._from is self.tell else self._ask()

    def _turn_to(self, shown: QWidget) -> None:
        self.pages.setCurrentWidget(shown)
        self.hand_back.setVisible(shown is self.ask)

    def _end(self) -> None:
        self._over = True
        if self._alone is not None:
            self._alone.end()
        self.close()
        self.taken_back.emit()

    def say_trouble(self, words: str) -> None:
        """Says at the top that an answer could not be kept yet; no words bring back what stood there."""
        self._words.setText(words or self._yours)

    # --- no other way out --------------------------------------------------------------------------------------

    def closeEvent(self, event: QCloseEvent) -> None:
        """Stays, whoever asks: Alt+F4, the desktop, a menu of the task bar."""
        event.accept() if self._over else event.ignore()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Takes every key that is left over, Escape among them, and does nothing with it."""
        event.accept()

    def changeEvent(self, event: QEvent) -> None:
        """Fills the screen again where the desktop has made it smaller."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.WindowStateChange and self.isVisible() and not self._over:
            hidden = self.windowState() & Qt.WindowState.WindowMinimized
            if not hidden and not self.windowState() & Qt.WindowState.WindowFullScreen:
                self.showFullScreen()
