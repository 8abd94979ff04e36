"""A quiet line at the foot of the pages that says what was just done, and goes by itself."""

from PySide6.QtCore import QEvent, QObject, QTimer
from PySide6.QtWidgets import QWidget

from pause_desktop.gui.look.parts import Button, button, frame, icon, text
from pause_desktop.gui.look.rows import H

_STAYS, _WITH_DEED = 6_000, 20_000
_A_LETTER = 90
_ABOVE = 8


class Whisper(QWidget):
    """Lies over the pages without moving them; may offer one deed, as Undo."""

    def __init__(self, over: QWidget) -> None:
        super().__init__(over)
        self._over = over
        self._words = text("")
        self._glyph = icon("check", "good", 18)
        self.deed: Button = button("", "quiet")
        self._do = lambda: None
        box = frame("option", H(self._glyph, self._words, self.deed, gap=10, m=(14, 4, 14, 4)))
        self.setLayout(H(box))
        self.deed.clicked.connect(self._done)
        self._goes = QTimer(self)
        self._goes.setSingleShot(True)
        self._goes.timeout.connect(self.hide)
        over.installEventFilter(self)
        self.hide()

    @property
    def words(self) -> str:
        """What it says."""
        return self._words.text()

    def say(
        self, words: str, deed: str = "", do: object = None, *, glyph: tuple[str, str] = ("check", "good")
    ) -> None:
        """Says something for some seconds, longer where there is something to press or much to read."""
        self._words.setText(words)
        self._glyph.show_glyph(*glyph)
        self.deed.setText(deed)
        self.deed.setVisible(bool(deed))
        self._do = do if callable(do) else lambda: None
        self._goes.start(_WITH_DEED if deed else max(_STAYS, _A_LETTER * len(words)))
        self.show()
        self.raise_()
        self._place()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Stays at the foot when the window changes its size."""
        if event.type() == QEvent.Type.Resize:
            self._place()
        return False

    def _place(self) -> None:
        over = self._over
        self._words.setWordWrap(False)
        self._words.setMinimumWidth(0)
        self.adjustSize()
        if self.width() > (most := over.width() - 2 * _ABOVE):
            words = self._words.width() - (self.width() - most)
            self._words.setWordWrap(True)
            self._words.setMinimumWidth(max(1, words))
            self.resize(most, self.heightForWidth(most))
        self.move((over.width() - self.width()) // 2, over.height() - self.height() - _ABOVE)

    def _done(self) -> None:
        self.hide()
        self._do()
