"""A quiet line at the foot of the pages that says what was just done, and goes by itself."""

from PySide6.QtCore import QEvent, QObject, QTimer
from PySide6.QtGui import QKeySequence
from PySide6.QtWidgets import QAbstractButton, QLabel, QWidget

from pause_desktop.gui.look.announcing import announce
from pause_desktop.gui.look.parts import Button, button, frame, icon, text
from pause_desktop.gui.look.rows import H
from pause_desktop.gui.look.theme import look_of

_STAYS, _WITH_DEED = 6_000, 20_000
_A_LETTER = 90
_ABOVE, _LEAST = 8, 12
_FOOT = 62


class Whisper(QWidget):
    """Lies over the pages without moving them; may offer one deed, as Undo."""

    def __init__(self, over: QWidget) -> None:
        super().__init__(over)
        self._over = over
        self._words = text("")
        self._glyph = icon("check", "good", 18)
        self.deed: Button = button("", "quiet")
        self._do = lambda: None
        self._box = frame("option", H(self._glyph, self._words, self.deed, gap=10, m=(14, 4, 14, 4)))
        self.setLayout(H(self._box))
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
        self.letter()
        self.deed.setVisible(bool(deed))
        self._do = do if callable(do) else lambda: None
        self._goes.start(_WITH_DEED if deed else max(_STAYS, _A_LETTER * len(words)))
        self.show()
        self.raise_()
        self._place()
        announce(self, words)

    def letter(self) -> None:
        """Gives its deed a letter that nothing on the page has, which was there first."""
        plain = self.deed.text().replace("&", "")
        parts = self._over.window().findChildren(QWidget)
        shown = (each for each in parts if isinstance(each, QAbstractButton | QLabel) and each.isVisible())
        taken = {QKeySequence.mnemonic(each.text()).toString()[-1:] for each in shown if each is not self.deed}
        at = next((at for at, each in enumerate(plain) if each.isalpha() and each.upper() not in taken), None)
        self.deed.setText(plain if at is None else f"{plain[:at]}&{plain[at:]}")

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Stays at the foot when the window changes its size."""
        if event.type() == QEvent.Type.Resize:
            self._place()
        return False

    def changeEvent(self, event: QEvent) -> None:
        """Makes room for the same words in another look."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.StyleChange and self.isVisible():
            self._place()

    def _place(self) -> None:
        """Stands above the foot and its buttons, in one line where it has room and in several where it has not."""
        over, words = self._over, self._words
        for each in (self, self._box, words, self._glyph, self.deed):
            each.ensurePolished()  # what has not been shown yet does not know the size of its type
        self._wrap(False)
        words.setFixedSize(words.sizeHint())
        self._fit()
        if (too_wide := self.width() - (over.width() - 2 * _ABOVE)) > 0:
            wide = max(words.fontMetrics().averageCharWidth() * _LEAST, words.sizeHint().width() - too_wide)
            self._wrap(True)
            words.setFixedSize(wide, words.heightForWidth(wide))
            self._fit()
        self.move((over.width() - self.width()) // 2, over.height() - self.height() - look_of().px(_FOOT) - _ABOVE)

    def _wrap(self, wrap: bool) -> None:
        """Lets the words have a size of their own, that neither what was said before nor a layout has a say in."""
        self._words.setMinimumSize(0, 0)
        self._words.setWordWrap(wrap)
        policy = self._words.sizePolicy()
        policy.setHeightForWidth(False)
        self._words.setSizePolicy(policy)

    def _fit(self) -> None:
        """Takes the size that its parts need now: of their own accord the layouts round them hear of it later."""
        for each in (self._box, self):
            if (layout := each.layout()) is not None:
                layout.invalidate()
            each.updateGeometry()
        self.resize(self.sizeHint())
        for each in (self, self._box):
            if (layout := each.layout()) is not None:
                layout.activate()

    def _done(self) -> None:
        self.hide()
        self._do()
